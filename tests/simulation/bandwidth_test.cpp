// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

namespace {

/// One host that downloads several torrents, each from seeds of its own.
class ManyTorrents
{
public:
    static constexpr int seedsOfEach = 2;

    ~ManyTorrents() { torrents.clear(); }

    session::Torrent& add(const api::TorrentOptions& options = {}, const QString& category = {})
    {
        const auto number = static_cast<quint64>(torrents.size() + 1);
        const TorrentFixture fixture = TorrentFixture::makeSingleFile(24_MiB, 128_KiB, number);
        TorrentRecord record = TorrentHost::newRecord(*fixture.torrent);
        record.id = TorrentId(number);
        record.choices.options = options;
        record.choices.category = category;
        session::Torrent& torrent = host.add(std::move(record), fixture.torrent);
        QList<Endpoint> endpoints;
        for (int i = 0; i < seedsOfEach; ++i) {
            seeds.push_back(std::make_unique<TorrentHost>(
                scheduler, internet, QStringLiteral("10.0.%1.%2").arg(number).arg(i + 1)));
            seeds.back()->seed(fixture);
            endpoints.append(seeds.back()->endpoint());
        }
        torrent.addPeers(endpoints, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        torrents.push_back(&torrent);
        return torrent;
    }
    void applySettings()
    {
        const swarm::TransferOptions& transfer = host.settings().transfer;
        host.swarm().options = transfer;
        host.swarm().download.setLimit(transfer.downloadLimit);
        host.swarm().upload.setLimit(transfer.uploadLimit);
        host.groups().apply(host.settings().groups);
        for (session::Torrent* torrent : torrents) {
            torrent->applySettings();
        }
    }
    /// Bytes that each torrent receives in that time, after a start.
    std::vector<ByteCount> measure(Scheduler::Duration duration)
    {
        scheduler.runFor(3s);
        std::vector<ByteCount> moved;
        for (const session::Torrent* torrent : torrents) {
            moved.push_back(-torrent->downloaded());
        }
        scheduler.runFor(duration);
        for (std::size_t i = 0; i < torrents.size(); ++i) {
            moved[i] += torrents[i]->downloaded();
        }
        return moved;
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 1};
    TorrentHost host{scheduler, internet, QStringLiteral("10.1.0.1")};
    std::vector<std::unique_ptr<TorrentHost>> seeds;
    std::vector<session::Torrent*> torrents;
};

void verifyNear(ByteCount actual, ByteCount expected, double share = 0.03)
{
    const auto difference = std::abs(static_cast<double>(actual - expected));
    QVERIFY2(difference <= share * static_cast<double>(expected),
        qPrintable(QStringLiteral("%1 instead of %2").arg(actual).arg(expected)));
}

} // namespace

/// Several torrents under one tree of rate limits, with everything real but clock, network and disk.
class BandwidthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void torrentsShareTheLimitByWeight()
    {
        ManyTorrents bench;
        bench.host.settings().transfer.downloadLimit = 300_KiB;
        bench.applySettings();
        bench.add();
        api::TorrentOptions twice;
        twice.downloadWeight = 2 * usualWeight;
        bench.add(twice);
        const auto moved = bench.measure(20s);
        verifyNear(moved[0], 100_KiB * 20);
        verifyNear(moved[1], 200_KiB * 20);
    }

    void torrentsWithoutALimitOfTheirOwnHaveTheUsualOne()
    {
        ManyTorrents bench;
        bench.host.settings().transfer.torrentDownloadLimit = 100_KiB;
        bench.applySettings();
        bench.add();
        bench.add();
        api::TorrentOptions own;
        own.downloadLimit = 200_KiB;
        bench.add(own);
        auto moved = bench.measure(20s);
        verifyNear(moved[0], 100_KiB * 20);
        verifyNear(moved[1], 100_KiB * 20);
        verifyNear(moved[2], 200_KiB * 20);
        // A change acts within a second.
        bench.host.settings().transfer.torrentDownloadLimit = 50_KiB;
        bench.applySettings();
        bench.scheduler.runFor(1s);
        const ByteCount before = bench.torrents[0]->downloaded();
        bench.scheduler.runFor(5s);
        verifyNear(bench.torrents[0]->downloaded() - before, 50_KiB * 5, 0.1);
    }

    void equalTorrentsGetEqualParts()
    {
        ManyTorrents bench;
        bench.host.settings().transfer.downloadLimit = 400_KiB;
        bench.applySettings();
        for (int i = 0; i < 4; ++i) {
            bench.add();
        }
        for (const ByteCount moved : bench.measure(20s)) {
            verifyNear(moved, 100_KiB * 20);
        }
    }

    void aPromiseToATorrentIsKept()
    {
        ManyTorrents bench;
        bench.host.settings().transfer.downloadLimit = 200_KiB;
        bench.applySettings();
        api::TorrentOptions promised;
        promised.downloadMinimum = 140_KiB;
        bench.add(promised);
        bench.add();
        bench.add();
        const auto moved = bench.measure(20s);
        QVERIFY(moved[0] >= 140_KiB * 20 * 97 / 100);
        verifyNear(moved[0] + moved[1] + moved[2], 200_KiB * 20);
    }

    void aGroupHasALimitOfItsOwn()
    {
        ManyTorrents bench;
        const QString films = QStringLiteral("Films");
        bench.host.settings().transfer.downloadLimit = 300_KiB;
        bench.host.settings().groups.insert(films, {.downloadLimit = 60_KiB});
        bench.applySettings();
        bench.add({}, films);
        bench.add({}, films);
        bench.add();
        auto moved = bench.measure(20s);
        verifyNear(moved[0] + moved[1], 60_KiB * 20);
        verifyNear(moved[0], moved[1], 0.1);
        verifyNear(moved[2], 240_KiB * 20);
        // Without the group its torrents are as all others.
        bench.host.settings().groups.clear();
        bench.applySettings();
        moved = bench.measure(10s);
        for (const ByteCount each : moved) {
            verifyNear(each, 100_KiB * 10, 0.05);
        }
    }

    void whatOneTorrentCannotUseGoesToTheOthers()
    {
        ManyTorrents bench;
        bench.host.settings().transfer.downloadLimit = 300_KiB;
        bench.applySettings();
        api::TorrentOptions slow;
        slow.downloadLimit = 30_KiB;
        slow.downloadWeight = api::maxWeight;
        bench.add(slow);
        bench.add();
        bench.add();
        const auto moved = bench.measure(20s);
        verifyNear(moved[0], 30_KiB * 20);
        verifyNear(moved[1], 135_KiB * 20);
        verifyNear(moved[2], 135_KiB * 20);
    }

    void uploadsOfTorrentsShareALimit()
    {
        // The other way round: the host seeds, and each of two torrents has two leechers.
        SimScheduler scheduler;
        SimInternet internet(scheduler, 2);
        TorrentHost host(scheduler, internet, QStringLiteral("10.1.0.1"));
        host.swarm().upload.setLimit(200_KiB);
        std::vector<std::unique_ptr<TorrentHost>> leechers;
        std::vector<session::Torrent*> torrents;
        for (quint64 number = 1; number <= 2; ++number) {
            const TorrentFixture fixture = TorrentFixture::makeSingleFile(16_MiB, 128_KiB, number);
            TorrentRecord record = TorrentHost::newRecord(*fixture.torrent);
            record.id = TorrentId(number);
            record.choices.options.uploadWeight = static_cast<int>(number) * usualWeight;
            torrents.push_back(&host.add(std::move(record), fixture.torrent, TorrentOrigin::Trusted));
            torrents.back()->allow({Activity::Seed, {}});
            host.disk().fill(StorageId(number), fixture.content);
            for (int i = 1; i <= 2; ++i) {
                leechers.push_back(std::make_unique<TorrentHost>(
                    scheduler, internet, QStringLiteral("10.0.%1.%2").arg(number).arg(i)));
                leechers.back()->swarm().upload.setLimit(1);
                auto& leecher =
                    leechers.back()->add(TorrentHost::newRecord(*fixture.torrent), fixture.torrent);
                leecher.addPeers({host.endpoint()}, swarm::PeerOrigin::User);
                leecher.allow({Activity::Download, {}});
            }
        }
        scheduler.runFor(5s);
        const ByteCount first = torrents[0]->uploaded();
        const ByteCount second = torrents[1]->uploaded();
        scheduler.runFor(15s);
        verifyNear(torrents[0]->uploaded() - first, 200_KiB * 15 / 3);
        verifyNear(torrents[1]->uploaded() - second, 200_KiB * 15 * 2 / 3);
        leechers.clear();
    }
};

FRESHET_TEST(BandwidthTest)
#include "bandwidth_test.moc"
