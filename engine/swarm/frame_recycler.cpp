// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/frame_recycler.h"

#include <algorithm>
#include <utility>

namespace freshet::swarm {

QByteArray FrameRecycler::take(qsizetype capacity)
{
    const auto idle = std::find_if(m_kept.begin(), m_kept.end(), [capacity](const QByteArray& frames) {
        return frames.capacity() >= capacity && frames.isDetached();
    });
    QByteArray taken;
    if (idle != m_kept.end()) {
        taken = std::exchange(*idle, {});
        taken.resize(0);
    } else {
        taken.reserve(capacity);
    }
    return taken;
}

void FrameRecycler::keep(const QByteArray& frames)
{
    m_kept[m_next] = frames;
    m_next = (m_next + 1) % m_kept.size();
}

} // namespace freshet::swarm
