// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/swarm/live_bench.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;

class LivePeerManagerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dialsCandidates()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        fake.listen(6881);
        bench.engine.peers().addCandidates({Endpoint(LiveBench::fakeAddress(1), 6881)}, PeerOrigin::Tracker);
        bench.scheduler.runFor(1s);
        QVERIFY(bench.onlyPeer() != nullptr);
        QVERIFY(!bench.onlyPeer()->isIncoming);
        QCOMPARE(bench.onlyPeer()->peerId, fake.handshake.peerId);
        QCOMPARE(bench.engine.connects.connectionCount(), 1);
        QCOMPARE(bench.engine.connects.halfOpenCount(), 0);
    }

    void twoThatDialEachOtherKeepOneConnection_data()
    {
        QTest::addColumn<int>("delay");
        for (const int delay : {0, 5, 10, 15, 20, 25, 30, 40, 60, 90}) {
            QTest::addRow("%d ms later", delay) << delay;
        }
    }
    void twoThatDialEachOtherKeepOneConnection()
    {
        QFETCH(int, delay);
        LiveBench bench;
        SimEngine other(bench.internet, 2, bench.fixture, 2);
        other.startAsLeecher();
        bench.engine.peers().addCandidates({other.endpoint()}, PeerOrigin::Tracker);
        bench.scheduler.runFor(std::chrono::milliseconds(delay));
        other.peers().addCandidates({bench.engine.endpoint()}, PeerOrigin::Tracker);
        bench.scheduler.runFor(3s);
        QCOMPARE(bench.engine.peers().connectionCount(), 1);
        QCOMPARE(other.peers().connectionCount(), 1);
        QVERIFY(bench.onlyPeer() != nullptr);
        // Nobody dials again what is connected.
        const int before = bench.internet.traffic(other.address()).connectsStarted;
        bench.scheduler.runFor(20s);
        QCOMPARE(bench.internet.traffic(other.address()).connectsStarted, before);
        other.stop();
    }

    void theSamePeerTwiceIsRefused()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        (void)bench.dialledBy(fake);
        FakePeer::Talk& second = bench.dialledBy(fake);
        QCOMPARE(bench.engine.peers().connectionCount(), 1);
        QVERIFY(second.isClosed);
    }

    void neverConnectsToItself()
    {
        LiveBench bench;
        bench.engine.peers().addCandidates({bench.engine.endpoint()}, PeerOrigin::Tracker);
        bench.scheduler.runFor(10min);
        QCOMPARE(bench.engine.peers().connectionCount(), 0);
        QCOMPARE(bench.internet.traffic(bench.engine.address()).connectsStarted, 1);
    }

    void keepsToTheNumberOfConnections()
    {
        LiveBench bench;
        bench.engine.peers().setMaxConnections(3);
        QList<Endpoint> endpoints;
        for (int i = 1; i <= 10; ++i) {
            bench.addFake(i).listen(6881);
            endpoints.append(Endpoint(LiveBench::fakeAddress(i), 6881));
        }
        bench.engine.peers().addCandidates(endpoints, PeerOrigin::Tracker);
        for (int i = 0; i < 100; ++i) {
            bench.scheduler.runFor(20ms);
            QVERIFY(bench.engine.peers().connectionCount() <= 3);
        }
        QCOMPARE(bench.engine.peers().connectionCount(), 3);
        (void)bench.dialledBy(bench.addFake(11));
        QCOMPARE(bench.engine.peers().connectionCount(), 3);
        bench.engine.peers().setMaxConnections(1);
        QCOMPARE(bench.engine.peers().connectionCount(), 1);
        QCOMPARE(bench.endings.back(), make_error_code(Errc::TooManyPeers));
    }

    void bansLast()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        (void)bench.dialledBy(fake);
        const PeerId id = bench.onlyPeer()->id;
        QList<PeerBan> told;
        connect(&bench.engine.peers(), &LivePeerManager::peerBanned, &bench.engine.peers(),
            [&told](const PeerBan& ban, bool isNew) {
                QCOMPARE(isNew, told.isEmpty());
                told.append(ban);
            });
        bench.engine.peers().ban(id, Offence{PieceIndex(3)});
        QCOMPARE(bench.engine.peers().connectionCount(), 0);
        QCOMPARE(bench.endings.back(), make_error_code(Errc::SentBadData));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].endpoint.address, LiveBench::fakeAddress(1));
        QCOMPARE(told[0].peerId, fake.handshake.peerId);
        QCOMPARE(told[0].bannedMs, bench.scheduler.wallClockMs());
        QVERIFY(told[0].offence.piece == PieceIndex(3));
        FakePeer::Talk& again = bench.dialledBy(fake);
        QVERIFY(again.isClosed);
        fake.listen(6881);
        bench.engine.peers().addCandidates({Endpoint(LiveBench::fakeAddress(1), 6881)}, PeerOrigin::Tracker);
        bench.scheduler.runFor(10s);
        QCOMPARE(bench.engine.peers().connectionCount(), 0);
    }

    void aNeighbourBehindTheSameAddressIsNotBanned()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        (void)bench.dialledBy(fake);
        bench.engine.peers().ban(bench.onlyPeer()->id, Offence{PieceIndex(0)});
        FakePeer neighbour(bench.internet.host(LiveBench::fakeAddress(1)),
            bench.fixture.torrent->infoHash.wireForm(), "-NB0001-000000000001");
        (void)bench.dialledBy(neighbour);
        QCOMPARE(bench.engine.peers().connectionCount(), 1);
    }

    void anAddressWithManyFacesIsBannedAsAWhole()
    {
        LiveBench bench;
        std::vector<std::unique_ptr<FakePeer>> faces;
        for (int i = 0; i <= PeerBanList::idsPerAddress; ++i) {
            faces.push_back(std::make_unique<FakePeer>(bench.internet.host(LiveBench::fakeAddress(1)),
                bench.fixture.torrent->infoHash.wireForm(),
                "-FC0001-" + QByteArray::number(i).rightJustified(12, '0')));
            (void)bench.dialledBy(*faces.back());
            QCOMPARE(bench.engine.peers().connectionCount(), i < PeerBanList::idsPerAddress ? 1 : 0);
            if (const PeerState* state = bench.onlyPeer()) {
                bench.engine.peers().ban(state->id, Offence{PieceIndex(0)});
            }
        }
    }

    void obeysBansOfEarlierRunsUntilTheyAreLifted()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        PeerBan ban;
        ban.endpoint = Endpoint(LiveBench::fakeAddress(1), 1);
        ban.peerId = fake.handshake.peerId;
        const auto bans = std::make_shared<PeerBanList>();
        bans->restore({ban});
        bench.engine.peers().useBans(bans);
        QVERIFY(bench.dialledBy(fake).isClosed);
        bans->lift(bans->bans().front().id);
        QVERIFY(!bench.dialledBy(fake).isClosed);
        QCOMPARE(bench.engine.peers().connectionCount(), 1);
    }

    void triesAgainLaterWithEncryptionAfterAHangUp()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        fake.isMute = true;
        fake.listen(6881);
        fake.onMessage = {};
        bench.engine.peers().addCandidates({Endpoint(LiveBench::fakeAddress(1), 6881)}, PeerOrigin::Tracker);
        bench.scheduler.runFor(1s);
        QCOMPARE(fake.talks().size(), 1U);
        fake.talks()[0]->stream->close();
        bench.scheduler.runFor(1s);
        QCOMPARE(fake.talks().size(), 2U);
        QVERIFY(!fake.talks()[1]->greeting.startsWith("\x13"
                                                      "BitTorrent"));
    }

    void seedsPartAndDoNotMeetAgain()
    {
        LiveBench bench;
        SimEngine other(bench.internet, 2, bench.fixture, 2);
        other.startAsSeed();
        bench.engine.peers().addCandidates({other.endpoint()}, PeerOrigin::Tracker);
        bench.scheduler.runFor(20s);
        QVERIFY(bench.engine.isComplete());
        QCOMPARE(bench.engine.peers().connectionCount(), 0);
        const int before = bench.internet.traffic(bench.engine.address()).connectsStarted;
        bench.scheduler.runFor(20min);
        QCOMPARE(bench.internet.traffic(bench.engine.address()).connectsStarted, before);
        other.stop();
    }

    void everyPeerGoesWhenItStops()
    {
        LiveBench bench;
        FakePeer::Talk& talk = bench.dialledBy(bench.addFake());
        (void)bench.addFake(2);
        bench.engine.peers().addCandidates({Endpoint(LiveBench::fakeAddress(9), 1)}, PeerOrigin::Tracker);
        bench.scheduler.runFor(10ms);
        bench.engine.peers().stop(Error{Errc::TorrentStopped, {}});
        QCOMPARE(bench.endings.size(), 1U);
        QCOMPARE(bench.engine.connects.connectionCount(), 0);
        QCOMPARE(bench.engine.connects.halfOpenCount(), 0);
        bench.scheduler.runFor(30s);
        QVERIFY(talk.isClosed);
        QCOMPARE(bench.engine.peers().halfOpenCount(), 0);
    }

    void mayBeDestroyedInTheMiddleOfASignal()
    {
        for (int which = 0; which < 4; ++which) {
            LiveBench bench;
            FakePeer& fake = bench.addFake();
            fake.opening = {wire::HaveAll()};
            Budget download;
            Budget upload;
            auto manager = std::make_unique<LivePeerManager>(
                bench.engine.context, bench.fixture.torrent->infoHash.wireForm(), download, upload);
            const auto destroy = [&manager] { manager.reset(); };
            if (which == 0) {
                connect(manager.get(), &PeerManager::peerReady, &bench.engine.peers(), destroy);
            } else if (which == 1) {
                connect(manager.get(), &PeerManager::bitfieldChanged, &bench.engine.peers(), destroy);
            } else {
                const auto close = [&manager, which](PeerId id) {
                    manager->disconnectPeer(id, Error{Errc::UserRequest, {}});
                    if (which == 3) {
                        manager->ban(id, Offence{PieceIndex(0)});
                    }
                };
                connect(manager.get(), &PeerManager::bitfieldChanged, &bench.engine.peers(), close);
            }
            manager->setMetainfo(bench.fixture.torrent);
            manager->start();
            fake.listen(6881);
            manager->addCandidates({Endpoint(LiveBench::fakeAddress(1), 6881)}, PeerOrigin::Tracker);
            bench.scheduler.runFor(5s);
            QCOMPARE(manager == nullptr, which < 2);
            QVERIFY(!manager || manager->connectionCount() == 0);
            QVERIFY(fake.talks().at(0)->isClosed);
            manager.reset();
            bench.scheduler.runFor(1s);
        }
    }
};

FRESHET_TEST(LivePeerManagerTest)
#include "live_peer_manager_test.moc"
