// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/peers_tab.h"

#include "ui/models/peer_table_model.h"
#include "ui/models/safe_text.h"
#include "ui/views/column_header.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_delegate.h"
#include "ui/widgets/sparkline_delegate.h"
#include "ui/widgets/speed_chart.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace freshet::ui {

namespace {

constexpr int addressWidth = 160;
constexpr int clientWidth = 104;
constexpr int sparklineWidth = 64;
constexpr int rowHeight = 24;
constexpr int inspectorWidth = 236;
/// Narrower panes belong to the table alone.
constexpr int minWidthForInspector = 900;

QList<ColumnHeader::Column> headerColumns()
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
    , m_header(new ColumnHeader(headerColumns(), PeerTableModel::ClientColumn))
    , m_view(new QTreeView)
    , m_stack(new QStackedWidget)
    , m_bans(new QPushButton)
    , m_empty(new EmptyState)
    , m_inspector(new QWidget)
    , m_address(new QLabel)
    , m_facts(new QLabel)
    , m_chart(new SpeedChart)
{
    setObjectName(QStringLiteral("tabPeers"));
    buildTable();
    buildInspector();
    m_empty->setHeading(tr("No peers are connected."));
    const QList<QPushButton*> buttons = m_empty->setButtons({tr("Announce now"), tr("Add peers…")});
    connect(buttons.at(0), &QPushButton::clicked, this, &PeersTab::announceRequested);
    connect(buttons.at(1), &QPushButton::clicked, this, &PeersTab::addPeersRequested);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_bans->setObjectName(QStringLiteral("peersBanned"));
    m_bans->hide();
    connect(m_bans, &QPushButton::clicked, this, &PeersTab::bansRequested);
    auto* table = new QVBoxLayout;
    table->addWidget(m_stack, 1);
    table->addWidget(m_bans, 0, Qt::AlignLeft);
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
    auto* rows = new IconDelegate(m_view);
    rows->setRowHeight(rowHeight);
    m_view->setItemDelegateForColumn(PeerTableModel::AddressColumn, rows);
    m_view->setItemDelegateForColumn(PeerTableModel::SparklineColumn, new SparklineDelegate(m_view));
    m_header->setSortIndicator(PeerTableModel::DownColumn, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    m_header->applyDefaults();
    m_model->setInteractionCheck([] { return QGuiApplication::mouseButtons() != Qt::NoButton; });
    connect(m_view, &QWidget::customContextMenuRequested, this, &PeersTab::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeersTab::showInspector);
}

void PeersTab::buildInspector()
{
    m_inspector->setObjectName(QStringLiteral("peerInspector"));
    m_inspector->setFixedWidth(inspectorWidth);
    QFont bold = m_address->font();
    bold.setBold(true);
    m_address->setFont(bold);
    for (QLabel* label : {m_address, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_chart->setAccessibleName(tr("Speed of this peer"));
    auto* layout = new QVBoxLayout(m_inspector);
    layout->addWidget(m_address);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_facts);
}

void PeersTab::showPeers(const QList<api::PeerSnapshot>& peers, qint64 nowMs)
{
    m_nowMs = nowMs;
    m_model->apply(peers, nowMs);
    m_stack->setCurrentWidget(peers.isEmpty() ? static_cast<QWidget*>(m_empty) : m_view);
    showInspector();
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

void PeersTab::showInspector()
{
    const QList<int> rows = selectedRows();
    const api::PeerSnapshot* peer = rows.size() == 1 ? m_model->peerAt(rows.first()) : nullptr;
    m_inspector->setVisible(peer != nullptr && width() >= minWidthForInspector);
    if (peer == nullptr) {
        return;
    }
    m_address->setText(peer->address);
    QStringList lines{
        safeText(peer->client), PeerTableModel::originText(peer->origin), PeerTableModel::flagsText(*peer)};
    lines.removeAll(QString());
    m_facts->setText(lines.join(QLatin1Char('\n')));
    if (const SpeedHistory* history = m_model->history(peer->id)) {
        m_chart->showHistory(*history, m_nowMs);
    }
}

void PeersTab::showMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
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
    const auto addCopy = [&](const QString& text, const QStringList& what) {
        QAction* action = menu->addAction(text);
        action->setEnabled(!what.isEmpty());
        connect(action, &QAction::triggered, this,
            [what] { QGuiApplication::clipboard()->setText(what.join(QLatin1Char('\n'))); });
    };
    addCopy(tr("Copy address"), addresses);
    addCopy(tr("Copy row"), lines);
    menu->addSeparator();
    QAction* limits = menu->addAction(tr("Limits…"));
    limits->setEnabled(!rows.isEmpty());
    connect(limits, &QAction::triggered, this, [this] { Q_EMIT limitsRequested(selectedPeers()); });
    connect(menu->addAction(tr("Add peers…")), &QAction::triggered, this, &PeersTab::addPeersRequested);
    menu->popup(m_view->viewport()->mapToGlobal(place));
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
