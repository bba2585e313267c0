// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/trackers_tab.h"

#include "ui/models/tracker_table_model.h"
#include "ui/views/column_header.h"
#include "ui/widgets/icon_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeView>

namespace freshet::ui {

namespace {

constexpr int trackerWidth = 180;
constexpr int statusWidth = 260;
constexpr int rowHeight = 24;

QList<ColumnHeader::Column> headerColumns()
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

} // namespace

TrackersTab::TrackersTab(QWidget* parent)
    : QWidget(parent)
    , m_model(new TrackerTableModel(this))
    , m_header(new ColumnHeader(headerColumns(), TrackerTableModel::TrackerColumn))
    , m_view(new QTreeView)
    , m_announce(new QPushButton(tr("Announce now")))
    , m_add(new QPushButton(tr("Add…")))
    , m_copy(new QPushButton(tr("Copy address")))
{
    setObjectName(QStringLiteral("tabTrackers"));
    m_view->setObjectName(QStringLiteral("trackersView"));
    m_view->setAccessibleName(tr("Trackers"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeader(m_header);
    m_view->setModel(m_model);
    auto* rows = new IconDelegate(m_view);
    rows->setRowHeight(rowHeight);
    m_view->setItemDelegateForColumn(TrackerTableModel::TrackerColumn, rows);
    auto* statuses = new IconDelegate(m_view);
    statuses->setColorsText(true);
    m_view->setItemDelegateForColumn(TrackerTableModel::StatusColumn, statuses);
    // Tier by tier: that is the order in which they are asked.
    m_header->setSortIndicatorShown(false);
    m_header->setSectionsClickable(false);
    m_header->applyDefaults();

    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {m_announce, m_add, m_copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    const int space = fontMetrics().averageCharWidth();
    buttons->setContentsMargins(0, space, space, space);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(m_announce, &QPushButton::clicked, this, &TrackersTab::announceRequested);
    connect(m_add, &QPushButton::clicked, this, &TrackersTab::addTrackersRequested);
    connect(m_copy, &QPushButton::clicked, this, &TrackersTab::copySelected);
    setButtonsEnabled(false);
}

void TrackersTab::showTrackers(const QList<api::TrackerSnapshot>& trackers, qint64 nowMs)
{
    m_model->apply(trackers, nowMs);
    setButtonsEnabled(true);
}

void TrackersTab::clear()
{
    m_model->clear();
    setButtonsEnabled(false);
}

void TrackersTab::setButtonsEnabled(bool isEnabled)
{
    m_announce->setEnabled(isEnabled && m_model->rowCount() > 0);
    m_add->setEnabled(isEnabled);
    m_copy->setEnabled(isEnabled && m_model->rowCount() > 0);
}

void TrackersTab::copySelected()
{
    const QModelIndex current = m_view->currentIndex();
    const api::TrackerSnapshot* tracker = m_model->trackerAt(current.isValid() ? current.row() : 0);
    if (tracker != nullptr) {
        QGuiApplication::clipboard()->setText(tracker->url);
    }
}

} // namespace freshet::ui
