// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/units.h"

#include <QList>

#include <array>
#include <chrono>

namespace freshet::swarm {

/// One block of a traced piece; times since the piece was begun. Value type.
struct BlockTrace
{
    /// Where in the piece, and how much, bytes.
    quint32 begin = 0;
    quint32 length = 0;
    /// How often it was asked for; the times are those of the first request.
    int requests = 0;
    std::chrono::nanoseconds requested{0};
    std::chrono::nanoseconds firstByte{0};
    /// Zero: it never came.
    std::chrono::nanoseconds arrived{0};

    friend bool operator==(const BlockTrace&, const BlockTrace&) = default;
};

/// What has become of a traced piece.
enum class PieceEnd {
    Verified,
    WrongHash,
    Abandoned, ///< Given up before it was complete.
    DiskError,
};

/// From when to when, since the piece was begun; both zero: never. Value type.
struct TimeSpan
{
    std::chrono::nanoseconds begin{0};
    std::chrono::nanoseconds end{0};

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// The life of one piece, without anything that tells which torrent or which peers. Value type.
struct PieceTrace
{
    /// Of chance, for whoever gathers traces of many.
    std::array<quint64, 2> id{};
    PieceIndex piece;
    ByteCount size = 0;
    /// When it was begun, ns since 1970 UTC, and how long it lasted.
    qint64 begunNs = 0;
    std::chrono::nanoseconds lasted{0};
    PieceEnd end = PieceEnd::Abandoned;
    QList<BlockTrace> blocks;
    /// Hashed and written on a disk thread, perhaps side by side with other pieces.
    TimeSpan hash;
    TimeSpan write;
    /// From the disk's answer until all peers were told.
    TimeSpan have;

    friend bool operator==(const PieceTrace&, const PieceTrace&) = default;
};

} // namespace freshet::swarm
