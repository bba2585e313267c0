// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/file_layout.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::metainfo;

namespace {

FileLayout layoutOf(const QList<ByteCount>& sizes)
{
    QList<FileEntry> entries;
    for (const ByteCount size : sizes) {
        FileEntry entry;
        entry.path = QString::number(entries.size());
        entry.size = size;
        entries.append(entry);
    }
    return FileLayout(entries);
}

} // namespace

class FileLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsOffsetsFromSizes()
    {
        const FileLayout layout = layoutOf({10, 0, 5});
        QCOMPARE(layout.totalSize(), ByteCount{15});
        QCOMPARE(layout.count(), 3);
        QCOMPARE(layout.file(FileIndex(1)).offset, ByteCount{10});
        QCOMPARE(layout.file(FileIndex(2)).offset, ByteCount{10});
    }

    void spansCrossFilesAndLeaveOutEmptyOnes()
    {
        const FileLayout layout = layoutOf({0, 10, 0, 5, 0, 7});
        using Spans = std::vector<FileSpan>;
        QCOMPARE(
            layout.spans(8, 10), (Spans{{FileIndex(1), 8, 2}, {FileIndex(3), 0, 5}, {FileIndex(5), 0, 3}}));
        QCOMPARE(layout.spans(0, 10), (Spans{{FileIndex(1), 0, 10}}));
        QCOMPARE(layout.spans(10, 1), (Spans{{FileIndex(3), 0, 1}}));
        QCOMPARE(layout.spans(21, 1), (Spans{{FileIndex(5), 6, 1}}));
        QVERIFY(layout.spans(3, 0).empty());
        QVERIFY(FileLayout().spans(0, 1).empty());
    }

    void knowsWhichPiecesAFileTouches()
    {
        const FileLayout layout = layoutOf({10, 0, 5, 1});
        using Range = std::optional<std::pair<PieceIndex, PieceIndex>>;
        QCOMPARE(layout.pieceRange(FileIndex(0), 4), Range(std::pair(PieceIndex(0), PieceIndex(2))));
        QCOMPARE(layout.pieceRange(FileIndex(1), 4), Range());
        QCOMPARE(layout.pieceRange(FileIndex(2), 4), Range(std::pair(PieceIndex(2), PieceIndex(3))));
        QCOMPARE(layout.pieceRange(FileIndex(3), 4), Range(std::pair(PieceIndex(3), PieceIndex(3))));
    }
};
FRESHET_TEST(FileLayoutTest)

#include "file_layout_test.moc"
