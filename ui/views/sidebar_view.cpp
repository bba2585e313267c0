// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sidebar_view.h"

#include "ui/models/model_roles.h"
#include "ui/models/sidebar_model.h"
#include "ui/widgets/icon_delegate.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHeaderView>

namespace freshet::ui {

SidebarView::SidebarView(SidebarModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("sideBar"));
    setAccessibleName(tr("Filters"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(fontMetrics().averageCharWidth());
    setExpandsOnDoubleClick(true);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto* rows = new IconDelegate(this);
    rows->setRowHeight(fontMetrics().height() + fontMetrics().height() / 2);
    setItemDelegate(rows);
    setModel(&model);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    header()->setSectionResizeMode(SidebarModel::NameColumn, QHeaderView::Stretch);
    sizeCounts();
    openSections();
    // Sections come and go with their rows; one that comes is open.
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& section) {
        if (!section.isValid() || m_model.rowCount(section) == 1) {
            openSections();
        }
    });
    selectAllRow();
}

void SidebarView::openSections()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex section = m_model.index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        expand(section);
    }
}

void SidebarView::sizeCounts()
{
    header()->resizeSection(SidebarModel::CountColumn,
        fontMetrics().horizontalAdvance(QStringLiteral("9999")) + fontMetrics().averageCharWidth() * 2);
}

TorrentFilter SidebarView::filter() const
{
    return m_model.filterFor(selectionModel()->selectedRows());
}

void SidebarView::selectAllRow()
{
    setCurrentIndex(m_model.allIndex());
}

void SidebarView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    const TorrentFilter chosen = filter();
    m_model.keepRowsOf(chosen);
    Q_EMIT filterChanged(chosen);
}

void SidebarView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        isByKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    const bool isCategory = index.isValid() && !index.data(IsHeadingRole).toBool()
        && index.data(SectionRole).toInt() == static_cast<int>(SidebarModel::Section::Categories);
    if (isCategory) {
        const QPoint place =
            isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
        Q_EMIT categoryMenuRequested(index.data(KeyRole).toString(), place);
    }
}

void SidebarView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && header() != nullptr && header()->count() > 0) {
        sizeCounts();
    }
}

} // namespace freshet::ui
