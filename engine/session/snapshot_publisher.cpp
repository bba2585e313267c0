// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/snapshot_publisher.h"

#include "engine/api/session.h"
#include "engine/session/snapshot_builder.h"

#include <algorithm>
#include <utility>

namespace freshet::session {

namespace {

/// Several changes in a row become one update.
constexpr Scheduler::Duration hurryDelay{30};

} // namespace

SnapshotPublisher::SnapshotPublisher(
    Scheduler& scheduler, const TorrentRegistry& torrents, FillTotals fillTotals, Publish publish)
    : m_scheduler(scheduler)
    , m_torrents(torrents)
    , m_fillTotals(std::move(fillTotals))
    , m_publish(std::move(publish))
{}

void SnapshotPublisher::start()
{
    m_timer = m_scheduler.callEvery(m_interval, [this] { turn(); });
    hurry();
}

void SnapshotPublisher::turn()
{
    m_sinceTick += m_interval;
    if (m_sinceTick >= interval) {
        m_sinceTick = Scheduler::Duration::zero();
        m_tick();
        // Not in the middle of a second: who counts on the ticks would take the rest of it for a delay.
        if (m_interval != m_wantedInterval) {
            m_interval = m_wantedInterval;
            m_timer = m_scheduler.callEvery(m_interval, [this] { turn(); });
        }
    }
    publish();
}

void SnapshotPublisher::setInterval(Scheduler::Duration wanted)
{
    m_wantedInterval = std::clamp(wanted, api::fastestUpdates, api::slowestUpdates);
}

void SnapshotPublisher::stop()
{
    m_timer.cancel();
    m_soon.cancel();
}

void SnapshotPublisher::hurry()
{
    m_isHurried = true;
    publishSoon();
}

void SnapshotPublisher::publishSoon()
{
    if (m_timer.isSet() && !m_soon.isSet()) {
        m_soon = m_scheduler.callLater(hurryDelay, [this] {
            m_soon.cancel();
            publish();
        });
    }
}

void SnapshotPublisher::acknowledge()
{
    m_isUnacknowledged = false;
    if (std::exchange(m_isDue, false)) {
        publishSoon();
    }
}

void SnapshotPublisher::watch(std::optional<TorrentId> torrent)
{
    m_watched = torrent;
    m_watchedPeer.reset();
    m_files.clear();
    m_filesRevision.reset();
    m_knownOwnEvent.reset();
    hurry();
}

void SnapshotPublisher::watchPeer(std::optional<PeerId> peer)
{
    m_watchedPeer = peer;
    hurry();
}

void SnapshotPublisher::watchLog(bool isWatched)
{
    m_isLogWatched = isWatched;
    m_knownEvent.reset();
    hurry();
}

api::EventBatch SnapshotPublisher::news(std::optional<TorrentId> torrent, std::optional<quint64>& known) const
{
    if (m_log == nullptr) {
        return {};
    }
    const std::optional<quint64> before = std::exchange(known, m_log->lastSerial());
    return m_log->since(torrent, before);
}

void SnapshotPublisher::publishAll()
{
    for (auto& [torrent, known] : m_known) {
        known.isToBeSent = true;
    }
    m_filesRevision.reset();
    m_knownEvent.reset();
    m_knownOwnEvent.reset();
    hurry();
}

void SnapshotPublisher::publish()
{
    if (m_isUnacknowledged) {
        m_isDue = true;
        return;
    }
    m_isUnacknowledged = true;
    api::SessionUpdate update = collect();
    update.isHurried = std::exchange(m_isHurried, false);
    std::optional<api::TorrentDetails> details;
    if (const Torrent* watched = m_watched ? m_torrents.find(*m_watched) : nullptr) {
        details = watchedDetails(*watched);
        details->log = news(m_watched, m_knownOwnEvent);
    }
    if (m_isLogWatched) {
        update.log = news(std::nullopt, m_knownEvent);
    }
    m_publish(std::move(update), std::move(details));
}

const api::TorrentSnapshot* SnapshotPublisher::refresh(
    const Torrent& torrent, const ExemptRates& exempt, Known& known)
{
    const bool isNew = std::exchange(known.isToBeSent, false);
    const bool isLively = torrent.isLively();
    // What went on until now may have left its mark.
    const bool mayDiffer =
        isNew || isLively || std::exchange(known.wasLively, isLively) || known.revision != torrent.revision();
    if (!mayDiffer) {
        return nullptr;
    }
    known.wasLively = isLively;
    known.revision = torrent.revision();
    api::TorrentSnapshot row = snapshotOf(torrent);
    row.bottleneck = m_bottlenecks.settle(
        row.id, diagnose(bottleneckFactsOf(torrent, row, m_facts, exempt)), m_scheduler.now());
    if (!isNew && row == known.row) {
        return nullptr;
    }
    known.row = std::move(row);
    m_refreshed(torrent);
    return &known.row;
}

api::TorrentDetails SnapshotPublisher::watchedDetails(const Torrent& torrent)
{
    if (m_filesRevision != torrent.revision()) {
        m_filesRevision = torrent.revision();
        m_files = filesOf(torrent);
    }
    api::TorrentDetails details = detailsOf(torrent);
    details.files = m_files;
    if (m_watchedPeer) {
        addPeerPieces(torrent, *m_watchedPeer, details);
    }
    return details;
}

void SnapshotPublisher::countRates(
    const Torrent& torrent, const api::TorrentSnapshot& row, const ExemptRates& exempt)
{
    m_exemptRates.download += exempt.line.download;
    m_exemptRates.upload += exempt.line.upload;
    const JointRates counted{std::max<ByteRate>(row.downloadRate - exempt.payload.download, 0),
        std::max<ByteRate>(row.uploadRate - exempt.payload.upload, 0)};
    const auto add = [&counted](JointRates& sum) {
        sum.download += counted.download;
        sum.upload += counted.upload;
    };
    add(m_rates);
    if (!row.category.isEmpty()) {
        add(m_groupRates[row.category]);
    }
    for (const QString& tag : row.tags) {
        if (torrent.services().settings.tags.contains(tag)) {
            add(m_tagRates[tag]);
        }
    }
}

api::SessionUpdate SnapshotPublisher::collect()
{
    api::SessionUpdate update;
    update.takenMs = m_scheduler.wallClockMs();
    m_facts = m_askFacts();
    m_facts.rates = m_rates;
    m_facts.groupRates = std::exchange(m_groupRates, {});
    m_facts.tagRates = std::exchange(m_tagRates, {});
    m_rates = {};
    m_exemptRates = {};
    m_facts.connectedPeers = m_connectedPeers;
    m_bottleneckCounts.fill(0);
    for (const Torrent* torrent : m_torrents.all()) {
        Known& known = m_known[torrent->id()];
        const ExemptRates exempt = exemptRatesOf(*torrent);
        if (const api::TorrentSnapshot* changed = refresh(*torrent, exempt, known)) {
            update.changed.append(*changed);
        }
        const api::TorrentSnapshot& row = known.row;
        update.totals.downloadRate += row.downloadRate;
        update.totals.uploadRate += row.uploadRate;
        update.totals.lineDownloadRate += row.lineDownloadRate;
        update.totals.lineUploadRate += row.lineUploadRate;
        update.totals.downloaded += row.downloaded;
        update.totals.uploaded += row.uploaded;
        update.totals.connectedPeers += row.connectedPeers;
        ++m_bottleneckCounts[static_cast<std::size_t>(row.bottleneck.kind)];
        if (row.downloadRate > 0 || row.uploadRate > 0) {
            countRates(*torrent, row, exempt);
        }
        if (torrent->transfer() != nullptr) {
            update.totals.halfOpenConnections += torrent->transfer()->peers().halfOpenCount();
            addUse(*torrent->transfer(), update.totals.inUse);
        }
    }
    if (m_known.size() > m_torrents.count()) {
        for (auto known = m_known.begin(); known != m_known.end();) {
            if (m_torrents.find(known->first) == nullptr) {
                update.removed.append(known->first);
                m_bottlenecks.remove(known->first);
                known = m_known.erase(known);
            } else {
                ++known;
            }
        }
    }
    update.totals.exemptDownloadRate = m_exemptRates.download;
    update.totals.exemptUploadRate = m_exemptRates.upload;
    m_connectedPeers = update.totals.connectedPeers;
    m_fillTotals(update.totals);
    return update;
}

} // namespace freshet::session
