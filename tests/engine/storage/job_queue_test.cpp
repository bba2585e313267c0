// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/job_queue.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <future>
#include <string>

using namespace freshet;
using namespace freshet::storage;

class JobQueueTest : public QObject
{
    Q_OBJECT
    using Kind = JobQueue::Kind;
    using Progress = JobQueue::Progress;

private Q_SLOTS:
    void makesExclusiveJobsWaitAndBeWaitedFor()
    {
        std::atomic<int> before{0};
        std::atomic<int> seenByExclusive{-1};
        std::atomic<bool> isOver{false};
        std::atomic<int> early{0};
        {
            JobQueue queue(4);
            for (int i = 0; i < 100; ++i) {
                queue.add(StorageId(1), i % 2 == 0 ? Kind::Foreground : Kind::Background, [&] {
                    ++before;
                    return Progress::Done;
                });
            }
            queue.add(StorageId(1), Kind::Exclusive, [&] {
                seenByExclusive = before.load();
                isOver = true;
                return Progress::Done;
            });
            for (int i = 0; i < 100; ++i) {
                queue.add(StorageId(1), Kind::Foreground, [&] {
                    early += isOver ? 0 : 1;
                    return Progress::Done;
                });
            }
        }
        QCOMPARE(seenByExclusive.load(), 100);
        QCOMPARE(early.load(), 0);
    }

    void letsOtherStoragesPassAnExclusiveJob()
    {
        std::promise<void> release;
        std::promise<void> passed;
        JobQueue queue(2);
        queue.add(StorageId(1), Kind::Exclusive, [&] {
            release.get_future().wait();
            return Progress::Done;
        });
        queue.add(StorageId(2), Kind::Foreground, [&] {
            passed.set_value();
            return Progress::Done;
        });
        QCOMPARE(passed.get_future().wait_for(std::chrono::seconds(30)), std::future_status::ready);
        release.set_value();
    }

    void prefersForegroundButStarvesNobody()
    {
        std::string order;
        std::promise<void> start;
        {
            JobQueue queue(1);
            queue.add(StorageId(9), Kind::Foreground, [&] {
                start.get_future().wait();
                return Progress::Done;
            });
            int slices = 3;
            queue.add(StorageId(1), Kind::Background, [&order, slices]() mutable {
                order += 'b';
                return --slices > 0 ? Progress::Again : Progress::Done;
            });
            for (int i = 0; i < 12; ++i) {
                queue.add(StorageId(1), Kind::Foreground, [&] {
                    order += 'f';
                    return Progress::Done;
                });
            }
            start.set_value();
        }
        QCOMPARE(order.size(), std::size_t{15});
        QCOMPARE(order.front(), 'f');
        QVERIFY(order.find('b') < 10);
        QCOMPARE(order.substr(13), std::string("bb"));
    }

    void aLongExclusiveJobTakesTurnsWithOthersAndStaysAlone()
    {
        std::string order;
        std::promise<void> start;
        {
            JobQueue queue(1);
            queue.add(StorageId(9), Kind::Foreground, [&] {
                start.get_future().wait();
                return Progress::Done;
            });
            int moved = 6;
            queue.add(StorageId(1), Kind::Exclusive, [&order, moved]() mutable {
                order += 'x';
                return --moved > 0 ? Progress::Again : Progress::Done;
            });
            queue.add(StorageId(1), Kind::Foreground, [&] {
                order += 'w';
                return Progress::Done;
            });
            int checked = 3;
            queue.add(StorageId(2), Kind::Background, [&order, checked]() mutable {
                order += 'c';
                return --checked > 0 ? Progress::Again : Progress::Done;
            });
            start.set_value();
        }
        QVERIFY2(order.rfind('c') < order.rfind('x'), order.c_str());
        QCOMPARE(order.back(), 'w');
        QCOMPARE(order.size(), std::size_t{10});
    }

    void givesUpWhatAJobHoldsWhenItIsDone()
    {
        const auto held = std::make_shared<int>(1);
        {
            JobQueue queue(2);
            queue.add(StorageId(1), Kind::Foreground, [held] { return Progress::Done; });
        }
        QCOMPARE(held.use_count(), 1L);
    }
};

FRESHET_TEST(JobQueueTest)
#include "job_queue_test.moc"
