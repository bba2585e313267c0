// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/budget.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <memory>

using namespace freshet;

namespace {

constexpr Scheduler::TimePoint budgetStart(1000s);

} // namespace

class BudgetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNotLimitedAtFirst()
    {
        Budget root;
        Budget child(&root);
        QVERIFY(!root.isLimited());
        QVERIFY(!child.isLimited());
        QCOMPARE(child.tightestLimit(), noLimit);
        child.take(1_GiB);
        QVERIFY(!child.isLimited());
    }

    void aLimitCountsForAllBelow()
    {
        Budget root;
        Budget torrent(&root);
        Budget peer(&torrent);
        Budget other(&root);
        torrent.setLimit(5, budgetStart);
        QVERIFY(!root.isLimited());
        QVERIFY(!other.isLimited());
        QVERIFY(torrent.isLimited());
        QVERIFY(peer.isLimited());
        root.setLimit(3, budgetStart);
        QVERIFY(other.isLimited());
        QCOMPARE(peer.tightestLimit(), 3);
        torrent.setLimit(noLimit, budgetStart);
        QVERIFY(peer.isLimited());
        root.setLimit(noLimit, budgetStart);
        QVERIFY(!peer.isLimited());
        QVERIFY(!other.isLimited());
    }

    void aPromiseIsNoLimit()
    {
        Budget root;
        root.setTerms({noLimit, 1000, 7}, budgetStart);
        QVERIFY(!root.isLimited());
        QCOMPARE(root.terms(), (BudgetTerms{noLimit, 1000, 7}));
    }

    void theTighterOfTwoLimitsCounts()
    {
        QCOMPARE(tighterLimit(noLimit, noLimit), noLimit);
        QCOMPARE(tighterLimit(noLimit, 5), 5);
        QCOMPARE(tighterLimit(5, noLimit), 5);
        QCOMPARE(tighterLimit(5, 4), 4);
        QCOMPARE(tighterLimit(nothingAtAll, 4), nothingAtAll);
        QCOMPARE(tighterLimit(noLimit, nothingAtAll), nothingAtAll);
    }

    void movesWithAllBelow()
    {
        Budget limited;
        limited.setLimit(9, budgetStart);
        Budget root;
        Budget torrent(&root);
        Budget peer(&torrent);
        Budget late(&peer);
        torrent.setParent(&limited);
        QVERIFY(peer.isLimited());
        QVERIFY(late.isLimited());
        QVERIFY(!root.isLimited());
        torrent.setParent(&root);
        QVERIFY(!late.isLimited());
        torrent.setParent(nullptr);
        QVERIFY(!late.isLimited());
    }

    void goesInAnyOrder()
    {
        auto root = std::make_unique<Budget>();
        root->setLimit(5, budgetStart);
        auto torrent = std::make_unique<Budget>(root.get());
        std::vector<std::unique_ptr<Budget>> peers;
        for (int i = 0; i < 3; ++i) {
            peers.push_back(std::make_unique<Budget>(torrent.get()));
        }
        peers.erase(peers.begin() + 1);
        QVERIFY(peers[0]->isLimited());
        torrent.reset();
        QVERIFY(!peers[0]->isLimited());
        QVERIFY(!peers[1]->isLimited());
        peers[1]->setParent(root.get());
        root.reset();
        QVERIFY(!peers[1]->isLimited());
    }
};

FRESHET_TEST(BudgetTest)
#include "budget_test.moc"
