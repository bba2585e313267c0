// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"
#include "engine/base/endpoint.h"
#include "engine/base/result.h"
#include "engine/base/units.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace freshet::discovery {

/// Why a tracker is told something now (BEP 3 "event").
enum class AnnounceEvent { None, Started, Stopped, Completed };

/// What we tell a tracker about us and one torrent. Value type.
struct AnnounceRequest
{
    Sha1Digest infoHash;
    /// 20 bytes.
    QByteArray peerId;
    /// Where peers can reach us.
    quint16 port = 0;
    ByteCount uploaded = 0;
    ByteCount downloaded = 0;
    ByteCount left = 0;
    AnnounceEvent event = AnnounceEvent::None;
    int numWant = 200;
    /// Proves that we are who we were when our address changes.
    quint32 key = 0;
    /// What the tracker asked us to send back; empty if it did not.
    QByteArray trackerId;
    /// Our other addresses (BEP 7), if they are known.
    std::optional<QHostAddress> ipv4;
    std::optional<QHostAddress> ipv6;

    friend bool operator==(const AnnounceRequest&, const AnnounceRequest&) = default;
};

/// A tracker's "no". Value type.
struct Refusal
{
    Error error;
    /// The tracker's own words: hostile plain text, bounded and without control characters.
    QString reason;
    /// When it wants to be asked again (BEP 31); nothing if it did not say.
    std::optional<std::chrono::seconds> retryIn;
    /// It never wants to be asked again for this torrent (BEP 31 "never", HTTP 410).
    bool isFinal = false;

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// What a tracker answered; every number is in a sane range. Value type.
struct AnnounceResponse
{
    static constexpr std::chrono::seconds minimumInterval{60};
    static constexpr std::chrono::seconds defaultInterval{1800};
    static constexpr std::chrono::seconds maximumInterval{86400};

    /// Set if it refused; then nothing else is.
    std::optional<Refusal> refusal;

    std::chrono::seconds interval = defaultInterval;
    /// Not longer than `interval`.
    std::chrono::seconds minInterval = minimumInterval;
    /// Nothing if it did not say.
    std::optional<int> seeds;
    std::optional<int> leechers;
    /// How often the torrent was downloaded completely.
    std::optional<int> completed;
    QByteArray trackerId;
    /// Hostile plain text, bounded and without control characters.
    QString warning;
    QList<Endpoint> peers;
    /// Our address as the tracker sees it (BEP 24); null if it did not say.
    QHostAddress externalIp;

    friend bool operator==(const AnnounceResponse&, const AnnounceResponse&) = default;
};

/// How many peers a tracker knows (BEP 48). Value type.
struct ScrapeResponse
{
    std::optional<int> seeds;
    std::optional<int> leechers;
    std::optional<int> completed;

    friend bool operator==(const ScrapeResponse&, const ScrapeResponse&) = default;
};

} // namespace freshet::discovery
