// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/choker.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace freshet;
using namespace freshet::swarm;

namespace {

/// Some peers that obey a choker.
class Crowd
{
public:
    explicit Crowd(std::uint64_t seed = 1)
        : m_random(seed)
        , choker(m_random)
    {
        context.slots = 4;
    }

    ChokerPeer& add(quint64 id, ByteRate downloadRate = 0)
    {
        ChokerPeer peer;
        peer.id = PeerId(id);
        peer.isInterested = true;
        peer.downloadRate = downloadRate;
        peer.connectedSince = now - 1h;
        return peers.emplace_back(peer);
    }
    /// Decides and applies; everyone unchoked is then sent data.
    ChokeDecision decide()
    {
        ChokeDecision decision = choker.decide(peers, context, now);
        for (ChokerPeer& peer : peers) {
            if (std::count(decision.choke.begin(), decision.choke.end(), peer.id) > 0) {
                peer.isUnchoked = false;
                peer.uploadRate = 0;
            }
            if (std::count(decision.unchoke.begin(), decision.unchoke.end(), peer.id) > 0) {
                peer.isUnchoked = true;
                peer.lastUnchoked = now;
                peer.uploadedSinceUnchoke = 0;
                peer.uploadRate = 1000;
            }
        }
        changes += static_cast<int>(decision.choke.size());
        return decision;
    }
    ChokeDecision nextRound()
    {
        now += Choker::round;
        return decide();
    }
    [[nodiscard]] std::set<quint64> unchoked() const
    {
        std::set<quint64> ids;
        for (const ChokerPeer& peer : peers) {
            if (peer.isUnchoked) {
                ids.insert(peer.id.value());
            }
        }
        return ids;
    }

private:
    SeededRandom m_random;

public:
    Scheduler::TimePoint now = Scheduler::TimePoint() + 24h;
    Choker choker;
    std::vector<ChokerPeer> peers;
    ChokerContext context;
    /// Peers choked so far.
    int changes = 0;
};

} // namespace

/// Whom we let download.
class ChokerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchokesThoseWhoGiveMost()
    {
        Crowd crowd;
        for (quint64 id = 1; id <= 8; ++id) {
            crowd.add(id, static_cast<ByteRate>(id * 1000));
        }
        const ChokeDecision decision = crowd.decide();
        const auto unchoked = crowd.unchoked();
        QCOMPARE(unchoked.size(), 4U);
        QVERIFY(unchoked.contains(8) && unchoked.contains(7) && unchoked.contains(6));
        QVERIFY(decision.optimistic && decision.optimistic->value() < 6);
    }
    void ignoresPeersThatAreNotInterested()
    {
        Crowd crowd;
        crowd.add(1, 9000).isInterested = false;
        crowd.add(2);
        crowd.decide();
        QCOMPARE(crowd.unchoked(), std::set<quint64>{2});
    }
    void ignoresSeeds()
    {
        Crowd crowd;
        crowd.add(1, 9000).isSeed = true;
        crowd.decide();
        QVERIFY(crowd.unchoked().empty());
    }
    void unchokesEveryoneWhenThereAreSlotsForAll()
    {
        Crowd crowd;
        for (quint64 id = 1; id <= 4; ++id) {
            crowd.add(id);
        }
        crowd.decide();
        QCOMPARE(crowd.unchoked().size(), 4U);
    }
    void obeysTheNumberOfSlots()
    {
        Crowd crowd;
        crowd.context.slots = 7;
        for (quint64 id = 1; id <= 20; ++id) {
            crowd.add(id);
        }
        crowd.decide();
        QCOMPARE(crowd.unchoked().size(), 7U);
        crowd.context.slots = 2;
        crowd.nextRound();
        QCOMPARE(crowd.unchoked().size(), 2U);
    }
    void givesASingleSlotToWhoPays()
    {
        Crowd crowd;
        crowd.context.slots = 1;
        crowd.add(1);
        crowd.add(2, 5000);
        crowd.decide();
        QCOMPARE(crowd.unchoked(), std::set<quint64>{2});
    }
    void givesASingleSlotToAnyoneIfNobodyPays()
    {
        Crowd crowd;
        crowd.context.slots = 1;
        crowd.add(1);
        crowd.add(2);
        crowd.decide();
        QCOMPARE(crowd.unchoked().size(), 1U);
    }
    void changesTheOptimisticPeerEveryThirtySeconds()
    {
        Crowd crowd;
        for (quint64 id = 1; id <= 10; ++id) {
            crowd.add(id, id <= 3 ? 1000 : 0);
        }
        const auto first = crowd.decide().optimistic;
        QCOMPARE(crowd.nextRound().optimistic, first);
        QCOMPARE(crowd.nextRound().optimistic, first);
        QVERIFY(crowd.nextRound().optimistic != first);
    }
    void prefersNewPeersThreeToOne()
    {
        int newOnes = 0;
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            Crowd crowd(seed);
            for (quint64 id = 1; id <= 3; ++id) {
                crowd.add(id, 1000);
            }
            crowd.add(4);
            crowd.add(5).connectedSince = crowd.now - 10s;
            newOnes += crowd.decide().optimistic == PeerId(5) ? 1 : 0;
        }
        QVERIFY2(newOnes > 690 && newOnes < 810, qPrintable(QString::number(newOnes)));
    }
    void hardlyEverTriesWhoOnlyTakes()
    {
        int takers = 0;
        int creditors = 0;
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            Crowd crowd(seed);
            for (quint64 id = 1; id <= 3; ++id) {
                crowd.add(id, 1000);
            }
            crowd.add(4);
            crowd.add(5).takesOnly = true;
            crowd.add(6).isCreditor = true;
            const auto optimistic = crowd.decide().optimistic;
            takers += optimistic == PeerId(5) ? 1 : 0;
            creditors += optimistic == PeerId(6) ? 1 : 0;
        }
        // 4 to 1 to 12.
        QVERIFY2(takers > 30 && takers < 90, qPrintable(QString::number(takers)));
        QVERIFY2(creditors > 630 && creditors < 780, qPrintable(QString::number(creditors)));
    }
    void givesUpEarlyOnAnOptimisticPeerThatOnlyTakes()
    {
        Crowd crowd;
        for (quint64 id = 1; id <= 10; ++id) {
            crowd.add(id, id <= 3 ? 1000 : 0);
        }
        const PeerId first = *crowd.decide().optimistic;
        crowd.nextRound();
        crowd.peers[static_cast<std::size_t>(first.value() - 1)].takesOnly = true;
        QVERIFY(crowd.nextRound().optimistic != first);
    }
    void unearnedSlotsGoRound()
    {
        Crowd crowd;
        std::map<quint64, int> turns;
        for (quint64 id = 1; id <= 12; ++id) {
            crowd.add(id).takesOnly = id == 1;
        }
        for (int i = 0; i < 180; ++i) {
            crowd.nextRound();
            for (const quint64 id : crowd.unchoked()) {
                ++turns[id];
            }
        }
        for (quint64 id = 2; id <= 12; ++id) {
            QVERIFY2(turns[id] > 35, qPrintable(QString::number(turns[id])));
        }
        QVERIFY2(turns[1] < 20, qPrintable(QString::number(turns[1])));
    }
    void letsTheOptimisticPeerEarnASlot()
    {
        Crowd crowd;
        for (quint64 id = 1; id <= 5; ++id) {
            crowd.add(id, id <= 3 ? static_cast<ByteRate>(id * 1000) : 0);
        }
        const PeerId lucky = *crowd.decide().optimistic;
        crowd.peers[static_cast<std::size_t>(lucky.value() - 1)].downloadRate = 9000;
        const ChokeDecision decision = crowd.nextRound();
        QVERIFY(crowd.unchoked().contains(lucky.value()));
        QVERIFY(decision.optimistic != lucky);
    }
    void doesNotRewardSnubbers()
    {
        Crowd crowd;
        crowd.add(1, 9000).isSnubbed = true;
        for (quint64 id = 2; id <= 6; ++id) {
            crowd.add(id, 10);
        }
        int times = 0;
        for (int i = 0; i < 60; ++i) {
            crowd.nextRound();
            times += crowd.unchoked().contains(1) ? 1 : 0;
        }
        // Only as the optimistic one, that is, about one time in three.
        QVERIFY2(times > 0 && times < 40, qPrintable(QString::number(times)));
    }
    void chokesNobodyBetweenRounds()
    {
        Crowd crowd;
        for (quint64 id = 1; id <= 8; ++id) {
            crowd.add(id, static_cast<ByteRate>(id * 1000));
        }
        crowd.decide();
        crowd.peers[0].downloadRate = 90'000;
        for (int i = 0; i < 9; ++i) {
            crowd.now += 1s;
            const ChokeDecision decision = crowd.decide();
            QVERIFY(decision.choke.empty() && decision.unchoke.empty());
        }
        crowd.now += 1s;
        crowd.decide();
        QVERIFY(crowd.unchoked().contains(1));
    }
    void fillsFreeSlotsBetweenRounds()
    {
        Crowd crowd;
        crowd.add(1);
        crowd.decide();
        crowd.add(2);
        crowd.now += 1s;
        crowd.decide();
        QCOMPARE(crowd.unchoked(), (std::set<quint64>{1, 2}));
    }
    void changesNothingAmongEquals()
    {
        Crowd crowd;
        crowd.context.slots = 5;
        for (quint64 id = 1; id <= 20; ++id) {
            crowd.add(id, 1000);
        }
        crowd.decide();
        crowd.changes = 0;
        for (int i = 0; i < 30; ++i) {
            crowd.nextRound();
        }
        // One optimistic peer every three rounds.
        QVERIFY2(crowd.changes <= 10, qPrintable(QString::number(crowd.changes)));
    }
    void givesEveryoneATurnWhenSeeding()
    {
        Crowd crowd;
        crowd.context.isSeeding = true;
        std::map<quint64, int> turns;
        for (quint64 id = 1; id <= 12; ++id) {
            crowd.add(id);
        }
        for (int i = 0; i < 180; ++i) {
            crowd.nextRound();
            for (const quint64 id : crowd.unchoked()) {
                ++turns[id];
            }
        }
        QCOMPARE(turns.size(), 12U);
        for (const auto& [id, count] : turns) {
            QVERIFY2(count >= 54 && count <= 66, qPrintable(QString::number(count)));
        }
    }
    void endsATurnAfterAQuantumOfData()
    {
        Crowd crowd;
        crowd.context.isSeeding = true;
        for (quint64 id = 1; id <= 5; ++id) {
            crowd.add(id);
        }
        crowd.decide();
        const auto first = crowd.unchoked();
        crowd.nextRound();
        QCOMPARE(crowd.unchoked(), first);
        ChokerPeer& sated = crowd.peers[static_cast<std::size_t>(*first.begin() - 1)];
        sated.uploadedSinceUnchoke = Choker::seedQuantum;
        crowd.nextRound();
        QVERIFY(!sated.isUnchoked);
    }
    void endsTheTurnOfAPeerThatTakesNothing()
    {
        Crowd crowd;
        crowd.context.isSeeding = true;
        for (quint64 id = 1; id <= 5; ++id) {
            crowd.add(id);
        }
        crowd.decide();
        ChokerPeer& lazy = crowd.peers[static_cast<std::size_t>(*crowd.unchoked().begin() - 1)];
        lazy.uploadRate = 0;
        crowd.nextRound();
        QVERIFY(!lazy.isUnchoked);
    }
    void keepsTurnsGoingWhenNobodyWaits()
    {
        Crowd crowd;
        crowd.context.isSeeding = true;
        crowd.add(1);
        crowd.add(2);
        for (int i = 0; i < 30; ++i) {
            crowd.nextRound();
        }
        QCOMPARE(crowd.changes, 0);
    }
    void opensMoreSlotsBetweenRoundsWhileTheUplinkHasRoom()
    {
        Crowd crowd;
        crowd.context.slots = automatic;
        crowd.context.isSeeding = true;
        for (quint64 id = 1; id <= 30; ++id) {
            crowd.add(id);
        }
        crowd.decide();
        QCOMPARE(crowd.unchoked().size(), 4U);
        for (int i = 0; i < 5; ++i) {
            crowd.now += 1s;
            crowd.context.uploaded += static_cast<ByteCount>(crowd.unchoked().size()) * 100'000;
            const ChokeDecision decision = crowd.decide();
            QVERIFY(decision.choke.empty());
            QVERIFY(decision.again || crowd.unchoked().size() == 30U);
        }
        QCOMPARE(crowd.unchoked().size(), 30U);
    }
    void countsOnlyPeersThatWantSomething()
    {
        Crowd crowd;
        crowd.context.slots = automatic;
        crowd.add(1);
        for (quint64 id = 2; id <= 30; ++id) {
            crowd.add(id).isInterested = false;
        }
        for (int i = 0; i < 20; ++i) {
            crowd.context.uploaded += 1'000'000;
            crowd.nextRound();
        }
        QCOMPARE(crowd.choker.slots(), UploadSlots::least);
    }
    void opensNoSlotsThatALimitOrTheDiskCouldNotServe()
    {
        Crowd crowd;
        crowd.context.slots = automatic;
        crowd.context.isSeeding = true;
        for (quint64 id = 1; id <= 30; ++id) {
            ChokerPeer& peer = crowd.add(id);
            peer.isOwed = true;
            peer.isHeldBack = true;
        }
        for (int i = 0; i < 20; ++i) {
            crowd.now += 1s;
            crowd.context.uploaded += 100'000;
            crowd.decide();
        }
        QCOMPARE(crowd.choker.slots(), UploadSlots::least);
    }
};

FRESHET_TEST(ChokerTest)
#include "choker_test.moc"
