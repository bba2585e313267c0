// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/mse_handshake.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class TorrentRegistryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTorrentsByEveryName()
    {
        SimScheduler scheduler;
        SimInternet internet(scheduler, 1);
        TorrentHost host(scheduler, internet, QStringLiteral("10.0.0.1"));
        const TorrentFixture fixture = TorrentFixture::makeSingleFile(100000);
        Torrent& torrent = host.add(TorrentHost::newRecord(*fixture.torrent), fixture.torrent);
        const TorrentRegistry& registry = host.torrents();
        const Sha1Digest hash = fixture.torrent->infoHash.wireForm();
        QCOMPARE(registry.find(TorrentId(1)), &torrent);
        QCOMPARE(registry.find(fixture.torrent->infoHash), &torrent);
        QCOMPARE(registry.findByWireForm(hash), &torrent);
        QCOMPARE(registry.findByMseName(wire::mseTorrentName(hash)).value(), hash);
        QVERIFY(registry.find(TorrentFixture::makeSingleFile(100001).torrent->infoHash) == nullptr);
        QCOMPARE(registry.all(), std::vector<Torrent*>{&torrent});

        QVERIFY2(!registry.serves(hash), "it does not run yet");
        torrent.allow({Activity::Download, {}});
        scheduler.runFor(1s);
        QVERIFY(registry.serves(hash));

        QVERIFY(host.torrents().take(TorrentId(1)) != nullptr);
        QVERIFY(registry.find(fixture.torrent->infoHash) == nullptr);
        QVERIFY(!registry.findByMseName(wire::mseTorrentName(hash)));
        QVERIFY(host.torrents().take(TorrentId(1)) == nullptr);
    }
};

FRESHET_TEST(TorrentRegistryTest)
#include "torrent_registry_test.moc"
