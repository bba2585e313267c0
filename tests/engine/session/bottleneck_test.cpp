// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/bottleneck.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using api::BottleneckKind;
using api::TorrentState;

Q_DECLARE_METATYPE(freshet::session::BottleneckFacts)

namespace {

/// A download that peers hold back, and nothing else does.
BottleneckFacts healthy()
{
    BottleneckFacts facts;
    facts.rate = 500'000;
    facts.knownPeers = 30;
    facts.connectedPeers = 10;
    facts.interesting = 8;
    facts.unchoked = 5;
    facts.folder = QStringLiteral("/save");
    return facts;
}

} // namespace

class BottleneckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheCause_data()
    {
        QTest::addColumn<BottleneckFacts>("facts");
        QTest::addColumn<BottleneckKind>("kind");
        const auto row = [](const char* name, BottleneckKind kind, auto change) {
            BottleneckFacts facts = healthy();
            change(facts);
            QTest::newRow(name) << facts << kind;
        };
        using F = BottleneckFacts;
        row("peers' speed", BottleneckKind::PeerSpeed, [](F&) {});
        row("failed", BottleneckKind::Fault, [](F& f) { f.state = TorrentState::Failed; });
        row("waiting", BottleneckKind::Queue, [](F& f) { f.state = TorrentState::Waiting; });
        row("paused", BottleneckKind::None, [](F& f) { f.state = TorrentState::Paused; });
        row("nobody known", BottleneckKind::NoPeers, [](F& f) { f.connectedPeers = f.knownPeers = 0; });
        row("trackers fail", BottleneckKind::TrackersFail, [](F& f) {
            f.connectedPeers = f.knownPeers = 0;
            f.fault = api::FaultKind::TrackerUnreachable;
        });
        row("nobody answers", BottleneckKind::PeersUnreachable, [](F& f) { f.connectedPeers = 0; });
        row("nothing offered", BottleneckKind::NothingOffered, [](F& f) { f.interesting = f.unchoked = 0; });
        row("choked", BottleneckKind::Choked, [](F& f) { f.unchoked = 0; });
        const auto limit = [&row](const char* name, BottleneckKind kind, bool isReached) {
            row(name, isReached ? kind : BottleneckKind::PeerSpeed, [kind, isReached](F& f) {
                f.limits = {{kind, isReached ? 520'000 : 600'000, 500'000}};
            });
        };
        limit("limit of all", BottleneckKind::SessionLimit, true);
        limit("a limit far away", BottleneckKind::SessionLimit, false);
        limit("own limit", BottleneckKind::TorrentLimit, true);
        limit("alternative limit", BottleneckKind::AlternativeLimit, true);
        limit("category's limit", BottleneckKind::GroupLimit, true);
        limit("tag's limit", BottleneckKind::TagLimit, true);
        limit("quota", BottleneckKind::Quota, true);
        row("the inner one of two", BottleneckKind::GroupLimit, [](F& f) {
            f.limits = {{BottleneckKind::TorrentLimit, 900'000, 500'000},
                {BottleneckKind::GroupLimit, 700'000, 690'000},
                {BottleneckKind::SessionLimit, 800'000, 800'000}};
        });
        row("a limit that hardly anything counts for", BottleneckKind::PeerSpeed, [](F& f) {
            f.limits = {{BottleneckKind::SessionLimit, 100'000, 100'000}};
            f.exemptRate = f.rate * 9 / 10;
        });
        row("a limit that half of it counts for", BottleneckKind::SessionLimit, [](F& f) {
            f.limits = {{BottleneckKind::SessionLimit, 250'000, 250'000}};
            f.exemptRate = f.rate / 2;
        });
        row("peers' limits", BottleneckKind::PeerLimit, [](F& f) {
            f.limitedPeers = 2;
            f.limitedRate = 450'000;
        });
        row("few peers' limits", BottleneckKind::PeerSpeed, [](F& f) {
            f.limitedPeers = 2;
            f.limitedRate = 300'000;
        });
        row("as many peers as may be", BottleneckKind::ConnectionLimit, [](F& f) { f.isFull = true; });
        row("nobody else is known", BottleneckKind::PeerSpeed, [](F& f) {
            f.isFull = true;
            f.knownPeers = f.connectedPeers;
        });
        row("schedule", BottleneckKind::Schedule, [](F& f) {
            f.state = TorrentState::Waiting;
            f.waitReason = api::WaitReason::Schedule;
        });
        row("quota used up", BottleneckKind::Quota, [](F& f) {
            f.state = TorrentState::Waiting;
            f.waitReason = api::WaitReason::Quota;
        });
        row("no room on the disk", BottleneckKind::Fault, [](F& f) {
            f.state = TorrentState::Waiting;
            f.waitReason = api::WaitReason::DiskFull;
        });
        row("files missing", BottleneckKind::MissingVolume, [](F& f) {
            f.state = TorrentState::Failed;
            f.fault = api::FaultKind::FilesMissing;
        });
        row("hashing", BottleneckKind::Hashing, [](F& f) { f.isDiskBehind = f.isHashingSlower = true; });
        row("upload slots", BottleneckKind::UploadSlots, [](F& f) {
            f.state = TorrentState::Seeding;
            f.fixedSlots = 5;
        });
        row("silent", BottleneckKind::PeersSilent, [](F& f) { f.silent = 3; });
        row("few silent", BottleneckKind::PeerSpeed, [](F& f) { f.silent = 2; });
        row("damage", BottleneckKind::DamagedData, [](F& f) {
            f.received = 1'000'000;
            f.wasted = 50'001;
            f.failedPieces = 1;
        });
        row("little damage", BottleneckKind::PeerSpeed, [](F& f) {
            f.received = 1'000'000;
            f.wasted = 50'000;
            f.failedPieces = 1;
        });
        row("some blocks twice", BottleneckKind::PeerSpeed, [](F& f) {
            f.received = 1'000'000;
            f.wasted = 500'000;
        });
        row("many blocks twice", BottleneckKind::DamagedData, [](F& f) {
            f.received = 10'000'000;
            f.wasted = 2'000'000;
        });
        row("most choke", BottleneckKind::MostChoke, [](F& f) { f.unchoked = 3; });
        row("half of them choke", BottleneckKind::PeerSpeed, [](F& f) { f.unchoked = 4; });
        row("disk", BottleneckKind::Disk, [](F& f) { f.isDiskBehind = true; });
        row("window", BottleneckKind::Window, [](F& f) { f.windowBound = 3; });
        row("window of few", BottleneckKind::PeerSpeed, [](F& f) { f.windowBound = 2; });
        row("nobody asks", BottleneckKind::NobodyAsks, [](F& f) {
            f.state = TorrentState::Seeding;
            f.interesting = f.unchoked = 0;
        });
        row("seeding at its limit", BottleneckKind::TorrentLimit, [](F& f) {
            f.state = TorrentState::Seeding;
            f.limits = {{BottleneckKind::TorrentLimit, 520'000, 500'000}};
        });
    }

    void namesTheCause()
    {
        QFETCH(BottleneckFacts, facts);
        QFETCH(BottleneckKind, kind);
        QCOMPARE(diagnose(facts).kind, kind);
    }

    /// As if all applied, and then without the first one, again and again.
    void item12_theFirstOneThatHoldsCounts()
    {
        BottleneckFacts facts = healthy();
        facts.interesting = facts.unchoked = 0;
        facts.isFull = facts.isDiskBehind = true;
        facts.limits = {{BottleneckKind::SessionLimit, 500'000, 500'000}};
        facts.limitedPeers = 2;
        facts.limitedRate = facts.rate;
        facts.wasted = facts.received = 1'000'000;
        facts.failedPieces = 1;
        const auto found = [&facts] { return diagnose(facts).kind; };
        facts.state = TorrentState::Failed;
        QCOMPARE(found(), BottleneckKind::Fault);
        facts.state = TorrentState::Paused;
        QCOMPARE(found(), BottleneckKind::None);
        facts.state = TorrentState::Waiting;
        facts.waitReason = api::WaitReason::DownloadPlace;
        QCOMPARE(found(), BottleneckKind::Queue);
        facts.state = TorrentState::Checking;
        QCOMPARE(found(), BottleneckKind::None);
        facts.state = TorrentState::Downloading;
        facts.fault = api::FaultKind::TrackerUnreachable;
        facts.connectedPeers = facts.knownPeers = 0;
        QCOMPARE(found(), BottleneckKind::TrackersFail);
        facts.knownPeers = 30;
        QCOMPARE(found(), BottleneckKind::PeersUnreachable);
        facts.connectedPeers = 10;
        QCOMPARE(found(), BottleneckKind::NothingOffered);
        facts.interesting = 10;
        QCOMPARE(found(), BottleneckKind::Choked);
        facts.unchoked = facts.windowBound = facts.silent = 4;
        QCOMPARE(found(), BottleneckKind::SessionLimit);
        facts.limits.clear();
        QCOMPARE(found(), BottleneckKind::PeerLimit);
        facts.limitedPeers = 0;
        QCOMPARE(found(), BottleneckKind::ConnectionLimit);
        facts.isFull = false;
        QCOMPARE(found(), BottleneckKind::Window);
        facts.windowBound = 0;
        QCOMPARE(found(), BottleneckKind::Disk);
        facts.isDiskBehind = false;
        QCOMPARE(found(), BottleneckKind::PeersSilent);
        facts.silent = 0;
        QCOMPARE(found(), BottleneckKind::DamagedData);
        facts.wasted = 0;
        QCOMPARE(found(), BottleneckKind::MostChoke);
        facts.unchoked = 5;
        QCOMPARE(found(), BottleneckKind::PeerSpeed);
    }

    void theScheduleSaysUntilWhen()
    {
        BottleneckFacts facts;
        facts.state = TorrentState::Waiting;
        facts.waitReason = api::WaitReason::Schedule;
        facts.scheduleEndsMs = 5'000;
        facts.isEverythingPaused = true;
        QCOMPARE(diagnose(facts).untilMs, std::optional<qint64>(5'000));
        QVERIFY(diagnose(facts).isEverything);
    }

    void damageNamesWhoIsBlocked()
    {
        BottleneckFacts facts = healthy();
        facts.received = 1'000'000;
        facts.wasted = 300'000;
        facts.failedPieces = 3;
        facts.blockedPeers = 1;
        facts.blocked = QStringLiteral("10.77.0.9");
        const api::Bottleneck found = diagnose(facts);
        QCOMPARE(found.pieces, 3);
        QCOMPARE(found.peers, 1);
        QCOMPARE(found.subject, QStringLiteral("10.77.0.9"));
        QCOMPARE(found.bytes, 300'000);
    }

    void theEvidenceIsThere()
    {
        BottleneckFacts facts = healthy();
        facts.limits = {{BottleneckKind::SessionLimit, 800'000, 800'000}};
        QCOMPARE(diagnose(facts).limit, ByteRate{800'000});
        facts = healthy();
        facts.isDiskBehind = true;
        facts.diskRate = 18'000'000;
        facts.diskWaiting = 64'000'000;
        QCOMPARE(diagnose(facts).subject, QStringLiteral("/save"));
        QCOMPARE(diagnose(facts).limit, ByteRate{18'000'000});
        QCOMPARE(diagnose(facts).bytes, 64'000'000);
        facts = healthy();
        facts.windowBound = facts.unchoked;
        facts.fixedWindow = 16;
        QCOMPARE(diagnose(facts).limit, 16);
        facts = healthy();
        facts.unchoked = 0;
        facts.uploadLimit = 10'000;
        QCOMPARE(diagnose(facts).limit, ByteRate{10'000});
        QCOMPARE(diagnose(facts).peers, 8);
        QCOMPARE(diagnose(facts).ofPeers, 10);
    }

    void item13_aCauseShowsAfterSixSecondsAndGoesAfterFour()
    {
        BottleneckWatch watch;
        const api::Bottleneck peers{BottleneckKind::PeerSpeed, 0, 5, 10};
        const api::Bottleneck choked{BottleneckKind::Choked, 0, 8, 10};
        const auto shown = [&watch](const api::Bottleneck& found, int second) {
            return watch.settle(TorrentId(1), found, Scheduler::TimePoint(std::chrono::seconds(second))).kind;
        };
        QCOMPARE(shown(peers, 0), BottleneckKind::PeerSpeed);
        for (int second = 1; second < 7; ++second) {
            QCOMPARE(shown(choked, second), BottleneckKind::PeerSpeed);
        }
        QCOMPARE(shown(choked, 7), BottleneckKind::Choked);
        for (int second = 8; second < 11; ++second) {
            QCOMPARE(shown(peers, second), BottleneckKind::Choked);
        }
        QCOMPARE(shown(peers, 11), BottleneckKind::PeerSpeed);
        // Any break lets it wait anew, and any appearance lets it stay.
        QCOMPARE(shown(choked, 12), BottleneckKind::PeerSpeed);
        QCOMPARE(shown(peers, 17), BottleneckKind::PeerSpeed);
        QCOMPARE(shown(choked, 18), BottleneckKind::PeerSpeed);
        QCOMPARE(shown(choked, 23), BottleneckKind::PeerSpeed);
        QCOMPARE(shown(choked, 24), BottleneckKind::Choked);
        QCOMPARE(shown(peers, 27), BottleneckKind::Choked);
        QCOMPARE(shown(choked, 28), BottleneckKind::Choked);
        QCOMPARE(shown(peers, 31), BottleneckKind::Choked);
        QCOMPARE(shown(peers, 32), BottleneckKind::PeerSpeed);
    }

    void anotherCauseTakesThePlaceOfOneThatHasGone()
    {
        BottleneckWatch watch;
        const api::Bottleneck choked{BottleneckKind::Choked, 0, 8, 10};
        const api::Bottleneck disk{BottleneckKind::Disk, 0, 0, 0};
        const api::Bottleneck window{BottleneckKind::Window, 0, 3, 4};
        const auto shown = [&watch](const api::Bottleneck& found, int second) {
            return watch.settle(TorrentId(1), found, Scheduler::TimePoint(std::chrono::seconds(second))).kind;
        };
        // At first nothing is sure.
        QCOMPARE(shown(choked, 0), BottleneckKind::None);
        QCOMPARE(shown(choked, 6), BottleneckKind::Choked);
        QCOMPARE(shown(disk, 7), BottleneckKind::Choked);
        QCOMPARE(shown(disk, 11), BottleneckKind::Disk);
        // It has gone, and nothing else has lasted.
        QCOMPARE(shown(window, 12), BottleneckKind::Disk);
        QCOMPARE(shown(choked, 14), BottleneckKind::Disk);
        QCOMPARE(shown(choked, 15), BottleneckKind::None);
        QCOMPARE(shown(choked, 20), BottleneckKind::Choked);
        // What the torrent itself does is known at once.
        QCOMPARE(shown({}, 21), BottleneckKind::None);
        QCOMPARE(shown(choked, 22), BottleneckKind::None);
        QCOMPARE(shown({BottleneckKind::Queue, 0, 0, 0}, 23), BottleneckKind::Queue);
        QCOMPARE(shown(choked, 24), BottleneckKind::None);
    }
};

FRESHET_TEST(BottleneckTest)
#include "bottleneck_test.moc"
