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
        QTest::addColumn<LimitBanner::Remedy>("remedy");
        QTest::newRow("disk full") << api::FaultKind::DiskFull << api::TorrentState::Failed
                                   << LimitBanner::Remedy::Resume;
        QTest::newRow("files missing")
            << api::FaultKind::FilesMissing << api::TorrentState::Failed << LimitBanner::Remedy::Recheck;
        QTest::newRow("tracker") << api::FaultKind::TrackerUnreachable << api::TorrentState::Downloading
                                 << LimitBanner::Remedy::Announce;
    }
    void aFaultNamesItsPlaceAndARemedy()
    {
        QFETCH(api::FaultKind, kind);
        QFETCH(api::TorrentState, state);
        QFETCH(LimitBanner::Remedy, remedy);
        LimitBanner banner;
        QSignalSpy asked(&banner, &LimitBanner::remedyRequested);
        api::TorrentSnapshot torrent = makeTorrent(1, QStringLiteral("x"), state);
        torrent.fault = {kind, QStringLiteral("/mnt/place"), {}};
        banner.showTorrent(torrent);
        QVERIFY(banner.message().contains(QLatin1String("/mnt/place")));
        QCOMPARE(banner.buttons().size(), 1);
        banner.buttons().first()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<LimitBanner::Remedy>(), remedy);
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
