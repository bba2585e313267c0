// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/speed_text.h"
#include "ui/window/limits_menu.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

class LimitsMenuTest : public QObject
{
    Q_OBJECT
    static QList<ByteRate> ratesOf(const QMenu& menu)
    {
        QList<ByteRate> rates;
        for (const QAction* action : menu.actions()) {
            rates.append(action->data().toLongLong());
        }
        return rates;
    }
    static QList<ByteRate> tickedOf(const QMenu& menu)
    {
        QList<ByteRate> rates;
        for (const QAction* action : menu.actions()) {
            if (action->isChecked()) {
                rates.append(action->data().toLongLong());
            }
        }
        return rates;
    }

private Q_SLOTS:
    void offersWhatThePopoverOffersAndTicksWhatCounts()
    {
        std::pair<ByteRate, ByteRate> peaks{50_MiB, 2_MiB};
        std::pair<ByteRate, ByteRate> limits{noLimit, 777'000};
        LimitsMenu menu({[&] { return peaks; }, [&] { return limits; }});
        QList<ByteRate> down = limitChoices(50_MiB);
        down.prepend(noLimit);
        QCOMPARE(ratesOf(*menu.down()), down);
        QCOMPARE(tickedOf(*menu.down()), QList<ByteRate>{noLimit});
        // A limit of one's own is among them.
        QCOMPARE(tickedOf(*menu.up()), QList<ByteRate>{777'000});
        limits.second = noLimit;
        peaks.first = 500_MiB;
        Q_EMIT menu.aboutToShow();
        QVERIFY(!ratesOf(*menu.up()).contains(777'000));
        QVERIFY(ratesOf(*menu.down()).contains(limitChoices(500_MiB).last()));
    }

    void choosingSaysWhichDirection()
    {
        LimitsMenu menu({[] { return std::pair<ByteRate, ByteRate>(10_MiB, 1_MiB); },
            [] { return std::pair<ByteRate, ByteRate>(noLimit, noLimit); }});
        QSignalSpy down(&menu, &LimitsMenu::downloadLimitChosen);
        QSignalSpy up(&menu, &LimitsMenu::uploadLimitChosen);
        menu.down()->actions().at(1)->trigger();
        QCOMPARE(down.size(), 1);
        QCOMPARE(down.first().first().value<ByteRate>(), limitChoices(10_MiB).first());
        QVERIFY(up.isEmpty());
        menu.up()->actions().at(2)->trigger();
        QCOMPARE(up.size(), 1);
        QCOMPARE(down.size(), 1);
    }
};

FRESHET_TEST(LimitsMenuTest)
#include "limits_menu_test.moc"
