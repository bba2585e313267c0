// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/extension_handshake.h"
#include "engine/wire/message_encoder.h"
#include "tests/engine/swarm/live_bench.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;

namespace {

/// BEP 54: it no longer has this piece.
wire::Extended dontHave(const QByteArray& piece)
{
    return {wire::ourExtensionIds().dontHave.value_or(0), piece};
}

} // namespace

/// What single messages of a peer do, and what they must not do.
class PeerMessagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPeerCanTakeAPieceBack()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        fake.opening = {wire::HaveAll()};
        FakePeer::Talk& talk = bench.dialledBy(fake);
        const PiecePicker& picker = bench.engine.downloader()->picker();
        QSignalSpy withdrawn(&bench.engine.peers(), &PeerManager::pieceWithdrawn);
        QVERIFY(bench.onlyPeer()->isSeed());

        talk.say(dontHave(QByteArray("\0\0\0\x03", 4)));
        bench.scheduler.runFor(1s);
        QCOMPARE(withdrawn.count(), 1);
        QCOMPARE(bench.onlyPeer()->have.count(), 9);
        QVERIFY(!bench.onlyPeer()->isSeed());
        // It was counted as a seed, and is now counted piece by piece.
        QCOMPARE(picker.availability(PieceIndex(3)), 0U);
        QCOMPARE(picker.availability(PieceIndex(4)), 1U);

        talk.say(dontHave(QByteArray("\0\0\0\x04", 4)));
        bench.scheduler.runFor(1s);
        QCOMPARE(withdrawn.count(), 2);
        QCOMPARE(picker.availability(PieceIndex(4)), 0U);
        QCOMPARE(picker.availability(PieceIndex(5)), 1U);
        talk.stream->close();
        bench.scheduler.runFor(1s);
        QCOMPARE(picker.availability(PieceIndex(5)), 0U);
    }

    void weLoseInterestInWhatWasTakenBack()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        fake.opening = {wire::Have{7}};
        FakePeer::Talk& talk = bench.dialledBy(fake);
        QVERIFY(bench.onlyPeer()->amInterested);
        talk.say(dontHave(QByteArray("\0\0\0\x07", 4)));
        bench.scheduler.runFor(1s);
        QVERIFY(!bench.onlyPeer()->amInterested);
        QCOMPARE(talk.count<wire::NotInterested>(), 1);
    }

    void nonsenseAboutPiecesTakenBackIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("a piece that it never had") << QByteArray("\0\0\0\x03", 4);
        QTest::newRow("no piece of this torrent") << QByteArray("\0\0\0\x0A", 4);
        QTest::newRow("too short") << QByteArray("\0\0\x07", 3);
        QTest::newRow("too long") << QByteArray("\0\0\0\x07\0", 5);
        QTest::newRow("empty") << QByteArray();
    }
    void nonsenseAboutPiecesTakenBackIsIgnored()
    {
        QFETCH(QByteArray, payload);
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        fake.opening = {wire::Have{7}};
        FakePeer::Talk& talk = bench.dialledBy(fake);
        QSignalSpy withdrawn(&bench.engine.peers(), &PeerManager::pieceWithdrawn);
        talk.say(dontHave(payload));
        bench.scheduler.runFor(1s);
        QCOMPARE(withdrawn.count(), 0);
        QCOMPARE(bench.onlyPeer()->have.count(), 1);
    }

    void hintsAndTheFutureChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("suggestion") << wire::encode(wire::SuggestPiece{3});
        QTest::newRow("suggestion of no piece") << wire::encode(wire::SuggestPiece{1000});
        QTest::newRow("DHT port") << wire::encode(wire::Port{6881});
        QTest::newRow("unknown message") << QByteArray("\0\0\0\x03\x63xy", 7);
        QTest::newRow("unknown extension") << wire::encode(wire::Extended{200, "whatever"});
        QTest::newRow("cancel of no piece") << wire::encode(wire::Cancel{10, 0, 16384});
        QTest::newRow("rejection of no piece") << wire::encode(wire::RejectRequest{10, 0, 16384});
        QTest::newRow("allowed fast, no piece") << wire::encode(wire::AllowedFast{10});
    }
    void hintsAndTheFutureChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        fake.opening = {wire::Have{7}};
        FakePeer::Talk& talk = bench.dialledBy(fake);
        const PeerManager& peers = bench.engine.peers();
        QSignalSpy cancelled(&peers, &PeerManager::cancelReceived);
        QSignalSpy rejected(&peers, &PeerManager::requestRejected);
        QSignalSpy allowed(&peers, &PeerManager::fastAllowed);
        QSignalSpy extension(&peers, &PeerManager::extensionReceived);
        talk.sayRaw(bytes);
        // It goes on behind that.
        talk.say(wire::Have{8});
        bench.scheduler.runFor(1s);
        QVERIFY(bench.endings.empty());
        QCOMPARE(bench.onlyPeer()->have.count(), 2);
        QCOMPARE(cancelled.count() + rejected.count() + allowed.count() + extension.count(), 0);
    }

    void allowedFastPiecesAreNotedOnceAndNotWithoutEnd()
    {
        LiveBench bench;
        FakePeer& fake = bench.addFake();
        fake.opening = {wire::HaveAll()};
        FakePeer::Talk& talk = bench.dialledBy(fake);
        QSignalSpy allowed(&bench.engine.peers(), &PeerManager::fastAllowed);
        talk.say(wire::AllowedFast{3});
        talk.say(wire::AllowedFast{3});
        talk.say(wire::AllowedFast{5});
        bench.scheduler.runFor(1s);
        QCOMPARE(allowed.count(), 2);
        QCOMPARE(bench.onlyPeer()->allowedFast, (std::vector<PieceIndex>{PieceIndex(3), PieceIndex(5)}));
    }

    void beforeTheMetadataNobodyCanAskForBlocks()
    {
        LiveBench bench(true);
        FakePeer::Talk& talk = bench.dialledBy(bench.addFake());
        QVERIFY(bench.onlyPeer() != nullptr);
        talk.say(wire::AllowedFast{0});
        talk.say(dontHave(QByteArray("\0\0\0\x00", 4)));
        bench.scheduler.runFor(1s);
        QVERIFY(bench.onlyPeer() != nullptr);
        QVERIFY(bench.onlyPeer()->allowedFast.empty());
        talk.say(wire::Request{0, 0, 16384});
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.endings.size(), 1U);
        QCOMPARE(bench.endings[0], make_error_code(Errc::InvalidRequest));
    }

    void aMalformedExtensionHandshakeEndsTheConnection()
    {
        LiveBench bench;
        FakePeer::Talk& talk = bench.dialledBy(bench.addFake());
        talk.say(wire::Extended{0, "d1:md11:ut_metadata"});
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.endings.size(), 1U);
        QVERIFY(talk.isClosed);
    }

    void laterExtensionHandshakesChangeOnlyWhatTheyName()
    {
        LiveBench bench;
        FakePeer::Talk& talk = bench.dialledBy(bench.addFake());
        talk.say(wire::Extended{0, "d1:md11:lt_donthavei7e11:ut_metadatai2ee1:pi5000e4:reqqi250e1:v3:Onee"});
        bench.scheduler.runFor(1s);
        talk.say(wire::Extended{0, "d1:md11:ut_metadatai4ee4:reqqi100ee"});
        bench.scheduler.runFor(1s);
        const PeerState* peer = bench.onlyPeer();
        QVERIFY(peer != nullptr);
        QCOMPARE(int(peer->metadataMessageId), 4);
        QCOMPARE(int(peer->dontHaveMessageId), 7);
        QCOMPARE(int(peer->requestQueueSize), 100);
        QCOMPARE(int(peer->listenPort), 5000);
        QCOMPARE(peer->client, QStringLiteral("One"));
    }
};

FRESHET_TEST(PeerMessagesTest)
#include "peer_messages_test.moc"
