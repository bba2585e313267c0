// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace freshet::ui;

class BannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reportsWhichButtonWasPressed()
    {
        Banner banner;
        QVERIFY(banner.isHidden());
        QSignalSpy triggered(&banner, &Banner::actionTriggered);
        banner.showMessage(Severity::Warning, QStringLiteral("a"), QStringLiteral("b"),
            {QStringLiteral("One"), QStringLiteral("Two")});
        QVERIFY(!banner.isHidden());
        banner.buttons().at(1)->click();
        QCOMPARE(triggered.first().first().toInt(), 1);
        banner.showMessage(Severity::Normal, QStringLiteral("c"), {}, {QStringLiteral("Three")});
        QCOMPARE(banner.buttons().size(), 1);
        QCOMPARE(banner.buttons().first()->text(), QStringLiteral("Three"));
        QCOMPARE(banner.message(), QStringLiteral("c"));
    }

    void canBeDismissed()
    {
        Banner banner;
        banner.showMessage(Severity::Error, QStringLiteral("a"));
        QSignalSpy dismissed(&banner, &Banner::dismissed);
        banner.findChild<QToolButton*>()->click();
        QVERIFY(banner.isHidden());
        QCOMPARE(dismissed.count(), 1);
    }

    void namesAreNoMarkup()
    {
        Banner banner;
        banner.showMessage(Severity::Error, QStringLiteral("<img src=x>"));
        for (const QLabel* label : banner.findChildren<QLabel*>()) {
            QVERIFY(!label->text().contains(QStringLiteral("<img")));
        }
    }

    void wrapsInsteadOfGrowing()
    {
        Banner banner;
        banner.showMessage(
            Severity::Warning, QStringLiteral("word ").repeated(60), {}, {QStringLiteral("Raise to 50")});
        QVERIFY(banner.minimumSizeHint().width() < 500);
    }
};

FRESHET_TEST(BannerTest)
#include "banner_test.moc"
