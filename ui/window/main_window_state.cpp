// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of the window between runs, and where the details are.
#include "ui/views/column_header.h"
#include "ui/views/details_panel.h"
#include "ui/views/files_tab.h"
#include "ui/views/peers_tab.h"
#include "ui/views/pieces_tab.h"
#include "ui/views/sidebar_view.h"
#include "ui/views/speed_tab.h"
#include "ui/views/torrent_list_view.h"
#include "ui/views/trackers_tab.h"
#include "ui/window/action_set.h"
#include "ui/window/list_area.h"
#include "ui/window/main_window.h"
#include "ui/window/undo_history.h"
#include "ui/window/window_models.h"

#include <QScrollBar>
#include <QSet>
#include <QSplitter>

namespace freshet::ui {

namespace {

/// Below this width the details have no room beside the list.
constexpr int wideWidth = 1500;
// Beside the list: as wide as the list leaves room with all its columns.
constexpr int minDetailsWidth = 340;
constexpr int maxDetailsWidth = 520;
constexpr int minNameWidth = 240;
constexpr std::chrono::seconds saveDelay{2};
/// More than these are not selected again.
constexpr qsizetype maxKeptSelection = 1000;

struct KeptTable
{
    const char* name;
    ColumnHeader* header;
};

/// What was kept as a number, if it is one of the first `count`.
template<class Enum>
Enum keptChoice(const WindowState& state, const QString& name, Enum fallback, int count)
{
    const int number = state.number(name, static_cast<int>(fallback));
    return number >= 0 && number < count ? static_cast<Enum>(number) : fallback;
}

SpeedTab::Choice keptChart(const WindowState& state)
{
    const SpeedTab::Choice usual;
    return {keptChoice(state, QStringLiteral("chartRange"), usual.range, timeRangeCount),
        keptChoice(state, QStringLiteral("chartContent"), usual.content, chartContentCount),
        state.number(QStringLiteral("chartCompare"), 0) != 0, state.list(QStringLiteral("chartCompared"))};
}

void keepChart(WindowState& state, const SpeedTab::Choice& choice)
{
    state.setNumber(QStringLiteral("chartRange"), static_cast<int>(choice.range));
    state.setNumber(QStringLiteral("chartContent"), static_cast<int>(choice.content));
    state.setNumber(QStringLiteral("chartCompare"), choice.isComparing ? 1 : 0);
    state.setList(QStringLiteral("chartCompared"), choice.compared);
}

} // namespace

void MainWindow::watchState()
{
    m_saveTimer->setObjectName(QStringLiteral("saveTimer"));
    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(saveDelay);
    connect(m_saveTimer, &QTimer::timeout, this, &MainWindow::saveState);
    const auto later = [this] { saveLater(); };
    for (const QSplitter* splitter : {m_across, m_down}) {
        connect(splitter, &QSplitter::splitterMoved, this, later);
    }
    for (const ColumnHeader* header : headers()) {
        connect(header, &QHeaderView::sectionResized, this, later);
        connect(header, &QHeaderView::sectionMoved, this, later);
        connect(header, &QHeaderView::sortIndicatorChanged, this, later);
    }
    connect(&m_listArea->list(), &TorrentListView::torrentSelectionChanged, this, later);
    connect(m_details, &QTabWidget::currentChanged, this, later);
    connect(&m_details->pieces(), &PiecesTab::fileBarToggled, this, later);
    connect(&m_details->pieces(), &PiecesTab::zoomChanged, this, later);
    connect(&m_details->speed(), &SpeedTab::choiceChanged, this, later);
    connect(m_sidebar, &SidebarView::collapsedSectionsChanged, this, later);
    for (const Command command : {Command::ShowSidebar, Command::ShowDetails, Command::DetailsRight}) {
        connect(m_actions->action(command), &QAction::toggled, this, later);
    }
}

void MainWindow::saveLater()
{
    // Not before what was kept is restored.
    if (m_saveTimer->isSingleShot()) {
        m_saveTimer->start();
    }
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    saveLater();
}

QList<ColumnHeader*> MainWindow::headers() const
{
    return {&m_listArea->list().columns(), &m_details->files().columns(), &m_details->peers().columns(),
        &m_details->trackers().columns()};
}

void MainWindow::resetColumns()
{
    QList<QByteArray> before;
    for (const ColumnHeader* header : headers()) {
        before.append(header->state());
    }
    const auto reset = [this] {
        for (ColumnHeader* header : headers()) {
            header->applyDefaults();
        }
        m_saveTimer->start();
    };
    const auto restore = [this, before] {
        for (qsizetype i = 0; i < before.size(); ++i) {
            headers().at(i)->restore(before.at(i));
        }
        m_saveTimer->start();
    };
    reset();
    //: Follows "Undo"
    m_history->push(
        {tr("reset of all columns"), restore, reset, tr("All columns are as they were at first.")});
}

void MainWindow::undoColumns()
{
    if (m_history->undoText() == tr("reset of all columns")) {
        m_history->undo();
    }
}

void MainWindow::placeDetails()
{
    QAction* action = m_actions->action(Command::DetailsRight);
    const bool hasRoom = width() >= wideWidth;
    m_actions->setReason(
        Command::DetailsRight, hasRoom ? QString() : tr("The window is too narrow for that."));
    const Qt::Orientation wanted = action->isChecked() && hasRoom ? Qt::Horizontal : Qt::Vertical;
    if (m_down->orientation() == wanted) {
        return;
    }
    QByteArray& left = m_down->orientation() == Qt::Horizontal ? m_rightState : m_belowState;
    left = m_down->saveState();
    m_down->setOrientation(wanted);
    const QByteArray& kept = wanted == Qt::Horizontal ? m_rightState : m_belowState;
    if (kept.isEmpty() || !m_down->restoreState(kept)) {
        const QHeaderView* header = m_listArea->list().header();
        const int columns = header->length() - header->sectionSize(0) + minNameWidth;
        const int details = std::clamp(m_down->width() - columns, minDetailsWidth, maxDetailsWidth);
        m_down->setSizes({std::max(1, m_down->width() - details), details});
    }
    m_down->setOrientation(wanted);
}

void MainWindow::restoreState()
{
    m_state.restoreGeometry(*this);
    m_across->restoreState(m_state.state(QStringLiteral("across")));
    m_rightState = m_state.state(QStringLiteral("right"));
    if (m_down->restoreState(m_state.state(QStringLiteral("down")))) {
        m_down->setOrientation(Qt::Vertical);
    }
    m_actions->action(Command::DetailsRight)
        ->setChecked(m_state.number(QStringLiteral("detailsRight"), 0) != 0);
    placeDetails();
    m_listArea->list().columns().restore(m_state.state(QStringLiteral("torrentColumns")));
    m_details->files().columns().restore(m_state.state(QStringLiteral("fileColumns")));
    m_details->peers().columns().restore(m_state.state(QStringLiteral("peerColumns")));
    m_details->trackers().columns().restore(m_state.state(QStringLiteral("trackerColumns")));
    m_details->setCurrentIndex(m_state.number(QStringLiteral("tab"), 0));
    m_details->pieces().setFileBarShown(m_state.number(QStringLiteral("fileBar"), 0) != 0);
    m_details->pieces().setZoom(m_state.number(QStringLiteral("pieceZoom"), 0));
    m_details->speed().setChoice(keptChart(m_state));
    m_sidebar->setCollapsedSections(m_state.list(QStringLiteral("collapsedSections")));
    m_actions->action(Command::ShowSidebar)->setChecked(m_state.number(QStringLiteral("sidebar"), 1) != 0);
    m_actions->action(Command::ShowDetails)->setChecked(m_state.number(QStringLiteral("details"), 1) != 0);
    m_keptSelection = m_state.list(QStringLiteral("selection")).mid(0, maxKeptSelection);
    m_keptScroll = m_state.number(QStringLiteral("scroll"), 0);
}

void MainWindow::restoreSelection()
{
    if (m_models->torrents.totalCount() == 0) {
        return;
    }
    const QStringList hashes = std::exchange(m_keptSelection, {});
    const int scroll = std::exchange(m_keptScroll, 0);
    const QSet<QString> wanted(hashes.begin(), hashes.end());
    QList<TorrentId> torrents;
    m_models->torrents.forEach([&](const api::TorrentSnapshot& torrent) {
        if (wanted.contains(torrent.infoHash)) {
            torrents.append(torrent.id);
        }
    });
    if (!torrents.isEmpty()) {
        m_listArea->list().selectTorrents(torrents);
    }
    if (scroll > 0) {
        // The list is laid out first.
        QTimer::singleShot(
            0, this, [this, scroll] { m_listArea->list().verticalScrollBar()->setValue(scroll); });
    }
}

void MainWindow::saveState()
{
    m_saveTimer->stop();
    m_state.saveGeometry(*this);
    m_state.setState(QStringLiteral("across"), m_across->saveState());
    const bool isRight = m_down->orientation() == Qt::Horizontal;
    m_state.setState(QStringLiteral("down"), isRight ? m_belowState : m_down->saveState());
    m_state.setState(QStringLiteral("right"), isRight ? m_down->saveState() : m_rightState);
    m_state.setNumber(
        QStringLiteral("detailsRight"), m_actions->action(Command::DetailsRight)->isChecked() ? 1 : 0);
    for (const KeptTable& table : {KeptTable{"torrentColumns", &m_listArea->list().columns()},
             KeptTable{"fileColumns", &m_details->files().columns()},
             KeptTable{"peerColumns", &m_details->peers().columns()},
             KeptTable{"trackerColumns", &m_details->trackers().columns()}}) {
        m_state.setState(QString::fromLatin1(table.name), table.header->state());
    }
    m_state.setNumber(QStringLiteral("tab"), m_details->currentIndex());
    m_state.setNumber(QStringLiteral("fileBar"), m_details->pieces().isFileBarShown() ? 1 : 0);
    m_state.setNumber(QStringLiteral("pieceZoom"), m_details->pieces().zoom());
    keepChart(m_state, m_details->speed().choice());
    m_state.setList(QStringLiteral("collapsedSections"), m_sidebar->collapsedSections());
    m_state.setNumber(
        QStringLiteral("sidebar"), m_actions->action(Command::ShowSidebar)->isChecked() ? 1 : 0);
    m_state.setNumber(
        QStringLiteral("details"), m_actions->action(Command::ShowDetails)->isChecked() ? 1 : 0);
    QStringList hashes;
    for (const api::TorrentSnapshot& torrent : selectedTorrents().mid(0, maxKeptSelection)) {
        hashes.append(torrent.infoHash);
    }
    m_state.setList(QStringLiteral("selection"), hashes);
    m_state.setNumber(QStringLiteral("scroll"), m_listArea->list().verticalScrollBar()->value());
}

} // namespace freshet::ui
