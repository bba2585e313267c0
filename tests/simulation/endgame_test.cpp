// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

/// One peer downloads from thirty of very different speeds: how little the slow ones hold up at the end, and
/// how little is fetched twice for it.
///
/// With FRESHET_FULL_ENDGAME set to a number, so many seeds are run with each size.
class EndgameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSlowHoldNothingUp_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<qint64>("size");
        const int full = qEnvironmentVariableIntValue("FRESHET_FULL_ENDGAME");
        const auto addRow = [](quint64 seed, ByteCount size) {
            QTest::addRow("seed %llu, %lld MiB", static_cast<unsigned long long>(seed),
                static_cast<long long>(size / 1_MiB))
                << seed << qint64{size};
        };
        for (const ByteCount size : {40_MiB, 80_MiB, 160_MiB}) {
            for (int seed = 1; seed <= full; ++seed) {
                addRow(static_cast<quint64>(seed), size);
            }
        }
        if (full <= 0) {
            addRow(1, 40_MiB);
            addRow(1, 80_MiB);
            addRow(2, 80_MiB);
            addRow(3, 80_MiB);
            addRow(1, 160_MiB);
            addRow(2, 160_MiB);
            addRow(3, 160_MiB);
            addRow(4, 160_MiB);
        }
    }
    void theSlowHoldNothingUp()
    {
        QFETCH(quint64, seed);
        QFETCH(qint64, size);
        constexpr int peers = 30;
        SimSwarm swarm(
            {.randomSeed = seed, .seeds = peers, .size = size, .pieceLength = 512_KiB, .down = noLimit});
        // 10 KiB/s to 1000 KiB/s: about 11 MiB/s together.
        for (int i = 0; i < peers; ++i) {
            SimHostProfile profile = swarm.internet().profile(swarm.seed(i).address());
            profile.up = 10_KiB * (i < 10 ? 1 : i < 20 ? 10 : 100);
            swarm.internet().setProfile(swarm.seed(i).address(), profile);
        }
        swarm.start();
        const swarm::PiecePicker& picker = swarm.leecher(0).downloader()->picker();
        const auto start = swarm.scheduler().now();
        // What has come, pieces in progress included.
        QVERIFY(swarm.scheduler().runUntil(
            [&] { return swarm.leecher(0).downloaded() >= size - size / 50; }, 2min));
        const auto nearlyDone = swarm.scheduler().now();
        QVERIFY2(swarm.runUntilComplete(2min), swarm.describe());
        QVERIFY(picker.isComplete());
        const auto end = swarm.leecher(0).completedAt();
        const double took = std::chrono::duration<double>(end - start).count();
        const double tail = std::chrono::duration<double>(end - nearlyDone).count() / took;
        const double ideal = static_cast<double>(size) / static_cast<double>(11100_KiB);
        const QByteArray report = QByteArray::number(took, 'f', 2) + " s (ideal "
            + QByteArray::number(ideal, 'f', 2) + " s), the last 2 % took "
            + QByteArray::number(100 * tail, 'f', 2) + " % of it, wasted "
            + QByteArray::number(swarm.wastedShare() * 100, 'f', 2) + " %";
        qInfo("%s", report.constData());
        // A twentieth of the shortest is less than the longest round trip, 0.4 s.
        QVERIFY2(tail < (size > 40_MiB ? 0.05 : 0.09), report);
        QVERIFY2(swarm.wastedShare() < 0.01, report);
    }
};

FRESHET_TEST(EndgameTest)
#include "endgame_test.moc"
