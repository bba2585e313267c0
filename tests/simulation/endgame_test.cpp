// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

class EndgameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unequalPeersFinishTogether_data() { addSeedRows(); }
    void unequalPeersFinishTogether()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm(
            {.randomSeed = seed, .seeds = 30, .size = 160_MiB, .pieceLength = 512_KiB, .down = noLimit});
        // 10 KiB/s to 1 MiB/s: about 7 MiB/s together.
        for (int i = 0; i < 30; ++i) {
            SimHostProfile profile = swarm.internet().profile(swarm.seed(i).address());
            profile.up = 10_KiB * (i < 10 ? 1 : i < 20 ? 10 : 100);
            swarm.internet().setProfile(swarm.seed(i).address(), profile);
        }
        swarm.start();
        const swarm::PiecePicker& picker = swarm.leecher(0).downloader()->picker();
        const auto start = swarm.scheduler().now();
        QVERIFY(swarm.scheduler().runUntil(
            [&] { return picker.wantedBytesLeft() <= swarm.options().size / 50; }, 2min));
        const auto nearlyDone = swarm.scheduler().now();
        QVERIFY2(swarm.runUntilComplete(2min), swarm.describe());
        const auto end = swarm.leecher(0).completedAt();
        const auto took = std::chrono::duration<double>(nearlyDone - start).count();
        const auto tail = std::chrono::duration<double>(end - nearlyDone).count();
        const QByteArray report = "98 % took " + QByteArray::number(took) + " s, the rest "
            + QByteArray::number(tail) + " s, wasted " + QByteArray::number(swarm.wastedShare() * 100) + " %";
        qInfo("%s", report.constData());
        QVERIFY2(took + tail < 22, report);
        QVERIFY2(tail < 0.1 * (took + tail), report);
        m_took += took + tail;
        m_tails += tail;
        QVERIFY2(swarm.wastedShare() < 0.01, report);
    }

    void theLastBytesTakeLittleOfTheTime()
    {
        if (m_took <= 0) {
            QSKIP("nothing was measured");
        }
        const QByteArray report =
            "the last 2 % took " + QByteArray::number(100 * m_tails / m_took, 'f', 1) + " % of the time";
        qInfo("%s", report.constData());
        QVERIFY2(m_tails < 0.05 * m_took, report);
    }

private:
    double m_took = 0;
    double m_tails = 0;
};

FRESHET_TEST(EndgameTest)
#include "endgame_test.moc"
