// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/quota_keeper.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <memory>
#include <utility>
#include <vector>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::QuotaAction;
using api::QuotaPeriod;
using api::QuotaState;

namespace {

struct QuotaBench
{
    SimScheduler scheduler;
    swarm::LineTraffic traffic;
    TorrentRegistry torrents;
    Budget download;
    Budget upload;
    BudgetGroups groups{scheduler, download, upload};
    int changes = 0;
    QList<api::Notice> notices;
    QuotaKeeper keeper{scheduler, traffic, torrents, groups,
        {[this] { ++changes; }, [this](const api::Notice& notice) { notices.append(notice); }},
        [] { return QTimeZone::utc(); }};

    void move(ByteCount received, ByteCount sent = 0)
    {
        traffic.received += received;
        traffic.sent += sent;
        scheduler.runFor(1s);
    }
};

} // namespace

class QuotaKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void warnsAndPacesAndStops()
    {
        QuotaBench bench;
        bench.keeper.setOptions({QuotaPeriod::Day, 100'000'000, 0, QuotaAction::Pace, 1}, {});
        bench.keeper.start();
        bench.move(79'000'000, 500'000'000);
        QCOMPARE(bench.keeper.use().downloaded, 79'000'000);
        QCOMPARE(bench.keeper.downloadCap(), noLimit);
        QVERIFY(bench.notices.isEmpty());
        bench.move(2'000'000);
        QCOMPARE(bench.notices.size(), 1);
        QCOMPARE(bench.notices.last().fault.kind, api::FaultKind::QuotaNearlyUsed);
        QVERIFY(bench.keeper.downloadCap() > 200 && bench.keeper.downloadCap() < 230);
        QCOMPARE(bench.changes, 1);
        bench.move(20'000'000);
        QCOMPARE(bench.notices.size(), 2);
        QCOMPARE(bench.notices.last().fault.kind, api::FaultKind::QuotaUsedUp);
        QCOMPARE(bench.keeper.downloadCap(), nothingAtAll);
        QCOMPARE(bench.keeper.uploadCap(), noLimit);
        // The next day.
        bench.scheduler.runFor(24h);
        QCOMPARE(bench.keeper.downloadCap(), noLimit);
        QCOMPARE(bench.keeper.use().downloaded, 0);
        QCOMPARE(bench.notices.size(), 2);
    }

    void whatWasMovedBeforeThereWasAQuotaCounts()
    {
        QuotaBench bench;
        bench.keeper.start();
        bench.move(0, 900'000);
        bench.keeper.setOptions({QuotaPeriod::Month, 0, 1'000'000, QuotaAction::Pause, 1}, {});
        QCOMPARE(bench.keeper.use().uploaded, 900'000);
        QCOMPARE(bench.keeper.use().upload, QuotaState::Warned);
        // No more in the next second.
        QCOMPARE(bench.keeper.uploadCap(), 100'000);
        // Who sets a quota knows what is used.
        QVERIFY(bench.notices.isEmpty());
        bench.move(0, 99'000);
        // The last blocks are waited for.
        QCOMPARE(bench.keeper.uploadCap(), 32 * 1024);
        bench.move(0, 1000);
        QCOMPARE(bench.keeper.uploadCap(), nothingAtAll);
        bench.keeper.setOptions({}, {});
        QCOMPARE(bench.keeper.uploadCap(), noLimit);
    }

    void accountsSurviveARestart()
    {
        QuotaAccounts saved;
        {
            QuotaBench bench;
            bench.keeper.start();
            bench.move(900);
            saved = bench.keeper.takeChanged();
            QCOMPARE(saved.torrents.size(), 1);
            QVERIFY(bench.keeper.takeChanged().isEmpty());
        }
        QuotaBench bench;
        bench.keeper.load(saved);
        bench.keeper.setOptions({QuotaPeriod::Day, 1000, 0, QuotaAction::Pause, 1}, {});
        bench.keeper.start();
        QCOMPARE(bench.keeper.use().downloaded, 900);
        bench.move(100);
        QCOMPARE(bench.keeper.downloadCap(), nothingAtAll);
    }

    void aClockThatGoesBackGivesNothingAway()
    {
        QuotaBench bench;
        bench.keeper.setOptions({QuotaPeriod::Day, 1000, 0, QuotaAction::Pause, 1}, {});
        bench.keeper.start();
        bench.scheduler.runFor(12h);
        bench.move(1000);
        QCOMPARE(bench.keeper.downloadCap(), nothingAtAll);
        bench.scheduler.shiftWallClock(-24h);
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.keeper.downloadCap(), nothingAtAll);
        bench.scheduler.runFor(13h);
        QCOMPARE(bench.keeper.downloadCap(), nothingAtAll);
        bench.scheduler.runFor(24h);
        QCOMPARE(bench.keeper.downloadCap(), noLimit);
    }

    void aTorrentHasAQuotaOfItsOwn()
    {
        SimScheduler scheduler;
        SimInternet internet(scheduler, 5);
        TorrentHost seeder(scheduler, internet, QStringLiteral("10.0.0.1"));
        TorrentHost leecher(scheduler, internet, QStringLiteral("10.0.0.2"));
        const TorrentFixture fixture = TorrentFixture::makeSingleFile(8_MiB, 64_KiB);
        seeder.seed(fixture);
        TorrentRecord record = TorrentHost::newRecord(*fixture.torrent);
        record.choices.options.quota = {QuotaPeriod::Day, 3_MiB, 0, QuotaAction::Pause, 1};
        record.choices.options.downloadLimit = 500_KiB;
        Torrent& torrent = leecher.add(std::move(record), fixture.torrent);
        QList<api::Notice> notices;
        QuotaKeeper keeper(scheduler, leecher.swarm().traffic, leecher.torrents(), leecher.groups(),
            {[&torrent] {
                 torrent.allow({torrent.isQuotaUsedUp() ? Activity::None : Activity::Download, {}});
             },
                [&notices](const api::Notice& notice) { notices.append(notice); }},
            [] { return QTimeZone::utc(); });
        keeper.start();
        torrent.addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
        torrent.allow({Activity::Download, {}});
        scheduler.runFor(20s);
        QVERIFY(torrent.isQuotaUsedUp());
        QVERIFY(torrent.transfer() == nullptr);
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices.last().torrent, torrent.id());
        const ByteCount moved = torrent.lineTraffic().received;
        QVERIFY2(moved >= 3_MiB && moved < 3_MiB + 200_KiB, QByteArray::number(moved));
        QCOMPARE(torrent.quotaUse().downloaded, moved);
        QCOMPARE(keeper.takeChanged().torrents.size(), 2);
        // The next day it goes on, and what it had before does not count.
        scheduler.runFor(24h);
        QVERIFY(torrent.downloaded() > 5_MiB);
        QVERIFY(torrent.downloaded() < 8_MiB);
    }

    void aCategoryHasAQuota()
    {
        SimScheduler scheduler;
        SimInternet internet(scheduler, 5);
        TorrentHost leecher(scheduler, internet, QStringLiteral("10.0.0.9"));
        std::vector<std::unique_ptr<TorrentHost>> seeders;
        const QString films = QStringLiteral("Films");
        const QMap<QString, api::GroupOptions> groups{
            {films, {.quota = {QuotaPeriod::Day, 3_MiB, 0, QuotaAction::Pause, 1}}}};
        leecher.groups().apply(groups);
        const TorrentFixture one = TorrentFixture::makeSingleFile(4_MiB, 64_KiB, 1);
        const TorrentFixture two = TorrentFixture::makeSingleFile(4_MiB, 64_KiB, 2);
        const TorrentFixture other = TorrentFixture::makeSingleFile(4_MiB, 64_KiB, 3);
        QList<Torrent*> torrents;
        for (const TorrentFixture* fixture : {&one, &two, &other}) {
            const QString address = QStringLiteral("10.0.0.%1").arg(torrents.size() + 1);
            seeders.push_back(std::make_unique<TorrentHost>(scheduler, internet, address));
            seeders.back()->seed(*fixture);
            TorrentRecord record = TorrentHost::newRecord(*fixture->torrent);
            record.id = TorrentId(static_cast<quint64>(torrents.size()) + 1);
            record.choices.category = fixture == &other ? QString() : films;
            record.choices.options.downloadLimit = 300_KiB;
            torrents.append(&leecher.add(std::move(record), fixture->torrent));
        }
        QList<api::Notice> notices;
        QuotaKeeper keeper(scheduler, leecher.swarm().traffic, leecher.torrents(), leecher.groups(),
            {[&torrents] {
                 for (Torrent* torrent : torrents) {
                     torrent->allow({torrent->isQuotaUsedUp() ? Activity::None : Activity::Download, {}});
                 }
             },
                [&notices](const api::Notice& notice) { notices.append(notice); }},
            [] { return QTimeZone::utc(); });
        keeper.setOptions({}, groups);
        keeper.start();
        for (Torrent* torrent : torrents) {
            const TorrentHost& seeder = *seeders[torrent->id().value() - 1];
            torrent->addPeers({seeder.endpoint()}, swarm::PeerOrigin::User);
            torrent->allow({Activity::Download, {}});
        }
        scheduler.runFor(30s);
        // Both together have had their 3 MiB, the third torrent has gone on.
        QVERIFY(torrents[0]->isGroupQuotaUsedUp() && torrents[1]->isGroupQuotaUsedUp());
        QVERIFY(!torrents[2]->isQuotaUsedUp() && torrents[2]->isComplete());
        const ByteCount moved = torrents[0]->lineTraffic().received + torrents[1]->lineTraffic().received;
        QVERIFY2(moved >= 3_MiB && moved < 3_MiB + 700_KiB, QByteArray::number(moved));
        QCOMPARE(keeper.groupUse().value(films).downloaded, moved);
        QCOMPARE(keeper.groupUse().value(films).download, QuotaState::UsedUp);
        QCOMPARE(leecher.groups().downloadCap(films), nothingAtAll);
        // Not a limit: seeds must hear requests.
        QCOMPARE(leecher.groups().download(films).terms().maximum, noLimit);
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices[0].fault.kind, api::FaultKind::CategoryQuotaNearlyUsed);
        QCOMPARE(notices[1].fault.kind, api::FaultKind::CategoryQuotaUsedUp);
        QCOMPARE(notices[1].fault.subject, films);
        // In another category it goes on, and back in this one it stops.
        torrents[1]->setCategory({});
        scheduler.runFor(2s);
        QVERIFY(torrents[1]->transfer() != nullptr);
        torrents[1]->setCategory(films);
        scheduler.runFor(2s);
        QVERIFY(torrents[1]->transfer() == nullptr);
        // The next day.
        scheduler.runFor(24h);
        QVERIFY(torrents[0]->downloaded() + torrents[1]->downloaded() > 5_MiB);
        // Without a quota nobody waits for the next one.
        scheduler.runFor(1s);
        leecher.groups().apply({});
        keeper.setOptions({}, {});
        scheduler.runFor(2s);
        QVERIFY(!torrents[0]->isQuotaUsedUp() && !torrents[1]->isQuotaUsedUp());
        scheduler.runFor(60s);
        QVERIFY(torrents[0]->isComplete() && torrents[1]->isComplete());
    }

    void categoriesKeepTheirAccounts()
    {
        const QString films = QStringLiteral("Films");
        const QString movies = QStringLiteral("Movies");
        const api::QuotaOptions quota{QuotaPeriod::Day, 1000, 0, QuotaAction::Pause, 1};
        // Two days of which one is today.
        TrafficQuota used;
        used.setOptions(quota);
        QuotaBench first;
        used.add(700, 0, first.scheduler.wallClockMs(), QTimeZone::utc());
        first.keeper.load({{}, {{films, used.encode()}}});
        first.keeper.setOptions({}, {{films, {.quota = quota}}});
        first.keeper.start();
        QCOMPARE(first.keeper.groupUse().value(films).downloaded, 700);
        QVERIFY(first.keeper.takeChanged().isEmpty());
        // Another name.
        first.keeper.setOptions({}, {{movies, {.quota = quota}}});
        QCOMPARE(first.keeper.groupUse().keys(), QStringList{movies});
        QCOMPARE(first.keeper.groupUse().value(movies).downloaded, 700);
        const QuotaAccounts saved = first.keeper.takeChanged();
        QCOMPARE(saved.categories.value(films, QStringLiteral("-")), QString());
        QuotaBench second;
        second.keeper.load({{}, {{movies, saved.categories.value(movies)}}});
        second.keeper.setOptions({}, {{movies, {.quota = quota}}});
        QCOMPARE(second.keeper.groupUse().value(movies).downloaded, 700);
        // Without a quota nothing is kept.
        second.keeper.setOptions({}, {{movies, {}}});
        QVERIFY(second.keeper.groupUse().isEmpty());
        QCOMPARE(second.keeper.takeChanged().categories, (QHash<QString, QString>{{movies, {}}}));
    }
};

FRESHET_TEST(QuotaKeeperTest)
#include "quota_keeper_test.moc"
