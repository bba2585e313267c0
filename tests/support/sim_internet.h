// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/base/units.h"
#include "engine/net/http_client.h"
#include "engine/net/network.h"
#include "tests/support/sim_scheduler.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QPointer>
#include <QSet>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace freshet::test {

class SimListener;
class SimNetwork;
class SimStream;

/// How a simulated host is connected to the internet. Value type.
struct SimHostProfile
{
    /// One way from the host to the middle of the internet: a packet takes the sum of both hosts' latencies.
    std::chrono::microseconds latency{10'000};
    /// Up to this much more, by chance, for each packet.
    std::chrono::microseconds jitter{0};
    /// Bytes a second; noLimit: infinitely fast.
    ByteRate up = noLimit;
    ByteRate down = noLimit;
    /// Chance that a chunk of a stream has to be sent again, which delays it and all that follow.
    double loss = 0;
    /// Unread bytes that the host takes for a stream before the sender has to wait.
    ByteCount receiveWindow = 1024 * 1024;
    /// What the host's system says of its streams.
    std::optional<net::RoundTrip> roundTrip{};
    /// Bytes that wait at most between its system and its line, where they hold up everybody on it; then
    /// round trips are longer by as much. 0: round trips are as above, whatever waits.
    ByteCount lineBuffer = 0;
    /// Nothing gets in or out; connections to it are never answered.
    bool isBlackholed = false;
};

/// What a simulated host has moved. Value type.
struct SimTraffic
{
    ByteCount sent = 0;
    ByteCount received = 0;
    int connectsStarted = 0;
    int accepted = 0;
    int httpRequests = 0;
};

/// One computer of the SimInternet. Only simulation code uses it.
struct SimHost
{
    QHostAddress address;
    SimHostProfile profile;
    SimTraffic traffic;
    /// Hosts reach each other only if these are equal.
    int island = 0;
    QHostAddress bindAddress;
    quint16 nextPort = 49152;
    QHash<quint16, SimListener*> listeners;
    QSet<SimStream*> streams;
    /// Streams that wait for their turn on the line, each once.
    std::deque<QPointer<SimStream>> uplink;
    bool isUplinkBusy = false;
    Scheduler::TimePoint downlinkFree{};
    std::unique_ptr<SimNetwork> network;
};

/// Answers a simulated HTTP request; runs at the time when the request reaches the server.
using SimHttpHandler =
    std::function<Result<net::HttpResponse>(const net::HttpRequest& request, const QHostAddress& client)>;

/// All hosts, links and web servers of a simulation; everything random in it comes from one seed.
///
/// Give each simulated program host(address). Must outlive all networks, streams and requests.
class SimInternet
{
public:
    SimInternet(SimScheduler& scheduler, std::uint64_t seed);
    ~SimInternet();
    SimInternet(const SimInternet&) = delete;
    SimInternet& operator=(const SimInternet&) = delete;

    /// The view that the computer with this address has; made on first use.
    [[nodiscard]] net::Network& host(const QHostAddress& address);

    /// For hosts made from now on.
    void setDefaultProfile(const SimHostProfile& profile) { m_defaultProfile = profile; }
    void setProfile(const QHostAddress& address, const SimHostProfile& profile);
    [[nodiscard]] SimHostProfile profile(const QHostAddress& address) const;
    /// One-way latency between two hosts, in place of the sum of theirs.
    void setLinkLatency(const QHostAddress& a, const QHostAddress& b, std::chrono::microseconds latency);
    void setBlackholed(const QHostAddress& address, bool isBlackholed);

    /// Cuts these hosts off from all others; among themselves they still talk. Streams stall, they do not
    /// end.
    void isolate(const QList<QHostAddress>& island);
    /// Ends all isolations; what was held up is sent.
    void heal();
    /// Resets all streams of this host; both sides see ConnectionReset.
    void resetStreams(const QHostAddress& address);

    /// Answers requests to any URL with this host name, whatever its port; `latency` is for one way and comes
    /// on top of the client's.
    void serveHttp(const QString& hostName, SimHttpHandler handler,
        std::chrono::microseconds latency = std::chrono::milliseconds(10));
    /// The name stays known, but nothing answers any more: requests time out.
    void silenceHttp(const QString& hostName);
    /// The name is unknown from now on.
    void removeHttp(const QString& hostName) { m_httpServers.remove(hostName); }

    [[nodiscard]] SimTraffic traffic(const QHostAddress& address) const;
    /// How long a packet that leaves the host now waits for its line, see SimHostProfile::lineBuffer.
    [[nodiscard]] std::chrono::microseconds queueDelay(const QHostAddress& address) const;

    // What follows is for SimNetwork, SimStream, SimListener and SimHttpClient only.

    struct HttpServer
    {
        SimHttpHandler handler;
        std::chrono::microseconds latency{0};
    };

    [[nodiscard]] SimScheduler& scheduler() { return m_scheduler; }
    /// As queueDelay() of the host on top of the way to the peer and back.
    [[nodiscard]] static net::RoundTrip roundTrip(const SimHost& host, const SimHost& peer);
    [[nodiscard]] std::optional<HttpServer> httpServer(const QString& hostName) const;
    /// When `bytes` that reach `host` now have come through its line.
    [[nodiscard]] static Scheduler::TimePoint reserveDownlink(
        SimHost& host, ByteCount bytes, Scheduler::TimePoint now);
    [[nodiscard]] std::chrono::microseconds latency(const SimHost& from, const SimHost& to);
    [[nodiscard]] static bool canReach(const SimHost& from, const SimHost& to);

    /// Sends the SYN of `stream`; its connected() or closed() follows.
    void connectStream(SimStream& stream);
    /// `stream` has something to send and window to send it in.
    void requestUplink(SimStream& stream);
    void sendCredit(SimStream& from, ByteCount bytes);
    void sendFin(SimStream& from) { sendControl(from, false); }
    void sendReset(SimStream& from) { sendControl(from, true); }

private:
    [[nodiscard]] SimHost& hostAt(const QHostAddress& address);
    [[nodiscard]] SimHost* find(const QHostAddress& address) const;
    void acceptStream(SimStream& client);
    void sendControl(SimStream& from, bool isReset);
    void retryControl(SimHost& from, SimHost& to, const QPointer<SimStream>& target, bool isReset);
    void runUplink(SimHost& host);
    void propagate(SimStream& from, SimStream& to, const QByteArray& bytes);
    void wakeAllStreams();

    SimScheduler& m_scheduler;
    SeededRandom m_random;
    SimHostProfile m_defaultProfile;
    QHash<QHostAddress, SimHost*> m_hostsByAddress;
    std::vector<std::unique_ptr<SimHost>> m_hosts;
    QHash<QPair<QHostAddress, QHostAddress>, std::chrono::microseconds> m_linkLatencies;
    QHash<QString, HttpServer> m_httpServers;
    int m_lastIsland = 0;
};

} // namespace freshet::test
