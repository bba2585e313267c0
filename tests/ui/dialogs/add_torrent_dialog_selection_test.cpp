// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/widgets/path_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

namespace {

const QString usualPlace = QStringLiteral("/tmp/freshet-downloads");

/// A dialog with four torrents.
struct FourToAdd
{
    FourToAdd()
        : dialog(defaults())
    {
        for (const char* name : {"a", "b", "c", "d"}) {
            numbers.append(dialog.addSource({}, QString::fromLatin1(name)));
            api::TorrentPreview content;
            content.name = QString::fromLatin1(name);
            content.hasMetadata = true;
            content.files = {{content.name, 1000, false}};
            content.totalSize = 1000;
            dialog.setPreview(numbers.last(), content);
        }
    }
    static AddTorrentDialog::Defaults defaults()
    {
        AddTorrentDialog::Defaults defaults{usualPlace, {}};
        defaults.categories = {
            {QStringLiteral("Films"), QStringLiteral("/films")}, {QStringLiteral("Music"), {}}};
        return defaults;
    }

    template<class Widget>
    [[nodiscard]] Widget& find(const char* name) const
    {
        return *dialog.findChild<Widget*>(QLatin1String(name));
    }
    /// The first of these rows becomes the current one.
    void selectRows(const QList<int>& rows) const
    {
        auto& list = find<QListWidget>("addList");
        list.setCurrentRow(rows.first());
        for (const int row : rows) {
            list.item(row)->setSelected(true);
        }
    }
    /// As a user does.
    void chooseOwn(bool isOwn) const
    {
        auto& scope = find<QComboBox>("addScope");
        scope.setCurrentIndex(isOwn ? 1 : 0);
        Q_EMIT scope.activated(isOwn ? 1 : 0);
    }
    void typeFolder(const QString& path) const
    {
        auto& edit = find<PathEdit>("addSavePath");
        edit.setPath(path);
        Q_EMIT edit.pathChanged(path);
    }
    [[nodiscard]] api::AddTorrentRequest request(int row) const { return dialog.request(numbers.at(row)); }

    AddTorrentDialog dialog;
    QList<int> numbers;
};

} // namespace

class AddTorrentDialogSelectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choicesApplyToAllThatAreSelected()
    {
        const FourToAdd four;
        four.selectRows({1, 2, 3});
        QVERIFY(four.find<QComboBox>("addScope").itemText(1).contains(QLatin1Char('3')));
        four.chooseOwn(true);
        four.find<QCheckBox>("addPaused").setChecked(true);
        four.typeFolder(QStringLiteral("/own"));
        QVERIFY(!four.request(0).startPaused);
        QCOMPARE(four.request(0).saveFolder, usualPlace);
        for (const int row : {1, 2, 3}) {
            QVERIFY(four.request(row).startPaused);
            QCOMPARE(four.request(row).saveFolder, QStringLiteral("/own"));
        }
        four.find<QComboBox>("addCategory").setEditText(QStringLiteral("Music"));
        QCOMPARE(four.request(0).category, QString());
        QCOMPARE(four.request(3).category, QStringLiteral("Music"));
        four.selectRows({1, 2});
        four.chooseOwn(false);
        QCOMPARE(four.request(1).saveFolder, usualPlace);
        QCOMPARE(four.request(2).saveFolder, usualPlace);
        QCOMPARE(four.request(3).saveFolder, QStringLiteral("/own"));
    }

    void aCategoryChoosesTheFolderOfEach()
    {
        const FourToAdd four;
        four.selectRows({0, 1});
        four.chooseOwn(true);
        four.find<QComboBox>("addCategory").setEditText(QStringLiteral("Films"));
        QCOMPARE(four.request(0).saveFolder, QStringLiteral("/films"));
        QCOMPARE(four.request(1).saveFolder, QStringLiteral("/films"));
        QCOMPARE(four.request(2).saveFolder, usualPlace);
    }

    void whatIsNotTouchedStaysWithEach()
    {
        const FourToAdd four;
        four.selectRows({2});
        four.chooseOwn(true);
        four.find<QCheckBox>("addSequential").setChecked(true);
        // The current one has choices of its own; the other one gets some with the first change.
        four.selectRows({2, 1});
        four.find<QCheckBox>("addPaused").setChecked(true);
        QVERIFY(four.request(2).options.isSequential);
        QVERIFY(!four.request(1).options.isSequential);
        QVERIFY(four.request(1).startPaused && four.request(2).startPaused);
        QVERIFY(!four.request(0).startPaused && !four.request(3).startPaused);
    }
};

FRESHET_TEST(AddTorrentDialogSelectionTest)
#include "add_torrent_dialog_selection_test.moc"
