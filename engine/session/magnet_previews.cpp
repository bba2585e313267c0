// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/magnet_previews.h"

#include <algorithm>
#include <utility>

namespace freshet::session {

MagnetPreviews::MagnetPreviews(TorrentServices& services, Report report)
    : m_services(services)
    , m_report(std::move(report))
{}

MagnetPreviews::~MagnetPreviews() = default;

std::deque<MagnetPreviews::Entry>::iterator MagnetPreviews::find(const InfoHash& infoHash)
{
    return std::find_if(m_searches.begin(), m_searches.end(),
        [&infoHash](const Entry& entry) { return entry.search->link().infoHash.matches(infoHash); });
}

void MagnetPreviews::search(const metainfo::MagnetLink& link, Listener listener)
{
    const auto found = find(link.infoHash);
    if (found != m_searches.end()) {
        found->listeners.push_back(std::move(listener));
        found->search->join(link);
        return;
    }
    Entry entry;
    entry.search = std::make_unique<MagnetSearch>(m_services, link);
    entry.listeners.push_back(std::move(listener));
    MagnetSearch* const key = entry.search.get();
    QObject::connect(key, &MagnetSearch::ended, key,
        [this, key](const api::Outcome<LoadedSource>& outcome) { answer(key, outcome); });
    m_searches.push_back(std::move(entry));
    if (!m_timer.isSet()) {
        m_timer = m_services.swarm.scheduler.callEvery(reportInterval, [this] { tick(); });
    }
    startNext();
}

void MagnetPreviews::startNext()
{
    std::size_t running = 0;
    for (Entry& entry : m_searches) {
        if (running == maxSearches) {
            return;
        }
        ++running;
        if (!std::exchange(entry.isRunning, true)) {
            entry.search->start();
        }
    }
}

void MagnetPreviews::tick()
{
    for (auto entry = m_searches.begin(); entry != m_searches.end();) {
        std::erase_if(entry->listeners, [](const Listener& listener) { return !listener.isWaiting(); });
        if (entry->listeners.empty()) {
            Entry abandoned = std::move(*entry);
            entry = m_searches.erase(entry);
            leave(std::move(abandoned));
        } else {
            ++entry;
        }
    }
    startNext();
    for (Entry& entry : m_searches) {
        api::MetadataSearch search;
        if (entry.isRunning) {
            search = entry.search->search();
        }
        search.isWaiting = !entry.isRunning;
        m_report(entry.search->link().infoHash, search);
    }
    if (m_searches.empty()) {
        m_timer.cancel();
    }
}

void MagnetPreviews::answer(MagnetSearch* search, const api::Outcome<LoadedSource>& outcome)
{
    const auto found = std::find_if(m_searches.begin(), m_searches.end(),
        [search](const Entry& entry) { return entry.search.get() == search; });
    if (found == m_searches.end()) {
        return;
    }
    Entry entry = std::move(*found);
    m_searches.erase(found);
    const QList<Endpoint> peers = search->foundPeers();
    const std::vector<Listener> listeners = std::move(entry.listeners);
    leave(std::move(entry));
    startNext();
    for (const Listener& listener : listeners) {
        listener.done(outcome, peers);
    }
}

QList<Endpoint> MagnetPreviews::endSearch(const InfoHash& infoHash)
{
    const auto found = find(infoHash);
    if (found == m_searches.end()) {
        return {};
    }
    Entry entry = std::move(*found);
    m_searches.erase(found);
    const QList<Endpoint> peers = entry.search->foundPeers();
    leave(std::move(entry));
    startNext();
    return peers;
}

void MagnetPreviews::leave(Entry entry)
{
    MagnetSearch* const key = entry.search.get();
    if (!entry.isRunning) {
        return;
    }
    QObject::disconnect(key, nullptr, key, nullptr);
    QObject::connect(key, &MagnetSearch::stopped, key, [this, key] { left(key); });
    m_leaving.emplace(key, std::move(entry.search));
    key->stop();
}

void MagnetPreviews::left(MagnetSearch* search)
{
    // It is in the middle of telling us.
    m_services.swarm.scheduler.post([this, search, isAlive = std::weak_ptr<bool>(m_isAlive)] {
        if (isAlive.expired()) {
            return;
        }
        m_leaving.erase(search);
        if (isIdle() && m_shutDownDone) {
            std::exchange(m_shutDownDone, nullptr)();
        }
    });
}

void MagnetPreviews::applySettings()
{
    for (Entry& entry : m_searches) {
        if (entry.isRunning) {
            entry.search->applySettings();
        }
    }
}

void MagnetPreviews::shutDown(std::function<void()> done)
{
    m_timer.cancel();
    while (!m_searches.empty()) {
        Entry entry = std::move(m_searches.front());
        m_searches.pop_front();
        leave(std::move(entry));
    }
    m_shutDownDone = std::move(done);
    if (m_leaving.empty()) {
        m_services.swarm.scheduler.post([this, isAlive = std::weak_ptr<bool>(m_isAlive)] {
            if (!isAlive.expired() && m_shutDownDone) {
                std::exchange(m_shutDownDone, nullptr)();
            }
        });
    }
}

} // namespace freshet::session
