// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace freshet;
using namespace freshet::test;

namespace {

struct Link
{
    std::chrono::milliseconds roundTrip;
    int megabits;
};

constexpr std::array roundTrips{1ms, 20ms, 100ms, 300ms};
constexpr std::array lineRates{1, 10, 100};
constexpr std::array pieceCounts{2, 5, 10, 20, swarm::automatic};

constexpr ByteRate rateOf(int megabits)
{
    return ByteRate{megabits} * 1'000'000 / 8;
}

/// About as much as comes in five seconds, but not less than a few pieces.
constexpr ByteCount sizeFor(int megabits)
{
    return std::clamp<ByteCount>(rateOf(megabits) * 5, 1_MiB, 40_MiB) / 256_KiB * 256_KiB;
}

SimSwarmOptions optionsFor(const Link& link)
{
    SimSwarmOptions options;
    options.size = sizeFor(link.megabits);
    options.pieceLength = 256_KiB;
    options.minLatency = options.maxLatency = 0ms;
    return options;
}

/// What TCP tunes itself to on such a link, and more.
constexpr ByteCount receiveWindow = 16_MiB;

void joinBy(SimSwarm& swarm, const Link& link)
{
    for (SimEngine* engine : {&swarm.seed(0), &swarm.leecher(0)}) {
        SimHostProfile profile;
        profile.latency = std::chrono::microseconds(link.roundTrip) / 4;
        profile.up = profile.down = rateOf(link.megabits);
        profile.receiveWindow = receiveWindow;
        swarm.internet().setProfile(engine->address(), profile);
    }
}

/// Seconds from the start to the last piece; nothing if that takes too long.
std::optional<double> secondsToComplete(const Link& link, int piecesPerPeer)
{
    SimSwarm swarm(optionsFor(link));
    joinBy(swarm, link);
    swarm.leecher(0).context.options.piecesPerPeer = piecesPerPeer;
    const auto start = swarm.scheduler().now();
    swarm.start();
    if (!swarm.runUntilComplete(300s)) {
        return std::nullopt;
    }
    return std::chrono::duration<double>(swarm.leecher(0).completedAt() - start).count();
}

} // namespace

/// "Pieces in progress per peer": what fixed numbers and the automatic one are worth on different links.
class ConcurrencyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void automaticIsAsGoodAsTheBestFixedNumber_data()
    {
        QTest::addColumn<int>("roundTripMs");
        QTest::addColumn<int>("megabit");
        for (const std::chrono::milliseconds roundTrip : roundTrips) {
            for (const int megabit : lineRates) {
                QTest::addRow("%d ms, %d Mbit/s", static_cast<int>(roundTrip.count()), megabit)
                    << static_cast<int>(roundTrip.count()) << megabit;
            }
        }
    }

    void automaticIsAsGoodAsTheBestFixedNumber()
    {
        QFETCH(int, roundTripMs);
        QFETCH(int, megabit);
#ifdef __SANITIZE_ADDRESS__
        if (megabit == 100 && roundTripMs != 300) {
            QSKIP("too much for the sanitizer; the other links show the same code");
        }
#endif
        const Link link{std::chrono::milliseconds(roundTripMs), megabit};
        QString row = QStringLiteral("| %1 ms | %2 Mbit/s |").arg(roundTripMs).arg(megabit);
        double best = 0;
        double automatic = 0;
        for (const int pieces : pieceCounts) {
            const std::optional<double> seconds = secondsToComplete(link, pieces);
            QVERIFY2(seconds.has_value(), qPrintable(row));
            // Of what the line could carry.
            const double share =
                static_cast<double>(sizeFor(megabit)) / static_cast<double>(rateOf(megabit)) / *seconds * 100;
            row += QStringLiteral(" %1 % |").arg(share, 0, 'f', 0);
            (pieces == swarm::automatic ? automatic : best) =
                std::max(pieces == swarm::automatic ? automatic : best, share);
        }
        qInfo().noquote() << row;
        QVERIFY2(automatic >= 0.95 * best, qPrintable(row));
    }

    void aChangeActsOnPeersThatAreConnected()
    {
        const Link link{300ms, 100};
        SimSwarm swarm(optionsFor(link));
        joinBy(swarm, link);
        SimEngine& leecher = swarm.leecher(0);
        leecher.context.options.piecesPerPeer = 1;
        swarm.start();
        swarm.runFor(3s);
        const std::vector<PeerId> peers = leecher.peers().peers();
        const ByteCount before = leecher.downloaded();
        swarm.runFor(2s);
        const ByteCount withOne = leecher.downloaded() - before;
        leecher.context.options.piecesPerPeer = 20;
        swarm.runFor(1s);
        const ByteCount changed = leecher.downloaded();
        swarm.runFor(1s);
        const ByteCount withTwenty = leecher.downloaded() - changed;
        QCOMPARE(leecher.peers().peers(), peers);
        QVERIFY2(withTwenty > 3 * withOne / 2,
            qPrintable(QStringLiteral("%1 against %2 bytes").arg(withTwenty).arg(withOne / 2)));
    }
};

FRESHET_TEST(ConcurrencyTest)
#include "concurrency_test.moc"
