// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/status_text.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using api::TorrentState;

class StatusTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatATorrentDoes()
    {
        auto torrent = test::makeTorrent(2, QStringLiteral("a"));
        QCOMPARE(statusText(torrent), QStringLiteral("Downloading"));
        torrent.state = TorrentState::Waiting;
        QCOMPARE(statusText(torrent), QStringLiteral("Waiting (no. 3)"));
        torrent.waitReason = api::WaitReason::DiskFull;
        torrent.fault.kind = api::FaultKind::DiskNearlyFull;
        QCOMPARE(statusText(torrent), QStringLiteral("Disk full"));
        QCOMPARE(statusSeverity(torrent), Severity::Warning);
        QVERIFY(!waitReasonText(torrent.waitReason).isEmpty());
        torrent.fault = {};
        torrent.state = TorrentState::Checking;
        torrent.checkProgress = 0.82;
        QCOMPARE(statusText(torrent), QStringLiteral("Checking, 82%"));
        torrent.state = TorrentState::Moving;
        torrent.moveProgress = 0.349;
        QCOMPARE(statusText(torrent), QStringLiteral("Moving, 34%"));
        QVERIFY(!statusIconName(torrent).isEmpty());
        torrent.state = TorrentState::Failed;
        torrent.fault.kind = api::FaultKind::DiskFull;
        QCOMPARE(statusText(torrent), QStringLiteral("Disk full"));
        QCOMPARE(statusSeverity(torrent), Severity::Error);
    }

    void saysHowFarAFileListIsAndWhatComesThen()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("a"), TorrentState::FetchingMetadata);
        QCOMPARE(statusText(torrent), QStringLiteral("Getting the file list"));
        QVERIFY(fileListAdvice(torrent).isEmpty());
        torrent.metadataProgress = 0.349;
        QCOMPARE(statusText(torrent), QStringLiteral("Getting file list, 34%"));
        torrent.pausesWithFileList = true;
        QCOMPARE(statusText(torrent), QStringLiteral("Pauses after file list, 34%"));
        QVERIFY(!fileListAdvice(torrent).isEmpty());
        torrent.metadataProgress = 0;
        QCOMPARE(statusText(torrent), QStringLiteral("Pauses after file list"));
        torrent.state = TorrentState::Paused;
        QVERIFY(fileListAdvice(torrent).isEmpty());
    }

    void saysThatTheRatioEndedIt()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("a"), TorrentState::Done);
        QCOMPARE(statusText(torrent), QStringLiteral("Done"));
        torrent.ratioReached = 1.5;
        QCOMPARE(statusText(torrent), QStringLiteral("Done, ratio 1.50 reached"));
    }

    void saysWhatIsForced()
    {
        auto torrent = test::makeTorrent(2, QStringLiteral("a"));
        QVERIFY(forcedText(torrent).isEmpty());
        torrent.isForced = true;
        QCOMPARE(statusText(torrent), QStringLiteral("Downloading, forced"));
        const QString whileDownloading = forcedText(torrent);
        QVERIFY(whileDownloading.contains(QLatin1String("until it is complete")));
        torrent = test::makeTorrent(2, QStringLiteral("a"), TorrentState::Seeding);
        torrent.isForced = true;
        QCOMPARE(statusText(torrent), QStringLiteral("Seeding, forced"));
        QVERIFY(!forcedText(torrent).contains(QLatin1String("until it is complete")));
    }

    void saysWhatIsMended()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("a"));
        torrent.fault.kind = api::FaultKind::TrackerUnreachable;
        torrent.downloadRate = 0;
        torrent.repair = {3, QStringLiteral("a/b/film.mkv"), 1};
        QCOMPARE(statusText(torrent), QStringLiteral("Repairing 3 pieces (film.mkv)"));
        torrent.state = TorrentState::Checking;
        torrent.isVerifying = true;
        torrent.checkProgress = 0.5;
        QCOMPARE(statusText(torrent), QStringLiteral("Repairing 3 pieces (film.mkv)"));
        torrent.repair = {2, QStringLiteral("film.mkv"), 3};
        QCOMPARE(repairText(torrent.repair), QStringLiteral("Repairing 2 pieces (film.mkv and 2 more)"));
        torrent.repair = {};
        QCOMPARE(statusText(torrent), QStringLiteral("Verifying, 50%"));
    }

    void saysWhyNothingArrives()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("a"));
        torrent.downloadRate = 0;
        torrent.connectedPeers = 0;
        QCOMPARE(statusText(torrent), QStringLiteral("No peer answers"));
        torrent.knownPeers = 0;
        QCOMPARE(statusText(torrent), QStringLiteral("No peers yet"));
        torrent.fault.kind = api::FaultKind::TrackerUnreachable;
        QCOMPARE(statusText(torrent), QStringLiteral("Tracker does not answer"));
        QVERIFY(statusBuckets(torrent).testFlag(StatusBucket::NeedsAttention));
    }

    void saysWhatMakesItSlow()
    {
        using Kind = api::BottleneckKind;
        auto torrent = test::makeTorrent(1, QStringLiteral("a"));
        const auto with = [&torrent](Kind kind, ByteRate limit = 0) {
            torrent.bottleneck = {};
            torrent.bottleneck.kind = kind;
            torrent.bottleneck.limit = limit;
            return statusText(torrent);
        };
        QCOMPARE(with(Kind::Choked), QStringLiteral("All peers choke us"));
        QCOMPARE(statusSeverity(torrent), Severity::Normal);
        QVERIFY(with(Kind::SessionLimit, 5_MiB).startsWith(QLatin1String("Limited to 5")));
        QCOMPARE(with(Kind::Quota), QStringLiteral("Quota is used up"));
        QCOMPARE(with(Kind::NothingOffered), QStringLiteral("Incomplete: nobody has 50.0%"));
        torrent.bottleneck = {Kind::MostChoke, 0, 5, 8};
        QCOMPARE(statusText(torrent), QStringLiteral("Slow: 5 of 8 peers choke us"));
        QCOMPARE(statusSeverity(torrent), Severity::Normal);
        QCOMPARE(with(Kind::PeerSpeed), QStringLiteral("Downloading"));
        torrent.isForced = true;
        QCOMPARE(with(Kind::Disk), QStringLiteral("Slow: disk is busy"));
        torrent.isForced = false;
        for (const Kind kind : {Kind::PeersUnreachable, Kind::NothingOffered, Kind::ConnectionLimit,
                 Kind::PeersSilent, Kind::DamagedData, Kind::Window, Kind::Disk, Kind::Hashing}) {
            QVERIFY(with(kind) != QLatin1String("Downloading"));
            QCOMPARE(statusSeverity(torrent), Severity::Warning);
            QVERIFY(statusBuckets(torrent).testFlag(StatusBucket::NeedsAttention));
        }
        // A seed waits for others to come, and for nothing else.
        torrent.state = TorrentState::Seeding;
        QCOMPARE(with(Kind::ConnectionLimit), QStringLiteral("Seeding"));
        QCOMPARE(statusSeverity(torrent), Severity::Normal);
    }

    void seedingIsDoneToo()
    {
        const StatusBuckets buckets =
            statusBuckets(test::makeTorrent(1, QStringLiteral("a"), TorrentState::Seeding));
        QCOMPARE(buckets, StatusBuckets(StatusBucket::Seeding | StatusBucket::Done));
        // Also while its files are on the way.
        auto moving = test::makeTorrent(1, QStringLiteral("a"), TorrentState::Seeding);
        moving.state = TorrentState::Moving;
        QCOMPARE(statusBuckets(moving), StatusBuckets(StatusBucket::Done));
    }

    void theRateEndsWithTheDownload()
    {
        auto torrent = test::makeTorrent(1, QStringLiteral("a"));
        QCOMPARE(shownDownloadRate(torrent), 1_MiB);
        torrent.wantedDone = torrent.wantedSize;
        QCOMPARE(shownDownloadRate(torrent), ByteRate{0});
    }
};

FRESHET_TEST(StatusTextTest)
#include "status_text_test.moc"
