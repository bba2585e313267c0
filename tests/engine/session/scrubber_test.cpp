// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/scrubber.h"
#include "engine/wire/extension_handshake.h"
#include "tests/engine/session/torrent_host.h"
#include "tests/support/swarm/fake_peer.h"
#include "tests/support/test_main.h"

#include <QTest>
#include <QtEndian>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;
using Kind = api::Notice::Kind;

namespace {

constexpr ByteCount pieceLength = 32 * 1024;
constexpr auto day = std::chrono::hours(24);
constexpr quint8 dontHaveId = 9;

struct ScrubBench
{
    explicit ScrubBench(int days = 1)
    {
        host.settings().integrity.scrubDays = days;
        // So that the clock does not say 1970, when everything was added.
        QObject::connect(&torrent, &Torrent::noticed, &torrent,
            [this](const api::Notice& notice) { notices.append(notice); });
        scheduler.runFor(1s);
    }
    /// Begins to look after torrents; they were not read for more than a day.
    void startScrubbing()
    {
        scheduler.runFor(std::chrono::duration_cast<Scheduler::Duration>(day) + 1s);
        scrubber.applySettings();
    }
    bool runUntil(const std::function<bool()>& isDone, Scheduler::Duration limit = 600s)
    {
        return scheduler.runUntil(
            [&] {
                torrent.allow({torrent.isComplete() ? Activity::Seed : Activity::Download, {}});
                return isDone();
            },
            limit);
    }
    [[nodiscard]] MemoryDiskIo& disk() { return host.disk(); }

    SimScheduler scheduler;
    SimInternet internet{scheduler, 7};
    TorrentFixture fixture = TorrentFixture::makeSingleFile(20 * pieceLength, pieceLength);
    TorrentHost host{scheduler, internet, QStringLiteral("10.0.0.1")};
    Torrent& torrent = host.seed(fixture);
    Scrubber scrubber{scheduler, host.torrents(), host.settings()};
    QList<api::Notice> notices;
};

} // namespace

class ScrubberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWasNotReadForDaysAndThenRests()
    {
        ScrubBench bench;
        bench.scrubber.applySettings();
        bench.scheduler.runFor(std::chrono::hours(23));
        QCOMPARE(bench.scrubber.bytesRead(), 0);
        bench.scheduler.runFor(std::chrono::hours(2));
        QCOMPARE(bench.scrubber.bytesRead(), bench.fixture.content.size());
        // And leaves nothing of it in the system's memory.
        QCOMPARE(bench.disk().bytesPassedBy(), bench.fixture.content.size());
        QVERIFY(bench.torrent.lastScrubMs().has_value());
        bench.scheduler.runFor(std::chrono::hours(22));
        QCOMPARE(bench.scrubber.bytesRead(), bench.fixture.content.size());
        bench.scheduler.runFor(std::chrono::hours(3));
        QCOMPARE(bench.scrubber.bytesRead(), 2 * bench.fixture.content.size());
    }

    void doesNothingWhenItIsSwitchedOff()
    {
        ScrubBench bench(0);
        bench.startScrubbing();
        bench.scheduler.runFor(std::chrono::hours(48));
        QCOMPARE(bench.scrubber.bytesRead(), 0);
        bench.host.settings().integrity.scrubDays = 1;
        bench.scrubber.applySettings();
        bench.scheduler.runFor(60s);
        QVERIFY(bench.scrubber.bytesRead() > 0);
        bench.host.settings().integrity.scrubDays = 0;
        bench.scrubber.applySettings();
        const ByteCount read = bench.scrubber.bytesRead();
        bench.scheduler.runFor(std::chrono::hours(48));
        QCOMPARE(bench.scrubber.bytesRead(), read);
    }

    void keepsToItsRate()
    {
        ScrubBench bench;
        bench.host.settings().integrity.scrubRate = 64 * 1024;
        bench.startScrubbing();
        for (int second = 1; second <= 12; ++second) {
            bench.scheduler.runFor(1s);
            QVERIFY(bench.scrubber.bytesRead() <= second * 64 * 1024 + pieceLength);
        }
        QVERIFY(bench.scrubber.bytesRead() >= 9 * 64 * 1024);
    }

    void waitsWhileSomebodyDownloads()
    {
        ScrubBench bench;
        SimHostProfile slow;
        slow.up = 32 * 1024;
        bench.internet.setDefaultProfile(slow);
        TorrentHost other(bench.scheduler, bench.internet, QStringLiteral("10.0.0.2"));
        bench.scheduler.runFor(std::chrono::duration_cast<Scheduler::Duration>(day) + 1s);
        Torrent& leecher = other.add(TorrentHost::newRecord(*bench.fixture.torrent), bench.fixture.torrent);
        leecher.addPeers({bench.host.endpoint()}, swarm::PeerOrigin::User);
        leecher.allow({Activity::Download, {}});
        QVERIFY(bench.scheduler.runUntil([&] { return leecher.downloaded() > 0; }, 60s));
        bench.scrubber.applySettings();
        QVERIFY(bench.scheduler.runUntil([&] { return leecher.isComplete(); }, 600s));
        QCOMPARE(bench.scrubber.bytesRead(), 0);
        bench.scheduler.runFor(300s);
        QCOMPARE(bench.scrubber.bytesRead(), bench.fixture.content.size());
    }

    void countsAmongTheChecksAtOnce_data()
    {
        QTest::addColumn<int>("checksAtOnce");
        QTest::addColumn<bool>("mustWait");
        QTest::newRow("one") << 1 << true;
        QTest::newRow("two") << 2 << false;
    }
    void countsAmongTheChecksAtOnce()
    {
        QFETCH(int, checksAtOnce);
        QFETCH(bool, mustWait);
        ScrubBench bench;
        bench.host.settings().queue.checksAtOnce = checksAtOnce;
        const TorrentFixture fixture = TorrentFixture::makeSingleFile(300 * pieceLength, pieceLength);
        TorrentRecord record = TorrentHost::newRecord(*fixture.torrent);
        record.id = TorrentId(77);
        Torrent& checked = bench.host.add(std::move(record), fixture.torrent, TorrentOrigin::New);
        bench.scheduler.runFor(std::chrono::duration_cast<Scheduler::Duration>(day) + 1s);
        // Whatever is read takes an hour.
        constexpr auto hour = std::chrono::seconds(3600);
        bench.host.disk().setDelay(hour);
        checked.allow({Activity::Check, {}});
        bench.host.disk().fill(bench.host.disk().lastAttached(), fixture.content);
        QVERIFY(bench.scheduler.runUntil([&] { return checked.check() != nullptr; }, 2 * hour));
        const auto start = bench.scheduler.now();
        bench.scrubber.applySettings();
        QVERIFY(bench.scheduler.runUntil([&] { return bench.scrubber.bytesRead() > 0; }, 5 * hour));
        QCOMPARE(bench.scheduler.now() - start > hour * 3 / 2, mustWait);
    }

    void goesOnWhereItWasAfterARestart()
    {
        ScrubBench bench;
        bench.host.settings().integrity.scrubRate = 64 * 1024;
        bench.startScrubbing();
        QVERIFY(bench.scheduler.runUntil(
            [&] { return bench.scrubber.bytesRead() >= 10 * pieceLength && bench.torrent.mayScrub(); }, 60s));
        const ByteCount read = bench.scrubber.bytesRead();
        TorrentRecord record = bench.torrent.record();
        QVERIFY(record.progress.integrity.scrubNext > 0);
        SimScheduler scheduler;
        SimInternet internet(scheduler, 7);
        TorrentHost host(scheduler, internet, QStringLiteral("10.0.0.1"));
        host.settings().integrity.scrubDays = 1;
        record.progress.files.clear();
        Torrent& again = host.add(record, bench.fixture.torrent, TorrentOrigin::Resumed);
        again.allow({Activity::Seed, {}});
        host.disk().fill(StorageId(1), bench.fixture.content);
        scheduler.runFor(1s);
        Scrubber scrubber(scheduler, host.torrents(), host.settings());
        scrubber.applySettings();
        scheduler.runFor(60s);
        QCOMPARE(scrubber.bytesRead(), bench.fixture.content.size() - read);
    }

    void tellsPeersOfDamageMendsItAndTellsThemAgain()
    {
        ScrubBench bench;
        FakePeer peer(bench.internet.host(QHostAddress(QStringLiteral("10.0.0.5"))),
            bench.fixture.torrent->infoHash.wireForm(), "-FK0001-000000000001");
        peer.handshake.supportsExtensions = true;
        wire::ExtensionHandshake extensions;
        extensions.ids.dontHave = dontHaveId;
        peer.opening = {wire::HaveNone(),
            wire::Extended{wire::extensionHandshakeId, wire::encode(extensions)}, wire::Interested()};
        bench.startScrubbing();
        bench.disk().flipBitOnDisk(StorageId(1), 5 * pieceLength + 100);
        FakePeer::Talk& talk = peer.dial(bench.host.endpoint());
        QVERIFY(bench.runUntil([&] { return bench.torrent.repair().pieces == 1; }));
        bench.scheduler.runFor(1s);
        QByteArrayList withdrawn;
        for (const wire::Message& message : talk.heard) {
            if (const auto* extended = std::get_if<wire::Extended>(&message);
                extended != nullptr && extended->extendedId == dontHaveId) {
                withdrawn.append(extended->payload.toHex());
            }
        }
        QCOMPARE(withdrawn, QByteArrayList{"00000005"});
        QCOMPARE(bench.notices.first().kind, Kind::Repairing);
        QVERIFY(!bench.torrent.isComplete());
        // It is not sent any more, the others are.
        talk.say(wire::Request{5, 0, 16384});
        talk.say(wire::Request{6, 0, 16384});
        bench.scheduler.runFor(2s);
        QCOMPARE(talk.count<wire::RejectRequest>(), 1);
        QCOMPARE(talk.payloadHeard, 16384);

        TorrentHost other(bench.scheduler, bench.internet, QStringLiteral("10.0.0.2"));
        other.seed(bench.fixture);
        bench.torrent.addPeers({other.endpoint()}, swarm::PeerOrigin::User);
        QVERIFY(bench.runUntil([&] { return bench.torrent.isComplete(); }));
        QCOMPARE(bench.disk().content(StorageId(1)), bench.fixture.content);
        QCOMPARE(bench.notices.last().kind, Kind::Repaired);
        bench.scheduler.runFor(1s);
        QCOMPARE(talk.count<wire::Have>(), 1);
    }

    void aPausedTorrentSaysWhatIsWrong()
    {
        ScrubBench bench;
        bench.torrent.pause();
        bench.startScrubbing();
        bench.disk().flipBitOnDisk(StorageId(1), 5 * pieceLength + 100);
        QVERIFY(bench.scheduler.runUntil([&] { return static_cast<bool>(bench.torrent.fault()); }, 600s));
        QCOMPARE(bench.torrent.fault().kind, api::FaultKind::DataDamaged);
        QVERIFY(!bench.torrent.have().test(5));
        QCOMPARE(bench.notices.last().kind, Kind::Failed);
    }

    void doesNotTakeAMissingDriveForDamage()
    {
        ScrubBench bench;
        bench.startScrubbing();
        bench.disk().loseFiles(StorageId(1));
        QVERIFY(bench.runUntil([&] { return static_cast<bool>(bench.torrent.fault()); }));
        QCOMPARE(bench.torrent.fault().kind, api::FaultKind::FilesMissing);
        QVERIFY(bench.torrent.have().isAll());
    }
};

FRESHET_TEST(ScrubberTest)
#include "scrubber_test.moc"
