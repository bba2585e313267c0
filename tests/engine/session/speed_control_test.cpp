// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/speed_control.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::BottleneckKind;
using api::SpeedProfile;
using api::WaitReason;

namespace {

/// Time starts on Thursday, 1 January 2026, at midnight.
constexpr int thursday = 3;

struct Bench
{
    SimScheduler scheduler;
    swarm::Throttle download{scheduler};
    swarm::Throttle upload{scheduler};
    int changes = 0;
    SpeedControl control{scheduler, download, upload, [this] { ++changes; }, [] { return QTimeZone::utc(); }};
    api::Settings settings;

    Bench()
    {
        settings.transfer.downloadLimit = 1000;
        settings.transfer.uploadLimit = 2000;
        settings.speed.alternativeDownloadLimit = 100;
        settings.speed.alternativeUploadLimit = noLimit;
    }
    void apply() { control.apply(settings); }
};

} // namespace

class SpeedControlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSwitchChangesTheLimits()
    {
        Bench bench;
        bench.apply();
        QCOMPARE(bench.control.profile(), SpeedProfile::Normal);
        QCOMPARE(bench.download.budget().limit(), 1000);
        QCOMPARE(bench.upload.budget().limit(), 2000);
        bench.settings.speed.useAlternative = true;
        bench.apply();
        QCOMPARE(bench.control.profile(), SpeedProfile::Alternative);
        QCOMPARE(bench.download.budget().limit(), 100);
        QCOMPARE(bench.upload.budget().limit(), noLimit);
        // Nothing here depends on time.
        QVERIFY(!bench.scheduler.runOne());
        QCOMPARE(bench.changes, 0);
    }

    void item37_theScheduleChangesThemInTime()
    {
        Bench bench;
        bench.settings.speed.useSchedule = true;
        bench.settings.speed.week.set(thursday, 1, SpeedProfile::Alternative);
        bench.settings.speed.week.set(thursday, 2, SpeedProfile::Unlimited);
        bench.settings.speed.week.set(thursday, 3, SpeedProfile::SeedOnly);
        bench.settings.speed.week.set(thursday, 4, SpeedProfile::PauseAll);
        bench.apply();
        api::QueueOptions queue;
        const auto verify = [&](SpeedProfile profile, ByteRate limit, bool downloads, bool seeds) {
            QCOMPARE(bench.control.profile(), profile);
            QCOMPARE(bench.download.budget().limit(), limit);
            const auto wait = [](bool isRunning) {
                return isRunning ? WaitReason::None : WaitReason::Schedule;
            };
            QCOMPARE(bench.control.allowed(queue), (QueueRules{queue, wait(downloads), wait(seeds)}));
        };
        verify(SpeedProfile::Normal, 1000, true, true);
        bench.scheduler.runFor(30min - 2s);
        verify(SpeedProfile::Normal, 1000, true, true);
        bench.scheduler.runFor(3s);
        verify(SpeedProfile::Alternative, 100, true, true);
        QCOMPARE(bench.changes, 1);
        bench.scheduler.runFor(30min);
        verify(SpeedProfile::Unlimited, noLimit, true, true);
        bench.scheduler.runFor(30min);
        verify(SpeedProfile::SeedOnly, 1000, false, true);
        bench.scheduler.runFor(30min);
        verify(SpeedProfile::PauseAll, 1000, false, false);
        bench.scheduler.runFor(30min);
        verify(SpeedProfile::Normal, 1000, true, true);
        QCOMPARE(bench.changes, 5);
    }

    void saysWhenWhatItPausesGoesOn()
    {
        Bench bench;
        const qint64 start = bench.scheduler.wallClockMs();
        constexpr qint64 halfHourMs = 1'800'000;
        bench.settings.speed.useSchedule = true;
        bench.settings.speed.week.set(thursday, 1, SpeedProfile::PauseAll);
        bench.settings.speed.week.set(thursday, 2, SpeedProfile::SeedOnly);
        bench.apply();
        QVERIFY(!bench.control.downloadsFromMs() && !bench.control.seedsFromMs());
        bench.scheduler.runFor(31min);
        QCOMPARE(bench.control.seedsFromMs(), std::optional(start + 2 * halfHourMs));
        QCOMPARE(bench.control.downloadsFromMs(), std::optional(start + 3 * halfHourMs));
        bench.scheduler.runFor(30min);
        QVERIFY(!bench.control.seedsFromMs());
        QCOMPARE(bench.control.downloadsFromMs(), std::optional(start + 3 * halfHourMs));
        bench.scheduler.runFor(30min);
        QVERIFY(!bench.control.downloadsFromMs());
    }

    void aClockThatJumpsIsFollowedAtOnce()
    {
        Bench bench;
        bench.settings.speed.useSchedule = true;
        bench.settings.speed.week.set(thursday, 40, SpeedProfile::PauseAll);
        bench.apply();
        bench.scheduler.shiftWallClock(20h);
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.control.profile(), SpeedProfile::PauseAll);
        bench.scheduler.shiftWallClock(-20h);
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.control.profile(), SpeedProfile::Normal);
        // A computer that slept.
        bench.scheduler.advance(20h);
        bench.scheduler.runFor(2s);
        QCOMPARE(bench.control.profile(), SpeedProfile::PauseAll);
    }

    void quotasTightenEveryProfile()
    {
        Bench bench;
        bench.apply();
        bench.control.setCaps(300, nothingAtAll, noLimit);
        QCOMPARE(bench.download.budget().limit(), 300);
        QCOMPARE(bench.control.downloadLimitKind(), BottleneckKind::Quota);
        QCOMPARE(bench.upload.budget().limit(), nothingAtAll);
        QCOMPARE(bench.control.allowed({}).noSeeds, WaitReason::Quota);
        QCOMPARE(bench.control.allowed({}).noDownloads, WaitReason::None);
        bench.settings.speed.useAlternative = true;
        bench.apply();
        QCOMPARE(bench.download.budget().limit(), 100);
        QCOMPARE(bench.control.downloadLimitKind(), BottleneckKind::AlternativeLimit);
        bench.control.setCaps(nothingAtAll, noLimit, noLimit);
        QCOMPARE(bench.control.allowed({}).noDownloads, WaitReason::Quota);
        QCOMPARE(bench.download.budget().limit(), 100);
        bench.control.setCaps(noLimit, noLimit, noLimit);
        QCOMPARE(bench.upload.budget().limit(), noLimit);
        QCOMPARE(bench.control.allowed({}).noDownloads, WaitReason::None);
    }

    void theTightestLimitSaysWhatItIsFor()
    {
        Bench bench;
        bench.apply();
        bench.control.setCaps(noLimit, 1500, 1200);
        QCOMPARE(bench.upload.budget().limit(), 1200);
        QCOMPARE(bench.control.uploadLimitKind(), BottleneckKind::UploadDelay);
        QCOMPARE(bench.control.downloadLimitKind(), BottleneckKind::SessionLimit);
        bench.control.setCaps(noLimit, 1500, 1800);
        QCOMPARE(bench.control.uploadLimitKind(), BottleneckKind::Quota);
        bench.control.setCaps(noLimit, 2500, noLimit);
        QCOMPARE(bench.upload.budget().limit(), 2000);
        QCOMPARE(bench.control.uploadLimitKind(), BottleneckKind::SessionLimit);
    }

    void anExceptionEndsByItself()
    {
        Bench bench;
        bench.settings.speed.useAlternative = true;
        bench.settings.speed =
            api::withFullSpeed(bench.settings.speed, std::chrono::hours(1), bench.scheduler.wallClockMs());
        bench.apply();
        QCOMPARE(bench.control.profile(), SpeedProfile::Unlimited);
        QCOMPARE(bench.control.exceptionUntilMs(), bench.scheduler.wallClockMs() + 3'600'000);
        QCOMPARE(bench.download.budget().limit(), noLimit);
        bench.scheduler.runFor(1h + 1s);
        QCOMPARE(bench.control.profile(), SpeedProfile::Alternative);
        QVERIFY(!bench.control.exceptionUntilMs());
        QCOMPARE(bench.download.budget().limit(), 100);
        QCOMPARE(bench.changes, 1);
    }
};

FRESHET_TEST(SpeedControlTest)
#include "speed_control_test.moc"
