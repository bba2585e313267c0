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
};

FRESHET_TEST(PieceHasherTest)
#include "piece_hasher_test.moc"
