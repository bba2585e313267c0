// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace freshet::swarm {

/// How long a ban holds. Value type.
struct BanSpan
{
    /// From the shortest to the longest.
    enum class Kind {
        Session, ///< Until the program ends: not saved.
        Time, ///< For `timeMs`.
        ForEver, ///< Until it is lifted, over restarts.
    };
    /// Addresses get new owners.
    static constexpr qint64 usualMs = 7LL * 24 * 60 * 60 * 1000;

    Kind kind = Kind::Time;
    /// Counted from the latest offence, ms; means nothing for the other kinds.
    qint64 timeMs = usualMs;

    [[nodiscard]] static BanSpan session() { return {Kind::Session, 0}; }
    [[nodiscard]] static BanSpan forEver() { return {Kind::ForEver, 0}; }

    [[nodiscard]] bool isForEver() const { return kind == Kind::ForEver; }
    [[nodiscard]] bool isOver(qint64 sinceMs, qint64 nowMs) const
    {
        return kind == Kind::Time && nowMs - sinceMs > timeMs;
    }
    [[nodiscard]] bool isLongerThan(const BanSpan& other) const
    {
        return kind != other.kind ? kind > other.kind : timeMs > other.timeMs;
    }

    friend bool operator==(const BanSpan&, const BanSpan&) = default;
};

} // namespace freshet::swarm
