// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/speed_schedule.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace freshet::ui {

/// A week of half hours, each with a profile: painted with the mouse or with the keyboard. Arrows move, Shift
/// paints on the way, Space paints one, 1 to 5 choose what is painted with, Ctrl+A paints everything.
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
    /// Where a cell lies.
    [[nodiscard]] QRect cellRect(Cell cell) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// At the end of a stroke, if anything is different.
    void gridChanged(const freshet::api::WeekGrid& grid);
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
    [[nodiscard]] std::optional<Cell> cellAt(const QPoint& point) const;
    /// All cells between the two, corners of a rectangle.
    void paintTo(Cell from, Cell to);
    void moveCursor(Cell to, bool isPainting);
    void commit(const api::WeekGrid& before);
    void tellCursor();
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int labelHeight() const;

    api::WeekGrid m_grid;
    /// Before the stroke of the mouse that goes on.
    std::optional<api::WeekGrid> m_beforeStroke;
    Cell m_strokeStart;
    Cell m_cursor;
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

    WeekGridCanvas* m_canvas;
    QButtonGroup* m_brushes;
};

} // namespace freshet::ui
