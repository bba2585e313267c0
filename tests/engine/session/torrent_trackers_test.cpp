// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/snapshot_builder.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

namespace {

using discovery::AnnounceEvent;
const QString trackerA = QStringLiteral("http://a.example/announce");
const QString trackerB = QStringLiteral("http://b.example/announce");
const QString trackerC = QStringLiteral("http://c.example/announce");

/// One host with a torrent of two trackers, both of which answer.
struct Fixture
{
    Fixture()
    {
        discovery::AnnounceResponse response;
        response.interval = 1800s;
        response.minInterval = 60s;
        response.seeds = 1;
        for (const QString& tracker : {trackerA, trackerB, trackerC}) {
            host.trackers().set(tracker, response);
        }
    }

    Torrent& start()
    {
        info = std::make_shared<metainfo::Metainfo>(*content.torrent);
        info->isPrivate = isPrivate;
        info->trackers = {QStringList(trackerA), QStringList(trackerB)};
        Torrent& torrent = host.add(TorrentHost::newRecord(*info), info);
        torrent.allow({Activity::Download, {}});
        scheduler.runFor(5s);
        return torrent;
    }
    /// The events of the announces to a tracker, in order.
    [[nodiscard]] QList<AnnounceEvent> told(const QString& tracker)
    {
        QList<AnnounceEvent> events;
        for (const auto& call : host.trackers().callsTo(tracker)) {
            events.append(call.request.event);
        }
        return events;
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 3};
    TorrentFixture content = TorrentFixture::makeSingleFile(640 * 1024);
    TorrentHost host{scheduler, internet, QStringLiteral("10.0.0.2")};
    std::shared_ptr<metainfo::Metainfo> info;
    bool isPrivate = false;
};

} // namespace

class TorrentTrackersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theUsersListTakesThePlaceOfItsOwnAtOnce()
    {
        Fixture f;
        Torrent& torrent = f.start();
        QCOMPARE(f.told(trackerA), QList{AnnounceEvent::Started});
        QCOMPARE(f.told(trackerB), QList{AnnounceEvent::Started});
        torrent.setTrackers({{trackerC}, {trackerB}});
        f.scheduler.runFor(1s);
        QCOMPARE(f.told(trackerA), (QList{AnnounceEvent::Started, AnnounceEvent::Stopped}));
        QCOMPARE(f.told(trackerC), QList{AnnounceEvent::Started});
        // Nothing has changed for this one.
        QCOMPARE(f.told(trackerB), QList{AnnounceEvent::Started});
        QCOMPARE(torrent.trackers(), (QList<QStringList>{{trackerC}, {trackerB}}));
        const api::TorrentDetails details = detailsOf(torrent);
        QCOMPARE(details.trackers.size(), 2);
        QCOMPARE(details.trackers.first().url, trackerC);
        QCOMPARE(details.trackers.last().tier, 1);
    }

    void itIsKeptAndSoAreLaterAdditions()
    {
        Fixture f;
        Torrent& torrent = f.start();
        torrent.setTrackers({{trackerC, trackerA}, {}, {QStringLiteral("  "), trackerC}});
        QCOMPARE(torrent.trackers(), (QList<QStringList>{{trackerC, trackerA}}));
        torrent.addTrackers({trackerB, trackerC});
        QCOMPARE(torrent.trackers(), (QList<QStringList>{{trackerC, trackerA}, {trackerB}}));
        torrent.removeTrackers({trackerB});
        QCOMPARE(torrent.trackers(), (QList<QStringList>{{trackerC, trackerA}}));
        QCOMPARE(torrent.record().choices.trackerTiers.value(), torrent.trackers());
    }

    void noTrackersAtAllIsAListToo()
    {
        Fixture f;
        Torrent& torrent = f.start();
        torrent.setTrackers({});
        f.scheduler.runFor(1h);
        QCOMPARE(f.told(trackerA), (QList{AnnounceEvent::Started, AnnounceEvent::Stopped}));
        QCOMPARE(f.told(trackerB), (QList{AnnounceEvent::Started, AnnounceEvent::Stopped}));
        QVERIFY(torrent.trackers().isEmpty());
        QVERIFY(detailsOf(torrent).trackers.isEmpty());
    }

    void privateTorrentsTakeWhatTheUserWritesAndNothingElse()
    {
        Fixture f;
        f.isPrivate = true;
        Torrent& torrent = f.start();
        torrent.setTrackers({{trackerC}});
        torrent.addTrackers({trackerB});
        f.scheduler.runFor(1s);
        QCOMPARE(torrent.trackers(), (QList<QStringList>{{trackerC}}));
        QCOMPARE(f.told(trackerC), QList{AnnounceEvent::Started});
        QVERIFY(f.told(trackerB).isEmpty());
    }

    void tooMuchIsCut()
    {
        Fixture f;
        Torrent& torrent = f.start();
        QList<QStringList> many{{QStringLiteral("http://long.example/") + QString(5000, QLatin1Char('x'))}};
        for (int i = 0; i < 1000; ++i) {
            many.append({QStringLiteral("http://t%1.example/announce").arg(i)});
        }
        torrent.setTrackers(many);
        QCOMPARE(torrent.trackers().size(), 200);
        QCOMPARE(torrent.trackers().first(), many.at(1));
    }

    void theyCanBeSeenWhileNobodyAsksThem()
    {
        Fixture f;
        Torrent& torrent = f.start();
        torrent.pause();
        f.scheduler.runFor(1min);
        QVERIFY(torrent.transfer() == nullptr);
        const api::TorrentDetails details = detailsOf(torrent);
        QCOMPARE(details.trackers.size(), 2);
        QCOMPARE(details.trackers.last().url, trackerB);
        QCOMPARE(details.trackers.last().tier, 1);
        QCOMPARE(details.trackers.last().state, api::TrackerState::NotContacted);
    }
};

FRESHET_TEST(TorrentTrackersTest)
#include "torrent_trackers_test.moc"
