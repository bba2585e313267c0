// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_engine.h"

#include "engine/swarm/swarm_errc.h"
#include "engine/wire/mse_handshake.h"

namespace freshet::test {

namespace {

QByteArray peerIdOf(int number)
{
    return "-FR0001-" + QByteArray::number(number).rightJustified(12, '0');
}

} // namespace

SimEngine::SimEngine(SimInternet& internet, int number, const TorrentFixture& fixture, std::uint64_t seed)
    : random(seed)
    , connects(internet.scheduler())
    , downloadThrottle(internet.scheduler())
    , uploadThrottle(internet.scheduler())
    , context{internet.scheduler(), random,
          internet.host(QHostAddress(0x0A010000U + static_cast<quint32>(number))), connects, downloadThrottle,
          uploadThrottle, peerIdOf(number), port, {}}
    , disk(internet.scheduler())
    , m_fixture(fixture)
    , m_scheduler(internet.scheduler())
    , m_address(0x0A010000U + static_cast<quint32>(number))
    , m_storage(disk.attach({fixture.torrent, QStringLiteral("/sim"), fixture.allWanted(), {}}))
{
    // Its addresses are private ones, and stand for those of the internet.
    context.options.limitsLocalNetwork = true;
}

SimEngine::~SimEngine()
{
    stop();
}

void SimEngine::start(const Bitfield& have)
{
    makePeers();
    startContent(have);
    m_peers->start();
}

void SimEngine::startAsSeed()
{
    startWith(Bitfield(m_fixture.torrent->pieces.pieceCount(), true));
}

void SimEngine::startWith(const Bitfield& have)
{
    disk.fill(m_storage, m_fixture.content);
    start(have);
}

void SimEngine::startAsLeecher()
{
    start(Bitfield(m_fixture.torrent->pieces.pieceCount()));
}

void SimEngine::startAsMagnet()
{
    makePeers();
    m_fetcher = std::make_unique<swarm::MetadataFetcher>(context, *m_peers, m_fixture.torrent->infoHash);
    QObject::connect(m_fetcher.get(), &swarm::MetadataFetcher::fetched, m_peers.get(), [this] {
        m_scheduler.post([fetcher = std::shared_ptr<swarm::MetadataFetcher>(std::move(m_fetcher))] {});
        startContent(Bitfield(m_fixture.torrent->pieces.pieceCount()));
    });
    m_peers->start();
}

void SimEngine::makePeers()
{
    m_peers = std::make_unique<swarm::LivePeerManager>(
        context, m_fixture.torrent->infoHash.wireForm(), downloadBudget, uploadBudget);
    QObject::connect(m_peers.get(), &swarm::PeerManager::peerClosed, m_peers.get(),
        [this](PeerId id, const Error& reason) {
            const swarm::PeerState* state = m_peers->peer(id);
            m_closedUp += state->upload.total();
            m_closedDown += state->download.total();
            if (reason.code == make_error_code(swarm::Errc::SentBadData)) {
                m_banned.push_back(state->endpoint.address);
            }
        });
    m_listener = std::move(*context.network.listen(port));
    QObject::connect(
        m_listener.get(), &net::StreamListener::streamArrived, m_peers.get(), [this] { accept(); });
}

void SimEngine::startContent(const Bitfield& have)
{
    m_server = std::make_unique<swarm::MetadataServer>(*m_peers, m_fixture.torrent->infoBytes);
    m_downloader = std::make_unique<swarm::Downloader>(
        context, *m_peers, disk, pool, m_storage, m_fixture.torrent, have);
    m_uploader = std::make_unique<swarm::Uploader>(
        context, *m_peers, disk, m_storage, m_fixture.torrent, m_downloader->picker().have(), uploadBudget);
    m_uploader->setSnubbedTest([this](PeerId id) { return m_downloader->factsOf(id).isSnubbed; });
    QObject::connect(m_downloader.get(), &swarm::Downloader::completed, m_peers.get(), [this] {
        m_completedAt = m_scheduler.now();
        m_uploader->setSeeding(true);
        m_peers->setSeeding(true);
    });
    const auto countFailure = [this] { ++m_diskFailures; };
    QObject::connect(m_downloader.get(), &swarm::Downloader::diskFailed, m_peers.get(), countFailure);
    QObject::connect(m_uploader.get(), &swarm::Uploader::diskFailed, m_peers.get(), countFailure);
    m_peers->setMetainfo(m_fixture.torrent);
    m_downloader->start();
    m_uploader->start();
    if (have.isAll()) {
        m_uploader->setSeeding(true);
        m_peers->setSeeding(true);
    }
}

void SimEngine::stop()
{
    if (!m_peers) {
        return;
    }
    m_listener.reset();
    for (auto& [key, handshaker] : m_greeting) {
        handshaker->abort();
    }
    m_greeting.clear();
    if (m_downloader) {
        m_downloader->stop();
        m_uploader->stop();
    }
    m_peers->stop(Error{swarm::Errc::TorrentStopped, {}});
    m_uploader.reset();
    m_downloader.reset();
    m_server.reset();
    m_fetcher.reset();
    m_peers.reset();
}

void SimEngine::accept()
{
    while (auto stream = m_listener->takeStream()) {
        auto handshaker = std::make_shared<swarm::PeerHandshaker>(context, std::move(stream), *this);
        swarm::PeerHandshaker* const key = handshaker.get();
        QObject::connect(key, &swarm::PeerHandshaker::greeted, m_peers.get(), [this, key] {
            swarm::GreetedPeer peer = key->takePeer();
            forget(key);
            m_peers->adopt(std::move(peer));
        });
        QObject::connect(key, &swarm::PeerHandshaker::failed, m_peers.get(), [this, key] { forget(key); });
        m_greeting.emplace(key, std::move(handshaker));
        key->readEarly();
    }
}

void SimEngine::forget(swarm::PeerHandshaker* handshaker)
{
    const auto node = m_greeting.extract(handshaker);
    m_scheduler.post([kept = node.mapped()] {});
}

ByteCount SimEngine::uploaded() const
{
    ByteCount sum = m_closedUp;
    for (const PeerId id : m_peers ? m_peers->peers() : std::vector<PeerId>()) {
        sum += m_peers->peer(id)->upload.total();
    }
    return sum;
}

ByteCount SimEngine::downloaded() const
{
    ByteCount sum = m_closedDown;
    for (const PeerId id : m_peers ? m_peers->peers() : std::vector<PeerId>()) {
        sum += m_peers->peer(id)->download.total();
    }
    return sum;
}

bool SimEngine::serves(const Sha1Digest& infoHash) const
{
    return m_peers && infoHash == m_fixture.torrent->infoHash.wireForm();
}

std::optional<Sha1Digest> SimEngine::findByMseName(const Sha1Digest& name) const
{
    const Sha1Digest infoHash = m_fixture.torrent->infoHash.wireForm();
    return name == wire::mseTorrentName(infoHash) ? std::optional(infoHash) : std::nullopt;
}

} // namespace freshet::test
