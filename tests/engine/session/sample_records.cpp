// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/session/sample_records.h"

namespace freshet::test {

session::TorrentRecord makeRecord(quint64 id, qsizetype pieces)
{
    const auto number = static_cast<qint64>(id);
    session::TorrentRecord record;
    record.id = TorrentId(id);
    record.infoHash.v1 = sha1(QByteArray::number(number));
    if (id % 2 == 0) {
        record.infoHash.v2 = sha256(QByteArray::number(number));
    }
    record.torrentFile = QByteArray("d4:info") + QByteArray::number(number) + QByteArray("\0\xff", 2);
    record.magnetLink = QStringLiteral("magnet:?xt=urn:btih:%1").arg(number);
    record.addedMs = 1000 + number;

    session::TorrentChoices& choices = record.choices;
    choices.name = id % 2 == 0 ? QString() : QStringLiteral("My \"own\" name");
    choices.saveFolder = QStringLiteral("/downloads/größe/%1").arg(number);
    choices.movingTo = id % 5 == 1 ? QStringLiteral("/there, \"too\"") : QString();
    choices.movedFrom = id % 5 == 2 ? QStringLiteral("/before") : QString();
    if (id % 4 == 3) {
        choices.places.paths = {{0, QStringLiteral("a b/größe")}, {7, QStringLiteral("c")}};
        choices.places.renaming = {{2, QStringLiteral("d/e")}};
    }
    choices.isPaused = id % 3 == 0;
    choices.isForced = id % 3 == 1;
    choices.filePriorities = {
        api::FilePriority::Skip, api::FilePriority::Low, api::FilePriority::Normal, api::FilePriority::High};
    choices.options = {.downloadLimit = 5'000'000'000,
        .uploadLimit = number,
        .downloadMinimum = 3,
        .uploadMinimum = 4,
        .downloadWeight = 50,
        .uploadWeight = 9'999,
        .quota = {api::QuotaPeriod::Week, 7'000'000'000'000, 8, api::QuotaAction::Pause, 9},
        .maxConnections = 7,
        .piecesPerPeer = 5,
        .isSequential = true};
    choices.options.isSuperSeeding = id % 2 == 0;
    if (id % 3 == 0) {
        choices.options.sharing = {.ratioGoal = 1.25,
            .timeGoal = std::chrono::minutes(5),
            .idleGoal = std::chrono::minutes(6),
            .action = api::ShareAction::SuperSeed,
            .throttledRate = number,
            .keepBelowSeeds = 3};
    }
    choices.category = QStringLiteral("films");
    choices.tags = {QStringLiteral("a,b"), QStringLiteral("\"c\"")};
    choices.trackers = {QStringLiteral("http://t.example/announce")};
    if (id % 4 == 0) {
        choices.trackers.clear();
        choices.trackerTiers = {
            {QStringLiteral("http://a.example/announce"), QStringLiteral("b")}, {QStringLiteral("c")}};
    } else if (id % 4 == 2) {
        choices.trackers.clear();
        choices.trackerTiers.emplace();
    }
    choices.queuePosition = static_cast<int>(1'000'000 - id);

    session::TorrentProgress& progress = record.progress;
    progress.have = Bitfield(pieces);
    progress.synced = Bitfield(pieces);
    for (qsizetype i = 0; i < pieces; i += 2) {
        progress.have.set(i);
        progress.synced.set(i, i % 4 == 0);
    }
    progress.files = {{true, 5'000'000'000, 123'456'789}, {}, {true, 0, -5}};
    progress.downloaded = 1LL << 40;
    progress.uploaded = number;
    progress.wasted = 3;
    progress.seedingSeconds = 4;
    progress.idleSeconds = 2;
    progress.activeSeconds = 5;
    if (id % 2 == 1) {
        progress.completedMs = 99;
        progress.lastActivityMs = 97;
        progress.integrity.unverified = progress.synced;
        progress.integrity.repairs = {{1, 2}};
        progress.integrity.scrubbedMs = 98;
    }
    return record;
}

} // namespace freshet::test
