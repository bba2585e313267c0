// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/bottleneck.h"

namespace freshet::session {

namespace {

using api::Bottleneck;
using api::BottleneckKind;

/// A limit counts as reached from this share on: rates are averages, and whole blocks are sent.
constexpr double reached = 0.9;

bool isReached(ByteRate rate, ByteRate limit)
{
    return limit != noLimit && static_cast<double>(rate) >= reached * static_cast<double>(limit);
}

/// Follows from what the torrent is doing, and does not come and go by chance.
bool isPlain(BottleneckKind kind)
{
    return kind == BottleneckKind::None || kind == BottleneckKind::Queue || kind == BottleneckKind::Fault;
}

Bottleneck aboutPeers(BottleneckKind kind, int peers, int ofPeers)
{
    return {kind, 0, peers, ofPeers, {}};
}

Bottleneck withoutConnections(const BottleneckFacts& facts)
{
    if (facts.knownPeers > 0) {
        return aboutPeers(BottleneckKind::PeersUnreachable, 0, facts.knownPeers);
    }
    return {facts.doTrackersFail ? BottleneckKind::TrackersFail : BottleneckKind::NoPeers, 0, 0, 0, {}};
}

Bottleneck ofLimits(const BottleneckFacts& facts)
{
    if (isReached(facts.rate, facts.torrentLimit)) {
        return {BottleneckKind::TorrentLimit, facts.torrentLimit, 0, 0, {}};
    }
    if (isReached(facts.sessionRate, facts.sessionLimit)) {
        return {BottleneckKind::SessionLimit, facts.sessionLimit, 0, 0, {}};
    }
    return {};
}

Bottleneck ofDownload(const BottleneckFacts& facts)
{
    if (facts.connectedPeers == 0) {
        return withoutConnections(facts);
    }
    if (facts.state == api::TorrentState::FetchingMetadata) {
        return {};
    }
    if (const Bottleneck limit = ofLimits(facts); limit.kind != BottleneckKind::None) {
        return limit;
    }
    if (facts.isDiskBehind) {
        return {BottleneckKind::Disk, 0, 0, 0, facts.folder};
    }
    if (facts.interesting == 0) {
        return aboutPeers(BottleneckKind::NothingOffered, 0, facts.connectedPeers);
    }
    if (facts.unchoked == 0) {
        return aboutPeers(BottleneckKind::Choked, facts.interesting, facts.connectedPeers);
    }
    if (2 * facts.windowBound > facts.unchoked) {
        return aboutPeers(BottleneckKind::Window, facts.windowBound, facts.unchoked);
    }
    return aboutPeers(BottleneckKind::PeerSpeed, facts.unchoked, facts.connectedPeers);
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
    return aboutPeers(BottleneckKind::PeerSpeed, facts.unchoked, facts.connectedPeers);
}

} // namespace

Bottleneck diagnose(const BottleneckFacts& facts)
{
    switch (facts.state) {
    case api::TorrentState::Failed: return {BottleneckKind::Fault, 0, 0, 0, {}};
    case api::TorrentState::Waiting: return {BottleneckKind::Queue, 0, 0, 0, {}};
    case api::TorrentState::Checking:
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
    if (isPlain(found.kind) || isPlain(watched.shown.kind)) {
        watched = {found, found.kind, 1, now, false};
        return watched.shown;
    }
    if (found.kind != watched.candidate) {
        watched.candidate = found.kind;
        watched.samples = 1;
        watched.sampledAt = now;
    } else if (now - watched.sampledAt >= sampleInterval) {
        ++watched.samples;
        watched.sampledAt = now;
    }
    const bool isProven = watched.samples >= samplesToChange;
    // The evidence is always the latest.
    if (found.kind == watched.shown.kind || isProven || !watched.isSettled) {
        watched.shown = found;
        watched.isSettled = watched.isSettled || isProven;
    }
    return watched.shown;
}

} // namespace freshet::session
