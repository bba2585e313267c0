// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/settings/category_folders.h"
#include "ui/dialogs/settings_window.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace freshet;
using namespace freshet::ui;

class CategoryFoldersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCategoryGetsAFolderAndLosesIt()
    {
        api::Settings settings;
        settings.groups.insert(QStringLiteral("films"), {.saveFolder = QStringLiteral("/films")});
        settings.groups.insert(QStringLiteral("music"), {.downloadLimit = 5000});
        SettingsWindow window(settings, {});
        window.show();
        window.showPage(SettingsPlace::Downloads);
        QSignalSpy changes(&window, &SettingsWindow::settingsChanged);
        QSignalSpy moves(&window, &SettingsWindow::moveCategoryWanted);
        auto* table = window.findChild<QTreeWidget*>(QStringLiteral("categoryFolderTable"));
        QCOMPARE(table->topLevelItemCount(), 2);
        QCOMPARE(table->topLevelItem(0)->text(1), QStringLiteral("/films"));
        QCOMPARE(table->topLevelItem(1)->text(1), QStringLiteral("As all others"));
        const auto button = [&window](const char* name) {
            return window.findChild<QPushButton*>(QLatin1String(name));
        };
        button("categoryFolderMove")->click();
        QCOMPARE(moves.size(), 1);
        QCOMPARE(moves.first().first().toString(), QStringLiteral("films"));
        QCOMPARE(moves.first().last().toString(), QStringLiteral("/films"));
        table->setCurrentItem(table->topLevelItem(1));
        QVERIFY(!button("categoryFolderMove")->isEnabled());
        button("categoryFolderChoose")->click();
        auto* dialog = window.findChild<QFileDialog*>(QStringLiteral("categoryFolderDialog"));
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(QStringLiteral("/music/"));
        const auto last = [&changes] { return changes.last().first().value<api::Settings>(); };
        QCOMPARE(last().groups.value(QStringLiteral("music")).saveFolder, QStringLiteral("/music"));
        // Its limits stay.
        QCOMPARE(last().groups.value(QStringLiteral("music")).downloadLimit, ByteRate{5000});
        QCOMPARE(last().groups.value(QStringLiteral("films")).saveFolder, QStringLiteral("/films"));
        button("categoryFolderClear")->click();
        QCOMPARE(last().groups.value(QStringLiteral("music")).saveFolder, QString());
        QVERIFY(last().groups.contains(QStringLiteral("music")));
    }

    void withoutCategoriesItSaysWhereTheyComeFrom()
    {
        CategoryFolders folders;
        folders.show();
        QVERIFY(!folders.findChild<QTreeWidget*>()->isVisible());
        QVERIFY(!folders.findChild<QPushButton*>(QStringLiteral("categoryFolderChoose"))->isEnabled());
        folders.setCategories({QStringLiteral("a")});
        QVERIFY(folders.findChild<QTreeWidget*>()->isVisible());
    }
};

FRESHET_TEST(CategoryFoldersTest)
#include "category_folders_test.moc"
