// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/snapshot_builder.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

namespace {

const QString sharingTrackerUrl = QStringLiteral("http://tracker.example/announce");

/// A host that seeds, looked at every five seconds as the session does, and one that can take.
struct Bench
{
    Bench() { seeder.settings().sharing.ratioGoal = 0; }

    Torrent& seed(const api::TorrentOptions& options = {})
    {
        TorrentRecord record = TorrentHost::newRecord(*fixture.torrent);
        record.choices.options = options;
        record.choices.category = category;
        record.choices.trackers = QStringList(sharingTrackerUrl);
        torrent = &seeder.add(std::move(record), fixture.torrent, TorrentOrigin::Trusted);
        decide();
        seeder.disk().fill(StorageId(1), fixture.content);
        review = scheduler.callEvery(5s, [this] {
            isRemovalDue = torrent->reviewSharing() || isRemovalDue;
            decide();
        });
        return *torrent;
    }
    /// As the queue would.
    void decide()
    {
        QueueFacts facts;
        facts.id = torrent->id();
        facts.isComplete = torrent->isComplete();
        facts.needsCheck = torrent->needsCheck();
        facts.isShareGoalReached = torrent->isDoneSharing();
        torrent->allow(decideActivities({facts}, {}).value(torrent->id()));
    }
    Torrent& leech()
    {
        Torrent& other =
            leecher.add(TorrentHost::newRecord(*fixture.torrent), fixture.torrent, TorrentOrigin::New);
        other.addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
        other.allow({Activity::Download, {}});
        return other;
    }
    bool runUntil(const std::function<bool()>& isDone, Scheduler::Duration limit = 120s)
    {
        return scheduler.runUntil(isDone, limit);
    }
    [[nodiscard]] bool isSeeding() const { return torrent->state() == api::TorrentState::Seeding; }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 7};
    TorrentFixture fixture = TorrentFixture::makeSingleFile(640 * 1024);
    TorrentHost seeder{scheduler, internet, QStringLiteral("10.0.0.1")};
    TorrentHost leecher{scheduler, internet, QStringLiteral("10.0.0.2")};
    QString category;
    Torrent* torrent = nullptr;
    bool isRemovalDue = false;
    Scheduler::Timer review;
};

} // namespace

class TorrentSharingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsWhenItHasSentEnough()
    {
        Bench bench;
        bench.seeder.settings().sharing.ratioGoal = 0.5;
        bench.seed();
        bench.scheduler.runFor(60s);
        QVERIFY(bench.isSeeding());
        bench.leech();
        QVERIFY(bench.runUntil([&] { return bench.torrent->state() == api::TorrentState::Done; }));
        QVERIFY(bench.torrent->transfer() == nullptr);
        QVERIFY(bench.torrent->uploaded() >= bench.fixture.content.size() / 2);
        QVERIFY(!bench.isRemovalDue);
        QCOMPARE(snapshotOf(*bench.torrent).ratioReached, std::optional(0.5));
        // Then it is not the ratio that keeps it.
        bench.torrent->pause();
        QVERIFY(!snapshotOf(*bench.torrent).ratioReached);
    }

    void stopsWhenNobodyWantsAnything()
    {
        Bench bench;
        bench.seeder.settings().sharing.idleGoal = std::chrono::minutes(2);
        bench.seed();
        bench.scheduler.runFor(60s);
        // Somebody does, so the time begins anew.
        bench.leech();
        QVERIFY(bench.runUntil([&] { return bench.torrent->uploaded() == bench.fixture.content.size(); }));
        bench.scheduler.runFor(110s);
        QVERIFY(bench.isSeeding());
        bench.scheduler.runFor(25s);
        QCOMPARE(bench.torrent->state(), api::TorrentState::Done);
        QVERIFY(bench.torrent->record().progress.idleSeconds >= 120);
        QVERIFY(!snapshotOf(*bench.torrent).ratioReached);
    }

    void takesNothingForIdlenessThatItWasStoppedFor()
    {
        Bench bench;
        bench.seeder.settings().sharing.idleGoal = std::chrono::minutes(2);
        bench.seed();
        bench.scheduler.runFor(60s);
        bench.torrent->pause();
        bench.scheduler.runFor(600s);
        bench.torrent->resume();
        bench.scheduler.runFor(30s);
        QVERIFY(bench.isSeeding());
    }

    void ownLimitsCountBeforeTheCategorysAndThoseBeforeTheGeneral_data()
    {
        QTest::addColumn<double>("general");
        QTest::addColumn<double>("ofCategory");
        QTest::addColumn<double>("own");
        QTest::addColumn<bool>("stops");
        QTest::newRow("general") << 0.1 << -1.0 << -1.0 << true;
        QTest::newRow("category forbids") << 0.1 << 0.0 << -1.0 << false;
        QTest::newRow("category demands") << 0.0 << 0.1 << -1.0 << true;
        QTest::newRow("own forbids") << 0.1 << 0.1 << 0.0 << false;
        QTest::newRow("own demands") << 0.0 << 0.0 << 0.1 << true;
    }
    void ownLimitsCountBeforeTheCategorysAndThoseBeforeTheGeneral()
    {
        QFETCH(double, general);
        QFETCH(double, ofCategory);
        QFETCH(double, own);
        QFETCH(bool, stops);
        Bench bench;
        bench.category = QStringLiteral("films");
        bench.seeder.settings().sharing.ratioGoal = general;
        if (ofCategory >= 0) {
            bench.seeder.settings().groupSharing[bench.category].ratioGoal = ofCategory;
        }
        api::TorrentOptions options;
        if (own >= 0) {
            options.sharing = api::SharingOptions{.ratioGoal = own};
        }
        bench.seed(options);
        bench.leech();
        bench.scheduler.runFor(60s);
        QCOMPARE(bench.torrent->state(), stops ? api::TorrentState::Done : api::TorrentState::Seeding);
    }

    void followsTheCategoryThatItIsPutInto()
    {
        Bench bench;
        bench.seeder.settings().groupSharing[QStringLiteral("films")].timeGoal = std::chrono::minutes(1);
        bench.seed();
        bench.scheduler.runFor(90s);
        QVERIFY(bench.isSeeding());
        QSignalSpy saved(bench.torrent, &Torrent::choicesChanged);
        bench.torrent->setCategory(QStringLiteral("films"));
        QCOMPARE(saved.size(), 1);
        bench.scheduler.runFor(10s);
        QCOMPARE(bench.torrent->state(), api::TorrentState::Done);
    }

    void goesOnSlowlyIfThatIsWanted()
    {
        Bench bench;
        bench.seed({.quota = {},
            .sharing = api::SharingOptions{
                .ratioGoal = 0.1, .action = api::ShareAction::Throttle, .throttledRate = 5 * 1024}});
        SimHostProfile profile;
        profile.up = 40 * 1024;
        bench.internet.setProfile(bench.seeder.endpoint().address, profile);
        Torrent& other = bench.leech();
        // 64 KiB at full speed, and what comes until the next look.
        bench.scheduler.runFor(20s);
        const ByteCount before = other.downloaded();
        QVERIFY(before > 100 * 1024);
        bench.scheduler.runFor(30s);
        const ByteCount slow = other.downloaded() - before;
        QVERIFY2(slow > 100 * 1024 && slow < 200 * 1024, QByteArray::number(slow));
        QVERIFY(bench.isSeeding());
        // Without the goal it is fast again.
        api::TorrentOptions options;
        options.sharing = api::SharingOptions();
        bench.torrent->setOptions(options);
        QVERIFY(bench.runUntil([&] { return other.isComplete(); }, 30s));
    }

    void becomesASuperSeedIfThatIsWanted()
    {
        Bench bench;
        bench.seed({.quota = {},
            .sharing = api::SharingOptions{
                .timeGoal = std::chrono::minutes(1), .action = api::ShareAction::SuperSeed}});
        bench.scheduler.runFor(30s);
        QVERIFY(!bench.torrent->transfer()->uploader()->isSuperSeeding());
        bench.scheduler.runFor(40s);
        QVERIFY(bench.torrent->transfer()->uploader()->isSuperSeeding());
        QVERIFY(bench.isSeeding());
    }

    void superSeedsFromTheBeginningIfThatIsWanted()
    {
        Bench bench;
        bench.seed({.quota = {}, .isSuperSeeding = true});
        bench.scheduler.runFor(1s);
        QVERIFY(bench.torrent->transfer()->uploader()->isSuperSeeding());
        Torrent& other = bench.leech();
        QVERIFY(bench.runUntil([&] { return other.isComplete(); }));
        bench.torrent->setOptions({});
        QVERIFY(!bench.torrent->transfer()->uploader()->isSuperSeeding());
    }

    void goesOnWhileSeedsAreFew()
    {
        Bench bench;
        discovery::AnnounceResponse answer;
        answer.seeds = 2;
        answer.interval = answer.minInterval = std::chrono::seconds(60);
        bench.seeder.trackers().set(sharingTrackerUrl, answer);
        bench.seed({.quota = {}, .sharing = api::SharingOptions{.ratioGoal = 0.1, .keepBelowSeeds = 3}});
        bench.leech();
        bench.scheduler.runFor(100s);
        QVERIFY(bench.torrent->uploaded() >= bench.fixture.content.size());
        QVERIFY(bench.isSeeding());
        answer.seeds = 3;
        bench.seeder.trackers().set(sharingTrackerUrl, answer);
        QVERIFY(bench.runUntil([&] { return bench.torrent->state() == api::TorrentState::Done; }));
        // It hears of nobody any more, and does not take that for few.
        bench.scheduler.runFor(300s);
        QCOMPARE(bench.torrent->state(), api::TorrentState::Done);
    }

    void isToBeRemovedOnce()
    {
        Bench bench;
        const api::TorrentOptions options{.quota = {},
            .sharing = api::SharingOptions{.ratioGoal = 0.5, .action = api::ShareAction::Remove}};
        bench.seed(options);
        bench.scheduler.runFor(30s);
        QVERIFY(!bench.isRemovalDue);
        bench.leech();
        QVERIFY(bench.runUntil([&] { return bench.isRemovalDue; }));
        const TorrentRecord record = bench.torrent->record();

        // Brought back by the user it is done, and stays.
        Bench later;
        Torrent& again = later.seeder.add(record, later.fixture.torrent, TorrentOrigin::Resumed);
        later.torrent = &again;
        again.allow({Activity::Seed, {}});
        later.seeder.disk().fill(StorageId(1), later.fixture.content);
        for (int i = 0; i < 10; ++i) {
            later.decide();
            later.scheduler.runFor(5s);
            QVERIFY(!again.reviewSharing());
        }
        QCOMPARE(again.state(), api::TorrentState::Done);
    }
};

FRESHET_TEST(TorrentSharingTest)
#include "torrent_sharing_test.moc"
