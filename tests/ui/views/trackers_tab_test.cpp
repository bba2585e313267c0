// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/views/trackers_tab.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;

namespace {

constexpr qint64 nowMs = 1'700'000'000'000;

api::TrackerSnapshot tracker(const char* host, int tier)
{
    api::TrackerSnapshot row;
    row.url = QStringLiteral("http://%1.example/announce").arg(QLatin1String(host));
    row.tier = tier;
    return row;
}

QTreeView* viewOf(const TrackersTab& tab)
{
    return tab.findChild<QTreeView*>(QStringLiteral("trackersView"));
}

QPushButton* button(const TrackersTab& tab, const char* name)
{
    return tab.findChild<QPushButton*>(QString::fromLatin1(name));
}

QMenu* openMenu(TrackersTab& tab)
{
    Q_EMIT viewOf(tab)->customContextMenuRequested({5, 5});
    return tab.findChild<QMenu*>(QStringLiteral("trackerMenu"));
}

void select(const TrackersTab& tab, std::initializer_list<int> rows)
{
    viewOf(tab)->clearSelection();
    for (const int row : rows) {
        viewOf(tab)->selectionModel()->select(
            viewOf(tab)->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

} // namespace

class TrackersTabTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buttonsFollowWhatIsSelected()
    {
        TrackersTab tab;
        for (const char* name : {"trackersAnnounce", "trackersAdd", "trackersEdit", "trackersRemove"}) {
            QVERIFY(!button(tab, name)->isEnabled());
        }
        tab.showTrackers({tracker("a", 0), tracker("b", 0), tracker("c", 1)}, nowMs);
        QVERIFY(button(tab, "trackersAnnounce")->isEnabled());
        QVERIFY(button(tab, "trackersAdd")->isEnabled());
        QVERIFY(!button(tab, "trackersEdit")->isEnabled());
        select(tab, {1});
        QVERIFY(button(tab, "trackersEdit")->isEnabled());
        QVERIFY(button(tab, "trackersRemove")->isEnabled());
        select(tab, {0, 2});
        QVERIFY(!button(tab, "trackersEdit")->isEnabled());
        QSignalSpy removed(&tab, &TrackersTab::removeRequested);
        button(tab, "trackersRemove")->click();
        QCOMPARE(
            removed.first().first().toStringList(), (QStringList{tracker("a", 0).url, tracker("c", 1).url}));
        tab.setPrivate(true);
        QVERIFY(!button(tab, "trackersAdd")->isEnabled());
        QVERIFY(!button(tab, "trackersAdd")->toolTip().isEmpty());
        tab.clear();
        QVERIFY(!button(tab, "trackersRemove")->isEnabled());
    }

    void countsDownWhileTrackersWantToBeLeftAlone()
    {
        TrackersTab tab;
        api::TrackerSnapshot later = tracker("a", 0);
        later.earliestAnnounceMs = nowMs + 60'000;
        api::TrackerSnapshot sooner = tracker("b", 1);
        sooner.earliestAnnounceMs = nowMs + 41'000;
        const QPushButton* announce = button(tab, "trackersAnnounce");
        tab.showTrackers({later, sooner}, nowMs);
        QVERIFY(!announce->isEnabled());
        QVERIFY2(announce->text().contains(QStringLiteral("41")), qPrintable(announce->text()));
        const int width = announce->minimumSizeHint().width();
        QVERIFY(
            announce->minimumWidth() >= width || announce->sizeHint().width() <= announce->minimumWidth());
        tab.showTrackers({later, sooner}, nowMs + 41'000);
        QVERIFY(announce->isEnabled());
        QCOMPARE(announce->text(), QStringLiteral("Announce now"));
    }

    void aLineStandsBetweenTiers()
    {
        TrackersTab tab;
        tab.resize(800, 300);
        tab.show();
        const auto hasLine = [&tab](int row) {
            const QTreeView* view = viewOf(tab);
            const QRect cell = view->visualRect(view->model()->index(row, 0));
            const QImage picture = view->viewport()->grab().toImage();
            const int dpr = static_cast<int>(picture.devicePixelRatio());
            const QColor line = Theme(view->palette()).color(ThemeColor::Subtle);
            int dots = 0;
            for (int x = 0; x < picture.width(); ++x) {
                dots += picture.pixelColor(x, cell.top() * dpr) == line ? 1 : 0;
            }
            return dots > picture.width() * 3 / 4;
        };
        tab.showTrackers({tracker("a", 0), tracker("b", 0), tracker("c", 1)}, nowMs);
        QVERIFY(!hasLine(0));
        QVERIFY(!hasLine(1));
        QVERIFY(hasLine(2));
    }

    void theMenuMovesCopiesEditsAndRemoves()
    {
        TrackersTab tab;
        tab.resize(800, 300);
        tab.show();
        tab.showTrackers({tracker("a", 0), tracker("b", 1), tracker("c", 2)}, nowMs);
        QSignalSpy moved(&tab, &TrackersTab::moveRequested);
        QSignalSpy edited(&tab, &TrackersTab::editRequested);
        QSignalSpy removed(&tab, &TrackersTab::removeRequested);
        QSignalSpy announced(&tab, &TrackersTab::announceRequested);
        select(tab, {1, 2});
        QMenu* menu = openMenu(tab);
        auto* tiers = menu->findChild<QMenu*>(QStringLiteral("trackerTier"));
        // Three tiers and a new one.
        QCOMPARE(tiers->actions().size(), 4);
        tiers->actions().first()->trigger();
        QCOMPARE(
            moved.first().first().toStringList(), (QStringList{tracker("b", 0).url, tracker("c", 0).url}));
        QCOMPARE(moved.first().at(1).toInt(), 0);
        QAction* last = nullptr;
        QAction* remove = nullptr;
        for (QAction* action : menu->actions()) {
            last = action;
            remove = action->text() == QLatin1String("Remove") ? action : remove;
        }
        last->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            tracker("b", 0).url + QLatin1Char('\n') + tracker("c", 0).url);
        remove->trigger();
        QCOMPARE(removed.size(), 1);
        menu->actions().first()->trigger();
        QCOMPARE(announced.size(), 1);
        menu->close();
        QTest::keyClick(viewOf(tab), Qt::Key_Delete);
        QCOMPARE(removed.size(), 2);
        Q_EMIT viewOf(tab)->doubleClicked(viewOf(tab)->model()->index(0, 0));
        QCOMPARE(edited.first().first().toString(), tracker("a", 0).url);
    }
};

FRESHET_TEST(TrackersTabTest)
#include "trackers_tab_test.moc"
