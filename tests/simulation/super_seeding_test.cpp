// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// What the first distribution of a torrent has cost its seed, in copies. Value type.
struct Cost
{
    /// Until every piece was with some leecher.
    double untilOut = 0;
    /// Until everybody had everything.
    double untilDone = 0;
};

bool isEverythingOut(SimSwarm& swarm)
{
    const quint32 pieces = swarm.torrent().torrent->pieces.pieceCount();
    for (quint32 piece = 0; piece < pieces; ++piece) {
        bool isOut = false;
        for (int i = 0; i < swarm.options().leechers; ++i) {
            isOut = isOut || swarm.leecher(i).downloader()->picker().has(PieceIndex(piece));
        }
        if (!isOut) {
            return false;
        }
    }
    return true;
}

Cost distribute(std::uint64_t seed, bool isSuperSeeding)
{
    SimSwarm swarm({.randomSeed = seed,
        .leechers = 10,
        .size = 16_MiB,
        .pieceLength = 128_KiB,
        .up = 512_KiB,
        .down = 4_MiB});
    swarm.start();
    swarm.seed(0).uploader()->setSuperSeeding(isSuperSeeding);
    const auto copies = [&swarm] {
        return static_cast<double>(swarm.seed(0).uploaded()) / static_cast<double>(swarm.options().size);
    };
    Cost cost;
    for (int i = 0; i < 6000 && !isEverythingOut(swarm); ++i) {
        swarm.runFor(100ms);
    }
    cost.untilOut = copies();
    const bool isDone = swarm.runUntilComplete(10min);
    cost.untilDone = copies();
    return isDone && swarm.allBytesRight() && !swarm.seed(0).uploader()->isSuperSeeding() ? cost : Cost();
}

} // namespace

class SuperSeedingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstCopyCostsClearlyLess_data() { addSeedRows(); }
    void theFirstCopyCostsClearlyLess()
    {
        QFETCH(quint64, seed);
        const Cost usual = distribute(seed, false);
        const Cost super = distribute(seed, true);
        const auto number = [](double copies) { return QByteArray::number(copies, 'f', 2); };
        const QByteArray report = "copies sent until every piece was out: " + number(usual.untilOut)
            + " usually, " + number(super.untilOut) + " as a super seed; until everybody was done: "
            + number(usual.untilDone) + " and " + number(super.untilDone);
        qInfo("%s", report.constData());
        QVERIFY2(usual.untilOut > 0 && super.untilOut > 0, report);
        QVERIFY2(super.untilOut < 1.1, report);
        QVERIFY2(super.untilOut - 1 < (usual.untilOut - 1) / 2, report);
    }

    void aSinglePeerGetsEverythingToo()
    {
        SimSwarm swarm({.leechers = 1});
        swarm.start();
        swarm.seed(0).uploader()->setSuperSeeding(true);
        QVERIFY2(swarm.runUntilComplete(5min), swarm.describe());
        QVERIFY(swarm.allBytesRight());
    }

    void withAnotherSeedNothingIsHidden()
    {
        SimSwarm swarm({.seeds = 2, .leechers = 4});
        swarm.start();
        swarm.seed(0).uploader()->setSuperSeeding(true);
        QVERIFY2(swarm.runUntilComplete(5min), swarm.describe());
        QVERIFY(!swarm.seed(0).uploader()->isSuperSeeding());
    }
};

FRESHET_TEST(SuperSeedingTest)
#include "super_seeding_test.moc"
