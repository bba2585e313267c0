// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/adding/add_list_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

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
        panel.showItem(3, named(QStringLiteral("x")));
        QVERIFY(panel.isHidden());
        QCOMPARE(panel.current(), 3);
        QCOMPARE(chosen.size(), 1);
        panel.showItem(4, named(QStringLiteral("y")));
        QVERIFY(!panel.isHidden());
        QCOMPARE(panel.current(), 3);
        QCOMPARE(panel.findChild<QLabel*>()->text(), QStringLiteral("2 torrents to add"));
        panel.removeItem(3);
        QVERIFY(panel.isHidden());
        QCOMPARE(panel.current(), 4);
        QCOMPARE(chosen.last().first().toInt(), 4);
        panel.removeItem(4);
        QCOMPARE(panel.current(), -1);
        panel.showItem(5, named(QStringLiteral("z")));
        QCOMPARE(panel.current(), 5);
    }

    void rowsSayWhatIsKnown()
    {
        AddListPanel panel;
        const auto* list = panel.findChild<QListWidget*>(QStringLiteral("addList"));
        api::TorrentPreview preview = named(QStringLiteral("a\u202egpj.exe"));
        panel.showItem(0, preview);
        QCOMPARE(list->item(0)->text(), QStringLiteral("agpj.exe (getting the file list)"));
        preview.hasMetadata = true;
        preview.totalSize = 20_MiB;
        panel.showItem(0, preview);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), QStringLiteral("agpj.exe (20.0\u00a0MiB)"));
    }

    void choicesAreForAllOrForOne()
    {
        AddListPanel panel;
        QSignalSpy chosen(&panel, &AddListPanel::scopeChosen);
        panel.showItem(0, named(QStringLiteral("x")));
        panel.showItem(1, named(QStringLiteral("y")));
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
