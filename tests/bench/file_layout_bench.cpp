// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which files a piece lies in, in a torrent of 20,000 files.
#include "engine/base/random.h"
#include "engine/metainfo/file_layout.h"
#include "engine/metainfo/piece_layout.h"

#include <benchmark/benchmark.h>

using namespace freshet;
using namespace freshet::metainfo;

namespace {

constexpr int fileCount = 20'000;
constexpr ByteCount pieceLength = 256_KiB;

/// Files of 32 KiB on average.
FileLayout manyFiles()
{
    SeededRandom random(1);
    QList<FileEntry> files;
    for (int i = 0; i < fileCount; ++i) {
        FileEntry entry;
        entry.path = QStringLiteral("name/d%1/f%2.bin").arg(i / 100).arg(i);
        entry.size = static_cast<ByteCount>(random.below(65536));
        files.append(entry);
    }
    return FileLayout(std::move(files));
}

void findsTheSpansOfAPiece(benchmark::State& state)
{
    const FileLayout layout = manyFiles();
    const ByteCount last = layout.totalSize() / pieceLength;
    ByteCount piece = 0;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(layout.spans(piece * pieceLength, pieceLength));
        piece = (piece + 7919) % last;
    }
    state.SetItemsProcessed(state.iterations());
}

void findsTheFileOfABlock(benchmark::State& state)
{
    const FileLayout layout = manyFiles();
    const ByteCount last = layout.totalSize() / blockSize;
    ByteCount block = 0;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(layout.spans(block * blockSize, blockSize));
        block = (block + 7919) % last;
    }
    state.SetItemsProcessed(state.iterations());
}

void findsThePiecesOfAllFiles(benchmark::State& state)
{
    const FileLayout layout = manyFiles();
    for ([[maybe_unused]] auto _ : state) {
        for (quint32 i = 0; i < fileCount; ++i) {
            benchmark::DoNotOptimize(layout.pieceRange(FileIndex(i), pieceLength));
        }
    }
    state.SetItemsProcessed(state.iterations() * fileCount);
}

} // namespace

BENCHMARK(findsTheSpansOfAPiece);
BENCHMARK(findsTheFileOfABlock);
BENCHMARK(findsThePiecesOfAllFiles)->Unit(benchmark::kMicrosecond);
