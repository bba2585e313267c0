// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"
#include "engine/base/sha_ni_kernels.h"
#include "engine/base/units.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

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
    friend class Sha1Row;
    [[nodiscard]] std::size_t sha1Lanes() const
    {
        return static_cast<std::size_t>(m_lanes < maxSha1Lanes ? m_lanes : maxSha1Lanes);
    }

    Method m_method = Method::OpenSsl;
    int m_lanes = 1;
    ShaNiKernels m_kernels{};
};

/// The same with the fastest method. Any thread.
void sha1Many(std::span<const QByteArrayView> messages, std::span<Sha1Digest> digests);
void sha256Many(std::span<const QByteArrayView> messages, std::span<Sha256Digest> digests);

/// SHA-1 of several messages that come in parts and advance together, so that pieces of any length can be
/// hashed side by side with little memory. Not thread-safe.
class Sha1Row
{
public:
    explicit Sha1Row(std::size_t messages, const LaneHasher& hasher = LaneHasher());

    [[nodiscard]] std::size_t size() const { return m_messages.size(); }
    /// parts[i] continues message i; it may be empty. Except for a message's last part its size is a multiple
    /// of 64 bytes.
    void add(std::span<const QByteArrayView> parts);
    /// digests[i] becomes the hash of all that message i was given; starts over.
    void finish(std::span<Sha1Digest> digests);

private:
    struct Message
    {
        std::array<std::uint32_t, 5> state{};
        /// Bytes that have gone into the state.
        ByteCount size = 0;
        /// Less than a block, at the message's end.
        QByteArray rest;
        /// Instead of all that, where there are no lanes.
        std::unique_ptr<Sha1Hasher> openSsl;
    };

    LaneHasher m_hasher;
    std::vector<Message> m_messages;
};

} // namespace freshet
