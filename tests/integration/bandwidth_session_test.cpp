// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QTest>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::test;
using State = api::TorrentState;

namespace {

void hurry(api::Settings& settings, api::SpeedProfile profile)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    settings.speed.exception = api::SpeedException{profile, now, now + 3'600'000};
}

} // namespace

/// Schedules, quotas and limits in a whole session, on real sockets and a real database.
class BandwidthSessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProfileStopsAndStartsTorrents()
    {
        const SampleTorrent sample(1_MiB);
        SessionFixture seeder;
        const TorrentId seed = seeder.seed(sample);
        QVERIFY(seeder.waitForState(seed, State::Seeding));
        SessionFixture leecher([](api::Settings& settings) { hurry(settings, api::SpeedProfile::SeedOnly); });
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitForState(id, State::Waiting));
        QCOMPARE(leecher.totals().profile, api::SpeedProfile::SeedOnly);
        QVERIFY(leecher.totals().exceptionUntilMs.has_value());
        api::Settings settings = leecher.session().settings();
        settings.speed.exception.reset();
        leecher.session().applySettings(settings);
        QVERIFY(leecher.waitForState(id, State::Seeding));
        hurry(settings, api::SpeedProfile::PauseAll);
        leecher.session().applySettings(settings);
        QVERIFY(leecher.waitForState(id, State::Waiting));
        QVERIFY(leecher.row(id).isComplete());
    }

    void alternativeLimitsAreInForce()
    {
        SessionFixture fixture([](api::Settings& settings) {
            settings.transfer.downloadLimit = 1000;
            settings.speed.alternativeDownloadLimit = 77;
            settings.speed.useAlternative = true;
        });
        QVERIFY(fixture.waitFor(
            [&fixture] { return fixture.totals().profile == api::SpeedProfile::Alternative; }));
        QCOMPARE(fixture.totals().downloadLimit, 77);
    }

    void aQuotaThatIsUsedUpStopsDownloadsAndIsRemembered()
    {
        const SampleTorrent sample(4_MiB, 1, {}, 16 * 1024);
        SessionFixture seeder([](api::Settings& settings) { settings.transfer.uploadLimit = 2_MiB; });
        const TorrentId seed = seeder.seed(sample);
        QVERIFY(seeder.waitForState(seed, State::Seeding));
        QTemporaryDir profile;
        const auto quota = [](api::Settings& settings) {
            settings.quota = {api::QuotaPeriod::Month, 1_MiB, 0, api::QuotaAction::Pause, 1};
        };
        // Its folder stays.
        SessionFixture leecher(quota, profile.path());
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&] {
            return leecher.totals().quota.download == api::QuotaState::UsedUp
                && leecher.row(id).state == State::Waiting;
        }));
        QVERIFY(!leecher.row(id).isComplete());
        const ByteCount used = leecher.totals().quota.downloaded;
        QVERIFY(used >= 1_MiB);
        const auto& notices = leecher.notices();
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const api::Notice& notice) {
            return notice.fault.kind == api::FaultKind::QuotaUsedUp && !notice.torrent;
        }));
        leecher.stop();
        SessionFixture again(quota, profile.path());
        QVERIFY(again.waitFor([&] { return again.totals().quota.downloaded >= used; }));
        QCOMPARE(again.totals().quota.download, api::QuotaState::UsedUp);
        // Who raises it goes on.
        api::Settings settings = again.session().settings();
        settings.quota = {};
        again.session().applySettings(settings);
        again.session().addPeers(id, {seeder.endpoint()});
        QVERIFY(again.waitForState(id, State::Seeding));
    }

    void aPeerIsLimitedWhileConnected()
    {
        const SampleTorrent sample(8_MiB);
        SessionFixture seeder;
        const TorrentId seed = seeder.seed(sample);
        QVERIFY(seeder.waitForState(seed, State::Seeding));
        SessionFixture leecher(
            [](api::Settings& settings) { settings.transfer.peerDownloadLimit = 64 * 1024; });
        const TorrentId id = leecher.leech(sample, seeder);
        api::TorrentDetails details;
        connect(&leecher.session(), &api::Session::detailsUpdated, this,
            [&details](const api::TorrentDetails& told) { details = told; });
        leecher.session().watch(id);
        QVERIFY(leecher.waitFor([&details] { return !details.peers.isEmpty(); }));
        leecher.session().setPeerLimits(id, {details.peers.first().id}, {100_MiB, 5000});
        QVERIFY(leecher.waitForState(id, State::Seeding));
    }

    void bothRatesAreTold()
    {
        const SampleTorrent sample(4_MiB);
        SessionFixture seeder([](api::Settings& settings) { settings.transfer.uploadLimit = 1_MiB; });
        const TorrentId seed = seeder.seed(sample);
        QVERIFY(seeder.waitForState(seed, State::Seeding));
        SessionFixture leecher;
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&leecher, id] {
            const api::TorrentSnapshot row = leecher.row(id);
            return row.downloadRate > 0 && row.lineDownloadRate > row.downloadRate && row.lineUploadRate > 0
                && leecher.totals().lineDownloadRate == row.lineDownloadRate;
        }));
        leecher.session().pause({id});
    }
};

FRESHET_TEST(BandwidthSessionTest)
#include "bandwidth_session_test.moc"
