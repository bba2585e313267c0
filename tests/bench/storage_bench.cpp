// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_storage [folder [MiB]]: writes pieces of 1 MiB to a fresh file, then checks them.
#include "engine/storage/threaded_disk_io.h"
#include "tests/support/storage/torrent_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>
#include <ctime>

using namespace freshet;

namespace {

constexpr ByteCount pieceLength = 1024 * 1024;

/// Prints how long `work` took for `bytes`.
template<class Work>
void measure(const char* name, ByteCount bytes, Work work)
{
    const std::clock_t cpuBefore = std::clock();
    QElapsedTimer timer;
    timer.start();
    work();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double cpu = static_cast<double>(std::clock() - cpuBefore) / CLOCKS_PER_SEC;
    const double mebibytes = static_cast<double>(bytes) / (1024.0 * 1024.0);
    std::printf("%-12s %7.0f MiB/s  %.3f CPU-s/GiB\n", name, mebibytes / seconds, cpu / mebibytes * 1024.0);
}

void waitFor(const int& answered, int wanted)
{
    while (answered < wanted) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder(
        (argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath()) + QLatin1String("/bench-XXXXXX"));
    const int pieces = argc > 2 ? std::atoi(argv[2]) : 1024;
    const ByteCount total = pieces * pieceLength;
    const auto fixture = test::TorrentFixture::makeSingleFile(total, pieceLength);

    storage::ThreadedDiskIo disk({});
    const StorageId id = disk.attach({fixture.torrent, folder.path(), {true}});
    storage::PieceBufferPool pool(64 * pieceLength);
    measure("writePiece", total, [&] {
        int answered = 0;
        for (int i = 0; i < pieces; ++i) {
            while (!disk.acceptsWrites()) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            storage::PieceBuffer buffer = pool.acquire(pieceLength, true);
            std::memcpy(buffer.data(), fixture.content.constData() + i * pieceLength, pieceLength);
            disk.writePiece(id, PieceIndex(static_cast<quint32>(i)), std::move(buffer),
                [&answered](const Result<storage::PieceWriteOutcome>& outcome) {
                    answered += 1;
                    if (!outcome || !outcome->isGood) {
                        std::printf("a piece was not written\n");
                    }
                });
        }
        waitFor(answered, pieces);
    });
    measure("checkPieces", total, [&] {
        constexpr int chunk = 16;
        int answered = 0;
        for (int i = 0; i < pieces; i += chunk) {
            disk.checkPieces(
                id, PieceIndex(static_cast<quint32>(i)), chunk, [&answered](const Result<Bitfield>& good) {
                    answered += good ? static_cast<int>(good->count()) : 0;
                });
        }
        waitFor(answered, pieces);
    });
    measure("readBlocks", total, [&] {
        int answered = 0;
        int asked = 0;
        for (quint32 piece = 0; piece < static_cast<quint32>(pieces); ++piece) {
            for (quint32 first = 0; first < 64; first += 16) {
                std::vector<metainfo::BlockAddress> blocks;
                for (quint32 block = first; block < first + 16; ++block) {
                    blocks.push_back(fixture.torrent->pieces.block(PieceIndex(piece), block));
                }
                disk.readBlocks(
                    id, std::move(blocks), 13, [&answered](const Result<QByteArray>&) { ++answered; });
                ++asked;
            }
            waitFor(answered, asked - 16);
        }
        waitFor(answered, asked);
    });
    return 0;
}
