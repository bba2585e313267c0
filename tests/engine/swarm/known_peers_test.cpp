// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/known_peers.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>
#include <tuple>

using namespace freshet;
using namespace freshet::swarm;

/// Whom to dial next.
class KnownPeersTest : public QObject
{
    Q_OBJECT

    SeededRandom m_random{1};
    Scheduler::TimePoint m_now;

    static Endpoint at(quint32 number, quint16 port = 6881)
    {
        return {QHostAddress(0x0A000000U + number), port};
    }

private Q_SLOTS:
    void knowsEachAddressAndPortOnce()
    {
        KnownPeers peers(m_random);
        QVERIFY(peers.add(at(1), PeerOrigin::Tracker));
        QVERIFY(!peers.add(at(1), PeerOrigin::Dht));
        QVERIFY(peers.add(at(1, 7000), PeerOrigin::Tracker));
        QCOMPARE(peers.size(), 2);
    }
    void refusesInvalidEndpoints()
    {
        KnownPeers peers(m_random);
        QVERIFY(!peers.add(Endpoint(), PeerOrigin::Tracker));
        QVERIFY(!peers.add(at(1, 0), PeerOrigin::Tracker));
    }
    void neverDialsOurselves()
    {
        KnownPeers peers(m_random);
        peers.add(at(1), PeerOrigin::Tracker);
        peers.addOwnAddress(at(1));
        QVERIFY(!peers.add(at(1), PeerOrigin::Tracker));
        QVERIFY(peers.takeCandidates(9, m_now).empty());
        QVERIFY(!peers.incomingConnected(at(1, 999), 6881));
    }
    void givesEachCandidateOnce()
    {
        KnownPeers peers(m_random);
        peers.add(at(1), PeerOrigin::Tracker);
        peers.add(at(2), PeerOrigin::Tracker);
        QCOMPARE(peers.takeCandidates(9, m_now).size(), 2U);
        QVERIFY(peers.takeCandidates(9, m_now).empty());
    }
    void prefersBetterOrigins()
    {
        KnownPeers peers(m_random);
        peers.add(at(1), PeerOrigin::Exchange);
        peers.add(at(2), PeerOrigin::User);
        peers.add(at(3), PeerOrigin::Tracker);
        QVERIFY(peers.takeCandidates(3, m_now) == (std::vector{at(2), at(3), at(1)}));
    }
    void prefersThoseThatWorkedBefore()
    {
        KnownPeers peers(m_random);
        peers.add(at(1), PeerOrigin::Exchange);
        std::ignore = peers.takeCandidates(1, m_now);
        peers.connected(at(1));
        peers.disconnected(at(1), m_now);
        peers.add(at(2), PeerOrigin::User);
        QVERIFY(peers.takeCandidates(2, m_now + 60s) == (std::vector{at(1), at(2)}));
    }
    void dialsInRandomOrder()
    {
        std::set<QString> first;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            SeededRandom random(seed);
            KnownPeers peers(random);
            for (quint32 i = 0; i < 3; ++i) {
                peers.add(at(i), PeerOrigin::Tracker);
            }
            first.insert(peers.takeCandidates(1, m_now).front().toString());
        }
        QCOMPARE(first.size(), 3U);
    }
    void triesFailedPeersLaterAndLater()
    {
        KnownPeers peers(m_random);
        peers.add(at(1), PeerOrigin::Tracker);
        for (const auto wait : {60s, 120s, 240s}) {
            QCOMPARE(peers.takeCandidates(1, m_now).size(), 1U);
            peers.failed(at(1), m_now);
            QVERIFY(peers.nextRetry() == m_now + wait);
            QVERIFY(!peers.hasCandidates(m_now + wait - 1s));
            m_now += wait;
        }
    }
    void forgetsPeersThatAlwaysFail()
    {
        KnownPeers peers(m_random);
        peers.add(at(1), PeerOrigin::Tracker);
        for (int i = 0; i < KnownPeers::maxFailures; ++i) {
            QCOMPARE(peers.takeCandidates(1, m_now).size(), 1U);
            peers.failed(at(1), m_now);
            m_now += 2h;
        }
        QCOMPARE(peers.size(), 0);
        peers.failed(at(1), m_now);
    }
    void prefersThoseThatFailedLess()
    {
        KnownPeers peers(m_random);
        peers.add(at(1), PeerOrigin::User);
        std::ignore = peers.takeCandidates(1, m_now);
        peers.failed(at(1), m_now);
        peers.add(at(2), PeerOrigin::Exchange);
        QVERIFY(peers.takeCandidates(1, m_now + 1h) == std::vector{at(2)});
    }
    void ignoresReportsOnPeersThatAreNotInUse()
    {
        KnownPeers peers(m_random);
        peers.add(at(1), PeerOrigin::Tracker);
        peers.failed(at(1), m_now);
        peers.disconnected(at(1), m_now);
        QCOMPARE(peers.find(at(1))->failures, 0);
        QCOMPARE(peers.takeCandidates(9, m_now).size(), 1U);
    }
    void skipsSeedsWhileWeSeed()
    {
        KnownPeers peers(m_random);
        peers.add(at(1), PeerOrigin::Tracker, true);
        peers.add(at(2), PeerOrigin::Tracker);
        peers.setSeeding(true);
        QVERIFY(peers.takeCandidates(9, m_now) == std::vector{at(2)});
        peers.setSeed(at(2), true);
        peers.failed(at(2), m_now);
        QVERIFY(!peers.hasCandidates(m_now + 1h));
        peers.setSeeding(false);
        QCOMPARE(peers.takeCandidates(9, m_now + 1h).size(), 2U);
    }
    void doesNotDialWhoIsBanned()
    {
        const auto bans = std::make_shared<PeerBanList>();
        KnownPeers peers(m_random);
        peers.useBans(bans);
        peers.add(at(1), PeerOrigin::Tracker);
        peers.add(at(1, 7000), PeerOrigin::Tracker);
        QCOMPARE(peers.takeCandidates(1, m_now).size(), 1U);
        PeerBan ban;
        ban.endpoint = at(1, 50'000);
        ban.listens = at(1);
        ban.peerId = "one";
        const quint64 id = bans->add(ban).ban.id;
        peers.dropBanned();
        QVERIFY(!peers.add(at(1), PeerOrigin::User));
        // Its neighbour behind the same address is none of it.
        QVERIFY(peers.add(at(1, 8000), PeerOrigin::User));
        peers.disconnected(at(1), m_now);
        QVERIFY(!peers.find(at(1)));
        bans->lift(id);
        QVERIFY(peers.add(at(1), PeerOrigin::User));
        for (const char* other : {"one", "two", "three"}) {
            ban.peerId = other;
            bans->add(ban);
        }
        peers.dropBanned();
        QVERIFY(!peers.add(at(1, 9000), PeerOrigin::User));
        peers.disconnected(at(1, 7000), m_now);
        QCOMPARE(peers.size(), 0);
    }
    void learnsWhereIncomingPeersListen()
    {
        KnownPeers peers(m_random);
        const auto learned = peers.incomingConnected(at(1, 50'000), 6881);
        QVERIFY(learned == at(1));
        QVERIFY(peers.find(at(1))->isConnected);
        QVERIFY(!peers.add(at(1), PeerOrigin::Tracker));
        QVERIFY(!peers.hasCandidates(m_now));
        peers.disconnected(at(1), m_now);
        QVERIFY(peers.takeCandidates(1, m_now + 60s) == std::vector{at(1)});
        QVERIFY(!peers.incomingConnected(at(2, 50'000), 0));
    }
    void doesNotDialPeersThatCameIn()
    {
        KnownPeers peers(m_random);
        peers.add(at(1), PeerOrigin::Tracker);
        QVERIFY(peers.incomingConnected(at(1, 50'000), 6881));
        QVERIFY(peers.takeCandidates(9, m_now).empty());
    }
    void remembersALimitedNumber()
    {
        KnownPeers peers(m_random);
        for (quint32 i = 0; i < 5000; ++i) {
            peers.add(at(i), PeerOrigin::Exchange);
        }
        QCOMPARE(peers.size(), KnownPeers::maxPeers);
        QVERIFY(peers.add(at(9001), PeerOrigin::Tracker));
        QVERIFY(!peers.add(at(9002), PeerOrigin::Exchange));
        QCOMPARE(peers.size(), KnownPeers::maxPeers);
    }
    void evictsFailedPeersFirst()
    {
        KnownPeers peers(m_random);
        peers.add(at(9000), PeerOrigin::User);
        std::ignore = peers.takeCandidates(1, m_now);
        peers.failed(at(9000), m_now);
        for (quint32 i = 0; i < 3000; ++i) {
            QVERIFY(peers.add(at(i), PeerOrigin::Exchange));
        }
        QVERIFY(!peers.find(at(9000)));
    }
    void namesTheBestPeers()
    {
        KnownPeers peers(m_random);
        peers.add(at(1), PeerOrigin::Tracker);
        peers.incomingConnected(at(2, 50'000), 6881);
        QVERIFY(peers.bestPeers(1) == std::vector{at(2)});
        QCOMPARE(peers.bestPeers(10).size(), 2U);
    }
};

FRESHET_TEST(KnownPeersTest)
#include "known_peers_test.moc"
