// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"
#include "ui/models/speed_history.h"
#include "ui/widgets/chart_axis.h"
#include "ui/widgets/chart_picture.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace freshet::ui {

/// What a chart of a history shows.
enum class ChartContent {
    Rates, ///< Down and up.
    Overhead, ///< The same, and what protocol and headers take on top of each.
};
inline constexpr int chartContentCount = 2;

/// Rates over time with the limits of then and a read-out under the pointer or the arrow keys. Hidden, it
/// only remembers what it was given.
class SpeedChart : public QWidget
{
    Q_OBJECT
public:
    /// Points of a line that are ever drawn.
    static constexpr int maxPoints = 600;

    explicit SpeedChart(QWidget* parent = nullptr);
    ~SpeedChart() override;

    /// The usual case: Down (solid, filled) and Up (dotted) from a history, for the current range, and
    /// `others` after them. Call it every tick; the chart shows the time up to `nowMs`.
    void showHistory(const SpeedHistory& history, qint64 nowMs, const QList<ChartSeries>& others = {});
    void setContent(ChartContent content);
    [[nodiscard]] ChartContent content() const { return m_content; }

    /// Replaces all lines. Numbers of lines count from 0.
    void setLines(const QList<ChartLine>& lines);
    /// Oldest first; a distance over 2.5 slots of the range is drawn as a gap.
    void setSamples(int line, const QList<ChartSample>& samples);
    void append(int line, const ChartSample& sample);
    /// Right edge of the chart, ms since 1970 UTC.
    void setNow(qint64 nowMs);

    void setRange(TimeRange range);
    [[nodiscard]] TimeRange range() const;
    /// Keys do not choose a longer one.
    void setLongestRange(TimeRange range) { m_longestRange = range; }
    /// Each is a line where it applied; other profiles than the normal one are shaded. Drawn with the
    /// samples.
    void setLimits(const QList<LimitStep>& limits);
    void clear();
    /// Frozen: given samples are remembered, not shown.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;
    /// The wheel zooms, the hand pans while it is paused, a double click leads back to the present.
    void setZoomable(bool zoomable);
    [[nodiscard]] bool isZoomed() const;
    void resetZoom();

    /// The read-out at the sample nearest to `timeMs`; nothing: hidden.
    void setReadOut(std::optional<qint64> timeMs);
    /// What the read-out says, one line a series; empty while hidden.
    [[nodiscard]] QString readOutText() const;
    /// As ChartPicture has it; it is the accessible description, up to date within 5 s.
    [[nodiscard]] QString description() const;

    // For tests: what is drawn.
    [[nodiscard]] const ChartPicture& picture() const;
    [[nodiscard]] int pointCount(int line) const;
    [[nodiscard]] int segmentCount(int line) const;
    [[nodiscard]] double axisMaximum() const;
    /// Where the lines are.
    [[nodiscard]] QRectF plotArea() const;
    /// Times the lines were handed to the drawing library.
    [[nodiscard]] int updateCount() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeChanged(freshet::ui::TimeRange range);
    void pausedChanged(bool paused);
    /// The user wanted it there.
    void imageNotSaved(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    class Canvas;
    void refresh();
    [[nodiscard]] QList<ChartLine> linesOfContent() const;
    /// The next read-out to the left (-1) or right (1).
    void moveReadOut(int direction);
    /// To screen readers, after a key.
    void sayReadOut();

    ChartContent m_content = ChartContent::Rates;
    TimeRange m_longestRange = TimeRange::Days;

    Canvas* m_canvas; ///< A child.
};

} // namespace freshet::ui
