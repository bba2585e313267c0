// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/throttle.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;

namespace {

/// Always wants more.
class Client final : public ThrottleClient
{
public:
    Client(Throttle& throttle, TokenBucket& bucket, ByteCount unit)
        : m_throttle(throttle)
        , m_bucket(bucket)
        , m_unit(unit)
    {}
    ~Client() override { m_throttle.remove(*this); }
    void spend(ByteCount allowance) override
    {
        // Units are moved whole, like blocks; 1: to the byte, like reading.
        for (ByteCount done = 0; done < allowance; done += m_unit) {
            const ByteCount part = m_unit == 1 ? allowance : m_unit;
            m_bucket.take(part);
            moved += part;
            if (m_unit == 1) {
                break;
            }
        }
        if (onSpend) {
            onSpend();
        }
        m_throttle.enqueue(*this);
    }
    TokenBucket& bucket() override { return m_bucket; }

    ByteCount moved = 0;
    std::function<void()> onSpend;

private:
    Throttle& m_throttle;
    TokenBucket& m_bucket;
    ByteCount m_unit;
};

} // namespace

class ThrottleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitsHoldAndAreShared_data()
    {
        QTest::addColumn<ByteRate>("limit");
        QTest::addColumn<int>("clients");
        QTest::addColumn<ByteCount>("unit");
        for (const ByteRate limit : {20_KiB, 300_KiB, 5_MiB, 50_MiB}) {
            for (const int clients : {1, 20}) {
                for (const ByteCount unit : {ByteCount{1}, 16_KiB}) {
                    QTest::addRow("%lld KiB/s, %d clients, unit %lld", static_cast<long long>(limit / 1024),
                        clients, static_cast<long long>(unit))
                        << limit << clients << unit;
                }
            }
        }
    }
    void limitsHoldAndAreShared()
    {
        QFETCH(ByteRate, limit);
        QFETCH(int, clients);
        QFETCH(ByteCount, unit);
        SimScheduler scheduler;
        Throttle throttle(scheduler);
        throttle.setLimit(limit);
        TokenBucket torrent(&throttle.bucket());
        std::vector<std::unique_ptr<Client>> all;
        for (int i = 0; i < clients; ++i) {
            all.push_back(std::make_unique<Client>(throttle, torrent, unit));
            throttle.enqueue(*all.back());
        }
        scheduler.runFor(10s);
        ByteCount sum = 0;
        ByteCount least = std::numeric_limits<ByteCount>::max();
        ByteCount most = 0;
        for (const auto& client : all) {
            sum += client->moved;
            least = std::min(least, client->moved);
            most = std::max(most, client->moved);
        }
        const auto slack =
            static_cast<ByteCount>(static_cast<double>(limit) * 10 * 0.03) + (unit > 1 ? unit : 0);
        QVERIFY2(std::abs(sum - limit * 10) <= slack, QByteArray::number(sum));
        QVERIFY2(most - least <= std::max<ByteCount>(2 * unit, most / 5), QByteArray::number(most - least));
    }

    void aTorrentsLimitStarvesNobodyInIt()
    {
        SimScheduler scheduler;
        Throttle throttle(scheduler);
        TokenBucket torrent(&throttle.bucket());
        torrent.setLimit(50_KiB, scheduler.now());
        std::vector<std::unique_ptr<Client>> all;
        for (int i = 0; i < 10; ++i) {
            all.push_back(std::make_unique<Client>(throttle, torrent, 1));
            throttle.enqueue(*all.back());
        }
        scheduler.runFor(10s);
        for (const auto& client : all) {
            QVERIFY2(client->moved > 40_KiB && client->moved < 60_KiB, QByteArray::number(client->moved));
        }
    }

    void clientsMayGoDuringATick()
    {
        SimScheduler scheduler;
        Throttle throttle(scheduler);
        throttle.setLimit(100_KiB);
        TokenBucket torrent(&throttle.bucket());
        auto first = std::make_unique<Client>(throttle, torrent, 1);
        auto second = std::make_unique<Client>(throttle, torrent, 1);
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
            TokenBucket torrent(&throttle.bucket());
            {
                Client client(throttle, torrent, 1);
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
