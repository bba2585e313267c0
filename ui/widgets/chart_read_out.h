// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>

namespace freshet::ui {

/// Where the box of a chart's read-out lies, and its lines in it: inside the widget and not under the
/// pointer, however small the chart is. Value type.
struct ReadOutLayout
{
    /// What it has to keep clear of.
    struct Surroundings
    {
        /// Of the widget.
        QRectF room;
        /// Where the moment is.
        qreal x = 0;
        /// Where the box starts, if nothing is in the way.
        qreal top = 0;
        std::optional<QPointF> pointer{};
    };

    QRectF box;
    /// As many as texts, in widget coordinates.
    QList<QRectF> places;
    /// Cut where there is no room for all of them.
    QStringList texts;
    /// Texts may need more than one row.
    bool isWrapped = false;

    [[nodiscard]] static ReadOutLayout of(
        const QStringList& lines, const QFontMetrics& metrics, const Surroundings& surroundings);
};

} // namespace freshet::ui
