// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/uploader.h"
#include "engine/wire/message_encoder.h"
#include "tests/engine/swarm/serving_world.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using namespace freshet::test;
using metainfo::BlockAddress;

class UploaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void tellsWhatWeHave()
    {
        Bench& bench = *m_bench;
        const PeerId fast = bench.peers.addPeer(Bitfield(bench.pieces)).id;
        QCOMPARE(bench.peers.count<wire::HaveAll>(fast), 1);
        const PeerId plain = bench.peers.addPeer(Bitfield(bench.pieces), false).id;
        QCOMPARE(bench.peers.count<wire::BitfieldMessage>(plain), 1);
        bench.have.fill(false);
        const PeerId fastToo = bench.peers.addPeer(Bitfield(bench.pieces)).id;
        QCOMPARE(bench.peers.count<wire::HaveNone>(fastToo), 1);
    }

    void tellsPeersThatCameBeforeWeKnewTheTorrent()
    {
        Bench& bench = *m_bench;
        bench.uploader.reset();
        const PeerId early = bench.peers.addPeer(Bitfield()).id;
        bench.makeUploader();
        QCOMPARE(bench.peers.count<wire::Have>(early), static_cast<int>(bench.pieces));
    }

    void unchokesWhoIsInterestedAtOnce()
    {
        Bench& bench = *m_bench;
        const PeerId id = bench.addLeecher(true);
        QVERIFY(!bench.peers.state(id).amChoking);
        bench.peers.setInterested(id, false);
        bench.scheduler.runFor(1ms);
        QVERIFY(bench.peers.state(id).amChoking);
    }

    void servesBatchesWithOneRead()
    {
        Bench& bench = *m_bench;
        bench.disk.setDelay(10ms);
        const PeerId id = bench.addLeecher();
        for (quint32 i = 0; i < 9; ++i) {
            bench.ask(id, bench.block(i));
        }
        QCOMPARE(bench.uploader->queuedRequests(id), 9);
        bench.scheduler.runFor(50ms);
        // The first was read alone, all that came meanwhile together.
        QCOMPARE(bench.peers.sentBlocks().size(), 2U);
        QCOMPARE(bench.peers.sentBlocks()[1].payload, 8 * 16_KiB);
        QCOMPARE(bench.sentFrames(id), bench.framesOf(0, 9));
        QCOMPARE(bench.uploader->queuedRequests(id), 0);
    }

    void whatIsWithdrawnIsNotSentAnyMore()
    {
        Bench& bench = *m_bench;
        bench.disk.setDelay(10ms);
        const PeerId id = bench.addLeecher();
        for (quint32 i = 0; i < 8; ++i) {
            bench.ask(id, bench.block(i));
        }
        // The first is being read, three more of its piece wait.
        const std::vector<PieceIndex> damaged{PieceIndex(0)};
        bench.have.reset(0);
        bench.uploader->withdraw(damaged);
        QCOMPARE(bench.peers.takeRejects(id).size(), 4U);
        bench.ask(id, bench.block(1));
        QCOMPARE(bench.peers.takeRejects(id).size(), 1U);
        bench.scheduler.runFor(50ms);
        QCOMPARE(bench.sentFrames(id), bench.framesOf(4, 4));
    }

    void servesAtOnceWhatIsInMemory()
    {
        Bench& bench = *m_bench;
        bench.disk.setReadsAtOnce(true);
        const PeerId id = bench.addLeecher();
        bench.scheduler.runFor(1s);
        for (quint32 i = 0; i < 3; ++i) {
            Q_EMIT bench.peers.requestReceived(id, bench.block(i));
        }
        QVERIFY(bench.peers.sentBlocks().empty());
        Q_EMIT bench.peers.inputHandled(id);
        QCOMPARE(bench.peers.sentBlocks().size(), std::size_t{1});
        QCOMPARE(bench.sentFrames(id), bench.framesOf(0, 3));
        QCOMPARE(bench.disk.pendingJobs(), 0);
        QCOMPARE(bench.uploader->queuedRequests(id), 0);
    }

    void doesNotLookAtHundredsOfPeersForEachThatChangesItsMind()
    {
        Bench& bench = *m_bench;
        for (int i = 0; i < 498; ++i) {
            bench.peers.addPeer(Bitfield(bench.pieces));
        }
        bench.scheduler.runFor(1s);
        QVERIFY(!bench.peers.state(bench.addLeecher()).amChoking);
        const PeerId other = bench.addLeecher();
        bench.scheduler.runFor(15ms);
        QVERIFY(bench.peers.state(other).amChoking);
        bench.scheduler.runFor(5ms);
        QVERIFY(!bench.peers.state(other).amChoking);
    }

    void waitsWhileThePeerIsBehind()
    {
        Bench& bench = *m_bench;
        const PeerId id = bench.addLeecher();
        bench.peers.setUnsent(id, 1_MiB);
        bench.ask(id, bench.block(0));
        bench.scheduler.runFor(1s);
        QVERIFY(bench.peers.sentBlocks().empty());
        bench.peers.setUnsent(id, 0);
        Q_EMIT bench.peers.bytesSent(id);
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.sentFrames(id), bench.framesOf(0, 1));
    }

    void aCancelIsAnsweredByExactlyOneReject()
    {
        Bench& bench = *m_bench;
        bench.disk.setDelay(10ms);
        const PeerId id = bench.addLeecher();
        for (quint32 i = 0; i < 4; ++i) {
            bench.ask(id, bench.block(i));
        }
        bench.scheduler.runFor(15ms);
        // 0 is sent, 1 to 3 are being read.
        bench.ask(id, bench.block(4));
        Q_EMIT bench.peers.cancelReceived(id, bench.block(0));
        Q_EMIT bench.peers.cancelReceived(id, bench.block(2));
        Q_EMIT bench.peers.cancelReceived(id, bench.block(2));
        Q_EMIT bench.peers.cancelReceived(id, bench.block(4));
        QCOMPARE(bench.peers.takeRejects(id), (std::vector{bench.block(2), bench.block(4)}));
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.sentFrames(id), bench.framesOf(0, 2) + bench.framesOf(3, 1));
        QVERIFY(bench.peers.takeRejects(id).empty());
    }

    void withoutTheFastExtensionNothingIsRejected()
    {
        Bench& bench = *m_bench;
        const PeerId id = bench.peers.addPeer(Bitfield(bench.pieces), false).id;
        bench.ask(id, bench.block(0));
        QVERIFY(bench.peers.takeRejects(id).empty());
        QCOMPARE(bench.uploader->queuedRequests(id), 0);
    }

    void chokingRejectsWhatIsQueued()
    {
        Bench& bench = *m_bench;
        bench.disk.setDelay(10ms);
        const PeerId id = bench.addLeecher();
        for (quint32 i = 0; i < 3; ++i) {
            bench.ask(id, bench.block(i));
        }
        bench.uploader->stop();
        QVERIFY(bench.peers.state(id).amChoking);
        QCOMPARE(bench.peers.takeRejects(id), (std::vector{bench.block(1), bench.block(2)}));
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.sentFrames(id), bench.framesOf(0, 1));
    }

    void requestsWhileChokedAreRejectedButForAllowedPieces()
    {
        Bench& bench = *m_bench;
        const PeerId id = bench.peers.addPeer(Bitfield(bench.pieces)).id;
        std::vector<quint32> allowed;
        for (const MockPeerManager::Sent& sent : bench.peers.sent()) {
            if (const auto* message = std::get_if<wire::AllowedFast>(&sent.message)) {
                allowed.push_back(message->piece);
            }
        }
        QVERIFY(!allowed.empty());
        for (quint32 piece = 0; piece < bench.pieces; ++piece) {
            bench.ask(id, {PieceIndex(piece), 0, 16384});
        }
        QCOMPARE(bench.peers.takeRejects(id).size(), bench.pieces - allowed.size());
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.sentFrames(id).size(), static_cast<qsizetype>(allowed.size()) * (16384 + 13));
    }

    void piecesWeDoNotHaveAreRejected()
    {
        Bench& bench = *m_bench;
        const PeerId id = bench.addLeecher();
        bench.have.reset(0);
        bench.ask(id, bench.block(0));
        QCOMPARE(bench.peers.takeRejects(id).size(), 1U);
    }

    void theQueueIsBounded()
    {
        Bench& bench = *m_bench;
        bench.disk.setDelay(1s);
        const PeerId id = bench.addLeecher();
        for (int i = 0; i < 5000; ++i) {
            bench.ask(id, bench.block(0));
        }
        QVERIFY(bench.uploader->queuedRequests(id) <= 2100);
        QVERIFY(bench.peers.takeRejects(id).size() >= 2900);
    }

    void readsLittleAheadForAPeerThatWaitsForALimit()
    {
        Bench& bench = *m_bench;
        const PeerId id = bench.addLeecher();
        bench.peers.state(id).isPaced = true;
        for (const ByteCount sent : {ByteCount{500}, 20 * 16_KiB}) {
            for (int i = 0; i < 400; ++i) {
                Q_EMIT bench.peers.requestReceived(id, bench.block(0));
            }
            const std::size_t before = bench.peers.sentBlocks().size();
            bench.peers.state(id).pacedBytes = sent;
            Q_EMIT bench.peers.bytesSent(id);
            bench.scheduler.runFor(1s);
            QCOMPARE(bench.peers.sentBlocks().at(before).payload,
                std::max(2 * sent / 16_KiB, ByteCount{1}) * 16_KiB);
        }
    }

    void aReadErrorIsReportedAndAnswered()
    {
        Bench& bench = *m_bench;
        bench.disk.setDelay(10ms);
        bench.disk.setReadFault(MemoryDiskIo::fault(storage::Errc::DeviceFailed, QStringLiteral("/sim")));
        QSignalSpy failed(bench.uploader.get(), &Uploader::diskFailed);
        const PeerId id = bench.addLeecher();
        for (quint32 i = 0; i < 3; ++i) {
            bench.ask(id, bench.block(i));
        }
        bench.scheduler.runFor(1s);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(bench.peers.takeRejects(id).size(), 3U);
        QCOMPARE(bench.uploader->queuedRequests(id), 0);
    }

    void answersOfTheDiskAfterTheEndHarmNobody()
    {
        Bench& bench = *m_bench;
        bench.disk.setDelay(10ms);
        const PeerId a = bench.addLeecher();
        const PeerId b = bench.addLeecher();
        bench.ask(a, bench.block(0));
        bench.ask(b, bench.block(0));
        bench.peers.close(a);
        bench.scheduler.runFor(5ms);
        bench.uploader.reset();
        bench.scheduler.runFor(1s);
        QVERIFY(bench.peers.sentBlocks().empty());
    }

private:
    struct Bench : ServingWorld
    {
        Bench()
            : ServingWorld(2_MiB)
        {
            makeUploader();
        }
        void makeUploader()
        {
            uploader =
                std::make_unique<Uploader>(context, peers, disk, storage, fixture.torrent, have, budget);
            uploader->start();
        }
        PeerId addLeecher(bool supportsFast = true)
        {
            const PeerId id = peers.addPeer(Bitfield(pieces), supportsFast).id;
            peers.setInterested(id, true);
            scheduler.runFor(1ms);
            return id;
        }
        void ask(PeerId id, const BlockAddress& block)
        {
            Q_EMIT peers.requestReceived(id, block);
            Q_EMIT peers.inputHandled(id);
        }
        [[nodiscard]] QByteArray framesOf(quint32 first, quint32 count) const
        {
            QByteArray frames;
            for (quint32 i = first; i < first + count; ++i) {
                const BlockAddress each = block(i);
                wire::appendPieceHeader(frames, each.piece.value(), each.begin, each.length);
                frames += fixture.blockBytes(each);
            }
            return frames;
        }
        [[nodiscard]] QByteArray sentFrames(PeerId id) const
        {
            QByteArray frames;
            for (const MockPeerManager::SentBlocks& sent : peers.sentBlocks()) {
                frames += sent.peer == id ? sent.frames : QByteArray();
            }
            return frames;
        }

        std::unique_ptr<Uploader> uploader;
    };
    std::unique_ptr<Bench> m_bench;
};

FRESHET_TEST(UploaderTest)
#include "uploader_test.moc"
