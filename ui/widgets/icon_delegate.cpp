// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_delegate.h"

#include "ui/models/model_roles.h"
#include "ui/models/status_text.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>

namespace freshet::ui {
namespace {

std::optional<ThemeColor> colorOf(const QModelIndex& index)
{
    switch (static_cast<Severity>(index.data(SeverityRole).toInt())) {
    case Severity::Warning: return ThemeColor::Warn;
    case Severity::Error: return ThemeColor::Error;
    case Severity::Normal: break;
    }
    return std::nullopt;
}

} // namespace

IconDelegate::IconDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

void IconDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(Qt::CheckStateRole).isValid()) {
        return;
    }
    // Fusion frames empty boxes in a shade that a dark ground swallows.
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, cell.widget);
    const bool isSelected = (cell.state & QStyle::State_Selected) != 0;
    painter->setPen(isSelected ? cell.palette.color(QPalette::HighlightedText)
                               : Theme(option.palette).color(ThemeColor::Subtle));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box.adjusted(0, 0, -1, -1));
}

QSize IconDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), m_rowHeight));
    return size;
}

void IconDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const std::optional<ThemeColor> color = colorOf(index);
    const QString name = index.data(IconNameRole).toString();
    if (!name.isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = color ? icon(name, *color) : icon(name);
        option->decorationSize = QSize(16, 16);
        option->textElideMode = Qt::ElideMiddle;
    }
    if (m_colorsText && color) {
        option->palette.setColor(QPalette::Text, Theme(option->palette).color(*color));
    }
    if (index.data(IsHeadingRole).toBool()) {
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
    }
}

} // namespace freshet::ui
