// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery/tracker_announcer.h"
#include "tests/engine/discovery/scripted_tracker_client.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::discovery;
using namespace freshet::test;

namespace {

const QString trackerA = QStringLiteral("http://a.example/announce");
const QString trackerB = QStringLiteral("http://b.example/announce");
const QString trackerC = QStringLiteral("http://c.example/announce");

/// A torrent's announcer and its world.
struct Fixture
{
    explicit Fixture(const QList<QStringList>& tiers, bool isPrivate = false, std::uint64_t seed = 1)
        : random(seed)
        , announcer(makeConfig(tiers, isPrivate), client, scheduler, random, [this] { return stats; })
    {}

    static AnnouncerConfig makeConfig(const QList<QStringList>& tiers, bool isPrivate)
    {
        return {sha1("a torrent"), "-FR0100-abcdefghijkl", 6881, isPrivate, tiers};
    }

    [[nodiscard]] TrackerStatus status(const QString& tracker) const
    {
        const QList<TrackerStatus> all = announcer.trackers();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const TrackerStatus& status) { return status.url == tracker; });
        return found == all.end() ? TrackerStatus{} : *found;
    }
    /// Seconds between the last two announces to a tracker.
    [[nodiscard]] double lastGap(const QString& tracker) const
    {
        const auto calls = client.callsTo(tracker);
        return std::chrono::duration<double>(calls.last().time - calls.at(calls.size() - 2).time).count();
    }

    SimScheduler scheduler;
    SeededRandom random;
    ScriptedTrackerClient client{scheduler};
    AnnounceStats stats{.uploaded = 0, .downloaded = 0, .left = 1000};
    TrackerAnnouncer announcer;
};

AnnounceResponse answer(std::chrono::seconds interval, std::chrono::seconds minInterval = 60s)
{
    AnnounceResponse response;
    response.interval = interval;
    response.minInterval = minInterval;
    response.seeds = 3;
    response.leechers = 4;
    return response;
}

Refusal refusal(std::optional<std::chrono::seconds> retryIn, bool isFinal = false)
{
    return {Error{Errc::Refused, {}}, QStringLiteral("no"), retryIn, isFinal};
}

AnnounceResponse refused(const Refusal& no)
{
    AnnounceResponse response;
    response.refusal = no;
    return response;
}

} // namespace

class TrackerAnnouncerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysStartedOnceAndThenNothingSpecial()
    {
        Fixture f({{trackerA}});
        f.client.set(trackerA, answer(900s));
        f.announcer.start();
        f.scheduler.runFor(1h);
        const auto calls = f.client.callsTo(trackerA);
        QVERIFY(calls.size() >= 4 && calls.size() <= 5);
        QCOMPARE(calls.at(0).request.event, AnnounceEvent::Started);
        QCOMPARE(calls.at(1).request.event, AnnounceEvent::None);
        QCOMPARE(calls.at(0).request.left, 1000);
        QCOMPARE(calls.at(0).request.port, 6881);
        QCOMPARE(calls.at(0).request.key, calls.at(1).request.key);
    }

    void intervalsVaryByTenPerCent()
    {
        QSet<int> gaps;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Fixture f({{trackerA}}, false, seed);
            f.client.set(trackerA, answer(1000s));
            f.announcer.start();
            f.scheduler.runUntil([&] { return f.client.calls().size() == 2; }, 1h);
            QVERIFY(f.lastGap(trackerA) > 899 && f.lastGap(trackerA) < 1101);
            gaps.insert(static_cast<int>(f.lastGap(trackerA)));
        }
        QVERIFY(gaps.size() > 10);
    }

    void jitterNeverBreaksTheMinimumInterval()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Fixture f({{trackerA}}, false, seed);
            f.client.set(trackerA, answer(1000s, 1000s));
            f.announcer.start();
            f.scheduler.runUntil([&] { return f.client.calls().size() == 2; }, 1h);
            QVERIFY(f.lastGap(trackerA) >= 1000);
        }
    }

    void reportsPeersAndStatus()
    {
        Fixture f({{trackerA}});
        AnnounceResponse response = answer(900s);
        response.peers = {*Endpoint::fromString(QStringLiteral("192.0.2.1:1"))};
        response.warning = QStringLiteral("slow down");
        response.completed = 9;
        f.client.set(trackerA, response);
        QSignalSpy found(&f.announcer, &TrackerAnnouncer::peersFound);
        QSignalSpy changed(&f.announcer, &TrackerAnnouncer::statusChanged);
        QCOMPARE(f.status(trackerA).state, TrackerState::NotContacted);
        f.announcer.start();
        QCOMPARE(f.status(trackerA).state, TrackerState::Announcing);
        f.scheduler.runFor(1s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<QList<Endpoint>>(), response.peers);
        QVERIFY(changed.size() >= 2);
        const TrackerStatus status = f.status(trackerA);
        QCOMPARE(status.state, TrackerState::Working);
        QCOMPARE(status.message, QStringLiteral("slow down"));
        QCOMPARE(status.seeds, 3);
        QCOMPARE(status.leechers, 4);
        QCOMPARE(status.completed, 9);
        QCOMPARE(status.peersReceived, 1);
        QCOMPARE(status.lastAnnounceMs, SimScheduler::startOfTimeMs);
        QVERIFY(status.nextAnnounceMs);
        QVERIFY(std::abs(*status.nextAnnounceMs - SimScheduler::startOfTimeMs - 900'000) < 91'000);
    }

    void backsOffFromFifteenSecondsToAnHour()
    {
        Fixture f({{trackerA}});
        f.client.fail(trackerA);
        f.announcer.start();
        f.scheduler.runFor(24h);
        const auto calls = f.client.callsTo(trackerA);
        double expected = 15;
        for (qsizetype i = 1; i < calls.size(); ++i) {
            const double gap = std::chrono::duration<double>(calls.at(i).time - calls.at(i - 1).time).count();
            QVERIFY2(gap > expected * 0.89 && gap < expected * 1.11 + 1,
                qPrintable(QStringLiteral("%1 instead of %2").arg(gap).arg(expected)));
            expected = std::min(expected * 2, 3600.0);
            QCOMPARE(calls.at(i).request.event, AnnounceEvent::Started);
        }
        QVERIFY(calls.size() > 25);
        QCOMPARE(f.status(trackerA).state, TrackerState::Failing);
        QCOMPARE(f.status(trackerA).consecutiveFailures, calls.size());
        QCOMPARE(f.status(trackerA).error->code, std::error_code(Errc::HttpStatus));

        f.client.set(trackerA, answer(900s));
        f.scheduler.runFor(1h + 30min);
        QCOMPARE(f.status(trackerA).state, TrackerState::Working);
        QCOMPARE(f.status(trackerA).consecutiveFailures, 0);
        QVERIFY(!f.status(trackerA).error);
    }

    void honoursRetryInEvenWhenTheUserIsImpatient()
    {
        Fixture f({{trackerA}});
        f.client.set(trackerA, refused(refusal(30min)));
        f.announcer.start();
        f.scheduler.runFor(1s);
        QCOMPARE(f.status(trackerA).message, QStringLiteral("no"));
        f.announcer.announceNow();
        f.scheduler.runFor(29min);
        QCOMPARE(f.client.calls().size(), 1);
        f.scheduler.runFor(2min);
        QCOMPARE(f.client.calls().size(), 2);
    }

    void neverAsksAgainWhereItIsUseless()
    {
        const QString udp = QStringLiteral("udp://d.example:80");
        Fixture f({{trackerA}, {udp}, {trackerB}});
        f.client.set(trackerA, refused(refusal({}, true)));
        f.client.set(
            udp, failure(Errc::UnsupportedScheme, QStringLiteral("UDP trackers are not supported yet")));
        f.client.set(trackerB, answer(900s));
        f.announcer.start();
        f.scheduler.runFor(10s);
        f.announcer.announceNow();
        f.scheduler.runFor(24h);
        f.announcer.stop();
        f.scheduler.runFor(10s);
        f.announcer.start();
        f.scheduler.runFor(1h);
        QCOMPARE(f.client.callsTo(trackerA).size(), 1);
        QCOMPARE(f.client.callsTo(udp).size(), 1);
        QCOMPARE(f.status(udp).state, TrackerState::Disabled);
        QCOMPARE(f.status(udp).error->detail, QStringLiteral("UDP trackers are not supported yet"));
        QVERIFY(!f.status(udp).nextAnnounceMs);
    }

    void announceNowRespectsTheMinimumInterval()
    {
        Fixture f({{trackerA}});
        f.client.set(trackerA, answer(1800s, 300s));
        f.announcer.start();
        f.scheduler.runFor(10s);
        f.announcer.announceNow();
        f.scheduler.runFor(280s);
        QCOMPARE(f.client.calls().size(), 1);
        f.scheduler.runFor(20s);
        QCOMPARE(f.client.calls().size(), 2);
        f.scheduler.runFor(400s);
        f.announcer.announceNow();
        QCOMPARE(f.client.calls().size(), 3);
    }

    void looksEarlierWhenPeersAreFewButNotTooOften()
    {
        Fixture f({{trackerA}});
        f.client.set(trackerA, answer(3600s, 60s));
        f.announcer.start();
        for (int i = 0; i < 60; ++i) {
            f.scheduler.runFor(30s);
            f.announcer.findMorePeers();
        }
        const auto calls = f.client.calls().size();
        QVERIFY2(calls >= 6 && calls <= 7, qPrintable(QString::number(calls)));
    }

    void failoverWithinATierIsImmediateAndPromotes()
    {
        Fixture f({{trackerA, trackerB, trackerC}});
        for (const QString& tracker : {trackerA, trackerB, trackerC}) {
            f.client.fail(tracker);
        }
        const QString last = f.announcer.trackers().last().url;
        f.client.set(last, answer(900s));
        f.announcer.start();
        f.scheduler.runFor(1s);
        QCOMPARE(f.client.calls().size(), 3);
        QCOMPARE(f.announcer.trackers().first().url, last);
        f.scheduler.runFor(2h);
        // While one works the others are left alone.
        QCOMPARE(f.client.calls().size() - f.client.callsTo(last).size(), 2);
    }

    void publicTorrentsAnnounceToEachTierPrivateOnesToTheFirst()
    {
        Fixture open({{trackerA}, {trackerB}, {trackerC}});
        open.announcer.start();
        open.scheduler.runFor(1s);
        QCOMPARE(open.client.calls().size(), 3);

        Fixture closed({{trackerA}, {trackerB}, {trackerC}}, true);
        closed.announcer.start();
        closed.scheduler.runFor(2h);
        QCOMPARE(closed.client.calls().size(), closed.client.callsTo(trackerA).size());

        Fixture failing({{trackerA}, {trackerB}, {trackerC}}, true);
        failing.client.fail(trackerA);
        failing.announcer.start();
        failing.scheduler.runFor(1s);
        QCOMPARE(failing.client.callsTo(trackerB).size(), 1);
        QCOMPARE(failing.client.callsTo(trackerC).size(), 0);
    }

    void privateTorrentsKeepToTheirTrackers()
    {
        Fixture f({{trackerA}}, true);
        QCOMPARE(f.announcer.addTrackers({trackerB}), 0);
        QCOMPARE(f.announcer.trackers().size(), 1);
    }

    void addedTrackersAreAskedAtOnce()
    {
        Fixture f({{trackerA}});
        f.announcer.start();
        f.scheduler.runFor(1s);
        QCOMPARE(f.announcer.addTrackers({trackerA, trackerB, trackerB}), 1);
        f.scheduler.runFor(1s);
        QCOMPARE(f.client.callsTo(trackerA).size(), 1);
        QCOMPARE(f.client.callsTo(trackerB).size(), 1);
        QCOMPARE(f.status(trackerB).tier, 1);
    }

    void removedTrackersHearAtOnceThatWeGo()
    {
        Fixture f({{trackerA}});
        f.client.set(trackerA, answer(100s));
        f.client.set(trackerB, answer(100s));
        f.announcer.start();
        f.announcer.addTrackers({trackerB});
        f.scheduler.runFor(1s);
        QCOMPARE(f.announcer.removeTrackers({trackerB}), 1);
        QCOMPARE(f.announcer.trackers().size(), 1);
        QCOMPARE(f.client.callsTo(trackerB).size(), 2);
        QCOMPARE(f.client.callsTo(trackerB).last().request.event, AnnounceEvent::Stopped);
        f.scheduler.runFor(300s);
        f.announcer.stop();
        f.scheduler.runFor(1s);
        // Once is enough.
        QCOMPARE(f.client.callsTo(trackerB).size(), 2);
        QCOMPARE(f.announcer.removeTrackers({trackerB}), 0);
    }

    void aTrackerThatComesBackWhileItHearsThatWeGoIsAskedAgain()
    {
        Fixture f({{trackerA}, {trackerB}});
        f.client.set(trackerA, answer(1000s));
        f.client.set(trackerB, answer(1000s));
        f.announcer.start();
        f.scheduler.runFor(1s);
        f.announcer.setTiers({{trackerA}});
        f.announcer.setTiers({{trackerA}, {trackerB}});
        f.scheduler.runFor(1s);
        const auto calls = f.client.callsTo(trackerB);
        QCOMPARE(calls.size(), 3);
        QCOMPARE(calls.at(1).request.event, AnnounceEvent::Stopped);
        QCOMPARE(calls.at(2).request.event, AnnounceEvent::Started);
        QCOMPARE(f.status(trackerB).state, TrackerState::Working);
        QCOMPARE(f.client.callsTo(trackerA).size(), 1);
    }

    void aSilentTrackerCanBeRemovedAndForgotten()
    {
        Fixture f({{trackerA}});
        f.client.silence(trackerA);
        f.announcer.start();
        f.announcer.setTiers({});
        QVERIFY(f.announcer.trackers().isEmpty());
        QCOMPARE(f.client.callsTo(trackerA).last().request.event, AnnounceEvent::Stopped);
        f.announcer.stop();
        f.scheduler.runFor(TrackerAnnouncer::stopBound);
        f.announcer.start();
        f.scheduler.runFor(1h);
        QCOMPARE(f.client.callsTo(trackerA).size(), 2);
    }

    void completedIsSaidOnceAndOnlyIfItWasDownloadedHere()
    {
        Fixture f({{trackerA}});
        f.client.set(trackerA, answer(900s, 900s));
        f.announcer.start();
        f.scheduler.runFor(10s);
        f.stats.left = 0;
        f.announcer.announceCompleted();
        f.scheduler.runFor(1s);
        QCOMPARE(f.client.calls().size(), 2);
        QCOMPARE(f.client.calls().last().request.event, AnnounceEvent::Completed);
        QCOMPARE(f.client.calls().last().request.left, 0);
        f.announcer.announceCompleted();
        f.scheduler.runFor(1h);
        QCOMPARE(count(f, AnnounceEvent::Completed), 1);

        Fixture seed({{trackerA}});
        seed.stats.left = 0;
        seed.announcer.start();
        seed.scheduler.runFor(1s);
        seed.announcer.announceCompleted();
        seed.scheduler.runFor(1h);
        QCOMPARE(count(seed, AnnounceEvent::Completed), 0);
    }

    void completedFollowsAStartedThatIsStillUnderWay()
    {
        Fixture f({{trackerA}});
        f.announcer.start();
        f.stats.left = 0;
        f.announcer.announceCompleted();
        f.scheduler.runFor(1s);
        QCOMPARE(f.client.calls().size(), 2);
        QCOMPARE(f.client.calls().at(0).request.event, AnnounceEvent::Started);
        QCOMPARE(f.client.calls().at(1).request.event, AnnounceEvent::Completed);
    }

    void stopTellsThoseWhoKnowUsAndReports()
    {
        Fixture f({{trackerA}, {trackerB}});
        f.client.fail(trackerB);
        f.announcer.start();
        f.scheduler.runFor(1s);
        QSignalSpy stopped(&f.announcer, &TrackerAnnouncer::stopped);
        f.announcer.stop();
        QCOMPARE(stopped.size(), 0);
        f.scheduler.runFor(200ms);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(f.client.callsTo(trackerA).last().request.event, AnnounceEvent::Stopped);
        QCOMPARE(f.client.callsTo(trackerA).last().request.numWant, 0);
        QCOMPARE(count(f, AnnounceEvent::Stopped), 1);
        f.scheduler.runFor(24h);
        QCOMPARE(f.client.calls().size(), 3);
        QCOMPARE(f.status(trackerA).state, TrackerState::NotContacted);
        QCOMPARE(stopped.size(), 1);
    }

    void stopDoesNotWaitForSilentTrackers()
    {
        Fixture f({{trackerA}});
        f.client.silence(trackerA);
        f.announcer.start();
        f.scheduler.runFor(1s);
        QSignalSpy stopped(&f.announcer, &TrackerAnnouncer::stopped);
        f.announcer.stop();
        // It may have heard of us, although it has not answered.
        QCOMPARE(f.client.calls().last().request.event, AnnounceEvent::Stopped);
        f.scheduler.runFor(4900ms);
        QCOMPARE(stopped.size(), 0);
        f.scheduler.runFor(200ms);
        QCOMPARE(stopped.size(), 1);
    }

    void stopWithNobodyToTellIsQuick()
    {
        Fixture f({});
        f.announcer.start();
        QSignalSpy stopped(&f.announcer, &TrackerAnnouncer::stopped);
        f.announcer.stop();
        QCOMPARE(stopped.size(), 0);
        f.scheduler.runFor(1ms);
        QCOMPARE(stopped.size(), 1);
    }

    void canStartAgainWhileStopping()
    {
        Fixture f({{trackerA}});
        f.announcer.start();
        f.scheduler.runFor(1s);
        QSignalSpy stopped(&f.announcer, &TrackerAnnouncer::stopped);
        f.announcer.stop();
        f.announcer.start();
        f.scheduler.runFor(1min);
        QCOMPARE(stopped.size(), 0);
        QCOMPARE(f.client.calls().last().request.event, AnnounceEvent::Started);
        QCOMPARE(f.status(trackerA).state, TrackerState::Working);
    }

    void sendsBackTheTrackerId()
    {
        Fixture f({{trackerA}});
        AnnounceResponse response = answer(900s);
        response.trackerId = "secret";
        f.client.set(trackerA, response);
        f.announcer.start();
        f.scheduler.runFor(1h);
        QCOMPARE(f.client.calls().at(0).request.trackerId, QByteArray());
        QCOMPARE(f.client.calls().at(1).request.trackerId, QByteArray("secret"));
    }

    void scrapesWhenTheAnswerHasNoNumbers()
    {
        Fixture f({{trackerA}});
        f.client.set(trackerA, AnnounceResponse{});
        f.client.answerScrapes({7, 8, 9});
        f.announcer.start();
        f.scheduler.runFor(1s);
        QCOMPARE(f.client.scrapes(), 1);
        QCOMPARE(f.status(trackerA).seeds, 7);
        QCOMPARE(f.status(trackerA).leechers, 8);
        QCOMPARE(f.status(trackerA).completed, 9);
    }

    void canBeDestroyedAtAnyTime()
    {
        for (const auto after : {0ms, 50ms, 100ms, 5000ms}) {
            auto f = std::make_unique<Fixture>(QList<QStringList>{{trackerA}, {trackerB}});
            f->client.silence(trackerB);
            f->announcer.start();
            f->scheduler.runFor(after);
            f->announcer.stop();
            f->scheduler.runFor(after);
        }
    }

private:
    static qsizetype count(const Fixture& f, AnnounceEvent event)
    {
        return std::count_if(f.client.calls().begin(), f.client.calls().end(),
            [event](const auto& call) { return call.request.event == event; });
    }
};

FRESHET_TEST(TrackerAnnouncerTest)
#include "tracker_announcer_test.moc"
