// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/adding/add_more_panel.h"
#include "ui/dialogs/adding/add_options_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace freshet;
using namespace freshet::ui;

namespace {

/// A panel that knows two categories.
struct OptionsPanel
{
    OptionsPanel()
        : category(panel.findChild<QComboBox*>(QStringLiteral("addCategory")))
        , chosen(&panel, &AddOptionsPanel::categoryChosen)
        , changed(&panel, &AddOptionsPanel::changed)
    {
        panel.setCategories({QStringLiteral("Films"), QStringLiteral("Music")});
    }
    /// As a user does.
    void select(int index) const
    {
        category->setCurrentIndex(index);
        Q_EMIT category->activated(index);
    }

    AddOptionsPanel panel;
    QComboBox* category;
    QSignalSpy chosen;
    QSignalSpy changed;
};

} // namespace

class AddOptionsPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersTheCategoriesAndNone()
    {
        OptionsPanel panel;
        QCOMPARE(panel.category->count(), 3);
        QCOMPARE(panel.category->itemText(0), QStringLiteral("No category"));
        QVERIFY(panel.panel.category().isEmpty());
        QCOMPARE(panel.category->lineEdit()->placeholderText(), QStringLiteral("No category"));
        QVERIFY(panel.chosen.isEmpty());
        panel.select(1);
        QCOMPARE(panel.panel.category(), QStringLiteral("Films"));
        QCOMPARE(panel.chosen.size(), 1);
        QCOMPARE(panel.chosen.last().first().toString(), QStringLiteral("Films"));
        panel.select(0);
        QVERIFY(panel.panel.category().isEmpty());
        QVERIFY(panel.category->currentText().isEmpty());
        QCOMPARE(panel.chosen.size(), 2);
        QVERIFY(panel.chosen.last().first().toString().isEmpty());
    }

    void aNewNameMayBeTyped()
    {
        OptionsPanel panel;
        auto* news = panel.panel.findChild<QLabel*>(QStringLiteral("addCategoryNews"));
        panel.panel.show();
        QTest::keyClicks(panel.category->lineEdit(), QStringLiteral("Talks "));
        QCOMPARE(panel.panel.category(), QStringLiteral("Talks"));
        QCOMPARE(panel.chosen.last().first().toString(), QStringLiteral("Talks"));
        QVERIFY(news->isVisibleTo(&panel.panel));
        panel.category->lineEdit()->clear();
        QVERIFY(!news->isVisibleTo(&panel.panel));
        // One that exists is meant, whatever the case.
        QTest::keyClicks(panel.category->lineEdit(), QStringLiteral("films"));
        QCOMPARE(panel.panel.category(), QStringLiteral("Films"));
        QVERIFY(!news->isVisibleTo(&panel.panel));
    }

    void showsWithoutTelling()
    {
        OptionsPanel panel;
        AddChoices choices;
        choices.category = QStringLiteral("Music");
        choices.isPaused = true;
        choices.isSequential = true;
        choices.isFirst = true;
        panel.panel.showChoices(choices);
        QVERIFY(panel.chosen.isEmpty() && panel.changed.isEmpty());
        QCOMPARE(panel.panel.category(), QStringLiteral("Music"));
        AddChoices taken;
        panel.panel.takeChoices(taken);
        QVERIFY(taken.isPaused && taken.isSequential && taken.isFirst);
        panel.panel.showChoices({});
        QVERIFY(panel.panel.category().isEmpty());
        panel.panel.findChild<QCheckBox*>(QStringLiteral("addPaused"))->click();
        panel.panel.findChild<QCheckBox*>(QStringLiteral("addFirst"))->click();
        QCOMPARE(panel.changed.size(), 2);
        // The same one again, after it was shown to be none.
        panel.select(2);
        QCOMPARE(panel.chosen.size(), 1);
    }

    void moreUnfolds()
    {
        OptionsPanel panel;
        QSignalSpy toggled(&panel.panel, &AddOptionsPanel::moreToggled);
        auto* button = panel.panel.findChild<QToolButton*>(QStringLiteral("addMore"));
        QVERIFY(!panel.panel.isMoreShown());
        QVERIFY(!panel.panel.more().isVisibleTo(&panel.panel));
        QCOMPARE(button->arrowType(), Qt::RightArrow);
        button->click();
        QVERIFY(panel.panel.isMoreShown());
        QVERIFY(panel.panel.more().isVisibleTo(&panel.panel));
        QCOMPARE(button->arrowType(), Qt::DownArrow);
        QCOMPARE(toggled.size(), 1);
        panel.panel.setMoreShown(false);
        QVERIFY(!panel.panel.isMoreShown());
        QCOMPARE(toggled.size(), 1);
        panel.panel.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(button->arrowType(), Qt::LeftArrow);
    }
};

FRESHET_TEST(AddOptionsPanelTest)
#include "add_options_panel_test.moc"
