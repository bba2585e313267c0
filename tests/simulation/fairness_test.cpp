// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <vector>

using namespace freshet;
using namespace freshet::test;

namespace {

/// 1 if all have got the same, 1/n if one has got everything.
double jainIndex(const std::vector<ByteCount>& before, const std::vector<ByteCount>& after)
{
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto share = static_cast<double>(after[i] - before[i]);
        sum += share;
        squares += share * share;
    }
    return squares > 0 ? sum * sum / (static_cast<double>(before.size()) * squares) : 0;
}

} // namespace

class FairnessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFreeRiderGetsLittle_data() { addSeedRows(); }
    void aFreeRiderGetsLittle()
    {
        QFETCH(quint64, seed);
        constexpr int honest = 14;
        constexpr int freeRiders = 2;
        SimSwarm swarm({.randomSeed = seed,
            .leechers = honest + freeRiders,
            .size = 56_MiB,
            .pieceLength = 64_KiB,
            .up = 50_KiB,
            .down = 2_MiB,
            .leechersHave = 0.5});
        swarm.start();
        for (int i = honest; i < honest + freeRiders; ++i) {
            // Takes what it gets, and never unchokes anybody.
            swarm.leecher(i).uploader()->stop();
        }
        // Until everybody has tried everybody.
        swarm.runFor(200s);
        const auto received = [&swarm] {
            std::vector<ByteCount> bytes;
            for (int i = 0; i < honest; ++i) {
                bytes.push_back(swarm.leecher(i).downloaded());
            }
            return bytes;
        };
        const auto totals = [&swarm] {
            ByteCount honestBytes = 0;
            ByteCount freeBytes = 0;
            for (int i = 0; i < honest + freeRiders; ++i) {
                (i < honest ? honestBytes : freeBytes) += swarm.leecher(i).downloaded();
            }
            return std::pair(honestBytes / honest, freeBytes / freeRiders);
        };
        const auto before = totals();
        const std::vector<ByteCount> receivedBefore = received();
        constexpr int seconds = 150;
        swarm.runFor(std::chrono::seconds(seconds));
        const auto after = totals();
        QVERIFY2(!swarm.leecher(0).isComplete(), swarm.describe());
        const auto honestRate = static_cast<double>(after.first - before.first) / seconds / 1024;
        const auto freeRate = static_cast<double>(after.second - before.second) / seconds / 1024;
        const double jain = jainIndex(receivedBefore, received());
        const QByteArray report = "an honest peer gets " + QByteArray::number(honestRate, 'f', 1)
            + " KiB/s, a free rider " + QByteArray::number(freeRate, 'f', 1) + " KiB/s, that is "
            + QByteArray::number(100 * freeRate / honestRate, 'f', 0) + " %; Jain index of the honest "
            + QByteArray::number(jain, 'f', 3);
        qInfo("%s", report.constData());
        QVERIFY2(honestRate > 40, report);
        QVERIFY2(freeRate < honestRate / 4, report);
        QVERIFY2(jain > 0.9, report);
        for (int i = honest; i < honest + freeRiders; ++i) {
            QCOMPARE(swarm.leecher(i).uploaded(), 0);
        }
    }
};

FRESHET_TEST(FairnessTest)
#include "fairness_test.moc"
