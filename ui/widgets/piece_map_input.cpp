// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hands and keys do to a PieceMap.
#include "ui/widgets/piece_map.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <iterator>

namespace freshet::ui {
namespace {

constexpr int zoomSizes[] = {4, 6, 8, 12, 16};

} // namespace

QList<int> PieceMap::zoomSteps()
{
    return {std::begin(zoomSizes), std::end(zoomSizes)};
}

bool PieceMap::isZoomStep(int cellSize)
{
    return std::find(std::begin(zoomSizes), std::end(zoomSizes), cellSize) != std::end(zoomSizes);
}

void PieceMap::chooseZoom(std::optional<int> cellSize)
{
    if (cellSize != m_zoom) {
        setZoom(cellSize);
        Q_EMIT zoomChanged();
    }
}

void PieceMap::zoomBy(int steps)
{
    // What fits is often between two steps, and with many pieces below all of them.
    const int size = m_grid.cellSize();
    if (steps > 0) {
        const auto* larger = std::upper_bound(std::begin(zoomSizes), std::end(zoomSizes), size);
        if (larger != std::end(zoomSizes)) {
            chooseZoom(*larger);
        }
        return;
    }
    const auto* notSmaller = std::lower_bound(std::begin(zoomSizes), std::end(zoomSizes), size);
    if (notSmaller != std::begin(zoomSizes)) {
        chooseZoom(*std::prev(notSmaller));
    } else if (m_grid.height() > viewport()->height() - gridTop()) {
        chooseZoom(std::nullopt);
    }
}

bool PieceMap::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        int piece = pieceAt(help->pos());
        if (help->pos().y() < gridTop()) {
            piece = pieceOfBars(help->pos().x());
        }
        QToolTip::showText(help->globalPos(), pieceText(piece), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PieceMap::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_isSettled || m_isLayingOut || m_states.isEmpty()) {
        layOut();
    } else {
        m_quiet.start();
    }
}

void PieceMap::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    // Its size on the screen is known, and what comes now is somebody's hand.
    m_isSettled = true;
}

void PieceMap::hideEvent(QHideEvent* event)
{
    QAbstractScrollArea::hideEvent(event);
    m_isSettled = false;
}

void PieceMap::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_focusPiece < 0 && event->reason() != Qt::MouseFocusReason) {
        setFocusPiece(0);
    }
    viewport()->update();
}

void PieceMap::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PieceMap::keyPressEvent(QKeyEvent* event)
{
    const int columns = m_grid.columns();
    const int page = columns * qMax(1, verticalScrollBar()->pageStep() / m_grid.cellSize());
    const int focus = qMax(0, m_focusPiece);
    switch (event->key()) {
    case Qt::Key_Left: setFocusPiece(focus - 1); break;
    case Qt::Key_Right: setFocusPiece(m_focusPiece + 1); break;
    case Qt::Key_Up: setFocusPiece(focus - columns < 0 ? focus : focus - columns); break;
    case Qt::Key_Down: setFocusPiece(focus + columns >= m_states.size() ? focus : focus + columns); break;
    case Qt::Key_PageUp: setFocusPiece(focus - page); break;
    case Qt::Key_PageDown: setFocusPiece(focus + page); break;
    case Qt::Key_Home: setFocusPiece(0); break;
    case Qt::Key_End: setFocusPiece(static_cast<int>(m_states.size()) - 1); break;
    case Qt::Key_Plus: zoomBy(1); break;
    case Qt::Key_Minus: zoomBy(-1); break;
    case Qt::Key_0: chooseZoom(std::nullopt); break;
    default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    event->accept();
}

void PieceMap::mousePressEvent(QMouseEvent* event)
{
    const int piece = pieceAt(event->position().toPoint());
    if (piece >= 0) {
        setFocusPiece(piece);
    }
    QAbstractScrollArea::mousePressEvent(event);
}

void PieceMap::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const bool isOnBars = !isByKey && event->pos().y() < gridTop();
    const int piece = isByKey ? m_focusPiece
        : isOnBars            ? pieceOfBars(event->pos().x())
                              : pieceAt(event->pos());
    if (piece >= 0) {
        Q_EMIT menuRequested(
            piece, isByKey ? viewport()->mapToGlobal(cellRect(piece).bottomLeft()) : event->globalPos());
    }
}

void PieceMap::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace freshet::ui
