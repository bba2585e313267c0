// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/epoll_dispatcher.h"

#include <QThread>
#include <QTimer>

#include <array>
#include <functional>

#include <sys/socket.h>
#include <unistd.h>

namespace freshet::test {

constexpr int patience = 20'000;

/// A thread with an EpollDispatcher. Without a task it runs an event loop.
class EpollThread final : public QThread
{
public:
    explicit EpollThread(std::function<void(EpollDispatcher&)> task = {})
        : m_task(std::move(task))
    {
        auto dispatcher = EpollDispatcher::create();
        m_dispatcher = dispatcher.get();
        setEventDispatcher(dispatcher.release());
    }
    ~EpollThread() override
    {
        quit();
        wait(patience);
    }
    [[nodiscard]] EpollDispatcher& dispatcher() const { return *m_dispatcher; }

protected:
    void run() override
    {
        if (m_task) {
            m_task(*m_dispatcher);
        } else {
            exec();
        }
    }

private:
    std::function<void(EpollDispatcher&)> m_task;
    EpollDispatcher* m_dispatcher;
};

/// Runs a test's body where the event loop is ours.
inline void onEpollThread(std::function<void(EpollDispatcher&)> body)
{
    EpollThread thread(std::move(body));
    thread.start();
    thread.wait();
}

/// Lets events happen, sleeping between them, until `isDone` or the end of all patience. Whether it is done.
inline bool runUntil(EpollDispatcher& dispatcher, const std::function<bool()>& isDone)
{
    bool isOver = false;
    QTimer end;
    QObject::connect(&end, &QTimer::timeout, &end, [&isOver] { isOver = true; });
    end.start(patience);
    while (!isDone() && !isOver) {
        dispatcher.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return isDone();
}

/// Two connected local sockets.
class SocketPair
{
public:
    explicit SocketPair(int type = SOCK_STREAM)
    {
        if (::socketpair(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends.data()) != 0) {
            qFatal("socketpair");
        }
    }
    SocketPair(const SocketPair&) = delete;
    SocketPair& operator=(const SocketPair&) = delete;
    ~SocketPair()
    {
        closeOurs();
        closeTheirs();
    }

    [[nodiscard]] int ours() const { return m_ends[0]; }
    [[nodiscard]] int theirs() const { return m_ends[1]; }
    void send() const { QVERIFY2(::write(theirs(), "x", 1) == 1, "write"); }
    /// Takes what has arrived; how much.
    ssize_t receive() const
    {
        std::array<char, 4096> buffer{};
        return ::read(ours(), buffer.data(), buffer.size());
    }
    void closeOurs() { close(0); }
    void closeTheirs() { close(1); }

private:
    void close(std::size_t end)
    {
        if (m_ends[end] >= 0) {
            ::close(std::exchange(m_ends[end], -1));
        }
    }
    std::array<int, 2> m_ends{};
};

} // namespace freshet::test
