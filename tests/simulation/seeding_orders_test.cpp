// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

using namespace freshet;
using namespace freshet::test;
using swarm::SeedingAlgorithm;

namespace {

/// What one seed with four slots gives to peers of two kinds that compete for it.
class Contest
{
public:
    static constexpr int peers = 12;

    explicit Contest(std::uint64_t randomSeed, SeedingAlgorithm algorithm, const SimSwarmOptions& options)
        : swarm([&] {
            SimSwarmOptions all = options;
            all.randomSeed = randomSeed;
            all.leechers = peers;
            return all;
        }())
    {
        swarm.seed(0).context.options.seedingAlgorithm = algorithm;
        swarm.seed(0).context.options.uploadSlots = 4;
    }

    /// `pieces` says what each has; those that know each other trade.
    void start(bool doKnowEachOther, const std::function<Bitfield(int)>& pieces)
    {
        swarm.seed(0).startAsSeed();
        QList<Endpoint> known{swarm.seed(0).endpoint()};
        for (int i = 0; i < peers; ++i) {
            swarm.leecher(i).startWith(pieces(i));
            if (doKnowEachOther) {
                known.append(swarm.leecher(i).endpoint());
            }
        }
        for (int i = 0; i < peers; ++i) {
            swarm.leecher(i).peers().addCandidates(known, swarm::PeerOrigin::Tracker);
        }
    }

    /// What the seed has given to each.
    [[nodiscard]] std::vector<ByteCount> given()
    {
        std::vector<ByteCount> bytes(peers, 0);
        swarm::LivePeerManager& manager = swarm.seed(0).peers();
        for (const PeerId id : manager.peers()) {
            for (int i = 0; i < peers; ++i) {
                if (manager.peer(id)->endpoint.address == swarm.leecher(i).address()) {
                    bytes[static_cast<std::size_t>(i)] += manager.peer(id)->upload.total();
                }
            }
        }
        return bytes;
    }

    [[nodiscard]] Bitfield nothing() const { return some(0); }
    /// The first so many of a hundred pieces.
    [[nodiscard]] Bitfield some(int percent) const
    {
        const qsizetype count = swarm.torrent().torrent->pieces.pieceCount();
        Bitfield pieces(count);
        for (qsizetype i = 0; i < count * percent / 100; ++i) {
            pieces.set(i);
        }
        return pieces;
    }

    SimSwarm swarm;
};

ByteCount sum(const std::vector<ByteCount>& bytes, int from, int to)
{
    return std::accumulate(bytes.begin() + from, bytes.begin() + to, ByteCount{0});
}

/// Each row is minutes of two swarms.
void addTwoSeeds()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1ULL, 22ULL}) {
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
}

QByteArray list(const char* name, const std::vector<ByteCount>& bytes)
{
    QByteArray text = name;
    for (const ByteCount each : bytes) {
        text += ' ' + QByteArray::number(each / 1024);
    }
    return text + " KiB; ";
}

} // namespace

/// Each way in which a seed can choose does what its name says, and the usual one does not.
class SeedingOrdersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fastestUploadFillsTheLine_data() { addTwoSeeds(); }
    void fastestUploadFillsTheLine()
    {
        QFETCH(quint64, seed);
        // Four that can take a lot, eight that cannot.
        constexpr int fast = 4;
        const auto run = [seed](SeedingAlgorithm algorithm) {
            Contest contest(seed, algorithm, {.size = 32_MiB, .pieceLength = 32_KiB, .up = 128_KiB});
            for (int i = 0; i < Contest::peers; ++i) {
                SimHostProfile profile = contest.swarm.internet().profile(contest.swarm.leecher(i).address());
                profile.down = i < fast ? 40_KiB : 4_KiB;
                contest.swarm.internet().setProfile(contest.swarm.leecher(i).address(), profile);
            }
            contest.start(false, [&contest](int) { return contest.nothing(); });
            contest.swarm.runFor(180s);
            return contest.given();
        };
        const auto byRate = run(SeedingAlgorithm::FastestUpload);
        const auto byTurns = run(SeedingAlgorithm::RoundRobin);
        const QByteArray report = list("fastest:", byRate) + list("in turns:", byTurns);
        qInfo("%s", report.constData());
        const ByteCount all = sum(byRate, 0, Contest::peers);
        QVERIFY2(sum(byRate, 0, fast) > all * 3 / 4, report);
        QVERIFY2(all > sum(byTurns, 0, Contest::peers) * 6 / 5, report);
        // In turns nobody is left out, and also the others are tried.
        QVERIFY2(*std::min_element(byTurns.begin(), byTurns.end()) > 0, report);
        QVERIFY2(sum(byRate, fast, Contest::peers) > 0, report);
    }

    void contributionRewardsThoseWhoGiveOn_data() { addTwoSeeds(); }
    void contributionRewardsThoseWhoGiveOn()
    {
        QFETCH(quint64, seed);
        constexpr int honest = 6;
        const auto run = [seed](SeedingAlgorithm algorithm) {
            Contest contest(
                seed, algorithm, {.size = 48_MiB, .pieceLength = 32_KiB, .up = 256_KiB, .down = 1_MiB});
            contest.start(true, [&contest](int) { return contest.nothing(); });
            for (int i = honest; i < Contest::peers; ++i) {
                // Takes, and never gives.
                contest.swarm.leecher(i).uploader()->stop();
            }
            contest.swarm.runFor(180s);
            return contest.given();
        };
        const auto byMerit = run(SeedingAlgorithm::Contribution);
        const auto byTurns = run(SeedingAlgorithm::RoundRobin);
        const QByteArray report = list("contribution:", byMerit) + list("in turns:", byTurns);
        qInfo("%s", report.constData());
        const auto ratio = [](const std::vector<ByteCount>& bytes) {
            return static_cast<double>(sum(bytes, 0, honest))
                / static_cast<double>(sum(bytes, honest, Contest::peers));
        };
        QVERIFY2(ratio(byMerit) > 2, report);
        QVERIFY2(ratio(byTurns) > 0.6 && ratio(byTurns) < 1.6, report);
    }

    void antiLeechHelpsAtTheBeginningAndAtTheEnd_data() { addTwoSeeds(); }
    void antiLeechHelpsAtTheBeginningAndAtTheEnd()
    {
        QFETCH(quint64, seed);
        // Four that begin, four in the middle, four that are nearly done.
        constexpr int few = 4;
        struct Outcome
        {
            std::vector<ByteCount> given;
            int done = 0;
        };
        const auto run = [seed](SeedingAlgorithm algorithm) {
            Contest contest(
                seed, algorithm, {.size = 48_MiB, .pieceLength = 32_KiB, .up = 128_KiB, .down = 1_MiB});
            contest.start(false, [&contest](int i) {
                return contest.some(i < few ? 0 : i < 2 * few ? 50 : 90);
            });
            contest.swarm.runFor(400s);
            Outcome outcome{contest.given(), 0};
            for (int i = 2 * few; i < Contest::peers; ++i) {
                outcome.done += contest.swarm.leecher(i).isComplete() ? 1 : 0;
            }
            return outcome;
        };
        const Outcome byPlace = run(SeedingAlgorithm::AntiLeech);
        const Outcome byTurns = run(SeedingAlgorithm::RoundRobin);
        const QByteArray report = list("against leeches:", byPlace.given) + QByteArray::number(byPlace.done)
            + " done; " + list("in turns:", byTurns.given) + QByteArray::number(byTurns.done) + " done";
        qInfo("%s", report.constData());
        const auto beginners = [](const Outcome& outcome) { return sum(outcome.given, 0, few); };
        const auto middle = [](const Outcome& outcome) { return sum(outcome.given, few, 2 * few); };
        QVERIFY2(beginners(byPlace) > middle(byPlace) * 5 / 2, report);
        QVERIFY2(beginners(byTurns) < middle(byTurns) * 3 / 2, report);
        QVERIFY2(byPlace.done >= 3, report);
        QCOMPARE(byTurns.done, 0);
    }
};

FRESHET_TEST(SeedingOrdersTest)
#include "seeding_orders_test.moc"
