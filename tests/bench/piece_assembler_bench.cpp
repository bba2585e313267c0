// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks put together to pieces: the one copy of payload.
#include "engine/base/units.h"
#include "engine/swarm/piece_assembler.h"

#include <algorithm>

#include <benchmark/benchmark.h>

using namespace freshet;
using namespace freshet::swarm;

namespace {

constexpr ByteCount pieceLength = 1_MiB;
constexpr quint32 pieceCount = 64;

/// Pieces of 1 MiB from several peers in turn; each block arrives in parts, as reads of a socket cut it.
void assemblesPieces(benchmark::State& state)
{
    const auto peers = static_cast<quint64>(state.range(0));
    const qsizetype part = state.range(1);
    const metainfo::PieceLayout layout(pieceCount * pieceLength, pieceLength);
    storage::PieceBufferPool pool(32_MiB);
    PieceAssembler assembler(layout, pool);
    const QByteArray payload(metainfo::blockSize, 'p');
    quint32 next = 0;
    for ([[maybe_unused]] auto _ : state) {
        const PieceIndex piece(next);
        next = (next + 1) % pieceCount;
        assembler.begin(piece);
        for (quint32 i = 0; i < layout.blockCount(piece); ++i) {
            const PeerId peer(i % peers + 1);
            assembler.startBlock(peer, layout.block(piece, i));
            for (qsizetype offset = 0; offset < payload.size(); offset += part) {
                const qsizetype size = std::min(part, payload.size() - offset);
                assembler.write(
                    peer, static_cast<quint32>(offset), QByteArrayView(payload).sliced(offset, size));
            }
            assembler.keepBlock({peer, QHostAddress()});
            assembler.endBlock(peer);
        }
        auto whole = assembler.take(piece);
        benchmark::DoNotOptimize(whole.buffer.data());
    }
    state.SetBytesProcessed(state.iterations() * pieceLength);
}

} // namespace

BENCHMARK(assemblesPieces)->ArgNames({"peers", "part"})->Args({1, 16384})->Args({1, 1460})->Args({50, 16384});
