// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soak_swarm.h"

#include <QDir>
#include <QTcpSocket>

#include <chrono>

namespace freshet::soak {

namespace {

using namespace std::chrono_literals;

constexpr auto turnInterval = 1s;
constexpr ByteCount smallest = 2_MiB;
constexpr ByteCount step = 1_MiB;
/// Slow enough for a download to be interrupted, and for other programs to get some of the processor.
constexpr ByteRate mainLimit = 12_MiB;
/// Nobody listens there.
const QString deadTracker = QStringLiteral("http://127.0.0.1:9/announce");

} // namespace

SoakSwarm::SoakSwarm(quint64 seed)
    : m_random(seed)
{
    connect(&m_turns, &QTimer::timeout, this, &SoakSwarm::turn);
}

SoakSwarm::~SoakSwarm()
{
    // Sessions say goodbye to the tracker, so it goes last.
    m_main.reset();
    m_neighbours = {};
    m_trackerThread.quit();
    m_trackerThread.wait();
}

QString SoakSwarm::libraryOf(std::size_t item) const
{
    return m_folder.filePath(QStringLiteral("library/%1").arg(item));
}

Result<> SoakSwarm::start()
{
    m_tracker = new demo::DemoTracker;
    m_tracker->moveToThread(&m_trackerThread);
    connect(&m_trackerThread, &QThread::finished, m_tracker, &QObject::deleteLater);
    m_trackerThread.start();
    QMetaObject::invokeMethod(
        m_tracker, [this] { m_trackerPort = m_tracker->listen(); }, Qt::BlockingQueuedConnection);
    for (std::size_t i = 0; i < torrentCount; ++i) {
        QDir().mkpath(libraryOf(i));
        auto content = demo::makeContent(libraryOf(i), smallest + static_cast<ByteCount>(i) * step,
            QStringLiteral("http://127.0.0.1:%1/announce").arg(m_trackerPort));
        if (!content) {
            return tl::unexpected(content.error());
        }
        m_items[i].content = std::move(*content);
    }
    startMain();
    for (std::size_t i = 0; i < neighbourCount; ++i) {
        startNeighbour(i);
    }
    m_turns.start(turnInterval);
    return {};
}

SoakSwarm::SessionPointer SoakSwarm::startSession(const QString& profile)
{
    session::EngineConfig config;
    config.mayUseAnotherPort = true;
    config.profileFolder = profile;
    config.adjustSettings = [](api::Settings& settings) {
        settings.connection.listenPort = 0;
        settings.connection.bindAddress = QHostAddress(QHostAddress::LocalHost);
        settings.queue.activeDownloads = api::unlimitedTorrents;
        // So that caches and pools are full soon: what grows then is a leak.
        settings.storage.readCache = 1_MiB;
        settings.storage.writeBuffer = 2_MiB;
    };
    auto session = session::EngineSession::create(config);
    if (!session) {
        qFatal("no session: %s", qPrintable(api::describe(session.error())));
    }
    ++m_events.sessionsStarted;
    return std::move(*session);
}

void SoakSwarm::startMain()
{
    m_main = startSession(m_folder.filePath(QStringLiteral("profile")));
    connect(m_main.get(), &api::Session::notified, this, &SoakSwarm::note);
    connect(m_main.get(), &api::Session::updated, this,
        [this](const api::SessionUpdate& update) { m_mainPort = update.totals.listenPort; });
    connect(m_main.get(), &api::Session::metricsUpdated, this,
        [this](const api::MetricsSnapshot& metrics) { m_metrics = metrics; });
    m_main->watchMetrics(api::MetricsScope::Torrents);
    changeSettings();
    for (std::size_t i = 0; i < seededCount; ++i) {
        addItem(i);
    }
}

void SoakSwarm::startNeighbour(std::size_t neighbour)
{
    m_turnsLeft[neighbour] = static_cast<int>(10 + m_random.below(50));
    m_neighbours[neighbour] = startSession({});
    const QString own = m_folder.filePath(QStringLiteral("neighbour/%1").arg(neighbour));
    QDir(own).removeRecursively();
    for (std::size_t i = 0; i < torrentCount; ++i) {
        api::AddTorrentRequest request;
        request.source.bytes = m_items[i].content.torrent;
        // What the permanent session seeds is what they fetch.
        request.assumeComplete = i >= seededCount;
        request.saveFolder = i < seededCount ? own : libraryOf(i);
        static_cast<void>(m_neighbours[neighbour]->addTorrent(request));
    }
}

void SoakSwarm::turn()
{
    for (std::size_t i = 0; i < neighbourCount; ++i) {
        if (--m_turnsLeft[i] <= 0) {
            m_neighbours[i].reset();
            startNeighbour(i);
        }
    }
    for (std::size_t i = seededCount; i < torrentCount; ++i) {
        turnItem(i);
    }
    if (chance(20)) {
        const Item& seeded = m_items[m_random.below(seededCount)];
        if (seeded.id) {
            interrupt(*seeded.id);
        }
    }
    if (chance(15)) {
        changeSettings();
    }
    if (chance(50)) {
        callAsStranger();
    }
}

void SoakSwarm::turnItem(std::size_t number)
{
    Item& item = m_items[number];
    if (!item.id) {
        if (!item.isAsked && chance(30)) {
            addItem(number);
        }
    } else if (item.isComplete ? chance(25) : chance(2)) {
        m_main->remove({*item.id}, chance(80) ? api::FileRemoval::Delete : api::FileRemoval::Keep);
        item.id.reset();
        ++m_events.removed;
    } else if (chance(10)) {
        interrupt(*item.id);
    }
}

void SoakSwarm::addItem(std::size_t number)
{
    Item& item = m_items[number];
    api::AddTorrentRequest request;
    request.source.bytes = item.content.torrent;
    request.assumeComplete = number < seededCount;
    request.saveFolder = number < seededCount
        ? libraryOf(number)
        : m_folder.filePath(QStringLiteral("download/%1").arg(++m_generation % 50));
    request.trackers.append(deadTracker);
    request.peers.append(Endpoint(QHostAddress(QHostAddress::LocalHost), 9));
    item.isAsked = true;
    item.isComplete = false;
    m_main->addTorrent(request).then(this, [this, number](const api::Outcome<TorrentId>& added) {
        m_items[number].isAsked = false;
        if (added) {
            m_items[number].id = *added;
            ++m_events.added;
        }
    });
}

void SoakSwarm::interrupt(TorrentId id)
{
    ++m_events.interrupted;
    switch (m_random.below(4)) {
    case 0:
        m_main->pause({id});
        QTimer::singleShot(3s, m_main.get(), [this, id] { m_main->resume({id}); });
        break;
    case 1: m_main->recheck({id}); break;
    case 2: m_main->announceNow({id}); break;
    default: m_main->watch(id); break;
    }
}

void SoakSwarm::changeSettings()
{
    api::Settings settings = m_main->settings();
    settings.transfer.downloadLimit = chance(50) ? mainLimit : mainLimit / 2;
    settings.transfer.uploadLimit = chance(50) ? noLimit : mainLimit;
    m_main->applySettings(settings);
}

/// Someone who connects and talks nonsense, or nothing at all.
void SoakSwarm::callAsStranger()
{
    if (m_mainPort == 0) {
        return;
    }
    ++m_events.strangers;
    auto* const socket = new QTcpSocket(this);
    const bool isSilent = chance(30);
    connect(socket, &QTcpSocket::connected, socket, [this, socket, isSilent] {
        QByteArray noise(static_cast<qsizetype>(m_random.below(2000)), Qt::Uninitialized);
        for (char& byte : noise) {
            byte = static_cast<char>(m_random.next());
        }
        if (!isSilent) {
            socket->write(noise);
        }
    });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::errorOccurred, socket, &QObject::deleteLater);
    QTimer::singleShot(5s, socket, [socket] { socket->abort(); });
    QTimer::singleShot(6s, socket, &QObject::deleteLater);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_mainPort);
}

void SoakSwarm::note(const api::Notice& notice)
{
    m_events.failures += notice.kind == api::Notice::Kind::Failed ? 1 : 0;
    if (notice.kind != api::Notice::Kind::Completed) {
        return;
    }
    ++m_events.completed;
    for (Item& item : m_items) {
        if (item.id == notice.torrent) {
            item.isComplete = true;
        }
    }
}

} // namespace freshet::soak
