// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/budget_sharing.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>

using namespace freshet;

namespace {

constexpr Scheduler::TimePoint sharingStart(1000s);

/// Leaves that always want more, or as much as a test says, in virtual time.
class Bench
{
public:
    Budget root;

    Budget& add(Budget& parent, const BudgetTerms& terms = {})
    {
        nodes.push_back(std::make_unique<Budget>(&parent));
        nodes.back()->setTerms(terms, sharingStart);
        return *nodes.back();
    }
    /// A leaf that wants `rate` bytes/s; 0: everything.
    void addClient(Budget& parent, const BudgetTerms& terms = {}, ByteRate rate = 0)
    {
        clients.push_back({&add(parent, terms), rate, 0, {}});
    }
    void runFor(Scheduler::Duration duration, Scheduler::Duration tick = 100ms)
    {
        for (const auto end = now + duration; now < end;) {
            now += tick;
            sharing.begin(now);
            const double seconds = std::chrono::duration<double>(tick).count();
            std::vector<BudgetSharing::Claim> claims;
            for (const Client& client : clients) {
                const auto wanted = client.rate == 0
                    ? BudgetSharing::everything
                    : static_cast<ByteCount>(static_cast<double>(client.rate) * seconds);
                claims.push_back({client.budget, wanted, 0});
            }
            sharing.divide(claims);
            const auto second = static_cast<std::size_t>((now - sharingStart - 1ns) / 1s);
            for (std::size_t i = 0; i < clients.size(); ++i) {
                Client& client = clients[i];
                client.budget->take(claims[i].share);
                client.moved += claims[i].share;
                client.perSecond.resize(second + 1);
                client.perSecond[second] += claims[i].share;
            }
        }
    }
    [[nodiscard]] ByteCount moved(std::size_t from, std::size_t to) const
    {
        return std::accumulate(clients.begin() + static_cast<std::ptrdiff_t>(from),
            clients.begin() + static_cast<std::ptrdiff_t>(to), ByteCount{0},
            [](ByteCount sum, const Client& client) { return sum + client.moved; });
    }
    [[nodiscard]] ByteCount moved() const { return moved(0, clients.size()); }
    [[nodiscard]] ByteCount movedInSecond(std::size_t second) const
    {
        return std::accumulate(clients.begin(), clients.end(), ByteCount{0},
            [second](ByteCount sum, const Client& client) { return sum + client.perSecond.at(second); });
    }
    /// Jain's index of fairness: 1 if all have the same.
    [[nodiscard]] double fairness() const
    {
        double sum = 0;
        double squares = 0;
        for (const Client& client : clients) {
            const auto value = static_cast<double>(client.moved);
            sum += value;
            squares += value * value;
        }
        return squares > 0 ? sum * sum / (static_cast<double>(clients.size()) * squares) : 0;
    }

    struct Client
    {
        Budget* budget;
        ByteRate rate;
        ByteCount moved;
        std::vector<ByteCount> perSecond;
    };
    std::vector<std::unique_ptr<Budget>> nodes;
    std::vector<Client> clients;
    BudgetSharing sharing;
    Scheduler::TimePoint now = sharingStart;
};

void verifyNear(ByteCount actual, ByteCount expected, double share)
{
    const auto difference = std::abs(static_cast<double>(actual - expected));
    QVERIFY2(difference <= share * static_cast<double>(expected) + 1,
        qPrintable(QStringLiteral("%1 instead of %2").arg(actual).arg(expected)));
}

} // namespace

class BudgetSharingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitsHoldAndAreSharedFairly_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<int>("clients");
        QTest::addColumn<int>("tickMs");
        for (const ByteRate limit : {5_KiB, 100_KiB, 3_MiB, 100_MiB}) {
            for (const int clients : {1, 7, 1000}) {
                for (const int tickMs : {10, 37, 100}) {
                    QTest::addRow("%lld KiB/s, %d clients, every %d ms", static_cast<long long>(limit / 1024),
                        clients, tickMs)
                        << qint64{limit} << clients << tickMs;
                }
            }
        }
    }
    void limitsHoldAndAreSharedFairly()
    {
        QFETCH(const qint64, limit);
        QFETCH(const int, clients);
        QFETCH(const int, tickMs);
        Bench bench;
        bench.root.setLimit(limit, sharingStart);
        Budget& torrent = bench.add(bench.root);
        for (int i = 0; i < clients; ++i) {
            bench.addClient(torrent);
        }
        bench.runFor(10s, std::chrono::milliseconds(tickMs));
        // At 5 KiB/s each of a thousand gets 51 bytes.
        verifyNear(bench.moved(), limit * 10, 0.03);
        for (std::size_t second = 0; second < 10; ++second) {
            verifyNear(bench.movedInSecond(second), limit, 0.1);
        }
        QVERIFY2(bench.fairness() > 0.95, QByteArray::number(bench.fairness()));
    }

    void aLimitAnywhereHolds()
    {
        Bench bench;
        bench.root.setLimit(100_KiB, sharingStart);
        Budget& group = bench.add(bench.root, {30_KiB});
        Budget& torrent = bench.add(group, {20_KiB});
        bench.addClient(torrent, {5_KiB});
        bench.addClient(torrent);
        bench.addClient(group);
        bench.addClient(bench.root);
        bench.runFor(10s);
        verifyNear(bench.clients[0].moved, 50_KiB, 0.03);
        verifyNear(bench.moved(0, 2), 150_KiB, 0.03);
        verifyNear(bench.moved(0, 3), 300_KiB, 0.03);
        verifyNear(bench.moved(), 1000_KiB, 0.03);
    }

    void weightsDecideHowMuchOneGets()
    {
        Bench bench;
        bench.root.setLimit(60_KiB, sharingStart);
        bench.addClient(bench.root, {noLimit, 0, 100});
        bench.addClient(bench.root, {noLimit, 0, 200});
        bench.addClient(bench.root, {noLimit, 0, 300});
        bench.runFor(10s);
        verifyNear(bench.clients[0].moved, 100_KiB, 0.03);
        verifyNear(bench.clients[1].moved, 200_KiB, 0.03);
        verifyNear(bench.clients[2].moved, 300_KiB, 0.03);
    }

    void whatOneLeavesGoesToOthersByWeight()
    {
        Bench bench;
        bench.root.setLimit(100_KiB, sharingStart);
        bench.addClient(bench.root, {noLimit, 0, 700}, 10_KiB);
        bench.addClient(bench.root, {noLimit, 0, 100});
        bench.addClient(bench.root, {noLimit, 0, 200});
        bench.runFor(10s);
        verifyNear(bench.clients[0].moved, 100_KiB, 0.03);
        verifyNear(bench.clients[1].moved, 300_KiB, 0.03);
        verifyNear(bench.clients[2].moved, 600_KiB, 0.03);
    }

    void aGroupWithoutWeightCountsAsItsMembers()
    {
        Bench bench;
        bench.root.setLimit(100_KiB, sharingStart);
        Budget& group = bench.add(bench.root, {noLimit, 0, automaticWeight});
        for (int i = 0; i < 4; ++i) {
            bench.addClient(group);
        }
        bench.addClient(bench.root);
        bench.runFor(10s);
        for (const Bench::Client& client : bench.clients) {
            verifyNear(client.moved, 200_KiB, 0.03);
        }
    }

    void promisesHoldUnderContention()
    {
        Bench bench;
        bench.root.setLimit(100_KiB, sharingStart);
        Budget& group = bench.add(bench.root);
        Budget& torrent = bench.add(group, {noLimit, 60_KiB});
        bench.addClient(torrent);
        bench.addClient(group);
        for (int i = 0; i < 50; ++i) {
            bench.addClient(bench.root);
        }
        bench.runFor(10s);
        // The group has promised nothing itself.
        QVERIFY(bench.clients[0].moved >= 582_KiB);
        verifyNear(bench.moved(), 1000_KiB, 0.03);
        for (std::size_t i = 2; i < bench.clients.size(); ++i) {
            QVERIFY(bench.clients[i].moved > 0);
        }
    }

    void promisesThatAreTooManyShrinkTogether()
    {
        Bench bench;
        bench.root.setLimit(60_KiB, sharingStart);
        bench.addClient(bench.root, {noLimit, 80_KiB});
        bench.addClient(bench.root, {noLimit, 40_KiB});
        bench.runFor(10s);
        verifyNear(bench.clients[0].moved, 400_KiB, 0.03);
        verifyNear(bench.clients[1].moved, 200_KiB, 0.03);
    }

    void aPromiseCostsNothingWhileNobodyWantsIt()
    {
        Bench bench;
        bench.root.setLimit(100_KiB, sharingStart);
        bench.addClient(bench.root, {noLimit, 80_KiB}, 5_KiB);
        bench.addClient(bench.root);
        bench.runFor(10s);
        verifyNear(bench.clients[0].moved, 50_KiB, 0.03);
        verifyNear(bench.moved(), 1000_KiB, 0.03);
    }

    void doesNotSaveUpWhileNobodyMoves()
    {
        Bench bench;
        bench.root.setLimit(1_MiB, sharingStart);
        bench.addClient(bench.root);
        bench.now += 60s;
        bench.runFor(100ms);
        QVERIFY(bench.moved() <= 1_MiB / 10 + 1);
    }

    void aLateTimerIsMadeUpFor()
    {
        Bench bench;
        bench.root.setLimit(1_MiB, sharingStart);
        bench.addClient(bench.root);
        for (int i = 0; i < 40; ++i) {
            bench.runFor(250ms, i % 2 == 0 ? 250ms : 50ms);
        }
        verifyNear(bench.moved(), 10_MiB, 0.03);
    }

    void whatWasOverdrawnIsPaidBack()
    {
        Bench bench;
        bench.root.setLimit(100_KiB, sharingStart);
        bench.addClient(bench.root);
        bench.runFor(1s);
        bench.clients[0].budget->take(50_KiB);
        const ByteCount before = bench.moved();
        bench.runFor(1s);
        verifyNear(bench.moved() - before, 50_KiB, 0.1);
    }

    void debtsDoNotStarveForEver()
    {
        Bench bench;
        bench.root.setLimit(10_KiB, sharingStart);
        bench.addClient(bench.root);
        bench.clients[0].budget->take(1_GiB);
        bench.runFor(3s);
        QVERIFY(bench.moved() > 5_KiB);
    }

    void takesANewLimitAtOnce()
    {
        Bench bench;
        bench.root.setLimit(10_MiB, sharingStart);
        bench.addClient(bench.root);
        bench.runFor(1s);
        bench.root.setLimit(10_KiB, bench.now);
        const ByteCount before = bench.moved();
        bench.runFor(1s);
        verifyNear(bench.moved() - before, 10_KiB, 0.1);
    }

    void sharesWhatIsLeftInTheSameSpan()
    {
        Budget root;
        root.setLimit(100'000, sharingStart);
        Budget lazy(&root);
        Budget eager(&root);
        BudgetSharing sharing;
        sharing.begin(sharingStart + 100ms);
        std::array<BudgetSharing::Claim, 2> claims{{{&lazy}, {&eager}}};
        sharing.divide(claims);
        QCOMPARE(claims[0].share, 5000);
        lazy.take(1000);
        eager.take(claims[1].share);
        std::array<BudgetSharing::Claim, 1> again{{{&eager}}};
        sharing.divide(again);
        QVERIFY(std::abs(again[0].share - 4000) <= 1);
        QCOMPARE(sharing.movedSince(root), 1000 + claims[1].share);
    }

    void nothingAtAllIsNothing()
    {
        Bench bench;
        bench.root.setLimit(100_KiB, sharingStart);
        bench.addClient(bench.root, {nothingAtAll, 50_KiB});
        bench.addClient(bench.root);
        bench.runFor(10s);
        QCOMPARE(bench.clients[0].moved, 0);
        verifyNear(bench.moved(), 1000_KiB, 0.03);
        QCOMPARE(bench.clients[0].budget->tightestLimit(), 1);
        bench.clients[0].budget->take(10);
        bench.clients[0].budget->setLimit(noLimit, bench.now);
        bench.runFor(10s);
        QVERIFY(bench.clients[0].moved > 400_KiB);
    }

    void withoutALimitEverybodyGetsEverything()
    {
        Budget root;
        Budget leaf(&root);
        BudgetSharing sharing;
        sharing.begin(sharingStart);
        std::array<BudgetSharing::Claim, 1> claims{{{&leaf, 1_GiB}}};
        sharing.divide(claims);
        QVERIFY(claims[0].share >= 1_GiB - 1);
        sharing.divide({});
    }
};

FRESHET_TEST(BudgetSharingTest)
#include "budget_sharing_test.moc"
