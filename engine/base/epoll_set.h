// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSocketNotifier>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include <sys/epoll.h>

namespace freshet {

/// The socket notifiers of one event loop, and the kernel's epoll instance that watches for them. Linux only.
///
/// A turn costs as much as there are sockets with news, however many there are without. Not thread-safe. The
/// kernel hears of changed interest only before it is asked to wait, so switching one of a descriptor's
/// notifiers off and on costs nothing, and the only one a single call. A slot may do anything to notifiers
/// and descriptors, and wait in a nested loop.
class EpollSet
{
public:
    /// `wakeDescriptor` ends wait() once for every write to it; this never reads it. Null if the system
    /// refuses.
    [[nodiscard]] static std::unique_ptr<EpollSet> create(int wakeDescriptor);
    EpollSet(const EpollSet&) = delete;
    EpollSet& operator=(const EpollSet&) = delete;
    ~EpollSet();

    /// A second notifier of one type for one descriptor replaces the first.
    void add(QSocketNotifier* notifier);
    void remove(QSocketNotifier* notifier);

    /// Waits for news, at most `timeoutMs` milliseconds; -1: for ever, 0: only looks. False if a signal came
    /// first, or nothing but a wake-up.
    bool wait(int timeoutMs);
    /// Tells notifiers what the last wait() has found. Returns how many were told.
    int deliver();

    /// What has been asked of the kernel and found there, for tests that count work.
    struct Counters
    {
        std::uint64_t waits = 0;
        std::uint64_t interestChanges = 0;
        std::uint64_t notifications = 0;
        std::uint64_t wakeUps = 0;
    };
    [[nodiscard]] const Counters& counters() const { return m_counters; }

private:
    /// What is known of one descriptor.
    struct Interest
    {
        /// By QSocketNotifier::Type.
        std::array<QSocketNotifier*, 3> notifiers{};
        /// Grows when the descriptor may have become another file. 0 is the wake descriptor's.
        std::uint32_t generation = 0;
        /// What the kernel has been told.
        std::uint32_t toldGeneration = 0;
        std::uint32_t toldEvents = 0;
        bool isChanged = false;
        /// A file that epoll does not take, because it is always ready.
        bool isAlwaysReady = false;

        [[nodiscard]] std::uint32_t wantedEvents() const;
    };

    EpollSet(int descriptor, int wakeDescriptor);
    void noteChange(int descriptor, Interest& interest);
    void applyChanges();
    void apply(int descriptor);
    void refused(int descriptor, int error);
    /// errno, or 0.
    int control(int operation, int descriptor, std::uint32_t events, std::uint32_t generation);
    void deliverTo(int descriptor, std::uint32_t generation, std::uint32_t events);
    [[nodiscard]] bool isLeftover(int descriptor, std::uint32_t generation) const;
    void rebuild();

    int m_descriptor;
    int m_wakeDescriptor;
    QHash<int, Interest> m_interests;
    std::vector<int> m_changed;
    std::vector<int> m_alwaysReady;
    std::vector<epoll_event> m_events;
    int m_eventCount = 0;
    std::uint32_t m_lastGeneration = 0;
    Counters m_counters;
};

} // namespace freshet
