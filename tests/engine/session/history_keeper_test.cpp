// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/history_keeper.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::HistoryRange;
using api::TrafficSample;

namespace {

/// A download of 8 MB from a seed, at 1 MB/s.
struct HistoryWorld
{
    HistoryWorld()
    {
        SimHostProfile profile;
        profile.latency = 10ms;
        profile.up = profile.down = 1'000'000;
        for (TorrentHost* host : {&seed, &leech}) {
            internet.setProfile(host->endpoint().address, profile);
        }
    }
    Torrent& download()
    {
        seed.seed(fixture);
        Torrent& torrent = leech.add(TorrentHost::newRecord(*fixture.torrent), fixture.torrent);
        torrent.allow({Activity::Download, {}});
        torrent.addPeers({seed.endpoint()}, swarm::PeerOrigin::User);
        history.watch(torrent);
        return torrent;
    }
    [[nodiscard]] TrafficSample sum(const api::HistoryRequest& request)
    {
        TrafficSample sum;
        for (const TrafficSample& sample : history.samples(request)) {
            mergeSample(sum, sample);
        }
        return sum;
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 1};
    TorrentHost seed{scheduler, internet, QStringLiteral("10.0.0.1")};
    TorrentHost leech{scheduler, internet, QStringLiteral("10.0.0.2")};
    TorrentFixture fixture = TorrentFixture::makeSingleFile(8'000'000, 64 * 1024);
    HistoryKeeper history{scheduler, leech.swarm().traffic, leech.torrents(),
        [] { return std::pair<ByteRate, ByteRate>(5'000'000, 1'000'000); }, [] { return QTimeZone::utc(); }};
};

} // namespace

class HistoryKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsMovedIsInEveryRange()
    {
        HistoryWorld world;
        world.history.start({}, true);
        const Torrent& torrent = world.download();
        world.scheduler.runFor(20s);
        QCOMPARE(torrent.downloaded(), 8'000'000);
        for (const HistoryRange range :
            {HistoryRange::TenMinutes, HistoryRange::ThreeHours, HistoryRange::Week, HistoryRange::Days}) {
            const TrafficSample all = world.sum({range, std::nullopt});
            QCOMPARE(all.downloaded, 8'000'000);
            QVERIFY(all.lineDownloaded > all.downloaded);
            QVERIFY(all.lineUploaded > 0);
            QCOMPARE(all.coveredMs, 20'000);
            QVERIFY(all.downloadPeak > 500'000 && all.downloadPeak <= 1'100'000);
            QCOMPARE(all.downloadLimit, 5'000'000);
            QCOMPARE(all.uploadLimit, 1'000'000);
        }
        QCOMPARE(world.sum({HistoryRange::TenMinutes, torrent.id()}).downloaded, 8'000'000);
        QCOMPARE(world.sum({HistoryRange::ThreeHours, torrent.id()}).downloaded, 8'000'000);
    }

    void changesAreTakenOnceAndAddUp()
    {
        HistoryWorld world;
        world.history.start({}, true);
        const Torrent& torrent = world.download();
        ByteCount session = 0;
        ByteCount own = 0;
        for (int i = 0; i < 4; ++i) {
            world.scheduler.runFor(5s);
            for (const HistoryRow& row : world.history.takeChanges()) {
                if (row.range == HistoryRange::Days) {
                    (row.account == sessionHistory ? session : own) += row.sample.downloaded;
                }
                QVERIFY(row.account == sessionHistory || row.account == torrent.id().value());
            }
        }
        QCOMPARE(session, 8'000'000);
        QCOMPARE(own, 8'000'000);
        QVERIFY(world.history.takeChanges().isEmpty());
    }

    void whatWasSavedIsThereAgain()
    {
        HistoryWorld first;
        first.history.start({}, true);
        first.download();
        first.scheduler.runFor(20s);
        const QList<HistoryRow> saved = first.history.takeChanges();
        HistoryWorld second;
        second.history.start(saved, true);
        QCOMPARE(second.sum({HistoryRange::Days, std::nullopt}).downloaded, 8'000'000);
    }

    void aComputerThatSleptLeavesAGap()
    {
        HistoryWorld world;
        world.history.start({}, false);
        world.scheduler.runFor(10s);
        world.scheduler.advance(std::chrono::hours(1));
        world.scheduler.runFor(10s);
        const auto samples = world.history.samples({HistoryRange::ThreeHours, std::nullopt});
        const TrafficSample all = world.sum({HistoryRange::ThreeHours, std::nullopt});
        QVERIFY(all.coveredMs <= 21'000);
        qint64 widest = 0;
        for (qsizetype i = 1; i < samples.size(); ++i) {
            widest = std::max(widest, samples[i].startMs - samples[i - 1].startMs);
        }
        QVERIFY2(widest > 3'500'000, QByteArray::number(widest));
    }

    void onlyTorrentsThatRunCostWork()
    {
        HistoryWorld world;
        world.history.start({}, true);
        Torrent& torrent = world.download();
        world.scheduler.runFor(2s);
        QCOMPARE(world.history.watchedCount(), 1U);
        torrent.allow({});
        torrent.pause();
        world.scheduler.runFor(5s);
        QCOMPARE(world.history.watchedCount(), 0U);
        const ByteCount before = torrent.downloaded();
        QVERIFY(before > 0 && before < 8'000'000);
        QCOMPARE(world.sum({HistoryRange::Days, std::nullopt}).downloaded, before);
    }

    void whatALeavingTorrentMovedLastCounts()
    {
        HistoryWorld world;
        world.history.start({}, true);
        Torrent& torrent = world.download();
        world.scheduler.runFor(3s + 500ms);
        const ByteCount moved = torrent.downloaded();
        world.history.leave(torrent);
        static_cast<void>(world.leech.torrents().take(torrent.id()));
        world.scheduler.runFor(2s);
        QCOMPARE(world.sum({HistoryRange::Days, std::nullopt}).downloaded, moved);
        QCOMPARE(world.history.watchedCount(), 0U);
    }
};

FRESHET_TEST(HistoryKeeperTest)
#include "history_keeper_test.moc"
