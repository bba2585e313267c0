// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/qt_scheduler.h"
#include "engine/session/background.h"
#include "tests/support/test_main.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <optional>

using namespace freshet;
using namespace freshet::session;

class BackgroundTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worksElsewhereAndAnswersHere()
    {
        QtScheduler scheduler;
        Background background(scheduler);
        QThread* worker = nullptr;
        QThread* answerer = nullptr;
        background.run([&]() -> Scheduler::Task {
            worker = QThread::currentThread();
            return [&] { answerer = QThread::currentThread(); };
        });
        QVERIFY(QTest::qWaitFor([&] { return answerer != nullptr; }, 60000));
        QCOMPARE(answerer, QThread::currentThread());
        QVERIFY(worker != answerer);
    }

    void dropsAnswersThatComeTooLate()
    {
        auto isAnswered = std::make_shared<bool>(false);
        auto mayFinish = std::make_shared<QSemaphore>();
        auto isFinished = std::make_shared<QSemaphore>();
        {
            QtScheduler scheduler;
            Background background(scheduler);
            background.run([=]() -> Scheduler::Task {
                mayFinish->acquire();
                isFinished->release();
                return [isAnswered] { *isAnswered = true; };
            });
        }
        mayFinish->release();
        QVERIFY(isFinished->tryAcquire(1, 60000));
        QCoreApplication::processEvents();
        QVERIFY(!*isAnswered);
    }
};

FRESHET_TEST(BackgroundTest)
#include "background_test.moc"
