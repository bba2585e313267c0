// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/bottleneck_world.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <array>
#include <functional>
#include <vector>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using api::BottleneckKind;
using api::QuotaAction;

namespace {

constexpr auto trackerUrl = "http://tracker.example/announce";

struct Scenario
{
    const char* name;
    BottleneckKind kind;
    /// Makes a torrent that this is the cause of.
    std::function<Torrent&(World&)> arrange;
};

Torrent& withOptions(Torrent& torrent, const std::function<void(api::TorrentOptions&)>& change)
{
    api::TorrentOptions options = torrent.choices().options;
    change(options);
    torrent.setOptions(options);
    return torrent;
}

void change(SimSession& session, const std::function<void(api::Settings&)>& change)
{
    change(session.settings());
    session.apply();
}

Torrent& inGroup(World& world, Torrent& torrent, ByteRate limit)
{
    change(world.ours, [limit](api::Settings& settings) {
        settings.groups[QStringLiteral("films")].downloadLimit = limit;
        settings.groups[QStringLiteral("films")].uploadLimit = limit;
    });
    torrent.setCategory(QStringLiteral("films"));
    return torrent;
}

Torrent& withTag(World& world, Torrent& torrent, ByteRate limit)
{
    change(world.ours, [limit](api::Settings& settings) {
        settings.tags[QStringLiteral("films")] = {limit, limit, {}};
        // Another tag that has limits, and is far from them.
        settings.tags[QStringLiteral("far")] = {10 * limit, 10 * limit, {}};
    });
    torrent.setTags({QStringLiteral("far"), QStringLiteral("films")});
    return torrent;
}

/// A minute and a half before a day's quota is there anew.
void goNearMidnight(World& world)
{
    constexpr qint64 dayMs = 86'400'000;
    const qint64 left = dayMs - world.scheduler.wallClockMs() % dayMs;
    world.scheduler.shiftWallClock(std::chrono::milliseconds(left) - 90s);
}

api::QuotaOptions dailyQuota(ByteCount bytes, QuotaAction action)
{
    api::QuotaOptions quota;
    quota.period = api::QuotaPeriod::Day;
    quota.download = quota.upload = bytes;
    quota.action = action;
    return quota;
}

Torrent& withCategoryQuota(World& world, ByteCount bytes, QuotaAction action)
{
    goNearMidnight(world);
    const QString category = QStringLiteral("Films");
    world.ours.settings().groups[category].quota = dailyQuota(bytes, action);
    world.ours.apply();
    Torrent& torrent = world.download();
    torrent.setCategory(category);
    return torrent;
}

const std::vector<Scenario>& notRunning()
{
    static const std::vector<Scenario> scenarios{
        {"paused", BottleneckKind::None,
            [](World& world) -> Torrent& {
                Torrent& torrent = world.download();
                torrent.pause();
                return torrent;
            }},
        {"waits for its turn", BottleneckKind::Queue,
            [](World& world) -> Torrent& {
                change(world.ours, [](api::Settings& settings) { settings.queue.activeDownloads = 1; });
                world.download();
                return world.ours.add(world.another, false);
            }},
        {"schedule, seed only", BottleneckKind::Schedule,
            [](World& world) -> Torrent& {
                change(world.ours, [&world](api::Settings& settings) {
                    settings.speed.exception = {
                        api::SpeedProfile::SeedOnly, 0, world.scheduler.wallClockMs() + 3'600'000};
                });
                return world.download();
            }},
        {"schedule, everything paused, a seed", BottleneckKind::Schedule,
            [](World& world) -> Torrent& {
                change(world.ours, [&world](api::Settings& settings) {
                    settings.speed.exception = {
                        api::SpeedProfile::PauseAll, 0, world.scheduler.wallClockMs() + 3'600'000};
                });
                return world.seed();
            }},
        {"disk full", BottleneckKind::Fault,
            [](World& world) -> Torrent& {
                world.ours.host().disk().setFreeSpace(5'000'000);
                return world.download();
            }},
        {"volume gone", BottleneckKind::MissingVolume,
            [](World& world) -> Torrent& {
                TorrentRecord record = TorrentHost::newRecord(*world.fixture.torrent);
                record.progress.have = Bitfield(world.fixture.torrent->pieces.pieceCount(), true);
                record.progress.synced = record.progress.have;
                record.progress.files.append({true, world.fixture.content.size(), 1});
                return world.ours.resume(std::move(record), world.fixture);
            }},
    };
    return scenarios;
}

const std::vector<Scenario>& withoutPeers()
{
    static const std::vector<Scenario> scenarios{
        {"nobody is known", BottleneckKind::NoPeers,
            [](World& world) -> Torrent& { return world.ours.add(world.fixture, false); }},
        {"trackers fail", BottleneckKind::TrackersFail,
            [](World& world) -> Torrent& {
                world.ours.host().trackers().fail(QLatin1String(trackerUrl));
                Torrent& torrent = world.ours.add(world.fixture, false);
                torrent.addTrackers({QLatin1String(trackerUrl)});
                return torrent;
            }},
        {"nobody answers", BottleneckKind::PeersUnreachable,
            [](World& world) -> Torrent& {
                Torrent& torrent = world.ours.add(world.fixture, false);
                torrent.addPeers(
                    {Endpoint(QHostAddress(QStringLiteral("10.0.0.77")), 6881)}, swarm::PeerOrigin::User);
                return torrent;
            }},
        {"nobody has the rest", BottleneckKind::NothingOffered,
            [](World& world) -> Torrent& {
                Torrent& torrent = world.ours.add(world.fixture, false);
                world.meet(torrent);
                world.theirs.add(world.fixture, false);
                return torrent;
            }},
        {"all choke", BottleneckKind::Choked,
            [](World& world) -> Torrent& {
                Torrent& torrent = world.ours.add(world.fixture, false);
                world.fake(torrent, wire::HaveAll());
                return torrent;
            }},
        {"most choke", BottleneckKind::MostChoke,
            [](World& world) -> Torrent& {
                Torrent& torrent = world.download();
                world.fake(torrent, wire::HaveAll());
                world.fake(torrent, wire::HaveAll());
                return torrent;
            }},
        {"most are silent", BottleneckKind::PeersSilent,
            [](World& world) -> Torrent& {
                Torrent& torrent = world.ours.add(world.fixture, false);
                for (int i = 0; i < 2; ++i) {
                    world.fake(torrent, wire::HaveAll()).serve([](const auto&) { return QByteArray(); });
                }
                world.scheduler.runFor(45s);
                return torrent;
            }},
        {"damaged data", BottleneckKind::DamagedData,
            [](World& world) -> Torrent& {
                change(world.theirs, [](api::Settings& settings) { settings.transfer.uploadLimit = 80'000; });
                Torrent& torrent = world.download();
                world.fake(torrent, wire::HaveAll()).serve([](const metainfo::BlockAddress& block) {
                    return QByteArray(block.length, 'x');
                });
                return torrent;
            }},
        {"as many connections as may be", BottleneckKind::ConnectionLimit,
            [](World& world) -> Torrent& {
                change(world.ours,
                    [](api::Settings& settings) { settings.connection.maxConnectionsPerTorrent = 1; });
                Torrent& torrent = world.download();
                // The one place is taken.
                world.scheduler.runFor(3s);
                world.fake(torrent, wire::HaveAll());
                return torrent;
            }},
        {"peers send as fast as they can", BottleneckKind::PeerSpeed,
            [](World& world) -> Torrent& { return world.download(); }},
        {"peers take as fast as they can", BottleneckKind::PeerSpeed,
            [](World& world) -> Torrent& { return world.seed(); }},
        {"nobody asks a seed", BottleneckKind::NobodyAsks,
            [](World& world) -> Torrent& {
                Torrent& torrent = world.ours.add(world.fixture, true);
                world.fake(torrent, wire::HaveNone());
                return torrent;
            }},
    };
    return scenarios;
}

const std::vector<Scenario>& downloadLimits()
{
    static const std::vector<Scenario> scenarios{
        {"limit of everything", BottleneckKind::SessionLimit,
            [](World& world) -> Torrent& {
                change(
                    world.ours, [](api::Settings& settings) { settings.transfer.downloadLimit = 300'000; });
                return world.download();
            }},
        {"alternative limit", BottleneckKind::AlternativeLimit,
            [](World& world) -> Torrent& {
                change(world.ours, [](api::Settings& settings) {
                    settings.speed.useAlternative = true;
                    settings.speed.alternativeDownloadLimit = 300'000;
                });
                return world.download();
            }},
        {"category's limit", BottleneckKind::GroupLimit,
            [](World& world) -> Torrent& { return inGroup(world, world.download(), 300'000); }},
        {"tag's limit", BottleneckKind::TagLimit,
            [](World& world) -> Torrent& { return withTag(world, world.download(), 300'000); }},
        {"tag's limit, shared by two", BottleneckKind::TagLimit,
            [](World& world) -> Torrent& {
                Torrent& other = world.ours.add(world.another, false);
                world.theirs.add(world.another, true);
                world.meet(other);
                withTag(world, other, 400'000);
                return withTag(world, world.download(), 400'000);
            }},
        {"category's limit, shared by two", BottleneckKind::GroupLimit,
            [](World& world) -> Torrent& {
                Torrent& other = world.ours.add(world.another, false);
                world.theirs.add(world.another, true);
                world.meet(other);
                inGroup(world, other, 400'000);
                return inGroup(world, world.download(), 400'000);
            }},
        {"own limit", BottleneckKind::TorrentLimit,
            [](World& world) -> Torrent& {
                return withOptions(
                    world.download(), [](api::TorrentOptions& options) { options.downloadLimit = 300'000; });
            }},
        {"own limit below the category's", BottleneckKind::TorrentLimit,
            [](World& world) -> Torrent& {
                return withOptions(inGroup(world, world.download(), 400'000),
                    [](api::TorrentOptions& options) { options.downloadLimit = 300'000; });
            }},
        {"limit of every peer", BottleneckKind::PeerLimit,
            [](World& world) -> Torrent& {
                world.ours.settings().transfer.peerDownloadLimit = 200'000;
                return world.download();
            }},
        {"limit of one peer", BottleneckKind::PeerLimit,
            [](World& world) -> Torrent& {
                Torrent& torrent = world.download();
                world.scheduler.runFor(3s);
                torrent.setPeerLimits({torrent.transfer()->peers().peers().front()}, {200'000, noLimit});
                return torrent;
            }},
        {"quota of everything, spread", BottleneckKind::Quota,
            [](World& world) -> Torrent& {
                goNearMidnight(world);
                world.ours.settings().quota = dailyQuota(30'000'000, QuotaAction::Pace);
                world.ours.apply();
                return world.download();
            }},
        {"own quota, spread", BottleneckKind::Quota,
            [](World& world) -> Torrent& {
                goNearMidnight(world);
                return withOptions(world.download(), [](api::TorrentOptions& options) {
                    options.quota = dailyQuota(30'000'000, QuotaAction::Pace);
                });
            }},
        {"quota of its category, spread", BottleneckKind::Quota,
            [](World& world) -> Torrent& { return withCategoryQuota(world, 30'000'000, QuotaAction::Pace); }},
        {"quota of its category, used up", BottleneckKind::Quota,
            [](World& world) -> Torrent& { return withCategoryQuota(world, 5'000'000, QuotaAction::Pause); }},
        {"quota of everything, used up", BottleneckKind::Quota,
            [](World& world) -> Torrent& {
                world.ours.settings().quota = dailyQuota(5'000'000, QuotaAction::Pause);
                world.ours.apply();
                return world.download();
            }},
        {"own quota, used up", BottleneckKind::Quota,
            [](World& world) -> Torrent& {
                return withOptions(world.download(), [](api::TorrentOptions& options) {
                    options.quota = dailyQuota(5'000'000, QuotaAction::Pause);
                });
            }},
    };
    return scenarios;
}

const std::vector<Scenario>& uploadLimits()
{
    static const std::vector<Scenario> scenarios{
        {"seed, limit of everything", BottleneckKind::SessionLimit,
            [](World& world) -> Torrent& {
                change(world.ours, [](api::Settings& settings) { settings.transfer.uploadLimit = 300'000; });
                return world.seed();
            }},
        {"seed, alternative limit", BottleneckKind::AlternativeLimit,
            [](World& world) -> Torrent& {
                change(world.ours, [](api::Settings& settings) {
                    settings.speed.useAlternative = true;
                    settings.speed.alternativeUploadLimit = 300'000;
                });
                return world.seed();
            }},
        {"seed, category's limit", BottleneckKind::GroupLimit,
            [](World& world) -> Torrent& { return inGroup(world, world.seed(), 300'000); }},
        {"seed, tag's limit", BottleneckKind::TagLimit,
            [](World& world) -> Torrent& { return withTag(world, world.seed(), 300'000); }},
        {"seed, own limit", BottleneckKind::TorrentLimit,
            [](World& world) -> Torrent& {
                return withOptions(
                    world.seed(), [](api::TorrentOptions& options) { options.uploadLimit = 300'000; });
            }},
        {"seed, limit of every peer", BottleneckKind::PeerLimit,
            [](World& world) -> Torrent& {
                change(
                    world.ours, [](api::Settings& settings) { settings.transfer.peerUploadLimit = 200'000; });
                return world.seed();
            }},
        {"seed, has given enough", BottleneckKind::ShareLimit,
            [](World& world) -> Torrent& {
                return withOptions(world.seed(), [](api::TorrentOptions& options) {
                    options.sharing.emplace();
                    options.sharing->ratioGoal = 0.01;
                    options.sharing->action = api::ShareAction::Throttle;
                    options.sharing->throttledRate = 100'000;
                });
            }},
        {"seed, quota spread", BottleneckKind::Quota,
            [](World& world) -> Torrent& {
                goNearMidnight(world);
                change(world.ours, [](api::Settings& settings) {
                    settings.quota = dailyQuota(30'000'000, QuotaAction::Pace);
                });
                return world.seed();
            }},
        {"seed, the line's delay", BottleneckKind::UploadDelay,
            [](World& world) -> Torrent& {
                change(world.ours, [](api::Settings& settings) {
                    settings.transfer.uploadDelayLimit = std::chrono::milliseconds(50);
                });
                Torrent& torrent = world.seed();
                SimHostProfile profile = World::line();
                profile.roundTrip = net::RoundTrip{900ms, 40ms};
                world.internet.setProfile(world.ours.host().endpoint().address, profile);
                return torrent;
            }},
        {"seed, slots", BottleneckKind::UploadSlots,
            [](World& world) -> Torrent& {
                change(world.ours, [](api::Settings& settings) { settings.transfer.uploadSlots = 1; });
                Torrent& torrent = world.seed();
                FakePeer& other = world.fake(torrent, wire::HaveNone());
                other.opening.push_back(wire::Interested{});
                return torrent;
            }},
    };
    return scenarios;
}

const std::vector<Scenario>& thisComputer()
{
    static const auto slowDisk = [](World& world, bool isHashing) -> Torrent& {
        Torrent& torrent = world.download();
        world.scheduler.runFor(1s);
        world.ours.host().disk().setDelay(20s);
        world.ours.host().disk().setHashingSlow(isHashing);
        world.ours.host().disk().setWriteLimit(1024 * 1024);
        return torrent;
    };
    static const auto farAway = [](World& world) {
        world.internet.setLinkLatency(
            world.ours.host().endpoint().address, world.theirs.host().endpoint().address, 400ms);
    };
    static const std::vector<Scenario> scenarios{
        {"writing", BottleneckKind::Disk, [](World& world) -> Torrent& { return slowDisk(world, false); }},
        {"hashing", BottleneckKind::Hashing, [](World& world) -> Torrent& { return slowDisk(world, true); }},
        {"pieces in flight", BottleneckKind::Window,
            [](World& world) -> Torrent& {
                farAway(world);
                change(world.ours, [](api::Settings& settings) { settings.transfer.piecesPerPeer = 2; });
                return world.download();
            }},
        {"requests in flight", BottleneckKind::Window,
            [](World& world) -> Torrent& {
                farAway(world);
                change(world.ours, [](api::Settings& settings) { settings.transfer.requestsPerPeer = 4; });
                return world.download();
            }},
    };
    return scenarios;
}

std::vector<Scenario> allScenarios()
{
    std::vector<Scenario> all;
    for (const auto* some :
        {&notRunning(), &withoutPeers(), &downloadLimits(), &uploadLimits(), &thisComputer()}) {
        all.insert(all.end(), some->begin(), some->end());
    }
    return all;
}

} // namespace

/// Each cause of a torrent's speed in a small world of its own: it is named, and no other.
class BottleneckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCauseIsNamedAndNoOther_data()
    {
        QTest::addColumn<int>("number");
        const std::vector<Scenario> scenarios = allScenarios();
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            QTest::newRow(scenarios[i].name) << static_cast<int>(i);
        }
    }

    void theCauseIsNamedAndNoOther()
    {
        QFETCH(int, number);
        const Scenario scenario = allScenarios()[static_cast<std::size_t>(number)];
        World world;
        const Torrent& torrent = scenario.arrange(world);
        world.scheduler.runFor(30s);
        QStringList shown;
        for (int second = 0; second < 8; ++second) {
            world.scheduler.runFor(1s);
            shown.append(api::bottleneckId(world.ours.row(torrent).bottleneck.kind));
        }
        const QStringList expected(8, api::bottleneckId(scenario.kind));
        QVERIFY2(shown == expected, qPrintable(shown.join(QLatin1Char(' '))));
        const api::Bottleneck found = world.ours.row(torrent).bottleneck;
        if (scenario.kind == BottleneckKind::TagLimit) {
            QCOMPARE(found.subject, QStringLiteral("films"));
        } else if (scenario.kind == BottleneckKind::DamagedData) {
            QCOMPARE(found.subject, QStringLiteral("10.0.1.1"));
            QVERIFY(found.pieces > 0 && found.peers == 1 && found.bytes > 0);
        } else if (scenario.kind == BottleneckKind::Schedule) {
            QVERIFY(found.untilMs && *found.untilMs > world.scheduler.wallClockMs());
        } else if (scenario.kind == BottleneckKind::Disk) {
            QVERIFY(found.bytes > 0);
        }
    }

    void everyCauseHasItsScenario()
    {
        std::array<bool, api::bottleneckKindCount> isThere{};
        for (const Scenario& scenario : allScenarios()) {
            isThere[static_cast<std::size_t>(scenario.kind)] = true;
        }
        for (std::size_t i = 0; i < isThere.size(); ++i) {
            QVERIFY2(isThere[i], api::bottleneckId(static_cast<BottleneckKind>(i)).data());
        }
    }
};

FRESHET_TEST(BottleneckTest)
#include "bottleneck_test.moc"
