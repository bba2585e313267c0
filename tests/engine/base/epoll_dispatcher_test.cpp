// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/engine_dispatcher.h"
#include "engine/base/epoll_dispatcher.h"
#include "tests/engine/base/epoll_thread.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPointer>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <set>

using namespace freshet;
using namespace freshet::test;

namespace {

/// Counts the timer events of one object.
class Ticker final : public QObject
{
public:
    explicit Ticker(std::function<void(int)> slot)
        : m_slot(std::move(slot))
    {}

protected:
    void timerEvent(QTimerEvent* event) override { m_slot(event->timerId()); }

private:
    std::function<void(int)> m_slot;
};

/// Sends everything back, and hangs up when the other side does.
class EchoServer final : public QTcpServer
{
public:
    EchoServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* const socket = nextPendingConnection()) {
                connect(
                    socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }
};

} // namespace

class EpollDispatcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWhatTheEngineGets()
    {
        const auto dispatcher = makeEngineDispatcher();
        QVERIFY(dynamic_cast<EpollDispatcher*>(dispatcher.get()) != nullptr);
    }

    void firesTimersOfAllTypes_data()
    {
        QTest::addColumn<Qt::TimerType>("type");
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("earliest");
        QTest::newRow("precise") << Qt::PreciseTimer << 30 << 30;
        QTest::newRow("coarse") << Qt::CoarseTimer << 100 << 95;
        QTest::newRow("very coarse") << Qt::VeryCoarseTimer << 100 << 100;
        QTest::newRow("without interval") << Qt::CoarseTimer << 0 << 0;
    }
    void firesTimersOfAllTypes()
    {
        QFETCH(const Qt::TimerType, type);
        QFETCH(const int, interval);
        QFETCH(const int, earliest);
        onEpollThread([=](EpollDispatcher& dispatcher) {
            int once = 0;
            QElapsedTimer clock;
            clock.start();
            QTimer single;
            single.setTimerType(type);
            single.setSingleShot(true);
            QObject::connect(&single, &QTimer::timeout, &single, [&] { ++once; });
            single.start(interval);
            QVERIFY(runUntil(dispatcher, [&] { return once > 0; }));
            QVERIFY(clock.nsecsElapsed() >= earliest * 1'000'000LL);
            QVERIFY(!single.isActive());
            int ticks = 0;
            QTimer periodic;
            QObject::connect(&periodic, &QTimer::timeout, &periodic, [&] { ++ticks; });
            periodic.start(5);
            QVERIFY(runUntil(dispatcher, [&] { return ticks >= 4; }));
            QCOMPARE(once, 1);
        });
    }

    void sleepsUntilATimerIsDue()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            const auto before = dispatcher.counters().turns;
            bool isOver = false;
            QTimer::singleShot(50, Qt::PreciseTimer, &dispatcher, [&] { isOver = true; });
            QVERIFY(runUntil(dispatcher, [&] { return isOver; }));
            QVERIFY(dispatcher.counters().turns - before <= 3);
        });
    }

    void doesNotStarveSocketsByTimersWithoutInterval()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            const SocketPair pair;
            int ticks = 0;
            QTimer always;
            QObject::connect(&always, &QTimer::timeout, &always, [&] { ++ticks; });
            always.start(0);
            // Always due, but no news: else processEvents() with a time limit would use it up.
            QVERIFY(!dispatcher.processEvents(QEventLoop::AllEvents));
            QCOMPARE(ticks, 1);
            int reads = 0;
            QSocketNotifier reader(pair.ours(), QSocketNotifier::Read);
            QObject::connect(&reader, &QSocketNotifier::activated, &reader, [&] {
                pair.receive();
                ++reads;
                pair.send();
            });
            pair.send();
            for (int turn = 0; turn < 10; ++turn) {
                dispatcher.processEvents(QEventLoop::WaitForMoreEvents);
            }
            QCOMPARE(ticks, 11);
            QCOMPARE(reads, 10);
        });
    }

    void letsATimerEndOrRestartItselfAndOthers()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            int restarts = 0;
            int victims = 0;
            QTimer restarting;
            QTimer victim;
            QObject::connect(&victim, &QTimer::timeout, &victim, [&] { ++victims; });
            QObject::connect(&restarting, &QTimer::timeout, &restarting, [&] {
                victim.stop();
                if (++restarts < 5) {
                    restarting.start(1);
                } else {
                    restarting.stop();
                }
            });
            restarting.start(1);
            victim.start(1);
            QVERIFY(runUntil(dispatcher, [&] { return restarts == 5; }));
            auto doomed = std::make_unique<QTimer>();
            QObject::connect(
                doomed.get(), &QTimer::timeout, &dispatcher, [&] { doomed.release()->deleteLater(); });
            doomed->start(1);
            QVERIFY(runUntil(dispatcher, [&] { return doomed == nullptr; }));
            bool isOver = false;
            QTimer::singleShot(20, &dispatcher, [&] { isOver = true; });
            QVERIFY(runUntil(dispatcher, [&] { return isOver; }));
            QCOMPARE(restarts, 5);
            QVERIFY(victims <= 1);
        });
    }

    void doesNotReenterATimerFromANestedLoop()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            int depth = 0;
            int deepest = 0;
            int inner = 0;
            QTimer other;
            QObject::connect(&other, &QTimer::timeout, &other, [&] { ++inner; });
            other.start(1);
            int outer = 0;
            QTimer nesting;
            QObject::connect(&nesting, &QTimer::timeout, &nesting, [&] {
                deepest = std::max(deepest, ++depth);
                const int until = inner + 5;
                QVERIFY(runUntil(dispatcher, [&] { return inner >= until; }));
                --depth;
                ++outer;
            });
            nesting.start(1);
            QVERIFY(runUntil(dispatcher, [&] { return outer >= 3; }));
            QCOMPARE(deepest, 1);
        });
    }

    void knowsItsTimers()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            int ticks = 0;
            Ticker ticker([&](int) { ++ticks; });
            const int slow = ticker.startTimer(100'000, Qt::VeryCoarseTimer);
            const int fast = ticker.startTimer(1'000, Qt::PreciseTimer);
            QCOMPARE(dispatcher.registeredTimers(&ticker).size(), 2);
            QVERIFY(dispatcher.remainingTime(fast) > 0 && dispatcher.remainingTime(fast) <= 1000);
            QVERIFY(dispatcher.remainingTime(slow) > 99'000);
            ticker.killTimer(fast);
            QCOMPARE(dispatcher.remainingTime(fast), -1);
            QVERIFY(!dispatcher.unregisterTimer(fast));
            const auto left = dispatcher.registeredTimers(&ticker);
            QCOMPARE(left.size(), 1);
            QCOMPARE(left.first().timerId, slow);
            QCOMPARE(left.first().interval, 100'000);
            QCOMPARE(left.first().timerType, Qt::VeryCoarseTimer);
            const int due = ticker.startTimer(0);
            QCOMPARE(dispatcher.remainingTime(due), 0);
            dispatcher.processEvents(QEventLoop::X11ExcludeTimers);
            QCOMPARE(ticks, 0);
            dispatcher.processEvents(QEventLoop::AllEvents);
            QCOMPARE(ticks, 1);
            QVERIFY(dispatcher.unregisterTimers(&ticker));
            QVERIFY(!dispatcher.unregisterTimers(&ticker));
            dispatcher.processEvents(QEventLoop::AllEvents);
            QCOMPARE(ticks, 1);
        });
    }

    void movesTimersWithTheirObject()
    {
        EpollThread thread;
        thread.start();
        QSemaphore ticks;
        auto* const ticker = new Ticker([&](int) {
            if (QThread::currentThread() == &thread) {
                ticks.release();
            }
        });
        ticker->startTimer(1);
        ticker->moveToThread(&thread);
        QVERIFY(ticks.tryAcquire(3, patience));
        QMetaObject::invokeMethod(
            ticker, [ticker] { delete ticker; }, Qt::BlockingQueuedConnection);
    }

    void isWokenByAnotherThread()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            QSemaphore isAsleep;
            connect(&dispatcher, &EpollDispatcher::aboutToBlock, &dispatcher, [&] { isAsleep.release(); });
            const std::unique_ptr<QThread> other(QThread::create([&] {
                isAsleep.acquire();
                for (int count = 0; count < 1000; ++count) {
                    dispatcher.wakeUp();
                }
            }));
            other->start();
            QVERIFY(dispatcher.processEvents(QEventLoop::WaitForMoreEvents));
            other->wait();
            // A thousand wake-ups of one wait are at most one call of the system.
            QVERIFY(dispatcher.counters().wakeUpsSent <= 1);
            QVERIFY(dispatcher.counters().wakeUpsReceived <= dispatcher.counters().wakeUpsSent);
        });
    }

    void remembersAWakeUpThatCameBeforeTheWait()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            for (const auto more : {QEventLoop::AllEvents, QEventLoop::ExcludeSocketNotifiers}) {
                dispatcher.wakeUp();
                dispatcher.wakeUp();
                QVERIFY(dispatcher.processEvents(more | QEventLoop::WaitForMoreEvents));
                QVERIFY(!dispatcher.processEvents(more));
            }
            // Nobody slept, so nobody had to be woken.
            QCOMPARE(dispatcher.counters().wakeUpsSent, 0ULL);
        });
    }

    void isWokenWhileItLeavesSocketsAlone()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            QSemaphore isAsleep;
            connect(&dispatcher, &EpollDispatcher::aboutToBlock, &dispatcher, [&] { isAsleep.release(); });
            constexpr int rounds = 50;
            const std::unique_ptr<QThread> other(QThread::create([&] {
                for (int count = 0; count < rounds; ++count) {
                    isAsleep.acquire();
                    dispatcher.wakeUp();
                }
            }));
            other->start();
            for (int count = 0; count < rounds; ++count) {
                const auto kind = count % 2 == 0 ? QEventLoop::ExcludeSocketNotifiers : QEventLoop::AllEvents;
                QVERIFY(dispatcher.processEvents(kind | QEventLoop::WaitForMoreEvents));
            }
            QVERIFY(other->wait(patience));
        });
    }

    void tellsWhenItSleeps()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            QString order;
            connect(&dispatcher, &EpollDispatcher::awake, &dispatcher, [&] { order += QLatin1Char('a'); });
            connect(&dispatcher, &EpollDispatcher::aboutToBlock, &dispatcher, [&] {
                order += QLatin1Char('b');
                // Even this must not be slept through.
                QMetaObject::invokeMethod(
                    &dispatcher, [&] { order += QLatin1Char('p'); }, Qt::QueuedConnection);
            });
            dispatcher.processEvents(QEventLoop::AllEvents);
            QCOMPARE(order, QStringLiteral("a"));
            QVERIFY(dispatcher.processEvents(QEventLoop::WaitForMoreEvents));
            QCOMPARE(order, QStringLiteral("aab"));
            dispatcher.processEvents(QEventLoop::AllEvents);
            QCOMPARE(order, QStringLiteral("aabap"));
        });
    }

    void neverMissesTheEndOfItsThread()
    {
        for (int count = 0; count < 500; ++count) {
            EpollThread thread;
            thread.start();
            thread.quit();
            QVERIFY(thread.wait(patience));
        }
    }

    void endsNestedLoopsInOrder()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            QString order;
            QEventLoop outer;
            QMetaObject::invokeMethod(
                &dispatcher,
                [&] {
                    QEventLoop inner;
                    QTimer::singleShot(1, &inner, [&] {
                        order += QLatin1Char('1');
                        inner.exit();
                    });
                    inner.exec();
                    order += QLatin1Char('2');
                    QMetaObject::invokeMethod(&outer, &QEventLoop::quit, Qt::QueuedConnection);
                },
                Qt::QueuedConnection);
            outer.exec();
            QCOMPARE(order, QStringLiteral("12"));
        });
    }

    void interrupts()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            QSemaphore isAsleep;
            connect(&dispatcher, &EpollDispatcher::aboutToBlock, &dispatcher, [&] { isAsleep.release(); });
            const std::unique_ptr<QThread> other(QThread::create([&] {
                isAsleep.acquire();
                dispatcher.interrupt();
            }));
            other->start();
            dispatcher.processEvents(QEventLoop::WaitForMoreEvents);
            QVERIFY(other->wait(patience));
            // It is over, and the next call works as ever.
            bool hasRun = false;
            QTimer::singleShot(0, &dispatcher, [&] { hasRun = true; });
            dispatcher.processEvents(QEventLoop::AllEvents);
            QVERIFY(hasRun);
        });
    }

    void carriesQueuedCallsBothWays()
    {
        EpollThread first;
        EpollThread second;
        first.start();
        second.start();
        QObject ping;
        QObject pong;
        ping.moveToThread(&first);
        pong.moveToThread(&second);
        QSemaphore isOver;
        int count = 0;
        std::function<void()> send = [&] {
            if (++count == 20'000) {
                isOver.release();
                return;
            }
            QMetaObject::invokeMethod(count % 2 == 0 ? &ping : &pong, send, Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(&ping, send, Qt::QueuedConnection);
        QVERIFY(isOver.tryAcquire(1, patience));
        first.quit();
        second.quit();
        QVERIFY(first.wait(patience) && second.wait(patience));
    }

    void deletesLater()
    {
        EpollThread thread;
        thread.start();
        auto* const object = new QObject;
        object->moveToThread(&thread);
        QSemaphore isDeleted;
        connect(
            object, &QObject::destroyed, object, [&] { isDeleted.release(); }, Qt::DirectConnection);
        object->deleteLater();
        QVERIFY(isDeleted.tryAcquire(1, patience));
        // What is left when the thread ends goes as well.
        auto* const late = new QObject;
        late->moveToThread(&thread);
        connect(
            late, &QObject::destroyed, late, [&] { isDeleted.release(); }, Qt::DirectConnection);
        QMetaObject::invokeMethod(late, [&thread, late] {
            thread.quit();
            late->deleteLater();
        });
        QVERIFY(thread.wait(patience));
        QVERIFY(isDeleted.tryAcquire(1));
    }

    void carriesTcpConnectionsToTheirEnd()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            EchoServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            const QByteArray sent(3 * 1024 * 1024, 'x');
            QByteArray received;
            bool isClosed = false;
            QTcpSocket client;
            connect(&client, &QTcpSocket::connected, &client, [&] { client.write(sent); });
            connect(&client, &QTcpSocket::readyRead, &client, [&] { received += client.readAll(); });
            connect(&client, &QTcpSocket::disconnected, &client, [&] { isClosed = true; });
            client.connectToHost(server.serverAddress(), server.serverPort());
            QVERIFY(runUntil(dispatcher, [&] { return received.size() == sent.size(); }));
            QCOMPARE(received, sent);
            client.disconnectFromHost();
            QVERIFY(runUntil(dispatcher, [&] { return isClosed; }));
            QVERIFY(runUntil(dispatcher, [&] { return server.findChildren<QTcpSocket*>().isEmpty(); }));
            // Now the server goes first.
            QTcpSocket second;
            bool isRefused = false;
            connect(&second, &QTcpSocket::disconnected, &second, [&] { isRefused = true; });
            second.connectToHost(server.serverAddress(), server.serverPort());
            QVERIFY(runUntil(dispatcher, [&] { return !server.findChildren<QTcpSocket*>().isEmpty(); }));
            qDeleteAll(server.findChildren<QTcpSocket*>());
            QVERIFY(runUntil(dispatcher, [&] { return isRefused; }));
        });
    }

    void servesManyConnectionsAtOnce()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            EchoServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            constexpr int count = 100;
            std::vector<std::unique_ptr<QTcpSocket>> clients;
            int answers = 0;
            for (int index = 0; index < count; ++index) {
                clients.push_back(std::make_unique<QTcpSocket>());
                QTcpSocket* const client = clients.back().get();
                connect(client, &QTcpSocket::connected, client, [client] { client->write("0123456789"); });
                connect(client, &QTcpSocket::readyRead, client, [&answers, client] {
                    if (client->bytesAvailable() == 10) {
                        ++answers;
                        client->abort();
                    }
                });
                client->connectToHost(server.serverAddress(), server.serverPort());
            }
            QVERIFY(runUntil(dispatcher, [&] { return answers == count; }));
        });
    }
};

FRESHET_TEST(EpollDispatcherTest)
#include "epoll_dispatcher_test.moc"
