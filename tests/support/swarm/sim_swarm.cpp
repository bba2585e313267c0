// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/sim_swarm.h"

#include <QTest>

namespace freshet::test {

SimSwarm::SimSwarm(const SimSwarmOptions& options)
    : m_options(options)
    , m_internet(m_scheduler, options.randomSeed)
    , m_random(options.randomSeed)
    , m_torrent(makeTorrent(options))
{
    for (int i = 0; i < options.seeds + options.leechers; ++i) {
        m_engines.push_back(std::make_unique<SimEngine>(m_internet, i + 1, m_torrent, m_random.next()));
        SimHostProfile profile;
        const auto span = static_cast<std::uint64_t>((options.maxLatency - options.minLatency).count() + 1);
        profile.latency =
            options.minLatency + std::chrono::milliseconds(static_cast<int>(m_random.below(span)));
        profile.jitter = profile.latency / 10;
        profile.up = options.up;
        profile.down = options.down;
        profile.loss = options.packetLoss;
        m_internet.setProfile(m_engines.back()->address(), profile);
    }
}

SimSwarm::~SimSwarm()
{
    for (const auto& engine : m_engines) {
        engine->stop();
    }
    m_scheduler.runFor(1s);
}

TorrentFixture SimSwarm::makeTorrent(const SimSwarmOptions& options)
{
    TorrentFixture fixture =
        TorrentFixture::makeSingleFile(options.size, options.pieceLength, options.randomSeed);
    if (options.isMagnet) {
        auto torrent = std::make_shared<metainfo::Metainfo>(*fixture.torrent);
        SeededRandom random(options.randomSeed);
        torrent->infoBytes.resize(options.metadataSize);
        for (char& byte : torrent->infoBytes) {
            byte = static_cast<char>(random.next());
        }
        torrent->infoHash.v1 = sha1(torrent->infoBytes);
        fixture.torrent = std::move(torrent);
    }
    return fixture;
}

Bitfield SimSwarm::makePieces()
{
    Bitfield pieces(m_torrent.torrent->pieces.pieceCount());
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        pieces.set(i, static_cast<double>(m_random.below(1000)) < m_options.leechersHave * 1000);
    }
    return pieces;
}

void SimSwarm::start()
{
    QList<Endpoint> everybody = m_fakeEndpoints;
    for (std::size_t i = 0; i < m_engines.size(); ++i) {
        everybody.append(m_engines[i]->endpoint());
        if (static_cast<int>(i) < m_options.seeds) {
            m_engines[i]->startAsSeed();
        } else if (m_options.isMagnet) {
            m_engines[i]->startAsMagnet();
        } else if (m_options.leechersHave > 0) {
            m_engines[i]->startWith(makePieces());
        } else {
            m_engines[i]->startAsLeecher();
        }
    }
    for (const auto& engine : m_engines) {
        engine->peers().addCandidates(everybody, swarm::PeerOrigin::Tracker);
    }
}

FakePeer& SimSwarm::addFakePeer()
{
    const auto number = static_cast<quint32>(m_fakePeers.size() + 1);
    const QHostAddress address(0x0A020000U + number);
    m_fakePeers.push_back(
        std::make_unique<FakePeer>(m_internet.host(address), m_torrent.torrent->infoHash.wireForm(),
            "-FK0001-" + QByteArray::number(number).rightJustified(12, '0')));
    m_fakePeers.back()->opening = {wire::HaveAll()};
    m_fakePeers.back()->listen(SimEngine::port);
    m_fakeEndpoints.append(Endpoint(address, SimEngine::port));
    return *m_fakePeers.back();
}

bool SimSwarm::allLeechersComplete() const
{
    return std::all_of(m_engines.begin() + m_options.seeds, m_engines.end(),
        [](const auto& engine) { return engine->isComplete(); });
}

bool SimSwarm::runUntilComplete(Scheduler::Duration limit)
{
    const auto end = m_scheduler.now() + limit;
    while (!allLeechersComplete() && m_scheduler.now() < end) {
        m_scheduler.runFor(100ms);
    }
    return allLeechersComplete();
}

bool SimSwarm::allBytesRight() const
{
    return std::all_of(m_engines.begin() + m_options.seeds, m_engines.end(),
        [](const auto& engine) { return engine->hasAllBytes(); });
}

void SimSwarm::leaveAfterUploading(SimEngine& engine, double copies)
{
    const auto limit = static_cast<ByteCount>(copies * static_cast<double>(m_options.size));
    m_timers.push_back(m_scheduler.callEvery(50ms, [&engine, limit] {
        if (engine.isRunning() && engine.uploaded() >= limit) {
            engine.stop();
        }
    }));
}

double SimSwarm::wastedShare()
{
    ByteCount wasted = 0;
    for (int i = 0; i < m_options.leechers; ++i) {
        wasted += leecher(i).downloader()->wastedBytes();
    }
    return static_cast<double>(wasted) / static_cast<double>(m_options.size * m_options.leechers);
}

QByteArray SimSwarm::describe()
{
    QByteArray text = "seed " + QByteArray::number(static_cast<qulonglong>(m_options.randomSeed)) + " at "
        + QByteArray::number(static_cast<qlonglong>(m_scheduler.wallClockMs() - SimScheduler::startOfTimeMs))
        + " ms";
    for (int i = 0; i < m_options.leechers; ++i) {
        SimEngine& engine = leecher(i);
        if (!engine.isRunning() || engine.downloader() == nullptr) {
            text += "\n  no content";
            continue;
        }
        const swarm::PiecePicker& picker = engine.downloader()->picker();
        text += "\n  " + QByteArray::number(engine.peers().connectionCount()) + " peers, "
            + QByteArray::number(picker.have().count()) + " pieces, "
            + QByteArray::number(static_cast<int>(picker.inProgress().size())) + " begun, wasted "
            + QByteArray::number(engine.downloader()->wastedBytes());
    }
    return text;
}

void addSeedRows()
{
    QTest::addColumn<quint64>("seed");
    if (const QByteArray chosen = qgetenv("FRESHET_SEED"); !chosen.isEmpty()) {
        QTest::addRow("FRESHET_SEED=%s", chosen.constData()) << chosen.toULongLong();
        return;
    }
    for (const quint64 seed : {1, 22, 333, 4444, 55555}) {
        QTest::addRow("FRESHET_SEED=%llu", static_cast<unsigned long long>(seed)) << seed;
    }
}

} // namespace freshet::test
