// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/limit_history.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using api::SpeedProfile;

class LimitHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyChangesAreSteps()
    {
        LimitHistory history;
        for (int second = 0; second < 10; ++second) {
            history.add(second * 1000, {second < 4 ? 5000 : 9000, 700}, SpeedProfile::Normal);
        }
        const QList<LimitStep> expected{{0, {5000, 700}}, {4000, {9000, 700}}};
        QCOMPARE(history.steps(), expected);
    }

    void thePastComesBeforeWhatWasSeen()
    {
        LimitHistory history;
        history.add(100'000, {7}, SpeedProfile::Normal);
        history.prime({{0, {1}}, {50'000, {2}}, {90'000, {2}}});
        const QList<LimitStep> coarse{{0, {1}}, {50'000, {2}}, {100'000, {7}}};
        QCOMPARE(history.steps(), coarse);
        history.prime({{40'000, {1}}, {48'000, {3}}, {120'000, {9}}});
        const QList<LimitStep> fine{{0, {1}}, {48'000, {3}}, {100'000, {7}}};
        QCOMPARE(history.steps(), fine);
        history.prime({{100'000, {4}}});
        QCOMPARE(history.steps(), fine);
    }

    void eachDirectionIsAChangeOfItsOwn()
    {
        LimitHistory history;
        history.add(0, {5000, noLimit}, SpeedProfile::Normal);
        history.add(1000, {5000, 300}, SpeedProfile::Normal);
        const QList<LimitStep> expected{{0, {5000, noLimit}}, {1000, {5000, 300}}};
        QCOMPARE(history.steps(), expected);
    }

    void theTighterLimitHolds()
    {
        QCOMPARE(tighterOf({5000, noLimit}, {7000, 300}), (RatePair{5000, 300}));
        QCOMPARE(tighterOf({noLimit, 900}, {7000, 300}), (RatePair{7000, 300}));
        QCOMPARE(tighterOf({}, {}), RatePair());
    }

    void aClockSetBackStartsAfresh()
    {
        LimitHistory history;
        history.add(100'000, {7}, SpeedProfile::Normal);
        history.add(50'000, {8}, SpeedProfile::Normal);
        QCOMPARE(history.steps().size(), 1);
    }

    void doesNotGrowForEver()
    {
        LimitHistory history;
        for (int i = 0; i < 5000; ++i) {
            history.add(i, {i}, SpeedProfile::Normal);
        }
        QCOMPARE(history.steps().size(), LimitHistory::maxSteps);
        QCOMPARE(history.steps().last().limits, RatePair{4999});
    }

    void otherProfilesArePeriods()
    {
        const QList<LimitStep> steps{{0, {}}, {10, {5}, SpeedProfile::Alternative},
            {20, {6}, SpeedProfile::Alternative}, {30, {}}, {40, {}, SpeedProfile::PauseAll}};
        const QList<ProfilePeriod> expected{
            {10, 30, SpeedProfile::Alternative}, {40, 50, SpeedProfile::PauseAll}};
        QCOMPARE(periodsOf(steps, 50), expected);
    }
};

FRESHET_TEST(LimitHistoryTest)
#include "limit_history_test.moc"
