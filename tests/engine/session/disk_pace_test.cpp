// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/disk_pace.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace std::chrono_literals;

class DiskPaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenOfLateIsItsRate()
    {
        DiskPace pace;
        storage::DiskStatistics disk;
        const Scheduler::TimePoint start = Scheduler::TimePoint() + 1h;
        QCOMPARE(pace.writeRate(disk, start), 0);
        for (int second = 1; second <= 20; ++second) {
            disk.bytesWritten += 1'000'000;
            static_cast<void>(pace.writeRate(disk, start + std::chrono::seconds(second)));
        }
        const ByteRate rate = pace.writeRate(disk, start + 20s);
        QVERIFY2(rate > 900'000 && rate <= 1'200'000, qPrintable(QString::number(rate)));
        QCOMPARE(pace.writeRate(disk, start + 60s), 0);
    }

    void whatTakesMoreTimeIsTheSlowerOne()
    {
        DiskPace pace;
        storage::DiskStatistics disk;
        disk.hashTime.add(2ms);
        disk.writeTime.add(1ms);
        QVERIFY(pace.isHashingSlower(disk));
        // Nothing has happened since.
        QVERIFY(pace.isHashingSlower(disk));
        disk.writeTime.add(1ms);
        QVERIFY(!pace.isHashingSlower(disk));
    }
};

FRESHET_TEST(DiskPaceTest)
#include "disk_pace_test.moc"
