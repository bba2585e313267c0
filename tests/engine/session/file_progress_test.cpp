// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/file_progress.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using Priority = api::FilePriority;

/// Three files over pieces of 32 KiB: a covers piece 0 and half of 1, b the rest of 1 and all of 2, c is
/// empty.
class FileProgressTest : public QObject
{
    Q_OBJECT
    static constexpr ByteCount half = 16 * 1024;
    const TorrentFixture m_fixture = TorrentFixture::make(
        {{QStringLiteral("t/a"), 3 * half}, {QStringLiteral("t/b"), 3 * half}, {QStringLiteral("t/c"), 0}});

private Q_SLOTS:
    void countsPiecesIntoFiles()
    {
        FileProgress progress(m_fixture.torrent);
        progress.addPiece(PieceIndex(1));
        QCOMPARE(progress.done(FileIndex(0)), half);
        QCOMPARE(progress.done(FileIndex(1)), half);
        QCOMPARE(progress.wantedDone(), 2 * half);
        FileProgress atOnce(m_fixture.torrent);
        Bitfield have(3);
        have.set(1);
        atOnce.setHave(have);
        QCOMPARE(atOnce.done(FileIndex(0)), half);
        QCOMPARE(atOnce.wantedDone(), progress.wantedDone());
        atOnce.setHave(Bitfield(3));
        QCOMPARE(atOnce.wantedDone(), 0);
        progress.removePiece(PieceIndex(1));
        QCOMPARE(progress.done(FileIndex(1)), 0);
        QCOMPARE(progress.wantedDone(), 0);
        QCOMPARE(progress.columns().percentages(), atOnce.columns().percentages());
    }

    void leavesOutWhatIsNotWanted()
    {
        FileProgress progress(m_fixture.torrent);
        progress.setHave(Bitfield(3, true));
        progress.setPriorities({Priority::Skip});
        QCOMPARE(progress.wantedSize(), 3 * half);
        QCOMPARE(progress.wantedDone(), 3 * half);
        QCOMPARE(progress.wantedFiles(), (QList<bool>{false, true, true}));
        QCOMPARE(progress.priorities().size(), 3);
    }

    void givesPiecesTheHighestPriorityOfTheirFiles()
    {
        FileProgress progress(m_fixture.torrent);
        progress.setPriorities({Priority::Low, Priority::High});
        QCOMPARE(progress.piecePriorities(), (std::vector<quint8>{1, 3, 3}));
        progress.setPriorities({Priority::Skip, Priority::Skip});
        QCOMPARE(progress.piecePriorities(), (std::vector<quint8>{0, 0, 0}));
    }
};

FRESHET_TEST(FileProgressTest)
#include "file_progress_test.moc"
