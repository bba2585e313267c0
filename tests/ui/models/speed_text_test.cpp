// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/speed_text.h"

#include <QLocale>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class SpeedTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyProfileHasWords()
    {
        QSet<QString> words;
        for (int profile = 0; profile < api::speedProfileCount; ++profile) {
            words.insert(profileText(static_cast<api::SpeedProfile>(profile)));
            words.insert(profileHint(static_cast<api::SpeedProfile>(profile)));
        }
        QCOMPARE(words.size(), 2 * api::speedProfileCount);
        QVERIFY(!words.contains(QString()));
    }

    void theScheduleIsOneLine()
    {
        api::SpeedOptions options;
        const QTimeZone zone = QTimeZone::utc();
        // Monday, 2026-01-05 10:00.
        constexpr qint64 now = 1'767'607'200'000;
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        QCOMPARE(scheduleText(options, now, zone), QStringLiteral("Off"));
        options.useSchedule = true;
        QCOMPARE(scheduleText(options, now, zone), QStringLiteral("Normal limits all week"));
        const auto paint = [&options](int day, int from, int to, api::SpeedProfile profile) {
            for (int slot = from; slot < to; ++slot) {
                options.week.set(day, slot, profile);
            }
        };
        for (int day = 0; day < 5; ++day) {
            paint(day, 18, 34, api::SpeedProfile::Alternative);
        }
        QCOMPARE(scheduleText(options, now, zone), QStringLiteral("Slow mode Mon to Fri, 09:00 to 17:00"));
        // A lunch break is no simple block any more.
        paint(2, 24, 26, api::SpeedProfile::Normal);
        QCOMPARE(scheduleText(options, now, zone),
            QStringLiteral("Slow mode until Mon 17:00, then Normal limits"));
        options.week = {};
        paint(6, 0, 48, api::SpeedProfile::PauseAll);
        QCOMPARE(scheduleText(options, now, zone), QStringLiteral("Pause all Sun, 00:00 to midnight"));
        for (int day = 0; day < 7; ++day) {
            paint(day, 0, 48, api::SpeedProfile::Normal);
            paint(day, 44, 48, api::SpeedProfile::Unlimited);
        }
        QCOMPARE(scheduleText(options, now, zone), QStringLiteral("Full speed daily, 22:00 to midnight"));
    }

    void slotsNameDayAndTimes()
    {
        const QString first = slotText(0, 0, api::SpeedProfile::Normal);
        QVERIFY(first.startsWith(QLocale().standaloneDayName(1)));
        QVERIFY(first.endsWith(QStringLiteral("Normal limits")));
        QVERIFY(slotText(6, 47, api::SpeedProfile::PauseAll).contains(QStringLiteral("to midnight")));
    }

    void quotasNameBothDirections()
    {
        QCOMPARE(quotaText({}), QString());
        QCOMPARE(quotaPart({}), 0.0);
        const api::QuotaUse use{.downloaded = 5_GiB,
            .uploaded = 3_GiB,
            .downloadQuota = 10_GiB,
            .uploadQuota = 4_GiB,
            .endsMs = 1'767'225'600'000};
        QCOMPARE(quotaText(use).count(QLatin1Char('\n')), 2);
        QCOMPARE(quotaPart(use), 0.75);
    }
};

FRESHET_TEST(SpeedTextTest)
#include "speed_text_test.moc"
