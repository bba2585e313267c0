// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/torrent_columns.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using C = TorrentColumn;

class TorrentColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownIsBlank()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("a"), api::TorrentState::Paused);
        for (const C column : {C::Down, C::Up, C::TimeLeft, C::Peers, C::Completed, C::Ratio, C::Wasted}) {
            QCOMPARE(torrentCellText(torrent, column), QString());
        }
        QCOMPARE(torrentCellText(torrent, C::DownLimit), QStringLiteral("No limit"));
    }

    void cellsShowTheirField()
    {
        const auto torrent = test::makeTorrent(1, QStringLiteral("a"));
        QCOMPARE(torrentCellText(torrent, C::Name), QStringLiteral("a"));
        QCOMPARE(torrentCellText(torrent, C::Progress), QStringLiteral("50.0%"));
        QCOMPARE(torrentCellText(torrent, C::Down), QStringLiteral("1.0\u00a0MiB/s"));
        QCOMPARE(torrentCellText(torrent, C::TimeLeft), QStringLiteral("50\u00a0s"));
        QCOMPARE(torrentCellText(torrent, C::Peers), QStringLiteral("4 of 12"));
        QCOMPARE(torrentCellText(torrent, C::Size), QStringLiteral("100\u00a0MiB"));
        QCOMPARE(torrentCellText(torrent, C::Remaining), QStringLiteral("50.0\u00a0MiB"));
        QCOMPARE(torrentCellText(torrent, C::QueueNumber), QStringLiteral("2"));
    }

    void theDownRateIsBlankOnceComplete()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("a"));
        torrent.wantedDone = torrent.wantedSize;
        QCOMPARE(torrentCellText(torrent, C::Down), QString());
    }

    void unknownTimesSortLast()
    {
        auto known = test::makeTorrent(1, QStringLiteral("a"));
        auto unknown = known;
        unknown.secondsLeft.reset();
        QVERIFY(torrentSortKey(known, C::TimeLeft) < torrentSortKey(unknown, C::TimeLeft));
    }

    void everyChangedCellIsReported()
    {
        auto before = test::makeTorrent(1, QStringLiteral("a"));
        QCOMPARE(changedTorrentColumns(before, before), quint32{0});
        for (int round = 0; round < 7; ++round) {
            auto after = before;
            switch (round) {
            case 3: after.metadataProgress = 0.5; break;
            case 4: after.pausesWithFileList = true; break;
            case 5: after.ratioReached = 2; break;
            case 0: after.state = api::TorrentState::Paused; break;
            case 1: after.wantedDone = after.wantedSize; break;
            case 2: after.uploaded = 7_MiB; break;
            default:
                after.downloadRate = 0;
                after.connectedPeers = 0;
                break;
            }
            if (round >= 3 && round <= 5) {
                before.state = after.state =
                    round == 5 ? api::TorrentState::Done : api::TorrentState::FetchingMetadata;
            }
            const quint32 dirty = changedTorrentColumns(before, after);
            for (int i = 0; i < torrentColumnCount; ++i) {
                const auto column = static_cast<C>(i);
                if (torrentCellText(before, column) != torrentCellText(after, column)) {
                    QVERIFY2((dirty & (1u << i)) != 0, qPrintable(torrentColumnInfo(column).title));
                }
            }
        }
    }

    void theProgressIsSpokenWithItsPieces()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("a"));
        torrent.wantedDone = torrent.wantedSize / 100 * 63;
        QCOMPARE(torrentCellSpokenText(torrent, C::Progress), QStringLiteral("63.0 percent"));
        // Pieces, however many columns of the bar they fill.
        torrent.pieceSummary.fill(static_cast<char>(api::columnInFlight));
        torrent.piecesInFlight = 41;
        QCOMPARE(
            torrentCellSpokenText(torrent, C::Progress), QStringLiteral("63.0 percent, 41 pieces in flight"));
    }

    void aLinkThatWillPauseSaysSo()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("a"), api::TorrentState::FetchingMetadata);
        torrent.pausesWithFileList = true;
        QCOMPARE(torrentCellToolTip(torrent, C::Status),
            QStringLiteral("It pauses as soon as its file list is here."));
    }

    void everyColumnHasATitle()
    {
        for (int i = 0; i < torrentColumnCount; ++i) {
            QVERIFY(!torrentColumnInfo(static_cast<C>(i)).title.isEmpty());
        }
    }
};

FRESHET_TEST(TorrentColumnsTest)
#include "torrent_columns_test.moc"
