// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/uploader.h"
#include "tests/engine/swarm/serving_world.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;

namespace {

struct SuperSeedingBench : ServingWorld
{
    SuperSeedingBench()
        : ServingWorld(512_KiB)
    {
        uploader.start();
        uploader.setSeeding(true);
    }
    PeerId addPeer(bool supportsFast = true)
    {
        const PeerId id = peers.addPeer(Bitfield(pieces), supportsFast).id;
        scheduler.runFor(1500ms);
        return id;
    }
    [[nodiscard]] std::vector<quint32> haves(PeerId id) const
    {
        std::vector<quint32> numbers;
        for (const MockPeerManager::Sent& sent : peers.sent()) {
            if (const auto* told = std::get_if<wire::Have>(&sent.message); told && sent.peer == id) {
                numbers.push_back(told->piece);
            }
        }
        return numbers;
    }

    Uploader uploader{context, peers, disk, storage, fixture.torrent, have, budget};
};

} // namespace

/// What peers hear from a super seed (BEP 16).
class UploaderSuperSeedingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaksOfOnePieceAtATime()
    {
        SuperSeedingBench bench;
        bench.uploader.setSuperSeeding(true);
        const PeerId a = bench.addPeer();
        const PeerId b = bench.addPeer(false);
        QCOMPARE(bench.peers.count<wire::HaveAll>(a), 0);
        QCOMPARE(bench.peers.count<wire::HaveNone>(a), 1);
        QCOMPARE(bench.peers.count<wire::AllowedFast>(a), 0);
        QCOMPARE(bench.peers.count<wire::BitfieldMessage>(b), 0);
        QCOMPARE(bench.haves(a), (std::vector<quint32>{0}));
        QCOMPARE(bench.haves(b), (std::vector<quint32>{1}));
        bench.peers.announce(a, PieceIndex(0));
        QCOMPARE(bench.haves(a).size(), std::size_t{1});
        bench.peers.announce(b, PieceIndex(0));
        QCOMPARE(bench.haves(a), (std::vector<quint32>{0, 2}));
    }

    void servesOnlyWhatItSpokeOf()
    {
        SuperSeedingBench bench;
        bench.uploader.setSuperSeeding(true);
        const PeerId a = bench.addPeer();
        bench.peers.setInterested(a, true);
        bench.scheduler.runFor(100ms);
        Q_EMIT bench.peers.requestReceived(a, {PieceIndex(5), 0, 16384});
        Q_EMIT bench.peers.requestReceived(a, {PieceIndex(0), 0, 16384});
        Q_EMIT bench.peers.inputHandled(a);
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.peers.takeRejects(a).size(), std::size_t{1});
        QCOMPARE(bench.peers.sentBlocks().size(), std::size_t{1});
    }

    void revealsEverythingWhenItMakesNoSense()
    {
        SuperSeedingBench bench;
        bench.uploader.setSuperSeeding(true);
        const PeerId a = bench.addPeer();
        (void)bench.peers.addPeer(Bitfield(bench.pieces, true));
        QVERIFY(!bench.uploader.isSuperSeeding());
        QCOMPARE(bench.haves(a).size(), static_cast<std::size_t>(bench.pieces));
        // It does not begin again by itself.
        bench.uploader.setSuperSeeding(true);
        QVERIFY(!bench.uploader.isSuperSeeding());
        const PeerId c = bench.addPeer();
        QCOMPARE(bench.peers.count<wire::HaveAll>(c), 1);
    }

    void revealsEverythingWhenSwitchedOff()
    {
        SuperSeedingBench bench;
        bench.uploader.setSuperSeeding(true);
        const PeerId a = bench.addPeer();
        bench.peers.announce(a, PieceIndex(0));
        bench.uploader.setSuperSeeding(false);
        std::vector<quint32> all = bench.haves(a);
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        QCOMPARE(all.size(), static_cast<std::size_t>(bench.pieces));
    }

    void hidesNothingFromThoseWhoKnow()
    {
        SuperSeedingBench bench;
        const PeerId early = bench.addPeer();
        QCOMPARE(bench.peers.count<wire::HaveAll>(early), 1);
        bench.uploader.setSuperSeeding(true);
        QVERIFY(bench.uploader.isSuperSeeding());
        bench.peers.setInterested(early, true);
        bench.scheduler.runFor(100ms);
        Q_EMIT bench.peers.requestReceived(early, {PieceIndex(7), 0, 16384});
        Q_EMIT bench.peers.inputHandled(early);
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.peers.sentBlocks().size(), std::size_t{1});
    }

    void needsACompleteTorrent()
    {
        SuperSeedingBench bench;
        bench.have.reset(3);
        bench.uploader.setSuperSeeding(true);
        QVERIFY(!bench.uploader.isSuperSeeding());
        bench.have.set(3);
        bench.uploader.setSeeding(true);
        QVERIFY(bench.uploader.isSuperSeeding());
        bench.uploader.setSeeding(false);
        QVERIFY(!bench.uploader.isSuperSeeding());
    }
};

FRESHET_TEST(UploaderSuperSeedingTest)
#include "uploader_super_seeding_test.moc"
