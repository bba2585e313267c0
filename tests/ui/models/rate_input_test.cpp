// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/rate_input.h"

#include <QLocale>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class RateInputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        setUnits(Units::Binary);
    }

    void item31_readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("rate");
        QTest::newRow("bare number") << "500" << qint64{500_KiB};
        QTest::newRow("k") << "500k" << qint64{500_KiB};
        QTest::newRow("M") << "1M" << qint64{1'048'576};
        QTest::newRow("fraction") << "1.5M" << qint64{1536_KiB};
        QTest::newRow("comma") << "1,5M" << qint64{1536_KiB};
        QTest::newRow("full unit") << "2 MiB/s" << qint64{2_MiB};
        QTest::newRow("no-break space") << QStringLiteral("2\u00a0MiB/s") << qint64{2_MiB};
        QTest::newRow("decimal unit") << "2 MB/s" << qint64{2'000'000};
        QTest::newRow("bits") << "20 mbit" << qint64{2'500'000};
        QTest::newRow("empty") << "" << qint64{noLimit};
        QTest::newRow("zero") << "0" << qint64{noLimit};
        QTest::newRow("words") << "No limit" << qint64{noLimit};
        QTest::newRow("too low") << "1 B/s" << qint64{minimumLimit};
        QTest::newRow("too high") << "999999 GiB/s" << qint64{maximumLimit};
    }
    void item31_readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QTEST(qint64{parseRate(text).value_or(-1)}, "rate");
    }

    void knowsTheUnitsThatAreMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("units");
        const auto row = [](const char* text, std::optional<Units> units) {
            QTest::newRow(text) << QString::fromLatin1(text) << (units ? static_cast<int>(*units) : -1);
        };
        row("20 mbit", Units::Bits);
        row("20 Mbit/s", Units::Bits);
        row("2 MiB/s", Units::Binary);
        row("2 Ki", Units::Binary);
        row("2 MB/s", Units::Decimal);
        row("500 kBps", Units::Decimal);
        row("500k", std::nullopt);
        row("500", std::nullopt);
        row("500 B/s", std::nullopt);
        row("", std::nullopt);
    }
    void knowsTheUnitsThatAreMeant()
    {
        QFETCH(QString, text);
        QFETCH(int, units);
        const std::optional<Units> typed = typedUnits(text);
        QCOMPARE(typed ? static_cast<int>(*typed) : -1, units);
    }

    void refusesWhatIsNoRate()
    {
        for (const char* text : {"abc", "5 apples", "-5", "1e999", "nan", "inf", "1.2.3", "k", "5x", "ib"}) {
            QVERIFY2(!parseRate(QLatin1String(text)), text);
        }
    }

    void item31_readsBackWhatItWrites()
    {
        for (const QLocale& locale : {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::French)}) {
            QLocale::setDefault(locale);
            for (const Units unit : {Units::Binary, Units::Decimal, Units::Bits}) {
                setUnits(unit);
                for (const ByteRate rate : std::initializer_list<ByteRate>{
                         1_KiB, 1500_KiB, 1_MiB, 1'234'567, 12'345'678'901, 100_GiB}) {
                    const QString text = rateInputText(rate);
                    QCOMPARE(parseRate(text), std::optional<ByteRate>(rate));
                    QCOMPARE(rateInputText(*parseRate(text)), text);
                }
            }
        }
    }
};

FRESHET_TEST(RateInputTest)
#include "rate_input_test.moc"
