// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/views/limit_banner.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::makeTorrent;

Q_DECLARE_METATYPE(freshet::ui::LimitBanner::Remedy)

class LimitBannerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHealthyTorrentHasNone()
    {
        LimitBanner banner;
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"));
        torrent.connectedPeers = 5;
        torrent.availability = 3;
        banner.showTorrent(torrent);
        QVERIFY(banner.message().isEmpty());
    }

    void aFaultNamesItsPlaceAndARemedy_data()
    {
        QTest::addColumn<api::FaultKind>("kind");
        QTest::addColumn<api::TorrentState>("state");
        using Remedy = LimitBanner::Remedy;
        QTest::addColumn<QList<Remedy>>("remedies");
        QTest::newRow("disk full") << api::FaultKind::DiskFull << api::TorrentState::Failed
                                   << QList{Remedy::ChooseFolder, Remedy::Resume};
        QTest::newRow("no room") << api::FaultKind::DiskNearlyFull << api::TorrentState::Waiting
                                 << QList{Remedy::OpenStorage};
        QTest::newRow("folder") << api::FaultKind::FolderNotWritable << api::TorrentState::Failed
                                << QList{Remedy::ChooseFolder, Remedy::Resume};
        QTest::newRow("files missing") << api::FaultKind::FilesMissing << api::TorrentState::Failed
                                       << QList{Remedy::ChooseFolder, Remedy::Recheck};
        QTest::newRow("damage") << api::FaultKind::DataDamaged << api::TorrentState::Failed
                                << QList{Remedy::Resume};
        QTest::newRow("tracker") << api::FaultKind::TrackerUnreachable << api::TorrentState::Downloading
                                 << QList{Remedy::Announce};
    }
    void aFaultNamesItsPlaceAndARemedy()
    {
        QFETCH(api::FaultKind, kind);
        QFETCH(api::TorrentState, state);
        QFETCH(QList<LimitBanner::Remedy>, remedies);
        LimitBanner banner;
        QSignalSpy asked(&banner, &LimitBanner::remedyRequested);
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"), state);
        torrent.fault = {kind, QStringLiteral("/mnt/place"), {}};
        banner.showTorrent(torrent);
        QVERIFY(banner.message().contains(QLatin1String("/mnt/place")));
        QCOMPARE(banner.buttons().size(), remedies.size());
        for (qsizetype i = 0; i < remedies.size(); ++i) {
            banner.buttons().at(i)->click();
            QCOMPARE(asked.size(), i + 1);
            QCOMPARE(asked.last().first().value<LimitBanner::Remedy>(), remedies.at(i));
        }
        torrent.fault = {};
        torrent.state = api::TorrentState::Seeding;
        banner.showTorrent(torrent);
        QVERIFY(banner.message().isEmpty());
    }

    void saysWhatIsMended()
    {
        LimitBanner banner;
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"));
        torrent.repair = {3, QStringLiteral("x/film.mkv"), 1};
        banner.showTorrent(torrent);
        QVERIFY(banner.message().contains(QLatin1String("3 pieces (film.mkv)")));
        QVERIFY(banner.severity() == Severity::Warning);
        torrent.state = api::TorrentState::Failed;
        torrent.fault = {api::FaultKind::DiskCorrupts, QStringLiteral("/mnt/x/film.mkv"), {}};
        banner.showTorrent(torrent);
        QVERIFY(banner.message().contains(QLatin1String("/mnt/x/film.mkv")));
        QVERIFY(banner.severity() == Severity::Error);
    }

    void whoWaitsForAPlaceCanBeStarted()
    {
        LimitBanner banner;
        QSignalSpy asked(&banner, &LimitBanner::remedyRequested);
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"), api::TorrentState::Waiting);
        torrent.waitReason = api::WaitReason::DownloadPlace;
        torrent.bottleneck.kind = api::BottleneckKind::Queue;
        torrent.bottleneck.limit = 5;
        banner.showTorrent(torrent);
        QCOMPARE(banner.message(), QStringLiteral("5 downloads run already; the limit is 5."));
        QCOMPARE(banner.buttons().size(), 2);
        QCOMPARE(banner.buttons().at(0)->text(), QStringLiteral("Start anyway"));
        QCOMPARE(banner.buttons().at(1)->text(), QStringLiteral("Change limit…"));
        banner.buttons().at(0)->click();
        banner.buttons().at(1)->click();
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).first().value<LimitBanner::Remedy>(), LimitBanner::Remedy::StartNow);
        QCOMPARE(asked.at(1).first().value<LimitBanner::Remedy>(), LimitBanner::Remedy::OpenConcurrency);
        torrent.waitReason = api::WaitReason::Schedule;
        torrent.bottleneck = {};
        torrent.bottleneck.kind = api::BottleneckKind::Schedule;
        banner.showTorrent(torrent);
        QCOMPARE(banner.buttons().at(1)->text(), QStringLiteral("Resume now"));
        banner.buttons().at(1)->click();
        QCOMPARE(asked.at(2).first().value<LimitBanner::Remedy>(), LimitBanner::Remedy::StartNow);
        // Its files are about to be looked at.
        torrent.waitReason = api::WaitReason::None;
        torrent.bottleneck.kind = api::BottleneckKind::Queue;
        banner.showTorrent(torrent);
        QVERIFY(banner.buttons().isEmpty());
    }

    void aLimitIsChangedWhereItStands()
    {
        LimitBanner banner;
        QSignalSpy asked(&banner, &LimitBanner::remedyRequested);
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"));
        torrent.bottleneck.kind = api::BottleneckKind::TorrentLimit;
        torrent.bottleneck.limit = 2048;
        torrent.usualDownloadLimit = 2048;
        banner.showTorrent(torrent);
        banner.buttons().first()->click();
        torrent.options.downloadLimit = 2048;
        banner.showTorrent(torrent);
        banner.buttons().first()->click();
        QCOMPARE(asked.at(0).first().value<LimitBanner::Remedy>(), LimitBanner::Remedy::OpenSpeed);
        QCOMPARE(asked.at(1).first().value<LimitBanner::Remedy>(), LimitBanner::Remedy::LiftLimit);
    }

    void everyRuleHasItsAction_data()
    {
        using Kind = api::BottleneckKind;
        using Remedy = LimitBanner::Remedy;
        QTest::addColumn<api::BottleneckKind>("kind");
        QTest::addColumn<QList<Remedy>>("remedies");
        QTest::newRow("nobody answers") << Kind::PeersUnreachable << QList{Remedy::Announce};
        QTest::newRow("nobody has it") << Kind::NothingOffered << QList{Remedy::Announce};
        QTest::newRow("choked") << Kind::Choked << QList{Remedy::RaiseUpload};
        QTest::newRow("silent") << Kind::PeersSilent << QList{Remedy::ReplaceSilent};
        QTest::newRow("damage") << Kind::DamagedData << QList{Remedy::OpenLog};
        QTest::newRow("most choke") << Kind::MostChoke << QList{Remedy::ShowPeers};
        QTest::newRow("limit for all") << Kind::SessionLimit << QList{Remedy::OpenSpeed};
        QTest::newRow("slow mode") << Kind::AlternativeLimit << QList{Remedy::EndAlternative};
        QTest::newRow("category") << Kind::GroupLimit << QList{Remedy::OpenCategory};
        QTest::newRow("tag") << Kind::TagLimit << QList{Remedy::OpenTag};
        QTest::newRow("its own") << Kind::TorrentLimit << QList{Remedy::LiftLimit};
        QTest::newRow("peers' limits") << Kind::PeerLimit << QList{Remedy::ShowPeers};
        QTest::newRow("connections") << Kind::ConnectionLimit << QList{Remedy::RaiseConnections};
        QTest::newRow("requests") << Kind::Window << QList{Remedy::UseAutomatic};
        QTest::newRow("quota") << Kind::Quota << QList{Remedy::OpenSpeed};
        QTest::newRow("delay") << Kind::UploadDelay << QList{Remedy::OpenSpeed};
        QTest::newRow("disk") << Kind::Disk << QList{Remedy::OpenDisk};
        QTest::newRow("verification") << Kind::Hashing << QList<Remedy>();
    }
    void everyRuleHasItsAction()
    {
        QFETCH(api::BottleneckKind, kind);
        QFETCH(QList<LimitBanner::Remedy>, remedies);
        LimitBanner banner;
        QSignalSpy asked(&banner, &LimitBanner::remedyRequested);
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"));
        torrent.options.downloadLimit = 2048;
        torrent.options.uploadLimit = 1024;
        torrent.bottleneck.kind = kind;
        torrent.bottleneck.limit = 2048;
        torrent.bottleneck.peers = 3;
        torrent.bottleneck.ofPeers = 7;
        banner.showTorrent(torrent);
        QVERIFY(!banner.message().isEmpty());
        for (QPushButton* button : banner.buttons()) {
            QVERIFY(!button->text().isEmpty());
            button->click();
        }
        QList<LimitBanner::Remedy> got;
        for (const QList<QVariant>& each : asked) {
            got.append(each.first().value<LimitBanner::Remedy>());
        }
        QCOMPARE(got, remedies);
    }

    void nothingIsOfferedThatWouldChangeNothing()
    {
        LimitBanner banner;
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"));
        for (const auto kind : {api::BottleneckKind::Choked, api::BottleneckKind::Window}) {
            torrent.bottleneck = {kind, 0, 3, 7};
            banner.showTorrent(torrent);
            QVERIFY(!banner.message().isEmpty());
            QVERIFY(banner.buttons().isEmpty());
        }
    }

    void aLinkSaysHowFarItIsAndThatItPauses()
    {
        LimitBanner banner;
        api::TorrentSnapshot torrent =
            makeTorrent(1, QStringLiteral("x"), api::TorrentState::FetchingMetadata);
        torrent.connectedPeers = 2;
        torrent.metadataProgress = 0.34;
        banner.showTorrent(torrent);
        QVERIFY(banner.message().contains(QLatin1String("34.0%")));
        torrent.pausesWithFileList = true;
        banner.showTorrent(torrent);
        QVERIFY(banner.message().contains(QLatin1String("pauses as soon as")));
    }

    void whatIsPausedCanBeResumed()
    {
        LimitBanner banner;
        QSignalSpy asked(&banner, &LimitBanner::remedyRequested);
        banner.showTorrent(makeTorrent(1, QStringLiteral("x"), api::TorrentState::Paused));
        QCOMPARE(banner.message(), QStringLiteral("This torrent is paused."));
        QCOMPARE(banner.buttons().first()->text(), QStringLiteral("Resume now"));
        banner.buttons().first()->click();
        QCOMPARE(asked.first().first().value<LimitBanner::Remedy>(), LimitBanner::Remedy::Resume);
    }

    void aMoveSaysWhereToAndCanBeStopped()
    {
        LimitBanner banner;
        QSignalSpy asked(&banner, &LimitBanner::remedyRequested);
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"), api::TorrentState::Moving);
        torrent.movingTo = QStringLiteral("/mnt/films");
        banner.showTorrent(torrent);
        QCOMPARE(banner.message(), QStringLiteral("Its files are being moved to /mnt/films."));
        const QPushButton* button = banner.buttons().first();
        torrent.moveProgress = 0.5;
        banner.showTorrent(torrent);
        QCOMPARE(banner.buttons().first(), button);
        banner.buttons().first()->click();
        QCOMPARE(asked.first().first().value<LimitBanner::Remedy>(), LimitBanner::Remedy::StopMoving);
        // It is not its turn yet.
        torrent.state = api::TorrentState::Seeding;
        banner.showTorrent(torrent);
        QVERIFY(banner.message().contains(QLatin1String("after those of others")));
        QCOMPARE(banner.buttons().size(), 1);
    }

    void theButtonStaysWhileNothingChanges()
    {
        LimitBanner banner;
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"), api::TorrentState::Failed);
        torrent.fault = {api::FaultKind::DiskFull, QStringLiteral("/mnt"), {}};
        banner.showTorrent(torrent);
        const QPushButton* button = banner.buttons().first();
        torrent.uploaded += 100;
        banner.showTorrent(torrent);
        QCOMPARE(banner.buttons().first(), button);
    }
};

FRESHET_TEST(LimitBannerTest)
#include "limit_banner_test.moc"
