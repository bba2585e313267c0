// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QWidget>

class QToolButton;

namespace freshet::ui {

class LimitHistory;
class SpeedChart;
class SpeedHistory;

/// Speeds over a minute, ten minutes, an hour, a day, a week, and day by day; on request with what protocol
/// and headers take.
class SpeedTab : public QWidget
{
    Q_OBJECT
public:
    explicit SpeedTab(QWidget* parent = nullptr);

    void showHistory(const SpeedHistory& history, const LimitHistory& limits, qint64 nowMs);
    /// What the chart is about: a torrent's name, or all torrents.
    void setSubject(const QString& subject);

Q_SIGNALS:
    /// Another range or content is wanted: showHistory() again.
    void refreshRequested();

private:
    [[nodiscard]] QWidget* makeRanges();
    [[nodiscard]] QWidget* makeContents();

    SpeedChart* m_chart;
    QToolButton* m_pause;
};

} // namespace freshet::ui
