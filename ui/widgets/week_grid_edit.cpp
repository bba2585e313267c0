// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/week_grid_edit.h"

#include "ui/models/speed_text.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace freshet::ui {

namespace {

using api::SpeedProfile;
using api::WeekGrid;

constexpr int cellWidth = 8;
/// Of the buttons that choose what is painted.
constexpr int brushesPerRow = 2;
constexpr int cellHeight = 18;
constexpr int labelGap = 6;
constexpr int labelledHours = 6;
constexpr int swatchSize = 14;

constexpr std::array<SpeedProfile, api::speedProfileCount> profiles{SpeedProfile::Unlimited,
    SpeedProfile::Normal, SpeedProfile::Alternative, SpeedProfile::SeedOnly, SpeedProfile::PauseAll};

ThemeColor colorOf(SpeedProfile profile)
{
    switch (profile) {
    case SpeedProfile::Unlimited: return ThemeColor::Up;
    case SpeedProfile::Normal: return ThemeColor::Down;
    case SpeedProfile::Alternative: return ThemeColor::Limit;
    case SpeedProfile::SeedOnly: return ThemeColor::Verify;
    case SpeedProfile::PauseAll: return ThemeColor::Missing;
    }
    return ThemeColor::Missing;
}

/// Beside the colour, for those who do not see it.
Qt::BrushStyle patternOf(SpeedProfile profile)
{
    switch (profile) {
    case SpeedProfile::Unlimited: return Qt::HorPattern;
    case SpeedProfile::Normal: return Qt::NoBrush;
    case SpeedProfile::Alternative: return Qt::BDiagPattern;
    case SpeedProfile::SeedOnly: return Qt::Dense6Pattern;
    case SpeedProfile::PauseAll: return Qt::NoBrush;
    }
    return Qt::NoBrush;
}

void paintProfile(QPainter& painter, const QRect& rect, SpeedProfile profile, const Theme& theme)
{
    painter.fillRect(rect, theme.color(colorOf(profile)));
    if (patternOf(profile) != Qt::NoBrush) {
        QColor ink = theme.isDark() ? Qt::black : Qt::white;
        ink.setAlphaF(0.5F);
        painter.fillRect(rect, QBrush(ink, patternOf(profile)));
    }
}

} // namespace

WeekGridCanvas::WeekGridCanvas(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Week schedule"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tellCursor();
}

void WeekGridCanvas::setGrid(const api::WeekGrid& grid)
{
    if (m_grid != grid) {
        m_grid = grid;
        tellCursor();
        update();
    }
}

int WeekGridCanvas::labelWidth() const
{
    int widest = 0;
    for (int day = 0; day < WeekGrid::days; ++day) {
        widest = std::max(widest,
            fontMetrics().horizontalAdvance(QLocale().standaloneDayName(day + 1, QLocale::ShortFormat)));
    }
    return widest + labelGap;
}

int WeekGridCanvas::labelHeight() const
{
    return fontMetrics().height() + labelGap / 2;
}

QSize WeekGridCanvas::sizeHint() const
{
    return {labelWidth() + WeekGrid::slotsPerDay * cellWidth + cellWidth * 2,
        labelHeight() + WeekGrid::days * cellHeight + 1};
}

QSize WeekGridCanvas::minimumSizeHint() const
{
    return sizeHint();
}

QRect WeekGridCanvas::cellRect(Cell cell) const
{
    return {
        labelWidth() + cell.slot * cellWidth, labelHeight() + cell.day * cellHeight, cellWidth, cellHeight};
}

std::optional<WeekGridCanvas::Cell> WeekGridCanvas::cellAt(const QPoint& point) const
{
    const QPoint inside = point - QPoint(labelWidth(), labelHeight());
    const QRect area(0, 0, WeekGrid::slotsPerDay * cellWidth, WeekGrid::days * cellHeight);
    return area.contains(inside) ? std::optional(Cell{inside.y() / cellHeight, inside.x() / cellWidth})
                                 : std::nullopt;
}

std::optional<WeekGridCanvas::Part> WeekGridCanvas::partAt(const QPoint& label) const
{
    // As if the grid went on under its labels.
    const QPoint first(labelWidth(), labelHeight());
    if (label.x() < first.x() && label.y() >= first.y()) {
        if (const auto cell = cellAt({first.x(), label.y()})) {
            return Part{{cell->day, 0}, {cell->day, WeekGrid::slotsPerDay - 1}};
        }
    } else if (label.y() < first.y() && label.x() >= first.x()) {
        if (const auto cell = cellAt({label.x(), first.y()})) {
            const int hour = cell->slot / 2;
            return Part{{0, hour * 2}, {WeekGrid::days - 1, hour * 2 + 1}};
        }
    }
    return std::nullopt;
}

void WeekGridCanvas::copyDay(int from, const QList<int>& to)
{
    const api::WeekGrid before = m_grid;
    for (const int day : to) {
        for (int slot = 0; slot < WeekGrid::slotsPerDay; ++slot) {
            m_grid.set(day, slot, before.at(from, slot));
        }
    }
    tellCursor();
    update();
    commit(before);
}

bool WeekGridCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto cell = cellAt(help->pos())) {
            QToolTip::showText(help->globalPos(),
                slotText(cell->day, cell->slot, m_grid.at(cell->day, cell->slot)), this, cellRect(*cell));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void WeekGridCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    for (int hour = 0; hour <= 24; hour += labelledHours) {
        const int x = labelWidth() + hour * 2 * cellWidth;
        painter.drawText(QRect(x - cellWidth * 2, 0, cellWidth * 4, labelHeight()),
            Qt::AlignHCenter | Qt::AlignTop, QString::number(hour));
    }
    for (int day = 0; day < WeekGrid::days; ++day) {
        const QRect first = cellRect({day, 0});
        painter.drawText(QRect(0, first.top(), labelWidth() - labelGap, cellHeight),
            Qt::AlignRight | Qt::AlignVCenter, QLocale().standaloneDayName(day + 1, QLocale::ShortFormat));
    }
    painter.setOpacity(isEnabled() ? 1.0 : 0.4);
    for (int day = 0; day < WeekGrid::days; ++day) {
        for (int slot = 0; slot < WeekGrid::slotsPerDay; ++slot) {
            // Hours stay together, halves touch.
            const QRect cell = cellRect({day, slot}).adjusted(slot % 2 == 0 ? 1 : 0, 1, 0, 0);
            paintProfile(painter, cell, m_grid.at(day, slot), theme);
        }
    }
    if (hasFocus()) {
        paintCursor(painter);
    }
}

void WeekGridCanvas::paintCursor(QPainter& painter) const
{
    painter.setOpacity(1);
    painter.setBrush(Qt::NoBrush);
    const QColor line = palette().color(QPalette::WindowText);
    if (m_anchor != m_cursor) {
        painter.setPen(QPen(palette().color(QPalette::Window), 3));
        painter.drawRect(selectionRect());
        painter.setPen(QPen(line, 1, Qt::DashLine));
        painter.drawRect(selectionRect());
    }
    // Seen on every colour, whatever it is painted with.
    const QRect cell = cellRect(m_cursor).adjusted(0, 1, 0, 0);
    painter.setPen(palette().color(QPalette::Window));
    painter.drawRect(cell.adjusted(-2, -2, 2, 2));
    painter.setPen(QPen(line, 2));
    painter.drawRect(cell);
}

QRect WeekGridCanvas::selectionRect() const
{
    return cellRect(m_anchor).united(cellRect(m_cursor)).adjusted(0, 1, 0, 0);
}

void WeekGridCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (const auto part = partAt(event->pos())) {
        m_anchor = part->first;
        moveCursor(part->last, true);
        paintSelection();
        return;
    }
    const auto cell = cellAt(event->pos());
    if (!cell) {
        return;
    }
    m_beforeStroke = m_grid;
    m_strokeStart = *cell;
    m_anchor = m_cursor = *cell;
    paintTo(m_strokeStart, *cell);
}

void WeekGridCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->pos());
    if (m_beforeStroke && cell) {
        // The rectangle follows the mouse in both directions.
        m_grid = *m_beforeStroke;
        m_anchor = m_cursor = *cell;
        paintTo(m_strokeStart, *cell);
    }
}

void WeekGridCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_beforeStroke) {
        const api::WeekGrid before = *std::exchange(m_beforeStroke, std::nullopt);
        tellCursor();
        commit(before);
    }
}

void WeekGridCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool isSelecting = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto step = [this, isSelecting](int days, int halfHours) {
        moveCursor({std::clamp(m_cursor.day + days, 0, WeekGrid::days - 1),
                       std::clamp(m_cursor.slot + halfHours, 0, WeekGrid::slotsPerDay - 1)},
            isSelecting);
    };
    const int brush = event->key() - Qt::Key_1;
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = {0, 0};
        moveCursor({WeekGrid::days - 1, WeekGrid::slotsPerDay - 1}, true);
    } else if (brush >= 0 && brush < api::speedProfileCount) {
        m_brush = profiles[static_cast<std::size_t>(brush)];
        Q_EMIT brushChosen(m_brush);
    } else if (event->key() == Qt::Key_Left) {
        step(0, -1);
    } else if (event->key() == Qt::Key_Right) {
        step(0, 1);
    } else if (event->key() == Qt::Key_Up) {
        step(-1, 0);
    } else if (event->key() == Qt::Key_Down) {
        step(1, 0);
    } else if (event->key() == Qt::Key_Home) {
        step(0, -WeekGrid::slotsPerDay);
    } else if (event->key() == Qt::Key_End) {
        step(0, WeekGrid::slotsPerDay);
    } else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter) {
        paintSelection();
    } else if (event->key() == Qt::Key_Escape && m_anchor != m_cursor) {
        // The next one closes the window.
        moveCursor(m_cursor, false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WeekGridCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    tellCursor();
    update();
}

void WeekGridCanvas::paintTo(Cell from, Cell to)
{
    const auto [firstDay, lastDay] = std::minmax(from.day, to.day);
    const auto [firstSlot, lastSlot] = std::minmax(from.slot, to.slot);
    for (int day = firstDay; day <= lastDay; ++day) {
        for (int slot = firstSlot; slot <= lastSlot; ++slot) {
            m_grid.set(day, slot, m_brush);
        }
    }
    update();
}

void WeekGridCanvas::moveCursor(Cell to, bool isSelecting)
{
    m_cursor = to;
    if (!isSelecting) {
        m_anchor = to;
    }
    tellCursor();
    update();
}

void WeekGridCanvas::paintSelection()
{
    const api::WeekGrid before = m_grid;
    paintTo(m_anchor, m_cursor);
    tellCursor();
    commit(before);
}

void WeekGridCanvas::commit(const api::WeekGrid& before)
{
    if (m_grid != before) {
        Q_EMIT gridChanged(m_grid);
    }
}

void WeekGridCanvas::tellCursor()
{
    const QString cell = slotText(m_cursor.day, m_cursor.slot, m_grid.at(m_cursor.day, m_cursor.slot));
    const int count =
        (std::abs(m_cursor.day - m_anchor.day) + 1) * (std::abs(m_cursor.slot - m_anchor.slot) + 1);
    //: Of a week schedule. %1 is "Tuesday, 09:00 to 09:30: Slow mode"; it is one end of the rectangle
    setAccessibleDescription(count > 1 ? tr("%1; %n half hours selected", nullptr, count).arg(cell) : cell);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT cursorMoved();
}

WeekGridEdit::WeekGridEdit(QWidget* parent)
    : QWidget(parent)
    , m_canvas(new WeekGridCanvas)
    , m_brushes(new QButtonGroup(this))
{
    m_canvas->setObjectName(QStringLiteral("weekGrid"));
    auto* brushes = new QGridLayout;
    brushes->setContentsMargins({});
    for (const SpeedProfile profile : profiles) {
        auto* button = new QToolButton;
        const int number = static_cast<int>(profile);
        button->setObjectName(QStringLiteral("weekBrush%1").arg(number));
        button->setText(profileText(profile));
        button->setToolTip(
            //: %1 says what a profile means, %2 is a key
            tr("%1 Key: %2").arg(profileHint(profile)).arg(number + 1));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(profile == SpeedProfile::Alternative);
        m_brushes->addButton(button, number);
        brushes->addWidget(button, number / brushesPerRow, number % brushesPerRow);
    }
    brushes->setColumnStretch(brushesPerRow, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_canvas);
    layout->addLayout(brushes);
    layout->addWidget(makeCopyButton());
    showSwatches();
    connect(m_brushes, &QButtonGroup::idClicked, this,
        [this](int number) { m_canvas->setBrush(static_cast<SpeedProfile>(number)); });
    connect(m_canvas, &WeekGridCanvas::brushChosen, this,
        [this](SpeedProfile profile) { m_brushes->button(static_cast<int>(profile))->setChecked(true); });
    connect(m_canvas, &WeekGridCanvas::gridChanged, this, &WeekGridEdit::gridChanged);
}

QToolButton* WeekGridEdit::makeCopyButton()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("weekCopyDay"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Gives other days what the day of the cursor has"));
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("weekCopyMenu"));
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillCopyMenu(*menu); });
    const auto name = [this, button] {
        //: %1 is a day of the week
        button->setText(tr("Copy %1 to…").arg(QLocale().standaloneDayName(m_canvas->cursor().day + 1)));
    };
    connect(m_canvas, &WeekGridCanvas::cursorMoved, button, name);
    name();
    return button;
}

void WeekGridEdit::fillCopyMenu(QMenu& menu)
{
    menu.clear();
    const int from = m_canvas->cursor().day;
    const auto add = [this, &menu, from](const QString& text, const QList<int>& days) {
        connect(menu.addAction(text), &QAction::triggered, this,
            [this, from, days] { m_canvas->copyDay(from, days); });
    };
    add(tr("Every day"), {0, 1, 2, 3, 4, 5, 6});
    add(tr("Monday to Friday"), {0, 1, 2, 3, 4});
    add(tr("Saturday and Sunday"), {5, 6});
    menu.addSeparator();
    for (int day = 0; day < WeekGrid::days; ++day) {
        if (day != from) {
            add(QLocale().standaloneDayName(day + 1), {day});
        }
    }
}

void WeekGridEdit::showSwatches()
{
    const Theme theme(palette());
    for (const SpeedProfile profile : profiles) {
        QPixmap swatch(swatchSize, swatchSize);
        QPainter painter(&swatch);
        paintProfile(painter, swatch.rect(), profile, theme);
        painter.end();
        m_brushes->button(static_cast<int>(profile))->setIcon(swatch);
    }
}

void WeekGridEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showSwatches();
    }
}

} // namespace freshet::ui
