// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/speed_recorder.h"

#include <algorithm>

namespace freshet::ui {

namespace {

/// Of a torrent that has not moved anything for so long, nothing is kept.
constexpr qint64 idleMs = 86'400'000;

/// Rates of a torrent, or of everything.
template<class Snapshot>
SpeedSample ratesOf(const Snapshot& snapshot)
{
    SpeedSample rates;
    rates.downMean = static_cast<float>(snapshot.downloadRate);
    rates.upMean = static_cast<float>(snapshot.uploadRate);
    rates.lineDownMean = static_cast<float>(snapshot.lineDownloadRate);
    rates.lineUpMean = static_cast<float>(snapshot.lineUploadRate);
    return rates;
}

} // namespace

void SpeedRecorder::record(const api::SessionUpdate& update, const RatePair& limits)
{
    for (const api::TorrentSnapshot& torrent : update.changed) {
        const bool isMoving = torrent.downloadRate > 0 || torrent.uploadRate > 0;
        if (isMoving || m_tracks.contains(torrent.id)) {
            Track& track = m_tracks[torrent.id];
            track.now = ratesOf(torrent);
            track.ownLimits = {torrent.downloadLimit(), torrent.uploadLimit()};
        }
    }
    for (const TorrentId removed : update.removed) {
        m_tracks.erase(removed);
    }
    const api::SpeedProfile profile = update.totals.profile;
    // The session knows what was before, should it move again.
    std::erase_if(m_tracks, [&update](const auto& entry) {
        const Track& track = entry.second;
        return track.now.downMean <= 0 && track.now.upMean <= 0 && update.takenMs - track.movedMs > idleMs;
    });
    // A torrent that is not in the update goes on as before.
    for (auto& [id, track] : m_tracks) {
        if (track.now.downMean > 0 || track.now.upMean > 0) {
            track.movedMs = update.takenMs;
        }
        track.history.add(update.takenMs, track.now);
        track.limits.add(update.takenMs, tighterOf(track.ownLimits, limits), profile);
    }
    m_nowMs = update.takenMs;
    m_all.add(update.takenMs, ratesOf(update.totals));
    m_limits.add(update.takenMs, limits, profile);
}

void SpeedRecorder::prime(std::optional<TorrentId> torrent, TimeRange range, const QList<SpeedSample>& past)
{
    if (!torrent) {
        m_all.prime(range, past);
    } else if (!past.isEmpty()) {
        Track& track = m_tracks[*torrent];
        track.movedMs = m_nowMs;
        track.history.prime(range, past);
    }
}

std::pair<ByteRate, ByteRate> SpeedRecorder::peaks(qint64 nowMs) const
{
    float down = 0;
    float up = 0;
    const QList<SpeedSample> day = m_all.samples(TimeRange::Day, nowMs);
    for (const SpeedSample& sample : day) {
        down = std::max(down, sample.downMax);
        up = std::max(up, sample.upMax);
    }
    return {static_cast<ByteRate>(down), static_cast<ByteRate>(up)};
}

QList<TorrentId> SpeedRecorder::torrents() const
{
    QList<TorrentId> ids;
    for (const auto& [id, track] : m_tracks) {
        ids.append(id);
    }
    return ids;
}

const LimitHistory& SpeedRecorder::limitsOf(TorrentId torrent) const
{
    const auto found = m_tracks.find(torrent);
    return found == m_tracks.end() ? m_limits : found->second.limits;
}

SpeedSample SpeedRecorder::now(TorrentId torrent) const
{
    const auto found = m_tracks.find(torrent);
    return found == m_tracks.end() ? SpeedSample() : found->second.now;
}

const SpeedHistory& SpeedRecorder::of(TorrentId torrent) const
{
    const auto found = m_tracks.find(torrent);
    return found == m_tracks.end() ? m_nothing : found->second.history;
}

} // namespace freshet::ui
