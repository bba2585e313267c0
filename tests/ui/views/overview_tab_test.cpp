// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/formatting.h"
#include "ui/views/fact_grid.h"
#include "ui/views/overview_tab.h"

#include <QSignalSpy>
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

    void zerosAreLeftOut()
    {
        OverviewTab tab;
        api::TorrentSnapshot torrent = freshet::test::makeTorrent(1, QStringLiteral("x"));
        torrent.wantedSize = 170_MiB;
        torrent.wantedDone = torrent.uploaded = torrent.downloaded = torrent.wasted = 0;
        torrent.connectedPeers = torrent.connectedSeeds = torrent.knownPeers = 0;
        torrent.downloadRate = torrent.uploadRate = 0;
        torrent.availability = 0;
        tab.showTorrent(torrent, 0);
        const FactGrid& facts = tab.facts();
        for (const char* label : {"Speed", "Peers", "Availability", "Ratio", "Wasted"}) {
            QCOMPARE(facts.value(QString::fromLatin1(label)), QString());
        }
        QCOMPARE(
            facts.value(QStringLiteral("Downloaded")), QStringLiteral("%1 to come").arg(sizeText(170_MiB)));
        torrent.knownPeers = 7;
        tab.showTorrent(torrent, 0);
        QCOMPARE(facts.value(QStringLiteral("Peers")), QStringLiteral("7 known"));
        torrent.connectedPeers = 3;
        tab.showTorrent(torrent, 0);
        QCOMPARE(facts.value(QStringLiteral("Peers")), QStringLiteral("3 connected, 7 known"));
        torrent.connectedSeeds = 2;
        tab.showTorrent(torrent, 0);
        QCOMPARE(facts.value(QStringLiteral("Peers")), QStringLiteral("3 connected, 7 known, 2 seeds"));
        tab.showTotals({}, 0);
        for (const char* label :
            {"All", "Speed", "Downloaded", "Uploaded", "Peers", "Waiting to be written"}) {
            QCOMPARE(facts.value(QString::fromLatin1(label)), QString());
        }
    }

    void limitsCanBeChangedWhereTheyStand()
    {
        OverviewTab tab;
        QSignalSpy wanted(&tab, &OverviewTab::limitsRequested);
        api::TorrentSnapshot a = freshet::test::makeTorrent(1, QStringLiteral("a"));
        api::TorrentSnapshot b = freshet::test::makeTorrent(2, QStringLiteral("b"));
        a.options.downloadLimit = 2_MiB;
        tab.showTorrent(a, 0);
        Q_EMIT tab.facts().offerTaken(QStringLiteral("Limits"));
        QCOMPARE(wanted.size(), 1);
        tab.showTorrents({a, b});
        QCOMPARE(tab.facts().value(QStringLiteral("Limits")), QStringLiteral("Different"));
        tab.showTorrents({b, b});
        QCOMPARE(tab.facts().value(QStringLiteral("Limits")), QStringLiteral("No limit"));
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
