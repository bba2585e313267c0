// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/bottleneck_facts.h"
#include "engine/session/snapshot_builder.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <functional>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::BottleneckKind;

namespace {

/// A seed and a download far enough apart, on the lines given; the download knows the seed.
struct World
{
    World()
    {
        SimHostProfile profile;
        profile.latency = 20ms;
        profile.up = profile.down = 2'000'000;
        for (TorrentHost* host : {&seed, &leech}) {
            internet.setProfile(host->endpoint().address, profile);
        }
    }
    Torrent& addLeech()
    {
        Torrent& torrent = leech.add(TorrentHost::newRecord(*fixture.torrent), fixture.torrent);
        torrent.allow({Activity::Download, {}});
        return torrent;
    }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 1};
    TorrentHost seed{scheduler, internet, QStringLiteral("10.0.0.1")};
    TorrentHost leech{scheduler, internet, QStringLiteral("10.0.0.2")};
    TorrentFixture fixture = TorrentFixture::makeSingleFile(24'000'000, 128 * 1024);
};

using Arrange = std::function<void(World&, Torrent&)>;

} // namespace

Q_DECLARE_METATYPE(Arrange)

/// Each cause in a small world of its own: it is named, and no other.
class BottleneckFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCauseIsNamedAndNoOther_data()
    {
        QTest::addColumn<Arrange>("arrange");
        QTest::addColumn<BottleneckKind>("kind");
        const auto row = [](const char* name, BottleneckKind kind, const Arrange& arrange) {
            QTest::newRow(name) << arrange << kind;
        };
        const auto meet = [](World& world, Torrent& torrent) {
            world.seed.seed(world.fixture);
            torrent.addPeers({world.seed.endpoint()}, swarm::PeerOrigin::User);
        };
        row("nobody known", BottleneckKind::NoPeers, [](World&, Torrent&) {});
        row("nobody answers", BottleneckKind::PeersUnreachable, [](World&, Torrent& torrent) {
            torrent.addPeers(
                {Endpoint(QHostAddress(QStringLiteral("10.0.0.77")), 6881)}, swarm::PeerOrigin::User);
        });
        row("peers' speed", BottleneckKind::PeerSpeed, meet);
        row("limit of all", BottleneckKind::SessionLimit, [meet](World& world, Torrent& torrent) {
            world.leech.swarm().download.setLimit(300'000);
            meet(world, torrent);
        });
        row("own limit", BottleneckKind::TorrentLimit, [meet](World& world, Torrent& torrent) {
            api::TorrentOptions options;
            options.downloadLimit = 300'000;
            torrent.setOptions(options);
            meet(world, torrent);
        });
        row("nothing offered", BottleneckKind::NothingOffered, [](World& world, Torrent& torrent) {
            Torrent& other =
                world.seed.add(TorrentHost::newRecord(*world.fixture.torrent), world.fixture.torrent);
            other.allow({Activity::Download, {}});
            torrent.addPeers({world.seed.endpoint()}, swarm::PeerOrigin::User);
        });
        row("window", BottleneckKind::Window, [meet](World& world, Torrent& torrent) {
            world.internet.setLinkLatency(
                world.seed.endpoint().address, world.leech.endpoint().address, 400ms);
            world.leech.swarm().options.piecesPerPeer = 1;
            meet(world, torrent);
        });
        row("window of a torrent", BottleneckKind::Window, [meet](World& world, Torrent& torrent) {
            world.internet.setLinkLatency(
                world.seed.endpoint().address, world.leech.endpoint().address, 400ms);
            world.leech.swarm().options.piecesPerTorrent = 1;
            meet(world, torrent);
        });
        row("blocks in flight, by hand", BottleneckKind::Window, [meet](World& world, Torrent& torrent) {
            world.internet.setLinkLatency(
                world.seed.endpoint().address, world.leech.endpoint().address, 400ms);
            world.leech.settings().transfer.requestsPerPeer = 4;
            world.leech.swarm().options.requestsPerPeer = 4;
            meet(world, torrent);
        });
        row("disk", BottleneckKind::Disk, [meet](World& world, Torrent& torrent) {
            world.leech.disk().setDelay(20s);
            world.leech.disk().setWriteLimit(1024 * 1024);
            meet(world, torrent);
        });
    }

    void theCauseIsNamedAndNoOther()
    {
        QFETCH(Arrange, arrange);
        QFETCH(BottleneckKind, kind);
        World world;
        Torrent& torrent = world.addLeech();
        world.scheduler.runFor(1s);
        arrange(world, torrent);
        world.scheduler.runFor(6s);
        QList<int> found;
        for (int second = 0; second < 4; ++second) {
            world.scheduler.runFor(1s);
            const api::TorrentSnapshot row = snapshotOf(torrent);
            SessionFacts session;
            session.rates = {row.downloadRate, row.uploadRate};
            const BottleneckFacts facts = bottleneckFactsOf(torrent, row, session, exemptRatesOf(torrent));
            found.append(static_cast<int>(diagnose(facts).kind));
        }
        QCOMPARE(found, QList<int>(4, static_cast<int>(kind)));
    }

    void theFixedNumberOfBlocksIsNamed()
    {
        World world;
        Torrent& torrent = world.addLeech();
        world.internet.setLinkLatency(world.seed.endpoint().address, world.leech.endpoint().address, 400ms);
        const auto fixedWindow = [&] {
            const api::TorrentSnapshot row = snapshotOf(torrent);
            return bottleneckFactsOf(torrent, row, {}, exemptRatesOf(torrent)).fixedWindow;
        };
        // A piece has eight blocks, and some number must be what holds it up.
        world.leech.settings().transfer.piecesPerPeer = 1;
        world.leech.swarm().options.piecesPerPeer = 1;
        world.seed.seed(world.fixture);
        torrent.addPeers({world.seed.endpoint()}, swarm::PeerOrigin::User);
        world.scheduler.runFor(8s);
        QCOMPARE(fixedWindow(), 8);
        world.leech.settings().transfer.requestsPerPeer = 4;
        QCOMPARE(fixedWindow(), 4);
        world.leech.settings().transfer = {};
        QCOMPARE(fixedWindow(), 0);
    }

    void aSeedThatNobodyAsksSaysSo()
    {
        World world;
        const Torrent& seeding = world.seed.seed(world.fixture);
        Torrent& other = world.leech.seed(world.fixture);
        other.addPeers({world.seed.endpoint()}, swarm::PeerOrigin::User);
        world.scheduler.runFor(1s);
        const api::TorrentSnapshot row = snapshotOf(seeding);
        // Two seeds have nothing to say to each other, so they may have parted already.
        const BottleneckKind kind = diagnose(bottleneckFactsOf(seeding, row, {}, {})).kind;
        QVERIFY(kind == (row.connectedPeers > 0 ? BottleneckKind::NobodyAsks : BottleneckKind::NoPeers)
            || kind == BottleneckKind::PeersUnreachable);
    }
};

FRESHET_TEST(BottleneckFactsTest)
#include "bottleneck_facts_test.moc"
