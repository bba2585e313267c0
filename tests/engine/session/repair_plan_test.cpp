// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/repair_plan.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using Verdict = RepairPlan::Verdict;

class RepairPlanTest : public QObject
{
    Q_OBJECT

    const Scheduler::TimePoint m_now{1h};

private Q_SLOTS:
    void fetchesAgainAtOnceAndThenAfterLongerPauses()
    {
        RepairPlan plan;
        auto now = m_now;
        for (const Scheduler::Duration pause : RepairPlan::pauses) {
            QVERIFY(plan.damaged(PieceIndex(5), now) == Verdict::FetchAgain);
            QCOMPARE(plan.held(now).size(), pause > 0s ? 1U : 0U);
            QVERIFY(plan.nextDue(now) == (pause > 0s ? std::optional(now + pause) : std::nullopt));
            now += pause;
            QVERIFY(plan.held(now).empty());
        }
        QVERIFY(plan.damaged(PieceIndex(5), now) == Verdict::GiveUp);
        QVERIFY(plan.damaged(PieceIndex(6), now) == Verdict::FetchAgain);
    }

    void countsAnewOncePieceIsGood()
    {
        RepairPlan plan;
        for (int i = 0; i < RepairPlan::maxRounds; ++i) {
            plan.damaged(PieceIndex(5), m_now);
        }
        QVERIFY(plan.repaired(PieceIndex(5)));
        QVERIFY(!plan.repaired(PieceIndex(5)));
        QVERIFY(plan.isEmpty());
        QVERIFY(plan.damaged(PieceIndex(5), m_now) == Verdict::FetchAgain);
    }

    void knowsWhichPieceIsDueNext()
    {
        RepairPlan plan;
        plan.damaged(PieceIndex(9), m_now);
        plan.damaged(PieceIndex(9), m_now);
        plan.damaged(PieceIndex(2), m_now);
        plan.damaged(PieceIndex(2), m_now);
        plan.damaged(PieceIndex(2), m_now);
        QVERIFY(plan.pieces() == (std::vector{PieceIndex(2), PieceIndex(9)}));
        QVERIFY(plan.nextDue(m_now) == m_now + RepairPlan::pauses[1]);
        QVERIFY(plan.held(m_now + RepairPlan::pauses[1]) == std::vector{PieceIndex(2)});
    }

    void goesOnAfterARestartWithoutWaiting()
    {
        RepairPlan plan;
        plan.damaged(PieceIndex(1), m_now);
        plan.damaged(PieceIndex(1), m_now);
        RepairPlan again;
        again.restore(plan.rounds());
        QVERIFY(again.held(m_now).empty());
        QVERIFY(again.damaged(PieceIndex(1), m_now) == Verdict::FetchAgain);
        QVERIFY(again.damaged(PieceIndex(1), m_now) == Verdict::GiveUp);
        again.restart();
        QVERIFY(again.damaged(PieceIndex(1), m_now) == Verdict::FetchAgain);
        // A vandal's numbers do no harm.
        again.restore({{1, -7}, {2, 1000}});
        QVERIFY(again.damaged(PieceIndex(1), m_now) == Verdict::FetchAgain);
        QVERIFY(again.damaged(PieceIndex(2), m_now) == Verdict::GiveUp);
    }
};

FRESHET_TEST(RepairPlanTest)
#include "repair_plan_test.moc"
