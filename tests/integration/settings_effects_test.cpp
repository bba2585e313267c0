// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/settings_codec.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace freshet;

namespace {

/// A setting, and the test that changes it and sees the engine obey.
struct Effect
{
    const char* setting;
    /// Under tests/, without _test.cpp.
    const char* file;
    const char* function;
};

// clang-format off
constexpr Effect effects[]{
    {"saveFolder", "integration/adding", "aFolderIsWatched"},
    {"groups", "simulation/bandwidth", "aGroupHasALimitOfItsOwn"},
    {"tags", "simulation/tag_limits", "aTorrentIsUnderTheLimitsOfAllItsTags"},
    {"groupSharing", "engine/session/torrent_sharing", "followsTheCategoryThatItIsPutInto"},
    {"connection.listenPort", "integration/engine_session", "changesThePortAndKeepsItIfTheNewOneIsTaken"},
    {"connection.bindAddress", "integration/live_settings", "anotherAddressIsListenedOn"},
    {"connection.maxConnections", "integration/live_settings", "fewerConnectionsInAllCloseSome"},
    {"connection.maxConnectionsPerTorrent", "integration/live_settings", "fewerConnectionsOfATorrentCloseSome"},
    {"connection.maxHalfOpen", "integration/live_settings", "attemptsWaitForEachOther"},
    {"connection.maxConnectsPerSecond", "integration/live_settings", "attemptsAreSpreadOverTime"},
    {"transfer.piecesPerPeer", "simulation/concurrency", "aChangeActsOnPeersThatAreConnected"},
    {"transfer.requestsPerPeer", "engine/swarm/downloader", "aPeerThatBeginsToTrickleLosesItsBlocksToAFasterOne"},
    {"transfer.piecesPerTorrent", "engine/swarm/downloader", "aLimitOfPiecesHoldsForAllPeersTogether"},
    {"transfer.uploadSlots", "simulation/upload_slots", "aChangedNumberActsOnThoseWhoAreServed"},
    {"transfer.seedingAlgorithm", "simulation/seeding_orders", "fastestUploadFillsTheLine"},
    {"transfer.downloadLimit", "integration/engine_session", "holdsRateLimits"},
    {"transfer.uploadLimit", "integration/session_metrics", "settingsAreFollowed"},
    {"transfer.torrentDownloadLimit", "simulation/bandwidth", "torrentsWithoutALimitOfTheirOwnHaveTheUsualOne"},
    {"transfer.torrentUploadLimit", "integration/live_settings", "eachSeedIsLimitedAtOnce"},
    {"transfer.peerDownloadLimit", "engine/swarm/peer_limits", "downloadsFromOnePeerAreLimited"},
    {"transfer.peerUploadLimit", "engine/swarm/peer_limits", "everyPeerIsLimitedAsTheSettingsSay"},
    {"transfer.torrentShares", "simulation/torrent_shares", "aChangeTakesEffectAtOnce"},
    {"transfer.limitsLocalNetwork", "simulation/local_network", "aChangeActsOnPeersThatAreConnected"},
    {"transfer.limitsCountOverhead", "engine/swarm/peer_limits", "overheadCountsIfItShall"},
    {"transfer.uploadDelayLimitMs", "simulation/latency_guard", "othersOnTheLineDoNotWait"},
    {"transfer.encryption", "integration/live_settings", "encryptionIsDemandedOfNewPeers"},
    {"storage.preallocation", "integration/live_settings", "spaceIsReservedForNewTorrents"},
    {"storage.keepFree", "integration/live_settings", "downloadsWaitForRoomOnTheDisk"},
    {"storage.writeBuffer", "engine/storage/threaded_disk_io", "changesItsOptionsWhileRunning"},
    {"storage.readCache", "engine/storage/threaded_disk_io", "changesItsOptionsWhileRunning"},
    {"storage.workers", "engine/storage/threaded_disk_io", "changesItsOptionsWhileRunning"},
    {"storage.maxOpenFiles", "engine/storage/threaded_disk_io", "changesItsOptionsWhileRunning"},
    {"discovery.useTrackers", "engine/session/torrent", "tellsTrackersTheNewPortAndStopsWhenTheyAreSwitchedOff"},
    {"discovery.trackerTimeoutSeconds", "integration/live_settings", "aSilentTrackerIsGivenUp"},
    {"queue.activeDownloads", "integration/engine_session", "keepsToTheQueue"},
    {"queue.activeSeeds", "integration/live_settings", "seedsWaitForEachOther"},
    {"queue.activeTorrents", "integration/live_settings", "seedsWaitForEachOther"},
    {"queue.checksAtOnce", "engine/session/scrubber", "countsAmongTheChecksAtOnce"},
    {"queue.slowRate", "engine/session/torrent_queue", "withoutARateNobodyIsSlow"},
    {"queue.slowTimeSeconds", "engine/session/torrent_queue", "torrentsWithoutPeersTakeTurns"},
    {"sharing.ratioGoal", "engine/session/torrent_sharing", "stopsWhenItHasSentEnough"},
    {"sharing.timeGoalMinutes", "engine/session/share_policy", "timeAloneIsEnough"},
    {"sharing.idleGoalMinutes", "engine/session/torrent_sharing", "stopsWhenNobodyWantsAnything"},
    {"sharing.action", "engine/session/torrent_sharing", "becomesASuperSeedIfThatIsWanted"},
    {"sharing.throttledRate", "engine/session/torrent_sharing", "goesOnSlowlyIfThatIsWanted"},
    {"sharing.keepBelowSeeds", "engine/session/torrent_sharing", "goesOnWhileSeedsAreFew"},
    {"integrity.finalVerification", "engine/session/torrent_integrity", "theModeDecidesHowMuchIsReadBack"},
    {"integrity.repairsDamage", "engine/session/torrent_integrity", "withoutRepairsItStopsAndSaysWhy"},
    {"integrity.scrubDays", "engine/session/scrubber", "readsWhatWasNotReadForDaysAndThenRests"},
    {"integrity.scrubRate", "engine/session/scrubber", "keepsToItsRate"},
    {"metrics.isOn", "app/metrics/metrics_exporter", "followsTheSettings"},
    {"metrics.address", "app/metrics/metrics_exporter", "followsTheSettings"},
    {"metrics.port", "app/metrics/metrics_exporter", "followsTheSettings"},
    {"metrics.token", "app/metrics/metrics_server", "asksForTheToken"},
    {"metrics.perTorrent", "app/metrics/metrics_exporter", "followsTheSettings"},
    {"otlp.endpoint", "integration/otlp_session", "aCollectorAndPrometheusAreToldTheSame"},
    {"otlp.headers", "integration/otlp_session", "aCollectorAndPrometheusAreToldTheSame"},
    {"otlp.intervalSeconds", "app/metrics/otlp_sender", "sendsEveryInterval"},
    {"otlp.tracePieces", "integration/otlp_session", "theLivesOfSampledPiecesAreTold"},
    {"speed.alternativeDownloadLimit", "engine/session/speed_control", "theSwitchChangesTheLimits"},
    {"speed.alternativeUploadLimit", "engine/session/speed_control", "theSwitchChangesTheLimits"},
    {"speed.useAlternative", "engine/session/speed_control", "theSwitchChangesTheLimits"},
    {"speed.useSchedule", "engine/session/speed_control", "item37_theScheduleChangesThemInTime"},
    {"speed.week", "engine/session/speed_control", "item37_theScheduleChangesThemInTime"},
    {"speed.exception", "engine/session/speed_control", "anExceptionEndsByItself"},
    {"quota.period", "engine/session/traffic_quota", "periodsBeginWhenTheyShould"},
    {"quota.download", "engine/session/quota_keeper", "warnsAndPacesAndStops"},
    {"quota.upload", "engine/session/quota_keeper", "warnsAndPacesAndStops"},
    {"quota.action", "engine/session/quota_keeper", "warnsAndPacesAndStops"},
    {"quota.monthStart", "engine/session/traffic_quota", "periodsBeginWhenTheyShould"},
    {"watchFolder.isOn", "engine/session/watch_folder", "anotherFolderAndOffTakeEffectAtOnce"},
    {"watchFolder.folder", "engine/session/watch_folder", "anotherFolderAndOffTakeEffectAtOnce"},
    {"watchFolder.deletesFiles", "engine/session/watch_folder", "deletesIfThatIsWanted"},
};
// clang-format on

} // namespace

/// No setting without an effect: each has a test that shows it.
class SettingsEffectsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySettingHasATestOfItsEffect()
    {
        QSet<QString> shown;
        for (const Effect& effect : effects) {
            shown.insert(QLatin1String(effect.setting));
        }
        QSet<QString> offered;
        for (const api::SettingRow& row : session::settingRows()) {
            offered.insert(row.name);
        }
        QCOMPARE(QStringList((offered - shown).values()), QStringList());
        QCOMPARE(QStringList((shown - offered).values()), QStringList());
        QCOMPARE(shown.size(), static_cast<qsizetype>(std::size(effects)));
    }

    void theTestsExist_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("function");
        for (const Effect& effect : effects) {
            QTest::newRow(effect.setting)
                << QString::fromLatin1(effect.file) << QString::fromLatin1(effect.function);
        }
    }
    void theTestsExist()
    {
        QFETCH(QString, file);
        QFETCH(QString, function);
        QFile source(
            qEnvironmentVariable("FRESHET_SOURCE_DIR") + QStringLiteral("/tests/%1_test.cpp").arg(file));
        QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.fileName()));
        QVERIFY2(source.readAll().contains("    void " + function.toLatin1() + "()\n"), qPrintable(function));
    }
};

FRESHET_TEST(SettingsEffectsTest)
#include "settings_effects_test.moc"
