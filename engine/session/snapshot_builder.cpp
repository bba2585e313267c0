// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/snapshot_builder.h"

#include "engine/session/fault_mapper.h"

#include <QUrl>

#include <algorithm>

namespace freshet::session {

namespace {

constexpr int maxShownAvailability = 255;

api::PeerOrigin originOf(swarm::PeerOrigin origin)
{
    switch (origin) {
    case swarm::PeerOrigin::User: return api::PeerOrigin::User;
    case swarm::PeerOrigin::MagnetLink: return api::PeerOrigin::MagnetLink;
    case swarm::PeerOrigin::Local: return api::PeerOrigin::Local;
    case swarm::PeerOrigin::Tracker: return api::PeerOrigin::Tracker;
    case swarm::PeerOrigin::Resume: return api::PeerOrigin::Resume;
    case swarm::PeerOrigin::Dht: return api::PeerOrigin::Dht;
    case swarm::PeerOrigin::Exchange: return api::PeerOrigin::Exchange;
    case swarm::PeerOrigin::Incoming: return api::PeerOrigin::Incoming;
    }
    return api::PeerOrigin::Tracker;
}

/// Pieces that are to be seen to have failed: of late on their way here, or on the disk.
std::vector<PieceIndex> failedPieces(const Torrent& torrent)
{
    std::vector<PieceIndex> failed = torrent.repairPlan().pieces();
    if (torrent.transfer() != nullptr) {
        const std::vector<PieceIndex> received = torrent.transfer()->recentlyFailed();
        failed.insert(failed.end(), received.begin(), received.end());
    }
    const Bitfield& have = torrent.have();
    std::erase_if(failed, [&have](PieceIndex piece) { return have.test(piece.value()); });
    return failed;
}

QByteArray summaryOf(const Torrent& torrent)
{
    const PieceColumns& columns = torrent.files()->columns();
    QByteArray summary = columns.percentages();
    const auto change = [&columns, &summary](PieceIndex piece, auto changed) {
        const auto [first, last] = columns.columnsOf(piece.value());
        for (qsizetype column = first; column <= last; ++column) {
            summary[column] = static_cast<char>(changed(static_cast<quint8>(summary[column])));
        }
    };
    for (const PieceIndex piece : failedPieces(torrent)) {
        change(piece, [](quint8) { return api::failedColumn; });
    }
    if (torrent.transfer() != nullptr && torrent.transfer()->downloader() != nullptr) {
        for (const auto& progress : torrent.transfer()->downloader()->picker().inProgress()) {
            change(progress.piece,
                [](quint8 column) { return static_cast<quint8>(column | api::columnInFlight); });
        }
    }
    return summary;
}

void addTransfer(const TorrentTransfer& transfer, api::TorrentSnapshot& row)
{
    row.downloadRate = transfer.downloadRate();
    row.uploadRate = transfer.uploadRate();
    row.lineDownloadRate = transfer.lineDownloadRate();
    row.lineUploadRate = transfer.lineUploadRate();
    const swarm::LivePeerManager& peers = transfer.peers();
    row.connectedPeers = peers.connectionCount();
    for (const PeerId id : peers.peers()) {
        row.connectedSeeds += peers.peer(id)->isSeed() ? 1 : 0;
    }
    row.knownPeers = std::max(static_cast<int>(peers.knownPeers().size()), row.connectedPeers);
    row.metadataProgress = transfer.metadataProgress();
    if (transfer.downloader() != nullptr) {
        row.availability = transfer.downloader()->picker().distributedCopies();
        row.piecesInFlight = transfer.downloader()->piecesInFlight();
    }
    if (row.downloadRate > 0 && row.wantedDone < row.wantedSize) {
        row.secondsLeft = (row.wantedSize - row.wantedDone) / row.downloadRate + 1;
    }
}

api::PeerSnapshot peerRow(
    const TorrentTransfer& transfer, const swarm::PeerState& peer, Scheduler::TimePoint now)
{
    api::PeerSnapshot row;
    row.id = peer.id;
    row.address = peer.endpoint.toString();
    row.client = peer.client;
    row.origin = originOf(peer.origin);
    row.isIncoming = peer.isIncoming;
    row.isEncrypted = peer.isEncrypted;
    row.isSeed = peer.isSeed();
    row.amChoking = peer.amChoking;
    row.amInterested = peer.amInterested;
    row.peerChoking = peer.peerChoking;
    row.peerInterested = peer.peerInterested;
    row.downloadRate = peer.download.rate(now);
    row.uploadRate = peer.upload.rate(now);
    row.lineDownloadRate = row.downloadRate + peer.lineDownload.rateBeside(peer.download, now);
    row.lineUploadRate = row.uploadRate + peer.lineUpload.rateBeside(peer.upload, now);
    row.downloadLimit = peer.limits.download;
    row.uploadLimit = peer.limits.upload;
    row.downloaded = peer.download.total();
    row.uploaded = peer.upload.total();
    row.progress = peer.have.size() > 0
        ? static_cast<double>(peer.have.count()) / static_cast<double>(peer.have.size())
        : 0;
    row.connectedSinceMs = peer.connectedSinceMs;
    row.chokedMs = std::chrono::duration_cast<std::chrono::milliseconds>(peer.chokedTime).count();
    row.cancelsSent = peer.requests.cancelsSent;
    row.cancelsReceived = peer.requests.cancelsReceived;
    row.rejectsSent = peer.requests.rejectsSent;
    row.rejectsReceived = peer.requests.rejectsReceived;
    row.peakDownloadRate = peer.peakDownload;
    row.peakUploadRate = peer.peakUpload;
    if (transfer.downloader() != nullptr) {
        const swarm::DownloadFacts facts = transfer.downloader()->factsOf(peer.id);
        row.isSnubbed = facts.isSnubbed;
        row.requestsInFlight = facts.requestsInFlight;
        row.requestsAllowed = facts.requestsAllowed;
        row.piecesInFlight = facts.piecesInFlight;
        row.piecesAllowed = facts.piecesAllowed;
        if (facts.latency) {
            row.latencyMs = static_cast<int>(facts.latency->count());
        }
        if (facts.firstByte) {
            row.firstByteMs = static_cast<int>(facts.firstByte->count());
        }
        row.lateRequests = facts.lateRequests;
        row.failedPieces = facts.failedPieces;
        row.isWindowBound = facts.isWindowBound;
    }
    row.isOptimistic = transfer.uploader() != nullptr && transfer.uploader()->isOptimistic(peer.id);
    return row;
}

api::TrackerSnapshot trackerRow(const discovery::TrackerStatus& status)
{
    api::TrackerSnapshot row;
    row.url = status.url;
    row.tier = status.tier;
    row.state = static_cast<api::TrackerState>(status.state);
    row.message = status.message;
    if (status.error) {
        row.fault = toFault(*status.error, FaultContext::Tracker, QUrl(status.url).host());
    }
    row.seeds = status.seeds;
    row.leechers = status.leechers;
    row.completed = status.completed;
    row.peersReceived = status.peersReceived;
    row.consecutiveFailures = status.consecutiveFailures;
    row.lastAnnounceMs = status.lastAnnounceMs;
    row.nextAnnounceMs = status.nextAnnounceMs;
    row.earliestAnnounceMs = status.earliestAnnounceMs;
    return row;
}

/// They can be edited while nobody asks them.
void addIdleTrackers(const QList<QStringList>& tiers, api::TorrentDetails& details)
{
    for (int tier = 0; tier < tiers.size(); ++tier) {
        for (const QString& url : tiers.at(tier)) {
            api::TrackerSnapshot row;
            row.url = url;
            row.tier = tier;
            details.trackers.append(row);
        }
    }
}

void addPieces(const Torrent& torrent, api::TorrentDetails& details)
{
    const Bitfield& have = torrent.have();
    details.pieceStates.resize(have.size());
    const swarm::Downloader* downloader =
        torrent.transfer() != nullptr ? torrent.transfer()->downloader() : nullptr;
    details.pieceAvailability.fill(0, downloader != nullptr ? have.size() : 0);
    const bool isChecking = torrent.check() != nullptr;
    for (qsizetype piece = 0; piece < have.size(); ++piece) {
        const PieceIndex index(static_cast<quint32>(piece));
        api::PieceState state = have.test(piece) ? api::PieceState::Have : api::PieceState::Missing;
        if (downloader != nullptr) {
            if (state == api::PieceState::Missing && downloader->picker().priority(index) == 0) {
                state = api::PieceState::Skipped;
            }
            details.pieceAvailability[piece] = static_cast<char>(
                std::min<quint32>(downloader->picker().availability(index), maxShownAvailability));
        }
        if (isChecking && torrent.piecesToCheck().test(piece)) {
            const bool isChecked = torrent.check()->checked().test(piece);
            const bool isGood = isChecked && torrent.check()->good().test(piece);
            state = !isChecked ? api::PieceState::Checking
                : isGood       ? api::PieceState::Have
                               : api::PieceState::Missing;
        }
        details.pieceStates[piece] = static_cast<char>(state);
    }
    for (const quint32 piece : torrent.spotChecks()) {
        details.pieceStates[piece] = static_cast<char>(api::PieceState::Checking);
    }
    for (const PieceIndex piece : torrent.repairPlan().pieces()) {
        if (!have.test(piece.value())) {
            details.pieceStates[piece.value()] = static_cast<char>(api::PieceState::Failed);
        }
    }
    if (downloader != nullptr) {
        for (const auto& progress : downloader->picker().inProgress()) {
            details.pieceStates[progress.piece.value()] = static_cast<char>(api::PieceState::InFlight);
            const auto peers = downloader->picker().fetchersOf(progress.piece);
            details.piecesInFlight.append({progress.piece.value(), progress.blocks, progress.received,
                QList<PeerId>(peers.begin(), peers.end())});
        }
        // Also while it is fetched again: somebody is to see that it failed.
        for (const PieceIndex piece : torrent.transfer()->recentlyFailed()) {
            if (!have.test(piece.value())) {
                details.pieceStates[piece.value()] = static_cast<char>(api::PieceState::Failed);
            }
        }
    }
}

} // namespace

api::Fault trackerFault(const TorrentTransfer& transfer)
{
    api::Fault fault;
    for (const discovery::TrackerStatus& status : transfer.announcer().trackers()) {
        if (status.state == discovery::TrackerState::Working) {
            return {};
        }
        if (!fault && status.state == discovery::TrackerState::Failing && status.error) {
            fault = toFault(*status.error, FaultContext::Tracker, QUrl(status.url).host());
            if (!status.message.isEmpty()) {
                fault.detail = status.message;
            }
        }
    }
    return fault;
}

api::TorrentSnapshot snapshotOf(const Torrent& torrent)
{
    const TorrentChoices& choices = torrent.choices();
    api::TorrentSnapshot row;
    row.id = torrent.id();
    row.infoHash = torrent.infoHash().toString();
    row.name = torrent.name();
    row.contentName = torrent.topName();
    row.state = torrent.state();
    if (row.state == api::TorrentState::Waiting) {
        row.waitReason = torrent.waitReason();
    }
    row.isPaused = torrent.isUserPaused();
    row.isForced = torrent.isForced();
    row.fault = torrent.fault();
    row.downloaded = torrent.downloaded();
    row.uploaded = torrent.uploaded();
    row.wasted = torrent.wasted();
    row.saveFolder = choices.saveFolder;
    row.category = choices.category;
    row.tags = choices.tags;
    row.options = choices.options;
    row.usualDownloadLimit = torrent.services().settings.transfer.torrentDownloadLimit;
    row.usualUploadLimit = torrent.services().settings.transfer.torrentUploadLimit;
    row.quota = torrent.quotaUse();
    row.queuePosition = choices.queuePosition;
    row.addedMs = torrent.addedMs();
    row.completedMs = torrent.completedMs();
    row.lastActivityMs = torrent.lastActivityMs();
    // To the minute: rows in which nothing else happens are not published every second.
    row.activeSeconds = torrent.activeSeconds() / 60 * 60;
    row.ratioReached =
        row.state == api::TorrentState::Done && !row.isPaused ? torrent.reachedRatio() : std::nullopt;
    row.hasMetadata = torrent.info() != nullptr;
    row.pausesWithFileList = choices.pausesWithFileList;
    if (torrent.info()) {
        row.isPrivate = torrent.info()->isPrivate;
        row.totalSize = torrent.info()->pieces.totalSize();
        row.wantedSize = torrent.files()->wantedSize();
        row.wantedDone = torrent.files()->wantedDone();
        row.pieceCount = torrent.info()->pieces.pieceCount();
        row.pieceLength = torrent.info()->pieces.pieceLength();
        row.pieceSummary = summaryOf(torrent);
    }
    row.checkProgress = torrent.check() != nullptr ? torrent.check()->progress() : 0;
    row.isVerifying = torrent.isReadingBack();
    row.movingTo = torrent.movingTo();
    row.moveProgress = torrent.moveProgress();
    row.secondsLeft = torrent.moveSecondsLeft();
    row.repair = torrent.repair();
    row.scrubbedMs = torrent.lastScrubMs();
    const auto tiers = torrent.trackers();
    row.trackerHost =
        tiers.isEmpty() || tiers.first().isEmpty() ? QString() : QUrl(tiers.first().first()).host();
    if (!row.fault && torrent.isQuotaUsedUp()) {
        row.fault = torrent.isGroupQuotaUsedUp()
            ? api::Fault{api::FaultKind::CategoryQuotaUsedUp, row.category, {}}
            : api::Fault{api::FaultKind::QuotaUsedUp, row.name, {}};
    }
    if (!row.fault && row.waitReason == api::WaitReason::DiskFull) {
        row.fault = {api::FaultKind::DiskNearlyFull, row.saveFolder, {}};
    }
    if (const TorrentTransfer* transfer = torrent.transfer()) {
        addTransfer(*transfer, row);
        if (!row.fault) {
            row.fault = trackerFault(*transfer);
        }
    }
    return row;
}

void addUse(const TorrentTransfer& transfer, api::ConcurrentUse& use)
{
    if (const swarm::Downloader* downloader = transfer.downloader()) {
        const swarm::DownloadSums sums = downloader->sums();
        use.requestsPerPeer.add(sums.fewestRequests);
        use.requestsPerPeer.add(sums.mostRequests);
        use.piecesPerPeer.add(sums.fewestPieces);
        use.piecesPerPeer.add(sums.mostPieces);
        use.piecesPerTorrent.add(downloader->piecesInFlight());
    }
    const swarm::LivePeerManager& peers = transfer.peers();
    int served = 0;
    for (const PeerId id : peers.peers()) {
        const swarm::PeerState& peer = *peers.peer(id);
        served += !peer.amChoking && peer.peerInterested ? 1 : 0;
    }
    use.slotsPerTorrent.add(served);
}

QList<api::FileSnapshot> filesOf(const Torrent& torrent)
{
    QList<api::FileSnapshot> files;
    if (torrent.info()) {
        const auto& entries = torrent.info()->files.files();
        files.reserve(entries.size());
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const FileIndex file(static_cast<quint32>(i));
            files.append({torrent.pathOf(file), entries[i].size, torrent.files()->done(file),
                torrent.files()->priorities()[i], entries[i].isPad});
        }
    }
    return files;
}

api::BannedPeerSnapshot banSnapshot(const swarm::PeerBan& ban, const swarm::PeerBanList& list)
{
    api::BannedPeerSnapshot row;
    row.id = ban.id;
    row.address = ban.endpoint.toString();
    row.client = ban.client;
    row.isByHand = ban.offence.isByHand;
    row.isWholeAddress = list.hasWholeAddress(ban.endpoint.address);
    if (ban.offence.piece) {
        row.piece = ban.offence.piece->value();
    }
    row.block = ban.offence.block;
    row.badPieces = ban.badPieces;
    row.badBlocks = ban.badBlocks;
    row.bannedMs = ban.bannedMs;
    row.span = ban.offence.span;
    return row;
}

void addPeerPieces(const Torrent& torrent, PeerId peer, api::TorrentDetails& details)
{
    const swarm::PeerState* state =
        torrent.transfer() != nullptr ? torrent.transfer()->peers().peer(peer) : nullptr;
    if (state == nullptr) {
        return;
    }
    details.watchedPeer = peer;
    details.peerPieces.resize(state->have.size());
    for (qsizetype piece = 0; piece < state->have.size(); ++piece) {
        details.peerPieces.setBit(piece, state->have.test(piece));
    }
}

api::TorrentDetails detailsOf(const Torrent& torrent)
{
    api::TorrentDetails details;
    details.id = torrent.id();
    details.magnetLink = torrent.magnetLink();
    if (torrent.info()) {
        details.comment = torrent.info()->comment;
        details.createdBy = torrent.info()->createdBy;
        if (torrent.info()->creationDate) {
            details.creationDateMs = *torrent.info()->creationDate * 1000;
        }
        addPieces(torrent, details);
    }
    for (const swarm::PeerBan& ban : torrent.bans().bans()) {
        details.bans.append(banSnapshot(ban, torrent.bans()));
    }
    if (const TorrentTransfer* transfer = torrent.transfer()) {
        const auto now = torrent.services().swarm.scheduler.now();
        for (const PeerId id : transfer->peers().peers()) {
            details.peers.append(peerRow(*transfer, *transfer->peers().peer(id), now));
        }
        for (const discovery::TrackerStatus& status : transfer->announcer().trackers()) {
            details.trackers.append(trackerRow(status));
        }
    } else {
        addIdleTrackers(torrent.trackers(), details);
    }
    return details;
}

} // namespace freshet::session
