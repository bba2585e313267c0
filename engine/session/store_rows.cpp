// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/store_rows.h"

#include "engine/session/rate_codec.h"
#include "engine/session/sharing_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace freshet::session {

namespace {

/// How a pause is kept: what does not know of the second still takes both for a pause.
constexpr int pausedNow = 1;
constexpr int pausedWithFileList = 2;

template<class Digest>
QVariant digestValue(const std::optional<Digest>& digest)
{
    return digest ? QVariant(digest->toByteArray()) : QVariant();
}

/// Reads the columns of a row from left to right.
class Row
{
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {}
    QVariant next() { return m_query.value(m_column++); }

private:
    const QSqlQuery& m_query;
    int m_column = 0;
};

/// A list of addresses, or of lists of them if the user has made the tiers.
QString encodeTrackers(const TorrentChoices& choices)
{
    if (!choices.trackerTiers) {
        return encodeStrings(choices.trackers);
    }
    // Also without trackers there is a tier, or it would read as a list of addresses.
    QJsonArray tiers{QJsonArray()};
    for (const QStringList& tier : *choices.trackerTiers) {
        tiers.append(QJsonArray::fromStringList(tier));
    }
    return QString::fromUtf8(QJsonDocument(tiers).toJson(QJsonDocument::Compact));
}

void decodeTrackers(const QString& json, TorrentChoices& choices)
{
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    if (array.isEmpty() || !array.first().isArray()) {
        choices.trackers = decodeStrings(json);
        return;
    }
    choices.trackerTiers.emplace();
    for (const QJsonValue& value : array) {
        QStringList tier;
        for (const QJsonValue& tracker : value.toArray()) {
            if (tracker.isString()) {
                tier.append(tracker.toString());
            }
        }
        if (!tier.isEmpty()) {
            choices.trackerTiers->append(tier);
        }
    }
}

/// Where to and where from; empty: it is not being moved.
QString encodeMove(const TorrentChoices& choices)
{
    const bool isMoving = !choices.movingTo.isEmpty() || !choices.movedFrom.isEmpty();
    return isMoving ? encodeStrings({choices.movingTo, choices.movedFrom}) : QString();
}

TorrentChoices readChoices(Row& row)
{
    TorrentChoices choices;
    choices.saveFolder = row.next().toString();
    const int pause = row.next().toInt();
    choices.isPaused = (pause & pausedNow) != 0;
    choices.pausesWithFileList = (pause & pausedWithFileList) != 0;
    choices.filePriorities = decodePriorities(row.next().toByteArray());
    choices.options.downloadLimit = row.next().toLongLong();
    choices.options.uploadLimit = row.next().toLongLong();
    choices.options.maxConnections = row.next().toInt();
    choices.options.isSequential = row.next().toBool();
    choices.category = row.next().toString();
    choices.tags = decodeStrings(row.next().toString());
    decodeTrackers(row.next().toString(), choices);
    choices.queuePosition = row.next().toInt();
    decodeRateShares(row.next().toString(), choices.options);
    decodeTorrentSharing(row.next().toString(), choices.options);
    choices.name = row.next().toString();
    choices.isForced = row.next().toBool();
    const QStringList move = decodeStrings(row.next().toString());
    choices.movingTo = move.value(0);
    choices.movedFrom = move.value(1);
    choices.places = decodePlaces(row.next().toString());
    return choices;
}

TorrentProgress readProgress(Row& row)
{
    TorrentProgress progress;
    progress.have = decodeBitfield(row.next().toByteArray());
    progress.synced = decodeBitfield(row.next().toByteArray());
    progress.files = decodeFileStates(row.next().toByteArray());
    progress.downloaded = row.next().toLongLong();
    progress.uploaded = row.next().toLongLong();
    progress.wasted = row.next().toLongLong();
    progress.seedingSeconds = row.next().toLongLong();
    progress.idleSeconds = row.next().toLongLong();
    if (const QVariant completed = row.next(); !completed.isNull()) {
        progress.completedMs = completed.toLongLong();
    }
    progress.integrity = decodeIntegrity(row.next().toByteArray());
    progress.activeSeconds = row.next().toLongLong();
    if (const QVariant lastActivity = row.next(); !lastActivity.isNull()) {
        progress.lastActivityMs = lastActivity.toLongLong();
    }
    return progress;
}

} // namespace

QVariant idOf(TorrentId torrent)
{
    return static_cast<qint64>(torrent.value());
}

QVariantList identityValues(const TorrentRecord& torrent)
{
    return {idOf(torrent.id), digestValue(torrent.infoHash.v1), digestValue(torrent.infoHash.v2),
        torrent.addedMs};
}

QVariantList choiceValues(const TorrentChoices& choices)
{
    const int pause =
        (choices.isPaused ? pausedNow : 0) | (choices.pausesWithFileList ? pausedWithFileList : 0);
    return {choices.saveFolder, pause, encodePriorities(choices.filePriorities),
        choices.options.downloadLimit, choices.options.uploadLimit, choices.options.maxConnections,
        choices.options.isSequential, choices.category, encodeStrings(choices.tags), encodeTrackers(choices),
        choices.queuePosition, encodeRateShares(choices.options), encodeTorrentSharing(choices.options),
        choices.name, choices.isForced, encodeMove(choices), encodePlaces(choices.places)};
}

QVariantList progressValues(const TorrentProgress& progress)
{
    return {encodeBitfield(progress.have), encodeBitfield(progress.synced), encodeFileStates(progress.files),
        progress.downloaded, progress.uploaded, progress.wasted, progress.seedingSeconds,
        progress.idleSeconds, progress.completedMs ? QVariant(*progress.completedMs) : QVariant(),
        encodeIntegrity(progress.integrity), progress.activeSeconds,
        progress.lastActivityMs ? QVariant(*progress.lastActivityMs) : QVariant()};
}

TorrentRecord readRecord(const QSqlQuery& query)
{
    Row row(query);
    TorrentRecord record;
    record.id = TorrentId(row.next().toULongLong());
    record.infoHash.v1 = Sha1Digest::fromBytes(row.next().toByteArray());
    record.infoHash.v2 = Sha256Digest::fromBytes(row.next().toByteArray());
    record.addedMs = row.next().toLongLong();
    record.choices = readChoices(row);
    record.progress = readProgress(row);
    record.torrentFile = row.next().toByteArray();
    record.magnetLink = row.next().toString();
    if (const QVariant removed = row.next(); !removed.isNull()) {
        record.removedMs = removed.toLongLong();
    }
    return record;
}

} // namespace freshet::session
