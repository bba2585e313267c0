// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/window/future_answer.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace freshet::ui;

class FutureAnswerTest : public QObject
{
    Q_OBJECT

    /// Whoever asks, and what it has heard.
    struct Asker : QObject
    {
        void ask(QPromise<int>& promise)
        {
            promise.start();
            onAnswer(promise.future(), this, [this](int answer) { heard = answer; });
        }
        std::optional<int> heard;
    };

private Q_SLOTS:
    void theAnswerComes()
    {
        QPromise<int> promise;
        Asker asker;
        asker.ask(promise);
        QVERIFY(!asker.heard);
        promise.addResult(5);
        promise.finish();
        QTRY_VERIFY(asker.heard == 5);
        QTRY_VERIFY(asker.children().isEmpty());
    }

    void whatIsKnownIsToldAtOnce()
    {
        QPromise<int> promise;
        promise.start();
        promise.addResult(6);
        promise.finish();
        Asker asker;
        onAnswer(promise.future(), &asker, [&asker](int answer) { asker.heard = answer; });
        QVERIFY(asker.heard == 6);
    }

    void nobodyIsToldWhoHasGone()
    {
        QPromise<int> promise;
        auto asker = std::make_unique<Asker>();
        bool isCalled = false;
        promise.start();
        onAnswer(promise.future(), asker.get(), [&isCalled](int) { isCalled = true; });
        asker.reset();
        promise.addResult(7);
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!isCalled);
    }

    void nobodyIsToldWhoGoesBetweenTheAnswerAndHearingIt()
    {
        QPromise<int> promise;
        auto asker = std::make_unique<Asker>();
        bool isCalled = false;
        promise.start();
        onAnswer(promise.future(), asker.get(), [&isCalled](int) { isCalled = true; });
        promise.addResult(7);
        promise.finish();
        asker.reset();
        QCoreApplication::processEvents();
        QVERIFY(!isCalled);
    }

    void noAnswerIsNone()
    {
        Asker asker;
        {
            QPromise<int> promise;
            asker.ask(promise);
        }
        QTRY_VERIFY(asker.children().isEmpty());
        QVERIFY(!asker.heard);
    }

    void anAnswerOfAnotherThreadIsHeardInTheAskers()
    {
        QPromise<int> promise;
        Asker asker;
        const QThread* thread = nullptr;
        promise.start();
        onAnswer(promise.future(), &asker, [&thread](int) { thread = QThread::currentThread(); });
        const std::unique_ptr<QThread> other(QThread::create([&promise] {
            promise.addResult(8);
            promise.finish();
        }));
        other->start();
        QVERIFY(other->wait(10'000));
        QTRY_COMPARE(thread, QThread::currentThread());
    }
};

FRESHET_TEST(FutureAnswerTest)
#include "future_answer_test.moc"
