// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/peer_ban_list.h"

namespace freshet::swarm {

bool PeerBanList::add(const QHostAddress& address)
{
    if (m_addresses.contains(address)) {
        return false;
    }
    if (m_addresses.size() >= maxBans) {
        m_addresses.remove(m_oldestFirst.front());
        m_oldestFirst.pop_front();
    }
    m_addresses.insert(address);
    m_oldestFirst.push_back(address);
    return true;
}

} // namespace freshet::swarm
