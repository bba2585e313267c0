// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/metainfo_reader.h"
#include "tests/engine/metainfo/torrent_bytes.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::metainfo;
using test::fileEntry;
using test::folderInfo;
using test::singleFileInfo;
using test::torrentOf;

namespace {

std::error_code codeOf(const QByteArray& torrent)
{
    const auto read = readMetainfo(torrent);
    return read ? std::error_code() : read.error().code;
}

bencode::List list(const QList<QByteArray>& items)
{
    bencode::List result;
    for (const QByteArray& item : items) {
        result.append(QByteArrayView(item));
    }
    return result;
}

} // namespace

class MetainfoReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsASingleFile();
    void readsAFolder();
    void readsWhatStandsAroundTheInfoDictionary();
    void aListOfTrackersOverridesTheSingleOne();
    void hashesTheRawBytesEvenIfKeysAreUnsorted();
    void readsAnInfoDictionaryAlone();
    void makesNamesSafe();
    void usesTheInfoHashWhereThereIsNoName();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void acceptsTwoMillionPieces();
    void readsHybridsAndV2();
    void checksPieceLayers();
    void acceptsV2WithoutPieceLayers();
};
FRESHET_TEST(MetainfoReaderTest)

void MetainfoReaderTest::readsASingleFile()
{
    const bencode::Dict info = singleFileInfo();
    const auto read = readMetainfo(torrentOf(info));
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    const Metainfo& torrent = **read;
    QCOMPARE(torrent.name, QStringLiteral("file.bin"));
    QVERIFY(torrent.isSingleFile && !torrent.isPrivate && torrent.hasV1() && !torrent.hasV2());
    QCOMPARE(torrent.pieces.pieceCount(), 3U);
    QCOMPARE(torrent.pieces.totalSize(), ByteCount{40'000});
    QCOMPARE(torrent.files.count(), 1);
    QCOMPARE(torrent.files.file(FileIndex(0)).path, QStringLiteral("file.bin"));
    QCOMPARE(torrent.infoBytes, info.encode());
    QCOMPARE(torrent.infoHash.v1, sha1(info.encode()));
    QCOMPARE(torrent.v1PieceHash(PieceIndex(2)).toByteArray(), QByteArray(20, 'h'));
    QVERIFY(torrent.trackers.isEmpty() && torrent.webSeeds.isEmpty() && !torrent.creationDate);
}

void MetainfoReaderTest::readsAFolder()
{
    bencode::List files;
    files.append(fileEntry(10'000, {QStringLiteral("a")})).append(fileEntry(0, {QStringLiteral("e")}));
    files.append(fileEntry(6'384, {QStringLiteral("p")}).set("attr", QByteArrayView("p")));
    files.append(fileEntry(1, {QStringLiteral("d"), QStringLiteral("b")}));
    const auto read = readMetainfo(torrentOf(folderInfo(files, 16'385).set("private", 1)));
    QVERIFY(read);
    const FileLayout& layout = (*read)->files;
    QVERIFY(!(*read)->isSingleFile && (*read)->isPrivate);
    QCOMPARE(layout.count(), 4);
    QCOMPARE(layout.file(FileIndex(0)).path, QStringLiteral("folder/a"));
    QCOMPARE(layout.file(FileIndex(3)).path, QStringLiteral("folder/d/b"));
    QCOMPARE(layout.file(FileIndex(3)).offset, ByteCount{16'384});
    QVERIFY(layout.file(FileIndex(2)).isPad);
}

void MetainfoReaderTest::readsWhatStandsAroundTheInfoDictionary()
{
    bencode::Dict torrent;
    torrent.set("info", singleFileInfo()).set("announce", QByteArrayView(" http://t.example/a "));
    torrent.set("url-list", QByteArrayView("http://seed.example/"))
        .set("comment", QByteArrayView("gr\xFC\xDF"));
    torrent.set("created by", QByteArrayView("me")).set("creation date", 1'700'000'000);
    auto read = readMetainfo(torrent.encode());
    QVERIFY(read);
    QCOMPARE((*read)->trackers, QList<QStringList>{{QStringLiteral("http://t.example/a")}});
    QCOMPARE((*read)->webSeeds, QStringList(QStringLiteral("http://seed.example/")));
    QCOMPARE((*read)->comment, QStringLiteral("gr\u00FC\u00DF"));
    QCOMPARE((*read)->createdBy, QStringLiteral("me"));
    QCOMPARE((*read)->creationDate, 1'700'000'000);
    torrent.set("comment", 7)
        .set("creation date", -1)
        .set("url-list", list({"http://a.example/", "", "http://b.example/"}));
    read = readMetainfo(torrent.encode());
    QVERIFY(read);
    QVERIFY((*read)->comment.isEmpty() && !(*read)->creationDate);
    QCOMPARE((*read)->webSeeds.size(), 2);
}

void MetainfoReaderTest::aListOfTrackersOverridesTheSingleOne()
{
    bencode::Dict torrent;
    torrent.set("info", singleFileInfo()).set("announce", QByteArrayView("http://old.example/"));
    bencode::List tiers;
    tiers.append(list({"http://a.example/", "udp://b.example:1"}))
        .append(list({}))
        .append(7)
        .append(list({"http://c.example/"}));
    torrent.set("announce-list", tiers);
    auto read = readMetainfo(torrent.encode());
    QVERIFY(read);
    QCOMPARE((*read)->trackers.size(), 2);
    QCOMPARE((*read)->trackers[0].size(), 2);
    torrent.set("announce-list", bencode::List().append(list({"not an address"})));
    read = readMetainfo(torrent.encode());
    QCOMPARE((*read)->trackers, QList<QStringList>{{QStringLiteral("http://old.example/")}});
}

void MetainfoReaderTest::hashesTheRawBytesEvenIfKeysAreUnsorted()
{
    const QByteArray info = "d4:name1:a6:lengthi1e6:pieces20:hhhhhhhhhhhhhhhhhhhh12:piece lengthi1ee";
    const auto read = readMetainfo("d4:info" + info + 'e');
    QVERIFY(read);
    QCOMPARE((*read)->infoHash.v1, sha1(info));
}

void MetainfoReaderTest::readsAnInfoDictionaryAlone()
{
    const TorrentExtras extras{.trackers = {{QStringLiteral("http://t.example/")}},
        .webSeeds = {QStringLiteral("http://s.example/")}};
    const auto read = readInfo(singleFileInfo().encode(), extras);
    QVERIFY(read);
    QCOMPARE((*read)->trackers, extras.trackers);
    QCOMPARE((*read)->webSeeds, extras.webSeeds);
    QCOMPARE((*read)->infoHash.v1, sha1(singleFileInfo().encode()));
    QVERIFY(!readInfo("le"));
}

void MetainfoReaderTest::makesNamesSafe()
{
    bencode::List files;
    files.append(fileEntry(1, {QStringLiteral(".."), QStringLiteral(".."), QStringLiteral("etc")}));
    files.append(fileEntry(1, {QStringLiteral("ETC")})).append(fileEntry(1, {QStringLiteral("CON")}));
    const auto read = readMetainfo(torrentOf(folderInfo(files, 3).set("name", QByteArrayView("../x"))));
    QVERIFY(read);
    QCOMPARE((*read)->name, QStringLiteral(".._x"));
    QCOMPARE((*read)->files.file(FileIndex(0)).path, QStringLiteral(".._x/etc"));
    QCOMPARE((*read)->files.file(FileIndex(1)).path, QStringLiteral(".._x/ETC (2)"));
    QCOMPARE((*read)->files.file(FileIndex(2)).path, QStringLiteral(".._x/_CON"));
    const auto utf8 = readMetainfo(torrentOf(singleFileInfo().set("name.utf-8", QByteArrayView("\xC3\xBC"))));
    QCOMPARE((*utf8)->name, QStringLiteral("\u00FC"));
}

void MetainfoReaderTest::usesTheInfoHashWhereThereIsNoName()
{
    const auto read = readMetainfo(torrentOf(singleFileInfo().set("name", QByteArrayView(".."))));
    QVERIFY(read);
    QCOMPARE((*read)->name, (*read)->infoHash.v1->toHex());
}

void MetainfoReaderTest::refusesWithAReason_data()
{
    QTest::addColumn<QByteArray>("torrent");
    QTest::addColumn<int>("code");
    const auto row = [](const char* what, const QByteArray& torrent, Errc code) {
        QTest::newRow(what) << torrent << static_cast<int>(code);
    };
    const auto info = [](auto change) {
        bencode::Dict dict = singleFileInfo();
        change(dict);
        return torrentOf(dict);
    };
    const auto with = [info](const char* key, qint64 value) {
        return info([key, value](bencode::Dict& dict) { dict.set(key, value); });
    };
    row("a list", "le", Errc::NotATorrent);
    row("no info", "d8:announce1:ae", Errc::NotATorrent);
    row("info is text", "d4:info1:ae", Errc::NotATorrent);
    row("empty info", "d4:infodee", Errc::InvalidPieceLength);
    row("no length", torrentOf(bencode::Dict().set("piece length", 1)), Errc::InvalidInfo);
    row("piece length 0", with("piece length", 0), Errc::InvalidPieceLength);
    row("piece length negative", with("piece length", -16'384), Errc::InvalidPieceLength);
    row("piece length huge", with("piece length", (1LL << 28) + 1), Errc::InvalidPieceLength);
    row("length 0", with("length", 0), Errc::Empty);
    row("length negative", with("length", -1), Errc::InvalidInfo);
    row("length overflowing", with("length", 1LL << 53), Errc::TooLarge);
    row("one byte too many", with("length", 3 * 16'384 + 1), Errc::InvalidPieceHashes);
    row("too few pieces", with("length", 2 * 16'384), Errc::InvalidPieceHashes);
    row("pieces is a number", with("pieces", 1), Errc::InvalidPieceHashes);
    row("pieces cut", info([](bencode::Dict& d) { d.set("pieces", QByteArrayView(QByteArray(59, 'h'))); }),
        Errc::InvalidPieceHashes);
    row("too many pieces", info([](bencode::Dict& d) { d.set("piece length", 1).set("length", 1LL << 40); }),
        Errc::TooManyPieces);
    row("future version", with("meta version", 3), Errc::UnsupportedVersion);
    row("v2 without tree", with("meta version", 2), Errc::InvalidFileTree);
    row("no files", torrentOf(folderInfo({}, 0)), Errc::Empty);
    bencode::List empty;
    empty.append(fileEntry(0, {QStringLiteral("a")}))
        .append(fileEntry(5, {QStringLiteral("p")}).set("attr", QByteArrayView("p")));
    row("only empty and pad files", torrentOf(folderInfo(empty, 5)), Errc::Empty);
    bencode::List deep;
    deep.append(fileEntry(1, QStringList(101, QStringLiteral("d"))));
    row("deep path", torrentOf(folderInfo(deep, 1)), Errc::UnsafePath);
    row("larger than 100 MiB", QByteArray(100 * 1024 * 1024 + 1, 'd'), Errc::TooLarge);
}

void MetainfoReaderTest::refusesWithAReason()
{
    QFETCH(const QByteArray, torrent);
    QFETCH(const int, code);
    QCOMPARE(codeOf(torrent), std::error_code(static_cast<Errc>(code)));
}

void MetainfoReaderTest::acceptsTwoMillionPieces()
{
    bencode::Dict info = singleFileInfo();
    info.set("piece length", 1)
        .set("length", 2'097'152)
        .set("pieces", QByteArrayView(QByteArray(41'943'040, 'h')));
    const auto read = readMetainfo(torrentOf(info));
    QVERIFY(read);
    QCOMPARE((*read)->pieces.pieceCount(), 2'097'152U);
}

void MetainfoReaderTest::readsHybridsAndV2()
{
    const auto hybrid = readMetainfo(test::builtFolder(TorrentFormat::Hybrid));
    const auto v2 = readMetainfo(test::builtFolder(TorrentFormat::V2));
    QVERIFY(hybrid && v2);
    QVERIFY((*hybrid)->hasV1() && (*hybrid)->hasV2() && !(*v2)->hasV1() && (*v2)->hasV2());
    QCOMPARE((*hybrid)->files, (*v2)->files);
    QCOMPARE((*v2)->pieces.pieceCount(), 6U);
    QVERIFY((*v2)->v1PieceHashes.isEmpty());
    for (const FileEntry& file : (*v2)->files.files()) {
        QVERIFY(file.isPad || file.size == 0 || file.offset % 32'768 == 0);
        QCOMPARE(file.piecesRoot.has_value(), !file.isPad && file.size > 0);
    }
}

void MetainfoReaderTest::checksPieceLayers()
{
    const QByteArray torrent = test::builtFolder(TorrentFormat::V2);
    const qsizetype at = torrent.indexOf("12:piece layers");
    QVERIFY(at > 0 && codeOf(torrent) == std::error_code());
    QByteArray changed = torrent;
    changed[changed.size() - 5] = static_cast<char>(changed.at(changed.size() - 5) ^ 1);
    QCOMPARE(codeOf(changed), std::error_code(Errc::PieceLayersMismatch));
    QCOMPARE(codeOf(torrent.left(at) + "12:piece layersdee"), std::error_code(Errc::PieceLayersMismatch));
    QVERIFY(!(*readMetainfo(torrent))->pieceLayers.isEmpty());
}

void MetainfoReaderTest::acceptsV2WithoutPieceLayers()
{
    const auto read = readMetainfo(test::builtFolder(TorrentFormat::V2));
    const auto fromPeers = readInfo((*read)->infoBytes);
    QVERIFY(fromPeers);
    QCOMPARE((*fromPeers)->infoHash, (*read)->infoHash);
    QVERIFY((*fromPeers)->pieceLayers.isEmpty());
}

#include "metainfo_reader_test.moc"
