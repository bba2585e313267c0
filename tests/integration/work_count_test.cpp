// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/call_counter.h"
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::test;
using State = api::TorrentState;

namespace {

constexpr qint64 size = 256_MiB;
constexpr double blocksPerMebi = 64;

double perMebi(std::uint64_t calls)
{
    return static_cast<double>(calls) * static_cast<double>(1_MiB) / static_cast<double>(size);
}

} // namespace

/// How much work a transfer is, counted and not timed: a change that makes something happen for each block
/// fails here on the slowest machine, too. Seed and leech live in this process, so each figure is that of
/// both. What a machine's speed decides (how much has arrived when a socket is read) has bounds that are
/// several times what is usual.
class WorkCountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTransferDoesLittlePerMebibyte()
    {
        const SampleTorrent sample(size, 1, {}, 1_MiB);
        SessionFixture seeder;
        const TorrentId seed = seeder.seed(sample);
        QVERIFY(seeder.waitForState(seed, State::Seeding));
        SessionFixture leecher;
        const CallCounts before = callCounts();
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitForState(id, State::Seeding));
        const CallCounts work = callCounts() - before;
        QVERIFY(sample.isIn(leecher.saveFolder()));

        const auto report =
            QStringLiteral("per MiB: %1 reads, %2 writes, %3 file reads, %4 file writes, %5 waits, "
                           "%6 changes of what to wait for, %7 ioctls, %8 allocations")
                .arg(perMebi(work.reads))
                .arg(perMebi(work.writes))
                .arg(perMebi(work.fileReads))
                .arg(perMebi(work.fileWrites))
                .arg(perMebi(work.waits))
                .arg(perMebi(work.waitChanges))
                .arg(perMebi(work.ioctls))
                .arg(perMebi(work.allocations));
        qInfo("%s", qPrintable(report));
        // Nothing is allocated for a block, neither where it is sent nor where it arrives: about 50 are for a
        // piece, a packet of requests, a turn of the loop.
        QVERIFY2(perMebi(work.allocations) < 1.6 * blocksPerMebi, qPrintable(report));
        // Blocks are read from the disk and sent many at a time. A piece is written with one call.
        QVERIFY2(perMebi(work.fileReads) < blocksPerMebi / 4, qPrintable(report));
        QVERIFY2(perMebi(work.writes) < blocksPerMebi / 2, qPrintable(report));
        QVERIFY2(perMebi(work.fileWrites) < 5, qPrintable(report));
        QVERIFY2(perMebi(work.reads) < blocksPerMebi, qPrintable(report));
        QVERIFY2(perMebi(work.waits) < blocksPerMebi, qPrintable(report));
        // No call for how much there is to read, none to look away from a socket and back.
        QVERIFY2(perMebi(work.ioctls) < 2, qPrintable(report));
        QVERIFY2(perMebi(work.waitChanges) < blocksPerMebi / 2, qPrintable(report));
    }
};

FRESHET_TEST(WorkCountTest)
#include "work_count_test.moc"
