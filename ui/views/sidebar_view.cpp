// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sidebar_view.h"

#include "ui/models/model_roles.h"
#include "ui/models/sidebar_model.h"
#include "ui/models/status_text.h"
#include "ui/widgets/icon_delegate.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QStyle>

#include <algorithm>

namespace freshet::ui {

SidebarView::SidebarView(SidebarModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("sideBar"));
    setAccessibleName(tr("Filters"));
    setHeaderHidden(true);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    // One click on a heading is enough, see mouseReleaseEvent().
    setExpandsOnDoubleClick(false);
    setDragDropMode(QAbstractItemView::DropOnly);
    setDragDropOverwriteMode(true);
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
    connect(
        this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { noteFolding(index, true); });
    connect(
        this, &QTreeView::expanded, this, [this](const QModelIndex& index) { noteFolding(index, false); });
    selectAllRow();
}

void SidebarView::openSections()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex section = m_model.index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(section, !m_collapsed.contains(section.data(SectionRole).toInt()));
    }
}

void SidebarView::noteFolding(const QModelIndex& section, bool isCollapsed)
{
    const int number = section.data(SectionRole).toInt();
    if (m_collapsed.contains(number) != isCollapsed) {
        if (isCollapsed) {
            m_collapsed.insert(number);
        } else {
            m_collapsed.remove(number);
        }
        Q_EMIT collapsedSectionsChanged();
    }
}

QStringList SidebarView::collapsedSections() const
{
    QStringList sections;
    for (const int section : m_collapsed) {
        sections.append(QString::number(section));
    }
    sections.sort();
    return sections;
}

void SidebarView::setCollapsedSections(const QStringList& sections)
{
    m_collapsed.clear();
    for (const QString& section : sections) {
        bool isNumber = false;
        const int number = section.toInt(&isNumber);
        if (isNumber) {
            m_collapsed.insert(number);
        }
    }
    openSections();
}

void SidebarView::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTreeView::mouseReleaseEvent(event);
    const bool isOnWords = index.isValid() && visualRect(index).contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isOnWords && index.data(IsHeadingRole).toBool()) {
        setExpanded(index, !isExpanded(index));
    }
}

void SidebarView::sizeCounts()
{
    header()->resizeSection(SidebarModel::CountColumn,
        fontMetrics().horizontalAdvance(QStringLiteral("9999")) + fontMetrics().averageCharWidth() * 2);
}

int SidebarView::widthOfWords() const
{
    int words = 0;
    for (const StatusBucket bucket : allStatusBuckets) {
        words = std::max(words, fontMetrics().horizontalAdvance(bucketText(bucket)));
    }
    constexpr int iconSize = 16;
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    // Margins are around the icon and the words, and at the edge; rows are two levels deep.
    return words + iconSize + 6 * margin + 2 * indentation()
        + header()->sectionSize(SidebarModel::CountColumn);
}

TorrentFilter SidebarView::filter() const
{
    return m_model.filterFor(selectionModel()->selectedRows());
}

void SidebarView::selectAllRow()
{
    setCurrentIndex(m_model.allIndex());
}

std::optional<QString> SidebarView::categoryAt(const QPoint& place) const
{
    const QModelIndex index = indexAt(place);
    const bool isCategory = index.isValid() && !index.data(IsHeadingRole).toBool()
        && index.data(SectionRole).toInt() == static_cast<int>(SidebarModel::Section::Categories);
    return isCategory ? std::optional(index.data(KeyRole).toString()) : std::nullopt;
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
    // Where nothing is yet, a first category can be made.
    const bool isFree = !index.isValid();
    const auto section = isFree ? SidebarModel::Section::Categories
                                : static_cast<SidebarModel::Section>(index.data(SectionRole).toInt());
    const bool isHeading = isFree || index.data(IsHeadingRole).toBool();
    const QPoint place =
        isByKey && !isFree ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    const std::optional<QString> key =
        isHeading ? std::nullopt : std::optional(index.data(KeyRole).toString());
    if (section == SidebarModel::Section::Categories) {
        Q_EMIT categoryMenuRequested(key, place);
    } else if (section == SidebarModel::Section::Tags) {
        Q_EMIT tagMenuRequested(key, place);
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
