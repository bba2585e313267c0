// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/adding/add_list_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

namespace {

api::TorrentPreview named(const QString& name)
{
    api::TorrentPreview preview;
    preview.name = name;
    return preview;
}

} // namespace

class AddListPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThereForSeveralTorrentsOnly()
    {
        AddListPanel panel;
        QSignalSpy chosen(&panel, &AddListPanel::itemChosen);
        QCOMPARE(panel.current(), -1);
        QVERIFY(panel.isHidden());
        panel.showItem(3, named(QStringLiteral("x")), false);
        QVERIFY(panel.isHidden());
        QCOMPARE(panel.current(), 3);
        QCOMPARE(chosen.size(), 1);
        panel.showItem(4, named(QStringLiteral("y")), false);
        QVERIFY(!panel.isHidden());
        QCOMPARE(panel.current(), 3);
        QCOMPARE(panel.findChild<QLabel*>(QStringLiteral("addCount"))->text(),
            QStringLiteral("2 torrents to add"));
        panel.removeItem(3);
        QVERIFY(panel.isHidden());
        QCOMPARE(panel.current(), 4);
        QCOMPARE(chosen.last().first().toInt(), 4);
        panel.removeItem(4);
        QCOMPARE(panel.current(), -1);
        panel.showItem(5, named(QStringLiteral("z")), false);
        QCOMPARE(panel.current(), 5);
    }

    void rowsSayWhatIsKnown()
    {
        AddListPanel panel;
        const auto* list = panel.findChild<QListWidget*>(QStringLiteral("addList"));
        api::TorrentPreview preview = named(QStringLiteral("a\u202egpj.exe"));
        panel.showItem(0, preview, false);
        QCOMPARE(list->item(0)->text(), QStringLiteral("agpj.exe (getting the file list)"));
        preview.hasMetadata = true;
        preview.totalSize = 20_MiB;
        panel.showItem(0, preview, false);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), QStringLiteral("agpj.exe (20.0\u00a0MiB)"));
    }

    void whatComesFromAnAddressCanBeCancelled()
    {
        AddListPanel panel;
        QSignalSpy cancelled(&panel, &AddListPanel::cancelWanted);
        const auto buttons = [&panel] {
            return panel.findChildren<QToolButton*>(QStringLiteral("addRowCancel"));
        };
        const auto* list = panel.findChild<QListWidget*>(QStringLiteral("addList"));
        panel.showItem(7, named(QStringLiteral("x.torrent")), true);
        panel.showItem(8, named(QStringLiteral("link")), false);
        QCOMPARE(list->item(0)->text(), QStringLiteral("x.torrent (fetching the .torrent)"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("link (getting the file list)"));
        QTRY_COMPARE(buttons().size(), 1);
        QCOMPARE(buttons().first()->accessibleName(), QStringLiteral("Cancel x.torrent"));
        buttons().first()->click();
        QTRY_COMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled.first().first().toInt(), 7);
        // It has come.
        api::TorrentPreview preview = named(QStringLiteral("X"));
        preview.hasMetadata = true;
        preview.totalSize = 20_MiB;
        panel.showItem(7, preview, true);
        QTRY_VERIFY(buttons().isEmpty());
        QCOMPARE(list->item(0)->text(), QStringLiteral("X (20.0\u00a0MiB)"));
    }

    void choicesAreForAllOrForOne()
    {
        AddListPanel panel;
        QSignalSpy chosen(&panel, &AddListPanel::scopeChosen);
        panel.showItem(0, named(QStringLiteral("x")), false);
        panel.showItem(1, named(QStringLiteral("y")), false);
        auto* scope = panel.findChild<QComboBox*>(QStringLiteral("addScope"));
        QVERIFY(scope->itemText(0).contains(QLatin1Char('2')));
        panel.setOwn(true);
        QCOMPARE(scope->currentIndex(), 1);
        QVERIFY(chosen.isEmpty());
        scope->setFocus();
        QTest::keyClick(scope, Qt::Key_Up);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().toBool(), false);
    }
};

FRESHET_TEST(AddListPanelTest)
#include "add_list_panel_test.moc"
