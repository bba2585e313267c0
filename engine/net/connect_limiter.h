// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/net/connection_options.h"

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <utility>

namespace freshet::net {

/// Shares out connections among all torrents: half-open ones, new ones a second, and all of them together.
///
/// A torrent that wants to connect asks for one turn at a time and is called when it comes; torrents that ask
/// again line up behind the others, so each gets its share. Must outlive its tickets and turns.
class ConnectLimiter
{
    class Hold;

public:
    /// The right to keep one connection. Gives it back when destroyed. Empty by default.
    class ConnectionTicket
    {
    public:
        ConnectionTicket() = default;

    private:
        friend class ConnectLimiter;
        explicit ConnectionTicket(std::unique_ptr<Hold> connection)
            : m_connection(std::move(connection))
        {}
        std::unique_ptr<Hold> m_connection;
    };

    /// The right to make one connection attempt. Gives everything back when destroyed. Empty by default.
    class ConnectTicket
    {
    public:
        ConnectTicket() = default;

        /// The connection stands: it is no longer half-open. Leaves this empty.
        [[nodiscard]] ConnectionTicket establish()
        {
            m_halfOpen.reset();
            return ConnectionTicket(std::move(m_connection));
        }

    private:
        friend class ConnectLimiter;
        ConnectTicket(std::unique_ptr<Hold> connection, std::unique_ptr<Hold> halfOpen)
            : m_connection(std::move(connection))
            , m_halfOpen(std::move(halfOpen))
        {}
        std::unique_ptr<Hold> m_connection;
        std::unique_ptr<Hold> m_halfOpen;
    };

    using Turn = std::function<void(ConnectTicket)>;

    /// A place in the queue; leaves it when destroyed. Empty by default.
    class Place
    {
    public:
        Place() = default;

    private:
        friend class ConnectLimiter;
        explicit Place(std::shared_ptr<Turn> turn)
            : m_turn(std::move(turn))
        {}
        std::shared_ptr<Turn> m_turn;
    };

    explicit ConnectLimiter(Scheduler& scheduler, const ConnectionOptions& options = {});

    /// Takes effect at once; ending connections that are too many now is up to others.
    void setOptions(const ConnectionOptions& options);

    /// `turn` comes once, later and never inside this call, when a connection attempt may be made.
    [[nodiscard]] Place requestTurn(Turn turn);

    /// For an incoming connection; nothing if there are too many already.
    [[nodiscard]] std::optional<ConnectionTicket> tryAccept();

    [[nodiscard]] int connectionCount() const { return m_connections; }
    [[nodiscard]] int halfOpenCount() const { return m_halfOpen; }

private:
    /// Counts one up while it lives.
    class Hold
    {
    public:
        Hold(ConnectLimiter& limiter, int& count);
        ~Hold();
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;

    private:
        ConnectLimiter& m_limiter;
        int& m_count;
    };

    void refill();
    [[nodiscard]] bool hasRoom() const;
    void schedule();
    void giveTurns();

    Scheduler& m_scheduler;
    ConnectionOptions m_options;
    int m_connections = 0;
    int m_halfOpen = 0;
    /// Attempts that may be made now, by the limit per second.
    double m_attempts = 0;
    Scheduler::TimePoint m_refilled;
    std::list<std::weak_ptr<Turn>> m_queue;
    Scheduler::Timer m_next;
    bool m_isScheduled = false;
};

} // namespace freshet::net
