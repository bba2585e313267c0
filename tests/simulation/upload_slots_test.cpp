// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// A seed, and peers that ask it for 8 blocks a second each, as soon as they may.
class SlowPeers
{
public:
    SlowPeers(SimSwarm& swarm, int count)
        : m_swarm(swarm)
    {
        for (int i = 0; i < count; ++i) {
            m_peers.push_back(std::make_unique<Peer>());
            Peer& peer = *m_peers.back();
            const QHostAddress address(0x0A030000U + static_cast<quint32>(i) + 1);
            peer.fake = std::make_unique<FakePeer>(swarm.internet().host(address),
                swarm.torrent().torrent->infoHash.wireForm(),
                "-FK0001-" + QByteArray::number(i).rightJustified(12, '0'));
            peer.fake->opening = {wire::HaveNone(), wire::Interested()};
            peer.fake->onMessage = [&peer](FakePeer::Talk&, const wire::Message& message) {
                peer.isUnchoked = std::holds_alternative<wire::Unchoke>(message)
                    || (peer.isUnchoked && !std::holds_alternative<wire::Choke>(message));
            };
        }
    }
    void start()
    {
        const Endpoint seed = m_swarm.seed(0).endpoint();
        m_swarm.seed(0).peers().setMaxConnections(1000);
        for (const auto& peer : m_peers) {
            peer->talk = &peer->fake->dial(seed);
            peer->pace = m_swarm.scheduler().callEvery(1s, [this, raw = peer.get()] { ask(*raw); });
        }
    }
    /// Peers that have got something.
    [[nodiscard]] int served() const
    {
        return static_cast<int>(std::count_if(
            m_peers.begin(), m_peers.end(), [](const auto& peer) { return peer->talk->payloadHeard > 0; }));
    }
    [[nodiscard]] int unchoked() const
    {
        return static_cast<int>(
            std::count_if(m_peers.begin(), m_peers.end(), [](const auto& peer) { return peer->isUnchoked; }));
    }

private:
    struct Peer
    {
        std::unique_ptr<FakePeer> fake;
        FakePeer::Talk* talk = nullptr;
        Scheduler::Timer pace;
        bool isUnchoked = false;
        ByteCount asked = 0;
    };
    void ask(Peer& peer)
    {
        // No more than it has got room for.
        if (!peer.isUnchoked || peer.asked - peer.talk->payloadHeard > 1_MiB) {
            return;
        }
        const metainfo::PieceLayout& layout = m_swarm.torrent().torrent->pieces;
        for (int i = 0; i < 8; ++i) {
            const auto piece = static_cast<quint32>(peer.asked / 16_KiB) % layout.pieceCount();
            peer.talk->say(wire::Request{piece, 0, 16384});
            peer.asked += 16_KiB;
        }
    }

    SimSwarm& m_swarm;
    std::vector<std::unique_ptr<Peer>> m_peers;
};

} // namespace

class UploadSlotsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoHundredSlowPeersAreSoonServed_data()
    {
        // 25 MiB/s are a lot for a simulation.
        QTest::addColumn<quint64>("seed");
        QTest::newRow("seed 1") << quint64{1};
        QTest::newRow("seed 22") << quint64{22};
    }
    void twoHundredSlowPeersAreSoonServed()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm({.randomSeed = seed, .leechers = 0, .up = noLimit});
        SlowPeers peers(swarm, 200);
        swarm.start();
        peers.start();
        const bool areServed = swarm.scheduler().runUntil([&] { return peers.served() == 200; }, 15s);
        QVERIFY2(areServed, QByteArray::number(peers.served()) + " of 200 served");
        qInfo("all served after %lld ms",
            static_cast<long long>(swarm.scheduler().wallClockMs() - SimScheduler::startOfTimeMs));
        swarm.runFor(11s);
        QCOMPARE(peers.unchoked(), 200);
    }

    void aLimitedUplinkServesFewAtOnce_data() { addSeedRows(); }
    void aLimitedUplinkServesFewAtOnce()
    {
        QFETCH(quint64, seed);
        SimSwarm swarm({.randomSeed = seed, .leechers = 0, .up = noLimit});
        swarm.seed(0).uploadThrottle.setLimit(100_KiB);
        SlowPeers peers(swarm, 200);
        swarm.start();
        peers.start();
        int most = 0;
        for (int i = 0; i < 60; ++i) {
            swarm.runFor(1s);
            most = std::max(most, peers.unchoked());
        }
        QVERIFY2(most >= 4 && most <= 8, QByteArray::number(most) + " at once");
    }

    void aChangedNumberActsOnThoseWhoAreServed()
    {
        SimSwarm swarm({.randomSeed = 1, .leechers = 0, .up = noLimit});
        SlowPeers peers(swarm, 40);
        const auto settle = [&](int slots) {
            swarm.seed(0).context.options.uploadSlots = slots;
            return swarm.scheduler().runUntil([&] { return peers.unchoked() == slots; }, 60s);
        };
        swarm.start();
        peers.start();
        QVERIFY2(settle(3), QByteArray::number(peers.unchoked()));
        QVERIFY2(settle(12), QByteArray::number(peers.unchoked()));
        QVERIFY2(settle(5), QByteArray::number(peers.unchoked()));
    }

    void aNarrowLineServesFewAtOnce_data() { addSeedRows(); }
    void aNarrowLineServesFewAtOnce()
    {
        QFETCH(quint64, seed);
        // Nobody has said how narrow it is.
        SimSwarm swarm({.randomSeed = seed, .leechers = 0, .up = 300_KiB});
        SlowPeers peers(swarm, 200);
        swarm.start();
        peers.start();
        int most = 0;
        for (int i = 0; i < 60; ++i) {
            swarm.runFor(1s);
            most = std::max(most, peers.unchoked());
        }
        QVERIFY2(most >= 4 && most <= 16, QByteArray::number(most) + " at once");
    }
};

FRESHET_TEST(UploadSlotsTest)
#include "upload_slots_test.moc"
