// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/queue_policy.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;

namespace {

QueueFacts torrent(quint64 id, int position)
{
    QueueFacts facts;
    facts.id = TorrentId(id);
    facts.position = position;
    return facts;
}

} // namespace

class QueuePolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void downloadsRunInQueueOrderUpToTheLimit()
    {
        const auto activities =
            decideActivities({torrent(1, 3), torrent(2, 1), torrent(3, 2)}, {.activeDownloads = 2});
        QCOMPARE(activities.size(), 3);
        QCOMPARE(activities.value(TorrentId(2)), Activity::Download);
        QCOMPARE(activities.value(TorrentId(3)), Activity::Download);
        QCOMPARE(activities.value(TorrentId(1)), Activity::None);
    }

    void tiesAreSettledById()
    {
        const auto activities = decideActivities({torrent(2, 0), torrent(1, 0)}, {.activeDownloads = 1});
        QCOMPARE(activities.value(TorrentId(1)), Activity::Download);
        QCOMPARE(activities.value(TorrentId(2)), Activity::None);
    }

    void pausedAndFailedTorrentsTakeNoPlace()
    {
        QueueFacts paused = torrent(1, 0);
        paused.isPaused = true;
        QueueFacts failed = torrent(2, 1);
        failed.hasFailed = true;
        const auto activities = decideActivities({paused, failed, torrent(3, 2)}, {.activeDownloads = 1});
        QCOMPARE(activities.value(TorrentId(1)), Activity::None);
        QCOMPARE(activities.value(TorrentId(2)), Activity::None);
        QCOMPARE(activities.value(TorrentId(3)), Activity::Download);
    }

    void seedsAndDownloadsAreCountedApart()
    {
        QList<QueueFacts> torrents{torrent(1, 0), torrent(2, 1), torrent(3, 2), torrent(4, 3)};
        torrents[0].isComplete = true;
        torrents[1].isComplete = true;
        const auto activities = decideActivities(torrents, {.activeDownloads = 1, .activeSeeds = 1});
        QCOMPARE(activities.value(TorrentId(1)), Activity::Seed);
        QCOMPARE(activities.value(TorrentId(2)), Activity::None);
        QCOMPARE(activities.value(TorrentId(3)), Activity::Download);
        QCOMPARE(activities.value(TorrentId(4)), Activity::None);
    }

    void forcedTorrentsRunBeyondTheLimitAndTakeNobodysPlace()
    {
        QueueFacts forced = torrent(1, 0);
        forced.isForced = true;
        const auto activities = decideActivities({forced, torrent(2, 1)}, {.activeDownloads = 1});
        QCOMPARE(activities.value(TorrentId(1)), Activity::Download);
        QCOMPARE(activities.value(TorrentId(2)), Activity::Download);
    }

    void unlimitedMeansAll()
    {
        QList<QueueFacts> torrents;
        for (quint64 id = 1; id <= 1000; ++id) {
            torrents.append(torrent(id, 0));
        }
        const auto activities = decideActivities(torrents, {.activeDownloads = api::unlimitedTorrents});
        QCOMPARE(std::count(activities.begin(), activities.end(), Activity::Download), 1000);
    }

    void checksComeOneAtATimePausedOnesLast()
    {
        QList<QueueFacts> torrents{torrent(1, 0), torrent(2, 1), torrent(3, 2)};
        for (QueueFacts& facts : torrents) {
            facts.needsCheck = true;
        }
        torrents[0].isPaused = true;
        auto activities = decideActivities(torrents, {});
        QCOMPARE(activities.value(TorrentId(1)), Activity::None);
        QCOMPARE(activities.value(TorrentId(2)), Activity::Check);
        QCOMPARE(activities.value(TorrentId(3)), Activity::None);
        torrents[1].needsCheck = false;
        torrents[2].needsCheck = false;
        activities = decideActivities(torrents, {});
        QCOMPARE(activities.value(TorrentId(1)), Activity::Check);
    }

    void aReachedGoalEndsSeedingUnlessForced()
    {
        QueueFacts done = torrent(1, 0);
        done.isComplete = true;
        done.isShareGoalReached = true;
        QCOMPARE(decideActivities({done}, {}).value(TorrentId(1)), Activity::None);
        done.isForced = true;
        QCOMPARE(decideActivities({done}, {}).value(TorrentId(1)), Activity::Seed);
    }
};

FRESHET_TEST(QueuePolicyTest)
#include "queue_policy_test.moc"
