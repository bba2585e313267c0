// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/peer_ban_list.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet::swarm;

/// Addresses we will not talk to.
class PeerBanListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersBans()
    {
        PeerBanList bans;
        QVERIFY(bans.add(QHostAddress(0x0A000001U)));
        QVERIFY(!bans.add(QHostAddress(0x0A000001U)));
        QVERIFY(bans.contains(QHostAddress(0x0A000001U)));
        QVERIFY(!bans.contains(QHostAddress(0x0A000002U)));
    }
    void liftsTheOldestBanWhenFull()
    {
        PeerBanList bans;
        for (quint32 i = 0; i <= PeerBanList::maxBans; ++i) {
            bans.add(QHostAddress(0x0A000000U + i));
        }
        QCOMPARE(bans.size(), PeerBanList::maxBans);
        QVERIFY(!bans.contains(QHostAddress(0x0A000000U)));
        QVERIFY(bans.contains(QHostAddress(0x0A000001U)));
    }
};

FRESHET_TEST(PeerBanListTest)
#include "peer_ban_list_test.moc"
