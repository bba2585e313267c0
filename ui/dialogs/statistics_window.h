// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/limit_history.h"
#include "ui/models/speed_history.h"
#include "ui/models/torrent_filter.h"
#include "ui/models/traffic_statistics.h"

#include <QAbstractButton>
#include <QDialog>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace freshet::ui {

class SpeedChart;

/// Whose statistics are shown: everything, a part of the torrents, or one. Value type.
struct StatisticsScope
{
    QString label;
    /// Empty: everything, unless there is a torrent.
    TorrentFilter filter;
    std::optional<TorrentId> torrent;

    [[nodiscard]] bool isEverything() const { return filter.isEmpty() && !torrent; }
    friend bool operator==(const StatisticsScope&, const StatisticsScope&) = default;
};

/// What has moved, how fast, and what the engine is doing. Not modal.
class StatisticsWindow : public QDialog
{
    Q_OBJECT
public:
    explicit StatisticsWindow(QWidget* parent = nullptr);

    /// What there is to choose from; what was chosen stays if it is still there.
    void setScopes(const QList<StatisticsScope>& scopes);
    [[nodiscard]] StatisticsScope scope() const;
    void setRange(TimeRange range);
    [[nodiscard]] TimeRange range() const;
    void setOverheadShown(bool isShown);
    [[nodiscard]] bool isOverheadShown() const { return m_overhead->isChecked(); }
    void showHistory(const SpeedHistory& history, const QList<LimitStep>& limits, qint64 nowMs);
    /// `since` stands over the column of all time.
    void showRows(const QList<StatisticsRow>& rows, const QString& since);
    void showFacts(const QList<StatisticsFact>& facts);
    void showBusiest(const QString& text);
    /// Whether the totals can be reset, or `isReset` taken back.
    void setResettable(bool isPossible, bool isReset);

Q_SIGNALS:
    void scopeChanged();
    /// Another time, or other lines, are to be shown: samples are wanted.
    void chartChanged();
    /// Ask where to, and write it.
    void saveRequested(const QString& csv);
    /// Count all time from now on.
    void resetRequested();
    /// As before the last reset.
    void undoRequested();

private:
    [[nodiscard]] QWidget* makeTools();
    void copy();
    QLabel* valueAt(QGridLayout& grid, int row, int column);

    QComboBox* m_scopes;
    QList<StatisticsScope> m_choices;
    SpeedChart* m_chart;
    QAbstractButton* m_overhead;
    QGridLayout* m_table;
    QGridLayout* m_now;
    QLabel* m_busiest;
    QPushButton* m_reset = nullptr;
    bool m_isReset = false;
    QList<StatisticsRow> m_rows;
    QList<StatisticsFact> m_facts;
};

} // namespace freshet::ui
