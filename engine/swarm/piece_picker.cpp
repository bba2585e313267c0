// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/piece_picker.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace freshet::swarm {

namespace {

/// So many peers of one speed may share a piece before the next of them begins another one.
constexpr int maxSharers = 4;

template<class Visit>
void forEachOf(const Bitfield& pieces, Visit visit)
{
    quint32 base = 0;
    for (std::uint64_t word : pieces.words()) {
        for (; word != 0; word &= word - 1) {
            visit(PieceIndex(base + static_cast<quint32>(std::countr_zero(word))));
        }
        base += 64;
    }
}

} // namespace

/// One call of pick().
struct PiecePicker::Pick
{
    PeerId peer;
    const Bitfield& peerHas;
    const PickContext& context;
    std::vector<metainfo::BlockAddress>& out;
    int blocksLeft = 0;
    int piecesLeft = 0;

    [[nodiscard]] bool isDone() const { return blocksLeft <= 0; }
    [[nodiscard]] bool mayTakeAnotherPiece() const { return blocksLeft > 0 && piecesLeft > 0; }
};

PiecePicker::PiecePicker(const metainfo::PieceLayout& layout, Random& random)
    : m_layout(layout)
    , m_have(layout.pieceCount())
    , m_notNeeded(layout.pieceCount())
    , m_exclusive(layout.pieceCount())
    , m_priorities(layout.pieceCount(), quint8{normalPriority})
    , m_wantedBytesLeft(layout.totalSize())
    , m_index(layout.pieceCount(), random)
    , m_begun(layout.pieceCount())
{
    m_index.setPriorities(m_priorities);
}

void PiecePicker::setHave(PieceIndex piece)
{
    if (!m_have.set(piece.value())) {
        return;
    }
    m_index.setHave(piece, true);
    m_begun.end(piece);
    m_exclusive.reset(piece.value());
    refresh(piece);
}

void PiecePicker::setLost(PieceIndex piece)
{
    if (m_have.reset(piece.value())) {
        m_index.setHave(piece, false);
        refresh(piece);
    }
}

void PiecePicker::setHave(const Bitfield& have)
{
    Q_ASSERT(have.size() == m_have.size());
    m_begun.endAll();
    m_exclusive.fill(false);
    m_have = have;
    rebuild();
}

void PiecePicker::setPriority(PieceIndex piece, int priority)
{
    Q_ASSERT(priority >= 0 && priority <= maxPriority);
    m_priorities[piece.value()] = static_cast<quint8>(priority);
    refresh(piece);
}

void PiecePicker::fetchFirst(PieceIndex piece)
{
    std::erase(m_first, piece);
    if (m_first.size() == maxFirst) {
        m_first.erase(m_first.begin());
    }
    m_first.push_back(piece);
}

void PiecePicker::setPriorities(std::span<const quint8> priorities)
{
    Q_ASSERT(priorities.size() == m_priorities.size());
    m_priorities.assign(priorities.begin(), priorities.end());
    rebuild();
}

void PiecePicker::addBitfield(const Bitfield& pieces)
{
    forEachOf(pieces, [this](PieceIndex piece) { m_index.addPeer(piece); });
}

void PiecePicker::removeBitfield(const Bitfield& pieces)
{
    forEachOf(pieces, [this](PieceIndex piece) { m_index.removePeer(piece); });
}

int PiecePicker::pick(PeerId peer, const Bitfield& peerHas, const PickContext& context,
    std::vector<metainfo::BlockAddress>& out)
{
    Q_ASSERT(peerHas.size() == m_have.size());
    Pick pick{peer, peerHas, context, out, context.maxBlocks, context.maxPieces - piecesInProgress(peer)};
    const std::size_t before = out.size();
    pickFromOwn(pick);
    joinBegun(pick, false);
    pickFromNew(pick);
    joinBegun(pick, true);
    pickFromEndgame(pick);
    return static_cast<int>(out.size() - before);
}

void PiecePicker::pickFromOwn(Pick& pick)
{
    for (BegunPiece* piece : m_begun.of(pick.peer)) {
        if (pick.isDone()) {
            return;
        }
        const bool isActive = piece->claimOf(pick.peer)->outstanding > 0;
        if (piece->freeCount == 0 || !canTake(pick, piece->piece) || (!isActive && pick.piecesLeft <= 0)
            || (pick.context.isOnParole && !piece->isExclusive)) {
            continue;
        }
        pick.piecesLeft -= isActive ? 0 : 1;
        takeFree(pick, *piece);
    }
}

void PiecePicker::joinBegun(Pick& pick, bool isLastResort)
{
    while (pick.mayTakeAnotherPiece()) {
        BegunPiece* best = nullptr;
        JoinRank bestRank;
        for (BegunPiece* piece : m_begun.all()) {
            ++m_workDone;
            if (piece->freeCount == 0 || piece->claimOf(pick.peer) != nullptr || !canTake(pick, piece->piece)
                || !mayJoin(pick, *piece, isLastResort)) {
                continue;
            }
            const JoinRank rank = joinRank(pick, *piece);
            if (best == nullptr || rank < bestRank) {
                best = piece;
                bestRank = rank;
            }
        }
        if (best == nullptr) {
            return;
        }
        if (best->isExclusive) {
            m_begun.dropIdleClaims(*best);
        }
        --pick.piecesLeft;
        takeFree(pick, *best);
    }
}

bool PiecePicker::mayJoin(const Pick& pick, const BegunPiece& piece, bool isLastResort) const
{
    if (piece.isExclusive) {
        return piece.claims.empty() || (isLastResort && piece.fetchers() == 0);
    }
    if (pick.context.isOnParole) {
        return false;
    }
    if (isLastResort) {
        return true;
    }
    const int fetchers = piece.fetchers();
    if (fetchers == 0) {
        return true;
    }
    return pick.context.speed != SpeedClass::Fast && fetchers < maxSharers
        && isFetchedAtSpeed(piece, pick.context.speed);
}

PiecePicker::JoinRank PiecePicker::joinRank(const Pick& pick, const BegunPiece& piece) const
{
    const quint32 order = m_isSequential ? piece.piece.value() : piece.freeCount;
    return {isFetchedAtSpeed(piece, pick.context.speed) ? 0 : 1, maxPriority - priority(piece.piece),
        piece.fetchers(), order};
}

bool PiecePicker::isFetchedAtSpeed(const BegunPiece& piece, SpeedClass speed)
{
    return std::all_of(piece.claims.begin(), piece.claims.end(),
        [speed](const BegunPiece::Claim& claim) { return claim.outstanding == 0 || claim.speed == speed; });
}

void PiecePicker::pickFromNew(Pick& pick)
{
    int left = pick.context.canStartPieces ? pick.context.maxNewPieces : 0;
    for (; left > 0 && pick.mayTakeAnotherPiece(); --left) {
        const std::optional<PieceIndex> piece = choosePiece(pick);
        if (!piece) {
            return;
        }
        const bool isExclusive = pick.context.isOnParole || m_exclusive.test(piece->value());
        BegunPiece& begun = m_begun.begin(*piece, m_layout.blockCount(*piece), isExclusive);
        refresh(*piece);
        --pick.piecesLeft;
        takeFree(pick, begun);
    }
}

void PiecePicker::pickFromEndgame(Pick& pick)
{
    if (pick.isDone() || pick.context.isOnParole || !isEndgame()) {
        return;
    }
    // The number of pieces is not limited here: all of them are begun, and what counts now is to finish.
    for (quint8 requesters = 1; requesters < BegunPiece::maxRequesters; ++requesters) {
        for (BegunPiece* piece : m_begun.all()) {
            if (pick.isDone()) {
                return;
            }
            ++m_workDone;
            if (piece->waitingFor[requesters] > 0 && !piece->isExclusive && canTake(pick, piece->piece)) {
                duplicate(pick, *piece, requesters);
            }
        }
    }
}

void PiecePicker::duplicate(Pick& pick, BegunPiece& piece, quint8 requesters)
{
    for (quint32 number = 0; number < piece.blocks.size() && !pick.isDone(); ++number) {
        const BegunPiece::Block& block = piece.blocks[number];
        if (!block.isReceived && block.requesterCount == requesters && !block.isRequestedFrom(pick.peer)
            && (!pick.context.mayDuplicate
                || pick.context.mayDuplicate(m_layout.block(piece.piece, number)))) {
            take(pick, piece, number);
        }
    }
}

void PiecePicker::takeFree(Pick& pick, BegunPiece& piece)
{
    while (!pick.isDone() && piece.freeCount > 0) {
        take(pick, piece, piece.nextFree());
    }
}

void PiecePicker::take(Pick& pick, BegunPiece& piece, quint32 number)
{
    m_begun.request(piece, number, pick.peer, pick.context.speed);
    pick.out.push_back(m_layout.block(piece.piece, number));
    --pick.blocksLeft;
    ++m_workDone;
}

std::optional<PieceIndex> PiecePicker::choosePiece(const Pick& pick)
{
    if (pick.context.isChoked) {
        return chooseAllowedFast(pick);
    }
    if (const std::optional<PieceIndex> first = chooseFirst(pick)) {
        return first;
    }
    if (m_isSequential) {
        return chooseSequential(pick);
    }
    if (m_have.count() < randomFirstPieces) {
        return m_index.anyOf(pick.peerHas, m_workDone);
    }
    return m_index.rarest(pick.peerHas, m_workDone);
}

std::optional<PieceIndex> PiecePicker::chooseFirst(const Pick& pick)
{
    if (m_first.empty()) {
        return std::nullopt;
    }
    std::erase_if(m_first, [this](PieceIndex piece) { return !isWanted(piece); });
    const auto found = std::find_if(m_first.begin(), m_first.end(), [this, &pick](PieceIndex piece) {
        return m_index.contains(piece) && pick.peerHas.test(piece.value());
    });
    m_workDone += m_first.size();
    return found == m_first.end() ? std::nullopt : std::optional(*found);
}

std::optional<PieceIndex> PiecePicker::chooseAllowedFast(const Pick& pick) const
{
    std::optional<PieceIndex> best;
    const auto rank = [this](PieceIndex piece) {
        return std::tuple(maxPriority - priority(piece), availability(piece));
    };
    for (const PieceIndex piece : pick.context.allowedFast) {
        if (m_index.contains(piece) && pick.peerHas.test(piece.value())
            && (!best || rank(piece) < rank(*best))) {
            best = piece;
        }
    }
    return best;
}

std::optional<PieceIndex> PiecePicker::chooseSequential(const Pick& pick)
{
    const std::optional<PieceIndex> first = m_index.lowest(pick.peerHas, m_workDone);
    const PieceIndex last(m_layout.pieceCount() - 1);
    const bool isLastNext = first && !m_index.contains(PieceIndex(0)) && m_index.contains(last)
        && pick.peerHas.test(last.value()) && priority(last) >= priority(*first);
    return isLastNext ? last : first;
}

bool PiecePicker::canTake(const Pick& pick, PieceIndex piece) const
{
    if (!pick.peerHas.test(piece.value()) || !isWanted(piece)) {
        return false;
    }
    const auto& allowed = pick.context.allowedFast;
    return !pick.context.isChoked || std::find(allowed.begin(), allowed.end(), piece) != allowed.end();
}

BlockReceipt PiecePicker::blockReceived(PeerId peer, const metainfo::BlockAddress& block)
{
    BlockReceipt receipt;
    BegunPiece* piece = m_begun.find(block.piece);
    const quint32 number = metainfo::PieceLayout::blockNumber(block.begin);
    if (piece == nullptr || piece->blocks[number].isReceived
        || (piece->isExclusive && piece->claimOf(peer) == nullptr)) {
        return receipt;
    }
    receipt.losers = m_begun.receive(*piece, number, peer);
    receipt.isNew = true;
    receipt.isPieceComplete = piece->isComplete();
    return receipt;
}

void PiecePicker::blockAbandoned(PeerId peer, const metainfo::BlockAddress& block)
{
    if (BegunPiece* piece = m_begun.find(block.piece)) {
        m_begun.abandon(*piece, metainfo::PieceLayout::blockNumber(block.begin), peer);
    }
}

std::span<const PeerId> PiecePicker::requestersOf(const metainfo::BlockAddress& address) const
{
    const BegunPiece* piece = m_begun.find(address.piece);
    if (piece == nullptr) {
        return {};
    }
    const BegunPiece::Block& block = piece->blocks[metainfo::PieceLayout::blockNumber(address.begin)];
    return std::span(block.requesters).first(block.requesterCount);
}

void PiecePicker::pieceFailed(PieceIndex piece, bool isExclusive)
{
    m_exclusive.set(piece.value(), isExclusive);
    m_begun.end(piece);
    refresh(piece);
}

bool PiecePicker::isEndgame() const
{
    if (isComplete() || m_index.obtainableCount() > 0) {
        return false;
    }
    // A free block that nobody connected has, or that is reserved for one peer, must not keep all others
    // idle.
    const auto all = m_begun.all();
    return std::none_of(all.begin(), all.end(), [this](const BegunPiece* piece) {
        return piece->freeCount > 0 && isWanted(piece->piece) && availability(piece->piece) > 0
            && (!piece->isExclusive || piece->fetchers() == 0);
    });
}

qint64 PiecePicker::freeBlocks() const
{
    ByteCount notBegun = m_wantedBytesLeft;
    qint64 free = 0;
    for (const BegunPiece* piece : m_begun.all()) {
        if (isWanted(piece->piece)) {
            notBegun -= m_layout.pieceSize(piece->piece);
            free += piece->freeCount;
        }
    }
    return free + (notBegun + metainfo::blockSize - 1) / metainfo::blockSize;
}

bool PiecePicker::hasAllWanted(const Bitfield& pieces) const
{
    if (pieces.isAll()) {
        return true;
    }
    const auto theirs = pieces.words();
    const auto notNeeded = m_notNeeded.words();
    for (std::size_t i = 0; i < notNeeded.size(); ++i) {
        const bool isLast = i + 1 == notNeeded.size() && m_notNeeded.size() % 64 != 0;
        const std::uint64_t used = isLast
            ? (std::uint64_t{1} << static_cast<unsigned>(m_notNeeded.size() % 64)) - 1
            : ~std::uint64_t{0};
        if ((used & ~notNeeded[i] & ~theirs[i]) != 0) {
            return false;
        }
    }
    return true;
}

BlockState PiecePicker::blockState(const metainfo::BlockAddress& address) const
{
    if (has(address.piece)) {
        return BlockState::Received;
    }
    const BegunPiece* piece = m_begun.find(address.piece);
    return piece == nullptr ? BlockState::Free
                            : piece->blocks[metainfo::PieceLayout::blockNumber(address.begin)].state();
}

std::vector<PeerId> PiecePicker::fetchersOf(PieceIndex piece) const
{
    std::vector<PeerId> peers;
    if (const BegunPiece* begun = m_begun.find(piece)) {
        for (const BegunPiece::Claim& claim : begun->claims) {
            if (claim.outstanding > 0) {
                peers.push_back(claim.peer);
            }
        }
    }
    return peers;
}

void PiecePicker::refresh(PieceIndex piece)
{
    const int wantedPriority = has(piece) ? 0 : priority(piece);
    if (m_notNeeded.set(piece.value(), wantedPriority == 0)) {
        m_wantedBytesLeft += m_layout.pieceSize(piece) * (wantedPriority == 0 ? -1 : 1);
    }
    m_index.setPriority(piece, isBegun(piece) ? 0 : wantedPriority);
}

void PiecePicker::rebuild()
{
    m_wantedBytesLeft = 0;
    std::vector<quint8> beginnable(m_priorities.size(), 0);
    for (quint32 number = 0; number < m_layout.pieceCount(); ++number) {
        const PieceIndex piece(number);
        m_index.setHave(piece, has(piece));
        const bool isNeeded = !has(piece) && priority(piece) > 0;
        m_notNeeded.set(number, !isNeeded);
        m_wantedBytesLeft += isNeeded ? m_layout.pieceSize(piece) : 0;
        beginnable[number] = isNeeded && !isBegun(piece) ? m_priorities[number] : quint8{0};
    }
    m_index.setPriorities(beginnable);
}

} // namespace freshet::swarm
