// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/peer_handshaker.h"
#include "engine/swarm/swarm_errc.h"
#include "engine/wire/mse_handshake.h"
#include "engine/wire/wire_errc.h"
#include "tests/engine/swarm/live_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;

namespace {

/// What became of one PeerHandshaker.
struct Outcome
{
    explicit Outcome(std::unique_ptr<PeerHandshaker> made)
        : handshaker(std::move(made))
    {
        QObject::connect(handshaker.get(), &PeerHandshaker::greeted, [this] { ++greetings; });
        QObject::connect(handshaker.get(), &PeerHandshaker::failed, [this](const Error& error) {
            ++failures;
            reason = error.code;
        });
    }
    std::unique_ptr<PeerHandshaker> handshaker;
    int greetings = 0;
    int failures = 0;
    std::error_code reason;
};

/// Accepts one connection with a PeerHandshaker of the bench's engine, on another port.
struct Acceptor
{
    explicit Acceptor(LiveBench& bench)
        : listener(std::move(*bench.engine.context.network.listen(7000)))
    {
        QObject::connect(listener.get(), &net::StreamListener::streamArrived, [this, &bench] {
            outcome = std::make_unique<Outcome>(
                std::make_unique<PeerHandshaker>(bench.engine.context, listener->takeStream(), bench.engine));
            outcome->handshaker->readEarly();
        });
    }
    std::unique_ptr<net::StreamListener> listener;
    std::unique_ptr<Outcome> outcome;
};

} // namespace

class PeerHandshakerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void greetsInAnyFragmentation_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 7, 48, 67, 68, 100}) {
            QTest::addRow("%d", size) << size;
        }
    }
    void greetsInAnyFragmentation()
    {
        QFETCH(int, size);
        LiveBench bench;
        Acceptor acceptor(bench);
        FakePeer& fake = bench.addFake();
        fake.isMute = true;
        FakePeer::Talk& talk = fake.dial(Endpoint(bench.engine.address(), 7000));
        bench.scheduler.runFor(1s);
        const QByteArray bytes = wire::encode(fake.handshake) + QByteArray(4, '\0');
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            talk.sayRaw(bytes.mid(at, size));
            bench.scheduler.runFor(50ms);
        }
        QCOMPARE(acceptor.outcome->greetings, 1);
        QCOMPARE(acceptor.outcome->failures, 0);
        QCOMPARE(talk.greeting.size(), wire::handshakeSize);
        const GreetedPeer peer = acceptor.outcome->handshaker->takePeer();
        QCOMPARE(peer.handshake.peerId, fake.handshake.peerId);
        QVERIFY(peer.isIncoming);
    }

    void strangersAreRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("another torrent") << 0;
        QTest::newRow("ourselves") << 1;
        QTest::newRow("silence") << 2;
        QTest::newRow("half a greeting") << 3;
        QTest::newRow("another protocol") << 4;
    }
    void strangersAreRefused()
    {
        QFETCH(int, what);
        LiveBench bench;
        Acceptor acceptor(bench);
        FakePeer& fake = bench.addFake();
        fake.isMute = what >= 2;
        std::error_code expected = make_error_code(Errc::HandshakeTimedOut);
        if (what == 0) {
            fake.handshake.infoHash = sha1("other");
            expected = make_error_code(Errc::WrongInfoHash);
        } else if (what == 1) {
            fake.handshake.peerId = bench.engine.context.peerId;
            expected = make_error_code(Errc::ConnectedToSelf);
        }
        FakePeer::Talk& talk = fake.dial(Endpoint(bench.engine.address(), 7000));
        bench.scheduler.runFor(1s);
        if (what == 3) {
            talk.sayRaw(wire::encode(fake.handshake).left(60));
        } else if (what == 4) {
            bench.engine.context.options.encryption = EncryptionPolicy::Off;
            talk.sayRaw("GET / HTTP/1.1\r\n\r\n");
            expected = make_error_code(wire::Errc::NotBitTorrent);
        }
        bench.scheduler.runFor(15s);
        QCOMPARE(acceptor.outcome->greetings, 0);
        QCOMPARE(acceptor.outcome->failures, 1);
        QCOMPARE(acceptor.outcome->reason, expected);
        QVERIFY(talk.isClosed);
    }

    void policiesMeet_data()
    {
        QTest::addColumn<int>("dialler");
        QTest::addColumn<int>("accepter");
        QTest::addColumn<bool>("isConnected");
        QTest::addColumn<bool>("isEncrypted");
        const int off = int(EncryptionPolicy::Off);
        const int prefer = int(EncryptionPolicy::Prefer);
        const int require = int(EncryptionPolicy::Require);
        QTest::newRow("off, off") << off << off << true << false;
        QTest::newRow("off, prefer") << off << prefer << true << false;
        QTest::newRow("off, require") << off << require << false << false;
        QTest::newRow("prefer, off") << prefer << off << true << false;
        QTest::newRow("prefer, prefer") << prefer << prefer << true << false;
        QTest::newRow("prefer, require") << prefer << require << true << true;
        QTest::newRow("require, off") << require << off << false << false;
        QTest::newRow("require, prefer") << require << prefer << true << true;
        QTest::newRow("require, require") << require << require << true << true;
    }
    void policiesMeet()
    {
        QFETCH(int, dialler);
        QFETCH(int, accepter);
        QFETCH(bool, isConnected);
        QFETCH(bool, isEncrypted);
        LiveBench bench;
        SimEngine other(bench.internet, 2, bench.fixture, 2);
        other.context.options.encryption = static_cast<EncryptionPolicy>(dialler);
        bench.engine.context.options.encryption = static_cast<EncryptionPolicy>(accepter);
        other.startAsSeed();
        std::vector<bool> encrypted;
        connect(&bench.engine.peers(), &PeerManager::peerReady, &bench.engine.peers(),
            [&](PeerId id) { encrypted.push_back(bench.engine.peers().peer(id)->isEncrypted); });
        other.peers().addCandidates({bench.engine.endpoint()}, PeerOrigin::Tracker);
        bench.scheduler.runFor(30s);
        QCOMPARE(encrypted, isConnected ? std::vector{isEncrypted} : std::vector<bool>());
        // And it carries data.
        QCOMPARE(bench.engine.isComplete(), isConnected);
        other.stop();
    }

    void anAbortedOneIsSilent()
    {
        LiveBench bench;
        Acceptor acceptor(bench);
        (void)bench.addFake().dial(Endpoint(bench.engine.address(), 7000));
        while (!acceptor.outcome) {
            bench.scheduler.runOne();
        }
        acceptor.outcome->handshaker->abort();
        bench.scheduler.runFor(20s);
        QCOMPARE(acceptor.outcome->greetings + acceptor.outcome->failures, 0);
    }
};

FRESHET_TEST(PeerHandshakerTest)
#include "peer_handshaker_test.moc"
