// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/decoder.h"
#include "engine/metainfo/file_list_reader.h"
#include "tests/engine/metainfo/torrent_bytes.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::metainfo;

namespace {

const QString name = QStringLiteral("name");
const QByteArray root(32, 'r');

ListedFile listed(const char* path, ByteCount size, bool isPad = false)
{
    ListedFile file;
    file.path = QString::fromUtf8(path).split(u'/');
    file.size = size;
    file.isPad = isPad;
    return file;
}

Result<FileList> listOf(const QByteArray& info)
{
    const auto document = bencode::decode(info);
    return document ? readFileList(document->root(), name) : failure(document.error());
}

Result<FileList> treeOf(const QByteArray& tree)
{
    const auto document = bencode::decode(tree);
    return document ? readFileTree(document->root(), name) : failure(document.error());
}

QByteArray leaf(qint64 length)
{
    bencode::Dict file;
    file.set("length", length);
    if (length > 0) {
        file.set("pieces root", QByteArrayView(root));
    }
    return bencode::Dict().set("", file).encode();
}

std::error_code listCodeOf(const Result<FileList>& result)
{
    return result ? std::error_code() : result.error().code;
}

} // namespace

class FileListReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsASingleFile()
    {
        const auto list = listOf("d4:attr1:x6:lengthi5ee");
        QVERIFY(list && list->isSingleFile);
        QCOMPARE(list->files.size(), 1);
        QCOMPARE(list->files[0].path, QStringList(name));
        QVERIFY(list->files[0].isExecutable);
    }

    void readsAListAndItsAttributes()
    {
        bencode::List files;
        files.append(
            test::fileEntry(3, {QStringLiteral("d"), QStringLiteral("a")}).set("attr", QByteArrayView("hx")));
        files.append(test::fileEntry(5, {QStringLiteral(".pad"), QStringLiteral("5")})
                         .set("attr", QByteArrayView("p")));
        files.append(test::fileEntry(0, {QStringLiteral("b")}));
        const auto list = listOf(bencode::Dict().set("files", files).encode());
        QVERIFY(list && !list->isSingleFile);
        QCOMPARE(list->files.size(), 3);
        QVERIFY(list->files[0].isExecutable && !list->files[0].isPad);
        QVERIFY(list->files[1].isPad);
        QCOMPARE(list->totalSize(), ByteCount{8});
        QCOMPARE(list->files[0].path.join(u'/'), QStringLiteral("d/a"));
    }

    void prefersUtf8Paths()
    {
        const auto list = listOf("d5:filesld6:lengthi1e4:pathl1:\xFC"
                                 "e10:path.utf-8l2:\xC3\xBC"
                                 "eeee");
        QVERIFY(list);
        QCOMPARE(list->files[0].path, QStringList(QStringLiteral("\u00FC")));
    }

    void refusesMalformedLists_data()
    {
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<int>("code");
        const auto row = [](const char* what, const QByteArray& info, Errc code = Errc::InvalidInfo) {
            QTest::newRow(what) << info << static_cast<int>(code);
        };
        row("neither", "de");
        row("both", "d5:filesle6:lengthi1ee");
        row("files no list", "d5:filesi1ee");
        row("file no dictionary", "d5:filesli1eee");
        row("negative length", "d6:lengthi-1ee");
        row("length no number", "d6:length1:5e");
        row("no length", "d5:filesld4:pathl1:aeeee");
        row("no path", "d5:filesld6:lengthi1eeee");
        row("empty path", "d5:filesld6:lengthi1e4:pathleeee");
        row("path no list", "d5:filesld6:lengthi1e4:path1:aeee");
        row("number in path", "d5:filesld6:lengthi1e4:pathli1eeeee");
        row("huge", "d6:lengthi9223372036854775807ee", Errc::TooLarge);
        const QByteArray half = "d6:lengthi9007199254740991e4:pathl1:aee";
        row("huge together", "d5:filesl" + half.repeated(2'000) + "ee", Errc::TooLarge);
        const QByteArray many = QByteArray("d6:lengthi0e4:pathl1:aee").repeated(300'001);
        row("too many", "d5:filesl" + many + "ee", Errc::TooManyFiles);
    }

    void refusesMalformedLists()
    {
        QFETCH(const QByteArray, info);
        QFETCH(const int, code);
        QCOMPARE(listCodeOf(listOf(info)), std::error_code(static_cast<Errc>(code)));
    }

    void readsATree()
    {
        const auto list = treeOf("d1:a" + leaf(3) + "1:dd1:b" + leaf(0) + "1:c" + leaf(9) + "ee");
        QVERIFY(list && !list->isSingleFile);
        QCOMPARE(list->files.size(), 3);
        QCOMPARE(list->files[1].path.join(u'/'), QStringLiteral("d/b"));
        QVERIFY(!list->files[1].piecesRoot);
        QCOMPARE(list->files[2].piecesRoot, Sha256Digest::fromBytes(root));
    }

    void aTreeOfOneFileWithTheTorrentsNameIsASingleFile()
    {
        QVERIFY(treeOf("d4:name" + leaf(3) + "e")->isSingleFile);
        QVERIFY(!treeOf("d5:other" + leaf(3) + "e")->isSingleFile);
        QVERIFY(!treeOf("d4:named4:name" + leaf(3) + "ee")->isSingleFile);
    }

    void refusesMalformedTrees_data()
    {
        QTest::addColumn<QByteArray>("tree");
        QTest::newRow("file at the top") << leaf(1);
        QTest::newRow("node no dictionary") << QByteArray("d1:ai1ee");
        QTest::newRow("file no dictionary") << QByteArray("d1:ad0:i1eee");
        QTest::newRow("file with siblings") << QByteArray("d1:ad0:d6:lengthi0ee1:bdeee");
        QTest::newRow("no root") << QByteArray("d1:ad0:d6:lengthi1eeee");
        QTest::newRow("short root") << QByteArray("d1:ad0:d6:lengthi1e11:pieces root2:xxeee");
        QTest::newRow("negative length") << QByteArray("d1:ad0:d6:lengthi-1eeee");
        QTest::newRow("too large") << QByteArray("d1:ad0:d6:lengthi9223372036854775807eeee");
        QTest::newRow("unsorted") << "d1:b" + leaf(1) + "1:a" + leaf(1) + "e";
        QTest::newRow("unsorted below") << "d1:dd1:b" + leaf(1) + "1:a" + leaf(1) + "ee";
    }

    void refusesMalformedTrees()
    {
        QFETCH(const QByteArray, tree);
        QVERIFY(bencode::decode(tree));
        QVERIFY(!treeOf(tree));
    }

    void alignsFilesToPieces()
    {
        FileList list;
        list.files = {listed("a", 10), listed("e", 0), listed("b", 16), listed("c", 1), listed("f", 0)};
        const FileList aligned = alignedToPieces(list, 8);
        QCOMPARE(aligned.files,
            (QList<ListedFile>{listed("a", 10), listed(".pad/6", 6, true), listed("e", 0), listed("b", 16),
                listed("c", 1), listed("f", 0)}));
    }

    void mergesMatchingHybrids()
    {
        FileList v2;
        v2.files = {listed("a", 10), listed("e", 0), listed("b", 3)};
        v2.files[0].piecesRoot = Sha256Digest::fromBytes(root);
        FileList v1 = v2;
        v1.files = {listed("a", 10), listed("anything", 6, true), listed("e", 0), listed("b", 3)};
        const auto merged = mergedHybrid(v1, v2, 8);
        QVERIFY(merged);
        QCOMPARE(merged->files[0].piecesRoot, v2.files[0].piecesRoot);
        v1.files.append(listed("tail", 5, true));
        QVERIFY(mergedHybrid(v1, v2, 8));
        v1.files.last().size = 4;
        QVERIFY(!mergedHybrid(v1, v2, 8));
    }

    void refusesHybridsThatDisagree_data()
    {
        QTest::addColumn<QList<ListedFile>>("v1");
        const ListedFile a = listed("a", 10);
        const ListedFile b = listed("b", 3);
        const ListedFile pad = listed("p", 6, true);
        QTest::newRow("no padding") << QList<ListedFile>{a, b};
        QTest::newRow("too little padding") << QList<ListedFile>{a, listed("p", 5, true), b};
        QTest::newRow("a piece too much padding") << QList<ListedFile>{a, listed("p", 14, true), b};
        QTest::newRow("padding first") << QList<ListedFile>{listed("p", 8, true), a, pad, b};
        QTest::newRow("other order") << QList<ListedFile>{b, listed("p", 5, true), a};
        QTest::newRow("other size") << QList<ListedFile>{a, pad, listed("b", 4)};
        QTest::newRow("other name") << QList<ListedFile>{a, pad, listed("B", 3)};
        QTest::newRow("one less") << QList<ListedFile>{a};
        QTest::newRow("one more") << QList<ListedFile>{a, pad, b, listed("c", 0)};
    }

    void refusesHybridsThatDisagree()
    {
        QFETCH(const QList<ListedFile>, v1);
        FileList v2;
        v2.files = {listed("a", 10), listed("b", 3)};
        FileList list;
        list.files = v1;
        QCOMPARE(listCodeOf(mergedHybrid(list, v2, 8)), std::error_code(Errc::HybridMismatch));
        list.files = {listed("a", 10), listed("p", 6, true), listed("b", 3)};
        QVERIFY(mergedHybrid(list, v2, 8));
        list.isSingleFile = true;
        QCOMPARE(listCodeOf(mergedHybrid(list, v2, 8)), std::error_code(Errc::HybridMismatch));
    }
};
FRESHET_TEST(FileListReaderTest)

#include "file_list_reader_test.moc"
