// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a message costs an event loop, among sockets that have nothing to say: 17 bytes there, one byte back.
// Qt's own dispatcher against the one of the engine thread.
#include "app/common/descriptor_limit.h"
#include "engine/base/engine_dispatcher.h"

#include <QSocketNotifier>
#include <QThread>

#include <array>
#include <functional>
#include <memory>
#include <vector>

#include <benchmark/benchmark.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace freshet;

/// Two connected sockets, the first of which is watched by the loop.
class WatchedPair
{
public:
    WatchedPair()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends.data()) != 0) {
            qFatal("No more sockets: raise the limit of open files.");
        }
        m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
        QObject::connect(
            m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { answer(); });
    }
    WatchedPair(const WatchedPair&) = delete;
    WatchedPair& operator=(const WatchedPair&) = delete;
    ~WatchedPair()
    {
        m_notifier.reset();
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }

    void ask() const { transferred(::write(m_ends[1], message.data(), message.size())); }
    /// Takes the answer; whether there was one.
    [[nodiscard]] bool takeAnswer() const
    {
        char byte = 0;
        return ::read(m_ends[1], &byte, 1) == 1;
    }

private:
    void answer() const
    {
        std::array<char, message.size()> received{};
        transferred(::read(m_ends[0], received.data(), received.size()));
        transferred(::write(m_ends[0], "a", 1));
    }
    static void transferred(ssize_t size)
    {
        if (size <= 0) {
            qFatal("A socket failed.");
        }
    }

    static constexpr std::array<char, 17> message{};
    std::array<int, 2> m_ends{};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// A thread whose event loop is to be measured; runs the measurement itself.
class MeasuredThread final : public QThread
{
public:
    MeasuredThread(bool isOurs, std::function<void(QAbstractEventDispatcher&)> task)
        : m_task(std::move(task))
    {
        if (isOurs) {
            if (auto dispatcher = makeEngineDispatcher()) {
                setEventDispatcher(dispatcher.release());
            }
        }
    }

protected:
    void run() override { m_task(*eventDispatcher()); }

private:
    std::function<void(QAbstractEventDispatcher&)> m_task;
};

void messages(benchmark::State& state, bool isOurs)
{
    app::raiseDescriptorLimit();
    MeasuredThread thread(isOurs, [&state](QAbstractEventDispatcher& dispatcher) {
        std::vector<std::unique_ptr<WatchedPair>> idle(static_cast<std::size_t>(state.range(0)));
        std::vector<std::unique_ptr<WatchedPair>> active(static_cast<std::size_t>(state.range(1)));
        for (auto* const pairs : {&idle, &active}) {
            for (auto& pair : *pairs) {
                pair = std::make_unique<WatchedPair>();
            }
        }
        for (auto step : state) {
            for (const auto& pair : active) {
                pair->ask();
            }
            for (std::size_t answers = 0; answers < active.size();) {
                dispatcher.processEvents(QEventLoop::AllEvents);
                for (const auto& pair : active) {
                    answers += pair->takeAnswer() ? 1 : 0;
                }
            }
        }
        state.SetItemsProcessed(state.iterations() * state.range(1));
    });
    thread.start();
    thread.wait();
}

} // namespace

// The measured work is on a thread of its own, so the time of the whole process counts.
BENCHMARK_CAPTURE(messages, qt, false)
    ->ArgsProduct({{0, 1000, 5000}, {1, 20, 200}})
    ->ArgNames({"idle", "active"})
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(messages, ours, true)
    ->ArgsProduct({{0, 1000, 5000}, {1, 20, 200}})
    ->ArgNames({"idle", "active"})
    ->MeasureProcessCPUTime()
    ->UseRealTime();
