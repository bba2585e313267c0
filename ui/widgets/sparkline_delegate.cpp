// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline_delegate.h"

#include "ui/models/model_roles.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace freshet::ui {

SparklineDelegate::SparklineDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

void SparklineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QWidget* widget = cell.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);

    const auto values = index.data(SparklineRole).value<QList<float>>();
    const float scale = index.data(SparklineScaleRole).toFloat();
    if (values.size() < 2 || scale <= 0) {
        return;
    }
    const QRectF area = QRectF(cell.rect).adjusted(3, 4, -3, -4);
    const qreal step = area.width() / static_cast<qreal>(values.size() - 1);
    QPainterPath line;
    bool isOpen = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        // Unknown is a gap, not a zero.
        if (values.at(i) < 0) {
            isOpen = false;
            continue;
        }
        const qreal share = qMin(1.0, static_cast<qreal>(values.at(i) / scale));
        const QPointF point(
            area.left() + step * static_cast<qreal>(i), area.bottom() - share * area.height());
        isOpen ? line.lineTo(point) : line.moveTo(point);
        isOpen = true;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = (cell.state & QStyle::State_Selected) != 0;
    painter->setPen(QPen(isSelected ? cell.palette.color(QPalette::HighlightedText)
                                    : Theme(option.palette).color(ThemeColor::Down),
        1.3));
    painter->drawPath(line);
    painter->restore();
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo(QSize(60, 24));
}

} // namespace freshet::ui
