// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/queue_policy.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using api::WaitReason;

namespace {

QueueFacts queuedTorrent(quint64 id, int position)
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
            decideActivities({queuedTorrent(1, 3), queuedTorrent(2, 1), queuedTorrent(3, 2)},
                {.places = {.activeDownloads = 2}});
        QCOMPARE(activities.size(), 3);
        QCOMPARE(activities.value(TorrentId(2)).activity, Activity::Download);
        QCOMPARE(activities.value(TorrentId(3)).activity, Activity::Download);
        QCOMPARE(activities.value(TorrentId(1)).activity, Activity::None);
    }

    void tiesAreSettledById()
    {
        const auto activities =
            decideActivities({queuedTorrent(2, 0), queuedTorrent(1, 0)}, {.places = {.activeDownloads = 1}});
        QCOMPARE(activities.value(TorrentId(1)).activity, Activity::Download);
        QCOMPARE(activities.value(TorrentId(2)).activity, Activity::None);
    }

    void pausedAndFailedTorrentsTakeNoPlace()
    {
        QueueFacts paused = queuedTorrent(1, 0);
        paused.isPaused = true;
        QueueFacts failed = queuedTorrent(2, 1);
        failed.hasFailed = true;
        const auto activities =
            decideActivities({paused, failed, queuedTorrent(3, 2)}, {.places = {.activeDownloads = 1}});
        QCOMPARE(activities.value(TorrentId(1)).activity, Activity::None);
        QCOMPARE(activities.value(TorrentId(2)).activity, Activity::None);
        QCOMPARE(activities.value(TorrentId(3)).activity, Activity::Download);
    }

    void seedsAndDownloadsAreCountedApart()
    {
        QList<QueueFacts> torrents{
            queuedTorrent(1, 0), queuedTorrent(2, 1), queuedTorrent(3, 2), queuedTorrent(4, 3)};
        torrents[0].isComplete = true;
        torrents[1].isComplete = true;
        const auto activities =
            decideActivities(torrents, {.places = {.activeDownloads = 1, .activeSeeds = 1}});
        QCOMPARE(activities.value(TorrentId(1)).activity, Activity::Seed);
        QCOMPARE(activities.value(TorrentId(2)).activity, Activity::None);
        QCOMPARE(activities.value(TorrentId(3)).activity, Activity::Download);
        QCOMPARE(activities.value(TorrentId(4)).activity, Activity::None);
    }

    void forcedTorrentsRunBeyondTheLimitAndTakeNobodysPlace()
    {
        QueueFacts forced = queuedTorrent(1, 0);
        forced.isForced = true;
        const auto activities =
            decideActivities({forced, queuedTorrent(2, 1)}, {.places = {.activeDownloads = 1}});
        QCOMPARE(activities.value(TorrentId(1)).activity, Activity::Download);
        QCOMPARE(activities.value(TorrentId(2)).activity, Activity::Download);
    }

    void unlimitedMeansAll()
    {
        QList<QueueFacts> torrents;
        for (quint64 id = 1; id <= 1000; ++id) {
            torrents.append(queuedTorrent(id, 0));
        }
        const auto activities =
            decideActivities(torrents, {.places = {.activeDownloads = api::unlimitedTorrents}});
        QCOMPARE(
            std::count(activities.begin(), activities.end(), QueueDecision{Activity::Download, {}}), 1000);
    }

    void checksComeOneAtATimePausedOnesLast()
    {
        QList<QueueFacts> torrents{queuedTorrent(1, 0), queuedTorrent(2, 1), queuedTorrent(3, 2)};
        for (QueueFacts& facts : torrents) {
            facts.needsCheck = true;
        }
        torrents[0].isPaused = true;
        auto activities = decideActivities(torrents, {});
        QCOMPARE(activities.value(TorrentId(1)).activity, Activity::None);
        QCOMPARE(activities.value(TorrentId(2)).activity, Activity::Check);
        QCOMPARE(activities.value(TorrentId(3)).activity, Activity::None);
        torrents[1].needsCheck = false;
        torrents[2].needsCheck = false;
        activities = decideActivities(torrents, {});
        QCOMPARE(activities.value(TorrentId(1)).activity, Activity::Check);
    }

    void aReachedGoalEndsSeedingUnlessForced()
    {
        QueueFacts done = queuedTorrent(1, 0);
        done.isComplete = true;
        done.isShareGoalReached = true;
        QCOMPARE(decideActivities({done}, {}).value(TorrentId(1)).activity, Activity::None);
        QCOMPARE(decideActivities({done}, {}).value(TorrentId(1)).waitReason, WaitReason::None);
        done.isForced = true;
        QCOMPARE(decideActivities({done}, {}).value(TorrentId(1)).activity, Activity::Seed);
    }

    void forcedChecksDoNotWaitForOthers()
    {
        QueueFacts checked = queuedTorrent(1, 0);
        checked.needsCheck = true;
        QueueFacts waiting = queuedTorrent(2, 1);
        waiting.needsCheck = true;
        QueueFacts forced = queuedTorrent(3, 2);
        forced.needsCheck = true;
        forced.isForced = true;
        const auto decisions = decideActivities({checked, waiting, forced}, {});
        QCOMPARE(decisions.value(TorrentId(1)).activity, Activity::Check);
        QCOMPARE(decisions.value(TorrentId(2)).waitReason, WaitReason::CheckPlace);
        QCOMPARE(decisions.value(TorrentId(3)).activity, Activity::Check);
        forced.position = -1;
        QCOMPARE(decideActivities({checked, forced}, {}).value(TorrentId(1)).activity, Activity::Check);
    }

    void aFullDiskStopsDownloadsAndFreesTheirPlaces()
    {
        QueueFacts full = queuedTorrent(1, 0);
        full.isDiskFull = true;
        QueueFacts forced = queuedTorrent(2, 1);
        forced.isDiskFull = forced.isForced = true;
        QueueFacts seed = queuedTorrent(3, 2);
        seed.isDiskFull = seed.isComplete = true;
        QueueFacts checked = queuedTorrent(4, 3);
        checked.isDiskFull = checked.needsCheck = true;
        const auto decisions = decideActivities(
            {full, forced, seed, checked, queuedTorrent(5, 4)}, {.places = {.activeDownloads = 1}});
        QCOMPARE(decisions.value(TorrentId(1)), (QueueDecision{Activity::None, WaitReason::DiskFull}));
        QCOMPARE(decisions.value(TorrentId(2)), (QueueDecision{Activity::None, WaitReason::DiskFull}));
        QCOMPARE(decisions.value(TorrentId(3)).activity, Activity::Seed);
        QCOMPARE(decisions.value(TorrentId(4)).activity, Activity::Check);
        QCOMPARE(decisions.value(TorrentId(5)).activity, Activity::Download);
    }

    void quotasHoldForForcedTorrents()
    {
        QueueFacts forced = queuedTorrent(1, 0);
        forced.isForced = true;
        QCOMPARE(
            decideActivities({forced}, {.places = {}, .noDownloads = WaitReason::Quota}).value(TorrentId(1)),
            (QueueDecision{Activity::None, WaitReason::Quota}));
        forced.isQuotaUsedUp = true;
        QCOMPARE(decideActivities({forced}, {}).value(TorrentId(1)),
            (QueueDecision{Activity::None, WaitReason::Quota}));
    }

    void saysWhatEachWaitsFor()
    {
        QList<QueueFacts> torrents;
        for (quint64 id = 1; id <= 6; ++id) {
            torrents.append(queuedTorrent(id, static_cast<int>(id)));
        }
        torrents[2].isComplete = true;
        torrents[3].isComplete = true;
        torrents[4].needsCheck = true;
        torrents[5].needsCheck = true;
        const auto decisions =
            decideActivities(torrents, {.places = {.activeDownloads = 1, .activeSeeds = 1}});
        QCOMPARE(decisions.value(TorrentId(1)).waitReason, WaitReason::None);
        QCOMPARE(decisions.value(TorrentId(2)).waitReason, WaitReason::DownloadPlace);
        QCOMPARE(decisions.value(TorrentId(3)).waitReason, WaitReason::None);
        QCOMPARE(decisions.value(TorrentId(4)).waitReason, WaitReason::SeedPlace);
        QCOMPARE(decisions.value(TorrentId(5)).waitReason, WaitReason::None);
        QCOMPARE(decisions.value(TorrentId(6)).waitReason, WaitReason::CheckPlace);
    }

    void downloadsAndSeedsTogetherHaveALimitOfTheirOwn()
    {
        QList<QueueFacts> torrents{queuedTorrent(1, 0), queuedTorrent(2, 1), queuedTorrent(3, 2)};
        torrents[0].isComplete = true;
        const auto decisions =
            decideActivities(torrents, {.places = {.activeDownloads = 5, .activeTorrents = 2}});
        QCOMPARE(decisions.value(TorrentId(1)).activity, Activity::Seed);
        QCOMPARE(decisions.value(TorrentId(2)).activity, Activity::Download);
        QCOMPARE(decisions.value(TorrentId(3)).activity, Activity::None);
        QCOMPARE(decisions.value(TorrentId(3)).waitReason, WaitReason::TorrentPlace);
    }

    void slowTorrentsLetOthersRunBesideThem()
    {
        QList<QueueFacts> torrents{queuedTorrent(1, 0), queuedTorrent(2, 1), queuedTorrent(3, 2)};
        torrents[0].slowSince = Scheduler::TimePoint(1s);
        const auto decisions = decideActivities(torrents, {.places = {.activeDownloads = 1}});
        QCOMPARE(decisions.value(TorrentId(1)).activity, Activity::Download);
        QCOMPARE(decisions.value(TorrentId(2)).activity, Activity::Download);
        QCOMPARE(decisions.value(TorrentId(3)).waitReason, WaitReason::DownloadPlace);
    }

    void whoWasSlowForLongestYieldsWhenThereAreTooMany()
    {
        QList<QueueFacts> torrents{queuedTorrent(1, 0), queuedTorrent(2, 1), queuedTorrent(3, 2)};
        torrents[0].slowSince = Scheduler::TimePoint(1s);
        torrents[1].slowSince = Scheduler::TimePoint(2s);
        auto decisions = decideActivities(torrents, {.places = {.activeDownloads = 1}});
        QCOMPARE(decisions.value(TorrentId(1)), (QueueDecision{Activity::None, WaitReason::TooSlow}));
        QCOMPARE(decisions.value(TorrentId(2)).activity, Activity::Download);
        QCOMPARE(decisions.value(TorrentId(3)).activity, Activity::Download);
        // It comes after all who wait, but before nobody.
        torrents[0].slowSince.reset();
        torrents[0].hasYielded = true;
        torrents.append(queuedTorrent(4, 9));
        torrents[2].slowSince = Scheduler::TimePoint(3s);
        decisions = decideActivities(torrents, {.places = {.activeDownloads = 1}});
        QCOMPARE(decisions.value(TorrentId(4)).activity, Activity::Download);
        QCOMPARE(decisions.value(TorrentId(1)), (QueueDecision{Activity::None, WaitReason::TooSlow}));
        torrents.removeLast();
        decisions = decideActivities(torrents, {.places = {.activeDownloads = 1}});
        QCOMPARE(decisions.value(TorrentId(1)).activity, Activity::Download);
    }

    void slowTorrentsKeepTheirPlacesWhenNobodyWaits()
    {
        QList<QueueFacts> torrents{queuedTorrent(1, 0), queuedTorrent(2, 1), queuedTorrent(3, 2)};
        for (QueueFacts& facts : torrents) {
            facts.slowSince = Scheduler::TimePoint(1s);
        }
        const auto decisions = decideActivities(torrents, {.places = {.activeDownloads = 2}});
        QCOMPARE(std::count(decisions.begin(), decisions.end(), QueueDecision{Activity::Download, {}}), 3);
    }

    void whatMayNotRunAtAllSaysWhy()
    {
        QueueFacts seed = queuedTorrent(2, 1);
        seed.isComplete = true;
        QueueFacts spent = queuedTorrent(3, 2);
        spent.isQuotaUsedUp = true;
        QueueFacts forced = queuedTorrent(4, 3);
        forced.isForced = true;
        const QList<QueueFacts> torrents{queuedTorrent(1, 0), seed, spent, forced};
        auto decisions = decideActivities(torrents, {.places = {}, .noDownloads = WaitReason::Schedule});
        QCOMPARE(decisions.value(TorrentId(1)), (QueueDecision{Activity::None, WaitReason::Schedule}));
        QCOMPARE(decisions.value(TorrentId(2)).activity, Activity::Seed);
        QCOMPARE(decisions.value(TorrentId(3)), (QueueDecision{Activity::None, WaitReason::Quota}));
        QCOMPARE(decisions.value(TorrentId(4)).activity, Activity::Download);
        decisions = decideActivities(torrents, {.places = {}, .noSeeds = WaitReason::Quota});
        QCOMPARE(decisions.value(TorrentId(1)).activity, Activity::Download);
        QCOMPARE(decisions.value(TorrentId(2)), (QueueDecision{Activity::None, WaitReason::Quota}));
    }
};

FRESHET_TEST(QueuePolicyTest)
#include "queue_policy_test.moc"
