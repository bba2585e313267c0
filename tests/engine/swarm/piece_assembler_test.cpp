// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/piece_assembler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;
using metainfo::BlockAddress;

namespace {

constexpr BlockAddress first{PieceIndex(0), 0, 16384};
const PeerId alice(1);
const PeerId bob(2);
const PeerId carol(3);

BlockSender senderOf(PeerId peer)
{
    return {peer, QHostAddress(0x0A000000U + static_cast<quint32>(peer.value()))};
}

} // namespace

class PieceAssemblerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_pool = std::make_unique<storage::PieceBufferPool>(100_KiB);
        m_assembler = std::make_unique<PieceAssembler>(metainfo::PieceLayout(300_KiB, 32_KiB), *m_pool);
    }

    void roomFollowsTheBudget()
    {
        QCOMPARE(m_assembler->room(), 3);
        m_assembler->begin(PieceIndex(0));
        QCOMPARE(m_assembler->room(), 2);
        m_pool->setBudget(10_KiB);
        QCOMPARE(m_assembler->room(), 0);
        m_assembler->discard(PieceIndex(0));
        // One piece always fits, or nothing would ever go on.
        QCOMPARE(m_assembler->room(), 1);
    }

    void putsBlocksTogether()
    {
        m_assembler->begin(PieceIndex(0));
        receive(alice, first, 'a');
        receive(bob, {PieceIndex(0), 16384, 16384}, 'b');
        PieceAssembler::Piece piece = m_assembler->take(PieceIndex(0));
        QCOMPARE(piece.buffer.view().toByteArray(), QByteArray(16384, 'a') + QByteArray(16384, 'b'));
        QCOMPARE(piece.senders, (std::vector{senderOf(alice), senderOf(bob)}));
        QVERIFY(!m_assembler->isBegun(PieceIndex(0)));
    }

    void whoStopsInTheMiddleOfABlockLeavesItToTheNext()
    {
        m_assembler->begin(PieceIndex(0));
        m_assembler->startBlock(alice, first);
        m_assembler->write(alice, 0, QByteArray(100, 'a'));
        m_assembler->endBlock(alice);
        receive(bob, first, 'b');
        receive(carol, {PieceIndex(0), 16384, 16384}, 'c');
        // Begun again, the piece owes nothing to whom it knew before.
        m_assembler->startBlock(alice, first);
        m_assembler->discard(PieceIndex(0));
        m_assembler->begin(PieceIndex(0));
        m_assembler->startBlock(bob, first);
        m_assembler->endBlock(alice);
        m_assembler->startBlock(carol, first);
        m_assembler->write(carol, 0, QByteArray(16384, 'c'));
        m_assembler->write(bob, 0, QByteArray(16384, 'b'));
        m_assembler->keepBlock(senderOf(bob));
        m_assembler->endBlock(bob);
        m_assembler->endBlock(carol);
        QCOMPARE(m_assembler->take(PieceIndex(0)).buffer.view().first(16384), QByteArray(16384, 'b'));
    }

    void twoSendersOfOneBlockCannotDamageEachOther()
    {
        m_assembler->begin(PieceIndex(0));
        m_assembler->startBlock(alice, first);
        m_assembler->startBlock(bob, first);
        m_assembler->write(alice, 0, QByteArray(8000, 'a'));
        m_assembler->write(bob, 0, QByteArray(16384, 'b'));
        m_assembler->keepBlock(senderOf(bob));
        m_assembler->endBlock(bob);
        QVERIFY(!m_assembler->isReceiving(alice));
        m_assembler->write(alice, 8000, QByteArray(8384, 'a'));
        m_assembler->endBlock(alice);
        const PieceAssembler::Piece piece = m_assembler->take(PieceIndex(0));
        QCOMPARE(piece.buffer.view().first(16384).toByteArray(), QByteArray(16384, 'b'));
        QCOMPARE(piece.senders[0], senderOf(bob));
    }

    void anAbortedBlockLeavesRoomForTheNext()
    {
        m_assembler->begin(PieceIndex(0));
        m_assembler->startBlock(alice, first);
        m_assembler->startBlock(bob, first);
        m_assembler->write(alice, 0, QByteArray(8000, 'a'));
        m_assembler->write(bob, 0, QByteArray(8000, 'b'));
        m_assembler->endBlock(alice);
        m_assembler->startBlock(carol, first);
        m_assembler->write(carol, 0, QByteArray(16384, 'c'));
        m_assembler->keepBlock(senderOf(carol));
        m_assembler->endBlock(carol);
        m_assembler->write(bob, 8000, QByteArray(8384, 'b'));
        m_assembler->endBlock(bob);
        const PieceAssembler::Piece piece = m_assembler->take(PieceIndex(0));
        QCOMPARE(piece.buffer.view().first(16384).toByteArray(), QByteArray(16384, 'c'));
    }

    void bytesForDiscardedPiecesGoNowhere()
    {
        m_assembler->begin(PieceIndex(0));
        m_assembler->startBlock(alice, first);
        m_assembler->discard(PieceIndex(0));
        QVERIFY(!m_assembler->isReceiving(alice));
        m_assembler->write(alice, 0, QByteArray(16384, 'a'));
        m_assembler->endBlock(alice);
        m_assembler->write(bob, 0, QByteArray(16384, 'b'));
        m_assembler->startBlock(bob, first);
        QVERIFY(!m_assembler->isReceiving(bob));
        QCOMPARE(m_pool->inUse(), 0);
    }

private:
    void receive(PeerId peer, const BlockAddress& block, char byte)
    {
        m_assembler->startBlock(peer, block);
        m_assembler->write(peer, 0, QByteArray(100, byte));
        m_assembler->write(peer, 100, QByteArray(static_cast<qsizetype>(block.length) - 100, byte));
        QVERIFY(m_assembler->isReceiving(peer));
        m_assembler->keepBlock(senderOf(peer));
        m_assembler->endBlock(peer);
    }

    std::unique_ptr<storage::PieceBufferPool> m_pool;
    std::unique_ptr<PieceAssembler> m_assembler;
};

FRESHET_TEST(PieceAssemblerTest)
#include "piece_assembler_test.moc"
