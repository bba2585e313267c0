// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/metainfo.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;

class MetainfoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picksOutThePieceHash()
    {
        metainfo::Metainfo torrent;
        torrent.v1PieceHashes = sha1("first").toByteArray() + sha1("second").toByteArray();
        QCOMPARE(torrent.v1PieceHash(PieceIndex(0)), sha1("first"));
        QCOMPARE(torrent.v1PieceHash(PieceIndex(1)), sha1("second"));
    }

    void knowsItsVersions()
    {
        metainfo::Metainfo torrent;
        QVERIFY(!torrent.hasV1() && !torrent.hasV2());
        torrent.infoHash.v2 = sha256("x");
        QVERIFY(!torrent.hasV1() && torrent.hasV2());
    }
};
FRESHET_TEST(MetainfoTest)

#include "metainfo_test.moc"
