// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/piece_cells.h"

#include "ui/widgets/piece_bars.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace freshet::ui {
namespace {

constexpr int patternSize = 8;
constexpr int stateCount = 6;
/// How much of its colour a piece keeps that a filter leaves out.
constexpr double faintness = 0.2;

/// A hair of ground between cells, where they are large enough to lose it.
int gapOf(const PieceGrid& grid)
{
    return grid.cellSize() >= 4 ? 1 : 0;
}

QRgb mixed(const QColor& ground, const QColor& color, double part)
{
    const auto mix = [part](int from, int to) { return qRound(from + (to - from) * part); };
    return qRgb(
        mix(ground.red(), color.red()), mix(ground.green(), color.green()), mix(ground.blue(), color.blue()));
}

} // namespace

PieceCells::PieceCells(const Subject& subject, const QPalette& palette)
    : m_subject(subject)
    , m_theme(palette)
    , m_ground(palette.color(QPalette::Base))
    , m_gap(gapOf(subject.grid))
{}

bool PieceCells::hasPatterns(const PieceGrid& grid)
{
    return grid.cellSize() - gapOf(grid) >= patternSize - 1;
}

bool PieceCells::isFaint(int piece, api::PieceState state) const
{
    return m_subject.filter.isOn() && !m_subject.filter.matches(piece, state);
}

void PieceCells::paint(QImage& image, const QList<int>& pieces) const
{
    if (!hasPatterns(m_subject.grid)) {
        fill(image, pieces);
        return;
    }
    QPainter painter(&image);
    for (const int piece : pieces) {
        const QRect cell = m_subject.grid.cellRect(piece).adjusted(0, 0, -m_gap, -m_gap);
        const api::PieceState state = pieceStateFrom(m_subject.states.at(piece));
        if (m_subject.filter.isOn()) {
            painter.setOpacity(1);
            painter.fillRect(cell, m_ground);
            painter.setOpacity(isFaint(piece, state) ? faintness : 1);
        }
        paintSwatch(painter, cell, state, m_theme, m_subject.received.value(piece, 0));
    }
}

void PieceCells::fill(QImage& image, const QList<int>& pieces) const
{
    // A call of the painter for each of 100,000 cells costs eight times as much.
    QRgb colors[2][stateCount];
    for (int i = 0; i < stateCount; ++i) {
        const QColor color = m_theme.color(pieceColor(static_cast<api::PieceState>(i)));
        colors[0][i] = color.rgb();
        colors[1][i] = mixed(m_ground, color, faintness);
    }
    const qreal ratio = image.devicePixelRatio();
    const auto device = [ratio](int value) { return qRound(value * ratio); };
    auto* const bits = reinterpret_cast<QRgb*>(image.bits());
    const auto stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    for (const int piece : pieces) {
        const QRect cell = m_subject.grid.cellRect(piece);
        const api::PieceState state = pieceStateFrom(m_subject.states.at(piece));
        const QRgb color = colors[isFaint(piece, state) ? 1 : 0][static_cast<int>(state)];
        const int left = device(cell.x());
        const int right = qMin(device(cell.x() + cell.width() - m_gap), image.width());
        const int bottom = qMin(device(cell.y() + cell.height() - m_gap), image.height());
        for (int y = device(cell.y()); y < bottom; ++y) {
            std::fill(bits + y * stride + left, bits + y * stride + qMax(left, right), color);
        }
    }
}

void PieceCells::paintSwatch(
    QPainter& painter, const QRect& cell, api::PieceState state, const Theme& theme, double received)
{
    const QColor color = theme.color(pieceColor(state));
    if (cell.width() < patternSize - 1) {
        painter.fillRect(cell, color);
        return;
    }
    const QColor ground = theme.color(ThemeColor::Missing);
    switch (state) {
    case api::PieceState::InFlight: {
        // As full as the piece is; a line from the start, and a line of ground to the end.
        const int height = qBound(2, qRound(received * cell.height()), cell.height() - 1);
        painter.fillRect(cell, ground);
        painter.fillRect(cell.adjusted(0, cell.height() - height, 0, 0), color);
        break;
    }
    case api::PieceState::Failed:
        painter.fillRect(cell, ground);
        painter.setPen(QPen(color, cell.width() < 2 * patternSize ? 1 : 2));
        painter.drawLine(cell.topLeft(), cell.bottomRight());
        painter.drawLine(cell.topRight(), cell.bottomLeft());
        break;
    case api::PieceState::Skipped:
        painter.fillRect(cell, ground);
        painter.setPen(color);
        painter.drawLine(cell.bottomLeft(), cell.topRight());
        break;
    case api::PieceState::Checking:
        painter.fillRect(cell, color);
        // Two lines, so that it is not told from what is there by its colour alone.
        for (const int y : {cell.top() + cell.height() / 4, cell.bottom() - cell.height() / 4}) {
            painter.fillRect(cell.left(), y, cell.width(), 1, ground);
        }
        break;
    case api::PieceState::Missing:
    case api::PieceState::Have: painter.fillRect(cell, color); break;
    }
}

} // namespace freshet::ui
