// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/speed_text.h"

#include <QLocale>
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
