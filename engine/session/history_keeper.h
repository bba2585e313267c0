// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/session/history_table.h"
#include "engine/session/torrent_registry.h"
#include "engine/swarm/swarm_context.h"

#include <QTimeZone>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <unordered_map>

namespace freshet::session {

/// Writes down, once a second, what everything and what single torrents move. Engine thread.
///
/// A second costs work for the torrents that run, not for all. Memory: everything together has 3,696 samples
/// of 88 bytes and one a day (0.3 MiB). The most recently active mostDetailed torrents have 1,680 each (9 MiB
/// for all); of others that run there are only sums since the last saving, two samples each (with 10,000 of
/// them about 4 MiB). Nothing goes to the disk here: takeChanges() gives it in batches.
class HistoryKeeper
{
public:
    using Zone = std::function<QTimeZone()>;
    using Limits = std::function<std::pair<ByteRate, ByteRate>()>;

    /// Torrents with samples by the second and by 10 s.
    static constexpr std::size_t mostDetailed = 64;
    /// A second that took longer was no second: the computer slept or stood still.
    static constexpr qint64 longestTickMs = 5'000;

    /// References outlive this. `limits` are those in force for download and upload.
    HistoryKeeper(
        Scheduler& scheduler, const swarm::LineTraffic& traffic, const TorrentRegistry& torrents,
        Limits limits, Zone zone = [] { return QTimeZone::systemTimeZone(); });

    /// Begins, with what was saved of everything together. Without `isSaved` changes are not collected.
    void start(const QList<HistoryRow>& saved, bool isSaved);
    /// The torrent may have begun to run.
    void watch(const Torrent& torrent);
    /// The torrent is about to go: what it moved last still counts.
    void leave(const Torrent& torrent);

    /// What has moved in slots since the last call, up to now; to be added to what is saved.
    [[nodiscard]] QList<HistoryRow> takeChanges();
    /// Of everything together, every range; of a torrent those by the second and by 10 s.
    [[nodiscard]] QList<api::TrafficSample> samples(const api::HistoryRequest& request);
    /// Torrents that were looked at in the last second, for tests.
    [[nodiscard]] std::size_t watchedCount() const { return m_tracks.size(); }

private:
    struct Fine
    {
        HistoryRing seconds{api::HistoryRange::TenMinutes};
        HistoryRing tens{api::HistoryRange::ThreeHours};
        qint64 movedMs = 0;
    };
    struct Track
    {
        ByteCount downloaded = 0;
        ByteCount uploaded = 0;
        ByteCount wasted = 0;
        swarm::LineTraffic line;
    };
    using Key = std::tuple<quint64, api::HistoryRange, qint64>;

    void tick();
    [[nodiscard]] static Track stand(const Torrent& torrent);
    /// What the torrent moved since the last look.
    [[nodiscard]] static api::TrafficSample difference(Track& before, const Track& now);
    void noteTorrent(TorrentId id, const TrafficPart& part);
    [[nodiscard]] Fine* fine(TorrentId id, qint64 nowMs);
    void collect(quint64 account, api::HistoryRange range, const api::TrafficSample& sample);

    Scheduler& m_scheduler;
    const swarm::LineTraffic& m_traffic;
    const TorrentRegistry& m_torrents;
    Limits m_limits;
    Zone m_zone;
    std::array<HistoryRing, 4> m_session{HistoryRing(api::HistoryRange::TenMinutes),
        HistoryRing(api::HistoryRange::ThreeHours), HistoryRing(api::HistoryRange::Week),
        HistoryRing(api::HistoryRange::Days)};
    std::unordered_map<TorrentId, Track> m_tracks;
    std::map<TorrentId, Fine> m_fine;
    std::map<Key, api::TrafficSample> m_changes;
    /// Of torrents that have left since the last second.
    api::TrafficSample m_left;
    swarm::LineTraffic m_counted;
    Scheduler::TimePoint m_last;
    bool m_isSaved = false;
    Scheduler::Timer m_timer;
};

} // namespace freshet::session
