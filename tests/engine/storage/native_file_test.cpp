// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/native_file.h"
#include "tests/support/storage/disk_probe.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace freshet;
using namespace freshet::storage;
using namespace freshet::test;

class NativeFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsIntoPartsWithOneCall()
    {
        const QTemporaryDir folder;
        const auto file = NativeFile::open({folder.path(), QStringLiteral("a/b/c")}, OpenMode::Write);
        QVERIFY(file);
        QVERIFY(file->writeAt(3, "hello world"));
        QByteArray first(5, '\0');
        QByteArray second(100, '\0');
        const std::array parts{ReadPart{first.data(), 5}, ReadPart{second.data(), 100}};
        const DiskProbe probe;
        const auto got = file->readAt(3, std::span(parts).first(1));
        QCOMPARE(*got, ByteCount{5});
        QCOMPARE(probe.count(NativeCall::Read), 1);
        QCOMPARE(*file->readAt(3, parts), ByteCount{11});
        QCOMPARE(first, QByteArray("hello"));
        QCOMPARE(second.left(6), QByteArray(" world"));
    }

    void readsMorePartsThanTheSystemTakesAtOnce()
    {
        const QTemporaryDir folder;
        const auto file = NativeFile::open({folder.path(), QStringLiteral("f")}, OpenMode::Write);
        const QByteArray content = QByteArray("0123456789").repeated(100);
        QVERIFY(file->writeAt(0, content));
        QByteArray into(1000, '\0');
        std::vector<ReadPart> parts;
        for (int i = 0; i < 1000; ++i) {
            parts.push_back({into.data() + i, 1});
        }
        QCOMPARE(*file->readAt(0, parts), ByteCount{1000});
        QCOMPARE(into, content);
    }

    void readsAtOnceOnlyWhatIsAllThere()
    {
        const QTemporaryDir folder;
        const auto file = NativeFile::open({folder.path(), QStringLiteral("f")}, OpenMode::Write);
        QVERIFY(file->writeAt(0, "hello world"));
        QByteArray first(5, '\0');
        QByteArray second(6, '\0');
        const std::array parts{ReadPart{first.data(), 5}, ReadPart{second.data(), 6}};
        if (!file->readAtOnce(0, parts)) {
            QSKIP("this system or its file system cannot tell what takes no waiting");
        }
        QCOMPARE(first + second, QByteArray("hello world"));
        QVERIFY(!file->readAtOnce(1, parts));
        DiskProbe probe;
        probe.failAll(NativeCall::Read, EIO);
        QVERIFY(!file->readAtOnce(0, parts));
    }

    void namesThePathAndTheReason()
    {
        const QTemporaryDir folder;
        const auto file = NativeFile::open({folder.path(), QStringLiteral("none")}, OpenMode::Read);
        QVERIFY(!file);
        QCOMPARE(file.error().code, make_error_code(Errc::FileMissing));
        QCOMPARE(file.error().detail,
            folder.filePath(QStringLiteral("none")) + QLatin1String(": ") + qt_error_string(ENOENT));
    }

    void translatesErrors_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, int number, Errc code) {
            QTest::newRow(name) << number << static_cast<int>(code);
        };
        row("full", ENOSPC, Errc::DiskFull);
        row("quota", EDQUOT, Errc::DiskFull);
        row("denied", EACCES, Errc::PermissionDenied);
        row("read-only", EROFS, Errc::ReadOnly);
        row("handles", EMFILE, Errc::TooManyOpenFiles);
        row("large", EFBIG, Errc::FileTooLarge);
        row("device", EIO, Errc::DeviceFailed);
        row("long", ENAMETOOLONG, Errc::PathTooLong);
    }
    void translatesErrors()
    {
        QFETCH(int, number);
        QFETCH(int, code);
        QCOMPARE(systemError(number, QStringLiteral("/x")).code, make_error_code(static_cast<Errc>(code)));
    }

    void saysWhatIsInTheWay()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("folder")));
        const auto onFolder = NativeFile::open({folder.path(), QStringLiteral("folder")}, OpenMode::Write);
        QCOMPARE(onFolder.error().code, make_error_code(Errc::NotAFile));
        QCOMPARE(NativeFile::open({folder.path(), QStringLiteral("folder")}, OpenMode::Read).error().code,
            make_error_code(Errc::NotAFile));
        QVERIFY(NativeFile::open({folder.path(), QStringLiteral("file")}, OpenMode::Write));
        const auto below = NativeFile::open({folder.path(), QStringLiteral("file/x")}, OpenMode::Write);
        QCOMPARE(below.error().code, make_error_code(Errc::NotAFolder));
        QVERIFY(below.error().detail.startsWith(folder.filePath(QStringLiteral("file: "))));
        const auto isLong =
            NativeFile::open({folder.path(), QString(300, QLatin1Char('x'))}, OpenMode::Write);
        QCOMPARE(isLong.error().code, make_error_code(Errc::PathTooLong));
    }

    void neverLeavesTheFolder()
    {
        const QTemporaryDir outside;
        const QTemporaryDir folder;
        QFile secret(outside.filePath(QStringLiteral("secret")));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(outside.path(), folder.filePath(QStringLiteral("way"))));
        QVERIFY(QFile::link(secret.fileName(), folder.filePath(QStringLiteral("link"))));
        for (const OpenMode mode : {OpenMode::Read, OpenMode::Write}) {
            QCOMPARE(NativeFile::open({folder.path(), QStringLiteral("way/secret")}, mode).error().code,
                make_error_code(Errc::NotAFolder));
            QCOMPARE(NativeFile::open({folder.path(), QStringLiteral("link")}, mode).error().code,
                make_error_code(Errc::NotAFile));
            QVERIFY(!NativeFile::open({folder.path(), QStringLiteral("../x")}, mode));
        }
        QVERIFY(NativeFile::removeFile({folder.path(), QStringLiteral("way/secret")}));
        QVERIFY(secret.exists());
        QCOMPARE(NativeFile::inspect({folder.path(), QStringLiteral("way/secret")})->kind, FileKind::Missing);
        QCOMPARE(NativeFile::inspect({folder.path(), QStringLiteral("link")})->kind, FileKind::Other);
    }

    void followsALinkToTheSaveFolderItself()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("real")));
        QVERIFY(
            QFile::link(folder.filePath(QStringLiteral("real")), folder.filePath(QStringLiteral("save"))));
        QVERIFY(NativeFile::open(
            {folder.filePath(QStringLiteral("save")), QStringLiteral("f")}, OpenMode::Write));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("real/f"))));
    }

    void makesTheSaveFolderOnlyForWriting()
    {
        const QTemporaryDir folder;
        const FilePath path{folder.filePath(QStringLiteral("x/y")), QStringLiteral("f")};
        QVERIFY(!NativeFile::open(path, OpenMode::Read));
        QVERIFY(!QFile::exists(path.folder));
        QVERIFY(NativeFile::open(path, OpenMode::Write));
        QVERIFY(QFile::exists(path.toString()));
    }

    void reservesSpaceAndKeepsContent()
    {
        const QTemporaryDir folder;
        const auto file = NativeFile::open({folder.path(), QStringLiteral("f")}, OpenMode::Write);
        QVERIFY(file->writeAt(0, "abc"));
        QVERIFY(file->reserve(100'000));
        QCOMPARE(*file->size(), ByteCount{100'000});
        QFile check(folder.filePath(QStringLiteral("f")));
        QVERIFY(check.open(QIODevice::ReadOnly));
        QCOMPARE(check.read(4), QByteArray("abc\0", 4));
    }

    void knowsThatItWasRemoved()
    {
        const QTemporaryDir folder;
        const FilePath path{folder.path(), QStringLiteral("d/f")};
        const auto file = NativeFile::open(path, OpenMode::Write);
        QVERIFY(!file->isUnlinked());
        QVERIFY(NativeFile::removeEmptyFolder({folder.path(), QStringLiteral("d")}));
        QVERIFY(QFile::exists(path.toString()));
        QVERIFY(NativeFile::removeFile(path));
        QVERIFY(NativeFile::removeFile(path));
        QVERIFY(file->isUnlinked());
        QVERIFY(NativeFile::removeEmptyFolder({folder.path(), QStringLiteral("d")}));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("d"))));
    }
};

FRESHET_TEST(NativeFileTest)
#include "native_file_test.moc"
