// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_internet.h"

#include "engine/net/net_errc.h"
#include "tests/support/sim_network.h"
#include "tests/support/sim_stream.h"

#include <algorithm>

namespace freshet::test {

namespace {

using std::chrono::microseconds;

constexpr ByteCount maxChunk = 64 * 1024;
constexpr ByteCount minChunk = 1460;
/// Chunks a second on a slow line: other streams of the host get their turn in between.
constexpr ByteCount chunksPerSecond = 20;
constexpr microseconds minRetransmissionTimeout = std::chrono::milliseconds(200);
/// What Linux does by default before it gives up a connection attempt.
constexpr std::chrono::seconds connectTimeout(127);
constexpr std::chrono::seconds retryInterval(1);

microseconds transferTime(ByteCount bytes, ByteRate rate)
{
    return rate == noLimit ? microseconds(0) : microseconds(bytes * 1'000'000 / rate);
}

microseconds queueDelayOf(const SimHost& host)
{
    ByteCount waiting = 0;
    for (const SimStream* stream : host.streams) {
        waiting += stream->bytesToWrite();
    }
    return transferTime(std::min(waiting, host.profile.lineBuffer), host.profile.up);
}

} // namespace

SimInternet::SimInternet(SimScheduler& scheduler, std::uint64_t seed)
    : m_scheduler(scheduler)
    , m_random(seed)
{}

SimInternet::~SimInternet() = default;

net::Network& SimInternet::host(const QHostAddress& address)
{
    return *hostAt(address).network;
}

SimHost& SimInternet::hostAt(const QHostAddress& address)
{
    if (SimHost* known = find(address)) {
        return *known;
    }
    auto host = std::make_unique<SimHost>();
    host->address = address;
    host->profile = m_defaultProfile;
    host->network = std::make_unique<SimNetwork>(*this, *host);
    m_hostsByAddress.insert(address, host.get());
    m_hosts.push_back(std::move(host));
    return *m_hosts.back();
}

SimHost* SimInternet::find(const QHostAddress& address) const
{
    return m_hostsByAddress.value(address);
}

void SimInternet::setProfile(const QHostAddress& address, const SimHostProfile& profile)
{
    hostAt(address).profile = profile;
    wakeAllStreams();
}

SimHostProfile SimInternet::profile(const QHostAddress& address) const
{
    const SimHost* host = find(address);
    return host != nullptr ? host->profile : m_defaultProfile;
}

void SimInternet::setLinkLatency(const QHostAddress& a, const QHostAddress& b, microseconds latency)
{
    m_linkLatencies.insert({a, b}, latency);
    m_linkLatencies.insert({b, a}, latency);
}

void SimInternet::setBlackholed(const QHostAddress& address, bool isBlackholed)
{
    hostAt(address).profile.isBlackholed = isBlackholed;
    wakeAllStreams();
}

void SimInternet::isolate(const QList<QHostAddress>& island)
{
    ++m_lastIsland;
    for (const QHostAddress& address : island) {
        hostAt(address).island = m_lastIsland;
    }
}

void SimInternet::heal()
{
    for (const auto& host : m_hosts) {
        host->island = 0;
    }
    wakeAllStreams();
}

void SimInternet::wakeAllStreams()
{
    for (const auto& host : m_hosts) {
        for (SimStream* stream : host->streams) {
            m_scheduler.post([guarded = QPointer(stream)] {
                if (guarded) {
                    guarded->wake();
                }
            });
        }
    }
}

void SimInternet::resetStreams(const QHostAddress& address)
{
    for (SimStream* stream : hostAt(address).streams) {
        for (const QPointer<SimStream>& end : {QPointer(stream), QPointer(stream->peer())}) {
            m_scheduler.post([end] {
                if (end) {
                    end->fail(net::Errc::ConnectionReset);
                }
            });
        }
    }
}

void SimInternet::serveHttp(const QString& hostName, SimHttpHandler handler, microseconds latency)
{
    m_httpServers.insert(hostName, HttpServer{std::move(handler), latency});
}

void SimInternet::silenceHttp(const QString& hostName)
{
    m_httpServers.insert(hostName, HttpServer{});
}

std::optional<SimInternet::HttpServer> SimInternet::httpServer(const QString& hostName) const
{
    const auto at = m_httpServers.constFind(hostName);
    return at != m_httpServers.constEnd() ? std::optional(*at) : std::nullopt;
}

SimTraffic SimInternet::traffic(const QHostAddress& address) const
{
    const SimHost* host = find(address);
    return host != nullptr ? host->traffic : SimTraffic{};
}

microseconds SimInternet::queueDelay(const QHostAddress& address) const
{
    const SimHost* host = find(address);
    return host != nullptr ? queueDelayOf(*host) : microseconds(0);
}

net::RoundTrip SimInternet::roundTrip(const SimHost& host, const SimHost& peer)
{
    const microseconds shortest = 2 * (host.profile.latency + peer.profile.latency);
    return {shortest + queueDelayOf(host), shortest};
}

Scheduler::TimePoint SimInternet::reserveDownlink(SimHost& host, ByteCount bytes, Scheduler::TimePoint now)
{
    host.downlinkFree = std::max(now, host.downlinkFree) + transferTime(bytes, host.profile.down);
    return host.downlinkFree;
}

microseconds SimInternet::latency(const SimHost& from, const SimHost& to)
{
    const microseconds jitter = std::max(from.profile.jitter, to.profile.jitter);
    const microseconds extra = jitter.count() > 0
        ? microseconds(m_random.below(static_cast<std::uint64_t>(jitter.count()) + 1))
        : microseconds(0);
    const auto link = m_linkLatencies.constFind({from.address, to.address});
    const microseconds base =
        link != m_linkLatencies.constEnd() ? *link : from.profile.latency + to.profile.latency;
    return base + extra;
}

bool SimInternet::canReach(const SimHost& from, const SimHost& to)
{
    return from.island == to.island && !from.profile.isBlackholed && !to.profile.isBlackholed;
}

void SimInternet::connectStream(SimStream& stream)
{
    ++stream.host().traffic.connectsStarted;
    const QPointer<SimStream> client(&stream);
    m_scheduler.postAt(m_scheduler.now() + connectTimeout, [client] {
        if (client && client->peer() == nullptr) {
            client->fail(net::Errc::TimedOut);
        }
    });
    SimHost* server = find(stream.remote().address);
    if (server == nullptr || !canReach(stream.host(), *server)) {
        return;
    }
    m_scheduler.postAt(m_scheduler.now() + latency(stream.host(), *server), [this, client] {
        if (client && client->isOpen()) {
            acceptStream(*client);
        }
    });
}

void SimInternet::acceptStream(SimStream& client)
{
    SimHost& server = hostAt(client.remote().address);
    if (!canReach(client.host(), server)) {
        return;
    }
    SimListener* listener = server.listeners.value(client.remote().port);
    const Scheduler::TimePoint answered = m_scheduler.now() + latency(server, client.host());
    if (listener == nullptr) {
        m_scheduler.postAt(answered, [end = QPointer(&client)] {
            if (end) {
                end->fail(net::Errc::ConnectionRefused);
            }
        });
        return;
    }
    ++server.traffic.accepted;
    auto accepted = std::make_unique<SimStream>(*this, server, client.remote(), client.localEndpoint());
    accepted->setPeer(&client);
    accepted->markConnected();
    accepted->lastArrival = answered;
    client.setPeer(accepted.get());
    m_scheduler.postAt(answered, [end = QPointer(&client)] {
        if (end) {
            end->handleConnected();
        }
    });
    listener->add(std::move(accepted));
}

void SimInternet::requestUplink(SimStream& stream)
{
    if (!stream.isInUplink) {
        stream.isInUplink = true;
        stream.host().uplink.emplace_back(&stream);
    }
    runUplink(stream.host());
}

void SimInternet::runUplink(SimHost& host)
{
    while (!host.isUplinkBusy && !host.uplink.empty()) {
        const QPointer<SimStream> stream = host.uplink.front();
        host.uplink.pop_front();
        if (!stream) {
            continue;
        }
        stream->isInUplink = false;
        if (!stream->canTransmit()) {
            continue;
        }
        const ByteRate rate = host.profile.up;
        const ByteCount limit =
            rate == noLimit ? maxChunk : std::clamp(rate / chunksPerSecond, minChunk, maxChunk);
        const QByteArray chunk = stream->takeChunk(limit);
        host.isUplinkBusy = true;
        m_scheduler.postAt(m_scheduler.now() + transferTime(chunk.size(), rate),
            [this, &host, chunk, stream, target = QPointer(stream->peer())] {
                host.isUplinkBusy = false;
                if (stream && target) {
                    propagate(*stream, *target, chunk);
                    stream->wake();
                    stream->reportWritten();
                }
                runUplink(host);
            });
    }
}

void SimInternet::propagate(SimStream& from, SimStream& to, const QByteArray& bytes)
{
    SimHost& receiver = to.host();
    const microseconds oneWay = latency(from.host(), receiver);
    microseconds delay = oneWay;
    const double loss = std::max(from.host().profile.loss, receiver.profile.loss);
    while (loss > 0 && m_random.unit() < loss) {
        delay += std::max(minRetransmissionTimeout, 2 * oneWay);
    }
    const Scheduler::TimePoint arrival = std::max(m_scheduler.now() + delay, from.lastArrival);
    from.lastArrival = arrival;
    m_scheduler.postAt(arrival, [this, &receiver, bytes, target = QPointer(&to)] {
        const auto through = reserveDownlink(receiver, bytes.size(), m_scheduler.now());
        m_scheduler.postAt(through, [bytes, target] {
            if (target) {
                target->handleBytes(bytes);
            }
        });
    });
}

void SimInternet::sendCredit(SimStream& from, ByteCount bytes)
{
    if (from.peer() == nullptr) {
        return;
    }
    const microseconds delay = latency(from.host(), from.peer()->host());
    m_scheduler.postAt(m_scheduler.now() + delay, [bytes, target = QPointer(from.peer())] {
        if (target) {
            target->handleCredit(bytes);
        }
    });
}

void SimInternet::sendControl(SimStream& from, bool isReset)
{
    SimStream* to = from.peer();
    if (to == nullptr) {
        return;
    }
    if (!canReach(from.host(), to->host())) {
        retryControl(from.host(), to->host(), QPointer(to), isReset);
        return;
    }
    const Scheduler::TimePoint arrival =
        std::max(m_scheduler.now() + latency(from.host(), to->host()), from.lastArrival);
    // Through the receiver's line as well, so that it cannot overtake what was sent before.
    m_scheduler.postAt(arrival, [this, isReset, target = QPointer(to)] {
        if (!target) {
            return;
        }
        const auto through = reserveDownlink(target->host(), 0, m_scheduler.now());
        m_scheduler.postAt(through, [isReset, target] {
            if (target && isReset) {
                target->fail(net::Errc::ConnectionReset);
            } else if (target) {
                target->handleFin();
            }
        });
    });
}

void SimInternet::retryControl(SimHost& from, SimHost& to, const QPointer<SimStream>& target, bool isReset)
{
    if (canReach(from, to)) {
        if (target && isReset) {
            target->fail(net::Errc::ConnectionReset);
        } else if (target) {
            target->handleFin();
        }
        return;
    }
    if (target) {
        m_scheduler.postAt(m_scheduler.now() + retryInterval,
            [this, &from, &to, target, isReset] { retryControl(from, to, target, isReset); });
    }
}

} // namespace freshet::test
