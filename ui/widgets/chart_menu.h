// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPoint;
class QString;
class QWidget;

namespace freshet::ui {

class SpeedChart;
struct ChartPicture;

/// Opens the menu of a chart: copy and save its picture and data, show it as a table, end the zoom.
void showChartMenu(SpeedChart& chart, const ChartPicture& picture, const QPoint& place);
/// A window with the chart's data as a table; deletes itself when it is closed.
void showChartTable(QWidget& parent, const QString& title, const ChartPicture& picture);

} // namespace freshet::ui
