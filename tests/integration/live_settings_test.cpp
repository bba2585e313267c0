// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::test;
using State = api::TorrentState;

namespace {

/// Changes the settings of a session that is at work.
void change(SessionFixture& fixture, const std::function<void(api::Settings&)>& how)
{
    api::Settings settings = fixture.session().settings();
    how(settings);
    fixture.session().applySettings(settings);
}

/// A port of this machine where nobody ever answers: what wants to connect waits, as with a host that is off.
class SilentPort
{
public:
    SilentPort()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_ANY);
        socklen_t length = sizeof(address);
        auto* raw = reinterpret_cast<sockaddr*>(&address);
        if (::bind(m_listener, raw, length) != 0 || ::listen(m_listener, 0) != 0
            || ::getsockname(m_listener, raw, &length) != 0) {
            qFatal("no port");
        }
        m_port = ntohs(address.sin_port);
        // The queue of those who wait to be accepted is full after this.
        for (QTcpSocket& socket : m_fillers) {
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        }
        m_isFull = QTest::qWaitFor(
            [this] { return m_fillers[0].state() == QAbstractSocket::ConnectedState; }, patienceMs);
    }
    ~SilentPort() { ::close(m_listener); }
    SilentPort(const SilentPort&) = delete;
    SilentPort& operator=(const SilentPort&) = delete;

    [[nodiscard]] bool isFull() const { return m_isFull; }
    /// So many addresses of it, each a peer of its own.
    [[nodiscard]] QList<Endpoint> endpoints(int count) const
    {
        QList<Endpoint> endpoints;
        for (int i = 0; i < count; ++i) {
            endpoints.append({QHostAddress(0x7F010001U + static_cast<quint32>(i)), m_port});
        }
        return endpoints;
    }

private:
    int m_listener = -1;
    quint16 m_port = 0;
    bool m_isFull = false;
    std::array<QTcpSocket, 3> m_fillers;
};

/// A session that wants a sample from many peers that never answer.
TorrentId wantFrom(SessionFixture& fixture, const SampleTorrent& sample, const QList<Endpoint>& peers)
{
    api::AddTorrentRequest request = fixture.request(sample);
    request.peers = peers;
    return fixture.add(request).value_or(TorrentId());
}

/// Three sessions with a sample, and one that gets it from them slowly.
class Swarm
{
public:
    Swarm()
    {
        leecher = std::make_unique<SessionFixture>(
            [](api::Settings& settings) { settings.transfer.downloadLimit = 64 * 1024; });
        api::AddTorrentRequest request = leecher->request(sample);
        for (SessionFixture& seeder : seeders) {
            seeder.seed(sample);
            request.peers.append(seeder.endpoint());
        }
        id = leecher->add(request).value_or(TorrentId());
    }
    [[nodiscard]] bool waitForPeers(int count)
    {
        return leecher->waitFor([this, count] { return leecher->totals().connectedPeers == count; });
    }

    SampleTorrent sample{16_MiB};
    std::array<SessionFixture, 3> seeders;
    std::unique_ptr<SessionFixture> leecher;
    TorrentId id;
};

} // namespace

/// Settings that are changed while torrents run, and what the session does then, on real sockets.
class LiveSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherAddressIsListenedOn()
    {
        SessionFixture fixture;
        const quint16 port = fixture.endpoint().port;
        const auto isOpen = [](const QHostAddress& address, quint16 at) {
            QTcpSocket socket;
            socket.connectToHost(address, at);
            return QTest::qWaitFor(
                       [&socket] {
                           return socket.state() != QAbstractSocket::HostLookupState
                               && socket.state() != QAbstractSocket::ConnectingState;
                       },
                       patienceMs)
                && socket.state() == QAbstractSocket::ConnectedState;
        };
        const QHostAddress other(QStringLiteral("127.0.0.9"));
        QVERIFY(isOpen(QHostAddress(QHostAddress::LocalHost), port));
        QVERIFY(!isOpen(other, port));
        change(fixture, [&](api::Settings& settings) { settings.connection.bindAddress = other; });
        QVERIFY(fixture.waitFor([&] { return isOpen(other, fixture.totals().listenPort); }));
        QVERIFY(!isOpen(QHostAddress(QHostAddress::LocalHost), fixture.totals().listenPort));
    }

    void fewerConnectionsInAllCloseSome()
    {
        Swarm swarm;
        QVERIFY(swarm.waitForPeers(3));
        change(*swarm.leecher, [](api::Settings& settings) { settings.connection.maxConnections = 2; });
        QVERIFY(swarm.waitForPeers(2));
        change(*swarm.leecher, [](api::Settings& settings) { settings.connection.maxConnections = 500; });
        QVERIFY(swarm.waitForPeers(3));
    }

    void neverMoreConnectionsThanTheSystemHasRoomFor()
    {
        session::EngineConfig config;
        config.maxDescriptors = 600;
        config.adjustSettings = [](api::Settings& settings) {
            settings.connection.bindAddress = QHostAddress(QHostAddress::LocalHost);
            settings.storage.maxOpenFiles = 100;
        };
        const auto session = session::EngineSession::create(config);
        QVERIFY(session.has_value());
        api::SessionTotals totals;
        connect(session->get(), &api::Session::updated, this,
            [&totals](const api::SessionUpdate& update) { totals = update.totals; });
        const auto apply = [&session](int connections) {
            api::Settings settings = (*session)->settings();
            settings.connection.maxConnections = connections;
            (*session)->applySettings(settings);
        };
        // Less what files and the rest need.
        QVERIFY(QTest::qWaitFor([&] { return totals.connectionsAllowed.has_value(); }, patienceMs));
        const int allowed = *totals.connectionsAllowed;
        QVERIFY(allowed > 300 && allowed < 500);
        QCOMPARE(totals.maxConnections, allowed);
        // What was asked for is kept for better days.
        QCOMPARE((*session)->settings().connection.maxConnections, 500);
        apply(77);
        QVERIFY(QTest::qWaitFor([&] { return totals.maxConnections == 77; }, patienceMs));
        apply(20'000);
        QVERIFY(QTest::qWaitFor([&] { return totals.maxConnections == allowed; }, patienceMs));
    }

    void fewerConnectionsOfATorrentCloseSome()
    {
        Swarm swarm;
        QVERIFY(swarm.waitForPeers(3));
        change(*swarm.leecher,
            [](api::Settings& settings) { settings.connection.maxConnectionsPerTorrent = 2; });
        QVERIFY(swarm.waitForPeers(2));
        change(*swarm.leecher,
            [](api::Settings& settings) { settings.connection.maxConnectionsPerTorrent = 100; });
        QVERIFY(swarm.waitForPeers(3));
    }

    void attemptsWaitForEachOther()
    {
        const SilentPort port;
        QVERIFY(port.isFull());
        const SampleTorrent sample(1_MiB);
        SessionFixture fixture([](api::Settings& settings) {
            settings.connection.maxHalfOpen = 3;
            settings.connection.maxConnectsPerSecond = 500;
        });
        wantFrom(fixture, sample, port.endpoints(12));
        const auto halfOpen = [&](int count) {
            return fixture.waitFor([&] { return fixture.totals().halfOpenConnections == count; });
        };
        QVERIFY(halfOpen(3));
        change(fixture, [](api::Settings& settings) { settings.connection.maxHalfOpen = 9; });
        QVERIFY(halfOpen(9));
    }

    void attemptsAreSpreadOverTime()
    {
        const SilentPort port;
        QVERIFY(port.isFull());
        const SampleTorrent sample(1_MiB);
        SessionFixture fixture([](api::Settings& settings) {
            settings.connection.maxHalfOpen = 100;
            settings.connection.maxConnectsPerSecond = 1;
        });
        wantFrom(fixture, sample, port.endpoints(40));
        const auto reaches = [&](int count) {
            return fixture.waitFor([&] { return fixture.totals().halfOpenConnections >= count; });
        };
        QVERIFY(reaches(1));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(reaches(4));
        QVERIFY2(timer.elapsed() > 1500, QByteArray::number(timer.elapsed()));
        QVERIFY(fixture.totals().halfOpenConnections < 12);
        change(fixture, [](api::Settings& settings) { settings.connection.maxConnectsPerSecond = 500; });
        // At the old pace this would take half a minute.
        timer.start();
        QVERIFY(reaches(40));
        QVERIFY2(timer.elapsed() < 15'000, QByteArray::number(timer.elapsed()));
    }

    void encryptionIsDemandedOfNewPeers()
    {
        const SampleTorrent sample(1_MiB);
        SessionFixture seeder(
            [](api::Settings& settings) { settings.transfer.encryption = swarm::EncryptionPolicy::Off; });
        seeder.seed(sample);
        SessionFixture leecher;
        change(leecher,
            [](api::Settings& settings) { settings.transfer.encryption = swarm::EncryptionPolicy::Require; });
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&] {
            const QList<api::TorrentSnapshot> rows{leecher.row(id)};
            return leecher.has(id) && rows.front().state == State::Downloading;
        }));
        // Nothing comes of it, until the other side is willing.
        QCOMPARE(leecher.row(id).downloaded, 0);
        change(seeder,
            [](api::Settings& settings) { settings.transfer.encryption = swarm::EncryptionPolicy::Prefer; });
        QVERIFY(leecher.waitForState(id, State::Seeding));
    }

    void spaceIsReservedForNewTorrents()
    {
        using storage::Preallocation;
        SessionFixture fixture;
        const auto blocksOf = [&](Preallocation how) {
            change(fixture, [how](api::Settings& settings) { settings.storage.preallocation = how; });
            const SampleTorrent sample(8_MiB);
            // It needs a peer that gives it a first piece: a file that nothing is written to is not made.
            SessionFixture seeder(
                [](api::Settings& settings) { settings.transfer.uploadLimit = 256 * 1024; });
            seeder.seed(sample);
            const TorrentId id = fixture.leech(sample, seeder);
            const QString path = QDir(fixture.saveFolder()).filePath(sample.name);
            const bool hasBegun = fixture.waitFor([&] { return fixture.row(id).wantedDone > 0; });
            struct stat facts
            {};
            const bool isThere = hasBegun && ::stat(path.toLocal8Bit().constData(), &facts) == 0;
            fixture.session().remove({id}, api::FileRemoval::Delete);
            return isThere ? std::pair(qint64{facts.st_size}, qint64{facts.st_blocks} * 512)
                           : std::pair(qint64{-1}, qint64{-1});
        };
        const auto none = blocksOf(Preallocation::None);
        const auto sparse = blocksOf(Preallocation::Sparse);
        const auto full = blocksOf(Preallocation::Full);
        QVERIFY(none.first >= 0 && none.second < 8_MiB);
        QVERIFY(sparse.first == 8_MiB && sparse.second < 8_MiB);
        QVERIFY(full.first == 8_MiB && full.second >= 8_MiB);
    }

    void seedsWaitForEachOther()
    {
        std::vector<std::unique_ptr<SampleTorrent>> samples;
        SessionFixture fixture;
        QList<TorrentId> ids;
        for (int i = 0; i < 3; ++i) {
            samples.push_back(std::make_unique<SampleTorrent>(64 * 1024));
            ids.append(fixture.seed(*samples.back()));
        }
        const auto seeding = [&] {
            return std::count_if(ids.cbegin(), ids.cend(),
                [&](TorrentId id) { return fixture.row(id).state == State::Seeding; });
        };
        change(fixture, [](api::Settings& settings) { settings.queue.activeSeeds = 1; });
        QVERIFY(fixture.waitFor([&] { return seeding() == 1; }));
        change(fixture, [](api::Settings& settings) {
            settings.queue.activeSeeds = api::unlimitedTorrents;
            settings.queue.activeTorrents = 2;
        });
        QVERIFY(fixture.waitFor([&] { return seeding() == 2; }));
        change(
            fixture, [](api::Settings& settings) { settings.queue.activeTorrents = api::unlimitedTorrents; });
        QVERIFY(fixture.waitFor([&] { return seeding() == 3; }));
    }

    void downloadsWaitForRoomOnTheDisk()
    {
        const SampleTorrent sample(1_MiB);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher;
        const QStorageInfo disk(leecher.saveFolder());
        constexpr qint64 most = 1024 * 1024_MiB;
        if (disk.bytesAvailable() > most / 2) {
            QSKIP("more is free than can be kept free");
        }
        change(leecher, [most](api::Settings& settings) { settings.storage.keepFree = most; });
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).waitReason == api::WaitReason::DiskFull; }));
        QCOMPARE(leecher.row(id).state, State::Waiting);
        QCOMPARE(leecher.row(id).fault.kind, api::FaultKind::DiskNearlyFull);
        QCOMPARE(leecher.row(id).fault.subject, leecher.saveFolder());
        QVERIFY(leecher.waitFor([&] {
            return std::any_of(leecher.notices().cbegin(), leecher.notices().cend(),
                [](const auto& notice) { return notice.fault.kind == api::FaultKind::DiskNearlyFull; });
        }));
        QVERIFY(!QFileInfo::exists(leecher.saveFolder() + QLatin1Char('/') + sample.name));
        change(leecher, [](api::Settings& settings) { settings.storage.keepFree = 0; });
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).isComplete(); }));
        QVERIFY(sample.isIn(leecher.saveFolder()));
    }

    void eachSeedIsLimitedAtOnce()
    {
        const SampleTorrent sample(4_MiB);
        SessionFixture seeder;
        const TorrentId seed = seeder.seed(sample);
        SessionFixture leecher;
        change(seeder, [](api::Settings& settings) { settings.transfer.torrentUploadLimit = 256 * 1024; });
        QVERIFY(seeder.waitFor([&] { return seeder.row(seed).uploadLimit() == 256 * 1024; }));
        QElapsedTimer time;
        time.start();
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).wantedDone >= 1_MiB; }));
        // What the start may take at once is no rate.
        QVERIFY2(time.elapsed() > 2000, QByteArray::number(time.elapsed()));
        api::TorrentOptions own;
        own.uploadLimit = 64_MiB;
        seeder.session().setTorrentOptions({seed}, own);
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).isComplete(); }));
        QVERIFY2(time.elapsed() < 15'000, QByteArray::number(time.elapsed()));
    }

    void aSilentTrackerIsGivenUp()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const SampleTorrent sample(
            64 * 1024, 1, {QStringLiteral("http://127.0.0.1:%1/announce").arg(silent.serverPort())});
        SessionFixture fixture;
        change(fixture,
            [](api::Settings& settings) { settings.discovery.trackerTimeout = std::chrono::seconds(5); });
        std::optional<api::TrackerState> state;
        connect(&fixture.session(), &api::Session::detailsUpdated, this,
            [&state](const api::TorrentDetails& details) {
                state =
                    details.trackers.isEmpty() ? std::nullopt : std::optional(details.trackers.front().state);
            });
        const TorrentId id = fixture.add(fixture.request(sample)).value_or(TorrentId());
        fixture.session().watch(id);
        QVERIFY(fixture.waitFor([&] { return state == api::TrackerState::Announcing; }));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(fixture.waitFor([&] { return state == api::TrackerState::Failing; }));
        QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()));
    }
};

FRESHET_TEST(LiveSettingsTest)
#include "live_settings_test.moc"
