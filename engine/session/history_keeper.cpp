// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/history_keeper.h"

#include <algorithm>
#include <utility>

namespace freshet::session {

namespace {

constexpr Scheduler::Duration tickInterval = 1s;
/// A torrent that stands still for so long makes room for another.
constexpr qint64 idleMs = 10'000;

bool hasMoved(const api::TrafficSample& sample)
{
    return sample.downloaded > 0 || sample.uploaded > 0 || sample.lineDownloaded > 0
        || sample.lineUploaded > 0 || sample.wasted > 0;
}

/// Only what is more: counters that begin anew are no traffic.
ByteCount growth(ByteCount before, ByteCount now)
{
    return std::max<ByteCount>(now - before, 0);
}

} // namespace

HistoryKeeper::HistoryKeeper(Scheduler& scheduler, const swarm::LineTraffic& traffic,
    const TorrentRegistry& torrents, Limits limits, Zone zone)
    : m_scheduler(scheduler)
    , m_traffic(traffic)
    , m_torrents(torrents)
    , m_limits(std::move(limits))
    , m_zone(std::move(zone))
{}

void HistoryKeeper::start(const QList<HistoryRow>& saved, bool isSaved)
{
    m_isSaved = isSaved;
    for (const HistoryRow& row : saved) {
        if (row.account == sessionHistory) {
            m_session[static_cast<std::size_t>(row.range)].add(row.sample);
        }
    }
    m_counted = m_traffic;
    m_last = m_scheduler.now();
    m_timer = m_scheduler.callEvery(tickInterval, [this] { tick(); });
}

HistoryKeeper::Track HistoryKeeper::stand(const Torrent& torrent)
{
    return {torrent.downloaded(), torrent.uploaded(), torrent.wasted(), torrent.lineTraffic()};
}

api::TrafficSample HistoryKeeper::difference(Track& before, const Track& now)
{
    api::TrafficSample moved;
    moved.downloaded = growth(before.downloaded, now.downloaded);
    moved.uploaded = growth(before.uploaded, now.uploaded);
    moved.lineDownloaded = growth(before.line.received, now.line.received);
    moved.lineUploaded = growth(before.line.sent, now.line.sent);
    moved.wasted = growth(before.wasted, now.wasted);
    // What was wasted is forgotten for a moment while a torrent stops.
    const ByteCount wasted = std::max(before.wasted, now.wasted);
    before = now;
    before.wasted = wasted;
    return moved;
}

void HistoryKeeper::watch(const Torrent& torrent)
{
    m_tracks.try_emplace(torrent.id(), stand(torrent));
}

void HistoryKeeper::leave(const Torrent& torrent)
{
    const auto track = m_tracks.find(torrent.id());
    if (track != m_tracks.end()) {
        const api::TrafficSample moved = difference(track->second, stand(torrent));
        mergeSample(m_left, moved);
        const qint64 now = m_scheduler.wallClockMs();
        noteTorrent(torrent.id(), {now - 1, now, moved});
        m_tracks.erase(track);
    }
    m_fine.erase(torrent.id());
}

void HistoryKeeper::tick()
{
    const auto now = m_scheduler.now();
    qint64 elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_last).count();
    if (elapsed <= 0) {
        return;
    }
    m_last = now;
    if (elapsed > longestTickMs) {
        elapsed = std::chrono::milliseconds(tickInterval).count();
    }
    const qint64 nowMs = m_scheduler.wallClockMs();
    TrafficPart all{nowMs - elapsed, nowMs, std::exchange(m_left, {})};
    for (auto track = m_tracks.begin(); track != m_tracks.end();) {
        const Torrent* torrent = m_torrents.find(track->first);
        const bool isRunning = torrent != nullptr && torrent->transfer() != nullptr;
        TrafficPart part{all.fromMs, all.toMs, {}};
        if (torrent != nullptr) {
            part.moved = difference(track->second, stand(*torrent));
        }
        const bool isMoving = hasMoved(part.moved);
        if (isMoving) {
            mergeSample(all.moved, part.moved);
            part.moved.downloadPeak = part.moved.downloaded * 1000 / elapsed;
            part.moved.uploadPeak = part.moved.uploaded * 1000 / elapsed;
            noteTorrent(track->first, part);
        }
        track = isRunning || isMoving ? std::next(track) : m_tracks.erase(track);
    }
    // Connections that belong to no torrent count, too.
    all.moved.lineDownloaded = growth(m_counted.received, m_traffic.received);
    all.moved.lineUploaded = growth(m_counted.sent, m_traffic.sent);
    m_counted = m_traffic;
    all.moved.downloadPeak = all.moved.downloaded * 1000 / elapsed;
    all.moved.uploadPeak = all.moved.uploaded * 1000 / elapsed;
    std::tie(all.moved.downloadLimit, all.moved.uploadLimit) = m_limits();
    const QTimeZone zone = m_zone();
    for (HistoryRing& ring : m_session) {
        for (const api::TrafficSample& sample : divideIntoSlots(all, ring.range(), zone)) {
            ring.add(sample);
            collect(sessionHistory, ring.range(), sample);
        }
        ring.prune(nowMs);
    }
}

void HistoryKeeper::noteTorrent(TorrentId id, const TrafficPart& part)
{
    if (!hasMoved(part.moved)) {
        return;
    }
    const QTimeZone zone = m_zone();
    for (const auto range : {api::HistoryRange::Week, api::HistoryRange::Days}) {
        for (const api::TrafficSample& sample : divideIntoSlots(part, range, zone)) {
            collect(id.value(), range, sample);
        }
    }
    if (Fine* rings = fine(id, part.toMs)) {
        for (HistoryRing* ring : {&rings->seconds, &rings->tens}) {
            for (const api::TrafficSample& sample : divideIntoSlots(part, ring->range(), zone)) {
                ring->add(sample);
            }
            ring->prune(part.toMs);
        }
    }
}

HistoryKeeper::Fine* HistoryKeeper::fine(TorrentId id, qint64 nowMs)
{
    auto found = m_fine.find(id);
    if (found == m_fine.end()) {
        if (m_fine.size() >= mostDetailed) {
            const auto idlest = std::min_element(m_fine.begin(), m_fine.end(),
                [](const auto& a, const auto& b) { return a.second.movedMs < b.second.movedMs; });
            if (idlest->second.movedMs > nowMs - idleMs) {
                return nullptr;
            }
            m_fine.erase(idlest);
        }
        found = m_fine.try_emplace(id).first;
    }
    found->second.movedMs = nowMs;
    return &found->second;
}

void HistoryKeeper::collect(quint64 account, api::HistoryRange range, const api::TrafficSample& sample)
{
    if (!m_isSaved) {
        return;
    }
    const auto [change, isNew] = m_changes.try_emplace({account, range, sample.startMs}, sample);
    if (!isNew) {
        mergeSample(change->second, sample);
    }
}

QList<HistoryRow> HistoryKeeper::takeChanges()
{
    tick();
    QList<HistoryRow> rows;
    for (const auto& [key, sample] : std::exchange(m_changes, {})) {
        rows.append({std::get<0>(key), std::get<1>(key), sample});
    }
    return rows;
}

QList<api::TrafficSample> HistoryKeeper::samples(const api::HistoryRequest& request)
{
    const qint64 now = m_scheduler.wallClockMs();
    if (!request.torrent) {
        HistoryRing& ring = m_session[static_cast<std::size_t>(request.range)];
        ring.prune(now);
        return ring.samples();
    }
    const auto found = m_fine.find(*request.torrent);
    if (found == m_fine.end()) {
        return {};
    }
    HistoryRing& ring =
        request.range == api::HistoryRange::TenMinutes ? found->second.seconds : found->second.tens;
    ring.prune(now);
    return ring.samples();
}

} // namespace freshet::session
