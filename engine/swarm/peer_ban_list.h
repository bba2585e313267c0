// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QSet>

#include <deque>

namespace freshet::swarm {

/// Addresses that we will not talk to. Bounded: the oldest ban is lifted for a new one.
class PeerBanList
{
public:
    static constexpr qsizetype maxBans = 4096;

    /// True if it was not banned before.
    bool add(const QHostAddress& address);
    [[nodiscard]] bool contains(const QHostAddress& address) const { return m_addresses.contains(address); }
    [[nodiscard]] qsizetype size() const { return m_addresses.size(); }

private:
    QSet<QHostAddress> m_addresses;
    std::deque<QHostAddress> m_oldestFirst;
};

} // namespace freshet::swarm
