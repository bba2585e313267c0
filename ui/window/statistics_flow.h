// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"
#include "ui/dialogs/statistics_window.h"
#include "ui/window/group_speeds.h"

#include <QObject>
#include <QPointer>

namespace freshet::ui {

class WindowState;
struct WindowModels;

/// The window with statistics: the session counts for it while it is open.
class StatisticsFlow : public QObject
{
    Q_OBJECT
public:
    /// References outlive this. `state` keeps since when is counted.
    StatisticsFlow(api::Session& session, const WindowModels& models, WindowState& state, QWidget& window,
        QObject* parent = nullptr);

    void open();
    /// Every update of the session, once `models` know it; `isShown`: it is time to show what has changed.
    void takeUpdate(const api::SessionUpdate& update, bool isShown);

Q_SIGNALS:
    /// The file was not written; both for the user's eyes.
    void saveFailed(const QString& path, const QString& reason);

private:
    void connectWindow();
    void takeMetrics(const api::MetricsSnapshot& metrics);
    /// What has moved in all time that is known.
    void askForPast();
    void scopeChanged();
    void resetTotals();
    void undoReset();
    void keepBaseline(const TrafficBaseline& baseline);
    void show();
    [[nodiscard]] QList<StatisticsScope> scopes() const;
    [[nodiscard]] QList<api::TorrentSnapshot> torrentsOf(const StatisticsScope& scope) const;

    api::Session& m_session;
    const WindowModels& m_models;
    WindowState& m_state;
    QWidget& m_window;
    QPointer<StatisticsWindow> m_statistics;
    qint64 m_nowMs = 0;
    /// What follows the last update is shown with it.
    bool m_isShown = true;
    bool m_hasFacts = false;
    std::optional<TrafficSums> m_sessionSums;
    std::optional<TrafficSums> m_past;
    QString m_since;
    /// What the totals of everything leave out, and what they left out before the last reset in this window.
    TrafficBaseline m_baseline;
    std::optional<TrafficBaseline> m_baselineBefore;
    /// Of one torrent or a part of them.
    GroupSpeeds m_speeds;
    // For the rate at which the disk writes.
    qint64 m_writtenAtMs = 0;
    ByteCount m_written = 0;
    int m_updatesSincePast = 0;
    /// Answers for a scope that was left do not count.
    quint64 m_question = 0;
};

} // namespace freshet::ui
