// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/formatting.h"
#include "ui/views/fact_grid.h"
#include "ui/views/overview_tab.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

class OverviewTabTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item15_everyValueStandsNextToItsLabel()
    {
        OverviewTab tab;
        api::TorrentSnapshot torrent = freshet::test::makeTorrent(1, QStringLiteral("x"));
        torrent.wantedSize = 170_MiB;
        torrent.wantedDone = 50_MiB;
        torrent.downloadRate = 96_KiB;
        torrent.uploadRate = 0;
        torrent.wasted = 3_MiB;
        torrent.saveFolder = QStringLiteral("/srv/data");
        torrent.options.downloadLimit = 2_MiB;
        torrent.secondsLeft = 1140;
        tab.showTorrent(torrent, 0);
        const FactGrid& facts = tab.facts();
        QVERIFY(facts.value(QStringLiteral("Downloaded")).contains(sizeText(50_MiB)));
        QVERIFY(facts.value(QStringLiteral("Downloaded")).contains(sizeText(170_MiB)));
        QVERIFY(facts.value(QStringLiteral("Speed")).contains(rateText(96_KiB)));
        QCOMPARE(facts.value(QStringLiteral("Wasted")), sizeText(3_MiB));
        QCOMPARE(facts.value(QStringLiteral("Save in")), QStringLiteral("/srv/data"));
        QVERIFY(facts.value(QStringLiteral("Limits")).contains(limitText(2_MiB)));
        QCOMPARE(facts.value(QStringLiteral("Time left")), durationText(1140));
    }

    void severalTorrentsAreSummedUp()
    {
        OverviewTab tab;
        api::TorrentSnapshot a = freshet::test::makeTorrent(1, QStringLiteral("a"));
        api::TorrentSnapshot b = freshet::test::makeTorrent(2, QStringLiteral("b"));
        a.wantedDone = 10_MiB;
        b.wantedDone = 20_MiB;
        a.wantedSize = b.wantedSize = 100_MiB;
        tab.showTorrents({a, b});
        QVERIFY(tab.facts().value(QStringLiteral("Downloaded")).startsWith(sizeText(30_MiB)));
        QVERIFY(tab.facts().value(QStringLiteral("Save in")).isEmpty());
    }

    void theNextAnnounceIsCountedDown()
    {
        OverviewTab tab;
        const api::TorrentSnapshot torrent = freshet::test::makeTorrent(1, QStringLiteral("x"));
        tab.showTorrent(torrent, 1000);
        QVERIFY(tab.facts().value(QStringLiteral("Next announce")).isEmpty());
        api::TorrentDetails details;
        details.id = torrent.id;
        api::TrackerSnapshot tracker;
        tracker.nextAnnounceMs = 42'000;
        details.trackers.append(tracker);
        tab.showDetails(details);
        tab.showTorrent(torrent, 1000);
        QVERIFY(tab.facts().value(QStringLiteral("Next announce")).contains(durationText(41)));
    }
};

FRESHET_TEST(OverviewTabTest)
#include "overview_tab_test.moc"
