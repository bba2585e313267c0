// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/epoll_set.h"
#include "tests/engine/base/epoll_thread.h"
#include "tests/support/test_main.h"

#include <QEventLoop>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

#include <arpa/inet.h>
#include <netinet/in.h>

using namespace freshet;
using namespace freshet::test;

namespace {

using Notifier = std::unique_ptr<QSocketNotifier>;

Notifier watch(int descriptor, QSocketNotifier::Type type, std::function<void()> slot)
{
    auto notifier = std::make_unique<QSocketNotifier>(descriptor, type);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), std::move(slot));
    return notifier;
}

Notifier watchRead(int descriptor, std::function<void()> slot)
{
    return watch(descriptor, QSocketNotifier::Read, std::move(slot));
}

/// Everything there is to tell now.
void processAll(EpollDispatcher& dispatcher)
{
    for (int turn = 0; turn < 10; ++turn) {
        dispatcher.processEvents(QEventLoop::AllEvents);
    }
}

/// Makes `number` a copy of `source`, so that another file has the number from now on.
void replaceFile(int number, int source)
{
    QCOMPARE(::dup2(source, number), number);
}

/// Two ready sockets; whoever is told first does something to the other.
struct Rivals
{
    std::array<SocketPair, 2> pairs;
    std::array<Notifier, 2> notifiers;
    std::array<int, 2> told{};

    explicit Rivals(const std::function<void(Rivals&, std::size_t other)>& act)
    {
        for (std::size_t self = 0; self < 2; ++self) {
            notifiers[self] = watchRead(pairs[self].ours(), [this, self, act] {
                pairs[self].receive();
                if (++told[self] + told[1 - self] == 1) {
                    act(*this, 1 - self);
                }
            });
            pairs[self].send();
        }
    }
};

} // namespace

class EpollSetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsReadersAndWriters()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            const SocketPair pair;
            int reads = 0;
            int writes = 0;
            const auto reader = watchRead(pair.ours(), [&] { reads += pair.receive() == 1 ? 1 : 0; });
            const auto writer = watch(pair.ours(), QSocketNotifier::Write, [&] { ++writes; });
            dispatcher.processEvents(QEventLoop::WaitForMoreEvents);
            QCOMPARE(reads, 0);
            QCOMPARE(writes, 1);
            writer->setEnabled(false);
            pair.send();
            QVERIFY(dispatcher.processEvents(QEventLoop::AllEvents));
            QCOMPARE(reads, 1);
            QCOMPARE(writes, 1);
            writer->setEnabled(true);
            QVERIFY(dispatcher.processEvents(QEventLoop::AllEvents));
            QCOMPARE(writes, 2);
            writer->setEnabled(false);
            QVERIFY(!dispatcher.processEvents(QEventLoop::AllEvents));
        });
    }

    void tellsReadersOfTheEnd()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            SocketPair pair;
            ssize_t last = -1;
            const auto reader = watchRead(pair.ours(), [&] { last = pair.receive(); });
            pair.closeTheirs();
            QVERIFY(dispatcher.processEvents(QEventLoop::AllEvents));
            QCOMPARE(last, ssize_t{0});
        });
    }

    void tellsOfExceptionalConditions()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            auto* const generic = reinterpret_cast<sockaddr*>(&address);
            socklen_t size = sizeof(address);
            QCOMPARE(::bind(listener, generic, size), 0);
            QCOMPARE(::getsockname(listener, generic, &size), 0);
            QCOMPARE(::listen(listener, 1), 0);
            const int client = ::socket(AF_INET, SOCK_STREAM, 0);
            QCOMPARE(::connect(client, generic, size), 0);
            const int server = ::accept(listener, nullptr, nullptr);
            QString told;
            {
                const auto exception = watch(server, QSocketNotifier::Exception, [&] {
                    char byte = 0;
                    told += ::recv(server, &byte, 1, MSG_OOB) == 1 ? QLatin1Char(byte) : QLatin1Char('?');
                });
                QCOMPARE(::send(client, "a", 1, 0), ssize_t{1});
                QCOMPARE(::send(client, "!", 1, MSG_OOB), ssize_t{1});
                QVERIFY(runUntil(dispatcher, [&] { return !told.isEmpty(); }));
            }
            QCOMPARE(told, QStringLiteral("!"));
            for (const int descriptor : {listener, client, server}) {
                ::close(descriptor);
            }
        });
    }

    void doesNotTellWhoIsDeletedInTheSameTurn()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            Rivals rivals([](Rivals& self, std::size_t other) { self.notifiers[other].reset(); });
            processAll(dispatcher);
            QCOMPARE(rivals.told[0] + rivals.told[1], 1);
        });
    }

    void doesNotTellWhoIsDisabledInTheSameTurn()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            std::size_t late = 0;
            Rivals rivals([&late](Rivals& self, std::size_t other) {
                late = other;
                self.notifiers[other]->setEnabled(false);
            });
            processAll(dispatcher);
            QCOMPARE(rivals.told[0] + rivals.told[1], 1);
            // What has arrived meanwhile is not lost.
            rivals.notifiers[late]->setEnabled(true);
            processAll(dispatcher);
            QCOMPARE(rivals.told[late], 1);
        });
    }

    void doesNotTellASecondTypeThatTheFirstHasDeleted()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            const SocketPair pair;
            int writes = 0;
            auto writer = watch(pair.ours(), QSocketNotifier::Write, [&] { ++writes; });
            const auto reader = watchRead(pair.ours(), [&] {
                pair.receive();
                writer.reset();
            });
            pair.send();
            processAll(dispatcher);
            QCOMPARE(writes, 0);
        });
    }

    void letsASlotDeleteItsOwnNotifier()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            const SocketPair pair;
            int told = 0;
            auto* const reader = new QSocketNotifier(pair.ours(), QSocketNotifier::Read);
            QObject::connect(reader, &QSocketNotifier::activated, &dispatcher, [&] {
                ++told;
                reader->setEnabled(false);
                reader->deleteLater();
            });
            pair.send();
            processAll(dispatcher);
            QCOMPARE(told, 1);
        });
    }

    void doesNotTakeANewFileForTheOneThatHadItsNumber()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            const SocketPair quiet;
            int mistaken = 0;
            Notifier replacement;
            Rivals rivals([&](Rivals& self, std::size_t other) {
                const int number = self.pairs[other].ours();
                self.notifiers[other].reset();
                replaceFile(number, quiet.ours());
                replacement = watchRead(number, [&, number] {
                    char byte = 0;
                    mistaken += ::read(number, &byte, 1) == 1 ? 0 : 1;
                });
            });
            processAll(dispatcher);
            QCOMPARE(rivals.told[0] + rivals.told[1], 1);
            QCOMPARE(mistaken, 0);
            const auto before = dispatcher.counters().notifications;
            quiet.send();
            processAll(dispatcher);
            QCOMPARE(dispatcher.counters().notifications, before + 1);
            QCOMPARE(mistaken, 0);
        });
    }

    void noticesThatItsNumberWasGivenToAnotherFileWhileItWasOff()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            const SocketPair first;
            const SocketPair second;
            int told = 0;
            const auto reader = watchRead(first.ours(), [&] {
                first.receive();
                ++told;
            });
            dispatcher.processEvents(QEventLoop::AllEvents);
            reader->setEnabled(false);
            replaceFile(first.ours(), second.ours());
            reader->setEnabled(true);
            second.send();
            processAll(dispatcher);
            QCOMPARE(told, 1);
        });
    }

    void replacesANotifierWhoseFileWasClosedWithoutAWord()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            const SocketPair first;
            const SocketPair second;
            int stale = 0;
            int told = 0;
            auto forgotten = watchRead(first.ours(), [&] { ++stale; });
            dispatcher.processEvents(QEventLoop::AllEvents);
            replaceFile(first.ours(), second.ours());
            const auto reader = watchRead(first.ours(), [&] {
                first.receive();
                ++told;
            });
            // Must not take its successor along.
            forgotten.reset();
            second.send();
            processAll(dispatcher);
            QCOMPARE(told, 1);
            QCOMPARE(stale, 0);
        });
    }

    void isNotKeptAwakeByAFileThatLivesOnElsewhere()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            SocketPair gone;
            const SocketPair alive;
            int told = 0;
            auto forgotten = watchRead(gone.ours(), [] {});
            const auto reader = watchRead(alive.ours(), [&] {
                alive.receive();
                ++told;
            });
            dispatcher.processEvents(QEventLoop::AllEvents);
            const int copy = ::dup(gone.ours());
            gone.closeOurs();
            forgotten.reset();
            gone.send();
            const auto before = dispatcher.counters().turns;
            bool isOver = false;
            QTimer::singleShot(50, &dispatcher, [&] { isOver = true; });
            QVERIFY(runUntil(dispatcher, [&] { return isOver; }));
            QVERIFY(dispatcher.counters().turns - before < 10);
            alive.send();
            processAll(dispatcher);
            QCOMPARE(told, 1);
            ::close(copy);
        });
    }

    void switchesOffANotifierForNoFile()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            SocketPair pair;
            const int number = pair.ours();
            pair.closeOurs();
            const auto reader = watchRead(number, [] {});
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not open")));
            dispatcher.processEvents(QEventLoop::AllEvents);
            QVERIFY(!reader->isEnabled());
        });
    }

    void callsPlainFilesAlwaysReady()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            QTemporaryFile file;
            QVERIFY(file.open());
            int told = 0;
            auto reader = watchRead(file.handle(), [&] { ++told; });
            for (int turn = 1; turn <= 5; ++turn) {
                dispatcher.processEvents(QEventLoop::WaitForMoreEvents);
                QCOMPARE(told, turn);
            }
            reader.reset();
            QVERIFY(!dispatcher.processEvents(QEventLoop::AllEvents));
        });
    }

    void leavesSocketsAloneIfAsked()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            const SocketPair pair;
            int told = 0;
            const auto reader = watchRead(pair.ours(), [&] {
                pair.receive();
                ++told;
            });
            pair.send();
            QVERIFY(!dispatcher.processEvents(QEventLoop::ExcludeSocketNotifiers));
            // Waits for the timer, and is not kept awake by the socket.
            bool isOver = false;
            QTimer::singleShot(30, &dispatcher, [&] { isOver = true; });
            int turns = 0;
            for (; !isOver; ++turns) {
                dispatcher.processEvents(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
            }
            QVERIFY(turns < 5);
            QCOMPARE(told, 0);
            QVERIFY(dispatcher.processEvents(QEventLoop::AllEvents));
            QCOMPARE(told, 1);
        });
    }

    void runsNestedLoopsInSlots()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            // The one who is told first waits until the other was told, too, in a loop of its own.
            std::unique_ptr<Rivals> rivals;
            rivals = std::make_unique<Rivals>([&](Rivals& self, std::size_t other) {
                QVERIFY(runUntil(dispatcher, [&] { return self.told[other] == 1; }));
                self.pairs[other].send();
                self.pairs[1 - other].send();
            });
            QVERIFY(runUntil(dispatcher, [&] { return rivals->told[0] == 2 && rivals->told[1] == 2; }));
            processAll(dispatcher);
            QCOMPARE(rivals->told[0] + rivals->told[1], 4);
        });
    }

    void asksTheKernelOnlyForWhatHasChanged()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            const SocketPair pair;
            const auto reader = watchRead(pair.ours(), [&] { pair.receive(); });
            const auto writer = watch(pair.ours(), QSocketNotifier::Write, [] {});
            writer->setEnabled(false);
            dispatcher.processEvents(QEventLoop::AllEvents);
            QCOMPARE(dispatcher.counters().interestChanges, 2ULL); // and the wake-ups'
            for (int count = 0; count < 100; ++count) {
                writer->setEnabled(true);
                writer->setEnabled(false);
            }
            dispatcher.processEvents(QEventLoop::AllEvents);
            QCOMPARE(dispatcher.counters().interestChanges, 2ULL);
            writer->setEnabled(true);
            dispatcher.processEvents(QEventLoop::AllEvents);
            QCOMPARE(dispatcher.counters().interestChanges, 3ULL);
        });
    }

    void worksForTheActiveOnly()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            constexpr int idle = 1000;
            constexpr std::uint64_t messages = 200;
            std::vector<std::unique_ptr<SocketPair>> pairs;
            std::vector<Notifier> notifiers;
            for (int count = 0; count < idle; ++count) {
                pairs.push_back(std::make_unique<SocketPair>());
                notifiers.push_back(watchRead(pairs.back()->ours(), [] {}));
            }
            dispatcher.processEvents(QEventLoop::AllEvents);
            const auto before = dispatcher.counters();
            const SocketPair active;
            std::uint64_t told = 0;
            const auto reader = watchRead(active.ours(), [&] {
                active.receive();
                if (++told < messages) {
                    active.send();
                }
            });
            active.send();
            while (told < messages) {
                QVERIFY(dispatcher.processEvents(QEventLoop::WaitForMoreEvents));
            }
            const auto after = dispatcher.counters();
            QCOMPARE(after.notifications - before.notifications, messages);
            QCOMPARE(after.turns - before.turns, messages);
            QCOMPARE(after.interestChanges - before.interestChanges, 1ULL);
            QCOMPARE(after.wakeUpsSent, before.wakeUpsSent);
        });
    }

    void givesEveryoneATurnIfManyAreReady()
    {
        onEpollThread([](EpollDispatcher& dispatcher) {
            constexpr std::size_t count = 700;
            std::vector<std::unique_ptr<SocketPair>> pairs;
            std::vector<Notifier> notifiers;
            std::vector<int> told(count);
            for (std::size_t index = 0; index < count; ++index) {
                pairs.push_back(std::make_unique<SocketPair>());
                // Nobody reads, so all stay ready.
                notifiers.push_back(watchRead(pairs.back()->ours(), [&told, index] { ++told[index]; }));
                pairs.back()->send();
            }
            for (int turn = 0; turn < 9; ++turn) {
                dispatcher.processEvents(QEventLoop::AllEvents);
            }
            const auto [fewest, most] = std::minmax_element(told.begin(), told.end());
            QVERIFY(*fewest >= 2);
            QVERIFY(*most - *fewest <= 1);
        });
    }
};

FRESHET_TEST(EpollSetTest)
#include "epoll_set_test.moc"
