// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/metainfo_reader.h"
#include "engine/session/torrent_creator.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::session;

class TorrentCreatorTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    void write(const QString& path, const QByteArray& bytes)
    {
        const QString full = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(QStringLiteral("album/b.txt"), QByteArray(50000, 'b'));
        write(QStringLiteral("album/a/.hidden"), QByteArray(70000, 'a'));
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("empty"))));
    }

    void givesTheSameBytesForTheSameFiles()
    {
        const api::CreateTorrentRequest request{
            m_folder.filePath(QStringLiteral("album")), {}, 16384, true, {}, {}, {}};
        const auto first = createTorrent(request);
        const auto second = createTorrent({request.path + QLatin1Char('/'), {}, 16384, true, {}, {}, {}});
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        const auto read = metainfo::readMetainfo(*first);
        QVERIFY(read);
        QCOMPARE((*read)->name, QStringLiteral("album"));
        QVERIFY((*read)->isPrivate);
        QCOMPARE((*read)->files.count(), 2);
        QCOMPARE((*read)->files.files()[0].path, QStringLiteral("album/a/.hidden"));
    }

    void saysWhatIsWrong()
    {
        const auto nowhere =
            createTorrent({m_folder.filePath(QStringLiteral("nowhere")), {}, 0, false, {}, {}, {}});
        QCOMPARE(nowhere.error().kind, api::FaultKind::SourceUnreadable);
        QVERIFY(!createTorrent({m_folder.filePath(QStringLiteral("empty")), {}, 0, false, {}, {}, {}}));
        QVERIFY(!createTorrent({m_folder.filePath(QStringLiteral("album")), {}, 3, false, {}, {}, {}}));
    }

    void stopsWhenAsked()
    {
        int calls = 0;
        const auto stopped =
            createTorrent({m_folder.filePath(QStringLiteral("album")), {}, 0, false, {}, {}, {}},
                [&calls](ByteCount done, ByteCount total) {
                    ++calls;
                    return done < 0 || total != 120000;
                });
        QVERIFY(!stopped);
        QCOMPARE(calls, 1);
    }
};

FRESHET_TEST(TorrentCreatorTest)
#include "torrent_creator_test.moc"
