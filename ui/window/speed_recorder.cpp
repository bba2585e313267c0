// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/speed_recorder.h"

namespace freshet::ui {

void SpeedRecorder::record(const api::SessionUpdate& update)
{
    for (const api::TorrentSnapshot& torrent : update.changed) {
        const bool isMoving = torrent.downloadRate > 0 || torrent.uploadRate > 0;
        if (isMoving || m_tracks.contains(torrent.id)) {
            Track& track = m_tracks[torrent.id];
            track.download = torrent.downloadRate;
            track.upload = torrent.uploadRate;
        }
    }
    for (const TorrentId removed : update.removed) {
        m_tracks.erase(removed);
    }
    // A torrent that is not in the update goes on as before.
    for (auto& [id, track] : m_tracks) {
        track.history.add(
            update.takenMs, static_cast<double>(track.download), static_cast<double>(track.upload));
    }
    m_all.add(update.takenMs, static_cast<double>(update.totals.downloadRate),
        static_cast<double>(update.totals.uploadRate));
}

void SpeedRecorder::prime(std::optional<TorrentId> torrent, TimeRange range, const QList<SpeedSample>& past)
{
    if (!torrent) {
        m_all.prime(range, past);
    } else if (!past.isEmpty()) {
        m_tracks[*torrent].history.prime(range, past);
    }
}

const SpeedHistory& SpeedRecorder::of(TorrentId torrent) const
{
    const auto found = m_tracks.find(torrent);
    return found == m_tracks.end() ? m_nothing : found->second.history;
}

} // namespace freshet::ui
