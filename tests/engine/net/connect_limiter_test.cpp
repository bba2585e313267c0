// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/connect_limiter.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::net;
using freshet::test::SimScheduler;

namespace {

ConnectionOptions limits(int connections, int halfOpen, int perSecond)
{
    ConnectionOptions options;
    options.maxConnections = connections;
    options.maxHalfOpen = halfOpen;
    options.maxConnectsPerSecond = perSecond;
    return options;
}

/// A torrent that always wants one more connection.
struct Torrent
{
    ConnectLimiter& limiter;
    std::vector<ConnectLimiter::ConnectTicket> tickets;
    ConnectLimiter::Place place;

    void ask()
    {
        place = limiter.requestTurn([this](ConnectLimiter::ConnectTicket ticket) {
            tickets.push_back(std::move(ticket));
            ask();
        });
    }
};

} // namespace

class ConnectLimiterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTurnNeverComesInsideTheRequest()
    {
        SimScheduler scheduler;
        ConnectLimiter limiter(scheduler);
        Torrent torrent{limiter, {}, {}};
        torrent.ask();
        QVERIFY(torrent.tickets.empty());
        scheduler.runFor(0ms);
        QVERIFY(!torrent.tickets.empty());
    }

    void torrentsTakeTurns()
    {
        SimScheduler scheduler;
        ConnectLimiter limiter(scheduler, limits(100, 9, 1000));
        Torrent a{limiter, {}, {}};
        Torrent b{limiter, {}, {}};
        Torrent c{limiter, {}, {}};
        for (Torrent* torrent : {&a, &b, &c}) {
            torrent->ask();
        }
        scheduler.runFor(1s);
        QCOMPARE(limiter.halfOpenCount(), 9);
        QCOMPARE(a.tickets.size(), std::size_t(3));
        QCOMPARE(b.tickets.size(), std::size_t(3));
        QCOMPARE(c.tickets.size(), std::size_t(3));
    }

    void limitsAttemptsPerSecond()
    {
        SimScheduler scheduler;
        ConnectLimiter limiter(scheduler, limits(1000, 1000, 10));
        Torrent torrent{limiter, {}, {}};
        torrent.ask();
        scheduler.runFor(10ms);
        QCOMPARE(torrent.tickets.size(), std::size_t(10));
        scheduler.runFor(5s);
        QVERIFY(torrent.tickets.size() >= 58 && torrent.tickets.size() <= 61);
    }

    void aTicketGivenBackMakesRoom()
    {
        SimScheduler scheduler;
        ConnectLimiter limiter(scheduler, limits(3, 2, 1000));
        Torrent torrent{limiter, {}, {}};
        torrent.ask();
        scheduler.runFor(1s);
        QCOMPARE(limiter.halfOpenCount(), 2);
        auto established = torrent.tickets[0].establish();
        scheduler.runFor(1s);
        QCOMPARE(limiter.connectionCount(), 3);
        QCOMPARE(limiter.halfOpenCount(), 2);
        QVERIFY(!limiter.tryAccept().has_value());
        established = {};
        scheduler.runFor(1s);
        QCOMPARE(limiter.connectionCount(), 2);
        auto accepted = limiter.tryAccept();
        QVERIFY(accepted.has_value());
        torrent.tickets.clear();
        scheduler.runFor(1s);
        QCOMPARE(limiter.connectionCount(), 3);
        QCOMPARE(limiter.halfOpenCount(), 2);
    }

    void onlyHalfOpenRoomIsLeftAfterRaisingLimits()
    {
        SimScheduler scheduler;
        ConnectLimiter limiter(scheduler, limits(1, 1, 1000));
        Torrent torrent{limiter, {}, {}};
        torrent.ask();
        scheduler.runFor(1s);
        QCOMPARE(limiter.connectionCount(), 1);
        limiter.setOptions(limits(5, 4, 1000));
        scheduler.runFor(1s);
        QCOMPARE(limiter.connectionCount(), 4);
    }

    void aPlaceThatIsLeftGetsNoTurn()
    {
        SimScheduler scheduler;
        ConnectLimiter limiter(scheduler, limits(1, 1, 1000));
        bool hasComeA = false;
        bool hasComeB = false;
        auto a = limiter.requestTurn([&](ConnectLimiter::ConnectTicket) { hasComeA = true; });
        const auto b = limiter.requestTurn([&](ConnectLimiter::ConnectTicket) { hasComeB = true; });
        a = {};
        scheduler.runFor(1s);
        QVERIFY(!hasComeA);
        QVERIFY(hasComeB);
        QCOMPARE(limiter.connectionCount(), 0);
    }
};

FRESHET_TEST(ConnectLimiterTest)
#include "connect_limiter_test.moc"
