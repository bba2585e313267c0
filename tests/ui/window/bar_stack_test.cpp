// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/banner.h"
#include "ui/window/bar_stack.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace freshet;
using namespace freshet::ui;

class BarStackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheLatestTwoAndCountsTheRest()
    {
        BarStack bars;
        for (int i = 0; i < 5; ++i) {
            bars.add({QString::number(i), {}, {}, {}, false, {}});
        }
        QCOMPARE(bars.count(), 5);
        int visible = 0;
        for (const Banner* bar : bars.findChildren<Banner*>()) {
            visible += bar->isVisibleTo(&bars) ? 1 : 0;
        }
        QCOMPARE(visible, 2);
    }

    void anActionRunsOnceAndTakesTheBarAway()
    {
        BarStack bars;
        int runs = 0;
        QWidget* bar =
            bars.add({QStringLiteral("text"), {}, {{QStringLiteral("Go"), [&] { ++runs; }}}, {}, true, {}});
        bar->findChild<QPushButton*>()->click();
        QCOMPARE(runs, 1);
        QCOMPARE(bars.count(), 0);
        QVERIFY(!bars.isVisibleTo(nullptr));
    }

    void aLifetimeEnds()
    {
        BarStack bars;
        bars.add({QStringLiteral("text"), {}, {}, std::chrono::milliseconds(1), false, {}});
        QTRY_COMPARE(bars.count(), 0);
    }
};

FRESHET_TEST(BarStackTest)
#include "bar_stack_test.moc"
