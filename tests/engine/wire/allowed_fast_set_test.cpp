// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/allowed_fast_set.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace freshet;
using namespace freshet::wire;

namespace {

const QHostAddress peer(QStringLiteral("80.4.4.200"));

Sha1Digest fastInfoHash()
{
    return *Sha1Digest::fromBytes(QByteArray(20, '\xaa'));
}

} // namespace

class AllowedFastSetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheExamplesOfBep6()
    {
        const std::vector<quint32> seven{1059, 431, 808, 1217, 287, 376, 1188};
        QCOMPARE(allowedFastSet(peer, fastInfoHash(), 1313, 7), seven);
        const std::vector<quint32> nine{1059, 431, 808, 1217, 287, 376, 1188, 353, 508};
        QCOMPARE(allowedFastSet(peer, fastInfoHash(), 1313, 9), nine);
    }

    void isTheSameForAWholeNetwork()
    {
        const QHostAddress neighbour(QStringLiteral("80.4.4.3"));
        const QHostAddress mapped(QStringLiteral("::ffff:80.4.4.200"));
        const QHostAddress stranger(QStringLiteral("80.4.5.200"));
        QCOMPARE(allowedFastSet(neighbour, fastInfoHash(), 1313), allowedFastSet(peer, fastInfoHash(), 1313));
        QCOMPARE(allowedFastSet(mapped, fastInfoHash(), 1313), allowedFastSet(peer, fastInfoHash(), 1313));
        QVERIFY(allowedFastSet(stranger, fastInfoHash(), 1313) != allowedFastSet(peer, fastInfoHash(), 1313));
    }

    void isEveryPieceOfASmallTorrent()
    {
        for (quint32 count = 1; count <= 10; ++count) {
            const auto pieces = allowedFastSet(peer, fastInfoHash(), count);
            const std::set<quint32> distinct(pieces.begin(), pieces.end());
            QCOMPARE(distinct.size(), static_cast<std::size_t>(count));
            QVERIFY(*distinct.rbegin() < count);
        }
    }

    void isEmptyWithoutARule()
    {
        QVERIFY(allowedFastSet(QHostAddress(QStringLiteral("2001:db8::1")), fastInfoHash(), 1313).empty());
        QVERIFY(allowedFastSet(peer, fastInfoHash(), 0).empty());
        QVERIFY(allowedFastSet(peer, fastInfoHash(), 10, 0).empty());
    }
};

FRESHET_TEST(AllowedFastSetTest)
#include "allowed_fast_set_test.moc"
