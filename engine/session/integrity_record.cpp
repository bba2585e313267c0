// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/integrity_record.h"

#include "engine/session/resume_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace freshet::session {

namespace {

/// More damage than this is no matter of some pieces; the others just count anew after a restart.
constexpr std::size_t maxSavedRepairs = 4096;
constexpr qsizetype peerIdSize = 20;

std::optional<quint32> pieceNumber(const QJsonValue& value)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= std::numeric_limits<quint32>::max()
        ? std::optional(static_cast<quint32>(number))
        : std::nullopt;
}

QJsonObject encodeBan(const swarm::PeerBan& ban)
{
    QJsonObject json{{QStringLiteral("address"), ban.endpoint.toString()},
        {QStringLiteral("id"), QString::fromLatin1(ban.peerId.toBase64())},
        {QStringLiteral("client"), ban.client}, {QStringLiteral("pieces"), ban.badPieces},
        {QStringLiteral("blocks"), ban.badBlocks}, {QStringLiteral("ms"), ban.bannedMs}};
    if (ban.listens.isValid()) {
        json.insert(QStringLiteral("listens"), ban.listens.toString());
    }
    if (ban.offence.piece) {
        json.insert(QStringLiteral("piece"), static_cast<qint64>(ban.offence.piece->value()));
    }
    if (ban.offence.block) {
        json.insert(QStringLiteral("block"), static_cast<qint64>(*ban.offence.block));
    }
    if (ban.offence.isByHand) {
        json.insert(QStringLiteral("byHand"), true);
    }
    if (ban.offence.span.isForEver()) {
        json.insert(QStringLiteral("forEver"), true);
    } else {
        json.insert(QStringLiteral("timeMs"), ban.offence.span.timeMs);
    }
    return json;
}

std::optional<swarm::PeerBan> decodeBan(const QJsonObject& json)
{
    const auto endpoint = Endpoint::fromString(json.value(QStringLiteral("address")).toString());
    swarm::PeerBan ban;
    ban.peerId = QByteArray::fromBase64(json.value(QStringLiteral("id")).toString().toLatin1());
    if (!endpoint || ban.peerId.size() != peerIdSize) {
        return std::nullopt;
    }
    ban.endpoint = *endpoint;
    ban.listens = Endpoint::fromString(json.value(QStringLiteral("listens")).toString()).value_or(Endpoint());
    ban.client = json.value(QStringLiteral("client")).toString();
    ban.badPieces = json.value(QStringLiteral("pieces")).toInt();
    ban.badBlocks = json.value(QStringLiteral("blocks")).toInt();
    ban.bannedMs = json.value(QStringLiteral("ms")).toInteger();
    if (const auto piece = pieceNumber(json.value(QStringLiteral("piece")))) {
        ban.offence.piece = PieceIndex(*piece);
    }
    ban.offence.block = pieceNumber(json.value(QStringLiteral("block")));
    ban.offence.isByHand = json.value(QStringLiteral("byHand")).toBool();
    ban.offence.span.timeMs = json.value(QStringLiteral("timeMs")).toInteger(swarm::BanSpan::usualMs);
    if (json.value(QStringLiteral("forEver")).toBool()) {
        ban.offence.span = swarm::BanSpan::forEver();
    }
    return ban;
}

} // namespace

QByteArray encodeIntegrity(const IntegrityRecord& record)
{
    QJsonObject json;
    if (!record.unverified.isNone()) {
        json.insert(
            QStringLiteral("unverified"), QString::fromLatin1(encodeBitfield(record.unverified).toBase64()));
    }
    QJsonObject repairs;
    for (const auto& [piece, rounds] : record.repairs) {
        if (static_cast<std::size_t>(repairs.size()) < maxSavedRepairs) {
            repairs.insert(QString::number(piece), rounds);
        }
    }
    if (!repairs.isEmpty()) {
        json.insert(QStringLiteral("repairs"), repairs);
    }
    if (record.scrubNext > 0) {
        json.insert(QStringLiteral("scrubNext"), static_cast<qint64>(record.scrubNext));
    }
    if (record.scrubbedMs) {
        json.insert(QStringLiteral("scrubbedMs"), *record.scrubbedMs);
    }
    QJsonArray bans;
    for (const swarm::PeerBan& ban : record.bans) {
        if (ban.offence.span.kind != swarm::BanSpan::Kind::Session) {
            bans.append(encodeBan(ban));
        }
    }
    if (!bans.isEmpty()) {
        json.insert(QStringLiteral("bans"), bans);
    }
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

IntegrityRecord decodeIntegrity(const QByteArray& bytes)
{
    IntegrityRecord record;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    record.unverified = decodeBitfield(
        QByteArray::fromBase64(json.value(QStringLiteral("unverified")).toString().toLatin1()));
    const QJsonObject repairs = json.value(QStringLiteral("repairs")).toObject();
    for (auto repair = repairs.begin(); repair != repairs.end(); ++repair) {
        bool isNumber = false;
        const quint32 piece = repair.key().toUInt(&isNumber);
        if (isNumber) {
            record.repairs.emplace(piece, repair.value().toInt());
        }
    }
    record.scrubNext = pieceNumber(json.value(QStringLiteral("scrubNext"))).value_or(0);
    if (const QJsonValue scrubbed = json.value(QStringLiteral("scrubbedMs")); scrubbed.isDouble()) {
        record.scrubbedMs = scrubbed.toInteger();
    }
    const QJsonArray bans = json.value(QStringLiteral("bans")).toArray();
    for (const QJsonValue& each : bans) {
        if (auto ban = decodeBan(each.toObject())) {
            record.bans.push_back(std::move(*ban));
        }
    }
    return record;
}

} // namespace freshet::session
