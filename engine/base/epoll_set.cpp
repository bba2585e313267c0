// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/epoll_set.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <unistd.h>

namespace freshet {

namespace {

/// Sockets with news that are looked at in one turn; the others come in the next, as the kernel takes turns.
constexpr std::size_t batchSize = 256;

constexpr std::array<std::uint32_t, 3> askedFor{EPOLLIN, EPOLLOUT, EPOLLPRI};
/// Errors and the end concern everyone.
constexpr std::uint32_t concernsAll = EPOLLERR | EPOLLHUP;

std::uint64_t tagOf(int descriptor, std::uint32_t generation)
{
    return static_cast<std::uint64_t>(generation) << 32 | static_cast<std::uint32_t>(descriptor);
}

std::size_t typeOf(const QSocketNotifier& notifier)
{
    return static_cast<std::size_t>(notifier.type());
}

} // namespace

std::uint32_t EpollSet::Interest::wantedEvents() const
{
    std::uint32_t events = 0;
    for (std::size_t type = 0; type < notifiers.size(); ++type) {
        events |= notifiers[type] != nullptr ? askedFor[type] : 0;
    }
    return events;
}

std::unique_ptr<EpollSet> EpollSet::create(int wakeDescriptor)
{
    const int descriptor = ::epoll_create1(EPOLL_CLOEXEC);
    if (descriptor < 0) {
        return nullptr;
    }
    std::unique_ptr<EpollSet> set(new EpollSet(descriptor, wakeDescriptor));
    return set->control(EPOLL_CTL_ADD, wakeDescriptor, EPOLLIN | EPOLLET, 0) == 0 ? std::move(set) : nullptr;
}

EpollSet::EpollSet(int descriptor, int wakeDescriptor)
    : m_descriptor(descriptor)
    , m_wakeDescriptor(wakeDescriptor)
    , m_events(batchSize)
{}

EpollSet::~EpollSet()
{
    ::close(m_descriptor);
}

void EpollSet::add(QSocketNotifier* notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    if (descriptor < 0) {
        return;
    }
    Interest& interest = m_interests[descriptor];
    QSocketNotifier*& place = interest.notifiers[typeOf(*notifier)];
    // Since nobody watched it, or the former watcher was forgotten, it may have been closed and be another
    // file.
    if (interest.wantedEvents() == 0 || (place != nullptr && place != notifier)) {
        // Not 0 after four thousand million changes either.
        m_lastGeneration = std::max<std::uint32_t>(m_lastGeneration + 1, 1);
        interest.generation = m_lastGeneration;
        interest.isAlwaysReady = false;
    }
    place = notifier;
    noteChange(descriptor, interest);
}

void EpollSet::remove(QSocketNotifier* notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    const auto found = m_interests.find(descriptor);
    if (found == m_interests.end() || found->notifiers[typeOf(*notifier)] != notifier) {
        return;
    }
    found->notifiers[typeOf(*notifier)] = nullptr;
    noteChange(descriptor, *found);
}

void EpollSet::noteChange(int descriptor, Interest& interest)
{
    if (!interest.isChanged) {
        interest.isChanged = true;
        m_changed.push_back(descriptor);
    }
}

int EpollSet::control(int operation, int descriptor, std::uint32_t events, std::uint32_t generation)
{
    ++m_counters.interestChanges;
    epoll_event event{};
    event.events = events;
    event.data.u64 = tagOf(descriptor, generation);
    return ::epoll_ctl(m_descriptor, operation, descriptor, &event) == 0 ? 0 : errno;
}

void EpollSet::applyChanges()
{
    // A refused descriptor switches its notifiers off, which is a change again.
    std::vector<int> changed;
    std::swap(changed, m_changed);
    for (const int descriptor : changed) {
        apply(descriptor);
    }
    // The memory is kept, and seldom anything was added.
    changed.clear();
    changed.insert(changed.end(), m_changed.begin(), m_changed.end());
    std::swap(changed, m_changed);
}

void EpollSet::apply(int descriptor)
{
    const auto found = m_interests.find(descriptor);
    Interest& interest = *found;
    interest.isChanged = false;
    const std::uint32_t wanted = interest.wantedEvents();
    if (wanted == 0) {
        if (interest.toldEvents != 0) {
            // Fails if it has been closed, which is as good.
            control(EPOLL_CTL_DEL, descriptor, 0, 0);
        }
        std::erase(m_alwaysReady, descriptor);
        m_interests.erase(found);
        return;
    }
    if (interest.toldEvents == wanted && interest.toldGeneration == interest.generation) {
        return;
    }
    int error = ENOENT;
    if (interest.toldEvents != 0) {
        error = control(EPOLL_CTL_MOD, descriptor, wanted, interest.generation);
    }
    if (error == ENOENT) {
        error = control(EPOLL_CTL_ADD, descriptor, wanted, interest.generation);
    }
    interest.toldEvents = error == 0 ? wanted : 0;
    interest.toldGeneration = interest.generation;
    if (error != 0) {
        refused(descriptor, error);
    }
}

void EpollSet::refused(int descriptor, int error)
{
    Interest& interest = m_interests[descriptor];
    if (error == EPERM) {
        // A plain file or a folder. poll() calls these always ready, and so do we.
        if (!std::exchange(interest.isAlwaysReady, true)) {
            m_alwaysReady.push_back(descriptor);
        }
        return;
    }
    const auto notifiers = interest.notifiers;
    if (error == EBADF) {
        qWarning("Socket notifier for a descriptor that is not open: %d. It is switched off.", descriptor);
    } else {
        qErrnoWarning(error, "Cannot watch descriptor %d", descriptor);
    }
    for (QSocketNotifier* notifier : notifiers) {
        if (notifier != nullptr) {
            notifier->setEnabled(false);
        }
    }
}

bool EpollSet::wait(int timeoutMs)
{
    applyChanges();
    const int timeout = m_alwaysReady.empty() ? timeoutMs : 0;
    ++m_counters.waits;
    m_eventCount = ::epoll_wait(m_descriptor, m_events.data(), static_cast<int>(m_events.size()), timeout);
    if (m_eventCount < 0) {
        m_eventCount = 0;
        return errno != EINTR;
    }
    if (m_eventCount == 1 && (m_events[0].data.u64 >> 32) == 0 && m_alwaysReady.empty()) {
        // Whoever wakes says so before, and may come late with it: then it was for an earlier wait.
        ++m_counters.wakeUps;
        m_eventCount = 0;
        return false;
    }
    return true;
}

int EpollSet::deliver()
{
    const std::uint64_t turn = m_counters.waits;
    const std::uint64_t before = m_counters.notifications;
    const auto always = m_alwaysReady;
    // A slot that waits in a nested loop overwrites these events. The kernel reports again what was not
    // handled.
    for (int index = 0; index < m_eventCount && m_counters.waits == turn; ++index) {
        const epoll_event event = m_events[static_cast<std::size_t>(index)];
        const int descriptor = static_cast<int>(event.data.u64 & 0xffffffffU);
        const auto generation = static_cast<std::uint32_t>(event.data.u64 >> 32);
        if (generation == 0) {
            ++m_counters.wakeUps;
        } else if (isLeftover(descriptor, generation)) {
            rebuild();
            break;
        } else {
            deliverTo(descriptor, generation, event.events);
        }
    }
    for (auto file = always.begin(); file != always.end() && m_counters.waits == turn; ++file) {
        const auto found = m_interests.constFind(*file);
        if (found != m_interests.constEnd() && found->isAlwaysReady) {
            deliverTo(*file, found->generation, EPOLLIN | EPOLLOUT);
        }
    }
    if (m_counters.waits == turn) {
        m_eventCount = 0;
    }
    return static_cast<int>(m_counters.notifications - before);
}

void EpollSet::deliverTo(int descriptor, std::uint32_t generation, std::uint32_t events)
{
    const std::uint64_t turn = m_counters.waits;
    for (std::size_t type = 0; type < askedFor.size(); ++type) {
        if ((events & (askedFor[type] | concernsAll)) == 0) {
            continue;
        }
        // Looked up each time: the slot before may have ended this notifier, or the descriptor, or both.
        const auto found = m_interests.constFind(descriptor);
        if (found == m_interests.constEnd() || found->generation != generation || m_counters.waits != turn) {
            return;
        }
        if (QSocketNotifier* notifier = found->notifiers[type]) {
            ++m_counters.notifications;
            QEvent event(QEvent::SockAct);
            QCoreApplication::sendEvent(notifier, &event);
        }
    }
}

/// Whether an event is about a file that nobody watches under this number any more. It was closed without a
/// word while a copy of its descriptor lived on, for example in another process, and cannot be removed by
/// number.
bool EpollSet::isLeftover(int descriptor, std::uint32_t generation) const
{
    const auto found = m_interests.constFind(descriptor);
    return found == m_interests.constEnd() || found->toldGeneration != generation;
}

void EpollSet::rebuild()
{
    const int fresh = ::epoll_create1(EPOLL_CLOEXEC);
    if (fresh < 0) {
        return;
    }
    ::close(std::exchange(m_descriptor, fresh));
    control(EPOLL_CTL_ADD, m_wakeDescriptor, EPOLLIN | EPOLLET, 0);
    for (auto interest = m_interests.begin(); interest != m_interests.end(); ++interest) {
        interest->toldEvents = 0;
        noteChange(interest.key(), *interest);
    }
}

} // namespace freshet
