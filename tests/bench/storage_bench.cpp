// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pieces of 1 MiB written to a fresh file, checked and read, in the folder for temporary files (TMPDIR).
//
// "Time" is the wall clock, "CPU" that of all threads. The first write of a page is the file system's work.
#include "engine/storage/threaded_disk_io.h"
#include "tests/support/storage/torrent_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstring>

#include <benchmark/benchmark.h>

using namespace freshet;

namespace {

constexpr ByteCount pieceLength = 1_MiB;
constexpr quint32 pieceCount = 128;
constexpr ByteCount total = pieceCount * pieceLength;

const test::TorrentFixture& fixture()
{
    static const auto made = test::TorrentFixture::makeSingleFile(total, pieceLength);
    return made;
}

void waitFor(const quint32& answered, quint32 wanted)
{
    while (answered < wanted) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// A disk with an empty folder for the torrent.
struct Disk
{
    Disk()
        : id(io.attach({fixture().torrent, folder.path(), {true}}))
    {}

    /// Writes every piece and waits; how many were good.
    quint32 writeAll()
    {
        quint32 answered = 0;
        quint32 good = 0;
        for (quint32 i = 0; i < pieceCount; ++i) {
            while (!io.acceptsWrites()) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            storage::PieceBuffer buffer = pool.acquire(pieceLength, true);
            std::memcpy(buffer.data(), fixture().content.constData() + i * pieceLength, pieceLength);
            io.writePiece(
                id, PieceIndex(i), std::move(buffer), [&](const Result<storage::PieceWriteOutcome>& outcome) {
                    ++answered;
                    good += outcome && outcome->isGood ? 1 : 0;
                });
        }
        waitFor(answered, pieceCount);
        return good;
    }

    QTemporaryDir folder{QDir::tempPath() + QLatin1String("/bench-XXXXXX")};
    storage::PieceBufferPool pool{64 * pieceLength};
    storage::ThreadedDiskIo io{{}};
    StorageId id;
};

void writesPieces(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        auto disk = std::make_unique<Disk>();
        state.ResumeTiming();
        if (disk->writeAll() != pieceCount) {
            state.SkipWithError("a piece was not written");
        }
        state.PauseTiming();
        disk.reset();
        state.ResumeTiming();
    }
    state.SetBytesProcessed(state.iterations() * total);
}

void checksPieces(benchmark::State& state)
{
    constexpr quint32 chunk = 16;
    Disk disk;
    disk.writeAll();
    for ([[maybe_unused]] auto _ : state) {
        quint32 answered = 0;
        qsizetype good = 0;
        for (quint32 i = 0; i < pieceCount; i += chunk) {
            disk.io.checkPieces(disk.id, PieceIndex(i), chunk, [&](const Result<Bitfield>& pieces) {
                ++answered;
                good += pieces ? pieces->count() : 0;
            });
        }
        waitFor(answered, pieceCount / chunk);
        if (good != pieceCount) {
            state.SkipWithError("a piece is not good");
        }
    }
    state.SetBytesProcessed(state.iterations() * total);
}

/// As an upload reads: 16 blocks at a time, with gaps for their headers.
void readsBlocks(benchmark::State& state)
{
    constexpr quint32 batch = 16;
    constexpr quint32 mostAhead = 16;
    Disk disk;
    disk.writeAll();
    const metainfo::PieceLayout& layout = fixture().torrent->pieces;
    for ([[maybe_unused]] auto _ : state) {
        quint32 answered = 0;
        quint32 asked = 0;
        for (quint32 piece = 0; piece < pieceCount; ++piece) {
            for (quint32 first = 0; first < pieceLength / metainfo::blockSize; first += batch) {
                std::vector<metainfo::BlockAddress> blocks;
                for (quint32 block = first; block < first + batch; ++block) {
                    blocks.push_back(layout.block(PieceIndex(piece), block));
                }
                disk.io.readBlocks(
                    disk.id, std::move(blocks), 13, [&](const Result<QByteArray>&) { ++answered; });
                ++asked;
            }
            waitFor(answered, asked > mostAhead ? asked - mostAhead : 0);
        }
        waitFor(answered, asked);
    }
    state.SetBytesProcessed(state.iterations() * total);
}

} // namespace

BENCHMARK(writesPieces)->UseRealTime()->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
BENCHMARK(checksPieces)->UseRealTime()->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
BENCHMARK(readsBlocks)->UseRealTime()->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
