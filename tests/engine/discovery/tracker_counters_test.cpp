// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery/discovery_errc.h"
#include "engine/discovery/tracker_announcer.h"
#include "engine/discovery/tracker_counters.h"
#include "tests/engine/discovery/scripted_tracker_client.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::discovery;
using namespace freshet::test;

class TrackerCountersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyAnnounceIsCountedByHowItEnds()
    {
        SimScheduler scheduler;
        SeededRandom random(1);
        ScriptedTrackerClient client(scheduler);
        const QString good = QStringLiteral("http://good.example/announce");
        const QString broken = QStringLiteral("http://broken.example/announce");
        const QString strict = QStringLiteral("http://strict.example/announce");
        AnnounceResponse peers;
        peers.peers = {Endpoint(QHostAddress(0x0A000001), 1), Endpoint(QHostAddress(0x0A000002), 2)};
        client.set(good, peers);
        client.fail(broken);
        AnnounceResponse refusal;
        refusal.refusal = Refusal{Error{Errc::HttpStatus, {}}, {}, std::nullopt, false};
        client.set(strict, refusal);
        AnnouncerConfig config;
        config.peerId = QByteArray(20, 'x');
        config.tiers = {{good}, {broken}, {strict}};
        TrackerAnnouncer announcer(config, client, scheduler, random, [] { return AnnounceStats(); });
        announcer.start();
        scheduler.runFor(1s);
        const TrackerCounters& counters = client.counters();
        QCOMPARE(counters.announces, quint64(3));
        QCOMPARE(counters.succeeded, quint64(1));
        QCOMPARE(counters.failed, quint64(1));
        QCOMPARE(counters.refused, quint64(1));
        QCOMPARE(counters.peersReceived, quint64(2));
        // The scripted ones take 100 ms.
        QCOMPARE(counters.answerTime.countIn(LatencyHistogram::bucketOf(100ms)), quint64(3));
    }
};

FRESHET_TEST(TrackerCountersTest)
#include "tracker_counters_test.moc"
