// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/metainfo_reader.h"
#include "engine/metainfo/torrent_builder.h"
#include "tests/engine/metainfo/torrent_bytes.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::metainfo;

namespace {

BuilderOptions single(const QString& name, TorrentFormat format = TorrentFormat::V1)
{
    BuilderOptions options;
    options.name = name;
    options.isSingleFile = true;
    options.format = format;
    options.pieceLength = 16'384;
    return options;
}

std::error_code builderCodeOf(const BuilderOptions& options, const QList<BuilderFile>& files)
{
    const auto builder = TorrentBuilder::create(options, files);
    return builder ? std::error_code() : builder.error().code;
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

} // namespace

class TorrentBuilderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hashesPieces()
    {
        auto builder = TorrentBuilder::create(single(a), {{.path = {a}, .size = 20'000}});
        QVERIFY(builder);
        builder->add(QByteArray(9'999, 'x'));
        builder->add(QByteArray(10'001, 'x'));
        const auto torrent = readMetainfo(*builder->finish());
        QVERIFY(torrent && (*torrent)->isSingleFile);
        QCOMPARE((*torrent)->v1PieceHash(PieceIndex(0)), sha1(QByteArray(16'384, 'x')));
        QCOMPARE((*torrent)->v1PieceHash(PieceIndex(1)), sha1(QByteArray(3'616, 'x')));
    }

    void padsHybridsWithZeros()
    {
        const auto torrent = readMetainfo(test::builtFolder(TorrentFormat::Hybrid));
        QVERIFY(torrent);
        QCOMPARE(
            (*torrent)->v1PieceHash(PieceIndex(1)), sha1(QByteArray(7'232, 'a') + QByteArray(25'536, '\0')));
        QCOMPARE(
            (*torrent)->v1PieceHash(PieceIndex(2)), sha1(QByteArray(16'384, 'b') + QByteArray(16'384, '\0')));
        QCOMPARE((*torrent)->v1PieceHash(PieceIndex(5)), sha1(QByteArray(4'465, 'c')));
        QVERIFY((*torrent)->files.file(FileIndex(0)).isExecutable);
    }

    void v1LeavesNoGaps()
    {
        const auto torrent = readMetainfo(test::builtFolder(TorrentFormat::V1));
        QVERIFY(torrent);
        QCOMPARE((*torrent)->pieces.totalSize(), ByteCount{126'385});
        QCOMPARE((*torrent)->files.count(), 4);
    }

    void isDeterministic()
    {
        QCOMPARE(test::builtFolder(TorrentFormat::Hybrid), test::builtFolder(TorrentFormat::Hybrid));
        QVERIFY(!test::builtFolder(TorrentFormat::V1).contains("creation date"));
    }

    void sourceAndPrivateChangeTheInfoHash()
    {
        const auto hash = [](bool isPrivate, const QString& source) {
            BuilderOptions options = single(a);
            options.isPrivate = isPrivate;
            options.source = source;
            auto builder = TorrentBuilder::create(options, {{.path = {a}, .size = 1}});
            builder->add("x");
            const auto torrent = readMetainfo(*builder->finish());
            return (*torrent)->isPrivate == isPrivate ? (*torrent)->infoHash : InfoHash();
        };
        QVERIFY(hash(false, {}) != hash(true, {}));
        QVERIFY(hash(true, {}) != hash(true, b));
        QVERIFY(!hash(true, b).isEmpty());
    }

    void givesFilesInTreeOrder()
    {
        BuilderOptions options;
        options.name = QStringLiteral("n");
        const auto builder = TorrentBuilder::create(options,
            {{.path = {QStringLiteral("d!")}, .size = 1}, {.path = {QStringLiteral("d"), b}, .size = 1},
                {.path = {QStringLiteral("\U0001F600")}, .size = 1},
                {.path = {QStringLiteral("\uFF5E")}, .size = 1}, {.path = {QStringLiteral("B")}, .size = 1}});
        QVERIFY(builder);
        QStringList order;
        for (const BuilderFile& file : builder->files()) {
            order.append(file.path.join(u'/'));
        }
        QCOMPARE(order,
            (QStringList{QStringLiteral("B"), QStringLiteral("d/b"), QStringLiteral("d!"),
                QStringLiteral("\uFF5E"), QStringLiteral("\U0001F600")}));
        QCOMPARE(builder->pieceLength(), ByteCount{16'384});
        QCOMPARE(builder->totalSize(), ByteCount{5});
    }

    void refusesWhatMakesNoTorrent()
    {
        const BuilderFile file{.path = {a}, .size = 1};
        BuilderOptions folder = single(b);
        folder.isSingleFile = false;
        QCOMPARE(builderCodeOf(folder, {}), std::error_code(Errc::Empty));
        QCOMPARE(builderCodeOf(folder, {{.path = {a}, .size = 0}}), std::error_code(Errc::Empty));
        QCOMPARE(builderCodeOf(folder, {{.path = {a}, .size = -1}}), std::error_code(Errc::TooLarge));
        QCOMPARE(builderCodeOf(folder, {file, file}), std::error_code(Errc::InvalidInfo));
        QCOMPARE(
            builderCodeOf(folder, {file, {.path = {a, b}, .size = 1}}), std::error_code(Errc::InvalidInfo));
        QCOMPARE(builderCodeOf(folder, {{.path = {QStringLiteral("..")}, .size = 1}}),
            std::error_code(Errc::UnsafePath));
        QCOMPARE(builderCodeOf(folder, {{.path = {}, .size = 1}}), std::error_code(Errc::UnsafePath));
        QCOMPARE(builderCodeOf(single(b), {file}), std::error_code(Errc::InvalidInfo));
        QCOMPARE(builderCodeOf(single(QStringLiteral("a/b")), {file}), std::error_code(Errc::UnsafePath));
        folder.pieceLength = 20'000;
        QCOMPARE(builderCodeOf(folder, {file}), std::error_code(Errc::InvalidPieceLength));
        folder.pieceLength = 16'384;
        QCOMPARE(builderCodeOf(folder, {{.path = {a}, .size = ByteCount{1} << 50}}),
            std::error_code(Errc::TooManyPieces));
    }

    void noticesContentOfAnotherLength()
    {
        const auto finishAfter = [](const QByteArray& content) {
            auto builder =
                TorrentBuilder::create(single(a, TorrentFormat::Hybrid), {{.path = {a}, .size = 3}});
            builder->add(content);
            const auto torrent = builder->finish();
            return torrent ? std::error_code() : torrent.error().code;
        };
        QCOMPARE(finishAfter("xy"), std::error_code(Errc::ContentSizeMismatch));
        QCOMPARE(finishAfter("xyzz"), std::error_code(Errc::ContentSizeMismatch));
        QCOMPARE(finishAfter("xyz"), std::error_code());
    }

    void dividesContentIntoPieces()
    {
        // A file of a piece and a bit, an empty one, one of less than a piece.
        const QList<BuilderFile> files{{.path = {a}, .size = 16'385}, {.path = {b}, .size = 0},
            {.path = {QStringLiteral("c")}, .size = 5}};
        BuilderOptions options;
        options.name = QStringLiteral("folder");
        options.pieceLength = 16'384;
        const auto v1 = TorrentBuilder::create(options, files);
        QCOMPARE(v1->pieceCount(), std::size_t{2});
        QCOMPARE(v1->piece(1).offset, 16'384);
        QCOMPARE(v1->piece(1).size, 6);
        QCOMPARE(v1->piece(1).padding, 0);
        options.format = TorrentFormat::Hybrid;
        const auto hybrid = TorrentBuilder::create(options, files);
        QCOMPARE(hybrid->pieceCount(), std::size_t{3});
        QCOMPARE(hybrid->piece(1).offset, 16'384);
        QCOMPARE(hybrid->piece(1).size, 1);
        QCOMPARE(hybrid->piece(1).padding, 16'383);
        QCOMPARE(hybrid->piece(2).offset, 16'385);
        QCOMPARE(hybrid->piece(2).size, 5);
        QCOMPARE(hybrid->piece(2).padding, 0);
    }

    void wantsAHashForEachPiece()
    {
        const auto finishWith = [](TorrentFormat format, std::size_t v1, std::size_t v2) {
            auto builder = TorrentBuilder::create(single(a, format), {{.path = {a}, .size = 3}});
            const auto torrent =
                builder->finish({std::vector<Sha1Digest>(v1), std::vector<Sha256Digest>(v2)});
            return torrent ? std::error_code() : torrent.error().code;
        };
        QCOMPARE(finishWith(TorrentFormat::V1, 1, 0), std::error_code());
        QCOMPARE(finishWith(TorrentFormat::V2, 0, 1), std::error_code());
        QCOMPARE(finishWith(TorrentFormat::Hybrid, 1, 1), std::error_code());
        QCOMPARE(finishWith(TorrentFormat::V1, 0, 0), std::error_code(Errc::ContentSizeMismatch));
        QCOMPARE(finishWith(TorrentFormat::V1, 2, 0), std::error_code(Errc::ContentSizeMismatch));
        QCOMPARE(finishWith(TorrentFormat::V1, 1, 1), std::error_code(Errc::ContentSizeMismatch));
        QCOMPARE(finishWith(TorrentFormat::Hybrid, 1, 0), std::error_code(Errc::ContentSizeMismatch));
    }

    void choosesAPieceLength()
    {
        QCOMPARE(suitablePieceLength(1), ByteCount{16'384});
        QCOMPARE(suitablePieceLength(1_GiB), ByteCount{512 * 1024});
        QCOMPARE(suitablePieceLength(1_TiB), 16_MiB);
        QVERIFY(64_TiB / suitablePieceLength(64_TiB) <= maxPieceCount);
    }
};
FRESHET_TEST(TorrentBuilderTest)

#include "torrent_builder_test.moc"
