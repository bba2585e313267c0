// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/file_remover.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

class FileRemoverTest : public QObject
{
    Q_OBJECT
    static void put(const QString& path)
    {
        QVERIFY(QDir().mkpath(path.section(QLatin1Char('/'), 0, -2)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    const TorrentFixture m_fixture = TorrentFixture::make(
        {{QStringLiteral("t/a"), 1}, {QStringLiteral("t/x/y/b"), 1}, {QStringLiteral("t/c"), 1}});

private Q_SLOTS:
    void removesFilesAndEmptyFoldersOnly()
    {
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("t/a")));
        put(folder.filePath(QStringLiteral("t/x/y/b")));
        put(folder.filePath(QStringLiteral("t/mine")));
        put(folder.filePath(QStringLiteral("other")));
        const StorageSpec spec{m_fixture.torrent, folder.path(), {}};
        QVERIFY(FileRemover(spec).remove(Removal::Delete));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t/a"))));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t/x"))));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("t/mine"))));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("other"))));
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("t/mine"))));
        QVERIFY(FileRemover(spec).remove(Removal::Delete));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t"))));
        QVERIFY(QFile::exists(folder.path()));
    }

    void leavesWhatIsBehindLinks()
    {
        const QTemporaryDir folder;
        const QTemporaryDir outside;
        put(outside.filePath(QStringLiteral("y/b")));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("t")));
        QVERIFY(QFile::link(outside.path(), folder.filePath(QStringLiteral("t/x"))));
        const StorageSpec spec{m_fixture.torrent, folder.path(), {}};
        QVERIFY(FileRemover(spec).remove(Removal::Delete));
        QVERIFY(QFile::exists(outside.filePath(QStringLiteral("y/b"))));
    }

    void movesTheWholeFolderToTheTrashOrLeavesIt()
    {
        const QTemporaryDir folder;
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
        put(folder.filePath(QStringLiteral("t/a")));
        put(folder.filePath(QStringLiteral("t/x/y/b")));
        const StorageSpec spec{m_fixture.torrent, folder.path(), {}};
        const auto removed = FileRemover(spec).remove(Removal::MoveToTrash);
        qunsetenv("XDG_DATA_HOME");
        if (removed) {
            QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t"))));
            QVERIFY(QFile::exists(home.filePath(QStringLiteral("Trash/files/t/x/y/b"))));
        } else {
            QVERIFY(removed.error().detail.startsWith(folder.filePath(QStringLiteral("t: "))));
            QVERIFY(QFile::exists(folder.filePath(QStringLiteral("t/x/y/b"))));
            QSKIP("no trash on this machine");
        }
    }

    void movesSingleFilesToTheTrashBesideForeignOnes()
    {
        const QTemporaryDir folder;
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
        put(folder.filePath(QStringLiteral("t/a")));
        put(folder.filePath(QStringLiteral("t/mine")));
        const StorageSpec spec{m_fixture.torrent, folder.path(), {}};
        const auto removed = FileRemover(spec).remove(Removal::MoveToTrash);
        qunsetenv("XDG_DATA_HOME");
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("t/mine"))));
        QCOMPARE(QFile::exists(folder.filePath(QStringLiteral("t/a"))), !removed.has_value());
    }
};

FRESHET_TEST(FileRemoverTest)
#include "file_remover_test.moc"
