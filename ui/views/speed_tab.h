// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QWidget>

class QToolButton;

namespace freshet::ui {

class SpeedChart;
class SpeedHistory;

/// Speeds over a minute, ten minutes, an hour, a day, a week, and day by day.
class SpeedTab : public QWidget
{
    Q_OBJECT
public:
    explicit SpeedTab(QWidget* parent = nullptr);

    void showHistory(const SpeedHistory& history, qint64 nowMs, ByteRate limit);
    /// What the chart is about: a torrent's name, or all torrents.
    void setSubject(const QString& subject);

private:
    SpeedChart* m_chart;
    QToolButton* m_pause;
};

} // namespace freshet::ui
