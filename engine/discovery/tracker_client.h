// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/discovery/announce.h"
#include "engine/discovery/tracker_counters.h"

#include <functional>
#include <memory>

namespace freshet::discovery {

/// **Seam.** One question to one tracker. HttpTracker in the program, scripted in tests. Engine thread.
///
/// `callback` comes exactly once, never inside the call that started it, and not at all once the Exchange is
/// destroyed; it may destroy the Exchange. A tracker's "no" is a response with a Refusal; errors are for
/// trackers that could not be asked, or whose answer makes no sense.
class TrackerClient
{
public:
    /// Cancels its question when destroyed.
    class Exchange
    {
    public:
        Exchange() = default;
        Exchange(const Exchange&) = delete;
        Exchange& operator=(const Exchange&) = delete;
        virtual ~Exchange() = default;
    };
    using AnnounceCallback = std::function<void(Result<AnnounceResponse>)>;
    using ScrapeCallback = std::function<void(Result<ScrapeResponse>)>;

    TrackerClient() = default;
    TrackerClient(const TrackerClient&) = delete;
    TrackerClient& operator=(const TrackerClient&) = delete;
    virtual ~TrackerClient() = default;

    [[nodiscard]] virtual std::unique_ptr<Exchange> announce(
        const QString& tracker, const AnnounceRequest& request, AnnounceCallback callback) = 0;
    /// Errc::UnsupportedScheme if this tracker cannot be scraped.
    [[nodiscard]] virtual std::unique_ptr<Exchange> scrape(
        const QString& tracker, const Sha1Digest& infoHash, ScrapeCallback callback) = 0;

    /// Of everybody who announces through this; they count.
    [[nodiscard]] TrackerCounters& counters() { return m_counters; }

private:
    TrackerCounters m_counters;
};

} // namespace freshet::discovery
