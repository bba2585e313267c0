// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_rows.h"
#include "ui/models/file_availability.h"

#include <QTest>

#include <array>

using namespace freshet;
using namespace freshet::ui;

class FileAvailabilityTest : public QObject
{
    Q_OBJECT

    /// "2013": how many peers have each piece. A piece has 10 bytes.
    static FileAvailability have(const char* pieces, const QList<ByteCount>& sizes)
    {
        QList<api::FileSnapshot> files;
        for (const ByteCount size : sizes) {
            files.append(test::makeFile(QStringLiteral("t/%1").arg(files.size()), size));
        }
        QByteArray copies(pieces);
        for (char& piece : copies) {
            piece = static_cast<char>(piece - '0');
        }
        FileAvailability availability;
        availability.setFiles(files);
        availability.setPieces(copies, 10);
        return availability;
    }
    static double of(const FileAvailability& availability, int file)
    {
        return availability.copiesOf(std::array{file}).value_or(-1);
    }

private Q_SLOTS:
    void aFileIsAsCommonAsItsRarestPiece()
    {
        const auto files = have("233302", {40, 10, 10});
        QCOMPARE(of(files, 0), 2.75);
        QCOMPARE(of(files, 1), 0.0);
        QCOMPARE(of(files, 2), 2.0);
    }

    void filesThatShareAPieceBothNeedIt()
    {
        const auto files = have("202", {15, 15});
        QCOMPARE(of(files, 0), 0.5);
        QCOMPARE(of(files, 1), 0.5);
    }

    void aSharedPieceCountsOnceForBoth()
    {
        const auto files = have("122", {15, 15});
        QCOMPARE(files.copiesOf(std::array{0, 1}), std::optional(1 + 2.0 / 3));
    }

    void otherFilesDoNotMatter()
    {
        const auto files = have("5057", {10, 10, 20});
        QCOMPARE(files.copiesOf(std::array{0, 2}), std::optional(5 + 1.0 / 3));
    }

    void emptyAndUnknownFilesHaveNoCopies()
    {
        const auto files = have("1", {0, 10});
        QCOMPARE(of(files, 0), -1.0);
        QCOMPARE(of(files, -1), -1.0);
        QCOMPARE(of(files, 2), -1.0);
        QCOMPARE(of(have("", {10}), 0), -1.0);
        QCOMPARE(files.piecesOf(1), std::optional(std::pair(qsizetype{0}, qsizetype{0})));
    }

    void toldTheSameItSaysSo()
    {
        auto files = have("12", {20});
        QVERIFY(!files.setPieces(QByteArray("\1\2"), 10));
        QVERIFY(files.setPieces(QByteArray("\1\3"), 10));
        QVERIFY(files.setPieces(QByteArray("\1\3"), 20));
    }

    void manyPeersAreNoNegativeNumber()
    {
        FileAvailability files;
        files.setFiles({test::makeFile(QStringLiteral("a"), 10)});
        files.setPieces(QByteArray(1, static_cast<char>(255)), 10);
        QCOMPARE(of(files, 0), 255.0);
    }
};

FRESHET_TEST(FileAvailabilityTest)

#include "file_availability_test.moc"
