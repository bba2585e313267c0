// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/window/folder_probe.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

namespace {

void writeFile(const QString& path, qint64 size)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(size));
}

FilesOnDiskQuery queryIn(const QString& folder, const QStringList& paths)
{
    FilesOnDiskQuery query;
    query.folder = folder;
    for (const QString& path : paths) {
        query.files.append({path, 1000, false});
    }
    return query;
}

} // namespace

class FolderProbeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item22_knowsWhatIsThereAndWhatCanBeMade()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("file")), 1);
        const FolderFacts there = factsOfFolder(folder.path());
        QVERIFY(there.isUsable && there.isThere && there.freeSpace.value_or(0) > 0);
        const FolderFacts missing = factsOfFolder(folder.filePath(QStringLiteral("not/yet/")));
        QVERIFY(missing.isUsable && !missing.isThere && missing.freeSpace.value_or(0) > 0);
        const FolderFacts below = factsOfFolder(folder.filePath(QStringLiteral("file/below")));
        QVERIFY(!below.isUsable && !below.isThere);
        QVERIFY(!factsOfFolder(folder.filePath(QStringLiteral("file"))).isUsable);
        QVERIFY(!factsOfFolder(QStringLiteral("relative")).isUsable);
        QVERIFY(!factsOfFolder({}).isUsable);
    }

    void neighboursAreOnTheSameVolume()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("not/yet"));
        const QStringList others{missing, QStringLiteral("/proc"), QStringLiteral("relative"),
            QStringLiteral("/proc/self"), folder.path()};
        QCOMPARE(neighboursOf(folder.path(), others), (QStringList{missing, folder.path()}));
        QVERIFY(neighboursOf({}, others).isEmpty());
        FolderProbe probe;
        QSignalSpy found(&probe, &FolderProbe::neighboursFound);
        probe.findNeighbours(missing, {folder.path()});
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().at(0).toString(), missing);
        QCOMPARE(found.first().at(1).toStringList(), QStringList{folder.path()});
    }

    void findsFilesAndTheirSizes()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("top")), 10);
        writeFile(folder.filePath(QStringLiteral("x/a")), 1000);
        writeFile(folder.filePath(QStringLiteral("x/empty")), 0);
        writeFile(folder.filePath(QStringLiteral("x/deep/b")), 2000);
        FilesOnDiskQuery query = queryIn(folder.path(),
            {QStringLiteral("top"), QStringLiteral("x/a"), QStringLiteral("x/missing"),
                QStringLiteral("x/empty"), QStringLiteral("x/deep/b"), QStringLiteral("x/deep"),
                QStringLiteral("y/a"), QStringLiteral("x/a/b")});
        query.serial = 7;
        const FilesOnDisk found = filesIn(query);
        QCOMPARE(found.serial, 7);
        // A folder is no file, and nothing lies in a file.
        QCOMPARE(found.sizes, QList<ByteCount>({10, 1000, 0, 0, 2000, 0, 0, 0}));
        query.files[1].isPad = true;
        QCOMPARE(filesIn(query).sizes.at(1), ByteCount(0));
        query.folder = folder.filePath(QStringLiteral("elsewhere"));
        QCOMPARE(filesIn(query).sizes, QList<ByteCount>(8, 0));
        query.folder = QStringLiteral("relative");
        QVERIFY(filesIn(query).sizes.isEmpty());
    }

    void looksForSoManyAndNoMore()
    {
        QTemporaryDir folder;
        FilesOnDiskQuery query = queryIn(folder.path(), {QStringLiteral("none/x")});
        query.files.resize(maxFilesLookedFor + 5, query.files.first());
        QCOMPARE(filesIn(query).sizes.size(), maxFilesLookedFor);
    }

    void endsWhenNobodyWaits()
    {
        QTemporaryDir folder;
        FilesOnDiskQuery query = queryIn(folder.path(), {QStringLiteral("x")});
        query.files.resize(10'000, query.files.first());
        int asked = 0;
        const FilesOnDisk found = filesIn(query, [&asked] { return ++asked > 2; });
        QVERIFY(!found.sizes.isEmpty());
        QVERIFY(found.sizes.size() < 1000);
    }

    void answersBesideTheWindow()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("x/a")), 1000);
        FolderProbe probe;
        QSignalSpy probed(&probe, &FolderProbe::probed);
        QSignalSpy found(&probe, &FolderProbe::filesFound);
        probe.probe(folder.path());
        probe.lookFor(queryIn(folder.path(), {QStringLiteral("x/a"), QStringLiteral("x/b")}));
        // Not before the caller is done.
        QVERIFY(probed.isEmpty() && found.isEmpty());
        QTRY_COMPARE(probed.size(), 1);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<FilesOnDisk>().sizes, QList<ByteCount>({1000, 0}));
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        QTemporaryDir folder;
        FolderProbe probe;
        QSignalSpy found(&probe, &FolderProbe::filesFound);
        FilesOnDiskQuery query = queryIn(folder.path(), {QStringLiteral("x")});
        query.files.resize(50'000, query.files.first());
        for (int i = 1; i <= 20; ++i) {
            query.serial = i;
            probe.lookFor(query);
        }
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<FilesOnDisk>().serial, 20);
        // Answers to the others would have been first; one more question finds none of them behind it.
        query.files.resize(1);
        query.serial = 21;
        probe.lookFor(query);
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.last().first().value<FilesOnDisk>().serial, 21);
    }

    void mayGoWhileItLooks()
    {
        QTemporaryDir folder;
        FilesOnDiskQuery query = queryIn(folder.path(), {QStringLiteral("x")});
        query.files.resize(50'000, query.files.first());
        {
            FolderProbe probe;
            probe.lookFor(query);
            probe.probe(folder.path());
        }
        FolderProbe other;
        QSignalSpy found(&other, &FolderProbe::filesFound);
        query.files.resize(1);
        other.lookFor(query);
        QTRY_COMPARE(found.size(), 1);
    }
};

FRESHET_TEST(FolderProbeTest)
#include "folder_probe_test.moc"
