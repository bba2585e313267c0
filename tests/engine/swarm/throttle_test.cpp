// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/throttle.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <functional>
#include <memory>
#include <numeric>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;

namespace {

/// Always wants more.
class Client final : public ThrottleClient
{
public:
    Client(Throttle& throttle, Budget& torrent)
        : m_throttle(throttle)
        , m_budget(&torrent)
    {}
    ~Client() override { m_throttle.remove(*this); }
    void spend(ByteCount allowance) override
    {
        const ByteCount part = std::min(allowance, most);
        m_budget.take(part);
        moved += part;
        calls += 1;
        m_isContent = part < allowance;
        if (onSpend) {
            onSpend();
        }
        if (!m_isContent || isPatient) {
            m_throttle.enqueue(*this);
        }
    }
    Budget& budget() override { return m_budget; }

    ByteCount moved = 0;
    int calls = 0;
    /// It moves no more at once.
    ByteCount most = BudgetSharing::everything;
    /// It waits again although it could not use its share.
    bool isPatient = true;
    std::function<void()> onSpend;

private:
    Throttle& m_throttle;
    Budget m_budget;
    bool m_isContent = false;
};

} // namespace

class ThrottleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ticksAreAsShortAsAskedFor()
    {
        SimScheduler scheduler;
        Throttle throttle(scheduler);
        throttle.setLimit(100_KiB);
        Budget torrent(&throttle.budget());
        Client client(throttle, torrent);
        throttle.enqueue(client);
        const auto callsInTenSeconds = [&] {
            const int before = client.calls;
            scheduler.runFor(std::chrono::seconds(10));
            return client.calls - before;
        };
        const int usual = callsInTenSeconds();
        QVERIFY2(usual <= 110, QByteArray::number(usual));
        throttle.setTickAtMost(std::chrono::milliseconds(20));
        const int shorter = callsInTenSeconds();
        QVERIFY2(shorter >= 450, QByteArray::number(shorter));
        throttle.setTickAtMost(Throttle::longestTick);
        scheduler.runFor(std::chrono::seconds(5));
        QVERIFY(callsInTenSeconds() <= 110);
    }

    void limitsHoldAndAreShared_data()
    {
        QTest::addColumn<ByteRate>("limit");
        QTest::addColumn<int>("clients");
        for (const ByteRate limit : {5_KiB, 300_KiB, 5_MiB, 100_MiB}) {
            for (const int clients : {1, 20}) {
                QTest::addRow("%lld KiB/s, %d clients", static_cast<long long>(limit / 1024), clients)
                    << limit << clients;
            }
        }
    }
    void limitsHoldAndAreShared()
    {
        QFETCH(ByteRate, limit);
        QFETCH(int, clients);
        SimScheduler scheduler;
        Throttle throttle(scheduler);
        throttle.setLimit(limit);
        Budget torrent(&throttle.budget());
        std::vector<std::unique_ptr<Client>> all;
        for (int i = 0; i < clients; ++i) {
            all.push_back(std::make_unique<Client>(throttle, torrent));
            throttle.enqueue(*all.back());
        }
        const auto sum = [&all] {
            return std::accumulate(all.begin(), all.end(), ByteCount{0},
                [](ByteCount moved, const auto& client) { return moved + client->moved; });
        };
        for (int second = 0; second < 10; ++second) {
            const ByteCount before = sum();
            scheduler.runFor(1s);
            QVERIFY2(std::abs(sum() - before - limit) <= limit / 10, QByteArray::number(sum() - before));
        }
        QVERIFY2(std::abs(sum() - limit * 10) <= limit * 10 * 3 / 100, QByteArray::number(sum()));
        for (const auto& client : all) {
            QVERIFY(std::abs(client->moved - sum() / clients) <= sum() / clients / 20 + 1);
        }
    }

    void aTorrentsLimitStarvesNobodyInIt()
    {
        SimScheduler scheduler;
        Throttle throttle(scheduler);
        Budget torrent(&throttle.budget());
        torrent.setLimit(50_KiB, scheduler.now());
        std::vector<std::unique_ptr<Client>> all;
        for (int i = 0; i < 10; ++i) {
            all.push_back(std::make_unique<Client>(throttle, torrent));
            throttle.enqueue(*all.back());
        }
        scheduler.runFor(10s);
        for (const auto& client : all) {
            QVERIFY2(client->moved > 47_KiB && client->moved < 53_KiB, QByteArray::number(client->moved));
        }
    }

    void whatSlowClientsLeaveGoesToTheFastAtOnce()
    {
        SimScheduler scheduler;
        Throttle throttle(scheduler);
        throttle.setLimit(1_MiB);
        Budget torrent(&throttle.budget());
        std::vector<std::unique_ptr<Client>> slow;
        for (int i = 0; i < 20; ++i) {
            slow.push_back(std::make_unique<Client>(throttle, torrent));
            slow.back()->most = 100;
            slow.back()->isPatient = false;
        }
        // They wait again when there is something more, as those do who read from a socket.
        const auto more = scheduler.callEvery(100ms, [&] {
            for (const auto& client : slow) {
                throttle.enqueue(*client);
            }
        });
        Client fast(throttle, torrent);
        throttle.enqueue(fast);
        scheduler.runFor(10s);
        ByteCount sum = fast.moved;
        for (const auto& client : slow) {
            sum += client->moved;
        }
        QVERIFY2(std::abs(sum - 10_MiB) < 10_MiB * 3 / 100, QByteArray::number(sum));
        QVERIFY(fast.moved > 9_MiB);
    }

    void ticksComeMoreOftenTheMoreIsMoved()
    {
        SimScheduler scheduler;
        Throttle throttle(scheduler);
        throttle.setLimit(100_MiB);
        Budget torrent(&throttle.budget());
        Client client(throttle, torrent);
        throttle.enqueue(client);
        scheduler.runFor(1s);
        client.calls = 0;
        scheduler.runFor(1s);
        QVERIFY2(client.calls >= 90 && client.calls <= 110, QByteArray::number(client.calls));
        throttle.setLimit(20_KiB);
        scheduler.runFor(2s);
        client.calls = 0;
        scheduler.runFor(1s);
        QVERIFY2(client.calls <= 11, QByteArray::number(client.calls));
    }

    void whoWaitsAgainAndAgainIsServedAsOften()
    {
        // A socket holds so much, and is emptied at each tick.
        SimScheduler scheduler;
        Throttle throttle(scheduler);
        throttle.setLimit(100_MiB);
        Budget torrent(&throttle.budget());
        Client client(throttle, torrent);
        client.most = 2_MiB;
        client.isPatient = false;
        const auto more = scheduler.callEvery(1ms, [&] { throttle.enqueue(client); });
        scheduler.runFor(1s);
        const ByteCount before = client.moved;
        scheduler.runFor(1s);
        QVERIFY2(
            std::abs(client.moved - before - 100_MiB) < 10_MiB, QByteArray::number(client.moved - before));
    }

    void clientsMayGoDuringATick()
    {
        SimScheduler scheduler;
        Throttle throttle(scheduler);
        throttle.setLimit(100_KiB);
        Budget torrent(&throttle.budget());
        auto first = std::make_unique<Client>(throttle, torrent);
        auto second = std::make_unique<Client>(throttle, torrent);
        first->onSpend = [&second] { second.reset(); };
        throttle.enqueue(*first);
        throttle.enqueue(*second);
        scheduler.runFor(1s);
        QVERIFY(!second);
        QVERIFY(first->moved > 0);
    }

    void costsNothingWhenNobodyWaits()
    {
        SimScheduler scheduler;
        {
            Throttle throttle(scheduler);
            throttle.setLimit(100_KiB);
            Budget torrent(&throttle.budget());
            {
                Client client(throttle, torrent);
                throttle.enqueue(client);
                throttle.enqueue(client);
            }
            scheduler.runFor(1s);
            QVERIFY(!scheduler.runOne());
        }
    }
};

FRESHET_TEST(ThrottleTest)
#include "throttle_test.moc"
