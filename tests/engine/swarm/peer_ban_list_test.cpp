// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/peer_ban_list.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <limits>

using namespace freshet;
using namespace freshet::swarm;

/// Whom we will not talk to, and why.
class PeerBanListTest : public QObject
{
    Q_OBJECT

    static PeerBan ban(quint32 address, const char* peerId, const Offence& offence = {PieceIndex(7)})
    {
        PeerBan made;
        made.endpoint = Endpoint(QHostAddress(address), 50'000);
        made.peerId = peerId;
        made.offence = offence;
        return made;
    }
    static constexpr quint32 ten = 0x0A000001U;

private Q_SLOTS:
    void bansThePeerAndNotItsAddress()
    {
        PeerBanList bans;
        QVERIFY(bans.add(ban(ten, "liar")).isNew);
        QVERIFY(bans.contains(QHostAddress(ten), "liar"));
        QVERIFY(!bans.contains(QHostAddress(ten), "neighbour"));
        // Peer ids are no secret: somebody else could take one on to have its owner banned.
        QVERIFY(!bans.contains(QHostAddress(ten + 1), "liar"));
        QVERIFY(!bans.hasWholeAddress(QHostAddress(ten)));
    }
    void doesNotDialWhereABannedPeerListens()
    {
        PeerBanList bans;
        PeerBan liar = ban(ten, "liar");
        liar.listens = Endpoint(QHostAddress(ten), 6881);
        bans.add(liar);
        QVERIFY(bans.forbidsDialling(liar.listens));
        QVERIFY(!bans.forbidsDialling(Endpoint(QHostAddress(ten), 6882)));
    }
    void bansAnAddressWithManyFaces()
    {
        PeerBanList bans;
        bans.add(ban(ten, "a"));
        bans.add(ban(ten, "b"));
        QVERIFY(!bans.contains(QHostAddress(ten), "d"));
        bans.add(ban(ten, "c"));
        QVERIFY(bans.contains(QHostAddress(ten), "d"));
        QVERIFY(bans.forbidsDialling(Endpoint(QHostAddress(ten), 1)));
        QVERIFY(!bans.contains(QHostAddress(ten + 1), "d"));
    }
    void bansByHandAreNoProofAgainstAnAddress()
    {
        PeerBanList bans;
        Offence byHand;
        byHand.isByHand = true;
        for (const char* id : {"a", "b", "c", "d"}) {
            QVERIFY(bans.add(ban(ten, id, byHand)).isNew);
        }
        QVERIFY(bans.contains(QHostAddress(ten), "a"));
        QVERIFY(!bans.contains(QHostAddress(ten), "neighbour"));
        // What a peer has done is not forgotten for it, and the other way round it is learned.
        bans.add(ban(ten, "liar"));
        QVERIFY(!bans.add(ban(ten, "liar", byHand)).ban.offence.isByHand);
        QVERIFY(!bans.add(ban(ten, "a")).ban.offence.isByHand);
    }
    void neverBansTheLoopbackAddressAsAWhole()
    {
        PeerBanList bans;
        for (const char* id : {"a", "b", "c", "d"}) {
            PeerBan liar = ban(0, id);
            liar.endpoint = Endpoint(QHostAddress(QHostAddress::LocalHost), 1);
            bans.add(liar);
        }
        QVERIFY(bans.contains(QHostAddress(QHostAddress::LocalHost), "a"));
        QVERIFY(!bans.contains(QHostAddress(QHostAddress::LocalHost), "honest"));
    }
    void addsUpTheEvidence()
    {
        PeerBanList bans;
        // It alone sent the piece; which blocks were bad is known when the good copy has come.
        QVERIFY(bans.add(ban(ten, "liar", {PieceIndex(7)})).isNew);
        const auto exact = bans.add(ban(ten, "liar", {PieceIndex(7), 3U, 2, true}));
        QVERIFY(!exact.isNew);
        QCOMPARE(exact.ban.badPieces, 1);
        QCOMPARE(exact.ban.badBlocks, 2);
        QVERIFY(exact.ban.offence.block == 3U);
        const auto another = bans.add(ban(ten, "liar", {PieceIndex(9), 0U, 1}));
        QCOMPARE(another.ban.badPieces, 2);
        QCOMPARE(another.ban.badBlocks, 3);
        QCOMPARE(bans.bans().size(), 1U);
    }
    void liftsOneBanAndTheWholeAddressWithIt()
    {
        PeerBanList bans;
        const quint64 first = bans.add(ban(ten + 1, "x")).ban.id;
        bans.add(ban(ten, "a"));
        bans.add(ban(ten, "b"));
        const quint64 last = bans.add(ban(ten, "c")).ban.id;
        QVERIFY(!bans.lift(99));
        QVERIFY(bans.lift(first).has_value());
        QVERIFY(!bans.contains(QHostAddress(ten + 1), "x"));
        QCOMPARE(bans.bans().size(), 3U);
        QVERIFY(bans.lift(last)->peerId == "c");
        QVERIFY(!bans.contains(QHostAddress(ten), "c"));
        QVERIFY(bans.bans().empty());
    }
    void bansAnAddressForEver()
    {
        PeerBanList bans;
        Offence byHand;
        byHand.isByHand = true;
        byHand.span = BanSpan::forEver();
        const quint64 id = bans.add(ban(ten, "unwanted", byHand)).ban.id;
        bans.add(ban(ten, "another", byHand));
        bans.add(ban(ten, "liar"));
        // It has another id when it starts again.
        QVERIFY(bans.contains(QHostAddress(ten), "new"));
        QVERIFY(bans.forbidsDialling(Endpoint(QHostAddress(ten), 1)));
        QVERIFY(!bans.contains(QHostAddress(ten + 1), "unwanted"));
        bans.expire(std::numeric_limits<qint64>::max());
        QVERIFY(bans.contains(QHostAddress(ten), "new"));
        bans.add(ban(ten, "liar"));
        QVERIFY(bans.lift(id).has_value());
        QVERIFY(!bans.contains(QHostAddress(ten), "another"));
        // What it has done was not part of that.
        QVERIFY(bans.contains(QHostAddress(ten), "liar"));
    }
    void theLongerSpanHolds()
    {
        PeerBanList bans;
        Offence byHand;
        byHand.isByHand = true;
        byHand.span = BanSpan::session();
        QCOMPARE(bans.add(ban(ten, "a", byHand)).ban.offence.span, BanSpan::session());
        QCOMPARE(bans.add(ban(ten, "a")).ban.offence.span, BanSpan());
        byHand.span = BanSpan::forEver();
        QCOMPARE(bans.add(ban(ten, "a", byHand)).ban.offence.span, BanSpan::forEver());
        QCOMPARE(bans.add(ban(ten, "a")).ban.offence.span, BanSpan::forEver());
        QVERIFY(!bans.bans().front().offence.isByHand);
        QVERIFY(BanSpan({BanSpan::Kind::Time, 5}).isOver(10, 16));
        QVERIFY(!BanSpan({BanSpan::Kind::Time, 5}).isOver(10, 15));
        QVERIFY(!BanSpan::session().isOver(10, 1'000'000));
    }
    void keepsThoseForEverWhenFull()
    {
        PeerBanList bans;
        Offence byHand;
        byHand.isByHand = true;
        byHand.span = BanSpan::forEver();
        bans.add(ban(ten, "unwanted", byHand));
        for (quint32 i = 1; i <= PeerBanList::maxBans; ++i) {
            bans.add(ban(ten + i, "x"));
        }
        QCOMPARE(bans.bans().size(), PeerBanList::maxBans);
        QVERIFY(bans.contains(QHostAddress(ten), "unwanted"));
        QVERIFY(!bans.contains(QHostAddress(ten + 1), "x"));
    }
    void forgetsAfterAWeek()
    {
        PeerBanList bans;
        PeerBan old = ban(ten, "old");
        old.bannedMs = 1000;
        PeerBan fresh = ban(ten, "fresh");
        fresh.bannedMs = 1000 + BanSpan::usualMs;
        bans.restore({old, fresh});
        bans.expire(1001 + BanSpan::usualMs);
        QVERIFY(!bans.contains(QHostAddress(ten), "old"));
        QVERIFY(bans.contains(QHostAddress(ten), "fresh"));
    }
    void liftsTheOldestBanWhenFull()
    {
        PeerBanList bans;
        for (quint32 i = 0; i <= PeerBanList::maxBans; ++i) {
            bans.add(ban(ten + i, "x"));
        }
        QCOMPARE(bans.bans().size(), PeerBanList::maxBans);
        QVERIFY(!bans.contains(QHostAddress(ten), "x"));
        QVERIFY(bans.contains(QHostAddress(ten + 1), "x"));
        bans.restore(std::vector<PeerBan>(PeerBanList::maxBans + 5, ban(ten, "y")));
        QCOMPARE(bans.bans().size(), PeerBanList::maxBans);
    }
};

FRESHET_TEST(PeerBanListTest)
#include "peer_ban_list_test.moc"
