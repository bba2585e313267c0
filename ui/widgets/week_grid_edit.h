// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/speed_schedule.h"

#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QMenu;
class QPainter;
class QToolButton;

namespace freshet::ui {

/// A week of half hours, each with a profile: painted with the mouse or with the keyboard. The name of a
/// day or an hour paints all of it. Arrows move, with Shift they select a rectangle, Ctrl+A selects
/// everything, Space and Enter paint what is selected, Esc selects the one cell again, 1 to 5 choose what is
/// painted with.
class WeekGridCanvas : public QWidget
{
    Q_OBJECT
public:
    /// Day from Monday = 0, and half hour.
    struct Cell
    {
        int day = 0;
        int slot = 0;
        friend bool operator==(const Cell&, const Cell&) = default;
    };

    explicit WeekGridCanvas(QWidget* parent = nullptr);

    void setGrid(const api::WeekGrid& grid);
    [[nodiscard]] const api::WeekGrid& grid() const { return m_grid; }
    /// What is painted with.
    void setBrush(api::SpeedProfile profile) { m_brush = profile; }
    [[nodiscard]] Cell cursor() const { return m_cursor; }
    /// The cell that is farthest from the cursor in what the keyboard has selected; the cursor itself, if
    /// that is all.
    [[nodiscard]] Cell anchor() const { return m_anchor; }
    /// Where a cell lies.
    [[nodiscard]] QRect cellRect(Cell cell) const;

    /// Gives these days what `from` has.
    void copyDay(int from, const QList<int>& to);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// At the end of a stroke, if anything is different.
    void gridChanged(const freshet::api::WeekGrid& grid);
    void cursorMoved();
    /// A key has chosen it.
    void brushChosen(freshet::api::SpeedProfile profile);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// Corners of a rectangle.
    struct Part
    {
        Cell first;
        Cell last;
    };

    [[nodiscard]] std::optional<Cell> cellAt(const QPoint& point) const;
    /// All that the name of a day or an hour stands for.
    [[nodiscard]] std::optional<Part> partAt(const QPoint& label) const;
    /// All cells between the two, corners of a rectangle.
    void paintTo(Cell from, Cell to);
    void moveCursor(Cell to, bool isSelecting);
    void paintSelection();
    /// From the anchor to the cursor.
    [[nodiscard]] QRect selectionRect() const;
    void commit(const api::WeekGrid& before);
    void tellCursor();
    void paintCursor(QPainter& painter) const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int labelHeight() const;

    api::WeekGrid m_grid;
    /// Before the stroke of the mouse that goes on.
    std::optional<api::WeekGrid> m_beforeStroke;
    Cell m_strokeStart;
    Cell m_cursor;
    Cell m_anchor;
    api::SpeedProfile m_brush = api::SpeedProfile::Alternative;
};

/// The grid and, below it, the profiles to paint with.
class WeekGridEdit : public QWidget
{
    Q_OBJECT
public:
    explicit WeekGridEdit(QWidget* parent = nullptr);

    /// Does not emit gridChanged().
    void setGrid(const api::WeekGrid& grid) { m_canvas->setGrid(grid); }
    [[nodiscard]] WeekGridCanvas& canvas() const { return *m_canvas; }

Q_SIGNALS:
    void gridChanged(const freshet::api::WeekGrid& grid);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSwatches();
    [[nodiscard]] QToolButton* makeCopyButton();
    void fillCopyMenu(QMenu& menu);

    WeekGridCanvas* m_canvas;
    QButtonGroup* m_brushes;
};

} // namespace freshet::ui
