// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/bottleneck_facts.h"

namespace freshet::session {

namespace {

using api::BottleneckKind;

/// More addresses than these are not named.
constexpr int namedPeers = 3;

/// At 90 % of its limit, as in diagnose().
bool isAtLimit(ByteRate rate, ByteRate limit)
{
    return limit != noLimit && rate * 10 >= limit * 9;
}

void countLimited(const swarm::PeerState& peer, ByteRate rate, ByteRate ownLimit, ByteRate usualLimit,
    BottleneckFacts& facts)
{
    const ByteRate ofSettings = peer.isExempt ? noLimit : usualLimit;
    const ByteRate limit = ownLimit != noLimit ? ownLimit : ofSettings;
    if (isAtLimit(rate, limit)) {
        ++facts.limitedPeers;
        facts.limitedRate += rate;
        facts.peerLimit = limit;
    }
}

/// Blocks of a peer that may be in flight because somebody said so; 0: nobody has.
ByteCount fixedWindowOf(const Torrent& torrent)
{
    const swarm::TransferOptions& usual = torrent.services().settings.transfer;
    const int own = torrent.choices().options.piecesPerPeer;
    ByteCount window = usual.requestsPerPeer;
    for (const int pieces : {own != swarm::automatic ? own : usual.piecesPerPeer, usual.piecesPerTorrent}) {
        const ByteCount blocks = pieces * torrent.info()->pieces.pieceLength() / metainfo::blockSize;
        if (blocks > 0 && (window == 0 || blocks < window)) {
            window = blocks;
        }
    }
    return window;
}

void countSenders(const Torrent& torrent, BottleneckFacts& facts)
{
    const TorrentTransfer& transfer = *torrent.transfer();
    const TorrentServices& services = torrent.services();
    const auto now = services.swarm.scheduler.now();
    const swarm::Downloader* downloader = transfer.downloader();
    for (const PeerId id : transfer.peers().peers()) {
        const swarm::PeerState& peer = *transfer.peers().peer(id);
        if (!peer.amInterested) {
            continue;
        }
        ++facts.interesting;
        if (!peer.peerChoking) {
            ++facts.unchoked;
            if (downloader != nullptr) {
                const swarm::DownloadFacts download = downloader->factsOf(id);
                facts.windowBound += download.isWindowBound ? 1 : 0;
                facts.silent += download.isSnubbed ? 1 : 0;
            }
            countLimited(peer, peer.download.rate(now), peer.limits.download,
                services.settings.transfer.peerDownloadLimit, facts);
        }
    }
    facts.isDiskBehind = downloader != nullptr && downloader->isWaitingForDisk();
    facts.fixedWindow = facts.windowBound > 0 ? fixedWindowOf(torrent) : 0;
}

/// What of all that came was of no use, and who is to blame.
void countDamage(const Torrent& torrent, BottleneckFacts& facts)
{
    const swarm::Downloader* downloader = torrent.transfer()->downloader();
    facts.wasted = downloader != nullptr ? downloader->wastedBytes() : 0;
    if (facts.wasted == 0) {
        return;
    }
    facts.received = torrent.transfer()->downloaded();
    facts.failedPieces = torrent.transfer()->failedPieces();
    QStringList addresses;
    for (const swarm::PeerBan& ban : torrent.bans().bans()) {
        if (ban.offence.piece) {
            ++facts.blockedPeers;
            // The latest are the last.
            addresses.prepend(ban.endpoint.address.toString());
        }
    }
    addresses.removeDuplicates();
    facts.blocked = addresses.mid(0, namedPeers).join(QStringLiteral(", "));
}

void countAskers(const Torrent& torrent, BottleneckFacts& facts)
{
    const TorrentTransfer& transfer = *torrent.transfer();
    const TorrentServices& services = torrent.services();
    const auto now = services.swarm.scheduler.now();
    for (const PeerId id : transfer.peers().peers()) {
        const swarm::PeerState& peer = *transfer.peers().peer(id);
        if (!peer.peerInterested) {
            continue;
        }
        ++facts.interesting;
        if (!peer.amChoking) {
            ++facts.unchoked;
            countLimited(peer, peer.upload.rate(now), peer.limits.upload,
                services.settings.transfer.peerUploadLimit, facts);
        }
    }
    facts.fixedSlots = services.settings.transfer.uploadSlots;
}

/// Of one place in the tree; the tightest limit tells what it is there for.
LimitFact tightestOf(const QList<LimitFact>& limits)
{
    LimitFact tightest;
    for (const LimitFact& limit : limits) {
        if (limit.limit != noLimit && (tightest.limit == noLimit || limit.limit < tightest.limit)) {
            tightest = limit;
        }
    }
    return tightest;
}

/// Those of its tags.
QList<LimitFact> tagLimitsOf(const Torrent& torrent, const SessionFacts& session, bool isUpload)
{
    QList<LimitFact> limits;
    const QMap<QString, api::TagOptions>& all = torrent.services().settings.tags;
    for (const QString& tag : torrent.choices().tags) {
        const auto options = all.constFind(tag);
        if (options != all.cend()) {
            const JointRates rates = session.tagRates.value(tag);
            limits.append({BottleneckKind::TagLimit, isUpload ? options->uploadLimit : options->downloadLimit,
                isUpload ? rates.upload : rates.download, tag});
        }
    }
    return limits;
}

QList<LimitFact> limitsOf(const Torrent& torrent, const api::TorrentSnapshot& row,
    const SessionFacts& session, const ExemptRates& exempt, bool isUpload)
{
    const TorrentServices& services = torrent.services();
    const bool doesOverheadCount = services.settings.transfer.limitsCountOverhead;
    const JointRates group = session.groupRates.value(row.category);
    const api::GroupOptions groupOptions = services.settings.groups.value(row.category);
    QList<LimitFact> limits;
    if (isUpload) {
        const ByteRate rate = doesOverheadCount ? row.lineUploadRate - exempt.line.upload
                                                : row.uploadRate - exempt.payload.upload;
        limits.append(tightestOf({{BottleneckKind::TorrentLimit, row.uploadLimit(), rate},
            {BottleneckKind::Quota, torrent.uploadCap(), rate},
            {BottleneckKind::ShareLimit, torrent.shareCap(), rate}}));
        limits += tagLimitsOf(torrent, session, isUpload);
        limits.append(tightestOf({{BottleneckKind::GroupLimit, groupOptions.uploadLimit, group.upload},
            {BottleneckKind::Quota, services.groups.uploadCap(row.category), group.upload}}));
        limits.append(
            {session.uploadLimitKind, services.swarm.upload.budget().limit(), session.rates.upload});
    } else {
        const ByteRate rate = doesOverheadCount ? row.lineDownloadRate - exempt.line.download
                                                : row.downloadRate - exempt.payload.download;
        limits.append(tightestOf({{BottleneckKind::TorrentLimit, row.downloadLimit(), rate},
            {BottleneckKind::Quota, torrent.downloadCap(), rate}}));
        limits += tagLimitsOf(torrent, session, isUpload);
        limits.append(tightestOf({{BottleneckKind::GroupLimit, groupOptions.downloadLimit, group.download},
            {BottleneckKind::Quota, services.groups.downloadCap(row.category), group.download}}));
        limits.append(
            {session.downloadLimitKind, services.swarm.download.budget().limit(), session.rates.download});
    }
    return limits;
}

/// When the period ends of the quota that is to be waited for: its own, its category's, or that of
/// everything.
std::optional<qint64> quotaEndOf(
    const Torrent& torrent, const api::TorrentSnapshot& row, const SessionFacts& session)
{
    const BudgetGroups& groups = torrent.services().groups;
    if (torrent.isGroupQuotaUsedUp()) {
        return torrent.groupQuotaUse().endsMs;
    }
    if (torrent.isQuotaUsedUp() || torrent.downloadCap() != noLimit || torrent.uploadCap() != noLimit) {
        return row.quota.endsMs;
    }
    if (groups.downloadCap(row.category) != noLimit || groups.uploadCap(row.category) != noLimit) {
        return torrent.groupQuotaUse().endsMs;
    }
    return session.quotaEndsMs;
}

int placesFor(api::WaitReason reason, const api::QueueOptions& options)
{
    switch (reason) {
    case api::WaitReason::DownloadPlace: return options.activeDownloads;
    case api::WaitReason::SeedPlace: return options.activeSeeds;
    case api::WaitReason::TorrentPlace: return options.activeTorrents;
    case api::WaitReason::CheckPlace: return options.checksAtOnce;
    default: return 0;
    }
}

/// Whether this torrent, or all of them, have as many connections as they may.
void countConnections(const Torrent& torrent, const api::TorrentSnapshot& row, const SessionFacts& session,
    BottleneckFacts& facts)
{
    const api::Settings& settings = torrent.services().settings;
    const int ofTorrent = row.options.maxConnections > 0 ? row.options.maxConnections
                                                         : settings.connection.maxConnectionsPerTorrent;
    facts.knownPeers = row.knownPeers;
    facts.connectedPeers = row.connectedPeers;
    if (row.connectedPeers >= ofTorrent) {
        facts.isFull = true;
        facts.maxConnections = ofTorrent;
    } else {
        facts.isFull = session.connectedPeers >= settings.connection.maxConnections;
    }
}

} // namespace

ExemptRates exemptRatesOf(const Torrent& torrent)
{
    ExemptRates rates;
    if (torrent.transfer() == nullptr || torrent.services().settings.transfer.limitsLocalNetwork) {
        return rates;
    }
    const auto now = torrent.services().swarm.scheduler.now();
    const swarm::LivePeerManager& peers = torrent.transfer()->peers();
    for (const PeerId id : peers.peers()) {
        const swarm::PeerState& peer = *peers.peer(id);
        if (!peer.isExempt) {
            continue;
        }
        const JointRates payload{peer.download.rate(now), peer.upload.rate(now)};
        rates.payload.download += payload.download;
        rates.payload.upload += payload.upload;
        rates.line.download += payload.download + peer.lineDownload.rateBeside(peer.download, now);
        rates.line.upload += payload.upload + peer.lineUpload.rateBeside(peer.upload, now);
    }
    return rates;
}

BottleneckFacts bottleneckFactsOf(const Torrent& torrent, const api::TorrentSnapshot& row,
    const SessionFacts& session, const ExemptRates& exempt)
{
    BottleneckFacts facts;
    facts.state = row.state;
    facts.waitReason = row.waitReason;
    facts.fault = row.fault.kind;
    facts.places = placesFor(row.waitReason, torrent.services().settings.queue);
    facts.quotaEndsMs = quotaEndOf(torrent, row, session);
    facts.scheduleEndsMs = row.isComplete() ? session.seedsFromMs : session.downloadsFromMs;
    facts.isEverythingPaused = session.isEverythingPaused;
    if (torrent.transfer() == nullptr) {
        return facts;
    }
    const bool isSeeding = row.state == api::TorrentState::Seeding;
    facts.rate = isSeeding ? row.uploadRate : row.downloadRate;
    facts.exemptRate = isSeeding ? exempt.payload.upload : exempt.payload.download;
    facts.limits = limitsOf(torrent, row, session, exempt, isSeeding);
    facts.category = row.category;
    countConnections(torrent, row, session, facts);
    facts.isHashingSlower = session.isHashingSlower;
    facts.diskRate = session.diskRate;
    facts.diskWaiting = session.diskWaiting;
    facts.folder = row.saveFolder;
    if (isSeeding) {
        countAskers(torrent, facts);
    } else {
        countSenders(torrent, facts);
        countDamage(torrent, facts);
        if (facts.interesting > 0 && facts.unchoked == 0) {
            facts.uploadLimit = tightestOf(limitsOf(torrent, row, session, exempt, true)).limit;
        }
    }
    return facts;
}

} // namespace freshet::session
