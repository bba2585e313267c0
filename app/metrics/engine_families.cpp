// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/engine_families.h"

#include <limits>

namespace freshet::metrics {

namespace {

/// Of a torrent's name; what follows is cut off.
constexpr qsizetype longestName = 200;

/// In the order of api::TorrentState.
constexpr std::array stateNames{"fetching_metadata", "waiting", "checking", "downloading", "seeding",
    "paused", "done", "moving", "failed"};
static_assert(stateNames.size() == api::MetricsSnapshot::stateCount);
/// In the order of api::QuotaState.
constexpr std::array quotaStateNames{"fine", "warned", "paced", "used_up"};

double toSeconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

void appendTraffic(Families& families, const api::MetricsSnapshot& metrics)
{
    const swarm::SwarmCounters& swarm = metrics.swarm;
    const api::HeaderEstimate headers = api::estimateHeaders(swarm.received.bytes, swarm.sent.bytes);
    counter(families, "freshet_received_bytes_total",
        "Bytes from peers: payload, the rest of the peer protocol, and an estimate of TCP and IP headers.")
        .add(swarm.received.payload, {{"kind", "payload"}})
        .add(swarm.received.overhead(), {{"kind", "protocol"}})
        .add(headers.received, {{"kind", "tcp_ip_estimated"}});
    counter(families, "freshet_sent_bytes_total",
        "Bytes to peers: payload, the rest of the peer protocol, and an estimate of TCP and IP headers.")
        .add(swarm.sent.payload, {{"kind", "payload"}})
        .add(swarm.sent.overhead(), {{"kind", "protocol"}})
        .add(headers.sent, {{"kind", "tcp_ip_estimated"}});
    counter(families, "freshet_discarded_bytes_total", "Received payload that was thrown away, by reason.")
        .add(swarm.duplicate, {{"reason", "duplicate"}})
        .add(swarm.unrequested, {{"reason", "unrequested"}})
        .add(swarm.damaged, {{"reason", "wrong_hash"}});
}

void appendMessages(Families& families, const swarm::WireCounters& wire, const char* name, const char* help)
{
    MetricFamily family = counter(families, name, help);
    for (std::size_t i = 0; i < swarm::messageNames.size(); ++i) {
        family.add(wire.messages[i], {{"type", swarm::messageNames[i]}});
    }
    family.add(wire.blocks, {{"type", "piece"}});
}

void appendRequests(Families& families, const api::MetricsSnapshot& metrics)
{
    const swarm::SwarmCounters& swarm = metrics.swarm;
    appendMessages(
        families, swarm.received, "freshet_peer_messages_received_total", "Messages from peers, by type.");
    appendMessages(families, swarm.sent, "freshet_peer_messages_sent_total", "Messages to peers, by type.");
    counter(families, "freshet_requests_late_total",
        "Requests that were given to other peers because they took too long.")
        .add(swarm.lateRequests);
    gauge(families, "freshet_requests_in_flight", "Blocks asked of peers and not here yet.")
        .add(metrics.peers.requestsInFlight);
    gauge(families, "freshet_requests_queued", "Blocks that peers have asked for and were not sent yet.")
        .add(metrics.peers.requestsQueued);
    histogram(
        families, "freshet_request_first_byte_seconds", "From a request to the first byte of its block.")
        .add(swarm.firstByte);
    histogram(families, "freshet_request_complete_seconds", "From a request to the last byte of its block.")
        .add(swarm.wholeBlock);
    counter(families, "freshet_pieces_begun_total", "Pieces of which a first block was asked for.")
        .add(swarm.piecesBegun);
    counter(families, "freshet_pieces_abandoned_total", "Pieces that were begun and given up unfinished.")
        .add(swarm.piecesAbandoned);
    counter(families, "freshet_pieces_total", "Pieces that were complete, by what their hash said.")
        .add(swarm.piecesVerified, {{"result", "verified"}})
        .add(swarm.piecesFailed, {{"result", "failed"}});
    gauge(families, "freshet_pieces_in_progress", "Pieces of which some blocks are here or asked for.")
        .add(metrics.peers.piecesInProgress);
    histogram(families, "freshet_piece_stored_seconds",
        "From the last block of a piece until it is verified and written.")
        .add(swarm.pieceStored);
}

void appendReasons(
    MetricFamily& family, const std::array<quint64, swarm::endReasonCount>& counts, const Labels& labels)
{
    for (std::size_t i = 0; i < swarm::endReasonCount; ++i) {
        Labels all = labels;
        all.push_back({"reason", swarm::endReasonNames[i]});
        family.add(counts[i], std::move(all));
    }
}

void appendConnections(Families& families, const swarm::SwarmCounters& swarm)
{
    counter(families, "freshet_connection_attempts_total", "Connections that were begun.")
        .add(swarm.outgoing.attempts, {{"direction", "outgoing"}})
        .add(swarm.incoming.attempts, {{"direction", "incoming"}});
    counter(families, "freshet_connections_established_total",
        "Connections on which both sides have greeted each other.")
        .add(swarm.outgoing.established, {{"direction", "outgoing"}})
        .add(swarm.incoming.established, {{"direction", "incoming"}});
    {
        MetricFamily failures = counter(families, "freshet_connection_failures_total",
            "Connections that ended before both sides had greeted each other, by reason.");
        appendReasons(failures, swarm.outgoing.failures, {{"direction", "outgoing"}});
        appendReasons(failures, swarm.incoming.failures, {{"direction", "incoming"}});
    }
    counter(families, "freshet_connections_turned_away_total",
        "Greeted peers that were not kept: no room, banned, or connected already.")
        .add(swarm.turnedAway);
    {
        MetricFamily ends = counter(families, "freshet_disconnects_total",
            "Connections to greeted peers that have ended, by reason.");
        appendReasons(ends, swarm.disconnects, {});
    }
    counter(families, "freshet_peers_banned_total", "Peers that were banned.").add(swarm.bans);
    counter(families, "freshet_connection_seconds_total",
        "How long the connections of freshet_disconnects_total had lasted, in sum.")
        .add(toSeconds(swarm.endedTime));
    counter(families, "freshet_choked_seconds_total",
        "How long peers have choked us while we wanted something of them, in sum over peers.")
        .add(toSeconds(swarm.chokedTime));
}

void appendPeers(Families& families, const api::PeerMetrics& peers)
{
    gauge(families, "freshet_peers", "Connected peers, by who has connected to whom.")
        .add(peers.outgoing, {{"direction", "outgoing"}})
        .add(peers.incoming, {{"direction", "incoming"}});
    gauge(families, "freshet_half_open_connections", "Outgoing connections that are not established yet.")
        .add(peers.halfOpen);
    gauge(families, "freshet_seeds", "Connected peers that have everything.").add(peers.seeds);
    gauge(families, "freshet_peers_encrypted", "Connected peers with an encrypted connection.")
        .add(peers.encrypted);
    gauge(families, "freshet_peers_unchoked", "Peers that may ask us for blocks.").add(peers.unchoked);
    gauge(families, "freshet_peers_unchoking", "Peers that we may ask for blocks.").add(peers.unchoking);
    gauge(families, "freshet_peers_interested", "Peers that want something of us.").add(peers.interested);
    gauge(families, "freshet_peers_interesting", "Peers of whom we want something.").add(peers.interesting);
    gauge(families, "freshet_peers_snubbed", "Peers that have owed us blocks for a minute or more.")
        .add(peers.snubbed);
}

void appendTrackers(Families& families, const discovery::TrackerCounters& trackers)
{
    counter(families, "freshet_tracker_announces_total", "Announces that were begun.")
        .add(trackers.announces);
    counter(families, "freshet_tracker_answers_total",
        "How announces ended: well, with a refusal, or without an answer that makes sense.")
        .add(trackers.succeeded, {{"result", "ok"}})
        .add(trackers.refused, {{"result", "refused"}})
        .add(trackers.failed, {{"result", "failed"}});
    counter(families, "freshet_tracker_peers_total", "Addresses of peers that trackers gave.")
        .add(trackers.peersReceived);
    histogram(families, "freshet_tracker_answer_seconds", "From an announce to its end.")
        .add(trackers.answerTime);
}

void appendDisk(Families& families, const api::MetricsSnapshot& metrics)
{
    const storage::DiskStatistics& disk = metrics.disk;
    counter(families, "freshet_disk_written_bytes_total", "Verified pieces that were written.")
        .add(disk.bytesWritten);
    counter(families, "freshet_disk_read_bytes_total", "Bytes read from files.").add(disk.bytesRead);
    counter(families, "freshet_hashed_bytes_total", "Bytes of pieces that were hashed.")
        .add(disk.bytesHashed);
    gauge(families, "freshet_disk_jobs_waiting", "Jobs that wait for a disk thread; checks give way.")
        .add(disk.jobs.waiting, {{"priority", "foreground"}})
        .add(disk.jobs.waitingInBackground, {{"priority", "background"}});
    gauge(families, "freshet_disk_jobs_running", "Jobs that disk threads are busy with.")
        .add(disk.jobs.running);
    histogram(families, "freshet_disk_queue_seconds", "How long foreground jobs waited for a disk thread.")
        .add(disk.jobs.queueTime);
    histogram(families, "freshet_disk_operation_seconds",
        "What disk threads took to read blocks, to hash and to write pieces, and to check a slice of files.")
        .add(disk.readTime, {{"operation", "read"}})
        .add(disk.hashTime, {{"operation", "hash"}})
        .add(disk.writeTime, {{"operation", "write"}})
        .add(disk.checkTime, {{"operation", "check"}});
    gauge(families, "freshet_disk_pending_write_bytes", "Pieces that wait to be verified and written.")
        .add(disk.pendingWriteBytes);
    gauge(families, "freshet_disk_pending_reads", "Reads for peers that wait for a disk thread or are done.")
        .add(disk.pendingReads);
    counter(families, "freshet_disk_reads_total",
        "Reads of blocks for peers: had from the system's memory at once, or by way of a disk thread.")
        .add(disk.readsAtOnce, {{"way", "at_once"}})
        .add(disk.readsQueued, {{"way", "queued"}});
    counter(families, "freshet_read_cache_lookups_total", "Parts of pieces looked up in the read cache.")
        .add(disk.cacheHits, {{"result", "hit"}})
        .add(disk.cacheMisses, {{"result", "miss"}});
    counter(families, "freshet_read_cache_hit_bytes_total", "Bytes that came from the read cache.")
        .add(disk.cacheHitBytes);
    gauge(families, "freshet_open_files", "Files of torrents that are kept open.").add(disk.openFiles);
    if (metrics.freeSpace) {
        gauge(families, "freshet_disk_free_bytes", "Free space where new torrents are saved.")
            .add(*metrics.freeSpace);
    }
    gauge(families, "freshet_buffer_bytes", "Memory for data, by what it is for.")
        .add(metrics.pieceBuffers, {{"kind", "pieces"}})
        .add(disk.cachedBytes, {{"kind", "read_cache"}})
        .add(metrics.peers.unsent, {{"kind", "unsent"}});
}

double orInfinite(qint64 limit, qint64 unlimited)
{
    return limit == unlimited ? std::numeric_limits<double>::infinity() : static_cast<double>(limit);
}

void appendRates(Families& families, const api::MetricsSnapshot& metrics)
{
    const api::RateMetrics& rates = metrics.rates;
    gauge(families, "freshet_receive_rate_bytes_per_second", "Payload from peers, average of 20 seconds.")
        .add(rates.download);
    gauge(families, "freshet_send_rate_bytes_per_second", "Payload to peers, average of 20 seconds.")
        .add(rates.upload);
    gauge(families, "freshet_receive_rate_peak_bytes_per_second", "The highest rate from peers so far.")
        .add(rates.peakDownload);
    gauge(families, "freshet_send_rate_peak_bytes_per_second", "The highest rate to peers so far.")
        .add(rates.peakUpload);
    gauge(families, "freshet_receive_limit_in_force_bytes_per_second",
        "Limit on payload from peers that counts now, with schedule and quotas; +Inf: none.")
        .add(orInfinite(metrics.downloadLimit, noLimit));
    gauge(families, "freshet_send_limit_in_force_bytes_per_second",
        "Limit on payload to peers that counts now, with schedule, quotas and delays; +Inf: none.")
        .add(orInfinite(metrics.uploadLimit, noLimit));
}

void appendQuota(Families& families, const api::QuotaUse& quota)
{
    gauge(families, "freshet_quota_used_bytes", "What was moved in the current period of the quota.")
        .add(quota.downloaded, {{"direction", "receive"}})
        .add(quota.uploaded, {{"direction", "send"}});
    gauge(families, "freshet_quota_limit_bytes", "What may be moved in the period; +Inf: no quota.")
        .add(orInfinite(quota.downloadQuota, 0), {{"direction", "receive"}})
        .add(orInfinite(quota.uploadQuota, 0), {{"direction", "send"}});
    MetricFamily state =
        gauge(families, "freshet_quota_state", "1 for the state that the quota is in, 0 for the others.");
    for (std::size_t i = 0; i < quotaStateNames.size(); ++i) {
        const auto each = static_cast<api::QuotaState>(i);
        state.add(quota.download == each ? 1 : 0, {{"direction", "receive"}, {"state", quotaStateNames[i]}})
            .add(quota.upload == each ? 1 : 0, {{"direction", "send"}, {"state", quotaStateNames[i]}});
    }
}

void appendGroupQuotas(Families& families, const QMap<QString, api::QuotaUse>& quotas)
{
    if (quotas.isEmpty()) {
        return;
    }
    MetricFamily used = gauge(families, "freshet_category_quota_used_bytes",
        "What was moved in the current period of a category's quota.");
    MetricFamily limit = gauge(families, "freshet_category_quota_limit_bytes",
        "What may be moved in the period; +Inf: no quota in that direction.");
    for (auto quota = quotas.cbegin(); quota != quotas.cend(); ++quota) {
        const std::string category = quota.key().toStdString();
        used.add(quota->downloaded, {{"category", category}, {"direction", "receive"}})
            .add(quota->uploaded, {{"category", category}, {"direction", "send"}});
        limit.add(orInfinite(quota->downloadQuota, 0), {{"category", category}, {"direction", "receive"}})
            .add(orInfinite(quota->uploadQuota, 0), {{"category", category}, {"direction", "send"}});
    }
}

void appendLimits(Families& families, const api::Settings& settings)
{
    gauge(families, "freshet_receive_limit_bytes_per_second", "Limit on payload from peers; +Inf: none.")
        .add(orInfinite(settings.transfer.downloadLimit, noLimit));
    gauge(families, "freshet_send_limit_bytes_per_second", "Limit on payload to peers; +Inf: none.")
        .add(orInfinite(settings.transfer.uploadLimit, noLimit));
    gauge(families, "freshet_connections_limit", "Connections that all torrents may have together.")
        .add(settings.connection.maxConnections);
    gauge(families, "freshet_connections_per_torrent_limit", "Connections that one torrent may have.")
        .add(settings.connection.maxConnectionsPerTorrent);
    gauge(families, "freshet_half_open_connections_limit",
        "Outgoing connections that may be unestablished at once.")
        .add(settings.connection.maxHalfOpen);
    gauge(families, "freshet_active_downloads_limit", "Torrents that may download at once; +Inf: all.")
        .add(orInfinite(settings.queue.activeDownloads, api::unlimitedTorrents));
    gauge(families, "freshet_active_seeds_limit", "Torrents that may seed at once; +Inf: all.")
        .add(orInfinite(settings.queue.activeSeeds, api::unlimitedTorrents));
    gauge(families, "freshet_buffer_limit_bytes", "What freshet_buffer_bytes may be, by what it is for.")
        .add(settings.storage.writeBuffer, {{"kind", "pieces"}})
        .add(settings.storage.readCache, {{"kind", "read_cache"}});
    gauge(families, "freshet_open_files_limit", "Files of torrents that may be kept open.")
        .add(settings.storage.maxOpenFiles);
}

void appendSession(Families& families, const api::MetricsSnapshot& metrics)
{
    gauge(families, "freshet_uptime_seconds", "How long the session has run.")
        .add(std::chrono::duration<double>(metrics.uptime).count());
    histogram(families, "freshet_event_loop_lag_seconds",
        "How much later than due the engine thread came to a timer, once a second.")
        .add(metrics.loopLag);
    gauge(families, "freshet_listening", "1 if incoming connections are accepted.")
        .add(metrics.isListening ? 1 : 0);
    gauge(families, "freshet_reachable", "1 if a peer on another computer has connected to us.")
        .add(metrics.isReachable ? 1 : 0);
    MetricFamily torrents = gauge(families, "freshet_torrents", "Torrents, by what they are doing.");
    for (std::size_t i = 0; i < stateNames.size(); ++i) {
        torrents.add(metrics.torrentsByState[i], {{"state", stateNames[i]}});
    }
    MetricFamily limited = gauge(families, "freshet_torrents_limited",
        "Torrents, by what keeps them from being faster: one cause each, \"nothing\" included.");
    for (std::size_t i = 0; i < metrics.torrentsByBottleneck.size(); ++i) {
        limited.add(metrics.torrentsByBottleneck[i],
            {{"by", api::bottleneckId(static_cast<api::BottleneckKind>(i)).data()}});
    }
}

/// One number of each torrent.
template<class Get>
void appendEach(MetricFamily family, const QList<api::TorrentMetrics>& torrents, const Get& get)
{
    for (const api::TorrentMetrics& torrent : torrents) {
        family.add(get(torrent), {{"torrent", torrent.infoHash.toStdString()}});
    }
}

void appendTorrents(Families& families, const QList<api::TorrentMetrics>& torrents)
{
    using Torrent = api::TorrentMetrics;
    {
        MetricFamily info = gauge(families, "freshet_torrent_info", "Always 1; the name is in the label.");
        MetricFamily state =
            gauge(families, "freshet_torrent_state", "Always 1; what it is doing is in the label.");
        for (const Torrent& torrent : torrents) {
            const std::string id = torrent.infoHash.toStdString();
            info.add(1, {{"torrent", id}, {"name", torrent.name.left(longestName).toStdString()}});
            state.add(1, {{"torrent", id}, {"state", stateNames[static_cast<std::size_t>(torrent.state)]}});
        }
    }
    appendEach(counter(families, "freshet_torrent_received_bytes_total",
                   "Payload received, of all sessions, by torrent."),
        torrents, [](const Torrent& torrent) { return torrent.downloaded; });
    appendEach(
        counter(families, "freshet_torrent_sent_bytes_total", "Payload sent, of all sessions, by torrent."),
        torrents, [](const Torrent& torrent) { return torrent.uploaded; });
    appendEach(counter(families, "freshet_torrent_discarded_bytes_total",
                   "Received payload that was thrown away, of all sessions, by torrent."),
        torrents, [](const Torrent& torrent) { return torrent.wasted; });
    appendEach(gauge(families, "freshet_torrent_wanted_bytes", "Size of the wanted files, by torrent."),
        torrents, [](const Torrent& torrent) { return torrent.wantedSize; });
    appendEach(gauge(families, "freshet_torrent_verified_bytes", "Verified part of the wanted files."),
        torrents, [](const Torrent& torrent) { return torrent.wantedDone; });
    appendEach(gauge(families, "freshet_torrent_peers", "Connected peers, by torrent."), torrents,
        [](const Torrent& torrent) { return torrent.connectedPeers; });
    appendEach(gauge(families, "freshet_torrent_seeds", "Connected peers that have everything, by torrent."),
        torrents, [](const Torrent& torrent) { return torrent.connectedSeeds; });
    appendEach(gauge(families, "freshet_torrent_fault", "1 if something has stopped it."), torrents,
        [](const Torrent& torrent) { return torrent.hasFault ? 1 : 0; });
}

} // namespace

void appendEngineFamilies(Families& families, const api::MetricsSnapshot& metrics)
{
    appendSession(families, metrics);
    appendTraffic(families, metrics);
    appendRequests(families, metrics);
    appendConnections(families, metrics.swarm);
    appendPeers(families, metrics.peers);
    appendTrackers(families, metrics.trackers);
    appendDisk(families, metrics);
    appendRates(families, metrics);
    appendQuota(families, metrics.quota);
    appendGroupQuotas(families, metrics.groupQuotas);
    appendLimits(families, metrics.settings);
    appendTorrents(families, metrics.torrents);
}

} // namespace freshet::metrics
