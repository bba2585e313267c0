// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/base/units.h"

namespace freshet {

/// How many bytes may be moved now under a rate limit; a bucket may have a parent that limits it too.
///
/// Not thread-safe. The parent must outlive the child. An unlimited bucket costs one comparison.
class TokenBucket
{
public:
    explicit TokenBucket(TokenBucket* parent = nullptr)
        : m_parent(parent)
    {}

    /// `limit` in bytes/s; noLimit lifts it. Takes effect at once.
    void setLimit(ByteRate limit, Scheduler::TimePoint now);
    [[nodiscard]] ByteRate limit() const { return m_limit; }

    /// How many of `wanted` bytes may be moved now, by this bucket and all its parents. Takes nothing.
    [[nodiscard]] ByteCount available(ByteCount wanted, Scheduler::TimePoint now);
    /// Takes `bytes` from this bucket and all its parents; may overdraw, which later refills pay back.
    void take(ByteCount bytes);
    /// Whether this bucket or a parent has a limit.
    [[nodiscard]] bool isLimited() const;

private:
    void refill(Scheduler::TimePoint now);

    TokenBucket* m_parent;
    ByteRate m_limit = noLimit;
    double m_tokens = 0;
    Scheduler::TimePoint m_refilled{};
};

} // namespace freshet
