// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/many_torrents.h"
#include "tests/simulation/sim_session.h"
#include "tests/support/test_main.h"

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::BottleneckKind;

namespace {

/// Of everything that has one.
constexpr ByteRate limit = 100_KiB;
/// Much more than the limit, and little enough for a download to last.
constexpr ByteRate lineRate = 2'000'000;

/// We are one computer of a local network, and also on the internet.
struct World
{
    explicit World(const QString& address = QStringLiteral("198.51.100.1"))
        : ours(scheduler, internet, address)
    {
        prepare(ours);
    }

    SimSession& computer(const QString& address)
    {
        others.push_back(std::make_unique<SimSession>(scheduler, internet, address));
        prepare(*others.back());
        return *others.back();
    }
    void prepare(SimSession& session)
    {
        SimHostProfile profile;
        profile.latency = 5ms;
        profile.up = lineRate;
        internet.setProfile(session.host().endpoint().address, profile);
        session.settings().transfer.limitsLocalNetwork = false;
        session.apply();
    }
    Torrent& downloadFrom(const QString& address, const TorrentFixture& fixture)
    {
        SimSession& other = computer(address);
        other.add(fixture, true);
        Torrent& torrent = ours.add(fixture, false);
        torrent.addPeers({other.host().endpoint()}, swarm::PeerOrigin::User);
        return torrent;
    }
    Torrent& download(SimSession& computer, const TorrentFixture& fixture)
    {
        Torrent& torrent = computer.add(fixture, false);
        torrent.addPeers({ours.host().endpoint()}, swarm::PeerOrigin::User);
        return torrent;
    }
    void change(const std::function<void(api::Settings&)>& change)
    {
        change(ours.settings());
        ours.apply();
    }
    ByteCount moved(const std::function<ByteCount()>& total, Scheduler::Duration duration)
    {
        const ByteCount before = total();
        scheduler.runFor(duration);
        return total() - before;
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 1};
    SimSession ours;
    std::vector<std::unique_ptr<SimSession>> others;
};

const QString lanAddress = QStringLiteral("192.168.1.7");
const QString publicAddress = QStringLiteral("203.0.113.5");

const TorrentFixture& fixture()
{
    static const TorrentFixture torrent = TorrentFixture::makeSingleFile(80'000'000, 256 * 1024);
    return torrent;
}
const TorrentFixture& otherFixture()
{
    static const TorrentFixture torrent = TorrentFixture::makeSingleFile(40'000'000, 256 * 1024, 2);
    return torrent;
}

const swarm::PeerState& onlyPeerOf(const Torrent& torrent)
{
    const swarm::LivePeerManager& peers = torrent.transfer()->peers();
    return *peers.peer(peers.peers().front());
}

void limitAll(api::Settings& settings)
{
    settings.transfer.downloadLimit = settings.transfer.uploadLimit = limit;
}

} // namespace

/// Rate limits leave peers on the local network alone, unless they shall not.
class LocalNetworkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheLocalNetworkIsLeftAlone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isLimited");
        for (const char* text :
            {"10.1.2.3", "172.16.0.9", "192.168.1.7", "169.254.3.4", "fd00::7", "fe80::7"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << false;
        }
        for (const char* text : {"203.0.113.5", "172.32.0.1", "2001:db8::7", "127.0.0.7"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        }
    }
    void onlyTheLocalNetworkIsLeftAlone()
    {
        QFETCH(QString, address);
        QFETCH(bool, isLimited);
        World world(address.contains(u':') ? QStringLiteral("2001:db8::1") : QStringLiteral("198.51.100.1"));
        world.change(limitAll);
        const Torrent& torrent = world.downloadFrom(address, fixture());
        world.scheduler.runFor(3s);
        QCOMPARE(torrent.transfer()->peers().connectionCount(), 1);
        const ByteCount moved = world.moved([&] { return torrent.downloaded(); }, 10s);
        if (isLimited) {
            verifyNear(moved, limit * 10, 0.05);
        } else {
            QVERIFY2(moved > lineRate * 10 * 8 / 10, QByteArray::number(moved));
        }
        QCOMPARE(onlyPeerOf(torrent).isExempt, !isLimited);
        QCOMPARE(onlyPeerOf(torrent).isThrottled, isLimited);
    }

    void noOtherLimitHoldsEither()
    {
        World world;
        const QString films = QStringLiteral("Films");
        world.change([&films](api::Settings& settings) {
            limitAll(settings);
            settings.groups[films].downloadLimit = limit;
            settings.tags[films].downloadLimit = limit;
            settings.transfer.torrentDownloadLimit = limit;
            settings.transfer.peerDownloadLimit = limit;
        });
        Torrent& torrent = world.downloadFrom(lanAddress, fixture());
        torrent.setCategory(films);
        torrent.setTags({films});
        world.scheduler.runFor(3s);
        const ByteCount moved = world.moved([&] { return torrent.downloaded(); }, 10s);
        QVERIFY2(moved > lineRate * 10 * 8 / 10, QByteArray::number(moved));
    }

    void aLimitOfThePeerItselfHolds()
    {
        World world;
        world.change(limitAll);
        Torrent& torrent = world.downloadFrom(lanAddress, fixture());
        world.scheduler.runFor(3s);
        torrent.setPeerLimits({onlyPeerOf(torrent).id}, {.download = 50_KiB});
        world.scheduler.runFor(10s);
        verifyNear(world.moved([&] { return torrent.downloaded(); }, 10s), 50_KiB * 10, 0.05);
        QCOMPARE(world.ours.row(torrent).bottleneck.kind, BottleneckKind::PeerLimit);
    }

    void othersHaveTheWholeLimit()
    {
        World world;
        world.change(limitAll);
        world.ours.add(fixture(), true);
        const Torrent& near = world.download(world.computer(lanAddress), fixture());
        const Torrent& far = world.download(world.computer(publicAddress), fixture());
        // They do not help each other: neither knows of the other.
        world.scheduler.runFor(15s);
        const ByteCount nearBefore = near.downloaded();
        verifyNear(world.moved([&] { return far.downloaded(); }, 10s), limit * 10, 0.05);
        QVERIFY(near.downloaded() - nearBefore > 10 * limit * 10);
    }

    void aChangeActsOnPeersThatAreConnected()
    {
        World world;
        world.change(limitAll);
        const Torrent& torrent = world.downloadFrom(lanAddress, fixture());
        world.scheduler.runFor(3s);
        const auto total = [&] { return torrent.downloaded(); };
        QVERIFY(world.moved(total, 3s) > lineRate * 2);
        world.change([](api::Settings& settings) { settings.transfer.limitsLocalNetwork = true; });
        // What is in the system's buffers comes at once, whatever the limit; it is limited after a second.
        world.scheduler.runFor(1s);
        verifyNear(world.moved(total, 5s), limit * 5, 0.1);
        QVERIFY(!onlyPeerOf(torrent).isExempt);
        world.change([](api::Settings& settings) { settings.transfer.limitsLocalNetwork = false; });
        world.scheduler.runFor(1s);
        QVERIFY(world.moved(total, 3s) > lineRate * 2);
        QCOMPARE(world.others.size(), std::size_t{1});
    }

    void aChangeActsOnUploadsToo()
    {
        World world;
        world.change(limitAll);
        world.ours.add(fixture(), true);
        const Torrent& near = world.download(world.computer(lanAddress), fixture());
        world.scheduler.runFor(8s);
        const auto total = [&] { return near.downloaded(); };
        QVERIFY(world.moved(total, 3s) > lineRate * 2);
        world.change([](api::Settings& settings) { settings.transfer.limitsLocalNetwork = true; });
        world.scheduler.runFor(2s);
        verifyNear(world.moved(total, 5s), limit * 5, 0.1);
        world.change([](api::Settings& settings) { settings.transfer.limitsLocalNetwork = false; });
        world.scheduler.runFor(2s);
        QVERIFY(world.moved(total, 3s) > lineRate * 2);
    }

    void causesStayTrue()
    {
        World world;
        world.change(limitAll);
        const Torrent& near = world.downloadFrom(lanAddress, fixture());
        const Torrent& far = world.downloadFrom(publicAddress, otherFixture());
        world.scheduler.runFor(20s);
        QCOMPARE(world.ours.row(far).bottleneck.kind, BottleneckKind::SessionLimit);
        QCOMPARE(world.ours.row(near).bottleneck.kind, BottleneckKind::PeerSpeed);
        // Below the limit nobody is held back by it, however fast the local network is.
        world.change([](api::Settings& settings) { settings.transfer.downloadLimit = 4 * lineRate; });
        world.scheduler.runFor(15s);
        QCOMPARE(world.ours.row(far).bottleneck.kind, BottleneckKind::PeerSpeed);
        QCOMPARE(world.ours.row(near).bottleneck.kind, BottleneckKind::PeerSpeed);
    }
};

FRESHET_TEST(LocalNetworkTest)
#include "local_network_test.moc"
