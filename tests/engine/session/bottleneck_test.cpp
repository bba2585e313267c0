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
        limit("quota", BottleneckKind::Quota, true);
        row("the inner one of two", BottleneckKind::GroupLimit, [](F& f) {
            f.limits = {{BottleneckKind::TorrentLimit, 900'000, 500'000},
                {BottleneckKind::GroupLimit, 700'000, 690'000},
                {BottleneckKind::SessionLimit, 800'000, 800'000}};
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
        row("files missing", BottleneckKind::MissingVolume, [](F& f) {
            f.state = TorrentState::Failed;
            f.fault = api::FaultKind::FilesMissing;
        });
        row("hashing", BottleneckKind::Hashing, [](F& f) { f.isDiskBehind = f.isHashingSlower = true; });
        row("upload slots", BottleneckKind::UploadSlots, [](F& f) {
            f.state = TorrentState::Seeding;
            f.fixedSlots = 5;
        });
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

    void theEvidenceIsThere()
    {
        BottleneckFacts facts = healthy();
        facts.limits = {{BottleneckKind::SessionLimit, 800'000, 800'000}};
        QCOMPARE(diagnose(facts).limit, ByteRate{800'000});
        facts = healthy();
        facts.isDiskBehind = true;
        QCOMPARE(diagnose(facts).subject, QStringLiteral("/save"));
        facts = healthy();
        facts.unchoked = 0;
        QCOMPARE(diagnose(facts).peers, 8);
        QCOMPARE(diagnose(facts).ofPeers, 10);
    }

    void anotherCauseMustLastToBeShown()
    {
        BottleneckWatch watch;
        const TorrentId torrent(1);
        const api::Bottleneck peers{BottleneckKind::PeerSpeed, 0, 5, 10};
        const api::Bottleneck choked{BottleneckKind::Choked, 0, 8, 10};
        const auto at = [](int second) { return Scheduler::TimePoint(std::chrono::seconds(second)); };
        // At first nothing is sure.
        QCOMPARE(watch.settle(torrent, choked, at(-4)).kind, BottleneckKind::Choked);
        for (int second = -3; second <= 0; ++second) {
            QCOMPARE(watch.settle(torrent, peers, at(second)).kind, BottleneckKind::PeerSpeed);
        }
        QCOMPARE(watch.settle(torrent, choked, at(1)).kind, BottleneckKind::PeerSpeed);
        QCOMPARE(watch.settle(torrent, choked, at(1)).kind, BottleneckKind::PeerSpeed);
        QCOMPARE(watch.settle(torrent, choked, at(2)).kind, BottleneckKind::PeerSpeed);
        // Once more the old one, and all counting starts anew.
        QCOMPARE(watch.settle(torrent, peers, at(3)).kind, BottleneckKind::PeerSpeed);
        for (int second = 4; second < 6; ++second) {
            QCOMPARE(watch.settle(torrent, choked, at(second)).kind, BottleneckKind::PeerSpeed);
        }
        QCOMPARE(watch.settle(torrent, choked, at(6)).kind, BottleneckKind::Choked);
        // What the torrent itself does is known at once.
        QCOMPARE(watch.settle(torrent, {}, at(7)).kind, BottleneckKind::None);
        QCOMPARE(watch.settle(torrent, choked, at(8)).kind, BottleneckKind::Choked);
    }
};

FRESHET_TEST(BottleneckTest)
#include "bottleneck_test.moc"
