// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/move_queue.h"

#include <algorithm>

namespace freshet::session {

bool MoveQueue::enter(const void* who, std::function<void()> begin)
{
    const auto isWho = [who](const Place& place) { return place.who == who; };
    if (std::none_of(m_places.begin(), m_places.end(), isWho)) {
        m_places.push_back({who, std::move(begin)});
    }
    return m_places.front().who == who;
}

void MoveQueue::leave(const void* who)
{
    const bool hadTurn = !m_places.empty() && m_places.front().who == who;
    std::erase_if(m_places, [who](const Place& place) { return place.who == who; });
    if (hadTurn && !m_places.empty()) {
        // It may enter and leave in there.
        const auto begin = m_places.front().begin;
        begin();
    }
}

} // namespace freshet::session
