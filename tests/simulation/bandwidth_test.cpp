// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/many_torrents.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

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
        ManySeeds bench;
        bench.host.settings().transfer.uploadLimit = 200_KiB;
        bench.applySettings();
        bench.add();
        api::TorrentOptions twice;
        twice.uploadWeight = 2 * usualWeight;
        bench.add(twice);
        const auto moved = bench.measure(15s);
        verifyNear(moved[0], 200_KiB * 15 / 3);
        verifyNear(moved[1], 200_KiB * 15 * 2 / 3);
    }
};

FRESHET_TEST(BandwidthTest)
#include "bandwidth_test.moc"
