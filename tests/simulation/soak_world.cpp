// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/soak_world.h"

#include "engine/metainfo/metainfo_reader.h"
#include "engine/metainfo/torrent_builder.h"

#include <QUrlQuery>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace freshet::test {

namespace {

using session::Activity;
using session::Torrent;

const QString clientAddress = QStringLiteral("10.0.0.1");
const QStringList trackerHosts{QStringLiteral("one.example"), QStringLiteral("two.example")};
constexpr ByteCount pieceLength = 32_KiB;
constexpr ByteCount contentSize = 8 * pieceLength;
/// The torrent that the client always has, and that the liars have, too.
constexpr std::size_t resident = 0;
constexpr Scheduler::Duration cycle = std::chrono::hours(2);

QString neighbourAddress(std::size_t neighbour)
{
    return QStringLiteral("10.1.0.%1").arg(neighbour + 1);
}

QHostAddress liarAddress(std::size_t liar)
{
    return QHostAddress(QStringLiteral("10.2.0.%1").arg(liar + 1));
}

/// Bytes that the program has got from malloc and not given back; 0 where nobody counts.
qint64 bytesInUse()
{
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33) && !defined(__SANITIZE_ADDRESS__)
    const auto info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
#else
    return 0;
#endif
}

/// One whole .torrent, so that it can be had by a magnet link, too.
TorrentFixture makeTorrent(std::size_t number, quint64 seed)
{
    const QString name = QStringLiteral("soak%1").arg(number);
    const QList<FixtureFile> files = number % 2 == 0
        ? QList<FixtureFile>{{name, contentSize}}
        : QList<FixtureFile>{{name + QStringLiteral("/a.bin"), 3 * pieceLength},
            {name + QStringLiteral("/b.bin"), 4 * pieceLength + 5}};
    TorrentFixture fixture = TorrentFixture::make(files, pieceLength, seed + number);
    metainfo::BuilderOptions options;
    options.name = name;
    options.isSingleFile = number % 2 == 0;
    options.pieceLength = pieceLength;
    QList<metainfo::BuilderFile> parts;
    for (const FixtureFile& file : files) {
        parts.append({{file.path.section(QLatin1Char('/'), -1)}, file.size});
    }
    auto builder = metainfo::TorrentBuilder::create(options, parts);
    builder->add(fixture.content);
    fixture.torrent = *metainfo::readMetainfo(*builder->finish());
    return fixture;
}

} // namespace

SoakWorld::SoakWorld(quint64 seed)
    : m_random(seed)
    , m_internet(m_scheduler, seed)
    , m_start(m_scheduler.now())
{
    for (std::size_t i = 0; i < torrentCount; ++i) {
        m_fixtures[i] = makeTorrent(i, seed);
    }
    startClient();
}

SoakWorld::~SoakWorld()
{
    m_liars = {};
    m_neighbours = {};
    m_leaving.clear();
    m_client.reset();
    m_scheduler.runFor(1s);
}

std::chrono::hours SoakWorld::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::hours>(m_scheduler.now() - m_start);
}

void SoakWorld::waitFor(const std::function<bool()>& isDone, Scheduler::Duration limit)
{
    m_scheduler.runUntil(isDone, limit);
}

Torrent* SoakWorld::client(std::size_t torrent) const
{
    return m_client->torrents().find(m_ids[torrent]);
}

void SoakWorld::startClient()
{
    m_trackers = std::make_unique<discovery::HttpTracker>(
        m_internet.host(QHostAddress(clientAddress)).http(), m_scheduler);
    m_client = std::make_unique<TorrentHost>(m_scheduler, m_internet, clientAddress, m_trackers.get());
    for (const QString& host : trackerHosts) {
        m_internet.serveHttp(host, [this](const auto& request, const auto&) { return answer(request); });
    }
    startNeighbour(0);
    addTorrent(resident);
    waitFor([this] { return client(resident)->isComplete(); }, 1h);
    client(resident)->allow({Activity::Seed, {}});
}

void SoakWorld::runCycle()
{
    const Scheduler::TimePoint end = m_scheduler.now() + cycle;
    m_client->swarm().options.encryption =
        chance(10) ? swarm::EncryptionPolicy::Prefer : swarm::EncryptionPolicy::Off;
    changeTrackers();
    changeNeighbours();
    changeLiars();
    for (std::size_t torrent = resident + 1; torrent < torrentCount; ++torrent) {
        if (client(torrent) == nullptr) {
            if (chance(30)) {
                addTorrent(torrent);
                fetchAndInterrupt(torrent);
            }
        } else if (chance(40)) {
            removeTorrent(torrent);
        } else if (client(torrent)->isComplete()) {
            client(torrent)->allow({chance(50) ? Activity::Seed : Activity::None, {}});
        }
    }
    pauseAndResume();
    if (chance(25)) {
        damageAndRepair();
    }
    m_scheduler.runFor(std::chrono::ceil<Scheduler::Duration>(end - m_scheduler.now()));
}

void SoakWorld::calm()
{
    m_neighbours = {};
    m_liars = {};
    for (std::size_t torrent = resident + 1; torrent < torrentCount; ++torrent) {
        if (client(torrent) != nullptr) {
            removeTorrent(torrent);
        }
    }
    m_scheduler.runFor(1h);
}

void SoakWorld::changeTrackers()
{
    m_refuses = false;
    m_isStale = chance(70);
    for (const QString& host : trackerHosts) {
        const auto mood = m_random.below(6);
        if (mood == 0) {
            m_internet.silenceHttp(host);
        } else if (mood == 1) {
            m_internet.removeHttp(host);
        } else {
            m_refuses = m_refuses || mood == 2;
            m_internet.serveHttp(host, [this](const auto& request, const auto&) { return answer(request); });
        }
    }
}

Result<net::HttpResponse> SoakWorld::answer(const net::HttpRequest& request)
{
    ++m_events.announces;
    net::HttpResponse response;
    response.status = 200;
    switch (m_refuses ? m_random.below(3) : 3) {
    case 0: response.status = 503; break;
    case 1: response.body = QByteArrayLiteral("d14:failure reason9:not todaye"); break;
    case 2: response.body = QByteArrayLiteral("<html>moved</html>"); break;
    default: {
        const QByteArray peers = peersOf();
        response.body = "d8:completei1e10:incompletei2e8:intervali1800e5:peers"
            + QByteArray::number(peers.size()) + ':' + peers + 'e';
    }
    }
    if (m_refuses) {
        ++m_events.failedAnnounces;
    }
    Q_UNUSED(request)
    return response;
}

QByteArray SoakWorld::peersOf()
{
    QByteArray peers;
    for (const auto& neighbour : m_neighbours) {
        if (neighbour) {
            peers += neighbour->endpoint().toCompact();
        }
    }
    for (std::size_t i = 0; i < liarCount; ++i) {
        if (m_liars[i]) {
            peers += Endpoint(liarAddress(i), TorrentHost::port).toCompact();
        }
    }
    // Peers that were here long ago, new ones each time.
    for (int i = 0; m_isStale && i < 5; ++i) {
        const auto address = static_cast<quint32>(0x0B000000U + m_random.below(1U << 24U));
        peers += Endpoint(QHostAddress(address), TorrentHost::port).toCompact();
    }
    return peers;
}

void SoakWorld::changeNeighbours()
{
    for (std::size_t i = 0; i < neighbourCount; ++i) {
        if (m_neighbours[i] && chance(20)) {
            m_internet.resetStreams(QHostAddress(neighbourAddress(i)));
        } else if (m_neighbours[i] && chance(40)) {
            m_neighbours[i].reset();
        } else if (!m_neighbours[i] && chance(60)) {
            startNeighbour(i);
        }
    }
}

void SoakWorld::startNeighbour(std::size_t neighbour)
{
    ++m_events.peersStarted;
    m_neighbours[neighbour] =
        std::make_unique<TorrentHost>(m_scheduler, m_internet, neighbourAddress(neighbour));
    TorrentHost& host = *m_neighbours[neighbour];
    if (chance(90)) {
        host.swarm().options.encryption = swarm::EncryptionPolicy::Off;
    }
    for (std::size_t i = 0; i < torrentCount; ++i) {
        session::TorrentRecord record = TorrentHost::newRecord(*m_fixtures[i].torrent);
        record.id = TorrentId(i + 1);
        // The resident torrent is what some of them want of the client.
        const bool hasAll = i != resident || !m_client || client(resident) == nullptr || chance(50);
        Torrent& torrent = host.add(std::move(record), m_fixtures[i].torrent,
            hasAll ? session::TorrentOrigin::Trusted : session::TorrentOrigin::New);
        torrent.allow({hasAll ? Activity::Seed : Activity::Download, {}});
        if (hasAll) {
            host.disk().fill(StorageId(i + 1), m_fixtures[i].content);
        } else {
            torrent.addPeers({m_client->endpoint()}, swarm::PeerOrigin::Tracker);
        }
    }
}

void SoakWorld::changeLiars()
{
    for (std::size_t i = 0; i < liarCount; ++i) {
        m_liars[i].reset();
        if (chance(50)) {
            startLiar(i);
        }
    }
}

void SoakWorld::startLiar(std::size_t liar)
{
    const TorrentFixture& fixture = m_fixtures[resident];
    // A new id each time: it is banned by address and id.
    QByteArray peerId = "-XX0000-" + QByteArray::number(m_random.below(1'000'000)).rightJustified(12, '0');
    m_liars[liar] = std::make_unique<FakePeer>(
        m_internet.host(liarAddress(liar)), fixture.torrent->infoHash.wireForm(), peerId);
    FakePeer& peer = *m_liars[liar];
    peer.opening.push_back(wire::HaveAll());
    peer.serve([&fixture](const metainfo::BlockAddress& block) {
        QByteArray bytes = fixture.blockBytes(block);
        bytes[0] = static_cast<char>(bytes[0] ^ 1);
        return bytes;
    });
    peer.listen(TorrentHost::port);
    peer.dial(m_client->endpoint());
}

void SoakWorld::addTorrent(std::size_t torrent)
{
    ++m_events.added;
    const TorrentFixture& fixture = m_fixtures[torrent];
    m_ids[torrent] = TorrentId(++m_lastId);
    const bool isMagnet = torrent != resident && chance(40);
    session::TorrentRecord record = TorrentHost::newRecord(*fixture.torrent);
    record.id = m_ids[torrent];
    for (const QString& host : trackerHosts) {
        record.choices.trackers.append(QStringLiteral("http://%1/announce").arg(host));
    }
    if (isMagnet) {
        record.magnetLink = QStringLiteral("magnet:?xt=urn:btih:")
            + QString::fromLatin1(fixture.torrent->infoHash.wireForm().toByteArray().toHex());
    }
    Torrent& added =
        m_client->add(std::move(record), isMagnet ? nullptr : fixture.torrent, session::TorrentOrigin::New);
    QObject::connect(&added, &Torrent::noticed, &added, [this](const api::Notice& notice) {
        m_events.completed += notice.kind == api::Notice::Kind::Completed ? 1 : 0;
        m_events.metadataFetched += notice.kind == api::Notice::Kind::MetadataReceived ? 1 : 0;
    });
    for (const auto& neighbour : m_neighbours) {
        if (neighbour && chance(70)) {
            added.addPeers({neighbour->endpoint()}, swarm::PeerOrigin::User);
        }
    }
    added.allow({Activity::Download, {}});
}

void SoakWorld::fetchAndInterrupt(std::size_t torrent)
{
    if (chance(50)) {
        waitFor([&] { return client(torrent)->have().count() > 2; }, 1min);
        client(torrent)->pause();
        ++m_events.paused;
        m_scheduler.runFor(std::chrono::seconds(m_random.below(20)));
        client(torrent)->resume();
    }
    waitFor([&] { return client(torrent)->isComplete(); }, 5min);
}

void SoakWorld::removeTorrent(std::size_t torrent)
{
    ++m_events.removed;
    std::unique_ptr<Torrent> owned = m_client->torrents().take(m_ids[torrent]);
    Torrent* const key = owned.get();
    m_leaving.emplace(key, std::move(owned));
    const auto how = chance(50) ? storage::Removal::Delete : storage::Removal::MoveToTrash;
    QObject::connect(key, &Torrent::filesClosed, key, [this, key, how] {
        key->removeFiles(how, [this, key](const Result<>&) {
            if (!key->isTellingTrackers()) {
                forget(key);
            }
        });
    });
    QObject::connect(key, &Torrent::stopped, key, [this, key] { forget(key); });
    key->shutDown();
}

void SoakWorld::forget(Torrent* torrent)
{
    m_scheduler.post([this, torrent] { m_leaving.erase(torrent); });
}

void SoakWorld::pauseAndResume()
{
    Torrent& torrent = *client(resident);
    if (chance(30)) {
        torrent.pause();
        ++m_events.paused;
        m_scheduler.runFor(std::chrono::seconds(1 + m_random.below(60)));
        torrent.resume();
        waitFor([&] { return torrent.transfer() != nullptr; }, 1min);
    }
}

void SoakWorld::damageAndRepair()
{
    Torrent& torrent = *client(resident);
    const StorageId storage(1);
    for (int i = 0; i < 2; ++i) {
        m_client->disk().flipBitOnDisk(storage, static_cast<ByteCount>(m_random.below(contentSize)));
    }
    torrent.allow({Activity::Check, {}});
    torrent.recheck();
    waitFor([&] { return !torrent.isComplete() && !torrent.needsCheck(); }, 1min);
    const auto before = torrent.bans().bans();
    torrent.allow({Activity::Download, {}});
    for (std::size_t i = 0; i < liarCount; ++i) {
        if (m_liars[i]) {
            torrent.addPeers({Endpoint(liarAddress(i), TorrentHost::port)}, swarm::PeerOrigin::Tracker);
        }
    }
    waitFor([&] { return torrent.isComplete(); }, 10min);
    if (!torrent.isComplete()) {
        m_neighbours[0].reset();
        startNeighbour(0);
        torrent.addPeers({m_neighbours[0]->endpoint()}, swarm::PeerOrigin::User);
        waitFor([&] { return torrent.isComplete(); }, 1h);
    }
    m_events.repairs += torrent.isComplete() ? 1 : 0;
    const auto& bans = torrent.bans().bans();
    m_events.bans += static_cast<int>(std::count_if(bans.begin(), bans.end(), [&](const swarm::PeerBan& ban) {
        return std::none_of(
            before.begin(), before.end(), [&](const swarm::PeerBan& old) { return old.id == ban.id; });
    }));
    torrent.allow({Activity::Seed, {}});
}

Census SoakWorld::census()
{
    const Torrent& torrent = *client(resident);
    const session::TorrentTransfer* transfer = torrent.transfer();
    qint64 stores = 0;
    for (quint64 id = 1; id <= m_lastId; ++id) {
        stores += m_client->disk().isAttached(StorageId(id)) ? 1 : 0;
    }
    auto* const peers = transfer != nullptr ? &transfer->peers() : nullptr;
    return {
        {"bytes", bytesInUse()},
        {"torrents", static_cast<qint64>(m_client->torrents().count())},
        {"leaving torrents", static_cast<qint64>(m_leaving.size())},
        {"connections", peers != nullptr ? peers->connectionCount() : 0},
        {"half-open", peers != nullptr ? peers->halfOpenCount() : 0},
        {"known peers", peers != nullptr ? static_cast<qint64>(peers->knownPeers().size()) : 0},
        {"bans", static_cast<qint64>(torrent.bans().bans().size())},
        {"tasks and timers", static_cast<qint64>(m_scheduler.pending())},
        {"open storages", stores},
        {"disk jobs", static_cast<qint64>(m_client->disk().pendingJobs())},
        {"piece buffers", m_client->services().pool.inUse()},
    };
}

} // namespace freshet::test
