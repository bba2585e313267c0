// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/token_bucket.h"

#include <algorithm>

namespace freshet {

namespace {

/// A bucket holds what flows in this many seconds: enough to bridge the engine's 100 ms tick, little enough
/// that no second exceeds the limit by much.
constexpr double burstSeconds = 0.2;
/// But never less than this, so that a whole block fits under very low limits.
constexpr double minimumBurst = 4096;

double burstOf(ByteRate limit)
{
    return std::max(static_cast<double>(limit) * burstSeconds, minimumBurst);
}

} // namespace

void TokenBucket::setLimit(ByteRate limit, Scheduler::TimePoint now)
{
    if (m_limit == limit) {
        return;
    }
    m_limit = limit;
    // Nothing saved up under the old limit counts, and no more of its debt than the new one repays soon.
    m_tokens = std::clamp(m_tokens, -burstOf(limit), 0.0);
    m_refilled = now;
}

ByteCount TokenBucket::available(ByteCount wanted, Scheduler::TimePoint now)
{
    if (m_limit != noLimit) {
        refill(now);
        wanted = std::clamp<ByteCount>(static_cast<ByteCount>(m_tokens), 0, wanted);
    }
    return wanted > 0 && m_parent != nullptr ? m_parent->available(wanted, now) : wanted;
}

void TokenBucket::take(ByteCount bytes)
{
    if (m_limit != noLimit) {
        m_tokens -= static_cast<double>(bytes);
    }
    if (m_parent != nullptr) {
        m_parent->take(bytes);
    }
}

bool TokenBucket::isLimited() const
{
    return m_limit != noLimit || (m_parent != nullptr && m_parent->isLimited());
}

void TokenBucket::refill(Scheduler::TimePoint now)
{
    const double seconds = std::chrono::duration<double>(now - m_refilled).count();
    if (seconds <= 0) {
        return;
    }
    m_refilled = now;
    m_tokens = std::min(m_tokens + seconds * static_cast<double>(m_limit), burstOf(m_limit));
}

} // namespace freshet
