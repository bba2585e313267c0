// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/trackers_tab.h"

#include "ui/models/formatting.h"
#include "ui/models/tracker_table_model.h"
#include "ui/views/column_header.h"
#include "ui/widgets/icon_delegate.h"
#include "ui/widgets/list_keys.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTreeView>

#include <optional>
#include <utility>

namespace freshet::ui {

namespace {

constexpr int trackerWidth = 180;
constexpr int statusWidth = 260;
constexpr int trackerRowHeight = 24;

QList<ColumnHeader::Column> trackerColumns()
{
    QList<ColumnHeader::Column> columns;
    for (int i = 0; i < TrackerTableModel::ColumnCount; ++i) {
        const auto column = static_cast<TrackerTableModel::Column>(i);
        int width = 0;
        if (column == TrackerTableModel::TrackerColumn) {
            width = trackerWidth;
        } else if (column == TrackerTableModel::StatusColumn) {
            width = statusWidth;
        }
        columns.append({TrackerTableModel::sampleText(column), width, true});
    }
    return columns;
}

/// With a line between tiers.
class TierView : public QTreeView
{
public:
    explicit TierView(const TrackerTableModel& trackers)
        : m_trackers(trackers)
    {}

protected:
    void drawRow(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QTreeView::drawRow(painter, option, index);
        if (index.row() > 0 && m_trackers.beginsTier(index.row())) {
            painter->save();
            painter->setPen(Theme(palette()).color(ThemeColor::Subtle));
            painter->drawLine(0, option.rect.top(), viewport()->width(), option.rect.top());
            painter->restore();
        }
    }

private:
    const TrackerTableModel& m_trackers;
};

} // namespace

TrackersTab::TrackersTab(QWidget* parent)
    : QWidget(parent)
    , m_model(new TrackerTableModel(this))
    , m_header(new ColumnHeader(trackerColumns(), TrackerTableModel::TrackerColumn))
    , m_view(new TierView(*m_model))
    , m_announce(new QPushButton(tr("Announce now")))
    , m_add(new QPushButton(tr("Add…")))
    , m_edit(new QPushButton(tr("Edit…")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_copy(new QPushButton(tr("Copy address")))
{
    setObjectName(QStringLiteral("tabTrackers"));
    buildTable();
    m_announce->setObjectName(QStringLiteral("trackersAnnounce"));
    m_add->setObjectName(QStringLiteral("trackersAdd"));
    m_edit->setObjectName(QStringLiteral("trackersEdit"));
    m_remove->setObjectName(QStringLiteral("trackersRemove"));
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {m_announce, m_add, m_edit, m_remove, m_copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    // A countdown must not make the table narrower and wider.
    m_announce->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Announce in %1").arg(durationText(3599)))
        + 4 * fontMetrics().averageCharWidth());
    buttons->addStretch();
    const int space = fontMetrics().averageCharWidth();
    buttons->setContentsMargins(0, space, space, space);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(m_announce, &QPushButton::clicked, this, &TrackersTab::announceRequested);
    connect(m_add, &QPushButton::clicked, this, &TrackersTab::addTrackersRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(selectedUrls().value(0)); });
    connect(m_remove, &QPushButton::clicked, this, &TrackersTab::removeSelected);
    connect(m_copy, &QPushButton::clicked, this, &TrackersTab::copySelected);
    updateButtons();
}

void TrackersTab::buildTable()
{
    m_view->setObjectName(QStringLiteral("trackersView"));
    m_view->setAccessibleName(tr("Trackers"));
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
    rows->setRowHeight(trackerRowHeight);
    m_view->setItemDelegateForColumn(TrackerTableModel::TrackerColumn, rows);
    auto* statuses = new IconDelegate(m_view);
    statuses->setColorsText(true);
    m_view->setItemDelegateForColumn(TrackerTableModel::StatusColumn, statuses);
    // Tier by tier: that is the order in which they are asked.
    m_header->setSortIndicatorShown(false);
    m_header->setSectionsClickable(false);
    m_header->applyDefaults();
    m_view->installEventFilter(this);
    new ListKeys(*m_view, [this] { return selectedUrls().join(QLatin1Char('\n')); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TrackersTab::showMenu);
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const api::TrackerSnapshot* tracker = m_model->trackerAt(index.row())) {
            Q_EMIT editRequested(tracker->url);
        }
    });
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrackersTab::updateButtons);
}

void TrackersTab::showTrackers(const QList<api::TrackerSnapshot>& trackers, qint64 nowMs)
{
    m_hasTorrent = true;
    m_model->apply(trackers, nowMs);
    updateAnnounce(trackers, nowMs);
    updateButtons();
}

void TrackersTab::clear()
{
    m_hasTorrent = false;
    m_model->clear();
    updateAnnounce({}, 0);
    updateButtons();
}

void TrackersTab::setPrivate(bool isPrivate)
{
    m_isPrivate = isPrivate;
    updateButtons();
}

void TrackersTab::updateAnnounce(const QList<api::TrackerSnapshot>& trackers, qint64 nowMs)
{
    // None may be asked yet: until the first one may.
    std::optional<qint64> earliest;
    for (const api::TrackerSnapshot& tracker : trackers) {
        if (tracker.earliestAnnounceMs) {
            earliest = qMin(earliest.value_or(*tracker.earliestAnnounceMs), *tracker.earliestAnnounceMs);
        }
    }
    m_mayAnnounce = !earliest || *earliest <= nowMs;
    const QString text = m_mayAnnounce
        ? tr("Announce now")
        : tr("Announce in %1").arg(durationText((*earliest - nowMs + 999) / 1000));
    if (m_announce->text() != text) {
        m_announce->setText(text);
        m_announce->setToolTip(
            m_mayAnnounce ? QString() : tr("The trackers do not want to be asked more often."));
    }
}

void TrackersTab::updateButtons()
{
    const qsizetype selected = selectedUrls().size();
    m_announce->setEnabled(m_hasTorrent && m_mayAnnounce && m_model->rowCount() > 0);
    m_add->setEnabled(m_hasTorrent && !m_isPrivate);
    m_add->setToolTip(m_isPrivate
            ? tr("A private torrent keeps to its own trackers. Their addresses can be edited.")
            : QString());
    m_edit->setEnabled(m_hasTorrent && selected == 1);
    m_remove->setEnabled(m_hasTorrent && selected > 0);
    m_copy->setEnabled(m_hasTorrent && m_model->rowCount() > 0);
}

QStringList TrackersTab::selectedUrls() const
{
    QStringList urls;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        if (const api::TrackerSnapshot* tracker = m_model->trackerAt(index.row())) {
            urls.append(tracker->url);
        }
    }
    return urls;
}

bool TrackersTab::eventFilter(QObject* watched, QEvent* event)
{
    // Here the key is about trackers, whatever it does in the rest of the window.
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_view || !isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        removeSelected();
    }
    return true;
}

void TrackersTab::removeSelected()
{
    if (const QStringList urls = selectedUrls(); !urls.isEmpty()) {
        Q_EMIT removeRequested(urls);
    }
}

void TrackersTab::copySelected()
{
    QStringList urls = selectedUrls();
    if (urls.isEmpty() && m_model->rowCount() > 0) {
        urls.append(m_model->trackerAt(0)->url);
    }
    QGuiApplication::clipboard()->setText(urls.join(QLatin1Char('\n')));
}

void TrackersTab::fillTiers(QMenu& menu, const QStringList& urls)
{
    const int tiers = m_model->rowCount() > 0 ? m_model->trackerAt(m_model->rowCount() - 1)->tier + 1 : 0;
    for (int tier = 0; tier <= tiers; ++tier) {
        QAction* action =
            menu.addAction(tier < tiers ? tr("Tier %1").arg(countText(tier + 1)) : tr("New tier"));
        connect(action, &QAction::triggered, this, [this, urls, tier] { Q_EMIT moveRequested(urls, tier); });
    }
}

void TrackersTab::showMenu(const QPoint& place)
{
    const QStringList urls = selectedUrls();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("trackerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& text, bool isEnabled, auto&& act) {
        QAction* action = menu->addAction(text);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, menu, std::forward<decltype(act)>(act));
        return action;
    };
    add(m_announce->text(), m_announce->isEnabled(), [this] { Q_EMIT announceRequested(); });
    menu->addSeparator();
    add(tr("Add…"), m_add->isEnabled(), [this] { Q_EMIT addTrackersRequested(); });
    add(tr("Edit…"), m_edit->isEnabled(), [this, urls] { Q_EMIT editRequested(urls.value(0)); });
    QMenu* tiers = menu->addMenu(tr("Move to"));
    tiers->setObjectName(QStringLiteral("trackerTier"));
    tiers->setEnabled(!urls.isEmpty());
    fillTiers(*tiers, urls);
    add(tr("Remove"), !urls.isEmpty(), [this, urls] { Q_EMIT removeRequested(urls); });
    menu->addSeparator();
    add(tr("Copy address"), !urls.isEmpty(), [this] { copySelected(); });
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

} // namespace freshet::ui
