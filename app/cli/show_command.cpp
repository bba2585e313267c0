// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_command.h"

#include "app/cli/console_reporter.h"
#include "app/cli/exit_code.h"
#include "app/cli/one_source.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace freshet::cli {

namespace {

QJsonArray toJson(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue hashJson(const auto& digest)
{
    return digest ? QJsonValue(digest->toHex()) : QJsonValue();
}

QJsonObject torrentJson(const metainfo::Metainfo& info)
{
    QJsonArray files;
    for (const metainfo::FileEntry& file : info.files.files()) {
        files.append(QJsonObject{{QStringLiteral("path"), file.path},
            {QStringLiteral("size"), static_cast<qint64>(file.size)}, {QStringLiteral("pad"), file.isPad}});
    }
    QJsonArray tiers;
    for (const QStringList& tier : info.trackers) {
        tiers.append(toJson(tier));
    }
    QJsonObject json;
    json[QStringLiteral("name")] = info.name;
    json[QStringLiteral("total_size")] = static_cast<qint64>(info.pieces.totalSize());
    json[QStringLiteral("piece_length")] = static_cast<qint64>(info.pieces.pieceLength());
    json[QStringLiteral("piece_count")] = static_cast<qint64>(info.pieces.pieceCount());
    json[QStringLiteral("files")] = files;
    json[QStringLiteral("info_hash_v1")] = hashJson(info.infoHash.v1);
    json[QStringLiteral("info_hash_v2")] = hashJson(info.infoHash.v2);
    json[QStringLiteral("private")] = info.isPrivate;
    json[QStringLiteral("trackers")] = tiers;
    json[QStringLiteral("web_seeds")] = toJson(info.webSeeds);
    json[QStringLiteral("comment")] = info.comment;
    json[QStringLiteral("created_by")] = info.createdBy;
    json[QStringLiteral("creation_date")] = info.creationDate ? QJsonValue(*info.creationDate) : QJsonValue();
    return json;
}

QJsonObject magnetJson(const metainfo::MagnetLink& magnet)
{
    QJsonArray peers;
    for (const Endpoint& peer : magnet.peers) {
        peers.append(peer.toString());
    }
    QJsonArray selected;
    for (const metainfo::FileRange& range : magnet.selectedFiles) {
        selected.append(range.first == range.last ? QString::number(range.first)
                                                  : QStringLiteral("%1-%2").arg(range.first).arg(range.last));
    }
    QJsonArray tiers;
    for (const QString& url : magnet.trackers) {
        tiers.append(QJsonArray{url});
    }
    QJsonObject json;
    json[QStringLiteral("info_hash_v1")] = hashJson(magnet.infoHash.v1);
    json[QStringLiteral("info_hash_v2")] = hashJson(magnet.infoHash.v2);
    json[QStringLiteral("name")] = magnet.name;
    json[QStringLiteral("trackers")] = tiers;
    json[QStringLiteral("web_seeds")] = toJson(magnet.webSeeds);
    json[QStringLiteral("peers")] = peers;
    json[QStringLiteral("select_only")] = selected;
    return json;
}

void appendLine(QString& text, const char* label, const QString& value)
{
    constexpr int labelWidth = 14;
    if (!value.isEmpty()) {
        text += QString::fromLatin1(label).leftJustified(labelWidth) + value + QLatin1Char('\n');
    }
}

QString torrentText(const metainfo::Metainfo& info)
{
    QString text;
    appendLine(text, "Name", info.name);
    appendLine(text, "Size",
        QStringLiteral("%1 (%2 bytes)").arg(sizeText(info.pieces.totalSize())).arg(info.pieces.totalSize()));
    appendLine(text, "Pieces",
        QStringLiteral("%1 of %2").arg(info.pieces.pieceCount()).arg(sizeText(info.pieces.pieceLength())));
    appendLine(text, "Info hash v1", info.infoHash.v1 ? info.infoHash.v1->toHex() : QString());
    appendLine(text, "Info hash v2", info.infoHash.v2 ? info.infoHash.v2->toHex() : QString());
    appendLine(text, "Private", info.isPrivate ? QStringLiteral("yes") : QString());
    for (const QStringList& tier : info.trackers) {
        appendLine(text, "Tracker", tier.join(QStringLiteral(", ")));
    }
    for (const QString& seed : info.webSeeds) {
        appendLine(text, "Web seed", seed);
    }
    appendLine(text, "Comment", info.comment);
    appendLine(text, "Created by", info.createdBy);
    if (info.creationDate) {
        appendLine(text, "Created",
            QDateTime::fromSecsSinceEpoch(*info.creationDate, Qt::UTC).toString(Qt::ISODate));
    }
    text += QLatin1Char('\n');
    for (const metainfo::FileEntry& file : info.files.files()) {
        if (!file.isPad) {
            constexpr int sizeWidth = 12;
            text += sizeText(file.size).rightJustified(sizeWidth) + QStringLiteral("  ") + file.path
                + QLatin1Char('\n');
        }
    }
    return text;
}

QString magnetText(const metainfo::MagnetLink& magnet)
{
    QString text;
    appendLine(text, "Name", magnet.name);
    appendLine(text, "Info hash v1", magnet.infoHash.v1 ? magnet.infoHash.v1->toHex() : QString());
    appendLine(text, "Info hash v2", magnet.infoHash.v2 ? magnet.infoHash.v2->toHex() : QString());
    for (const QString& url : magnet.trackers) {
        appendLine(text, "Tracker", url);
    }
    for (const QString& seed : magnet.webSeeds) {
        appendLine(text, "Web seed", seed);
    }
    for (const Endpoint& peer : magnet.peers) {
        appendLine(text, "Peer", peer.toString());
    }
    return text;
}

} // namespace

int runShow(const CommandLine& line)
{
    const auto loaded = loadOneSource(line);
    if (!loaded) {
        std::fprintf(stderr, "%s\n", qPrintable(api::describe(loaded.error())));
        return ExitBadInput;
    }
    QByteArray output;
    if (line.asJson) {
        output =
            QJsonDocument(loaded->info ? torrentJson(*loaded->info) : magnetJson(*loaded->magnet)).toJson();
    } else {
        output = (loaded->info ? torrentText(*loaded->info) : magnetText(*loaded->magnet)).toUtf8();
    }
    std::fwrite(output.constData(), 1, static_cast<std::size_t>(output.size()), stdout);
    return ExitDone;
}

} // namespace freshet::cli
