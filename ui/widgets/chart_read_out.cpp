// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_read_out.h"

#include <algorithm>
#include <cmath>

namespace freshet::ui {
namespace {

constexpr qreal boxMargin = 6;
constexpr qreal columnGap = 14;
/// From the moment that it tells of, and from the pointer.
constexpr qreal boxDistance = 12;

/// The least and the largest x that the box stays clear of.
std::pair<qreal, qreal> keptClear(const ReadOutLayout::Surroundings& around)
{
    const qreal pointer = around.pointer ? around.pointer->x() : around.x;
    return {std::min(around.x, pointer), std::max(around.x, pointer)};
}

/// Beside the moment or, where that is too narrow, above or below the pointer.
std::optional<QPointF> placeFor(const QSizeF& size, const ReadOutLayout::Surroundings& around)
{
    const QRectF& room = around.room;
    const auto [left, right] = keptClear(around);
    const qreal top = std::max(room.top(), std::min(around.top, room.bottom() - size.height()));
    QList<QPointF> candidates{{right + boxDistance, top}, {left - boxDistance - size.width(), top}};
    if (around.pointer) {
        const qreal x = std::clamp(
            around.x - size.width() / 2, room.left(), std::max(room.left(), room.right() - size.width()));
        candidates.append({x, around.pointer->y() + boxDistance});
        candidates.append({x, around.pointer->y() - boxDistance - size.height()});
    }
    for (const QPointF& place : std::as_const(candidates)) {
        if (room.contains(QRectF(place, size))) {
            return place;
        }
    }
    return std::nullopt;
}

/// One below the other, in as many columns as the height makes necessary.
ReadOutLayout inColumns(const QStringList& lines, const QFontMetrics& metrics, const QRectF& room)
{
    ReadOutLayout layout;
    const int height = metrics.height();
    const int count = static_cast<int>(lines.size());
    const int fitting =
        std::clamp(static_cast<int>((room.height() - 2 * boxMargin) / height), 1, std::max(1, count));
    const int columns = (count + fitting - 1) / fitting;
    const int rows = (count + columns - 1) / columns;
    qreal width = 0;
    for (const QString& line : lines) {
        width = std::max(width, static_cast<qreal>(metrics.horizontalAdvance(line) + 1));
    }
    width = std::min(width, (room.width() - 2 * boxMargin - (columns - 1) * columnGap) / columns);
    for (int i = 0; i < count; ++i) {
        layout.places.append({boxMargin + i / rows * (width + columnGap), boxMargin + i % rows * height,
            width, static_cast<qreal>(height)});
        layout.texts.append(metrics.elidedText(lines.at(i), Qt::ElideMiddle, static_cast<int>(width)));
    }
    layout.box = QRectF(0, 0, 2 * boxMargin + columns * width + (columns - 1) * columnGap,
        std::min(room.height(), 2 * boxMargin + static_cast<qreal>(rows) * height));
    return layout;
}

/// In a box of that width, in more rows than lines.
ReadOutLayout wrapped(const QStringList& lines, const QFontMetrics& metrics, qreal width, qreal highest)
{
    ReadOutLayout layout;
    layout.isWrapped = true;
    layout.texts = lines;
    qreal y = boxMargin;
    const int inner = std::max(1, static_cast<int>(width - 2 * boxMargin));
    for (const QString& line : lines) {
        const qreal height =
            metrics.boundingRect(QRect(0, 0, inner, 10'000), Qt::AlignLeft | Qt::TextWordWrap, line).height();
        layout.places.append({boxMargin, y, static_cast<qreal>(inner), height});
        y += height;
    }
    layout.box = QRectF(0, 0, width, std::min(highest, y + boxMargin));
    return layout;
}

} // namespace

ReadOutLayout ReadOutLayout::of(
    const QStringList& lines, const QFontMetrics& metrics, const Surroundings& around)
{
    ReadOutLayout layout = inColumns(lines, metrics, around.room);
    std::optional<QPointF> place = placeFor(layout.box.size(), around);
    if (!place) {
        const auto [left, right] = keptClear(around);
        const qreal before = left - boxDistance - around.room.left();
        const qreal after = around.room.right() - right - boxDistance;
        layout = wrapped(lines, metrics, std::floor(std::max(before, after)), around.room.height());
        const qreal x = after >= before ? right + boxDistance : around.room.left();
        place = QPointF(
            x, std::max(around.room.top(), std::min(around.top, around.room.bottom() - layout.box.height())));
    }
    layout.box.translate(*place);
    for (QRectF& text : layout.places) {
        text.translate(*place);
    }
    return layout;
}

} // namespace freshet::ui
