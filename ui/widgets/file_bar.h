// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QImage>

#include <vector>

class QPainter;
class QRect;

namespace freshet::ui {

/// All files of a torrent in one line: neighbours in two shades, with a mark where each begins.
class FileBar
{
public:
    /// Where files begin, ascending, in pieces from the start of the torrent; of `pieceCount` pieces.
    void setStarts(std::vector<double> starts) { m_starts = std::move(starts); }
    [[nodiscard]] bool isEmpty() const { return m_starts.empty(); }
    /// `width` in px.
    void update(qint64 pieceCount, int width, const Theme& theme);
    void paint(QPainter& painter, const QRect& bar) const;

private:
    std::vector<double> m_starts;
    QImage m_image; ///< One row of pixels.
};

} // namespace freshet::ui
