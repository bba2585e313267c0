// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class IncomingRouterTest : public QObject
{
    Q_OBJECT
    struct Bench
    {
        SimScheduler scheduler;
        SimInternet internet{scheduler, 11};
        TorrentHost host{scheduler, internet, QStringLiteral("10.0.0.1")};
        TorrentHost other{scheduler, internet, QStringLiteral("10.0.0.2")};
        TorrentFixture fixture = TorrentFixture::makeSingleFile(10 * 32 * 1024);
    };

private Q_SLOTS:
    void bringsPeersToTheirTorrent()
    {
        Bench bench;
        Torrent& torrent =
            bench.host.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        torrent.allow({Activity::Download, {}});
        Torrent& twin =
            bench.other.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        twin.addPeers({bench.host.endpoint()}, swarm::PeerOrigin::User);
        twin.allow({Activity::Download, {}});
        QVERIFY(!bench.host.router().wasReached());
        QVERIFY(bench.scheduler.runUntil(
            [&] { return torrent.transfer() && torrent.transfer()->peers().connectionCount() == 1; }, 10s));
        QVERIFY(bench.host.router().wasReached());
    }

    void item38_keepsThePortIfAnotherCannotBeHad()
    {
        Bench bench;
        const auto taken = bench.internet.host(bench.host.endpoint().address).listen(7000);
        QVERIFY(taken);
        QVERIFY(!bench.host.router().listen(7000));
        QCOMPARE(bench.host.router().port(), TorrentHost::port);
        QVERIFY(bench.host.router().listen(7001));
        QCOMPARE(bench.host.router().port(), quint16(7001));
        QCOMPARE(bench.host.swarm().listenPort, quint16(7001));
        bench.host.router().close();
        QCOMPARE(bench.host.router().port(), quint16(0));
        QCOMPARE(bench.host.swarm().listenPort, quint16(0));
    }

    void endsGreetingsWhenItIsClosed()
    {
        Bench bench;
        const auto stream =
            bench.internet.host(bench.other.endpoint().address).connectTo(bench.host.endpoint());
        bench.scheduler.runFor(1s);
        bench.host.router().close();
        bench.scheduler.runFor(60s);
        QCOMPARE(bench.host.router().port(), quint16(0));
    }
};

FRESHET_TEST(IncomingRouterTest)
#include "incoming_router_test.moc"
