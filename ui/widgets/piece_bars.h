// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/widgets/theme.h"

#include <QImage>

#include <utility>

class QPainter;

namespace freshet::ui {

/// One of TorrentDetails::pieceStates; what is unknown is missing.
[[nodiscard]] api::PieceState pieceStateFrom(char value);
[[nodiscard]] ThemeColor pieceColor(api::PieceState state);

/// Pieces [first, last) that share pixel `x` of a bar of `width` px.
[[nodiscard]] std::pair<qint64, qint64> piecesOfPixel(int x, int width, qint64 count);

/// All pieces of a torrent in one line, and below how many peers have each of them.
class PieceBars
{
public:
    /// As in api::TorrentDetails: one PieceState a piece, peers that have each piece. `width` in px.
    void update(const QByteArray& states, const QByteArray& availability, int width, const Theme& theme);
    /// What no peer has is hatched with `ground`, as well as coloured.
    void paint(QPainter& painter, const QRect& states, const QRect& availability, const QColor& ground) const;

private:
    QImage m_image; ///< One row of pixels each: states, availability.
    QRgb m_nobody = 0;
};

} // namespace freshet::ui
