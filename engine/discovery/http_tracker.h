// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/discovery/tracker_client.h"
#include "engine/net/http_client.h"

#include <QUrl>

#include <optional>

namespace freshet::discovery {

/// The address to GET for an announce: keeps the query that the tracker's own address may have.
///
/// Fails with Errc::InvalidUrl, also for hosts on this computer or in a private network unless the path ends
/// in "/announce" (so that a .torrent cannot make us call other services there), and with
/// Errc::UnsupportedScheme.
[[nodiscard]] Result<QUrl> announceUrl(const QString& tracker, const AnnounceRequest& request);

/// The address to GET for a scrape: "announce" in the last part of the path becomes "scrape" (BEP 48).
/// Errc::UnsupportedScheme if there is none; otherwise as announceUrl().
[[nodiscard]] Result<QUrl> scrapeUrl(const QString& tracker, const Sha1Digest& infoHash);

/// Asks trackers over http and https (BEP 3). `http` and `scheduler` must outlive it and its Exchanges.
class HttpTracker final : public TrackerClient
{
public:
    HttpTracker(net::HttpClient& http, Scheduler& scheduler);

    /// How long a tracker may take to answer.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    [[nodiscard]] std::unique_ptr<Exchange> announce(
        const QString& tracker, const AnnounceRequest& request, AnnounceCallback callback) override;
    [[nodiscard]] std::unique_ptr<Exchange> scrape(
        const QString& tracker, const Sha1Digest& infoHash, ScrapeCallback callback) override;

private:
    net::HttpClient& m_http;
    Scheduler& m_scheduler;
    std::chrono::milliseconds m_timeout{30000};
};

} // namespace freshet::discovery
