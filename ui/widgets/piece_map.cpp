// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/piece_map.h"

#include "ui/models/formatting.h"
#include "ui/widgets/chart_accessibility.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace freshet::ui {
namespace {

constexpr int barHeight = 12;
constexpr int barGap = 3;
constexpr int patternSize = 8;
constexpr int stateCount = 6;
constexpr int zoomSteps[] = {2, 4, 6, 8, 12, 16};

} // namespace

PieceMap::PieceMap(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    installChartAccessibility();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Piece map"));
    viewport()->setMouseTracking(true);
}

PieceMap::~PieceMap() = default;

void PieceMap::setPieces(const QByteArray& states, const QByteArray& availability)
{
    const bool isOther = states.size() != m_states.size();
    const QByteArray before = std::exchange(m_states, states);
    const bool hasNewAvailability = availability != m_availability;
    m_availability = availability;
    if (isOther) {
        m_focusPiece = -1;
        m_highlight.reset();
        recount();
        layOut();
        return;
    }
    QList<int> changed;
    for (int i = 0; i < states.size(); ++i) {
        if (states.at(i) != before.at(i)) {
            changed.append(i);
        }
    }
    const bool hasChanged = !changed.isEmpty();
    if (hasChanged) {
        paintPieces(changed);
    }
    if (hasChanged) {
        recount();
    }
    if (hasChanged || hasNewAvailability) {
        repaintBars();
        viewport()->update();
    }
}

void PieceMap::recount()
{
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    for (int i = 0; i < m_states.size(); ++i) {
        ++m_counts[static_cast<int>(stateOf(i))];
    }
    Q_EMIT countsChanged();
}

api::PieceState PieceMap::stateOf(int piece) const
{
    return pieceStateFrom(m_states.at(piece));
}

int PieceMap::availabilityOf(int piece) const
{
    return piece < m_availability.size() ? static_cast<quint8>(m_availability.at(piece)) : 0;
}

int PieceMap::countOf(api::PieceState state) const
{
    return m_counts[static_cast<int>(state)];
}

QString PieceMap::stateText(api::PieceState state)
{
    switch (state) {
    case api::PieceState::Missing: return tr("Missing");
    case api::PieceState::InFlight: return tr("In flight");
    case api::PieceState::Have: return tr("Have");
    case api::PieceState::Checking: return tr("Checking");
    case api::PieceState::Failed: return tr("Failed");
    case api::PieceState::Skipped: return tr("Skipped");
    }
    return {};
}

QString PieceMap::pieceText(int piece) const
{
    if (piece < 0 || piece >= m_states.size()) {
        return {};
    }
    QStringList parts{tr("Piece %1 of %2").arg(countText(piece + 1), countText(m_states.size())),
        stateText(stateOf(piece))};
    if (piece < m_availability.size()) {
        const int peers = availabilityOf(piece);
        parts.append(peers == 0 ? tr("no connected peer has it") : tr("%n peer(s) have it", nullptr, peers));
    }
    const QString more = m_describe ? m_describe(piece) : QString();
    if (!more.isEmpty()) {
        parts.append(more);
    }
    return parts.join(QStringLiteral(" · "));
}

int PieceMap::gridTop() const
{
    return 2 * (barHeight + barGap) + barGap;
}

QPoint PieceMap::gridOrigin() const
{
    return {0, gridTop() - verticalScrollBar()->value()};
}

QRect PieceMap::cellRect(int piece) const
{
    return m_grid.cellRect(piece).translated(gridOrigin());
}

int PieceMap::pieceAt(QPoint point) const
{
    return point.y() < gridTop() ? -1 : m_grid.pieceAt(point - gridOrigin());
}

void PieceMap::layOut()
{
    const QSize area(viewport()->width(), viewport()->height() - gridTop());
    const int count = static_cast<int>(m_states.size());
    m_grid = m_zoom ? PieceGrid(count, *m_zoom, area.width()) : PieceGrid::fitting(count, area);
    verticalScrollBar()->setRange(0, qMax(0, m_grid.height() - area.height()));
    verticalScrollBar()->setPageStep(qMax(1, area.height()));
    verticalScrollBar()->setSingleStep(m_grid.cellSize());
    repaintAll();
}

void PieceMap::repaintAll()
{
    const qreal ratio = devicePixelRatioF();
    const QSizeF size(m_grid.columns() * m_grid.cellSize(), m_grid.height());
    m_image = m_states.isEmpty() ? QImage() : QImage((size * ratio).toSize(), QImage::Format_RGB32);
    if (!m_image.isNull()) {
        m_image.setDevicePixelRatio(ratio);
        m_image.fill(palette().color(QPalette::Base));
        QList<int> all(m_states.size());
        std::iota(all.begin(), all.end(), 0);
        paintPieces(all);
    }
    repaintBars();
    viewport()->update();
}

void PieceMap::paintPieces(const QList<int>& pieces)
{
    if (m_image.isNull()) {
        return;
    }
    const Theme theme(palette());
    // A hair of ground between cells, where they are large enough to lose it.
    const int gap = m_grid.cellSize() >= 4 ? 1 : 0;
    if (m_grid.cellSize() - gap < patternSize - 1) {
        fillCells(pieces, gap, theme);
        return;
    }
    QPainter painter(&m_image);
    for (const int piece : pieces) {
        paintSwatch(painter, m_grid.cellRect(piece).adjusted(0, 0, -gap, -gap), stateOf(piece), theme);
    }
}

void PieceMap::fillCells(const QList<int>& pieces, int gap, const Theme& theme)
{
    // A call of the painter for each of 100,000 cells costs eight times as much.
    QRgb colors[stateCount];
    for (int i = 0; i < stateCount; ++i) {
        colors[i] = theme.color(pieceColor(static_cast<api::PieceState>(i))).rgb();
    }
    const qreal ratio = m_image.devicePixelRatio();
    const auto device = [ratio](int value) { return qRound(value * ratio); };
    auto* const bits = reinterpret_cast<QRgb*>(m_image.bits());
    const auto stride = m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    for (const int piece : pieces) {
        const QRect cell = m_grid.cellRect(piece);
        const int left = device(cell.x());
        const int right = qMin(device(cell.x() + cell.width() - gap), m_image.width());
        const int bottom = qMin(device(cell.y() + cell.height() - gap), m_image.height());
        for (int y = device(cell.y()); y < bottom; ++y) {
            std::fill(bits + y * stride + left, bits + y * stride + qMax(left, right),
                colors[static_cast<int>(stateOf(piece))]);
        }
    }
}

void PieceMap::paintSwatch(QPainter& painter, const QRect& cell, api::PieceState state, const Theme& theme)
{
    const QColor color = theme.color(pieceColor(state));
    if (cell.width() < patternSize - 1) {
        painter.fillRect(cell, color);
        return;
    }
    const QColor ground = theme.color(ThemeColor::Missing);
    switch (state) {
    case api::PieceState::InFlight: {
        // Half full.
        painter.fillRect(cell, ground);
        painter.fillRect(cell.adjusted(0, cell.height() / 2 - 1, 0, 0), color);
        break;
    }
    case api::PieceState::Failed:
        painter.fillRect(cell, color);
        painter.setPen(ground);
        painter.drawLine(cell.topLeft() + QPoint(1, 1), cell.bottomRight() - QPoint(1, 1));
        painter.drawLine(cell.topRight() + QPoint(-1, 1), cell.bottomLeft() + QPoint(1, -1));
        break;
    case api::PieceState::Skipped:
        painter.fillRect(cell, ground);
        painter.setPen(color);
        painter.drawLine(cell.bottomLeft(), cell.topRight());
        break;
    case api::PieceState::Missing:
    case api::PieceState::Have:
    case api::PieceState::Checking: painter.fillRect(cell, color); break;
    }
}

void PieceMap::repaintBars()
{
    m_bars.update(m_states, m_availability, viewport()->width(), Theme(palette()));
}

void PieceMap::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (m_states.isEmpty()) {
        return;
    }
    const int width = viewport()->width();
    m_bars.paint(painter, QRect(0, 0, width, barHeight), QRect(0, barHeight + barGap, width, barHeight),
        palette().color(QPalette::Base));
    painter.setClipRect(0, gridTop(), width, viewport()->height() - gridTop());
    painter.drawImage(gridOrigin(), m_image);
    const QColor text = palette().color(QPalette::Text);
    if (m_highlight) {
        painter.setPen(text);
        for (int i = m_highlight->first; i <= m_highlight->second && i < m_states.size(); ++i) {
            const QRect cell = cellRect(i);
            if (cell.bottom() >= gridTop() && cell.top() <= viewport()->height()) {
                painter.drawLine(cell.bottomLeft(), cell.bottomRight());
            }
        }
    }
    if (m_focusPiece >= 0 && hasFocus()) {
        painter.setPen(QPen(text, 2));
        painter.drawRect(cellRect(m_focusPiece).adjusted(-1, -1, 0, 0));
    }
}

void PieceMap::setHighlight(std::optional<std::pair<int, int>> range)
{
    m_highlight = range;
    if (range && range->first >= 0 && range->first < m_states.size()) {
        scrollTo(range->first);
    }
    viewport()->update();
}

void PieceMap::setZoom(std::optional<int> cellSize)
{
    m_zoom = cellSize;
    layOut();
}

void PieceMap::zoomBy(int steps)
{
    const auto* current = std::lower_bound(std::begin(zoomSteps), std::end(zoomSteps), m_grid.cellSize());
    const auto place =
        std::clamp<std::ptrdiff_t>(current - std::begin(zoomSteps) + steps, 0, std::ssize(zoomSteps) - 1);
    setZoom(zoomSteps[place]);
}

void PieceMap::setFocusPiece(int piece)
{
    if (m_states.isEmpty()) {
        return;
    }
    piece = qBound(0, piece, static_cast<int>(m_states.size()) - 1);
    if (piece == m_focusPiece) {
        return;
    }
    m_focusPiece = piece;
    scrollTo(piece);
    setAccessibleDescription(pieceText(piece));
    QAccessibleValueChangeEvent event(this, pieceText(piece));
    QAccessible::updateAccessibility(&event);
    viewport()->update();
    Q_EMIT focusPieceChanged(piece);
}

void PieceMap::scrollTo(int piece)
{
    const QRect cell = m_grid.cellRect(piece);
    QScrollBar* bar = verticalScrollBar();
    const int visible = viewport()->height() - gridTop();
    if (cell.top() < bar->value()) {
        bar->setValue(cell.top());
    } else if (cell.bottom() >= bar->value() + visible) {
        bar->setValue(cell.bottom() + 1 - visible);
    }
}

bool PieceMap::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        int piece = pieceAt(help->pos());
        if (help->pos().y() < gridTop() && !m_states.isEmpty()) {
            piece = static_cast<int>(piecesOfPixel(qBound(0, help->pos().x(), viewport()->width() - 1),
                qMax(1, viewport()->width()), m_states.size())
                                         .first);
        }
        QToolTip::showText(help->globalPos(), pieceText(piece), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PieceMap::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
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
    case Qt::Key_0: setZoom(std::nullopt); break;
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

void PieceMap::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PieceMap::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        repaintAll();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Piece map"));
    }
}

void PieceMap::scrollContentsBy(int, int)
{
    viewport()->update();
}

QSize PieceMap::sizeHint() const
{
    return {600, 220};
}

QSize PieceMap::minimumSizeHint() const
{
    return {160, 90};
}

} // namespace freshet::ui
