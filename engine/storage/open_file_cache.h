// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/storage/native_file.h"

#include <list>
#include <map>
#include <memory>
#include <mutex>

namespace freshet::storage {

/// The most recently used open files of all torrents. Thread-safe; files are opened without holding the lock.
class OpenFileCache
{
public:
    /// A file stays open while somebody holds its handle, even when the cache has let go of it.
    using Handle = std::shared_ptr<const NativeFile>;
    /// A file of one torrent. Value type.
    struct Key
    {
        StorageId storage;
        FileIndex file;

        friend auto operator<=>(const Key&, const Key&) = default;
    };

    /// Keeps at most `limit` files, and at least one.
    explicit OpenFileCache(int limit);

    /// The file at `path`, opened at least for `mode`. A kept handle to a removed file is not used again.
    [[nodiscard]] Result<Handle> open(const Key& key, const FilePath& path, OpenMode mode);
    struct Kept
    {
        Handle handle;
        /// Now and then: whoever uses the handle should look whether the file is still there. Not each time,
        /// as that costs half as much as reading a block.
        bool isLookDue = false;
    };
    /// The file if it is open already, whatever became of its name since; null otherwise. Never waits.
    [[nodiscard]] Kept kept(const Key& key);
    void close(const Key& key);
    void closeAll(StorageId storage);
    void setLimit(int limit);
    /// Files kept open.
    [[nodiscard]] int count() const;

private:
    struct Entry
    {
        Key key;
        OpenMode mode;
        Handle handle;
        quint32 uses = 0;
    };
    using Entries = std::list<Entry>;

    /// What the cache lets go of; closed by the caller's destructor, after the lock.
    [[nodiscard]] Entries trim(std::size_t limit);
    /// Null if there is none; moved to the front. The lock must be held.
    [[nodiscard]] Entry* find(const Key& key, OpenMode mode);
    [[nodiscard]] Handle opened(const Key& key, OpenMode mode);
    [[nodiscard]] Result<NativeFile> openFile(const FilePath& path, OpenMode mode);

    mutable std::mutex m_mutex;
    std::size_t m_limit;
    /// The most recently used one first.
    Entries m_entries;
    std::map<Key, Entries::iterator> m_index;
};

} // namespace freshet::storage
