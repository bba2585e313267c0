// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/models/limit_history.h"
#include "ui/models/speed_history.h"

#include <map>
#include <optional>
#include <utility>

namespace freshet::ui {

/// Speeds over time of everything together and of each torrent that has moved data in the last day.
class SpeedRecorder
{
public:
    /// `limits`: of everything together.
    void record(const api::SessionUpdate& update, const RatePair& limits = {});
    /// What the session knows of earlier; nothing: of everything together.
    void prime(std::optional<TorrentId> torrent, TimeRange range, const QList<SpeedSample>& past);

    /// The same for limits.
    void primeLimits(const QList<LimitStep>& past) { m_limits.prime(past); }

    [[nodiscard]] const SpeedHistory& all() const { return m_all; }
    /// The highest rates of everything together in the 24 h before `nowMs`, download first.
    [[nodiscard]] std::pair<ByteRate, ByteRate> peaks(qint64 nowMs) const;
    /// The torrents that have moved something.
    [[nodiscard]] QList<TorrentId> torrents() const;
    /// Empty for a torrent that has moved nothing yet.
    [[nodiscard]] const SpeedHistory& of(TorrentId torrent) const;
    /// Its rates of the last update; all 0 for a torrent that has moved nothing yet.
    [[nodiscard]] SpeedSample now(TorrentId torrent) const;
    /// Of everything together.
    [[nodiscard]] const LimitHistory& limits() const { return m_limits; }
    /// What held for the torrent: in each direction the tighter of its own limit and the one of everything.
    [[nodiscard]] const LimitHistory& limitsOf(TorrentId torrent) const;

private:
    struct Track
    {
        SpeedHistory history;
        LimitHistory limits;
        SpeedSample now;
        RatePair ownLimits;
        /// Or when somebody wanted to see it.
        qint64 movedMs = 0;
    };

    SpeedHistory m_all;
    SpeedHistory m_nothing;
    LimitHistory m_limits;
    qint64 m_nowMs = 0;
    std::map<TorrentId, Track> m_tracks;
};

} // namespace freshet::ui
