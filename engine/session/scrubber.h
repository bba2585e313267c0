// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/settings.h"
#include "engine/base/scheduler.h"
#include "engine/session/torrent_registry.h"

#include <memory>
#include <optional>

namespace freshet::session {

/// Reads complete torrents again, one after the other and slowly, while nothing goes on with them: bits rot
/// where nobody looks. Sleeps when it is switched off. Engine thread.
class Scrubber
{
public:
    /// While a torrent is read.
    static constexpr Scheduler::Duration step{1000};
    /// How often it looks for a torrent whose time has come.
    static constexpr Scheduler::Duration lookout{60'000};
    /// At most so much is read at once. Bytes.
    static constexpr ByteCount largestRead = 16 * 1024 * 1024;

    /// References outlive this.
    Scrubber(Scheduler& scheduler, const TorrentRegistry& torrents, const api::Settings& settings);
    ~Scrubber();
    Scrubber(const Scrubber&) = delete;
    Scrubber& operator=(const Scrubber&) = delete;

    /// Begins or ends as the settings say now.
    void applySettings();
    /// Bytes read so far.
    [[nodiscard]] ByteCount bytesRead() const { return m_bytesRead; }

private:
    void look();
    void lookAgainIn(Scheduler::Duration time);
    /// Who was not read for the longest time, if that is too long.
    [[nodiscard]] Torrent* nextDue() const;
    [[nodiscard]] bool isDue(const Torrent& torrent) const;
    /// Reading counts among the checks at once; those that somebody waits for come first.
    [[nodiscard]] bool hasPlace() const;
    void earn();
    void read(Torrent& torrent);

    Scheduler& m_scheduler;
    const TorrentRegistry& m_torrents;
    const api::Settings& m_settings;
    Scheduler::Timer m_timer;
    std::optional<TorrentId> m_current;
    /// What may be read now; less than nothing after a piece larger than that. Bytes.
    ByteCount m_budget = 0;
    Scheduler::TimePoint m_earnedAt{};
    bool m_isReading = false;
    ByteCount m_bytesRead = 0;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::session
