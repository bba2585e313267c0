// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/lane_hasher.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace freshet {

namespace {

/// Both hashes take their input in blocks of this many bytes, and end with its length in bits.
constexpr qsizetype blockSize = 64;
constexpr qsizetype lengthSize = 8;

struct Sha1Traits
{
    using DigestType = Sha1Digest;
    static constexpr int maxLanes = maxSha1Lanes;
    static constexpr std::array<std::uint32_t, 5> initialState{
        0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
};

struct Sha256Traits
{
    using DigestType = Sha256Digest;
    static constexpr int maxLanes = maxSha256Lanes;
    static constexpr std::array<std::uint32_t, 8> initialState{
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
};

/// A message on its way through the compression function: first its whole blocks, then its end.
template<class Traits>
class Lane
{
public:
    void start(std::size_t number, QByteArrayView message)
    {
        m_number = number;
        m_message = message;
        m_state = Traits::initialState;
        m_offset = 0;
        m_blocksLeft = static_cast<std::size_t>(message.size() / blockSize);
        m_isAtEnd = false;
        if (m_blocksLeft == 0) {
            turnToEnd();
        }
    }

    /// Never 0, until advance() says so.
    [[nodiscard]] std::size_t blocksLeft() const { return m_blocksLeft; }
    [[nodiscard]] const unsigned char* data() const
    {
        return (m_isAtEnd ? m_end.data() : reinterpret_cast<const unsigned char*>(m_message.data()))
            + m_offset;
    }
    [[nodiscard]] std::uint32_t* state() { return m_state.data(); }
    /// Which of the messages this is.
    [[nodiscard]] std::size_t number() const { return m_number; }

    /// Notes that `blocks` more are done. Whether there is more to do.
    [[nodiscard]] bool advance(std::size_t blocks)
    {
        m_offset += blocks * static_cast<std::size_t>(blockSize);
        m_blocksLeft -= blocks;
        if (m_blocksLeft == 0 && !m_isAtEnd) {
            turnToEnd();
        }
        return m_blocksLeft > 0;
    }

    [[nodiscard]] typename Traits::DigestType digest() const
    {
        typename Traits::DigestType digest;
        qToBigEndian<std::uint32_t>(m_state.data(), static_cast<qsizetype>(m_state.size()), digest.data());
        return digest;
    }

private:
    /// Makes the last one or two blocks: what is left of the message, a one bit, zeros, the length.
    void turnToEnd()
    {
        const QByteArrayView rest = m_message.sliced(m_message.size() / blockSize * blockSize);
        m_blocksLeft = rest.size() + 1 + lengthSize <= blockSize ? 1 : 2;
        const qsizetype size = static_cast<qsizetype>(m_blocksLeft) * blockSize;
        m_end.fill(0);
        std::copy(rest.begin(), rest.end(), m_end.begin());
        m_end[static_cast<std::size_t>(rest.size())] = 0x80;
        qToBigEndian<quint64>(static_cast<quint64>(m_message.size()) * 8, m_end.data() + size - lengthSize);
        m_offset = 0;
        m_isAtEnd = true;
    }

    std::size_t m_number = 0;
    QByteArrayView m_message;
    std::remove_const_t<decltype(Traits::initialState)> m_state{};
    /// Of the next block, in the message or in its end.
    std::size_t m_offset = 0;
    std::size_t m_blocksLeft = 0;
    bool m_isAtEnd = false;
    std::array<unsigned char, 2 * blockSize> m_end{};
};

/// How many of `most` lanes to use for messages of the same length. Five are done sooner as three and two
/// than as four and one, because a message alone is the slowest.
std::size_t balancedLanes(std::size_t messages, std::size_t most)
{
    const std::size_t rounds = (messages + most - 1) / most;
    return rounds == 0 ? 0 : (messages + rounds - 1) / rounds;
}

template<class Traits>
void hashInLanes(std::span<const QByteArrayView> messages, std::span<typename Traits::DigestType> digests,
    const CompressLanes* kernels, std::size_t mostLanes)
{
    std::array<Lane<Traits>, Traits::maxLanes> lanes;
    std::array<std::uint32_t*, Traits::maxLanes> states{};
    std::array<const unsigned char*, Traits::maxLanes> data{};
    std::size_t next = 0;
    std::size_t active = 0;
    for (const std::size_t wanted = balancedLanes(messages.size(), mostLanes); active < wanted; ++active) {
        lanes[active].start(next, messages[next]);
        ++next;
    }
    while (active > 0) {
        std::size_t blocks = lanes[0].blocksLeft();
        for (std::size_t i = 0; i < active; ++i) {
            states[i] = lanes[i].state();
            data[i] = lanes[i].data();
            blocks = std::min(blocks, lanes[i].blocksLeft());
        }
        kernels[active - 1](states.data(), data.data(), blocks);
        for (std::size_t i = 0; i < active;) {
            Lane<Traits>& lane = lanes[i];
            if (lane.advance(blocks)) {
                ++i;
                continue;
            }
            digests[lane.number()] = lane.digest();
            if (next < messages.size()) {
                lane.start(next, messages[next]);
                ++next;
                ++i;
            } else {
                lane = lanes[--active];
            }
        }
    }
}

const LaneHasher& fastest()
{
    static const LaneHasher hasher;
    return hasher;
}

} // namespace

LaneHasher::LaneHasher()
    : LaneHasher(isAvailable(Method::ShaNi) ? Method::ShaNi : Method::OpenSsl)
{}

LaneHasher::LaneHasher(Method method, int lanes)
    : m_method(method)
    , m_lanes(lanes)
{
    Q_ASSERT(isAvailable(method) && lanes >= 1);
    if (method == Method::ShaNi) {
        m_kernels = shaNiKernels();
    }
}

bool LaneHasher::isAvailable(Method method)
{
    return method == Method::OpenSsl || processorHasShaNi();
}

void LaneHasher::sha1(std::span<const QByteArrayView> messages, std::span<Sha1Digest> digests) const
{
    Q_ASSERT(messages.size() == digests.size());
    if (m_method == Method::ShaNi) {
        hashInLanes<Sha1Traits>(
            messages, digests, m_kernels.sha1, static_cast<std::size_t>(std::min(m_lanes, maxSha1Lanes)));
        return;
    }
    std::transform(messages.begin(), messages.end(), digests.begin(), freshet::sha1);
}

void LaneHasher::sha256(std::span<const QByteArrayView> messages, std::span<Sha256Digest> digests) const
{
    Q_ASSERT(messages.size() == digests.size());
    if (m_method == Method::ShaNi) {
        hashInLanes<Sha256Traits>(
            messages, digests, m_kernels.sha256, static_cast<std::size_t>(std::min(m_lanes, maxSha256Lanes)));
        return;
    }
    std::transform(messages.begin(), messages.end(), digests.begin(), freshet::sha256);
}

void sha1Many(std::span<const QByteArrayView> messages, std::span<Sha1Digest> digests)
{
    fastest().sha1(messages, digests);
}

void sha256Many(std::span<const QByteArrayView> messages, std::span<Sha256Digest> digests)
{
    fastest().sha256(messages, digests);
}

} // namespace freshet
