// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_rows.h"
#include "ui/views/details_panel.h"
#include "ui/views/tab_page.h"
#include "ui/widgets/empty_state.h"

#include <QLabel>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using test::makeTorrent;

class TabPageTest : public QObject
{
    Q_OBJECT
    static QStringList said(const QWidget& page)
    {
        QStringList lines;
        for (const QLabel* label : page.findChild<EmptyState*>()->findChildren<QLabel*>()) {
            if (!label->text().isEmpty()) {
                lines.append(label->text());
            }
        }
        return lines;
    }

private Q_SLOTS:
    void showsOneAndSpeaksOfOthers()
    {
        auto* content = new QWidget;
        TabPage page(content, QStringLiteral("None."), QStringLiteral("Select one."));
        QCOMPARE(said(page), QStringList{QStringLiteral("None.")});
        QVERIFY(page.currentWidget() != content);
        page.setSelected(3);
        QCOMPARE(said(page),
            (QStringList{QStringLiteral("3 torrents are selected."), QStringLiteral("Select one.")}));
        page.setSelected(1);
        QCOMPARE(page.currentWidget(), content);
        page.setSelected(0);
        QCOMPARE(said(page), QStringList{QStringLiteral("None.")});
    }

    void noTabOfTheDetailsIsEmptyForSeveral()
    {
        DetailsPanel panel;
        panel.resize(900, 300);
        panel.show();
        const QList<api::TorrentSnapshot> both{
            makeTorrent(1, QStringLiteral("a")), makeTorrent(2, QStringLiteral("b"))};
        for (const QList<api::TorrentSnapshot>& selected : {both, QList<api::TorrentSnapshot>()}) {
            panel.showSelection(selected, {});
            for (const char* name : {"tabFiles", "tabPeers", "tabTrackers", "tabPieces", "tabLog"}) {
                auto* tab = panel.findChild<QWidget*>(QString::fromLatin1(name));
                while (panel.indexOf(tab) < 0) {
                    tab = tab->parentWidget();
                }
                panel.setCurrentWidget(tab);
                const auto* empty = tab->findChild<EmptyState*>();
                QVERIFY2(empty != nullptr && empty->isVisible(), name);
                QVERIFY2(!empty->heading().isEmpty(), name);
            }
        }
        panel.showSelection({both.first()}, {});
        for (const char* name : {"tabTrackers", "tabPieces", "tabLog"}) {
            auto* page = panel.findChild<TabPage*>(QString::fromLatin1(name));
            QVERIFY2(page != nullptr && page->currentWidget() == page->content(), name);
        }
    }
};

FRESHET_TEST(TabPageTest)
#include "tab_page_test.moc"
