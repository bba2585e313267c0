// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/content_hasher.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::session;
using metainfo::TorrentFormat;

namespace {

QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator generator(static_cast<quint32>(size));
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& c : bytes) {
        c = static_cast<char>(generator.generate());
    }
    return bytes;
}

/// Files on the disk and a builder that expects them.
struct Content
{
    QTemporaryDir folder;
    QList<metainfo::BuilderFile> files;
    QByteArray bytes;
    QStringList paths;

    explicit Content(const QList<qsizetype>& sizes)
    {
        for (const qsizetype size : sizes) {
            const QString name = QStringLiteral("file%1").arg(files.size(), 3, 10, QLatin1Char('0'));
            const QByteArray content = randomBytes(size);
            files.append({{name}, size, false});
            paths.append(folder.filePath(name));
            QFile file(paths.constLast());
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != size) {
                qFatal("cannot write %s", qPrintable(paths.constLast()));
            }
            bytes += content;
        }
    }

    [[nodiscard]] metainfo::TorrentBuilder builder(TorrentFormat format, ByteCount pieceLength) const
    {
        metainfo::BuilderOptions options;
        options.format = format;
        options.name = QStringLiteral("content");
        options.pieceLength = pieceLength;
        return std::move(*metainfo::TorrentBuilder::create(options, files));
    }
};

/// The small buffer makes many parts and rows of little content.
constexpr ContentHasherOptions small{.threads = 1, .bufferSize = 256 * 1024};

} // namespace

class ContentHasherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheBuilderItself_data()
    {
        QTest::addColumn<TorrentFormat>("format");
        QTest::addColumn<ByteCount>("pieceLength");
        QTest::addColumn<int>("threads");
        const std::array formats{TorrentFormat::V1, TorrentFormat::V2, TorrentFormat::Hybrid};
        for (const TorrentFormat format : formats) {
            for (const ByteCount pieceLength : {16'384, 65'536, 131'072, 1'048'576}) {
                for (const int threads : {1, 3}) {
                    QTest::addRow("version %d, pieces of %lld, %d threads", static_cast<int>(format) + 1,
                        static_cast<long long>(pieceLength), threads)
                        << format << pieceLength << threads;
                }
            }
        }
    }
    void agreesWithTheBuilderItself()
    {
        QFETCH(const TorrentFormat, format);
        QFETCH(const ByteCount, pieceLength);
        QFETCH(const int, threads);
        const Content content({0, 3'000'001, 1, 65'536, 0, 0, 16'383, 1'048'576, 40'000, 700'000, 0});
        auto sequential = content.builder(format, pieceLength);
        sequential.add(content.bytes);
        auto builder = content.builder(format, pieceLength);
        ContentHasherOptions options = small;
        options.threads = threads;
        auto hashes = ContentHasher(builder, content.paths, options).run({});
        QVERIFY(hashes);
        QCOMPARE(*builder.finish(std::move(*hashes)), *sequential.finish());
    }

    void tellsHowFarItIsUntilTheEnd()
    {
        const Content content({1'000'000, 500'000});
        const auto builder = content.builder(TorrentFormat::V1, 131'072);
        ByteCount last = 0;
        const auto hashes =
            ContentHasher(builder, content.paths, small).run([&](ByteCount done, ByteCount total) {
                const bool isForward = done > last && total == 1'500'000;
                last = done;
                return isForward;
            });
        QVERIFY(hashes);
        QCOMPARE(last, ByteCount{1'500'000});
    }

    void stopsInTheMiddle()
    {
        const Content content({1'000'000, 500'000});
        const auto builder = content.builder(TorrentFormat::V1, 1'048'576);
        int calls = 0;
        const auto hashes = ContentHasher(builder, content.paths, small).run([&calls](ByteCount, ByteCount) {
            return ++calls < 2;
        });
        QVERIFY(!hashes);
        QCOMPARE(calls, 2);
    }

    void namesTheFileThatIsNotAsItWas_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("three threads") << 3;
    }
    void namesTheFileThatIsNotAsItWas()
    {
        QFETCH(const int, threads);
        ContentHasherOptions options = small;
        options.threads = threads;
        for (const ByteCount size : {499'999, 500'001, -1}) {
            const Content content({1'000'000, 500'000, 1'000'000});
            const auto builder = content.builder(TorrentFormat::V1, 65'536);
            QVERIFY(size < 0 ? QFile::remove(content.paths[1]) : QFile::resize(content.paths[1], size));
            const auto hashes = ContentHasher(builder, content.paths, options).run({});
            QVERIFY(!hashes);
            QCOMPARE(hashes.error().kind, api::FaultKind::SourceUnreadable);
            QCOMPARE(hashes.error().subject, content.paths[1]);
        }
    }

    void noticesAFileThatBecomesShorterMeanwhile()
    {
        const Content content({2'000'000});
        const auto builder = content.builder(TorrentFormat::V1, 1'048'576);
        const auto hashes =
            ContentHasher(builder, content.paths, small).run([&content](ByteCount, ByteCount) {
                return QFile::resize(content.paths[0], 100'000);
            });
        QVERIFY(!hashes);
        QCOMPARE(hashes.error().kind, api::FaultKind::SourceUnreadable);
    }
};

FRESHET_TEST(ContentHasherTest)
#include "content_hasher_test.moc"
