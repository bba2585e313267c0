// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/piece_hasher.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

class PieceHasherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWholePiecesOnly()
    {
        const auto fixture = TorrentFixture::makeSingleFile(100'000);
        const QByteArray piece = fixture.pieceBytes(PieceIndex(1));
        QVERIFY(PieceHasher::isGood(*fixture.torrent, PieceIndex(1), piece));
        QVERIFY(!PieceHasher::isGood(*fixture.torrent, PieceIndex(0), piece));
        QVERIFY(!PieceHasher::isGood(*fixture.torrent, PieceIndex(1), piece.chopped(1)));
        QVERIFY(!PieceHasher::isGood(*fixture.torrent, PieceIndex(99), piece));
    }

    void judgesNeighboursTogether()
    {
        const auto fixture = TorrentFixture::makeSingleFile(100'000);
        QByteArray damaged = fixture.pieceBytes(PieceIndex(2));
        damaged[5] = static_cast<char>(damaged[5] ^ 1);
        const QByteArray first = fixture.pieceBytes(PieceIndex(1));
        const QByteArray last = fixture.pieceBytes(PieceIndex(3));
        const std::array<QByteArrayView, 3> row{first, damaged, last};
        const Bitfield good = PieceHasher::areGood(*fixture.torrent, PieceIndex(1), row);
        QVERIFY(good.test(0) && !good.test(1) && good.test(2));
    }

    void judgesPiecesOfSeveralTorrentsTogether()
    {
        const auto one = TorrentFixture::makeSingleFile(100'000);
        const auto other =
            TorrentFixture::make({{QStringLiteral("a"), 30'000}, {QStringLiteral("b"), 25'000}});
        QByteArray damaged = other.pieceBytes(PieceIndex(1));
        damaged.back() = static_cast<char>(damaged.back() ^ 1);
        const QByteArray second = one.pieceBytes(PieceIndex(2));
        const QByteArray last = one.pieceBytes(PieceIndex(3));
        const QByteArray first = other.pieceBytes(PieceIndex(0));
        QVERIFY(last.size() < second.size());
        const std::vector<PieceToHash> pieces{
            {one.torrent.get(), PieceIndex(2), second},
            {other.torrent.get(), PieceIndex(1), damaged},
            {one.torrent.get(), PieceIndex(3), last},
            {one.torrent.get(), PieceIndex(2), last}, // too short
            {other.torrent.get(), PieceIndex(0), first},
            {other.torrent.get(), PieceIndex(4'000'000), first}, // no such piece
            {one.torrent.get(), PieceIndex(0), second}, // another one's
            {one.torrent.get(), PieceIndex(2), second},
        };
        const Bitfield good = PieceHasher::areGood(pieces);
        QCOMPARE(good.size(), 8);
        for (const qsizetype expected : {0, 2, 4, 7}) {
            QVERIFY2(good.test(expected), qPrintable(QString::number(expected)));
        }
        QCOMPARE(good.count(), 4);
        QCOMPARE(PieceHasher::areGood(std::span<const PieceToHash>()).size(), 0);
    }
};

FRESHET_TEST(PieceHasherTest)
#include "piece_hasher_test.moc"
