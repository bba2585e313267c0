// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"
#include "ui/models/speed_history.h"

#include <QObject>
#include <QTimer>

#include <array>

namespace freshet::ui {

class SpeedRecorder;

/// Speeds over time of several torrents together: what was recorded of each, what the session knows of
/// earlier, and their sum from then on.
class GroupSpeeds : public QObject
{
    Q_OBJECT
public:
    /// Of more torrents the past of those that have moved most is asked for.
    static constexpr qsizetype mostAsked = 200;
    /// Of more torrents only so many begin with what was recorded of them.
    static constexpr qsizetype mostSummed = 1'000;

    /// Both outlive this.
    GroupSpeeds(api::Session& session, const SpeedRecorder& recorder, QObject* parent = nullptr);

    /// Which torrents it is about; if they are the same as before, nothing changes.
    void choose(const QList<api::TorrentSnapshot>& torrents, qint64 nowMs);
    /// Every update, once the recorder knows it.
    void add(qint64 nowMs);
    [[nodiscard]] const SpeedHistory& history() const { return m_history; }

Q_SIGNALS:
    /// More is known of earlier.
    void arrived();

private:
    static constexpr std::size_t rangeCount = 4;
    /// What the session knows of one range of all that were asked for.
    struct Past
    {
        QList<QList<SpeedSample>> parts;
        qsizetype awaited = 0;
    };

    void ask();
    void take(api::HistoryRange range, qsizetype place, const QList<SpeedSample>& samples);
    void sumUp(TimeRange range, const QList<QList<SpeedSample>>& past);

    api::Session& m_session;
    const SpeedRecorder& m_recorder;
    /// Ascending.
    QList<TorrentId> m_torrents;
    /// The same, what has moved most first.
    QList<TorrentId> m_ranked;
    SpeedHistory m_history;
    std::array<Past, rangeCount> m_past;
    qint64 m_nowMs = 0;
    /// Answers to earlier ones do not count.
    quint64 m_question = 0;
    /// Somebody may be running through the list.
    QTimer m_askSoon;
};

} // namespace freshet::ui
