// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"
#include "engine/base/sha_ni_kernels.h"

#include <span>

namespace freshet {

/// Hashes independent messages side by side in one thread ("lanes"), which is up to two and a half times as
/// fast as one after the other: the processor's SHA instructions are latency-bound. Falls back to OpenSSL.
/// Immutable, so any number of threads may use one.
class LaneHasher
{
public:
    /// What does the work.
    enum class Method {
        OpenSsl, ///< One message after the other; everywhere.
        ShaNi, ///< Lanes; where isAvailable().
    };

    /// The fastest this processor can do.
    LaneHasher();
    /// For tests and measurements: a certain method, which must be available, with at most `lanes` messages
    /// at once.
    explicit LaneHasher(Method method, int lanes = maxSha1Lanes);

    [[nodiscard]] static bool isAvailable(Method method);
    [[nodiscard]] Method method() const { return m_method; }

    /// digests[i] becomes the hash of messages[i]. Any number of messages, of any lengths; those of the same
    /// length share the lanes best. Both spans have the same size.
    void sha1(std::span<const QByteArrayView> messages, std::span<Sha1Digest> digests) const;
    void sha256(std::span<const QByteArrayView> messages, std::span<Sha256Digest> digests) const;

private:
    Method m_method = Method::OpenSsl;
    int m_lanes = 1;
    ShaNiKernels m_kernels{};
};

/// The same with the fastest method. Any thread.
void sha1Many(std::span<const QByteArrayView> messages, std::span<Sha1Digest> digests);
void sha256Many(std::span<const QByteArrayView> messages, std::span<Sha256Digest> digests);

} // namespace freshet
