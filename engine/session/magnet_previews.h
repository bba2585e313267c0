// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/magnet_search.h"

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace freshet::session {

/// The searches for file lists of magnet links that somebody looks at before adding them. A search lives as
/// long as somebody waits for it. Engine thread.
class MagnetPreviews
{
public:
    /// Searching at the same time; others wait for their turn.
    static constexpr std::size_t maxSearches = 50;
    static constexpr Scheduler::Duration reportInterval = 1s;

    /// Who waits for a file list.
    struct Listener
    {
        /// Asked once a second.
        std::function<bool()> isWaiting;
        /// Comes once, not inside search(), with who was found meanwhile.
        std::function<void(const api::Outcome<LoadedSource>&, const QList<Endpoint>&)> done;
    };
    using Report = std::function<void(const InfoHash&, const api::MetadataSearch&)>;

    /// `services` outlives this.
    MagnetPreviews(TorrentServices& services, Report report);
    ~MagnetPreviews();
    MagnetPreviews(const MagnetPreviews&) = delete;
    MagnetPreviews& operator=(const MagnetPreviews&) = delete;

    void search(const metainfo::MagnetLink& link, Listener listener);
    /// The torrent is being added: ends its search without an answer, and tells who was found.
    [[nodiscard]] QList<Endpoint> endSearch(const InfoHash& infoHash);
    void applySettings();
    /// Ends everything; `done` comes when trackers know, or soon enough without them. Not inside this.
    void shutDown(std::function<void()> done);
    /// Nothing is searched for, and nobody is being told goodbye.
    [[nodiscard]] bool isIdle() const { return m_searches.empty() && m_leaving.empty(); }

private:
    struct Entry
    {
        std::unique_ptr<MagnetSearch> search;
        std::vector<Listener> listeners;
        bool isRunning = false;
    };

    void startNext();
    void tick();
    void answer(MagnetSearch* search, const api::Outcome<LoadedSource>& outcome);
    void leave(Entry entry);
    void left(MagnetSearch* search);
    [[nodiscard]] std::deque<Entry>::iterator find(const InfoHash& infoHash);

    TorrentServices& m_services;
    Report m_report;
    /// In the order they came.
    std::deque<Entry> m_searches;
    std::map<MagnetSearch*, std::unique_ptr<MagnetSearch>> m_leaving;
    Scheduler::Timer m_timer;
    std::function<void()> m_shutDownDone;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::session
