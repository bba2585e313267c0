// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/finish_plan.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace std::chrono_literals;

class FinishPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void farFromTheEndEverythingMayBeAsked()
    {
        FinishPlan plan;
        QVERIFY(plan.share(m_slow) > 1000);
        plan.plan({m_fast, m_slow}, 3000);
        QVERIFY(!plan.isNear());
        QVERIFY(plan.share(m_slow) > 1000);
    }
    void theSlowGetWhatTheyDeliverBeforeTheFastAreDone()
    {
        FinishPlan plan;
        // 100 and 1 blocks a second: 505 take five seconds.
        plan.plan({m_fast, m_slow}, 505);
        QVERIFY(plan.finish() >= 5s && plan.finish() < 5100ms);
        QCOMPARE(plan.share(m_slow), 5);
        QVERIFY(plan.share(m_fast) >= 500);
        plan.plan({m_fast, m_slow}, 50);
        QCOMPARE(plan.share(m_slow), 0);
        QVERIFY(plan.share(m_fast) >= 50);
    }
    void whatIsOwedAlreadyCounts()
    {
        FinishPlan plan;
        DeliveryForecast busy = m_fast;
        busy.queued = 300;
        plan.plan({busy, m_slow}, 2);
        QVERIFY(plan.share(m_slow) >= 2);
        QCOMPARE(plan.share(busy), 0);
    }
    void theDistanceCounts()
    {
        FinishPlan plan;
        DeliveryForecast far = m_fast;
        far.earliest = 400ms;
        plan.plan({m_fast, far}, 10);
        QCOMPARE(plan.share(far), 0);
        plan.plan({m_fast, far}, 200);
        QVERIFY(plan.share(far) >= 99);
    }
    void theLastBlockHasATaker()
    {
        FinishPlan plan;
        plan.plan({m_slow}, 1);
        QVERIFY(plan.share(m_slow) >= 1);
        plan.plan({}, 1);
        QVERIFY(plan.share(m_slow) >= 1);
    }

private:
    DeliveryForecast m_fast{10ms, 20ms, 0};
    DeliveryForecast m_slow{1s, 1s, 0};
};

FRESHET_TEST(FinishPlanTest)
#include "finish_plan_test.moc"
