// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/magnet_previews.h"
#include "tests/engine/session/real_torrent.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class MagnetPreviewsTest : public QObject
{
    Q_OBJECT
    struct Bench
    {
        SimScheduler scheduler;
        SimInternet internet{scheduler, 9};
        TorrentHost seeder{scheduler, internet, QStringLiteral("10.0.0.1")};
        TorrentHost host{scheduler, internet, QStringLiteral("10.0.0.2")};
        TorrentFixture fixture = makeRealTorrent();
        QList<api::MetadataSearch> reports;
        MagnetPreviews previews{host.services(),
            [this](const InfoHash&, const api::MetadataSearch& search) { reports.append(search); }};
        bool isWaiting = true;
        QList<Endpoint> peers;
        int answers = 0;
        bool wasFound = false;

        void search(const metainfo::MagnetLink& link)
        {
            previews.search(link,
                {[this] { return isWaiting; },
                    [this](const api::Outcome<LoadedSource>& found, const QList<Endpoint>& from) {
                        ++answers;
                        wasFound = found.has_value();
                        peers = from;
                    }});
        }
        [[nodiscard]] metainfo::MagnetLink link() const
        {
            metainfo::MagnetLink link;
            link.infoHash = fixture.torrent->infoHash;
            link.trackers = {QStringLiteral("http://tracker.example/announce")};
            return link;
        }
        [[nodiscard]] static metainfo::MagnetLink unknown(char tag)
        {
            metainfo::MagnetLink link;
            link.infoHash.v1 = *Sha1Digest::fromBytes(QByteArray(20, tag));
            return link;
        }
    };

private Q_SLOTS:
    void answersAndIsGone()
    {
        Bench bench;
        bench.seeder.seed(bench.fixture);
        metainfo::MagnetLink link = bench.link();
        link.peers = {bench.seeder.endpoint()};
        bench.search(link);
        QVERIFY(bench.scheduler.runUntil([&] { return bench.answers == 1; }, 10s));
        QVERIFY(bench.wasFound);
        QCOMPARE(bench.peers, QList<Endpoint>{bench.seeder.endpoint()});
        QVERIFY(bench.scheduler.runUntil([&] { return bench.previews.isIdle(); }, 30s));
        QCOMPARE(bench.answers, 1);
    }

    void reportsOnceASecond()
    {
        Bench bench;
        bench.search(bench.link());
        bench.scheduler.runFor(5500ms);
        QCOMPARE(bench.reports.size(), 5);
        QCOMPARE(bench.reports.last().elapsedSeconds, 5);
        QVERIFY(!bench.reports.last().isWaiting);
    }

    void whatNobodyWaitsForLeavesNoTrace()
    {
        Bench bench;
        bench.search(bench.link());
        bench.scheduler.runFor(3s);
        bench.isWaiting = false;
        QVERIFY(bench.scheduler.runUntil([&] { return bench.previews.isIdle(); }, 30s));
        QCOMPARE(bench.host.trackers().calls().last().request.event, discovery::AnnounceEvent::Stopped);
        QCOMPARE(bench.answers, 0);
        const auto reports = bench.reports.size();
        bench.scheduler.runFor(10s);
        QCOMPARE(bench.reports.size(), reports);
    }

    void twoWhoWaitForTheSameShareASearch()
    {
        Bench bench;
        bench.seeder.seed(bench.fixture);
        metainfo::MagnetLink link = bench.link();
        link.peers = {bench.seeder.endpoint()};
        bench.search(link);
        bench.search(link);
        QVERIFY(bench.scheduler.runUntil([&] { return bench.answers == 2; }, 10s));
        QCOMPARE(bench.host.trackers().calls().first().request.event, discovery::AnnounceEvent::Started);
        QCOMPARE(
            std::count_if(bench.host.trackers().calls().begin(), bench.host.trackers().calls().end(),
                [](const auto& call) { return call.request.event == discovery::AnnounceEvent::Started; }),
            1);
    }

    void aSecondLinkBringsItsPeersAndTrackers()
    {
        Bench bench;
        bench.seeder.seed(bench.fixture);
        bench.search(bench.link());
        bench.scheduler.runFor(3s);
        metainfo::MagnetLink better = bench.link();
        better.trackers = {QStringLiteral("http://other.example/announce")};
        better.peers = {bench.seeder.endpoint()};
        bench.search(better);
        QVERIFY(bench.scheduler.runUntil([&] { return bench.answers == 2; }, 10s));
        QVERIFY(!bench.host.trackers().callsTo(better.trackers.first()).isEmpty());
    }

    void addingTakesThePeersOver()
    {
        Bench bench;
        metainfo::MagnetLink link = bench.link();
        link.peers = {Endpoint(QHostAddress(QStringLiteral("10.0.0.77")), 6881)};
        bench.search(link);
        bench.scheduler.runFor(1s);
        QCOMPARE(bench.previews.endSearch(link.infoHash), link.peers);
        QVERIFY(bench.previews.endSearch(link.infoHash).isEmpty());
        QVERIFY(bench.scheduler.runUntil([&] { return bench.previews.isIdle(); }, 30s));
        QCOMPARE(bench.answers, 0);
    }

    void onlySoManySearchAtOnce()
    {
        Bench bench;
        for (std::size_t i = 0; i <= MagnetPreviews::maxSearches; ++i) {
            bench.search(Bench::unknown(static_cast<char>(i + 1)));
        }
        bench.scheduler.runFor(1100ms);
        QVERIFY(bench.reports.last().isWaiting);
        QCOMPARE(std::count_if(bench.reports.begin(), bench.reports.end(),
                     [](const auto& report) { return report.isWaiting; }),
            1);
        static_cast<void>(bench.previews.endSearch(Bench::unknown(1).infoHash));
        bench.scheduler.runFor(1s);
        QVERIFY(!bench.reports.last().isWaiting);
    }

    void shutsDownInOrder()
    {
        Bench bench;
        bool isDone = false;
        bench.previews.shutDown([&] { isDone = true; });
        QVERIFY(!isDone);
        bench.scheduler.runFor(0s);
        QVERIFY(isDone);
        isDone = false;
        bench.search(bench.link());
        bench.scheduler.runFor(1s);
        bench.previews.shutDown([&] { isDone = true; });
        QVERIFY(bench.scheduler.runUntil([&] { return isDone; }, 30s));
        QVERIFY(bench.previews.isIdle());
        QCOMPARE(bench.host.trackers().calls().last().request.event, discovery::AnnounceEvent::Stopped);
    }
};

FRESHET_TEST(MagnetPreviewsTest)
#include "magnet_previews_test.moc"
