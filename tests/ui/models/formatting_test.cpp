// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/formatting.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

/// `text` with plain spaces, to be read in a test.
static QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

class FormattingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        setUnits(Units::Binary);
    }

    void showsThreeDigits()
    {
        QCOMPARE(plain(sizeText(0)), QStringLiteral("0 B"));
        QCOMPARE(plain(sizeText(1023)), QStringLiteral("1023 B"));
        QCOMPARE(plain(sizeText(1024)), QStringLiteral("1.0 KiB"));
        QCOMPARE(plain(sizeText(310_KiB)), QStringLiteral("310 KiB"));
        QCOMPARE(plain(sizeText(1_MiB - 1)), QStringLiteral("1.0 MiB"));
        QCOMPARE(plain(sizeText(std::numeric_limits<ByteCount>::max())), QStringLiteral("8192 PiB"));
    }

    void usesNoBreakSpacesAndTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(sizeText(1536), QStringLiteral("1,5\u00a0KiB"));
    }

    void zeroRatesAreBlank()
    {
        QVERIFY(rateText(0).isEmpty());
        QCOMPARE(plain(rateTextOrZero(0)), QStringLiteral("0 KiB/s"));
        QCOMPARE(limitText(noLimit), QStringLiteral("No limit"));
    }

    void untilTodayIsATimeOfDay()
    {
        const auto at = [](int day, int hour) {
            return QDateTime(QDate(2026, 3, day), QTime(hour, 0)).toMSecsSinceEpoch();
        };
        const QString hour = QLocale().toString(QTime(17, 0), QLocale::ShortFormat);
        QCOMPARE(untilText(at(23, 17), at(23, 9)), hour);
        QCOMPARE(untilText(at(24, 17), at(23, 9)), dateTimeText(at(24, 17)));
    }

    void followsTheUnits()
    {
        setUnits(Units::Decimal);
        QCOMPARE(plain(rateText(1'500'000)), QStringLiteral("1.5 MB/s"));
        setUnits(Units::Bits);
        QCOMPARE(plain(rateText(1'500'000)), QStringLiteral("12.0 Mbit/s"));
    }

    void percentNeverRoundsUpToDone()
    {
        QCOMPARE(percentText(0.99999), QStringLiteral("99.9%"));
        QCOMPARE(percentText(1), QStringLiteral("100%"));
        QCOMPARE(percentText(0.63), QStringLiteral("63.0%"));
    }

    void durationsHaveTwoUnitsAtMost()
    {
        QCOMPARE(plain(durationText(23)), QStringLiteral("23 s"));
        QCOMPARE(plain(durationText(100)), QStringLiteral("1 min 40 s"));
        QCOMPARE(plain(durationText(3840)), QStringLiteral("1 h 4 min"));
        QCOMPARE(plain(durationText(2 * 86400 + 3600)), QStringLiteral("2 d 1 h"));
        QVERIFY(durationText(-1).isEmpty());
    }

    void tellsHowLongAgo()
    {
        QCOMPARE(plain(agoText(0, 12'000)), QStringLiteral("12 s ago"));
        QCOMPARE(agoText(5, 0), QStringLiteral("just now"));
        QVERIFY(!agoText(0, qint64{30} * 86'400'000).contains(QStringLiteral("ago")));
    }

    void speaksUnits()
    {
        QCOMPARE(spokenRateText(4_MiB + 200_KiB), QStringLiteral("4.2 mebibytes per second"));
        QCOMPARE(spokenPercentText(0.63), QStringLiteral("63.0 percent"));
    }
};

FRESHET_TEST(FormattingTest)
#include "formatting_test.moc"
