// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/decoder.h"
#include "engine/metainfo/metainfo_reader.h"
#include "engine/metainfo/metainfo_writer.h"
#include "tests/engine/metainfo/torrent_bytes.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::metainfo;

class MetainfoWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatTheReaderReads()
    {
        const TorrentExtras extras{
            .trackers = {{QStringLiteral("http://a.example/"), QStringLiteral("udp://b.example:1")},
                {QStringLiteral("http://c.example/")}},
            .webSeeds = {QStringLiteral("http://seed.example/")},
            .comment = QStringLiteral("\u00FC"),
            .createdBy = QStringLiteral("Freshet"),
            .creationDate = 1'700'000'000};
        for (const TorrentFormat format : {TorrentFormat::V1, TorrentFormat::V2, TorrentFormat::Hybrid}) {
            const QByteArray torrent = test::builtFolder(format, extras);
            const auto read = readMetainfo(torrent);
            QVERIFY(read);
            QCOMPARE((*read)->trackers, extras.trackers);
            QCOMPARE((*read)->comment, extras.comment);
            QCOMPARE(writeMetainfo(**read), torrent);
        }
    }

    void isCanonical()
    {
        const QByteArray torrent = test::builtFolder(TorrentFormat::Hybrid,
            {.trackers = {{QStringLiteral("http://a/")}, {QStringLiteral("http://b/")}}});
        const auto document = bencode::decode(torrent);
        QVERIFY(document && document->root().keysAreSorted());
        QVERIFY(document->root().find("info")->keysAreSorted());
    }

    void leavesOutWhatThereIsNot()
    {
        QCOMPARE(writeTorrentFile("de", {}), QByteArray("d4:infodee"));
        QCOMPARE(writeTorrentFile("de", {.trackers = {{}, {QStringLiteral("u:")}}}),
            QByteArray("d8:announce2:u:4:infodee"));
    }

    void keepsAnUnsortedInfoDictionaryAsItIs()
    {
        const QByteArray info = "d4:name1:a6:lengthi1e6:pieces20:hhhhhhhhhhhhhhhhhhhh12:piece lengthi1ee";
        const auto read = readInfo(info);
        QVERIFY(read);
        const auto again = readMetainfo(writeMetainfo(**read));
        QVERIFY(again);
        QCOMPARE((*again)->infoHash, (*read)->infoHash);
        QCOMPARE((*again)->infoBytes, info);
    }
};
FRESHET_TEST(MetainfoWriterTest)

#include "metainfo_writer_test.moc"
