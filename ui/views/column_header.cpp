// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/column_header.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QMenu>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace freshet::ui {

namespace {
/// Raised when columns change their order or meaning: older states then count as none.
constexpr quint32 stateVersion = 1;
constexpr int minWidth = 32;
} // namespace

ColumnHeader::ColumnHeader(const QList<Column>& columns, int stretched, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_columns(columns)
    , m_stretched(stretched)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(minWidth);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::stretchMain);
    connect(this, &QHeaderView::sectionHandleDoubleClicked, this, &ColumnHeader::fitColumn);
}

void ColumnHeader::applyDefaults()
{
    const int columns = std::min(count(), static_cast<int>(m_columns.size()));
    for (int column = 0; column < columns; ++column) {
        moveSection(visualIndex(column), column);
        setSectionHidden(column, !m_columns.at(column).isShown);
        resizeSection(column, defaultWidth(column));
    }
    stretchMain();
}

int ColumnHeader::defaultWidth(int column) const
{
    const Column& wanted = m_columns.at(column);
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this) * 2
        + style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) * 2
        + fontMetrics().averageCharWidth();
    const QString title = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    const int text =
        std::max(fontMetrics().horizontalAdvance(wanted.sample), fontMetrics().horizontalAdvance(title));
    return std::max(wanted.width, text + margin);
}

QByteArray ColumnHeader::state() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << stateVersion << static_cast<qint32>(count()) << saveState();
    return bytes;
}

void ColumnHeader::restore(const QByteArray& state)
{
    QDataStream in(state);
    quint32 version = 0;
    qint32 columns = 0;
    QByteArray header;
    in >> version >> columns >> header;
    if (in.status() == QDataStream::Ok && version == stateVersion && columns == count()) {
        restoreState(header);
        stretchMain();
    }
}

void ColumnHeader::fillMenu(QMenu& menu, int clickedColumn)
{
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        // The main column names the rows: without it nothing could be told apart.
        action->setEnabled(column != m_stretched);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setSectionHidden(column, !isShown);
            if (isShown && sectionSize(column) < minWidth) {
                resizeSection(column, defaultWidth(column));
            }
            stretchMain();
        });
    }
    menu.addSeparator();
    if (clickedColumn >= 0 && clickedColumn != m_stretched) {
        connect(menu.addAction(tr("Fit width of this column")), &QAction::triggered, this,
            [this, clickedColumn] { fitColumn(clickedColumn); });
    }
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &ColumnHeader::applyDefaults);
}

void ColumnHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    stretchMain();
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, logicalIndexAt(event->pos()));
    menu->popup(event->globalPos());
}

void ColumnHeader::fitColumn(int column)
{
    const auto* view = qobject_cast<QTreeView*>(parentWidget());
    if (view == nullptr || column == m_stretched) {
        return;
    }
    // Rows in sight decide: measuring thousands would stall.
    int width = sectionSizeHint(column);
    const int margin = fontMetrics().averageCharWidth() * 2;
    QModelIndex row = view->indexAt({0, 0});
    while (row.isValid() && view->visualRect(row).top() < view->viewport()->height()) {
        const QString text = row.sibling(row.row(), column).data().toString();
        width = std::max(width, fontMetrics().horizontalAdvance(text) + margin);
        row = view->indexBelow(row);
    }
    resizeSection(column, width);
}

/// QHeaderView's own stretch mode would take the user's handle away.
void ColumnHeader::stretchMain()
{
    if (m_isStretching || count() <= m_stretched || viewport() == nullptr) {
        return;
    }
    int others = 0;
    for (int column = 0; column < count(); ++column) {
        others += column == m_stretched || isSectionHidden(column) ? 0 : sectionSize(column);
    }
    m_isStretching = true;
    resizeSection(m_stretched, std::max(m_columns.at(m_stretched).width, viewport()->width() - others));
    m_isStretching = false;
}

} // namespace freshet::ui
