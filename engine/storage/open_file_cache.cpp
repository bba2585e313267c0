// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/open_file_cache.h"

#include <algorithm>

namespace freshet::storage {

namespace {

constexpr quint32 usesPerLook = 16;

} // namespace

OpenFileCache::OpenFileCache(int limit)
    : m_limit(static_cast<std::size_t>(std::max(1, limit)))
{}

Result<OpenFileCache::Handle> OpenFileCache::open(const Key& key, const FilePath& path, OpenMode mode)
{
    if (Handle known = opened(key, mode)) {
        if (!known->isUnlinked()) {
            return known;
        }
        close(key);
    }
    Result<NativeFile> file = openFile(path, mode);
    if (!file) {
        return failure(file.error());
    }
    const auto handle = std::make_shared<const NativeFile>(std::move(*file));
    Entries dropped;
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_index.find(key); found != m_index.end()) {
        // Another thread was faster, or the file is open for reading only.
        dropped.splice(dropped.begin(), m_entries, found->second);
        m_index.erase(found);
    }
    m_entries.push_front({key, mode, handle, 0});
    m_index.emplace(key, m_entries.begin());
    dropped.splice(dropped.begin(), trim(m_limit));
    return Handle(handle);
}

void OpenFileCache::close(const Key& key)
{
    Entries dropped;
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_index.find(key); found != m_index.end()) {
        dropped.splice(dropped.begin(), m_entries, found->second);
        m_index.erase(found);
    }
}

void OpenFileCache::closeAll(StorageId storage)
{
    Entries dropped;
    const std::lock_guard lock(m_mutex);
    auto at = m_index.lower_bound({storage, FileIndex(0)});
    while (at != m_index.end() && at->first.storage == storage) {
        dropped.splice(dropped.begin(), m_entries, at->second);
        at = m_index.erase(at);
    }
}

void OpenFileCache::setLimit(int limit)
{
    Entries dropped;
    const std::lock_guard lock(m_mutex);
    m_limit = static_cast<std::size_t>(std::max(1, limit));
    dropped = trim(m_limit);
}

int OpenFileCache::count() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_entries.size());
}

OpenFileCache::Entries OpenFileCache::trim(std::size_t limit)
{
    Entries dropped;
    while (m_entries.size() > limit) {
        m_index.erase(m_entries.back().key);
        dropped.splice(dropped.begin(), m_entries, std::prev(m_entries.end()));
    }
    return dropped;
}

OpenFileCache::Entry* OpenFileCache::find(const Key& key, OpenMode mode)
{
    const auto found = m_index.find(key);
    if (found == m_index.end() || (mode == OpenMode::Write && found->second->mode == OpenMode::Read)) {
        return nullptr;
    }
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    return &*found->second;
}

OpenFileCache::Handle OpenFileCache::opened(const Key& key, OpenMode mode)
{
    const std::lock_guard lock(m_mutex);
    const Entry* entry = find(key, mode);
    return entry != nullptr ? entry->handle : nullptr;
}

OpenFileCache::Kept OpenFileCache::kept(const Key& key)
{
    const std::lock_guard lock(m_mutex);
    Entry* entry = find(key, OpenMode::Read);
    return entry != nullptr ? Kept{entry->handle, entry->uses++ % usesPerLook == 0} : Kept{};
}

Result<NativeFile> OpenFileCache::openFile(const FilePath& path, OpenMode mode)
{
    Result<NativeFile> file = NativeFile::open(path, mode);
    if (file || file.error().code != Errc::TooManyOpenFiles) {
        return file;
    }
    // Somebody else, perhaps the sockets, needs the descriptors: make do with fewer.
    Entries dropped;
    {
        const std::lock_guard lock(m_mutex);
        dropped = trim(m_entries.size() / 2);
    }
    dropped.clear();
    return NativeFile::open(path, mode);
}

} // namespace freshet::storage
