// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/formatting.h"
#include "ui/models/model_roles.h"
#include "ui/models/status_text.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using api::FilePriority;
using test::makeFile;

class FileTreeModelTest : public QObject
{
    Q_OBJECT
    static QList<api::FileSnapshot> someFiles()
    {
        api::FileSnapshot pad = makeFile(QStringLiteral("t/.pad/1"), 5);
        pad.isPad = true;
        return {makeFile(QStringLiteral("t/a"), 100), pad, makeFile(QStringLiteral("t/d/b"), 200),
            makeFile(QStringLiteral("t/d/c"), 300), makeFile(QStringLiteral("t/d/e"), 0)};
    }

private Q_SLOTS:
    void buildsFoldersWithoutPadFiles()
    {
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFiles(someFiles());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.fileCount(), 4);
        QCOMPARE(model.totalSize(), ByteCount{600});
        const QModelIndex folder = model.index(1, 0, model.index(0, 0));
        QCOMPARE(model.path(folder), QStringLiteral("t/d"));
        QCOMPARE(model.rowCount(folder), 3);
        QCOMPARE(model.fileIndex(model.index(0, 0, folder)), 2);
        QCOMPARE(model.indexOfFile(2), model.index(0, 0, folder));
        QVERIFY(!model.indexOfFile(-1).isValid());
        QVERIFY(!model.indexOfFile(4711).isValid());
        QCOMPARE(folder.siblingAtColumn(FileTreeModel::SizeColumn).data().toString(),
            QStringLiteral("500\u00a0B"));
    }

    void aNewNameIsAskedForAndNotTaken()
    {
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFiles(someFiles());
        QSignalSpy asked(&model, &FileTreeModel::renameRequested);
        const QModelIndex folder = model.index(1, 0, model.index(0, 0));
        QVERIFY(!(folder.flags() & Qt::ItemIsEditable));
        model.setNameEditable(folder);
        QVERIFY(folder.flags() & Qt::ItemIsEditable);
        QVERIFY(!(model.index(0, 0, folder).flags() & Qt::ItemIsEditable));
        QCOMPARE(folder.data(Qt::EditRole).toString(), QStringLiteral("d"));
        QVERIFY(!model.setData(folder, QStringLiteral("d"), Qt::EditRole));
        QVERIFY(!model.setData(folder, QString(), Qt::EditRole));
        QCOMPARE(asked.count(), 0);
        QVERIFY(!model.setData(folder, QStringLiteral("new"), Qt::EditRole));
        QCOMPARE(asked.value(0), (QVariantList{QStringLiteral("t/d"), QStringLiteral("new")}));
        QCOMPARE(folder.data().toString(), QStringLiteral("d"));
        model.setNameEditable({});
        QVERIFY(!(folder.flags() & Qt::ItemIsEditable));
    }

    void foldersAreTriState()
    {
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFiles(someFiles());
        QSignalSpy changed(&model, &FileTreeModel::prioritiesChanged);
        const QModelIndex top = model.index(0, 0);
        const QModelIndex folder = model.index(1, 0, top);
        QVERIFY(model.setData(model.index(0, 0, folder), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(folder.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(top.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(model.wantedSize(), ByteCount{400});
        QCOMPARE(model.wantedCount(), 3);
        QVERIFY(model.setData(folder, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(top.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.setData(top, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.wantedSize(), ByteCount{0});
        QCOMPARE(changed.count(), 3);
    }

    void titlesDoNotTouch()
    {
        const FileTreeModel model;
        const auto alignment = [&model](int column) {
            return Qt::Alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        };
        QVERIFY(alignment(FileTreeModel::SizeColumn) & Qt::AlignRight);
        QVERIFY(alignment(FileTreeModel::ProgressColumn) & Qt::AlignHCenter);
        QVERIFY(alignment(FileTreeModel::PriorityColumn) & Qt::AlignHCenter);
    }

    void saysWhySomeOfASkippedFileMayBeThere()
    {
        FileTreeModel model;
        model.setFiles(someFiles());
        const QModelIndex file = model.index(0, 0, model.index(0, 0));
        QCOMPARE(file.data(Qt::ToolTipRole).toString(), QStringLiteral("t/a"));
        QVERIFY(model.setData(file, Qt::Unchecked, Qt::CheckStateRole));
        const QString skipped = file.data(Qt::ToolTipRole).toString();
        QVERIFY2(
            skipped.startsWith(QStringLiteral("t/a\nSkipped: it is not downloaded.")), qPrintable(skipped));
        QVERIFY(skipped.contains(QStringLiteral("shared with files")));
    }

    void answersInTorrentOrder()
    {
        FileTreeModel model;
        model.setFiles(someFiles());
        const QModelIndex folder = model.index(1, 0, model.index(0, 0));
        model.setPriority({model.index(1, 0, folder)}, FilePriority::High);
        const auto normal = FilePriority::Normal;
        QCOMPARE(model.priorities(), QList({normal, normal, normal, FilePriority::High, normal}));
        model.wantOnly({folder});
        QCOMPARE(model.priorities(), QList({FilePriority::Skip, normal, normal, FilePriority::High, normal}));
        QCOMPARE(model.index(0, FileTreeModel::PriorityColumn).data().toString(), QStringLiteral("Mixed"));
    }

    void checkingKeepsOtherPriorities()
    {
        FileTreeModel model;
        model.setFiles(someFiles());
        const QModelIndex folder = model.index(1, 0, model.index(0, 0));
        model.setPriority({model.index(0, 0, folder)}, FilePriority::High);
        model.setPriority({model.index(1, 0, folder)}, FilePriority::Skip);
        model.setData(folder, Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(model.priorities().at(2), FilePriority::High);
        QCOMPARE(model.priorities().at(3), FilePriority::Normal);
    }

    void progressKeepsRows()
    {
        FileTreeModel model;
        auto files = someFiles();
        model.setFiles(files);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        files[2].done = 200;
        files[2].priority = FilePriority::Low;
        model.setFiles(files);
        QCOMPARE(reset.count(), 0);
        const QModelIndex folder = model.index(1, 0, model.index(0, 0));
        QCOMPARE(
            folder.siblingAtColumn(FileTreeModel::ProgressColumn).data().toString(), QStringLiteral("40.0%"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setFiles(files);
        QCOMPARE(changed.count(), 0);
    }

    void saysWhatConnectedPeersHave()
    {
        FileTreeModel model;
        auto files = someFiles();
        model.setFiles(files);
        const QModelIndex top = model.index(0, FileTreeModel::AvailabilityColumn);
        const QModelIndex topRow = top.siblingAtColumn(0);
        const QModelIndex folder = model.index(1, 0, topRow);
        const QModelIndex a = model.index(0, FileTreeModel::AvailabilityColumn, topRow);
        const QModelIndex c = model.index(1, FileTreeModel::AvailabilityColumn, folder);
        const QModelIndex empty = model.index(2, FileTreeModel::AvailabilityColumn, folder);
        QCOMPARE(a.data().toString(), QString());
        QSignalSpy changed(&model, &FileTreeModel::availabilityChanged);
        // 605 bytes: a has the pieces 0 and 1, c the pieces 6 to 12.
        model.setAvailability(QByteArray("\2\3\1\1\1\1\1\1\0\1\1\1\1", 13), 50);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(a.data().toString(), ratioText(2.5));
        QCOMPARE(a.data(SeverityRole).toInt(), int(Severity::Normal));
        QCOMPARE(c.data().toString(), ratioText(6 / 7.0));
        QCOMPARE(c.data(SeverityRole).toInt(), int(Severity::Warning));
        QCOMPARE(c.data(IconNameRole).toString(), QStringLiteral("attention"));
        QCOMPARE(a.data(IconNameRole).toString(), QString());
        QCOMPARE(c.data(Qt::ToolTipRole).toString(), QStringLiteral("Nobody connected has all of it."));
        QCOMPARE(top.data(SortRole).toDouble(), 12 / 13.0);
        QCOMPARE(empty.data().toString(), QString());
        model.setAvailability(QByteArray(13, '\0'), 50);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(a.data().toString(), ratioText(0));
        QCOMPARE(a.data(SeverityRole).toInt(), int(Severity::Warning));
        model.setAvailability(QByteArray(13, '\0'), 50);
        QCOMPARE(changed.count(), 2);
        // What is here, or not wanted, need not be with anybody.
        files[0].done = files[0].size;
        files[3].priority = FilePriority::Skip;
        model.setFiles(files);
        QCOMPARE(a.data(SeverityRole).toInt(), int(Severity::Normal));
        QCOMPARE(c.data(SeverityRole).toInt(), int(Severity::Normal));
        model.clear();
        model.setFiles(files);
        QCOMPARE(model.index(0, FileTreeModel::AvailabilityColumn).data().toString(), QString());
    }

    void twoHundredThousandFilesAreFine()
    {
        QList<api::FileSnapshot> files;
        for (int i = 0; i < 200'000; ++i) {
            files.append(makeFile(QStringLiteral("t/d%1/f%2").arg(i / 1000).arg(i), 10));
        }
        QElapsedTimer timer;
        timer.start();
        FileTreeModel model;
        model.setFiles(files);
        model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(model.wantedCount(), 0);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void deepPathsDoNotOverflowTheStack()
    {
        FileTreeModel model;
        model.setFiles({makeFile(QStringLiteral("d/").repeated(2'000) + QStringLiteral("f"), 1)});
        model.setAllPriorities(FilePriority::Skip);
        QCOMPARE(model.nodeCount(), 2'001);
        QCOMPARE(model.wantedCount(), 0);
    }
};

FRESHET_TEST(FileTreeModelTest)
#include "file_tree_model_test.moc"
