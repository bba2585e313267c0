// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which block comes next, in a torrent of 100,000 pieces.
#include "engine/base/units.h"
#include "engine/swarm/piece_picker.h"

#include <benchmark/benchmark.h>

using namespace freshet;
using namespace freshet::swarm;

namespace {

constexpr quint32 pieceCount = 100'000;
constexpr ByteCount pieceLength = 256_KiB;

metainfo::PieceLayout largeLayout()
{
    return {pieceCount * pieceLength, pieceLength};
}

Bitfield someOf(Random& random, std::uint64_t percent)
{
    Bitfield pieces(pieceCount);
    for (quint32 i = 0; i < pieceCount; ++i) {
        pieces.set(i, random.below(100) < percent);
    }
    return pieces;
}

/// One of a few halves of the torrent, which many peers share.
const Bitfield& halfOf(int number)
{
    static const auto halves = [] {
        SeededRandom random(2);
        std::vector<Bitfield> made;
        for (int i = 0; i < 8; ++i) {
            made.push_back(someOf(random, 50));
        }
        return made;
    }();
    return halves[static_cast<std::size_t>(number) % halves.size()];
}

/// A picker and what its peers have: the first has everything, the others half.
struct Swarm
{
    explicit Swarm(int peers)
        : picker(largeLayout(), random)
    {
        have.emplace_back(pieceCount, true);
        picker.addSeed();
        for (int i = 1; i < peers; ++i) {
            have.push_back(halfOf(i));
            picker.addBitfield(have.back());
        }
    }

    SeededRandom random{1};
    PiecePicker picker;
    std::vector<Bitfield> have;
};

/// Eight blocks asked of each peer in turn and received at once, whole pieces verified, until none is left.
void picksAndReceives(benchmark::State& state)
{
    const int peers = static_cast<int>(state.range(0));
    auto swarm = std::make_unique<Swarm>(peers);
    std::vector<metainfo::BlockAddress> asked;
    PickContext context;
    context.maxBlocks = 8;
    context.maxPieces = 4;
    std::size_t turn = 0;
    qint64 received = 0;
    for ([[maybe_unused]] auto _ : state) {
        const PeerId peer(turn + 1);
        asked.clear();
        swarm->picker.pick(peer, swarm->have[turn], context, asked);
        for (const metainfo::BlockAddress& block : asked) {
            if (swarm->picker.blockReceived(peer, block).isPieceComplete) {
                swarm->picker.pieceVerified(block.piece);
            }
        }
        received += static_cast<qint64>(asked.size());
        turn = (turn + 1) % swarm->have.size();
        if (swarm->picker.isComplete()) {
            state.PauseTiming();
            swarm = std::make_unique<Swarm>(peers);
            state.ResumeTiming();
        }
    }
    state.SetItemsProcessed(received);
}

/// A peer that can give nothing new must be found out cheaply.
void findsNothingForAPeer(benchmark::State& state)
{
    Swarm swarm(20);
    const Bitfield& have = halfOf(1);
    for (quint32 i = 0; i < pieceCount; ++i) {
        if (have.test(i)) {
            swarm.picker.setHave(PieceIndex(i));
        }
    }
    std::vector<metainfo::BlockAddress> asked;
    PickContext context;
    context.maxBlocks = 8;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(swarm.picker.pick(PeerId(100), have, context, asked));
    }
    state.SetItemsProcessed(state.iterations());
}

void peerComesAndGoes(benchmark::State& state)
{
    Swarm swarm(20);
    const Bitfield have = someOf(swarm.random, static_cast<std::uint64_t>(state.range(0)));
    for ([[maybe_unused]] auto _ : state) {
        swarm.picker.addBitfield(have);
        swarm.picker.removeBitfield(have);
    }
    state.SetItemsProcessed(state.iterations());
}

void peerAnnouncesAPiece(benchmark::State& state)
{
    Swarm swarm(20);
    quint32 piece = 0;
    for ([[maybe_unused]] auto _ : state) {
        swarm.picker.peerHas(PieceIndex(piece));
        piece = (piece + 7919) % pieceCount;
    }
    state.SetItemsProcessed(state.iterations());
}

} // namespace

BENCHMARK(picksAndReceives)->ArgName("peers")->Arg(1)->Arg(100);
BENCHMARK(findsNothingForAPeer);
BENCHMARK(peerComesAndGoes)->ArgName("percent")->Arg(10)->Arg(90)->Unit(benchmark::kMicrosecond);
BENCHMARK(peerAnnouncesAPiece);
