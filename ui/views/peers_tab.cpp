// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/peers_tab.h"

#include "ui/models/bottleneck_text.h"
#include "ui/models/formatting.h"
#include "ui/models/peer_table_model.h"
#include "ui/models/speed_text.h"
#include "ui/views/column_header.h"
#include "ui/views/peer_inspector.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_delegate.h"
#include "ui/widgets/list_keys.h"
#include "ui/widgets/row_rest.h"
#include "ui/widgets/sparkline_delegate.h"
#include "ui/widgets/toggle_button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace freshet::ui {

namespace {

constexpr int addressWidth = 120;
constexpr int clientWidth = 82;
constexpr int sparklineWidth = 56;
constexpr int peerRowHeight = 24;
/// Narrower panes belong to the table alone.
constexpr int minWidthForInspector = 900;
constexpr int maxLimitChoices = 12;

QList<ColumnHeader::Column> peerColumns()
{
    QList<ColumnHeader::Column> columns;
    for (int i = 0; i < PeerTableModel::ColumnCount; ++i) {
        const auto column = static_cast<PeerTableModel::Column>(i);
        int width = 0;
        if (column == PeerTableModel::AddressColumn) {
            width = addressWidth;
        } else if (column == PeerTableModel::ClientColumn) {
            width = clientWidth;
        } else if (column == PeerTableModel::SparklineColumn) {
            width = sparklineWidth;
        }
        const QString sample = width > 0 ? QString() : PeerTableModel::sampleText(column);
        columns.append({sample, width, PeerTableModel::isShownByDefault(column)});
    }
    return columns;
}

} // namespace

PeersTab::PeersTab(QWidget* parent)
    : QWidget(parent)
    , m_model(new PeerTableModel(this))
    , m_header(new ColumnHeader(peerColumns(), PeerTableModel::ClientColumn))
    , m_view(new QTreeView)
    , m_rest(new RowRest(*m_view))
    , m_stack(new QStackedWidget)
    , m_bans(new QPushButton)
    , m_empty(new EmptyState)
    , m_inspector(new PeerInspector)
    , m_inspectorToggle(new ToggleButton(tr("Inspector")))
{
    setObjectName(QStringLiteral("tabPeers"));
    buildTable();
    buildInspector();
    m_emptyButtons = m_empty->setButtons({tr("Announce now"), tr("Add peers…")});
    connect(m_emptyButtons.at(0), &QPushButton::clicked, this, &PeersTab::announceRequested);
    connect(m_emptyButtons.at(1), &QPushButton::clicked, this, &PeersTab::addPeersRequested);
    setTorrent(nullptr);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_bans->setObjectName(QStringLiteral("peersBanned"));
    m_bans->hide();
    connect(m_bans, &QPushButton::clicked, this, &PeersTab::bansRequested);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 2, 2);
    foot->addWidget(m_bans);
    foot->addStretch();
    foot->addWidget(m_inspectorToggle);
    auto* table = new QVBoxLayout;
    table->setSpacing(2);
    table->addWidget(m_stack, 1);
    table->addLayout(foot);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(table, 1);
    layout->addWidget(m_inspector);
    m_inspector->hide();
}

void PeersTab::buildTable()
{
    m_view->setObjectName(QStringLiteral("peersView"));
    m_view->setAccessibleName(tr("Peers"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHeader(m_header);
    m_view->setModel(m_model);
    // Of an address both ends matter: the network it is in, and the port.
    m_view->setTextElideMode(Qt::ElideMiddle);
    auto* rows = new IconDelegate(m_view);
    rows->setRowHeight(peerRowHeight);
    m_view->setItemDelegateForColumn(PeerTableModel::AddressColumn, rows);
    m_view->setItemDelegateForColumn(PeerTableModel::InFlightColumn, new IconDelegate(m_view));
    m_view->setItemDelegateForColumn(PeerTableModel::SparklineColumn, new SparklineDelegate(m_view));
    m_header->setSortIndicator(PeerTableModel::DownColumn, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    m_header->applyDefaults();
    new ListKeys(*m_view);
    m_model->setInteractionCheck([this] { return m_rest->isWanted(); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &PeersTab::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeersTab::showInspector);
}

void PeersTab::buildInspector()
{
    m_inspectorToggle->setObjectName(QStringLiteral("peerInspectorToggle"));
    m_inspectorToggle->setToolTip(tr("Show more of the peer that is selected"));
    m_inspectorToggle->setChecked(true);
    connect(m_inspectorToggle, &QToolButton::toggled, this, &PeersTab::showInspector);
    connect(m_inspector, &PeerInspector::refreshRequested, this, &PeersTab::showInspector);
}

void PeersTab::showPeers(const QList<api::PeerSnapshot>& peers, qint64 nowMs)
{
    m_nowMs = nowMs;
    applyInPlace(peers);
    m_stack->setCurrentWidget(peers.isEmpty() ? static_cast<QWidget*>(m_empty) : m_view);
    showInspector();
}

void PeersTab::recordSpeeds(const QList<api::PeerSnapshot>& peers, qint64 nowMs)
{
    m_model->record(peers, nowMs);
}

void PeersTab::applyInPlace(const QList<api::PeerSnapshot>& peers)
{
    // At the top the user watches whoever is first; further down, those that are there.
    QList<PeerId> seen;
    const int top = m_view->indexAt({0, 0}).row();
    if (m_view->verticalScrollBar()->value() > 0 && top >= 0) {
        const int count =
            m_view->viewport()->height() / qMax(1, m_view->visualRect(m_model->index(top, 0)).height());
        for (int row = top; row <= top + count; ++row) {
            if (const api::PeerSnapshot* peer = m_model->peerAt(row)) {
                seen.append(peer->id);
            }
        }
    }
    m_rest->setScrolledByProgram(true);
    m_model->apply(peers, m_nowMs);
    const auto stays =
        std::find_if(seen.cbegin(), seen.cend(), [this](PeerId peer) { return m_model->rowOf(peer) >= 0; });
    if (stays != seen.cend()) {
        const int across = m_view->horizontalScrollBar()->value();
        const int first = m_model->rowOf(*stays) - static_cast<int>(stays - seen.cbegin());
        m_view->scrollTo(m_model->index(qMax(0, first), 0), QAbstractItemView::PositionAtTop);
        m_view->horizontalScrollBar()->setValue(across);
    }
    m_rest->setScrolledByProgram(false);
}

void PeersTab::showBans(int count)
{
    m_bans->setText(tr("%n banned peers…", nullptr, count));
    m_bans->setVisible(count > 0);
}

void PeersTab::clear()
{
    showBans(0);
    m_model->clear();
    m_stack->setCurrentWidget(m_empty);
    showInspector();
}

void PeersTab::setTorrent(const api::TorrentSnapshot* torrent)
{
    const QString heading =
        torrent != nullptr ? tr("No peers are connected.") : tr("Select one torrent to see its peers.");
    if (m_empty->heading() != heading) {
        m_empty->setHeading(heading);
        for (QPushButton* button : m_emptyButtons) {
            button->setVisible(torrent != nullptr);
        }
    }
    m_empty->setText(torrent != nullptr ? idleText(*torrent) : QString());
}

void PeersTab::showInspector()
{
    const QList<int> rows = selectedRows();
    const api::PeerSnapshot* peer = rows.size() == 1 ? m_model->peerAt(rows.first()) : nullptr;
    const bool hasRoom = width() >= minWidthForInspector;
    m_inspectorToggle->setVisible(hasRoom && m_model->rowCount() > 0);
    m_inspector->setVisible(peer != nullptr && hasRoom && m_inspectorToggle->isChecked());
    const SpeedHistory* history = peer != nullptr ? m_model->history(peer->id) : nullptr;
    const LimitHistory* limits = peer != nullptr ? m_model->limits(peer->id) : nullptr;
    if (history != nullptr && limits != nullptr) {
        QList<quint32> pieces;
        for (const api::PieceInFlight& piece : std::as_const(m_inFlight)) {
            if (piece.peers.contains(peer->id)) {
                pieces.append(piece.piece);
            }
        }
        m_inspector->setPieces(pieces);
        m_inspector->showPeer(*peer, *history, *limits, m_nowMs);
    }
}

void PeersTab::fillLimits(QMenu& menu, ByteRate api::PeerSnapshot::*limit, ByteRate peak)
{
    const QList<api::PeerSnapshot> peers = selectedPeers();
    QList<ByteRate> rates = limitChoices(peak);
    for (const api::PeerSnapshot& peer : peers) {
        if (peer.*limit != noLimit && !rates.contains(peer.*limit) && rates.size() < maxLimitChoices) {
            rates.append(peer.*limit);
        }
    }
    std::sort(rates.begin(), rates.end());
    rates.prepend(noLimit);
    for (const ByteRate rate : std::as_const(rates)) {
        QAction* action = menu.addAction(limitText(rate));
        action->setCheckable(true);
        action->setChecked(std::all_of(peers.cbegin(), peers.cend(),
            [limit, rate](const api::PeerSnapshot& peer) { return peer.*limit == rate; }));
        connect(action, &QAction::triggered, this, [this, peers, limit, rate] {
            QList<api::PeerSnapshot> changed = peers;
            for (api::PeerSnapshot& peer : changed) {
                peer.*limit = rate;
            }
            Q_EMIT limitsChosen(peers, changed);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Other…")), &QAction::triggered, this,
        [this, peers] { Q_EMIT limitsRequested(peers); });
}

void PeersTab::addEndings(QMenu& menu)
{
    // Those that are selected now: rows may come and go while the menu is open.
    const QList<api::PeerSnapshot> peers = selectedPeers();
    const int count = static_cast<int>(peers.size());
    QAction* end = menu.addAction(count == 1 ? tr("Disconnect") : tr("Disconnect %n peers", nullptr, count));
    end->setObjectName(QStringLiteral("peerDisconnect"));
    end->setToolTip(tr("Ends the connection. The peer may come back."));
    connect(end, &QAction::triggered, this, [this, peers] { Q_EMIT disconnectRequested(peers); });
    addBlocks(menu, peers);
    menu.setToolTipsVisible(true);
}

void PeersTab::addBlocks(QMenu& menu, const QList<api::PeerSnapshot>& peers)
{
    const int count = static_cast<int>(peers.size());
    const auto add = [&](const char* name, const QString& text, const QString& toolTip,
                         const swarm::BanSpan& span) {
        QAction* block = menu.addAction(text);
        block->setObjectName(QString::fromLatin1(name));
        block->setToolTip(toolTip);
        connect(
            block, &QAction::triggered, this, [this, peers, span] { Q_EMIT blockRequested(peers, span); });
    };
    add("peerBlockSession",
        count == 1 ? tr("Block for this session") : tr("Block %n peers for this session", nullptr, count),
        tr("Ends the connection and has nothing to do with the peer until Freshet quits."),
        swarm::BanSpan::session());
    add("peerBlock", count == 1 ? tr("Block for a week") : tr("Block %n peers for a week", nullptr, count),
        tr("Ends the connection and has nothing to do with the peer for a week."), {});
    add("peerBlockForEver",
        count == 1 ? tr("Block for ever…") : tr("Block %n peers for ever…", nullptr, count),
        tr("Ends the connection and has nothing to do with the address of the peer until you lift the ban."),
        swarm::BanSpan::forEver());
}

void PeersTab::showMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("peerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<int> rows = selectedRows();
    QStringList addresses;
    QStringList lines;
    for (const int row : rows) {
        addresses.append(m_model->peerAt(row)->address);
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells.append(m_model->index(row, column).data().toString());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    const auto addCopy = [&](const char* name, const QString& text, const QStringList& what) {
        QAction* action = menu->addAction(text);
        action->setEnabled(!what.isEmpty());
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this,
            [what] { QGuiApplication::clipboard()->setText(what.join(QLatin1Char('\n'))); });
    };
    if (!rows.isEmpty()) {
        ByteRate peakDown = 0;
        ByteRate peakUp = 0;
        for (const api::PeerSnapshot& peer : selectedPeers()) {
            peakDown = std::max({peakDown, peer.peakDownloadRate, peer.downloadRate});
            peakUp = std::max({peakUp, peer.peakUploadRate, peer.uploadRate});
        }
        const bool isOne = rows.size() == 1;
        QMenu* down = menu->addMenu(isOne ? tr("Limit down") : tr("Limit each down"));
        down->setObjectName(QStringLiteral("peerLimitDown"));
        fillLimits(*down, &api::PeerSnapshot::downloadLimit, peakDown);
        QMenu* up = menu->addMenu(isOne ? tr("Limit up") : tr("Limit each up"));
        up->setObjectName(QStringLiteral("peerLimitUp"));
        fillLimits(*up, &api::PeerSnapshot::uploadLimit, peakUp);
        QAction* limits = menu->addAction(tr("Limits…"));
        connect(limits, &QAction::triggered, this, [this] { Q_EMIT limitsRequested(selectedPeers()); });
        menu->addSeparator();
        QAction* chart = menu->addAction(tr("Show chart"));
        chart->setCheckable(true);
        chart->setChecked(m_inspector->isVisible());
        chart->setEnabled(isOne && width() >= minWidthForInspector);
        connect(chart, &QAction::triggered, m_inspectorToggle, &QToolButton::setChecked);
        QAction* pieces = menu->addAction(tr("Show its pieces"));
        pieces->setObjectName(QStringLiteral("peerShowPieces"));
        pieces->setEnabled(isOne);
        connect(pieces, &QAction::triggered, this,
            [this, peer = selectedPeers().constFirst()] { Q_EMIT piecesWanted(peer); });
    }
    addCopy("peerCopyAddress", rows.size() > 1 ? tr("Copy addresses") : tr("Copy address"), addresses);
    addCopy("peerCopyRow", rows.size() > 1 ? tr("Copy rows") : tr("Copy row"), lines);
    menu->addSeparator();
    if (!rows.isEmpty()) {
        addEndings(*menu);
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Add peers…")), &QAction::triggered, this, &PeersTab::addPeersRequested);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

QList<SpeedCandidate> PeersTab::speedCandidates() const
{
    QList<SpeedCandidate> candidates;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const api::PeerSnapshot& peer = *m_model->peerAt(row);
        candidates.append({peer.id.value(), peer.address, peer.downloadRate, m_model->history(peer.id)});
    }
    return candidates;
}

QList<api::PeerSnapshot> PeersTab::selectedPeers() const
{
    QList<api::PeerSnapshot> peers;
    for (const int row : selectedRows()) {
        peers.append(*m_model->peerAt(row));
    }
    return peers;
}

QList<int> PeersTab::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        rows.append(index.row());
    }
    return rows;
}

void PeersTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showInspector();
}

} // namespace freshet::ui
