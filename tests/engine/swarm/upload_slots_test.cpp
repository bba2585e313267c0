// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/upload_slots.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::swarm;

namespace {

/// A torrent's upload as the slots see it: peers that take `demand` each, over an uplink and under a limit.
struct Uplink
{
    int peers = 300;
    /// What a peer takes, bytes/s.
    ByteRate demand = 128_KiB;
    /// What the line carries; beyond it the network is behind.
    ByteRate capacity = noLimit;
    /// Full buffers of the system hide that the line is full.
    bool isFullnessHidden = false;

    Scheduler::TimePoint now = Scheduler::TimePoint() + 24h;
    UploadSlots slots;
    SlotFacts facts;
    int open = 0;
    Scheduler::TimePoint nextRound = now;

    [[nodiscard]] ByteRate wish() const { return open * demand; }
    [[nodiscard]] ByteRate rate() const
    {
        ByteRate rate = wish();
        rate = capacity != noLimit ? std::min(rate, capacity) : rate;
        return facts.limit != noLimit ? std::min(rate, facts.limit) : rate;
    }
    void runFor(std::chrono::seconds duration)
    {
        const auto end = now + duration;
        while (now < end) {
            const bool isRound = now >= nextRound;
            nextRound += isRound ? 10s : 0s;
            facts.open = open;
            facts.waiting = peers - open;
            facts.settled = open;
            const bool isLimited = facts.limit != noLimit && rate() == facts.limit && wish() > rate();
            const bool isFull = !isLimited && wish() > rate();
            facts.heldBack = isLimited ? open : 0;
            facts.served = isLimited || (isFull && !isFullnessHidden) ? 0 : open;
            slots.update(facts, isRound, now);
            if (isRound || slots.count() > open) {
                open = std::min(slots.count(), peers);
            }
            const auto next = std::min(slots.due().value_or(nextRound), nextRound);
            facts.uploaded += static_cast<ByteCount>(
                static_cast<double>(rate()) * std::chrono::duration<double>(next - now).count());
            now = next;
        }
    }
};

} // namespace

/// How many peers are served at once.
class UploadSlotsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serveHundredsOfSlowPeersWithinSeconds()
    {
        Uplink uplink;
        uplink.runFor(10s);
        QCOMPARE(uplink.open, 300);
    }
    void stopAtTheMost()
    {
        Uplink uplink;
        uplink.peers = 5000;
        uplink.runFor(30s);
        QCOMPARE(uplink.open, UploadSlots::most);
        QVERIFY(!uplink.slots.due());
    }
    void growWithPeersWhoseOwnLineIsFull()
    {
        // Data waits for them all the time, as their lines take less than we would give.
        struct Behind : Uplink
        {
        } behind;
        for (int i = 0; i < 40; ++i) {
            behind.facts.open = behind.open;
            behind.facts.waiting = 300 - behind.open;
            behind.facts.settled = behind.open;
            behind.slots.update(behind.facts, i % 5 == 0, behind.now);
            behind.open = std::max(behind.open, std::min(behind.slots.count(), 300));
            behind.now += 2s;
            behind.facts.uploaded += 2 * behind.open * 30_KiB;
        }
        QCOMPARE(behind.open, 300);
    }
    void stayFewUnderALowLimit()
    {
        Uplink uplink;
        uplink.facts.limit = 100_KiB;
        uplink.runFor(120s);
        QVERIFY2(uplink.open >= 4 && uplink.open <= 6, QByteArray::number(uplink.open));
    }
    void fillALimitWithSlowPeersAndGoNoFurther()
    {
        Uplink uplink;
        uplink.demand = 10_KiB;
        uplink.facts.limit = 1_MiB;
        uplink.runFor(120s);
        QVERIFY2(uplink.open >= 64 && uplink.open <= 130, QByteArray::number(uplink.open));
    }
    void closeWhenALimitIsSet()
    {
        Uplink uplink;
        uplink.runFor(20s);
        QCOMPARE(uplink.open, 300);
        uplink.facts.limit = 100_KiB;
        uplink.runFor(40s);
        QVERIFY2(uplink.open <= 20, QByteArray::number(uplink.open));
    }
    void stayFewOnAFullLine_data()
    {
        QTest::addColumn<bool>("isHidden");
        QTest::addColumn<bool>("isSeeding");
        QTest::newRow("seeding") << false << true;
        QTest::newRow("seeding, hidden by buffers") << true << true;
        QTest::newRow("leeching") << false << false;
        QTest::newRow("leeching, hidden by buffers") << true << false;
    }
    void stayFewOnAFullLine()
    {
        QFETCH(bool, isHidden);
        QFETCH(bool, isSeeding);
        Uplink uplink;
        uplink.demand = 10_MiB;
        uplink.capacity = 1_MiB;
        uplink.isFullnessHidden = isHidden;
        uplink.facts.isSeeding = isSeeding;
        uplink.runFor(600s);
        QVERIFY2(uplink.open <= 8, QByteArray::number(uplink.open));
    }
    void closeAgainWhenTheLineBecomesFullWhileLeeching()
    {
        Uplink uplink;
        uplink.runFor(20s);
        QCOMPARE(uplink.open, 300);
        uplink.demand = 10_MiB;
        uplink.capacity = 2_MiB;
        uplink.runFor(600s);
        QVERIFY2(uplink.open <= 8, QByteArray::number(uplink.open));
    }
    void keepWhatIsUsefulWhileSeeding()
    {
        Uplink uplink;
        uplink.facts.isSeeding = true;
        uplink.runFor(20s);
        uplink.demand = 10_MiB;
        uplink.capacity = 2_MiB;
        uplink.runFor(600s);
        // 20 KiB/s and more for each.
        QVERIFY2(uplink.open >= 60 && uplink.open <= 110, QByteArray::number(uplink.open));
    }
    void keepSlotsOfPeersThatAreSlowThemselves()
    {
        // Each takes less than a slot should carry, but not because of us.
        Uplink uplink;
        uplink.demand = 2_KiB;
        uplink.runFor(120s);
        QCOMPARE(uplink.open, 300);
    }
    void areForgottenWithThosePeersThatUsedThem()
    {
        Uplink uplink;
        uplink.runFor(20s);
        uplink.peers = 2;
        uplink.open = 2;
        uplink.runFor(200s);
        QCOMPARE(uplink.slots.count(), UploadSlots::least);
    }
    void needNoAttentionOnceSettled()
    {
        Uplink uplink;
        uplink.runFor(20s);
        QVERIFY(!uplink.slots.due());
        Uplink full;
        full.capacity = 1_MiB;
        full.demand = 10_MiB;
        full.runFor(20s);
        QVERIFY(!full.slots.due());
    }
};

FRESHET_TEST(UploadSlotsTest)
#include "upload_slots_test.moc"
