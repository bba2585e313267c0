// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/piece_map.h"

#include "ui/models/formatting.h"
#include "ui/widgets/chart_accessibility.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/piece_cells.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace freshet::ui {
namespace {

constexpr int barHeight = 12;
constexpr int barGap = 3;
/// Whoever drags an edge is not waited for with every pixel.
constexpr std::chrono::milliseconds quietTime{50};

} // namespace

PieceMap::PieceMap(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    installChartAccessibility();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Piece map"));
    viewport()->setMouseTracking(true);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &PieceMap::layOut);
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
        m_received.clear();
        if (std::exchange(m_filter, {}).isOn()) {
            Q_EMIT filterChanged();
        }
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

void PieceMap::setReceived(const QHash<int, double>& received)
{
    const QHash<int, double> before = std::exchange(m_received, received);
    if (!PieceCells::hasPatterns(m_grid)) {
        return;
    }
    QList<int> changed;
    for (auto part = received.cbegin(); part != received.cend(); ++part) {
        if (part.key() >= 0 && part.key() < m_states.size() && before.value(part.key(), -1) != part.value()) {
            changed.append(part.key());
        }
    }
    if (!changed.isEmpty()) {
        paintPieces(changed);
        viewport()->update();
    }
}

void PieceMap::setFilter(const PieceFilter& filter)
{
    if (filter == m_filter) {
        return;
    }
    const PieceFilter before = std::exchange(m_filter, filter);
    if (before.isOn() && filter.isOn()) {
        // A peer gets pieces all the time: only what looks different now is painted.
        QList<int> changed;
        for (int i = 0; i < m_states.size(); ++i) {
            if (before.matches(i, stateOf(i)) != filter.matches(i, stateOf(i))) {
                changed.append(i);
            }
        }
        paintPieces(changed);
        viewport()->update();
    } else {
        repaintAll();
    }
    Q_EMIT filterChanged();
}

int PieceMap::matchCount() const
{
    int count = 0;
    for (int i = 0; i < m_states.size(); ++i) {
        count += m_filter.matches(i, stateOf(i)) ? 1 : 0;
    }
    return count;
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
    return piece >= 0 && piece < m_states.size() ? pieceStateFrom(m_states.at(piece))
                                                 : api::PieceState::Missing;
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
    const PieceWords words = m_describe ? m_describe(piece) : PieceWords();
    QStringList parts{tr("Piece %1 of %2").arg(countText(piece + 1), countText(m_states.size())), words.size};
    const QString state = stateText(stateOf(piece));
    parts.append(words.progress.isEmpty()
            ? state
            //: Of a piece, its state and more of that: "In flight: 11 of 16 blocks from 10.77.0.3:51001"
            : tr("%1: %2").arg(state, words.progress));
    if (piece < m_availability.size()) {
        const int peers = availabilityOf(piece);
        parts.append(peers == 0 ? tr("no connected peer has it") : tr("%n peer(s) have it", nullptr, peers));
    }
    parts.append(words.files);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

int PieceMap::gridTop() const
{
    return barCount() * (barHeight + barGap) + barGap;
}

QRect PieceMap::barRect(int number) const
{
    return {0, number * (barHeight + barGap), viewport()->width(), barHeight};
}

QRect PieceMap::fileBar() const
{
    return m_isFileBarShown ? barRect(2) : QRect();
}

int PieceMap::pieceOfBars(int x) const
{
    const int width = qMax(1, viewport()->width());
    return m_states.isEmpty()
        ? -1
        : static_cast<int>(piecesOfPixel(qBound(0, x, width - 1), width, m_states.size()).first);
}

void PieceMap::setFileStarts(std::vector<double> starts)
{
    m_files.setStarts(std::move(starts));
    repaintBars();
    viewport()->update(fileBar());
}

void PieceMap::setFileBarShown(bool isShown)
{
    if (isShown != m_isFileBarShown) {
        m_isFileBarShown = isShown;
        layOut();
    }
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
    m_quiet.stop();
    // A bar for scrolling that comes or goes makes another width at once.
    const bool wasLayingOut = std::exchange(m_isLayingOut, true);
    ++m_layoutCount;
    const QSize area(viewport()->width(), viewport()->height() - gridTop());
    const int count = static_cast<int>(m_states.size());
    m_grid = m_zoom ? PieceGrid(count, *m_zoom, area.width()) : PieceGrid::fitting(count, area);
    verticalScrollBar()->setRange(0, qMax(0, m_grid.height() - area.height()));
    verticalScrollBar()->setPageStep(qMax(1, area.height()));
    verticalScrollBar()->setSingleStep(m_grid.cellSize());
    m_isLayingOut = wasLayingOut;
    if (!wasLayingOut) {
        repaintAll();
    }
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
    if (!m_image.isNull()) {
        PieceCells({m_grid, m_states, m_received, m_filter}, palette()).paint(m_image, pieces);
    }
}

void PieceMap::repaintBars()
{
    const Theme theme(palette());
    m_bars.update(m_states, m_availability, viewport()->width(), theme);
    if (m_isFileBarShown) {
        m_files.update(m_states.size(), viewport()->width(), theme);
    }
}

void PieceMap::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (!m_states.isEmpty()) {
        paintMap(painter);
    }
    if (hasFocus()) {
        painter.setClipping(false);
        paintFocusRing(painter, viewport()->rect(), palette());
    }
}

void PieceMap::paintMap(QPainter& painter) const
{
    const int width = viewport()->width();
    m_bars.paint(painter, barRect(0), barRect(1), palette().color(QPalette::Base));
    if (m_isFileBarShown) {
        m_files.paint(painter, fileBar());
    }
    if (m_highlight) {
        painter.fillRect(highlightBar(), palette().color(QPalette::Highlight));
    }
    painter.setClipRect(0, gridTop(), width, viewport()->height() - gridTop());
    painter.drawImage(gridOrigin(), m_image);
    const QColor text = palette().color(QPalette::Text);
    if (m_focusPiece >= 0 && hasFocus()) {
        painter.setPen(QPen(text, 2));
        painter.drawRect(cellRect(m_focusPiece).adjusted(-1, -1, 0, 0));
    }
}

void PieceMap::setHighlight(std::optional<std::pair<int, int>> range)
{
    if (range != m_highlight) {
        m_highlight = range;
        viewport()->update(0, 0, viewport()->width(), gridTop());
    }
}

QRect PieceMap::highlightBar() const
{
    if (!m_highlight || m_states.isEmpty()) {
        return {};
    }
    const auto place = [this](qint64 piece) {
        return static_cast<int>(piece * viewport()->width() / m_states.size());
    };
    const int left = place(m_highlight->first);
    constexpr int thinnest = 3;
    return {left, barRect(barCount() - 1).bottom() + 2, qMax(thinnest, place(m_highlight->second + 1) - left),
        barGap};
}

void PieceMap::setZoom(std::optional<int> cellSize)
{
    m_zoom = cellSize;
    layOut();
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
    scrollToPiece(piece);
    setAccessibleDescription(pieceText(piece));
    QAccessibleValueChangeEvent event(this, pieceText(piece));
    QAccessible::updateAccessibility(&event);
    viewport()->update();
    Q_EMIT focusPieceChanged(piece);
}

void PieceMap::scrollToPiece(int piece)
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
