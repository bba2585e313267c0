// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/peer_ban_list.h"

#include <algorithm>

namespace freshet::swarm {

PeerBanList::Added PeerBanList::add(PeerBan ban)
{
    const auto known = std::find_if(m_bans.begin(), m_bans.end(), [&ban](const PeerBan& other) {
        return other.peerId == ban.peerId && other.endpoint.address == ban.endpoint.address;
    });
    if (known == m_bans.end()) {
        if (m_bans.size() >= maxBans) {
            dropOldest();
        }
        ban.id = ++m_lastId;
        ban.badPieces = ban.offence.piece ? 1 : 0;
        ban.badBlocks = ban.offence.blocks;
        m_bans.push_back(ban);
        return {std::move(ban), true};
    }
    const BanSpan span =
        ban.offence.span.isLongerThan(known->offence.span) ? ban.offence.span : known->offence.span;
    if (ban.offence.isByHand) {
        // What it has done is the better evidence.
        known->offence.span = span;
        return {*known, false};
    }
    known->badPieces += ban.offence.isCounted || !ban.offence.piece ? 0 : 1;
    known->badBlocks += ban.offence.blocks;
    known->offence = ban.offence;
    known->offence.span = span;
    known->bannedMs = ban.bannedMs;
    if (ban.listens.isValid()) {
        known->listens = ban.listens;
    }
    return {*known, false};
}

void PeerBanList::restore(std::vector<PeerBan> bans)
{
    m_bans = std::move(bans);
    while (m_bans.size() > maxBans) {
        dropOldest();
    }
    m_lastId = 0;
    for (PeerBan& ban : m_bans) {
        ban.id = ++m_lastId;
    }
}

std::optional<PeerBan> PeerBanList::lift(quint64 id)
{
    const auto found =
        std::find_if(m_bans.begin(), m_bans.end(), [id](const PeerBan& ban) { return ban.id == id; });
    if (found == m_bans.end()) {
        return std::nullopt;
    }
    PeerBan lifted = *found;
    // Else the others would still keep it out.
    const bool isDamagingAddress = isDamaging(lifted.endpoint.address);
    const bool isWhole = hasWholeAddress(lifted.endpoint.address);
    std::erase_if(m_bans, [&](const PeerBan& ban) {
        return ban.id == id
            || (ban.endpoint.address == lifted.endpoint.address
                && (isDamagingAddress || (isWhole && ban.offence.span.isForEver())));
    });
    return lifted;
}

void PeerBanList::expire(qint64 nowMs)
{
    std::erase_if(
        m_bans, [nowMs](const PeerBan& ban) { return ban.offence.span.isOver(ban.bannedMs, nowMs); });
}

bool PeerBanList::contains(const QHostAddress& address, const QByteArray& peerId) const
{
    return std::any_of(m_bans.begin(), m_bans.end(), [&](const PeerBan& ban) {
        return ban.peerId == peerId && ban.endpoint.address == address;
    }) || hasWholeAddress(address);
}

bool PeerBanList::hasWholeAddress(const QHostAddress& address) const
{
    return !m_bans.empty() && !address.isLoopback()
        && (isDamaging(address) || std::any_of(m_bans.begin(), m_bans.end(), [&address](const PeerBan& ban) {
               return ban.endpoint.address == address && ban.offence.span.isForEver();
           }));
}

bool PeerBanList::isDamaging(const QHostAddress& address) const
{
    return !address.isLoopback()
        && std::count_if(m_bans.begin(), m_bans.end(),
               [&address](
                   const PeerBan& ban) { return ban.endpoint.address == address && !ban.offence.isByHand; })
        >= idsPerAddress;
}

void PeerBanList::dropOldest()
{
    const auto oldest = std::find_if(
        m_bans.begin(), m_bans.end(), [](const PeerBan& ban) { return !ban.offence.span.isForEver(); });
    m_bans.erase(oldest != m_bans.end() ? oldest : m_bans.begin());
}

bool PeerBanList::forbidsDialling(const Endpoint& endpoint) const
{
    return std::any_of(m_bans.begin(), m_bans.end(), [&endpoint](const PeerBan& ban) {
        return ban.listens == endpoint;
    }) || hasWholeAddress(endpoint.address);
}

} // namespace freshet::swarm
