// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/rate_edit.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class RateEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesARateOnEnter()
    {
        RateEdit edit;
        QSignalSpy changed(&edit, &RateEdit::rateChanged);
        QTest::keyClicks(&edit, QStringLiteral("1M"));
        QCOMPARE(changed.count(), 0);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(edit.rate(), 1_MiB);
        QCOMPARE(edit.text(), QStringLiteral("1\u00a0MiB/s"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
    }

    void marksAndRefusesWhatIsNoRate()
    {
        RateEdit edit;
        edit.setRate(2_MiB);
        QSignalSpy validity(&edit, &RateEdit::validityChanged);
        const QColor before = edit.palette().color(QPalette::Text);
        edit.setText(QStringLiteral("abc"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.rate(), 2_MiB);
        QVERIFY(!edit.problemText().isEmpty());
        QVERIFY(edit.palette().color(QPalette::Text) != before);
        edit.setText(QStringLiteral("3M"));
        QCOMPARE(edit.palette().color(QPalette::Text), before);
        QCOMPARE(validity.count(), 2);
    }

    void aRateStaysInTheUnitsItWasTypedIn()
    {
        RateEdit edit;
        edit.setText(QStringLiteral("20 mbit"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.rate(), 2'500'000);
        QCOMPARE(edit.text(), QStringLiteral("20\u00a0Mbit/s"));
        // What it was told comes back from the settings.
        edit.setRate(edit.rate());
        QCOMPARE(edit.text(), QStringLiteral("20\u00a0Mbit/s"));
        QTest::keyClick(&edit, Qt::Key_Up);
        QVERIFY(edit.text().endsWith(QLatin1String("bit/s")));
        edit.setRate(2_MiB);
        QCOMPARE(edit.text(), QStringLiteral("2\u00a0MiB/s"));
        edit.setText(QStringLiteral("2 MB/s"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), QStringLiteral("2\u00a0MB/s"));
        setUnits(Units::Bits);
        edit.setRate(edit.rate());
        QCOMPARE(edit.text(), QStringLiteral("16\u00a0Mbit/s"));
        setUnits(Units::Binary);
    }

    void emptyIsNoLimit()
    {
        RateEdit edit;
        edit.setRate(2_MiB);
        edit.clear();
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.rate(), noLimit);
        QCOMPARE(edit.placeholderText(), QStringLiteral("No limit"));
    }

    void stepsByATenth()
    {
        RateEdit edit;
        edit.setRate(1000_KiB);
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.rate(), 1100_KiB);
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(edit.rate(), 990_KiB);
        edit.setRate(1_KiB);
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(edit.rate(), 1_KiB);
    }
};

FRESHET_TEST(RateEditTest)
#include "rate_edit_test.moc"
