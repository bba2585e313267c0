// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/availability_index.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace freshet::swarm {

namespace {

/// Calls `visit(piece)` for members of both sets, from a given place on and around the end, until it returns
/// false. Returns the number of words looked at.
template<class Visit>
quint64 visitCommon(
    const Bitfield& a, const Bitfield& b, std::size_t firstWord, quint32 firstBit, Visit visit)
{
    const std::size_t words = a.words().size();
    for (std::size_t i = 0; i <= words; ++i) {
        const std::size_t word = (firstWord + i) % words;
        std::uint64_t bits = a.words()[word] & b.words()[word];
        const std::uint64_t tail = ~std::uint64_t{0} << firstBit;
        if (i == 0) {
            bits &= tail;
        } else if (i == words) {
            bits &= ~tail;
        }
        for (; bits != 0; bits &= bits - 1) {
            if (!visit(static_cast<quint32>(word * 64) + static_cast<quint32>(std::countr_zero(bits)))) {
                return i + 1;
            }
        }
    }
    return words + 1;
}

} // namespace

AvailabilityIndex::AvailabilityIndex(quint32 pieceCount, Random& random)
    : m_peers(pieceCount, 0)
    , m_priorities(pieceCount, 0)
    , m_have(pieceCount)
    , m_order(pieceCount)
    , m_place(pieceCount)
    , m_withCopies{pieceCount}
    , m_randomState(random.next())
{
    m_members.fill(Bitfield(pieceCount));
    std::iota(m_order.begin(), m_order.end(), 0U);
    rebuild();
}

void AvailabilityIndex::addPeer(PieceIndex piece)
{
    const quint32 number = piece.value();
    const quint32 from = bucketOf(number);
    count(m_peers[number] + (m_have.test(number) ? 1U : 0U), false);
    ++m_peers[number];
    count(m_peers[number] + (m_have.test(number) ? 1U : 0U), true);
    if (m_peers[number] >= m_levels) {
        m_levels *= 2;
        rebuild();
    } else {
        move(number, from, bucketOf(number));
    }
}

void AvailabilityIndex::removePeer(PieceIndex piece)
{
    const quint32 number = piece.value();
    Q_ASSERT(m_peers[number] > 0);
    const quint32 from = bucketOf(number);
    count(m_peers[number] + (m_have.test(number) ? 1U : 0U), false);
    --m_peers[number];
    count(m_peers[number] + (m_have.test(number) ? 1U : 0U), true);
    move(number, from, bucketOf(number));
}

void AvailabilityIndex::removeSeed()
{
    Q_ASSERT(m_seeds > 0);
    --m_seeds;
}

void AvailabilityIndex::setHave(PieceIndex piece, bool isHave)
{
    const quint32 peers = m_peers[piece.value()];
    if (m_have.set(piece.value(), isHave)) {
        count(peers + (isHave ? 0U : 1U), false);
        count(peers + (isHave ? 1U : 0U), true);
    }
}

void AvailabilityIndex::setPriority(PieceIndex piece, int priority)
{
    Q_ASSERT(priority >= 0 && priority <= maxPriority);
    const quint32 number = piece.value();
    const quint8 old = m_priorities[number];
    if (old == priority) {
        return;
    }
    const quint32 from = bucketOf(number);
    m_priorities[number] = static_cast<quint8>(priority);
    if (old > 0) {
        m_members[old - 1U].reset(number);
    }
    if (priority > 0) {
        m_members[static_cast<std::size_t>(priority) - 1U].set(number);
    }
    move(number, from, bucketOf(number));
}

void AvailabilityIndex::setPriorities(std::span<const quint8> priorities)
{
    Q_ASSERT(priorities.size() == m_priorities.size());
    for (Bitfield& members : m_members) {
        members.fill(false);
    }
    for (std::size_t i = 0; i < priorities.size(); ++i) {
        Q_ASSERT(priorities[i] <= maxPriority);
        m_priorities[i] = priorities[i];
        if (priorities[i] > 0) {
            m_members[priorities[i] - 1U].set(static_cast<qsizetype>(i));
        }
    }
    rebuild();
}

double AvailabilityIndex::distributedCopies() const
{
    if (m_peers.empty()) {
        return 0;
    }
    std::size_t least = 0;
    while (m_withCopies[least] == 0) {
        ++least;
    }
    const double above = static_cast<double>(m_peers.size() - m_withCopies[least]);
    return static_cast<double>(m_seeds) + static_cast<double>(least)
        + above / static_cast<double>(m_peers.size());
}

quint32 AvailabilityIndex::obtainableCount() const
{
    const quint32 all = m_ends[lastBucket() - 1];
    if (m_seeds > 0) {
        return all;
    }
    quint32 lonely = 0;
    for (quint32 bucket = 0; bucket < lastBucket(); bucket += m_levels) {
        lonely += m_ends[bucket] - bucketStart(bucket);
    }
    return all - lonely;
}

std::optional<PieceIndex> AvailabilityIndex::rarest(const Bitfield& pieces, quint64& work)
{
    quint32 scanned = 0;
    for (quint32 bucket = 0; bucket < lastBucket() && pieces.count() > maxSample; ++bucket) {
        // Nobody but seeds has these, and a long list of them would hide everything else.
        if (bucket % m_levels == 0 && !pieces.isAll()) {
            continue;
        }
        for (quint32 i = bucketStart(bucket); i < m_ends[bucket] && scanned < maxScan; ++i) {
            ++work;
            ++scanned;
            if (pieces.test(m_order[i])) {
                return PieceIndex(m_order[i]);
            }
        }
    }
    return sample(pieces, true, work);
}

std::optional<PieceIndex> AvailabilityIndex::anyOf(const Bitfield& pieces, quint64& work)
{
    return sample(pieces, false, work);
}

std::optional<PieceIndex> AvailabilityIndex::sample(
    const Bitfield& pieces, bool isRarityDecisive, quint64& work)
{
    for (std::size_t priority = maxPriority; priority > 0; --priority) {
        const Bitfield& members = m_members[priority - 1];
        if (members.isNone()) {
            continue;
        }
        quint32 seen = 0;
        quint32 equals = 0;
        quint32 best = 0;
        const quint32 firstWord = below(static_cast<quint32>(members.words().size()));
        work += visitCommon(members, pieces, firstWord, below(64), [&](quint32 piece) {
            if (equals == 0 || (isRarityDecisive && m_peers[piece] < m_peers[best])) {
                best = piece;
                equals = 1;
            } else if (!isRarityDecisive || m_peers[piece] == m_peers[best]) {
                // Each of n equals must win with a chance of 1/n, wherever the search began.
                ++equals;
                best = below(equals) == 0 ? piece : best;
            }
            return ++seen < maxSample;
        });
        work += seen;
        if (equals > 0) {
            return PieceIndex(best);
        }
    }
    return std::nullopt;
}

std::optional<PieceIndex> AvailabilityIndex::lowest(const Bitfield& pieces, quint64& work) const
{
    for (std::size_t priority = maxPriority; priority > 0; --priority) {
        const Bitfield& members = m_members[priority - 1];
        if (members.isNone()) {
            continue;
        }
        std::optional<PieceIndex> first;
        work += visitCommon(members, pieces, 0, 0, [&](quint32 piece) {
            first = PieceIndex(piece);
            return false;
        });
        if (first) {
            return first;
        }
    }
    return std::nullopt;
}

quint32 AvailabilityIndex::bucketOf(quint32 piece) const
{
    const quint8 priority = m_priorities[piece];
    return priority == 0 ? lastBucket() : (maxPriority - priority) * m_levels + m_peers[piece];
}

void AvailabilityIndex::move(quint32 piece, quint32 from, quint32 to)
{
    if (from == to) {
        return;
    }
    for (; from < to; ++from) {
        swapPlaces(m_place[piece], m_ends[from] - 1);
        --m_ends[from];
    }
    for (; from > to; --from) {
        swapPlaces(m_place[piece], m_ends[from - 1]);
        ++m_ends[from - 1];
    }
    const quint32 start = bucketStart(to);
    swapPlaces(m_place[piece], start + below(m_ends[to] - start));
}

void AvailabilityIndex::swapPlaces(quint32 a, quint32 b)
{
    std::swap(m_order[a], m_order[b]);
    m_place[m_order[a]] = a;
    m_place[m_order[b]] = b;
}

void AvailabilityIndex::rebuild()
{
    for (quint32 i = static_cast<quint32>(m_order.size()); i > 1; --i) {
        std::swap(m_order[i - 1], m_order[below(i)]);
    }
    // A counting sort: it keeps the random order inside of each bucket.
    m_ends.assign(lastBucket() + 1, 0);
    for (quint32 piece = 0; piece < m_order.size(); ++piece) {
        ++m_ends[bucketOf(piece)];
    }
    std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin());
    std::vector<quint32> next = m_ends;
    for (const quint32 piece : m_order) {
        m_place[piece] = --next[bucketOf(piece)];
    }
    for (quint32 piece = 0; piece < m_place.size(); ++piece) {
        m_order[m_place[piece]] = piece;
    }
}

void AvailabilityIndex::count(quint32 copies, bool isAdded)
{
    if (copies >= m_withCopies.size()) {
        m_withCopies.resize(copies + 1, 0);
    }
    m_withCopies[copies] += isAdded ? 1U : ~0U;
}

quint32 AvailabilityIndex::below(quint32 bound)
{
    // SplitMix64: a system call for each move would be too slow, and rarity needs no secrets.
    m_randomState += 0x9E37'79B9'7F4A'7C15U;
    quint64 bits = m_randomState;
    bits = (bits ^ (bits >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    bits = (bits ^ (bits >> 27U)) * 0x94D0'49BB'1331'11EBU;
    bits ^= bits >> 31U;
    return static_cast<quint32>(((bits >> 32U) * bound) >> 32U);
}

} // namespace freshet::swarm
