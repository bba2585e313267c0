// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/units.h"

#include <QByteArray>

#include <list>
#include <map>
#include <mutex>
#include <optional>

namespace freshet::storage {

/// Recently read parts of pieces, so that peers who ask for small neighbouring blocks cost one read of the
/// disk. Bounded; the least recently used lines go first. Thread-safe.
class ReadCache
{
public:
    /// How much is read at once. Lines are counted from the start of a piece; the last one is shorter.
    static constexpr ByteCount lineSize = 256 * 1024;

    /// A line of a piece. Value type.
    struct Key
    {
        StorageId storage;
        PieceIndex piece;
        quint32 line = 0;

        friend auto operator<=>(const Key&, const Key&) = default;
    };
    /// What has not been invalidated since; taken before a read and handed to insert().
    using Generation = quint64;

    /// `limit` in bytes; 0: keeps nothing.
    explicit ReadCache(ByteCount limit);

    [[nodiscard]] std::optional<QByteArray> find(const Key& key);
    [[nodiscard]] Generation generation() const;
    /// Does nothing if something was invalidated since `readAt`: the bytes may be from before a write.
    void insert(const Key& key, const QByteArray& line, Generation readAt);
    void invalidate(StorageId storage, PieceIndex piece);
    void invalidate(StorageId storage);
    void setLimit(ByteCount limit);
    [[nodiscard]] ByteCount limit() const;
    /// Bytes kept.
    [[nodiscard]] ByteCount size() const;

private:
    struct Line
    {
        Key key;
        QByteArray bytes;
    };
    using Lines = std::list<Line>;

    void erase(const Key& from, const Key& to);
    void trim();

    mutable std::mutex m_mutex;
    ByteCount m_limit;
    ByteCount m_size = 0;
    Generation m_generation = 0;
    /// The most recently used one first.
    Lines m_lines;
    std::map<Key, Lines::iterator> m_index;
};

} // namespace freshet::storage
