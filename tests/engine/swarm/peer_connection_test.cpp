// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/message_encoder.h"
#include "tests/engine/swarm/live_bench.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;

class PeerConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatBreaksTheRulesEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("reason");
        const auto raw = [](const wire::Message& message) { return wire::encode(message); };
        QTest::newRow("bitfield of another length")
            << raw(wire::BitfieldMessage{QByteArray(1, '\xFF')}) << int(Errc::InvalidBitfield);
        QTest::newRow("spare bits") << raw(wire::BitfieldMessage{QByteArray(2, '\xFF')})
                                    << int(Errc::InvalidBitfield);
        QTest::newRow("have of no piece") << raw(wire::Have{10}) << int(Errc::InvalidPiece);
        QTest::newRow("request of no piece") << raw(wire::Request{10, 0, 16384}) << int(Errc::InvalidRequest);
        QTest::newRow("request beyond the end")
            << raw(wire::Request{9, 65536, 1}) << int(Errc::InvalidRequest);
        QTest::newRow("request that wraps round")
            << raw(wire::Request{0, 0xFFFFFFFF, 16384}) << int(Errc::InvalidRequest);
        QTest::newRow("request of too much")
            << raw(wire::Request{0, 0, 0x40000}) << int(Errc::InvalidRequest);
        QByteArray block;
        wire::appendPieceHeader(block, 10, 0, 1);
        QTest::newRow("block of no piece") << block + 'x' << int(Errc::UnrequestedData);
        QByteArray flood;
        for (int i = 0; i < 20001; ++i) {
            wire::append(flood, wire::Have{3});
        }
        QTest::newRow("flood") << flood << int(Errc::Flooding);
    }
    void whatBreaksTheRulesEndsTheConnection()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, reason);
        LiveBench bench;
        FakePeer::Talk& talk = bench.dialledBy(bench.addFake());
        QVERIFY(bench.onlyPeer() != nullptr);
        talk.sayRaw(bytes);
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.endings.size(), 1U);
        QCOMPARE(bench.endings[0], make_error_code(static_cast<Errc>(reason)));
        QVERIFY(talk.isClosed);
        QCOMPARE(bench.engine.connects.connectionCount(), 0);
    }

    void countsHowLongAPeerChokesUsAndWhatIsTakenBack()
    {
        LiveBench bench;
        const auto& counters = bench.engine.context.counters;
        FakePeer::Talk& talk = bench.dialledBy(bench.addFake());
        bench.scheduler.runFor(20s);
        // We want nothing of it yet.
        QVERIFY(bench.onlyPeer()->chokedTime == 0s);
        talk.say(wire::BitfieldMessage{QByteArrayLiteral("\xFF\xC0")});
        bench.scheduler.runFor(10s);
        QVERIFY(bench.onlyPeer()->chokedTime >= 9s);
        QVERIFY(bench.onlyPeer()->chokedTime <= 10s);
        talk.say(wire::Unchoke());
        bench.scheduler.runFor(1s);
        const auto choked = bench.onlyPeer()->chokedTime;
        bench.scheduler.runFor(5s);
        QVERIFY(bench.onlyPeer()->chokedTime == choked);
        talk.say(wire::RejectRequest{0, 0, 16384});
        talk.say(wire::Cancel{0, 0, 16384});
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.onlyPeer()->requests.rejectsReceived, quint64(1));
        QCOMPARE(bench.onlyPeer()->requests.cancelsReceived, quint64(1));
        QVERIFY(bench.onlyPeer()->connectedSinceMs > 0);
        QVERIFY(counters.endedTime == 0s);
        bench.engine.stop();
        QVERIFY(counters.chokedTime == choked);
        QVERIFY(counters.endedTime >= 36s);
        QVERIFY(counters.endedTime <= 38s);
    }

    void aPeerThatDoesNotReadCannotFillOurMemory()
    {
        LiveBench bench;
        SimHostProfile deaf = bench.internet.profile(LiveBench::fakeAddress(1));
        deaf.receiveWindow = 1;
        FakePeer& fake = bench.addFake();
        bench.internet.setProfile(LiveBench::fakeAddress(1), deaf);
        FakePeer::Talk& talk = fake.dial(bench.engine.endpoint());
        bench.scheduler.runFor(30s);
        for (int i = 0; i < 2000 && bench.endings.empty(); ++i) {
            QByteArray requests;
            for (int each = 0; each < 15000; ++each) {
                wire::append(requests, wire::Request{0, 0, 16384});
            }
            talk.sayRaw(requests);
            bench.scheduler.runFor(1s);
        }
        QCOMPARE(bench.endings.size(), 1U);
    }

    void keepsQuietConnectionsAliveAndEndsDeadOnes()
    {
        LiveBench bench;
        FakePeer::Talk& talk = bench.dialledBy(bench.addFake());
        for (int i = 0; i < 3; ++i) {
            bench.scheduler.runFor(110s);
            talk.say(wire::KeepAlive());
        }
        QVERIFY(talk.count<wire::KeepAlive>() >= 2);
        QVERIFY(bench.endings.empty());
        bench.scheduler.runFor(190s);
        QCOMPARE(bench.endings.size(), 1U);
        QCOMPARE(bench.endings[0], make_error_code(Errc::Idle));
    }

    void hearsWhatAPeerHasWhateverWayItSaysIt_data()
    {
        QTest::addColumn<QList<int>>("haves");
        QTest::addColumn<int>("opening");
        QTest::addColumn<int>("expected");
        QTest::newRow("have all") << QList<int>{} << 0 << 10;
        QTest::newRow("bitfield and haves") << QList<int>{4, 9, 4} << 1 << 4;
        QTest::newRow("haves only") << QList<int>{4, 9} << 2 << 2;
        QTest::newRow("have none and haves") << QList<int>{7} << 3 << 1;
    }
    void hearsWhatAPeerHasWhateverWayItSaysIt()
    {
        QFETCH(QList<int>, haves);
        QFETCH(int, opening);
        QFETCH(int, expected);
        for (const bool isMagnet : {false, true}) {
            LiveBench bench(isMagnet);
            FakePeer& fake = bench.addFake();
            if (opening == 0) {
                fake.opening = {wire::HaveAll()};
            } else if (opening == 1) {
                fake.opening = {wire::BitfieldMessage{QByteArray("\xC0\x00", 2)}};
            } else if (opening == 3) {
                fake.opening = {wire::HaveNone()};
            }
            for (const int piece : haves) {
                fake.opening.push_back(wire::Have{static_cast<quint32>(piece)});
            }
            (void)bench.dialledBy(fake);
            QVERIFY(bench.onlyPeer() != nullptr);
            if (isMagnet) {
                QCOMPARE(bench.onlyPeer()->have.size(), 0);
                QSignalSpy changed(&bench.engine.peers(), &PeerManager::bitfieldChanged);
                bench.engine.peers().setMetainfo(bench.fixture.torrent);
                QCOMPARE(changed.count(), 1);
            }
            QCOMPARE(bench.onlyPeer()->have.count(), expected);
            QCOMPARE(bench.onlyPeer()->isSeed(), expected == 10);
        }
    }

    void anEarlyBitfieldOfTheWrongLengthIsFoundOutLater()
    {
        LiveBench bench(true);
        FakePeer& fake = bench.addFake();
        fake.opening = {wire::BitfieldMessage{QByteArray(7, '\xFF')}};
        (void)bench.dialledBy(fake);
        QVERIFY(bench.endings.empty());
        bench.engine.peers().setMetainfo(bench.fixture.torrent);
        QCOMPARE(bench.endings.size(), 1U);
        QCOMPARE(bench.endings[0], make_error_code(Errc::InvalidBitfield));
    }

    void countsAvailabilityExactly()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        fake.opening = {wire::HaveAll()};
        FakePeer::Talk& talk = bench.dialledBy(fake);
        const PiecePicker& picker = bench.engine.downloader()->picker();
        QCOMPARE(picker.availability(PieceIndex(3)), 1U);
        talk.say(wire::BitfieldMessage{QByteArray("\xF0\x00", 2)});
        talk.say(wire::Have{9});
        talk.say(wire::Have{9});
        bench.scheduler.runFor(1s);
        QCOMPARE(picker.availability(PieceIndex(3)), 1U);
        QCOMPARE(picker.availability(PieceIndex(4)), 0U);
        QCOMPARE(picker.availability(PieceIndex(9)), 1U);
        talk.stream->close();
        bench.scheduler.runFor(1s);
        for (quint32 piece = 0; piece < 10; ++piece) {
            QCOMPARE(picker.availability(PieceIndex(piece)), 0U);
        }
    }

    void lastBytesBeforeTheEndStillCount()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        fake.opening = {wire::HaveAll()};
        int left = 2;
        fake.onMessage = [&](FakePeer::Talk& talk, const wire::Message& message) {
            if (std::holds_alternative<wire::Interested>(message)) {
                talk.say(wire::Unchoke());
            } else if (const auto* request = std::get_if<wire::Request>(&message);
                       request != nullptr && left > 0) {
                const metainfo::BlockAddress block{
                    PieceIndex(request->piece), request->begin, request->length};
                talk.sayBlock(block, bench.fixture.blockBytes(block));
                if (--left == 0) {
                    bench.scheduler.postAt(bench.scheduler.now() + 3s, [&talk] { talk.stream->close(); });
                }
            }
        };
        bench.engine.downloadThrottle.setLimit(4_KiB);
        (void)bench.dialledBy(fake);
        bench.scheduler.runFor(60s);
        QCOMPARE(bench.endings.size(), 1U);
        QCOMPARE(bench.engine.downloaded(), 32_KiB);
    }
};

FRESHET_TEST(PeerConnectionTest)
#include "peer_connection_test.moc"
