// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_delegate.h"

#include "engine/api/snapshots.h"
#include "ui/models/model_roles.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace freshet::ui {
namespace {

constexpr int margin = 4;
constexpr qreal dimmedOpacity = 0.45;
/// Of the line that moves along the bar while files are checked.
constexpr int edgeWidth = 3;

QColor columnColor(quint8 column, const Theme& theme)
{
    const auto share = static_cast<quint8>(column & ~api::columnInFlight);
    if (share == api::failedColumn) {
        return theme.color(ThemeColor::Failed);
    }
    return (column & api::columnInFlight) != 0
        ? theme.color(ThemeColor::InFlight)
        : Theme::mixed(
            theme.color(ThemeColor::Missing), theme.color(ThemeColor::Have), qMin<int>(share, 100) / 100.0);
}

/// One pixel a column of the summary; stretched when drawn.
QImage summaryImage(const QByteArray& summary, const Theme& theme)
{
    QImage image(static_cast<int>(summary.size()), 1, QImage::Format_RGB32);
    for (int x = 0; x < image.width(); ++x) {
        image.setPixelColor(x, 0, columnColor(static_cast<quint8>(summary.at(x)), theme));
    }
    return image;
}

void paintBar(QPainter* painter, const QRect& bar, const QModelIndex& index, const QStyleOptionViewItem& cell)
{
    const Theme theme(cell.palette);
    const double progress = qBound(0.0, index.data(ProgressRole).toDouble(), 1.0);
    const QByteArray summary = index.data(PieceSummaryRole).toByteArray();
    painter->fillRect(bar, theme.color(ThemeColor::Missing));
    if (progress >= 1) {
        painter->fillRect(bar, theme.color(ThemeColor::Have));
    } else if (summary.isEmpty()) {
        QRect done = bar;
        done.setWidth(static_cast<int>(std::lround(bar.width() * progress)));
        if (QApplication::isRightToLeft()) {
            done.moveRight(bar.right());
        }
        painter->fillRect(done, theme.color(ThemeColor::Have));
    } else {
        QImage image = summaryImage(summary, theme);
        if (QApplication::isRightToLeft()) {
            image = image.mirrored(true, false);
        }
        painter->drawImage(bar, image);
    }
    if (const QVariant checked = index.data(CheckProgressRole); checked.isValid()) {
        const double share = qBound(0.0, checked.toDouble(), 1.0);
        const int width = qMin(edgeWidth, bar.width());
        QRect edge(bar.left() + static_cast<int>(std::lround((bar.width() - width) * share)), bar.top(),
            width, bar.height());
        edge = QStyle::visualRect(QApplication::layoutDirection(), bar, edge);
        painter->fillRect(edge, theme.color(ThemeColor::Verify));
    }
    // On a selected row the ground may have the colour of the bar.
    const bool isSelected = (cell.state & QStyle::State_Selected) != 0;
    painter->setPen(
        isSelected ? cell.palette.color(QPalette::HighlightedText) : theme.color(ThemeColor::Skipped));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(bar.adjusted(0, 0, -1, -1));
}

} // namespace

ProgressDelegate::ProgressDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

void ProgressDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString percentage = cell.text;
    cell.text.clear();
    const QWidget* widget = cell.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    if (!index.data(ProgressRole).isValid()) {
        return;
    }
    const int textWidth = cell.fontMetrics.horizontalAdvance(QStringLiteral("88.8%"));
    QRect bar = cell.rect.adjusted(margin, 0, -(textWidth + 2 * margin), 0);
    const int barHeight = qMin(cell.rect.height() - 6, qMax(10, cell.fontMetrics.ascent()));
    bar.setTop(cell.rect.center().y() - barHeight / 2);
    bar.setHeight(barHeight);
    QRect text(bar.right() + margin, cell.rect.top(), textWidth, cell.rect.height());
    bar = QStyle::visualRect(cell.direction, cell.rect, bar);
    text = QStyle::visualRect(cell.direction, cell.rect, text);

    painter->save();
    if (bar.width() > 8) {
        painter->setOpacity(index.data(DimmedRole).toBool() ? dimmedOpacity : 1.0);
        paintBar(painter, bar, index, option);
        painter->setOpacity(1.0);
    }
    const QPalette::ColorGroup group =
        (cell.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = (cell.state & QStyle::State_Selected) != 0;
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, percentage);
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo(QSize(150, 0));
}

} // namespace freshet::ui
