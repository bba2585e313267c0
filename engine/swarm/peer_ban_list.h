// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/swarm/peer_ban.h"

#include <vector>

namespace freshet::swarm {

/// Peers that we do not talk to, each with its evidence.
///
/// One peer is banned, not its neighbours behind the same address: it is known by address and peer id, and
/// not dialled where it listens. Only an address that has sent damage under several ids is banned as a whole,
/// as then the ids mean nothing; bans by hand do not count for that. So is an address that the user has
/// banned for ever, as programs take a new id at each start. Never the loopback address, which many programs
/// share. Bounded: the oldest ban is lifted for a new one, those for ever last.
class PeerBanList
{
public:
    static constexpr std::size_t maxBans = 256;
    /// So many banned ids make an address banned.
    static constexpr int idsPerAddress = 3;

    /// What add() did. Value type.
    struct Added
    {
        PeerBan ban;
        /// It was not banned before; else its evidence was added to.
        bool isNew = false;
    };

    /// Bans the peer of `ban`, whose offence is counted here; its id is given here.
    Added add(PeerBan ban);
    /// As saved; replaces all.
    void restore(std::vector<PeerBan> bans);
    /// Talks to it again, and to its whole address.
    std::optional<PeerBan> lift(quint64 id);
    /// Forgets bans whose time is over.
    void expire(qint64 nowMs);

    [[nodiscard]] bool contains(const QHostAddress& address, const QByteArray& peerId) const;
    [[nodiscard]] bool hasWholeAddress(const QHostAddress& address) const;
    /// Whether a banned peer listens there, or the whole address is banned.
    [[nodiscard]] bool forbidsDialling(const Endpoint& endpoint) const;
    /// Oldest first.
    [[nodiscard]] const std::vector<PeerBan>& bans() const { return m_bans; }

private:
    [[nodiscard]] bool isDamaging(const QHostAddress& address) const;
    void dropOldest();

    std::vector<PeerBan> m_bans;
    quint64 m_lastId = 0;
};

} // namespace freshet::swarm
