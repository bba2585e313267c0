// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>
#include <cstdint>
#include <functional>

namespace freshet {

/// A number that cannot be confused with another kind of number. Value type.
template<class Tag, class Number = std::uint32_t>
class Id
{
public:
    using Value = Number;

    constexpr Id() = default;
    constexpr explicit Id(Number value)
        : m_value(value)
    {}

    [[nodiscard]] constexpr Number value() const { return m_value; }

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    Number m_value = 0;
};

/// A torrent of this session; survives restarts, never reused. 0 is no torrent.
using TorrentId = Id<struct TorrentTag, std::uint64_t>;
/// A connection to a peer of one torrent; unique while the program runs.
using PeerId = Id<struct PeerTag, std::uint64_t>;
/// A piece of one torrent. Made by metainfo::PieceLayout, which has checked the range.
using PieceIndex = Id<struct PieceTag>;
/// A file of one torrent, counted in torrent order, pad files included.
using FileIndex = Id<struct FileTag>;
/// A torrent's files as registered with storage::DiskIo.
using StorageId = Id<struct StorageTag, std::uint64_t>;

} // namespace freshet

template<class Tag, class Number>
struct std::hash<freshet::Id<Tag, Number>>
{
    std::size_t operator()(freshet::Id<Tag, Number> id) const noexcept
    {
        return std::hash<Number>()(id.value());
    }
};

Q_DECLARE_METATYPE(freshet::TorrentId)
Q_DECLARE_METATYPE(freshet::PeerId)
Q_DECLARE_METATYPE(freshet::PieceIndex)
Q_DECLARE_METATYPE(freshet::FileIndex)
