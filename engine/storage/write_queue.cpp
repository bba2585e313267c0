// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/write_queue.h"

namespace freshet::storage {

WriteQueue::WriteQueue(ByteCount limit)
    : m_limit(limit)
{}

void WriteQueue::add(ByteCount bytes)
{
    m_pending += bytes;
    m_isFull = m_isFull || m_pending >= m_limit;
}

bool WriteQueue::remove(ByteCount bytes)
{
    m_pending -= bytes;
    return update();
}

bool WriteQueue::setLimit(ByteCount limit)
{
    m_limit = limit;
    return update();
}

bool WriteQueue::update()
{
    const bool wasFull = m_isFull;
    // With nothing pending there is always room, even for a piece that is larger than the limit.
    m_isFull = m_pending > 0 && (wasFull ? m_pending > m_limit / 4 * 3 : m_pending >= m_limit);
    return wasFull && !m_isFull;
}

} // namespace freshet::storage
