// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/metainfo_reader.h"
#include "engine/metainfo/metainfo_writer.h"
#include "tests/engine/metainfo/torrent_bytes.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::metainfo;

/// Torrents that other programs made, and the info-hashes that libtorrent 2.0.8 computes for them.
class GoldenTorrentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithLibtorrent_data()
    {
        QTest::addColumn<QString>("v1");
        QTest::addColumn<QString>("v2");
        QTest::addColumn<ByteCount>("contentSize");
        QTest::addColumn<QString>("lastFile");
        const auto row = [](const char* file, const char* v1, const char* v2, ByteCount size,
                             const char* lastFile) {
            QTest::newRow(file) << QString::fromLatin1(v1) << QString::fromLatin1(v2) << size
                                << QString::fromLatin1(lastFile);
        };
        row("mktorrent_album", "a1c38f1429118c57aa9b77e4eea926391826f056", "", 126'386, "album/z");
        row("mktorrent_single", "a51b767de50108df115c1598c2f5fc92a88c5b19", "", 100'000, "single.bin");
        row("transmission_album", "6f4f97e4b7ab7682c0259f95a0079bb411c1fbbb", "", 126'386, "album/z");
        row("libtorrent_hybrid_album", "3ab6cca30cb82d92367fa625fb226edf3e38d699",
            "a171a9b73e3e523ce569ca02e76e03b4ec6fe70451ec15b5dd5472bd143d27fc", 126'386, "album/z");
        row("libtorrent_hybrid_single", "45506bf310da33588130bfe485ca95ca3e45ff16",
            "804d928d412809fdad50bf1a733e5e3f5981f7950f59d85b9ec32d946f2a9900", 100'000, "single.bin");
        row("libtorrent_v2_album", "", "1fbd5ccd05072b7ebe00938a576371ce60f78d8e4323c6ad3a40c0bae1718477",
            126'386, "album/z");
        row("libtorrent_v2_single", "", "6fcc81acfd390a8b05c436e863c9fd912cf25a7cc01bb341391106c095dfd7de",
            100'000, "single.bin");
    }

    void agreesWithLibtorrent()
    {
        QFETCH(const QString, v1);
        QFETCH(const QString, v2);
        const auto read = readMetainfo(
            test::testData(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".torrent")));
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        const Metainfo& torrent = **read;
        QCOMPARE(torrent.hasV1() ? torrent.infoHash.v1->toHex() : QString(), v1);
        QCOMPARE(torrent.hasV2() ? torrent.infoHash.v2->toHex() : QString(), v2);
        ByteCount contentSize = 0;
        QString lastFile;
        for (const FileEntry& file : torrent.files.files()) {
            if (!file.isPad) {
                contentSize += file.size;
                lastFile = file.path;
            }
        }
        QTEST(contentSize, "contentSize");
        QTEST(lastFile, "lastFile");
        QCOMPARE(torrent.pieces.pieceLength(), ByteCount{32'768});
        QCOMPARE(torrent.trackers.value(0).value(0), QStringLiteral("http://t.example/announce"));
        const auto again = readMetainfo(writeMetainfo(torrent));
        QVERIFY(again);
        QCOMPARE((*again)->infoHash, torrent.infoHash);
        QCOMPARE((*again)->files, torrent.files);
    }

    void builderMakesTheSameHybridAsLibtorrent()
    {
        // libtorrent's tree has the roots that our hasher must find for the same content.
        const auto read = readMetainfo(test::testData(QStringLiteral("libtorrent_hybrid_single.torrent")));
        QVERIFY(read);
        QByteArray content;
        for (int i = 0; content.size() < 100'000; ++i) {
            content += sha256("s" + QByteArray::number(i)).view();
        }
        content.truncate(100'000);
        BuilderOptions options;
        options.format = TorrentFormat::Hybrid;
        options.name = QStringLiteral("single.bin");
        options.isSingleFile = true;
        options.pieceLength = 32'768;
        auto builder = TorrentBuilder::create(options, {{.path = {options.name}, .size = content.size()}});
        QVERIFY(builder);
        builder->add(content);
        const auto built = readMetainfo(*builder->finish());
        QVERIFY(built);
        QCOMPARE((*built)->infoHash, (*read)->infoHash);
        QCOMPARE((*built)->pieceLayers, (*read)->pieceLayers);
    }
};
FRESHET_TEST(GoldenTorrentsTest)

#include "golden_torrents_test.moc"
