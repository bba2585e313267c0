// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/bottleneck.h"

namespace freshet::session {

namespace {

using api::Bottleneck;
using api::BottleneckKind;

/// A limit counts as reached from this share on: rates are averages, and whole blocks are sent.
constexpr double reached = 0.9;
/// Peers' own limits count if so much of what is moved is moved with peers at their limit; and if so much is
/// moved with peers that no limit holds for, limits explain nothing.
constexpr double mostly = 0.8;
/// So much of what came must have been of no use to be worth a word; and at least so many bytes if no piece
/// failed: at the end of a small torrent some blocks come twice.
constexpr double muchWaste = 0.05;
constexpr ByteCount leastWaste = 1024 * 1024;

bool isReached(ByteRate rate, ByteRate limit)
{
    return limit != noLimit && static_cast<double>(rate) >= reached * static_cast<double>(limit);
}

/// Follows from what the torrent is doing, and does not come and go by chance.
bool isPlain(const Bottleneck& found)
{
    switch (found.kind) {
    case BottleneckKind::None:
    case BottleneckKind::Queue:
    case BottleneckKind::Schedule:
    case BottleneckKind::Fault:
    case BottleneckKind::MissingVolume: return true;
    case BottleneckKind::Quota: return found.limit == 0; // It waits.
    default: return false;
    }
}

/// Nothing is wrong.
bool isQuiet(const Bottleneck& found)
{
    return found.kind == BottleneckKind::None || found.kind == BottleneckKind::PeerSpeed
        || found.kind == BottleneckKind::NobodyAsks;
}

Bottleneck ofKind(BottleneckKind kind)
{
    Bottleneck found;
    found.kind = kind;
    return found;
}

Bottleneck aboutPeers(BottleneckKind kind, int peers, int ofPeers)
{
    Bottleneck found = ofKind(kind);
    found.peers = peers;
    found.ofPeers = ofPeers;
    return found;
}

Bottleneck withoutConnections(const BottleneckFacts& facts)
{
    if (facts.knownPeers > 0) {
        return aboutPeers(BottleneckKind::PeersUnreachable, 0, facts.knownPeers);
    }
    return ofKind(
        facts.fault != api::FaultKind::None ? BottleneckKind::TrackersFail : BottleneckKind::NoPeers);
}

Bottleneck ofLimits(const BottleneckFacts& facts)
{
    const bool isBeyondLimits = facts.exemptRate > 0
        && static_cast<double>(facts.exemptRate) >= mostly * static_cast<double>(facts.rate);
    for (const LimitFact& limit : facts.limits) {
        if (isBeyondLimits || !isReached(limit.rate, limit.limit)) {
            continue;
        }
        Bottleneck found = ofKind(limit.kind);
        found.limit = limit.limit;
        if (limit.kind == BottleneckKind::GroupLimit) {
            found.subject = facts.category;
        } else if (limit.kind == BottleneckKind::TagLimit) {
            found.subject = limit.subject;
        } else if (limit.kind == BottleneckKind::Quota) {
            found.untilMs = facts.quotaEndsMs;
        }
        return found;
    }
    if (facts.limitedPeers > 0 && facts.rate > 0
        && static_cast<double>(facts.limitedRate) >= mostly * static_cast<double>(facts.rate)) {
        Bottleneck found = aboutPeers(BottleneckKind::PeerLimit, facts.limitedPeers, facts.connectedPeers);
        found.limit = facts.peerLimit;
        return found;
    }
    return {};
}

Bottleneck ofConnections(const BottleneckFacts& facts)
{
    Bottleneck found = aboutPeers(BottleneckKind::ConnectionLimit, facts.connectedPeers, facts.knownPeers);
    found.limit = facts.maxConnections;
    return found;
}

Bottleneck ofDisk(const BottleneckFacts& facts)
{
    Bottleneck found = ofKind(facts.isHashingSlower ? BottleneckKind::Hashing : BottleneckKind::Disk);
    found.subject = facts.folder;
    found.limit = facts.diskRate;
    found.bytes = facts.diskWaiting;
    return found;
}

bool isDamaged(const BottleneckFacts& facts)
{
    return static_cast<double>(facts.wasted) > muchWaste * static_cast<double>(facts.received)
        && (facts.failedPieces > 0 || facts.wasted >= leastWaste);
}

Bottleneck ofDamage(const BottleneckFacts& facts)
{
    Bottleneck found = aboutPeers(BottleneckKind::DamagedData, facts.blockedPeers, facts.connectedPeers);
    found.subject = facts.blocked;
    found.bytes = facts.wasted;
    found.pieces = facts.failedPieces;
    return found;
}

/// What the peers that have what is missing explain, some of which send.
Bottleneck ofSenders(const BottleneckFacts& facts)
{
    if (2 * facts.silent > facts.unchoked) {
        return aboutPeers(BottleneckKind::PeersSilent, facts.silent, facts.unchoked);
    }
    if (isDamaged(facts)) {
        return ofDamage(facts);
    }
    const int choking = facts.interesting - facts.unchoked;
    return 2 * choking > facts.interesting
        ? aboutPeers(BottleneckKind::MostChoke, choking, facts.interesting)
        : aboutPeers(BottleneckKind::PeerSpeed, facts.unchoked, facts.connectedPeers);
}

/// The first one that holds: what nobody here can help comes before what somebody has set, and that before
/// what could be better.
Bottleneck ofDownload(const BottleneckFacts& facts)
{
    if (facts.connectedPeers == 0) {
        return withoutConnections(facts);
    }
    if (facts.state == api::TorrentState::FetchingMetadata) {
        return {};
    }
    if (facts.interesting == 0) {
        return aboutPeers(BottleneckKind::NothingOffered, 0, facts.connectedPeers);
    }
    if (facts.unchoked == 0) {
        Bottleneck found = aboutPeers(BottleneckKind::Choked, facts.interesting, facts.connectedPeers);
        found.limit = facts.uploadLimit;
        return found;
    }
    if (const Bottleneck limit = ofLimits(facts); limit.kind != BottleneckKind::None) {
        return limit;
    }
    if (facts.isFull && facts.knownPeers > facts.connectedPeers) {
        return ofConnections(facts);
    }
    if (2 * facts.windowBound > facts.unchoked) {
        Bottleneck found = aboutPeers(BottleneckKind::Window, facts.windowBound, facts.unchoked);
        found.limit = facts.fixedWindow;
        return found;
    }
    return facts.isDiskBehind ? ofDisk(facts) : ofSenders(facts);
}

Bottleneck ofSeeding(const BottleneckFacts& facts)
{
    if (facts.connectedPeers == 0) {
        return withoutConnections(facts);
    }
    if (facts.interesting == 0) {
        return aboutPeers(BottleneckKind::NobodyAsks, 0, facts.connectedPeers);
    }
    if (const Bottleneck limit = ofLimits(facts); limit.kind != BottleneckKind::None) {
        return limit;
    }
    if (facts.fixedSlots > 0 && facts.unchoked >= facts.fixedSlots && facts.interesting > facts.unchoked) {
        return aboutPeers(BottleneckKind::UploadSlots, facts.unchoked, facts.interesting);
    }
    return aboutPeers(BottleneckKind::PeerSpeed, facts.unchoked, facts.connectedPeers);
}

BottleneckKind ofWaiting(api::WaitReason reason)
{
    switch (reason) {
    case api::WaitReason::Schedule: return BottleneckKind::Schedule;
    case api::WaitReason::Quota: return BottleneckKind::Quota;
    case api::WaitReason::DiskFull: return BottleneckKind::Fault;
    default: return BottleneckKind::Queue;
    }
}

} // namespace

Bottleneck diagnose(const BottleneckFacts& facts)
{
    switch (facts.state) {
    case api::TorrentState::Failed:
        return ofKind(facts.fault == api::FaultKind::FilesMissing ? BottleneckKind::MissingVolume
                                                                  : BottleneckKind::Fault);
    case api::TorrentState::Waiting: {
        Bottleneck found = ofKind(ofWaiting(facts.waitReason));
        if (found.kind == BottleneckKind::Quota) {
            found.untilMs = facts.quotaEndsMs;
        } else if (found.kind == BottleneckKind::Queue) {
            found.limit = facts.places;
        } else if (found.kind == BottleneckKind::Schedule) {
            found.untilMs = facts.scheduleEndsMs;
            found.isEverything = facts.isEverythingPaused;
        }
        return found;
    }
    case api::TorrentState::Checking:
    case api::TorrentState::Moving:
    case api::TorrentState::Paused:
    case api::TorrentState::Done: return {};
    case api::TorrentState::FetchingMetadata:
    case api::TorrentState::Downloading: return ofDownload(facts);
    case api::TorrentState::Seeding: return ofSeeding(facts);
    }
    return {};
}

const Bottleneck& BottleneckWatch::settle(
    TorrentId torrent, const Bottleneck& found, Scheduler::TimePoint now)
{
    Watched& watched = m_torrents[torrent];
    if (isPlain(found) || found.kind == watched.shown.kind) {
        // The evidence is always the latest.
        watched = {found, now, found.kind, now};
        return watched.shown;
    }
    if (isPlain(watched.shown)) {
        watched.shown = {};
    }
    if (found.kind != watched.candidate) {
        watched.candidate = found.kind;
        watched.since = now;
    }
    const bool wasQuiet = isQuiet(watched.shown);
    const bool isProven = now - watched.since >= (wasQuiet ? timeToShow : timeToGo);
    const bool hasGone = !wasQuiet && now - watched.foundAt >= timeToGo;
    if ((wasQuiet || hasGone) && (isQuiet(found) || isProven)) {
        watched.shown = found;
        watched.foundAt = now;
    } else if (hasGone) {
        watched.shown = {};
    }
    return watched.shown;
}

} // namespace freshet::session
