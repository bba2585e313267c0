// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/concurrent_use.h"

#include <QTest>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::ui;
using freshet::test::makePeer;
using freshet::test::makeTorrent;

class ConcurrentUseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void torrentsAndConnectionsAreCounted()
    {
        QList<api::TorrentSnapshot> torrents{makeTorrent(1, QStringLiteral("a")),
            makeTorrent(2, QStringLiteral("b"), api::TorrentState::FetchingMetadata),
            makeTorrent(3, QStringLiteral("c"), api::TorrentState::Seeding),
            makeTorrent(4, QStringLiteral("d"), api::TorrentState::Checking),
            makeTorrent(5, QStringLiteral("e"), api::TorrentState::Paused)};
        torrents[0].connectedPeers = 7;
        torrents[2].connectedPeers = 42;
        api::SessionTotals totals;
        totals.connectedPeers = 1213;
        totals.halfOpenConnections = 8;
        totals.pendingWriteBytes = 12_MiB;
        const auto texts = inUseTexts(torrents, totals, {});
        QCOMPARE(texts.value(QStringLiteral("activeDownloads")), QStringLiteral("2 now"));
        QCOMPARE(texts.value(QStringLiteral("activeSeeds")), QStringLiteral("1 now"));
        QCOMPARE(texts.value(QStringLiteral("activeTorrents")), QStringLiteral("3 now"));
        QCOMPARE(texts.value(QStringLiteral("checksAtOnce")), QStringLiteral("1 now"));
        QCOMPARE(texts.value(QStringLiteral("maxConnections")), QStringLiteral("1,213 now"));
        QCOMPARE(texts.value(QStringLiteral("maxConnectionsPerTorrent")), QStringLiteral("up to 42 now"));
        QCOMPARE(texts.value(QStringLiteral("maxHalfOpen")), QStringLiteral("8 now"));
        QVERIFY(texts.value(QStringLiteral("writeBuffer")).startsWith(QStringLiteral("12")));
        QCOMPARE(texts.value(QStringLiteral("piecesPerPeer")), QString());
    }

    void peersOfTheSelectedTorrentSayWhatIsInFlight()
    {
        QList<api::PeerSnapshot> peers{makePeer(1), makePeer(2), makePeer(3)};
        peers[0].requestsInFlight = 4;
        peers[1].requestsInFlight = 241;
        peers[2].requestsInFlight = 0;
        for (api::PeerSnapshot& peer : peers) {
            peer.piecesInFlight = 2;
            peer.amChoking = true;
        }
        peers[1].amChoking = false;
        peers[1].peerInterested = true;
        const auto texts = inUseTexts({}, {}, peers);
        QCOMPARE(texts.value(QStringLiteral("requestsPerPeer")),
            QStringLiteral("4 to 241 now in the selected torrent"));
        QCOMPARE(
            texts.value(QStringLiteral("piecesPerPeer")), QStringLiteral("2 now in the selected torrent"));
        QCOMPARE(texts.value(QStringLiteral("uploadSlots")), QStringLiteral("1 now in the selected torrent"));
    }
};

FRESHET_TEST(ConcurrentUseTest)
#include "concurrent_use_test.moc"
