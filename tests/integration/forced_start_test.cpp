// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;
using State = api::TorrentState;

namespace {

void oneAtATime(api::Settings& settings)
{
    settings.queue.activeDownloads = 1;
    settings.queue.slowRate = 0;
}

/// Downloads without peers, in the order of the queue.
struct Downloads
{
    Downloads(SessionFixture& fixture, int count)
    {
        for (int i = 0; i < count; ++i) {
            samples.push_back(std::make_unique<SampleTorrent>(64 * 1024));
            ids.append(fixture.add(fixture.request(*samples.back())).value_or(TorrentId()));
        }
    }
    std::vector<std::unique_ptr<SampleTorrent>> samples;
    QList<TorrentId> ids;
};

} // namespace

/// Torrents that are started beyond the limits of the queue.
class ForcedStartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsBesideTheOthersAndTakesNobodysPlace()
    {
        SessionFixture fixture(oneAtATime);
        const Downloads downloads(fixture, 3);
        const TorrentId first = downloads.ids[0];
        const TorrentId second = downloads.ids[1];
        const TorrentId forced = downloads.ids[2];
        QVERIFY(fixture.waitForState(first, State::Downloading));
        QVERIFY(fixture.waitFor(
            [&] { return fixture.row(forced).waitReason == api::WaitReason::DownloadPlace; }));
        QCOMPARE(fixture.row(forced).bottleneck.kind, api::BottleneckKind::Queue);
        QCOMPARE(fixture.row(forced).bottleneck.limit, 1);
        fixture.session().setForced({forced}, true);
        QVERIFY(fixture.waitForState(forced, State::Downloading));
        QVERIFY(fixture.row(forced).isForced);
        QCOMPARE(fixture.row(first).state, State::Downloading);
        QCOMPARE(fixture.row(second).state, State::Waiting);
        fixture.session().pause({first});
        QVERIFY(fixture.waitForState(second, State::Downloading));
        QCOMPARE(fixture.row(forced).state, State::Downloading);
        fixture.session().setForced({forced}, false);
        QVERIFY(fixture.waitForState(forced, State::Waiting));
        QVERIFY(!fixture.row(forced).isForced);
    }

    void startsWhatWasPausedAndEndsWithPause()
    {
        SessionFixture fixture(oneAtATime);
        const Downloads downloads(fixture, 2);
        const TorrentId forced = downloads.ids[1];
        fixture.session().pause({forced});
        QVERIFY(fixture.waitForState(forced, State::Paused));
        fixture.session().setForced({forced}, true);
        QVERIFY(fixture.waitForState(forced, State::Downloading));
        QVERIFY(!fixture.row(forced).isPaused);
        fixture.session().pause({forced});
        QVERIFY(fixture.waitForState(forced, State::Paused));
        QVERIFY(!fixture.row(forced).isForced);
        fixture.session().resume({forced});
        QVERIFY(fixture.waitForState(forced, State::Waiting));
    }

    void survivesARestart()
    {
        QTemporaryDir profile;
        std::unique_ptr<Downloads> downloads;
        {
            SessionFixture before(oneAtATime, profile.path());
            downloads = std::make_unique<Downloads>(before, 2);
            before.session().setForced({downloads->ids[1]}, true);
            QVERIFY(before.waitForState(downloads->ids[1], State::Downloading));
        }
        SessionFixture after(oneAtATime, profile.path());
        QVERIFY(after.waitForState(downloads->ids[0], State::Downloading));
        QVERIFY(after.waitForState(downloads->ids[1], State::Downloading));
        QVERIFY(after.row(downloads->ids[1]).isForced);
        QVERIFY(!after.row(downloads->ids[0]).isForced);
    }

    void aDownloadThatIsCompleteWaitsForItsTurnToSeed()
    {
        const SampleTorrent sample(256 * 1024);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher([](api::Settings& settings) {
            settings.queue.activeDownloads = 0;
            settings.queue.activeSeeds = 0;
        });
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitForState(id, State::Waiting));
        leecher.session().setForced({id}, true);
        QVERIFY(leecher.waitFor([&] {
            return leecher.row(id).isComplete() && leecher.row(id).waitReason == api::WaitReason::SeedPlace;
        }));
        QVERIFY(!leecher.row(id).isForced);
        leecher.session().setForced({id}, true);
        QVERIFY(leecher.waitForState(id, State::Seeding));
        QVERIFY(leecher.row(id).isForced);
    }

    void runsWhileTheSchedulePausesEverything()
    {
        SessionFixture fixture([](api::Settings& settings) {
            settings.speed.useSchedule = true;
            settings.speed.week =
                api::WeekGrid::fromString(QString(336, QLatin1Char('p'))).value_or(api::WeekGrid());
        });
        const Downloads downloads(fixture, 2);
        QVERIFY(fixture.waitFor(
            [&] { return fixture.row(downloads.ids[1]).waitReason == api::WaitReason::Schedule; }));
        fixture.session().setForced({downloads.ids[0]}, true);
        QVERIFY(fixture.waitForState(downloads.ids[0], State::Downloading));
        QCOMPARE(fixture.row(downloads.ids[1]).waitReason, api::WaitReason::Schedule);
    }
};

FRESHET_TEST(ForcedStartTest)
#include "forced_start_test.moc"
