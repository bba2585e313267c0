// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/choker.h"
#include "engine/swarm/seed_ranking.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace freshet;
using namespace freshet::swarm;

namespace {

/// Rounds of a seed with five slots and twenty peers, of which `describe` says what they are like.
class Rounds
{
public:
    using Describe = std::function<void(ChokerPeer&)>;

    Rounds(SeedingAlgorithm algorithm, Describe describe)
        : m_describe(std::move(describe))
    {
        context.isSeeding = true;
        context.slots = 5;
        context.algorithm = algorithm;
        for (quint64 id = 1; id <= 20; ++id) {
            ChokerPeer peer;
            peer.id = PeerId(id);
            peer.isInterested = true;
            peer.connectedSince = now - 1h;
            peers.push_back(peer);
        }
    }
    /// How many of so many rounds each peer was served in.
    std::map<quint64, int> run(int rounds)
    {
        std::map<quint64, int> turns;
        for (int i = 0; i < rounds; ++i) {
            const ChokeDecision decision = choker.decide(peers, context, now);
            for (ChokerPeer& peer : peers) {
                const auto isIn = [&peer](const std::vector<PeerId>& ids) {
                    return std::find(ids.begin(), ids.end(), peer.id) != ids.end();
                };
                if (isIn(decision.unchoke)) {
                    peer.isUnchoked = true;
                    peer.lastUnchoked = now;
                } else if (isIn(decision.choke)) {
                    peer.isUnchoked = false;
                }
                peer.uploadRate = peer.isUnchoked ? 10'000 : 0;
                m_describe(peer);
                turns[peer.id.value()] += peer.isUnchoked ? 1 : 0;
            }
            now += Choker::round;
        }
        return turns;
    }

    Scheduler::TimePoint now = Scheduler::TimePoint() + 24h;
    SeededRandom random{1};
    Choker choker{random};
    ChokerContext context;
    std::vector<ChokerPeer> peers;

private:
    Describe m_describe;
};

/// Whether peers 1 to 4 have nearly always had a slot, and each of the others now and then.
bool areFourPreferred(const std::map<quint64, int>& turns, int rounds)
{
    return std::all_of(turns.begin(), turns.end(), [rounds](const auto& entry) {
        const auto& [id, count] = entry;
        return id <= 4 ? count > rounds * 3 / 4 : count > 0 && count < rounds / 4;
    });
}

} // namespace

/// Whom a seed serves under each of its algorithms.
class SeedRankingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundRobinTreatsAllAlike()
    {
        Rounds rounds(SeedingAlgorithm::RoundRobin, [](ChokerPeer& peer) {
            peer.uploadRate *= peer.id.value() <= 4 ? 50 : 1;
            peer.contribution = peer.id.value() <= 4 ? 10 : 0;
        });
        for (const auto& [id, count] : rounds.run(240)) {
            QVERIFY2(count >= 50 && count <= 70, QByteArray::number(count));
        }
    }
    void theFastestAreServedAndOthersTried()
    {
        Rounds rounds(SeedingAlgorithm::FastestUpload,
            [](ChokerPeer& peer) { peer.uploadRate *= peer.id.value() <= 4 ? 50 : 1; });
        QVERIFY(areFourPreferred(rounds.run(240), 240));
    }
    void thoseWhoGiveOnAreServedAndOthersTried()
    {
        Rounds rounds(SeedingAlgorithm::Contribution,
            [](ChokerPeer& peer) { peer.contribution = peer.id.value() <= 4 ? 3 : 0.1; });
        QVERIFY(areFourPreferred(rounds.run(240), 240));
    }
    void theBeginningAndTheEndAreServedAndOthersTried()
    {
        Rounds rounds(SeedingAlgorithm::AntiLeech, [](ChokerPeer& peer) {
            const std::map<quint64, double> ends{{1, 0.0}, {2, 0.02}, {3, 0.98}, {4, 0.99}};
            const auto end = ends.find(peer.id.value());
            peer.progress =
                end != ends.end() ? end->second : 0.3 + 0.02 * static_cast<double>(peer.id.value());
        });
        QVERIFY(areFourPreferred(rounds.run(240), 240));
    }
    void nobodyLosesASlotBetweenRounds_data()
    {
        QTest::addColumn<SeedingAlgorithm>("algorithm");
        QTest::newRow("round robin") << SeedingAlgorithm::RoundRobin;
        QTest::newRow("fastest") << SeedingAlgorithm::FastestUpload;
        QTest::newRow("contribution") << SeedingAlgorithm::Contribution;
        QTest::newRow("anti-leech") << SeedingAlgorithm::AntiLeech;
    }
    void nobodyLosesASlotBetweenRounds()
    {
        QFETCH(SeedingAlgorithm, algorithm);
        Rounds rounds(algorithm, [](ChokerPeer&) {});
        rounds.run(7);
        for (ChokerPeer& peer : rounds.peers) {
            peer.contribution = peer.isUnchoked ? 0 : 5;
            peer.progress = peer.isUnchoked ? 0.5 : 0;
            peer.uploadRate = peer.isUnchoked ? 0 : 100'000;
        }
        rounds.now -= 5s;
        const ChokeDecision decision = rounds.choker.decide(rounds.peers, rounds.context, rounds.now);
        QVERIFY(decision.choke.empty() && decision.unchoke.empty());
    }
};

FRESHET_TEST(SeedRankingTest)
#include "seed_ranking_test.moc"
