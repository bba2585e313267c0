// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/concurrent_use.h"
#include "ui/models/formatting.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::ui;
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
        const auto uses = settingUses(torrents, totals, {});
        QCOMPARE(uses.value(QStringLiteral("activeDownloads")).text, QStringLiteral("2 now"));
        QCOMPARE(uses.value(QStringLiteral("activeSeeds")).text, QStringLiteral("1 now"));
        QCOMPARE(uses.value(QStringLiteral("activeTorrents")).text, QStringLiteral("3 now"));
        QCOMPARE(uses.value(QStringLiteral("checksAtOnce")).text, QStringLiteral("1 now"));
        QCOMPARE(uses.value(QStringLiteral("maxConnections")).text, QStringLiteral("1,213 now"));
        QCOMPARE(uses.value(QStringLiteral("maxConnectionsPerTorrent")).text, QStringLiteral("up to 42 now"));
        QCOMPARE(uses.value(QStringLiteral("maxHalfOpen")).text, QStringLiteral("8 now"));
        QVERIFY(uses.value(QStringLiteral("writeBuffer")).text.startsWith(QStringLiteral("12")));
        // What there is none of is not spoken of.
        QCOMPARE(uses.value(QStringLiteral("piecesPerPeer")).text, QString());
        QCOMPARE(uses.value(QStringLiteral("listenPort")).text, QString());
    }

    void whatIsInFlightSpansAllTorrents()
    {
        api::SessionTotals totals;
        for (const int requests : {64, 0, 241, 4}) {
            totals.inUse.requestsPerPeer.add(requests);
        }
        totals.inUse.piecesPerPeer.add(2);
        totals.inUse.piecesPerTorrent = {1, 4000};
        totals.inUse.slotsPerTorrent = {3, 3};
        const auto uses = settingUses({}, totals, {});
        QCOMPARE(uses.value(QStringLiteral("requestsPerPeer")).text, QStringLiteral("now 4 to 241"));
        QCOMPARE(uses.value(QStringLiteral("piecesPerPeer")).text, QStringLiteral("2 now"));
        QCOMPARE(uses.value(QStringLiteral("piecesPerTorrent")).text, QStringLiteral("now 1 to 4,000"));
        QCOMPARE(uses.value(QStringLiteral("uploadSlots")).text, QStringLiteral("3 now"));
    }

    void whatTheSystemAllowsIsSaid()
    {
        api::Settings settings;
        settings.connection.maxConnections = 2000;
        api::SessionTotals totals;
        totals.connectedPeers = 213;
        totals.maxConnections = 2000;
        totals.connectionsAllowed = 65152;
        const auto use = [&] {
            return settingUses({}, totals, settings).value(QStringLiteral("maxConnections"));
        };
        QCOMPARE(use(), (SettingUse{QStringLiteral("213 now, system allows 65,152"), false}));
        totals.maxConnections = 900;
        totals.connectionsAllowed = 900;
        QCOMPARE(use(), (SettingUse{QStringLiteral("213 now, in use: 900 (open-file limit)"), true}));
    }

    void thePortSaysWhatHasBecomeOfIt()
    {
        api::SessionTotals totals;
        totals.listenPort = 51413;
        const auto use = [&totals] {
            return settingUses({}, totals, {}).value(QStringLiteral("listenPort"));
        };
        QCOMPARE(use().text, QStringLiteral("Listening on 51413. No peer has connected to it yet."));
        const QDateTime today = QDateTime(QDate::currentDate(), QTime(0, 0));
        totals.reachedMs = today.toMSecsSinceEpoch();
        QCOMPARE(use().text,
            QStringLiteral("Listening on 51413, reachable since %1")
                .arg(QLocale().toString(QTime(0, 0), QLocale::ShortFormat)));
        totals.reachedMs = today.addDays(-3).toMSecsSinceEpoch();
        QVERIFY(use().text.contains(dateTimeText(*totals.reachedMs)));
        QVERIFY(!use().isProblem);
        totals.listenFault = {api::FaultKind::PortInUse, QStringLiteral("6881"), {}};
        QCOMPARE(use().text, QStringLiteral("Another program uses port 6881. Still listening on 51413."));
        QVERIFY(use().isProblem);
        totals.listenPort = 0;
        QCOMPARE(use().text, QStringLiteral("Another program uses port 6881."));
    }

    void howMuchOnePeerIsAskedForIsSaid()
    {
        swarm::TransferOptions options;
        QCOMPARE(askedAtOnceText(options),
            QStringLiteral(
                "With these values one peer is asked for 64.0\u00A0KiB to 31.3\u00A0MiB at a time, "
                "as its rate and latency need."));
        options.requestsPerPeer = 241;
        QCOMPARE(askedAtOnceText(options),
            QStringLiteral("With these values one peer is asked for up to 3.8\u00A0MiB at a time."));
        options.piecesPerTorrent = 7;
        options.piecesPerPeer = 12;
        QVERIFY(
            askedAtOnceText(options).endsWith(QStringLiteral(" at a time. It comes from at most 7 pieces.")));
        options.piecesPerTorrent = swarm::automatic;
        options.piecesPerPeer = 3;
        QVERIFY(askedAtOnceText(options).endsWith(QStringLiteral("It comes from at most 3 pieces.")));
    }
};

FRESHET_TEST(ConcurrentUseTest)
#include "concurrent_use_test.moc"
