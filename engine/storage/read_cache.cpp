// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/read_cache.h"

#include <limits>

namespace freshet::storage {

namespace {

constexpr quint32 lastNumber = std::numeric_limits<quint32>::max();

} // namespace

ReadCache::ReadCache(ByteCount limit)
    : m_limit(limit)
{}

std::optional<QByteArray> ReadCache::find(const Key& key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_index.find(key);
    if (found == m_index.end()) {
        return std::nullopt;
    }
    m_lines.splice(m_lines.begin(), m_lines, found->second);
    return found->second->bytes;
}

ReadCache::Generation ReadCache::generation() const
{
    const std::lock_guard lock(m_mutex);
    return m_generation;
}

void ReadCache::insert(const Key& key, const QByteArray& line, Generation readAt)
{
    const std::lock_guard lock(m_mutex);
    if (readAt != m_generation || m_index.contains(key) || line.size() > m_limit) {
        return;
    }
    m_lines.push_front({key, line});
    m_index.emplace(key, m_lines.begin());
    m_size += line.size();
    trim();
}

void ReadCache::invalidate(StorageId storage, PieceIndex piece)
{
    erase({storage, piece, 0}, {storage, piece, lastNumber});
}

void ReadCache::invalidate(StorageId storage)
{
    erase({storage, PieceIndex(0), 0}, {storage, PieceIndex(lastNumber), lastNumber});
}

void ReadCache::setLimit(ByteCount limit)
{
    const std::lock_guard lock(m_mutex);
    m_limit = limit;
    trim();
}

ByteCount ReadCache::limit() const
{
    const std::lock_guard lock(m_mutex);
    return m_limit;
}

ByteCount ReadCache::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_size;
}

void ReadCache::erase(const Key& from, const Key& to)
{
    const std::lock_guard lock(m_mutex);
    ++m_generation;
    auto at = m_index.lower_bound(from);
    while (at != m_index.end() && at->first <= to) {
        m_size -= at->second->bytes.size();
        m_lines.erase(at->second);
        at = m_index.erase(at);
    }
}

void ReadCache::trim()
{
    while (m_size > m_limit) {
        m_size -= m_lines.back().bytes.size();
        m_index.erase(m_lines.back().key);
        m_lines.pop_back();
    }
}

} // namespace freshet::storage
