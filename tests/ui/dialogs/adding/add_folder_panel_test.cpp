// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/adding/add_folder_panel.h"
#include "ui/widgets/path_edit.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

namespace {

/// A panel with a folder in it.
struct Panel
{
    Panel() { panel.setFolder(QStringLiteral("/downloads")); }

    [[nodiscard]] QLabel* label(const char* name)
    {
        return panel.findChild<QLabel*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString space() { return label("addSpace")->text(); }
    [[nodiscard]] QString files() { return label("addFilesThere")->text(); }
    [[nodiscard]] bool isWarning() { return label("addSpaceIcon")->isVisibleTo(&panel); }
    [[nodiscard]] QPushButton* other()
    {
        return panel.findChild<QPushButton*>(QStringLiteral("addOtherFolder"));
    }

    AddFolderPanel panel;
};

FolderState roomy()
{
    FolderState state;
    state.freeSpace = 10_GiB;
    state.needed = 1_GiB;
    return state;
}

} // namespace

class AddFolderPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tooLittleSpaceCanBeFreed()
    {
        Panel panel;
        QSignalSpy wanted(&panel.panel, &AddFolderPanel::freeSpaceWanted);
        auto* free = panel.panel.findChild<QPushButton*>(QStringLiteral("addFreeSpace"));
        panel.panel.showState(roomy());
        QVERIFY(!free->isVisibleTo(&panel.panel));
        FolderState full = roomy();
        full.needed = 11_GiB;
        panel.panel.showState(full);
        QVERIFY(free->isVisibleTo(&panel.panel));
        QVERIFY(panel.other()->isVisibleTo(&panel.panel));
        free->click();
        QCOMPARE(wanted.size(), 1);
        // Where nothing can be written room is no help.
        full.isUsable = false;
        panel.panel.showState(full);
        QVERIFY(!free->isVisibleTo(&panel.panel));
        QVERIFY(panel.other()->isVisibleTo(&panel.panel));
    }

    void item21_saysWhatIsFreeAndWhatIsNeeded()
    {
        Panel panel;
        panel.panel.showState(roomy());
        QCOMPARE(panel.space(),
            QStringLiteral("10.0\u00a0GiB free, 1.0\u00a0GiB needed, 9.0\u00a0GiB left after"));
        QVERIFY(!panel.isWarning());
        QVERIFY(!panel.other()->isVisibleTo(&panel.panel));
        QVERIFY(panel.files().isEmpty());
        FolderState state = roomy();
        state.isAllKnown = false;
        panel.panel.showState(state);
        QCOMPARE(panel.space(), QStringLiteral("10.0\u00a0GiB free"));
        state = roomy();
        state.needed = 0;
        panel.panel.showState(state);
        QCOMPARE(panel.space(), QStringLiteral("10.0\u00a0GiB free, nothing more needed"));
        state = roomy();
        state.freeSpace.reset();
        panel.panel.showState(state);
        QCOMPARE(panel.space(), QStringLiteral("1.0\u00a0GiB needed"));
    }

    void item21_tooLittleSpaceIsAWarningWithAWayOut()
    {
        Panel panel;
        FolderState state = roomy();
        state.needed = 11_GiB;
        panel.panel.showState(state);
        QCOMPARE(panel.space(), QStringLiteral("Not enough space: 11.0\u00a0GiB needed, 10.0\u00a0GiB free"));
        QVERIFY(panel.isWarning());
        QVERIFY(!panel.label("addSpaceIcon")->pixmap().isNull());
        QVERIFY(panel.label("addSpace")->palette().color(QPalette::WindowText)
            != panel.panel.palette().color(QPalette::WindowText));
        QVERIFY(panel.other()->isVisibleTo(&panel.panel));
        panel.panel.showState(roomy());
        QVERIFY(!panel.isWarning());
        QCOMPARE(panel.label("addSpace")->palette().color(QPalette::WindowText),
            panel.panel.palette().color(QPalette::WindowText));
    }

    void theButtonOpensTheDialogOfFolders()
    {
        QTemporaryDir folder;
        Panel panel;
        panel.panel.show();
        FolderState state = roomy();
        state.isUsable = false;
        panel.panel.showState(state);
        QSignalSpy chosen(&panel.panel, &AddFolderPanel::folderChosen);
        panel.other()->click();
        auto* dialog = panel.panel.findChild<QFileDialog*>(QStringLiteral("folderDialog"));
        QVERIFY(dialog != nullptr && dialog->isVisible());
        Q_EMIT dialog->fileSelected(folder.path());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), folder.path());
        QCOMPARE(panel.panel.folder(), folder.path());
    }

    void item22_anUnusableFolderSaysSo()
    {
        Panel panel;
        FolderState state = roomy();
        state.isUsable = false;
        state.isThere = false;
        state.filesThere = 1;
        state.fileCount = 2;
        panel.panel.showState(state);
        QCOMPARE(panel.space(), QStringLiteral("This folder cannot be written to. Choose another one."));
        QVERIFY(panel.isWarning());
        QVERIFY(panel.files().isEmpty());
        panel.panel.setFolder({});
        panel.panel.showState(roomy());
        QCOMPARE(panel.space(), QStringLiteral("Type the path of a folder, or choose one."));
        QVERIFY(panel.isWarning());
    }

    void item22_aFolderThatIsNotThereWillBeCreated()
    {
        Panel panel;
        FolderState state = roomy();
        state.isThere = false;
        panel.panel.showState(state);
        QCOMPARE(panel.files(), QStringLiteral("The folder will be created."));
        QVERIFY(panel.label("addFilesThere")->isVisibleTo(&panel.panel));
        QVERIFY(!panel.isWarning());
        panel.panel.showState(roomy());
        QVERIFY(!panel.label("addFilesThere")->isVisibleTo(&panel.panel));
    }

    void filesThatAreThereAreCheckedUnlessThatIsSkipped()
    {
        Panel panel;
        FolderState state = roomy();
        state.filesThere = 3;
        state.fileCount = 8;
        panel.panel.showState(state);
        QCOMPARE(panel.files(), QStringLiteral("3 of 8 files exist here and will be checked first."));
        state.isCheckSkipped = true;
        panel.panel.showState(state);
        QCOMPARE(panel.files(),
            QStringLiteral("3 of 8 files exist here. Without a check the others count as complete, too."));
        QVERIFY(panel.label("addFilesThere")->palette().color(QPalette::WindowText)
            != panel.panel.palette().color(QPalette::WindowText));
        state.filesThere = 8;
        panel.panel.showState(state);
        QCOMPARE(panel.files(), QStringLiteral("The files exist here and will not be checked."));
        state.filesThere = 0;
        state.isCheckSkipped = false;
        panel.panel.showState(state);
        QVERIFY(panel.files().isEmpty());
    }

    void onlyHandsChoose()
    {
        AddFolderPanel panel;
        QSignalSpy chosen(&panel, &AddFolderPanel::folderChosen);
        panel.setOfferedFolders({QStringLiteral("/a"), QStringLiteral("/b")});
        panel.setFolder(QStringLiteral("/downloads"));
        QCOMPARE(panel.folder(), QStringLiteral("/downloads"));
        QVERIFY(chosen.isEmpty());
        auto* field = panel.findChild<PathEdit*>(QStringLiteral("addSavePath"))->field();
        QCOMPARE(field->count(), 2);
        field->setCurrentIndex(1);
        QCOMPARE(panel.folder(), QStringLiteral("/b"));
        QCOMPARE(chosen.last().first().toString(), QStringLiteral("/b"));
    }
};

FRESHET_TEST(AddFolderPanelTest)
#include "add_folder_panel_test.moc"
