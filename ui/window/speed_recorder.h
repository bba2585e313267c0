// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/models/speed_history.h"

#include <map>
#include <optional>

namespace freshet::ui {

/// Speeds over time of everything together and of each torrent that has moved data.
class SpeedRecorder
{
public:
    void record(const api::SessionUpdate& update);
    /// What the session knows of earlier; nothing: of everything together.
    void prime(std::optional<TorrentId> torrent, TimeRange range, const QList<SpeedSample>& past);

    [[nodiscard]] const SpeedHistory& all() const { return m_all; }
    /// Empty for a torrent that has moved nothing yet.
    [[nodiscard]] const SpeedHistory& of(TorrentId torrent) const;

private:
    struct Track
    {
        SpeedHistory history;
        ByteRate download = 0;
        ByteRate upload = 0;
    };

    SpeedHistory m_all;
    SpeedHistory m_nothing;
    std::map<TorrentId, Track> m_tracks;
};

} // namespace freshet::ui
