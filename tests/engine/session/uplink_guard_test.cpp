// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/uplink_guard.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class UplinkGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsSlowerWhileAnswersAreLate()
    {
        SimScheduler scheduler;
        SimInternet internet(scheduler, 5);
        TorrentHost seeder(scheduler, internet, QStringLiteral("10.0.0.1"));
        TorrentHost leecher(scheduler, internet, QStringLiteral("10.0.0.2"));
        const QHostAddress address(QStringLiteral("10.0.0.1"));
        SimHostProfile profile = internet.profile(address);
        profile.up = 1_MiB;
        profile.roundTrip = net::RoundTrip{500ms, 20ms};
        internet.setProfile(address, profile);
        const TorrentFixture fixture = TorrentFixture::makeSingleFile(64_MiB, 256_KiB);
        seeder.seed(fixture);
        Torrent& torrent = leecher.add(TorrentHost::newRecord(*fixture.torrent), fixture.torrent);
        torrent.addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        int changes = 0;
        UplinkGuard* heard = nullptr;
        UplinkGuard guard(scheduler, seeder.swarm().traffic, seeder.torrents(), [&] {
            ++changes;
            seeder.swarm().upload.setLimit(heard->cap());
        });
        heard = &guard;
        scheduler.runFor(5s);
        QCOMPARE(guard.cap(), noLimit);
        QVERIFY(!guard.delay());
        guard.setTarget(100ms);
        scheduler.runFor(2s);
        QCOMPARE(guard.delay(), 480ms);
        QVERIFY(guard.cap() < 1_MiB);
        scheduler.runFor(20s);
        QVERIFY(changes > 3);
        QVERIFY(guard.cap() < 400_KiB);
        const ByteCount before = torrent.downloaded();
        scheduler.runFor(3s);
        QVERIFY(torrent.downloaded() - before < 400_KiB * 3);
        // Answers come in time again.
        profile.roundTrip = net::RoundTrip{25ms, 20ms};
        internet.setProfile(address, profile);
        const ByteRate slow = guard.cap();
        scheduler.runFor(20s);
        QVERIFY(guard.cap() == noLimit || guard.cap() > slow * 3 / 2);
        guard.setTarget(LatencyGuard::off);
        QCOMPARE(guard.cap(), noLimit);
        QCOMPARE(seeder.swarm().upload.budget().limit(), noLimit);
    }
};

FRESHET_TEST(UplinkGuardTest)
#include "uplink_guard_test.moc"
