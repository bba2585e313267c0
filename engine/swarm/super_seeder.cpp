// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/super_seeder.h"

#include <algorithm>
#include <tuple>

namespace freshet::swarm {

namespace {

/// Copies of every piece among the peers that make hiding pointless.
constexpr int enoughCopies = 2;

} // namespace

void SuperSeeder::addPeer(PeerId peer, const Bitfield& has, Scheduler::TimePoint now)
{
    Peer& entry = m_peers[peer];
    entry.has = Bitfield(static_cast<qsizetype>(m_copies.size()));
    entry.offered = entry.has;
    if (has.size() > 0) {
        setPieces(peer, has, now);
    }
}

void SuperSeeder::addWitness(PeerId peer, const Bitfield& has, Scheduler::TimePoint now)
{
    addPeer(peer, has, now);
    m_peers[peer].isWitness = true;
}

void SuperSeeder::removePeer(PeerId peer)
{
    const auto found = m_peers.find(peer);
    if (found == m_peers.end()) {
        return;
    }
    count(found->second.has, -1);
    // What was offered to it and never arrived may be offered to another.
    for (std::size_t piece = 0; piece < m_offers.size(); ++piece) {
        m_offers[piece] -= found->second.offered.test(static_cast<qsizetype>(piece)) ? 1 : 0;
    }
    m_peers.erase(found);
}

void SuperSeeder::announced(PeerId peer, quint32 piece, Scheduler::TimePoint now)
{
    const auto found = m_peers.find(peer);
    if (found == m_peers.end() || piece >= m_copies.size() || !found->second.has.set(piece)) {
        return;
    }
    ++m_copies[piece];
    if (found->second.piece == piece) {
        found->second.gotItAt = now;
    }
    noteSpread(peer, piece);
    judge();
}

void SuperSeeder::setPieces(PeerId peer, const Bitfield& has, Scheduler::TimePoint now)
{
    const auto found = m_peers.find(peer);
    if (found == m_peers.end() || has.size() != found->second.has.size()) {
        return;
    }
    count(found->second.has, -1);
    found->second.has = has;
    count(has, 1);
    if (const auto piece = found->second.piece; piece && has.test(*piece) && !found->second.gotItAt) {
        found->second.gotItAt = now;
    }
    for (auto& [id, other] : m_peers) {
        if (other.piece && id != peer && has.test(*other.piece)) {
            other.hasSpread = true;
        }
    }
    judge();
}

void SuperSeeder::requested(
    PeerId peer, quint32 piece, ByteCount bytes, ByteCount length, Scheduler::TimePoint now)
{
    const auto found = m_peers.find(peer);
    if (found == m_peers.end() || found->second.piece != piece) {
        return;
    }
    found->second.requestedBytes += bytes;
    if (found->second.requestedBytes >= length) {
        announced(peer, piece, now);
    }
}

void SuperSeeder::count(const Bitfield& has, int step)
{
    for (std::size_t piece = 0; piece < m_copies.size(); ++piece) {
        m_copies[piece] += has.test(static_cast<qsizetype>(piece)) ? step : 0;
    }
}

void SuperSeeder::noteSpread(PeerId by, quint32 piece)
{
    for (auto& [id, other] : m_peers) {
        if (id != by && other.piece == piece) {
            other.hasSpread = true;
        }
    }
}

void SuperSeeder::judge()
{
    const bool isAnotherSeed = std::any_of(
        m_peers.begin(), m_peers.end(), [](const auto& entry) { return entry.second.has.isAll(); });
    m_isOver = m_isOver || isAnotherSeed
        || std::all_of(m_copies.begin(), m_copies.end(), [](int copies) { return copies >= enoughCopies; });
}

bool SuperSeeder::isDue(const Peer& peer, Scheduler::TimePoint now) const
{
    if (peer.isWitness || (peer.piece && !peer.gotItAt && !peer.hasSpread)) {
        return false;
    }
    if (!peer.piece) {
        return true;
    }
    // With nobody else there is nobody to give it to.
    return peer.hasSpread || m_peers.size() == 1 || now - *peer.gotItAt >= patience;
}

std::optional<quint32> SuperSeeder::choose(const Peer& peer) const
{
    std::optional<quint32> best;
    const auto key = [this](quint32 piece) { return std::tuple(m_copies[piece] + m_offers[piece], piece); };
    for (quint32 piece = 0; piece < m_copies.size(); ++piece) {
        if (!peer.has.test(piece) && !peer.offered.test(piece) && (!best || key(piece) < key(*best))) {
            best = piece;
        }
    }
    return best;
}

std::vector<PieceOffer> SuperSeeder::takeOffers(Scheduler::TimePoint now)
{
    std::vector<PieceOffer> offers;
    if (m_isOver) {
        return offers;
    }
    for (auto& [id, peer] : m_peers) {
        if (!isDue(peer, now)) {
            continue;
        }
        if (const auto piece = choose(peer)) {
            peer.piece = piece;
            peer.gotItAt.reset();
            peer.requestedBytes = 0;
            // What others have already it need not give on.
            peer.hasSpread = m_copies[*piece] > 0;
            peer.offered.set(*piece);
            ++m_offers[*piece];
            offers.push_back({id, *piece});
        }
    }
    return offers;
}

bool SuperSeeder::isTold(PeerId peer, quint32 piece) const
{
    const auto found = m_peers.find(peer);
    return found != m_peers.end() && piece < m_copies.size()
        && (found->second.isWitness || found->second.offered.test(piece));
}

} // namespace freshet::swarm
