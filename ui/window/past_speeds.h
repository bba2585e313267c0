// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"
#include "ui/models/speed_history.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace freshet::ui {

class SpeedRecorder;

/// What the session has recorded, as charts have it.
[[nodiscard]] QList<SpeedSample> speedSamples(const api::TrafficHistory& history);

/// Asks the session for speeds of earlier: once for the ranges that are recorded here from then on, and every
/// few minutes for those that are not.
class PastSpeeds : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    PastSpeeds(api::Session& session, SpeedRecorder& recorder, QObject* parent = nullptr);

    /// The torrent whose speeds are shown; nothing: none alone.
    void watch(std::optional<TorrentId> torrent);

Q_SIGNALS:
    /// The recorder knows more.
    void arrived();

private:
    void refresh();
    void ask(std::optional<TorrentId> torrent, api::HistoryRange from, TimeRange range);

    api::Session& m_session;
    SpeedRecorder& m_recorder;
    std::optional<TorrentId> m_torrent;
    QTimer m_timer;
};

} // namespace freshet::ui
