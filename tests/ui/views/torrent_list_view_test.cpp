// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/torrent_list_model.h"
#include "ui/views/row_flash.h"
#include "ui/views/torrent_list_view.h"
#include "ui/widgets/theme.h"

#include <QPaintEvent>
#include <QProxyStyle>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>
#include <utility>

using namespace freshet;
using namespace freshet::ui;

namespace {

/// What was painted of a widget since it was last asked.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            region += static_cast<QPaintEvent*>(event)->region();
            ++count;
        }
        return false;
    }
    QRegion region;
    int count = 0;
};

/// A desktop whose user wants no motion.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// A list of so many torrents, numbered from 1, that shows some of them.
struct Stage
{
    explicit Stage(int count)
        : view(model)
    {
        view.setPalette(Theme::lightPalette());
        view.resize(900, 300);
        add(1, count);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    void add(int first, int count)
    {
        QList<api::TorrentSnapshot> torrents;
        for (int i = first; i < first + count; ++i) {
            torrents.append(freshet::test::makeTorrent(static_cast<quint64>(i), QString::number(i)));
        }
        model.apply(freshet::test::updateOf(torrents));
    }
    [[nodiscard]] QRect rowRect(quint64 id) const
    {
        QRect rect = view.visualRect(model.index(model.rowOf(TorrentId{id}), 0));
        rect.setLeft(0);
        rect.setRight(view.viewport()->width() - 1);
        return rect;
    }
    [[nodiscard]] bool isVisible(quint64 id) const
    {
        return view.viewport()->rect().contains(rowRect(id).center());
    }
    /// Of the ground of a row, where nothing is written: at its right end.
    [[nodiscard]] QColor ground(quint64 id)
    {
        const QRect row = rowRect(id);
        return view.viewport()->grab().toImage().pixelColor(row.right() - 1, row.top() + 2);
    }
    [[nodiscard]] const RowFlash* flash() const { return view.findChild<RowFlash*>(); }

    TorrentListModel model;
    TorrentListView view;
};

/// Styles shade the ground of what is selected or under the pointer.
bool isNear(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 30;
}

} // namespace

class TorrentListViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewRowIsScrolledToAndFlashesOnce()
    {
        Stage stage(200);
        stage.view.selectTorrent(TorrentId{3});
        QVERIFY(!stage.isVisible(150));
        stage.view.revealTorrents({TorrentId{150}});
        QVERIFY(stage.isVisible(150));
        QVERIFY(stage.flash()->isRunning());
        QCOMPARE(stage.view.selectedTorrents(), QList{TorrentId{3}});
        QTRY_VERIFY(!stage.flash()->isRunning());
        QCOMPARE(stage.view.selectedTorrents(), QList{TorrentId{3}});
    }

    void oneThatIsNotThereYetFlashesWhenItComes()
    {
        Stage stage(200);
        stage.view.revealTorrents({TorrentId{201}, TorrentId{202}});
        QVERIFY(!stage.flash()->isRunning());
        stage.add(201, 2);
        QVERIFY(stage.flash()->isRunning());
        QVERIFY(stage.isVisible(201));
        QVERIFY(stage.flash()->strength(TorrentId{202}) > 0);
    }

    void ofSeveralTheFirstIsScrolledToOnce()
    {
        Stage stage(200);
        stage.view.revealTorrents({TorrentId{100}, TorrentId{120}, TorrentId{300}});
        QVERIFY(stage.isVisible(100));
        const int place = stage.view.verticalScrollBar()->value();
        stage.add(300, 1);
        QCOMPARE(stage.view.verticalScrollBar()->value(), place);
        QVERIFY(stage.flash()->strength(TorrentId{300}) > 0);
    }

    void whatIsFilteredOutDoesNotFlashLater()
    {
        Stage stage(20);
        TorrentFilter filter;
        filter.text = QStringLiteral("7");
        stage.model.setFilter(filter);
        stage.view.revealTorrents({TorrentId{5}});
        QVERIFY(!stage.flash()->isRunning());
        stage.model.setFilter({});
        QVERIFY(!stage.flash()->isRunning());
    }

    void theGroundIsTheThemesAndThenAsItWas_data()
    {
        QTest::addColumn<quint64>("torrent");
        QTest::addColumn<bool>("isSelected");
        QTest::newRow("even row") << quint64(1) << false;
        QTest::newRow("odd row") << quint64(2) << false;
        QTest::newRow("selected row") << quint64(2) << true;
    }
    void theGroundIsTheThemesAndThenAsItWas()
    {
        QFETCH(quint64, torrent);
        QFETCH(bool, isSelected);
        // Without motion it is as strong as can be until it goes.
        StillStyle style;
        Stage stage(5);
        stage.view.setStyle(&style);
        if (isSelected) {
            stage.view.selectTorrent(TorrentId{torrent});
        }
        const QColor before = stage.ground(torrent);
        const QColor flash = Theme(stage.view.palette()).color(ThemeColor::Flash);
        QVERIFY(!isNear(before, flash));
        stage.view.revealTorrents({TorrentId{torrent}});
        QVERIFY2(isNear(stage.ground(torrent), flash), qPrintable(stage.ground(torrent).name()));
        QTRY_COMPARE(stage.ground(torrent), before);
    }

    void nothingElseIsPaintedAndNothingAtAllAfterIt()
    {
        Stage stage(5);
        PaintWatch watch(*stage.view.viewport());
        const auto isQuiet = [&watch] {
            const int before = std::exchange(watch.count, 0);
            QApplication::processEvents();
            return before == 0 && watch.count == 0;
        };
        QTRY_VERIFY(isQuiet());
        watch.region = {};
        stage.view.revealTorrents({TorrentId{3}});
        QTRY_VERIFY(watch.count >= 2);
        QVERIFY(stage.rowRect(3).contains(watch.region.boundingRect()));
        QTRY_VERIFY(!stage.flash()->isRunning());
        QTRY_VERIFY(isQuiet());
        QVERIFY(stage.rowRect(3).contains(watch.region.boundingRect()));
    }

    void whoWantsNoMotionSeesItStandStill()
    {
        StillStyle style;
        Stage stage(5);
        stage.view.setStyle(&style);
        QApplication::processEvents();
        QSignalSpy changed(stage.flash(), &RowFlash::changed);
        stage.view.revealTorrents({TorrentId{3}});
        QCOMPARE(stage.flash()->strength(TorrentId{3}), 1.0);
        QTRY_VERIFY(!stage.flash()->isRunning());
        QCOMPARE(changed.size(), 2);
    }
};

FRESHET_TEST(TorrentListViewTest)
#include "torrent_list_view_test.moc"
