// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/lane_hasher.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

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

/// The next bytes of a message, of which `size` bytes have made `state` of the initial state already.
template<class Traits>
struct Part
{
    std::remove_const_t<decltype(Traits::initialState)> state = Traits::initialState;
    ByteCount size = 0;
    QByteArrayView bytes;
    /// Otherwise these are whole blocks, at least one.
    bool isLast = true;
};

/// A part of a message on its way through the compression function: first its whole blocks, then, unless more
/// is to come, the message's end.
template<class Traits>
class Lane
{
public:
    void start(std::size_t number, const Part<Traits>& part)
    {
        m_number = number;
        m_part = part;
        m_isEnd = false;
        m_offset = 0;
        m_blocksLeft = static_cast<std::size_t>(part.bytes.size() / blockSize);
        if (m_blocksLeft == 0) {
            turnToEnd();
        }
    }

    /// Never 0, until advance() says so.
    [[nodiscard]] std::size_t blocksLeft() const { return m_blocksLeft; }
    [[nodiscard]] const unsigned char* data() const
    {
        return (m_isEnd ? m_end.data() : reinterpret_cast<const unsigned char*>(m_part.bytes.data()))
            + m_offset;
    }
    [[nodiscard]] std::uint32_t* state() { return m_part.state.data(); }
    [[nodiscard]] const auto& words() const { return m_part.state; }
    /// Which of the messages this is.
    [[nodiscard]] std::size_t number() const { return m_number; }

    /// Notes that `blocks` more are done. Whether there is more to do.
    [[nodiscard]] bool advance(std::size_t blocks)
    {
        m_offset += blocks * static_cast<std::size_t>(blockSize);
        m_blocksLeft -= blocks;
        if (m_blocksLeft == 0 && m_part.isLast && !m_isEnd) {
            turnToEnd();
        }
        return m_blocksLeft > 0;
    }

    [[nodiscard]] typename Traits::DigestType digest() const
    {
        typename Traits::DigestType digest;
        qToBigEndian<std::uint32_t>(words().data(), static_cast<qsizetype>(words().size()), digest.data());
        return digest;
    }

private:
    /// Makes the last one or two blocks: what is left of the message, a one bit, zeros, the length.
    void turnToEnd()
    {
        const QByteArrayView rest = m_part.bytes.sliced(m_part.bytes.size() / blockSize * blockSize);
        m_blocksLeft = rest.size() + 1 + lengthSize <= blockSize ? 1 : 2;
        const qsizetype size = static_cast<qsizetype>(m_blocksLeft) * blockSize;
        m_end.fill(0);
        std::copy(rest.begin(), rest.end(), m_end.begin());
        m_end[static_cast<std::size_t>(rest.size())] = 0x80;
        const ByteCount length = m_part.size + m_part.bytes.size();
        qToBigEndian<quint64>(static_cast<quint64>(length) * 8, m_end.data() + size - lengthSize);
        m_offset = 0;
        m_isEnd = true;
    }

    std::size_t m_number = 0;
    Part<Traits> m_part;
    bool m_isEnd = false;
    /// Of the next block, in the part or in the end.
    std::size_t m_offset = 0;
    std::size_t m_blocksLeft = 0;
    std::array<unsigned char, 2 * blockSize> m_end{};
};

/// How many of `most` lanes to use for messages of the same length. Five are done sooner as three and two
/// than as four and one, because a message alone is the slowest.
std::size_t balancedLanes(std::size_t messages, std::size_t most)
{
    const std::size_t rounds = (messages + most - 1) / most;
    return rounds == 0 ? 0 : (messages + rounds - 1) / rounds;
}

/// Sends partOf(0) ... partOf(count - 1) through at most `mostLanes` lanes and calls done(lane) for each.
template<class Traits, class PartOf, class Done>
void runLanes(std::size_t count, const CompressLanes* kernels, std::size_t mostLanes, const PartOf& partOf,
    const Done& done)
{
    std::array<Lane<Traits>, Traits::maxLanes> lanes;
    std::array<std::uint32_t*, Traits::maxLanes> states{};
    std::array<const unsigned char*, Traits::maxLanes> data{};
    std::size_t next = 0;
    std::size_t active = 0;
    for (const std::size_t wanted = balancedLanes(count, mostLanes); active < wanted; ++active, ++next) {
        lanes[active].start(next, partOf(next));
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
            done(std::as_const(lane));
            if (next < count) {
                lane.start(next, partOf(next));
                ++next;
                ++i;
            } else {
                lane = lanes[--active];
            }
        }
    }
}

template<class Traits>
void hashWhole(std::span<const QByteArrayView> messages, std::span<typename Traits::DigestType> digests,
    const CompressLanes* kernels, int lanes)
{
    runLanes<Traits>(
        messages.size(), kernels, static_cast<std::size_t>(std::min(lanes, Traits::maxLanes)),
        [messages](std::size_t i) { return Part<Traits>{.bytes = messages[i]}; },
        [digests](const Lane<Traits>& lane) { digests[lane.number()] = lane.digest(); });
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
    // Asked once: in a virtual machine the question interrupts it.
    static const bool hasShaNi = processorHasShaNi();
    return method == Method::OpenSsl || hasShaNi;
}

void LaneHasher::sha1(std::span<const QByteArrayView> messages, std::span<Sha1Digest> digests) const
{
    Q_ASSERT(messages.size() == digests.size());
    if (m_method == Method::ShaNi) {
        hashWhole<Sha1Traits>(messages, digests, m_kernels.sha1, m_lanes);
    } else {
        std::transform(messages.begin(), messages.end(), digests.begin(), freshet::sha1);
    }
}

void LaneHasher::sha256(std::span<const QByteArrayView> messages, std::span<Sha256Digest> digests) const
{
    Q_ASSERT(messages.size() == digests.size());
    if (m_method == Method::ShaNi) {
        hashWhole<Sha256Traits>(messages, digests, m_kernels.sha256, m_lanes);
    } else {
        std::transform(messages.begin(), messages.end(), digests.begin(), freshet::sha256);
    }
}

Sha1Row::Sha1Row(std::size_t messages, const LaneHasher& hasher)
    : m_hasher(hasher)
    , m_messages(messages)
{
    for (Message& message : m_messages) {
        message.state = Sha1Traits::initialState;
        if (hasher.method() == LaneHasher::Method::OpenSsl) {
            message.openSsl = std::make_unique<Sha1Hasher>();
        }
    }
}

void Sha1Row::add(std::span<const QByteArrayView> parts)
{
    Q_ASSERT(parts.size() == m_messages.size());
    std::vector<std::size_t> withBlocks;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Message& message = m_messages[i];
        if (message.openSsl) {
            message.openSsl->add(parts[i]);
            continue;
        }
        Q_ASSERT(message.rest.isEmpty() || parts[i].isEmpty());
        if (parts[i].size() >= blockSize) {
            withBlocks.push_back(i);
        }
        message.rest += parts[i].last(parts[i].size() % blockSize);
    }
    const auto partOf = [&](std::size_t number) {
        const QByteArrayView bytes = parts[withBlocks[number]];
        const Message& message = m_messages[withBlocks[number]];
        return Part<Sha1Traits>{message.state, message.size, bytes.chopped(bytes.size() % blockSize), false};
    };
    const auto done = [&](const Lane<Sha1Traits>& lane) {
        const std::size_t i = withBlocks[lane.number()];
        m_messages[i].state = lane.words();
        m_messages[i].size += parts[i].size() / blockSize * blockSize;
    };
    runLanes<Sha1Traits>(withBlocks.size(), m_hasher.m_kernels.sha1, m_hasher.sha1Lanes(), partOf, done);
}

void Sha1Row::finish(std::span<Sha1Digest> digests)
{
    Q_ASSERT(digests.size() == m_messages.size());
    if (m_hasher.method() == LaneHasher::Method::OpenSsl) {
        std::transform(m_messages.begin(), m_messages.end(), digests.begin(),
            [](const Message& message) { return message.openSsl->finish(); });
        return;
    }
    const auto partOf = [this](std::size_t i) {
        return Part<Sha1Traits>{m_messages[i].state, m_messages[i].size, m_messages[i].rest, true};
    };
    const auto done = [digests](const Lane<Sha1Traits>& lane) { digests[lane.number()] = lane.digest(); };
    runLanes<Sha1Traits>(m_messages.size(), m_hasher.m_kernels.sha1, m_hasher.sha1Lanes(), partOf, done);
    for (Message& message : m_messages) {
        message.state = Sha1Traits::initialState;
        message.size = 0;
        message.rest.clear();
    }
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
