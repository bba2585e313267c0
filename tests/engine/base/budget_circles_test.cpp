// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/budget_sharing.h"
#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace freshet;

namespace {

constexpr Scheduler::TimePoint circlesStart(1000s);

/// Groups below a session, torrents below them and in circles, each with one peer that always wants more.
class CirclesBench
{
public:
    struct Torrent
    {
        std::unique_ptr<Budget> budget;
        std::unique_ptr<Budget> peer;
        std::vector<Budget*> limits;
        ByteCount moved = 0;
    };

    CirclesBench() { root = std::make_unique<Budget>(); }
    Budget& addGroup(ByteRate limit)
    {
        groups.push_back(std::make_unique<Budget>(root.get()));
        groups.back()->setTerms({limit, 0, automaticWeight}, circlesStart);
        return *groups.back();
    }
    Budget& addCircle(ByteRate limit)
    {
        circles.push_back(std::make_unique<Budget>());
        circles.back()->setLimit(limit, circlesStart);
        return *circles.back();
    }
    Torrent& add(Budget& parent, const std::vector<Budget*>& inCircles, const BudgetTerms& terms = {})
    {
        Torrent torrent;
        torrent.budget = std::make_unique<Budget>(&parent);
        torrent.budget->setTerms(terms, circlesStart);
        torrent.budget->setCircles(inCircles);
        torrent.peer = std::make_unique<Budget>(torrent.budget.get());
        torrent.limits = inCircles;
        torrent.limits.insert(torrent.limits.end(), {torrent.budget.get(), root.get()});
        if (&parent != root.get()) {
            torrent.limits.push_back(&parent);
        }
        torrents.push_back(std::move(torrent));
        return torrents.back();
    }
    void runFor(Scheduler::Duration duration, int rounds = 5)
    {
        for (const auto end = now + duration; now < end;) {
            now += 100ms;
            sharing.begin(now);
            for (int round = 0; round < rounds; ++round) {
                std::vector<BudgetSharing::Claim> claims;
                for (const Torrent& torrent : torrents) {
                    claims.push_back({torrent.peer.get()});
                }
                sharing.divide(claims);
                for (std::size_t i = 0; i < torrents.size(); ++i) {
                    torrents[i].peer->take(claims[i].share);
                    torrents[i].moved += claims[i].share;
                }
            }
        }
    }
    [[nodiscard]] ByteCount movedUnder(const Budget& limit) const
    {
        ByteCount sum = 0;
        for (const Torrent& torrent : torrents) {
            const bool isUnder =
                std::find(torrent.limits.begin(), torrent.limits.end(), &limit) != torrent.limits.end();
            sum += isUnder ? torrent.moved : 0;
        }
        return sum;
    }

    std::unique_ptr<Budget> root;
    std::vector<std::unique_ptr<Budget>> groups;
    std::vector<std::unique_ptr<Budget>> circles;
    std::vector<Torrent> torrents;
    BudgetSharing sharing;
    Scheduler::TimePoint now = circlesStart;
};

void verifyCircle(ByteCount actual, ByteCount expected, double share = 0.03)
{
    const auto difference = std::abs(static_cast<double>(actual - expected));
    QVERIFY2(difference <= share * static_cast<double>(expected) + 1,
        qPrintable(QStringLiteral("%1 instead of %2").arg(actual).arg(expected)));
}

} // namespace

/// Budgets beside the tree, which hold for some nodes together wherever they are in it.
class BudgetCirclesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersAreLimitedWhileTheyAreInside()
    {
        CirclesBench bench;
        Budget& circle = bench.addCircle(noLimit);
        CirclesBench::Torrent& torrent = bench.add(*bench.root, {&circle});
        QVERIFY(!torrent.peer->isLimited());
        circle.setLimit(5, circlesStart);
        QVERIFY(torrent.peer->isLimited());
        QCOMPARE(torrent.peer->tightestLimit(), 5);
        Budget& other = bench.addCircle(3);
        torrent.budget->setCircles({&circle, &other});
        QCOMPARE(torrent.peer->tightestLimit(), 3);
        torrent.budget->setCircles({});
        QVERIFY(!torrent.peer->isLimited());
        torrent.budget->setCircles({&circle});
        bench.circles.clear();
        QVERIFY(!torrent.peer->isLimited());
    }

    void aNodeGetsTheLeastOfWhatItsCirclesLeaveIt()
    {
        CirclesBench bench;
        Budget& wide = bench.addCircle(120'000);
        Budget& narrow = bench.addCircle(20'000);
        bench.add(*bench.root, {&wide});
        bench.add(*bench.root, {&wide, &narrow});
        bench.add(*bench.root, {&narrow});
        bench.runFor(10s);
        verifyCircle(bench.torrents[0].moved, 1'100'000);
        verifyCircle(bench.torrents[1].moved, 100'000);
        verifyCircle(bench.torrents[2].moved, 100'000);
    }

    void whatItIsGivenIsTakenFromAllAtOnce()
    {
        // One round a tick: nothing is promised by one limit that another one takes back.
        CirclesBench bench;
        bench.root->setLimit(100'000, circlesStart);
        Budget& circle = bench.addCircle(30'000);
        Budget& group = bench.addGroup(10'000);
        bench.add(group, {&circle});
        bench.add(*bench.root, {&circle});
        bench.add(*bench.root, {});
        bench.runFor(10s, 1);
        verifyCircle(bench.torrents[0].moved, 100'000);
        verifyCircle(bench.torrents[1].moved, 200'000);
        verifyCircle(bench.torrents[2].moved, 700'000);
    }

    void weightsAndPromisesCountInside()
    {
        CirclesBench bench;
        Budget& circle = bench.addCircle(90'000);
        bench.add(*bench.root, {&circle}, {noLimit, 0, 100});
        bench.add(*bench.root, {&circle}, {noLimit, 0, 200});
        bench.runFor(10s);
        verifyCircle(bench.torrents[0].moved, 300'000);
        verifyCircle(bench.torrents[1].moved, 600'000);
        bench.torrents[0].budget->setTerms({noLimit, 70'000, 100}, bench.now);
        for (CirclesBench::Torrent& torrent : bench.torrents) {
            torrent.moved = 0;
        }
        bench.runFor(10s);
        verifyCircle(bench.torrents[0].moved, 700'000);
        verifyCircle(bench.torrents[1].moved, 200'000);
    }

    void everyLimitHoldsAndNobodyWaitsWithoutOne_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 30; ++seed) {
            QTest::addRow("%llu", static_cast<unsigned long long>(seed)) << seed;
        }
    }
    void everyLimitHoldsAndNobodyWaitsWithoutOne()
    {
        QFETCH(const quint64, seed);
        SeededRandom random(seed);
        const auto limit = [&random] { return static_cast<ByteRate>(10'000 + random.below(500'000)); };
        CirclesBench bench;
        bench.root->setLimit(500'000 + limit() * 4, circlesStart);
        for (int i = 0; i < 3; ++i) {
            bench.addGroup(limit());
            bench.addCircle(limit());
            bench.addCircle(limit());
        }
        for (int i = 0; i < 40; ++i) {
            std::vector<Budget*> inside;
            for (const auto& circle : bench.circles) {
                if (random.below(4) == 0) {
                    inside.push_back(circle.get());
                }
            }
            const auto group = random.below(4);
            bench.add(group == 3 ? *bench.root : *bench.groups[group], inside,
                {random.below(3) == 0 ? limit() : noLimit, 0, static_cast<int>(50 << random.below(3))});
        }
        bench.runFor(10s);
        const auto isFull = [&bench](const Budget& each) {
            return each.limit() != noLimit && bench.movedUnder(each) >= each.limit() * 10 * 93 / 100;
        };
        for (const CirclesBench::Torrent& torrent : bench.torrents) {
            bool isHeld = false;
            for (const Budget* each : torrent.limits) {
                if (each->limit() != noLimit) {
                    const ByteCount moved = bench.movedUnder(*each);
                    QVERIFY2(moved <= each->limit() * 10 * 103 / 100, QByteArray::number(moved));
                }
                isHeld = isHeld || isFull(*each);
            }
            QVERIFY(isHeld);
        }
    }
};

FRESHET_TEST(BudgetCirclesTest)
#include "budget_circles_test.moc"
