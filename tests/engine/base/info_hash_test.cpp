// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/info_hash.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;

/// A torrent's name on the network.
class InfoHashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAHybridByItsV1HashOnTheWire();
    void cutsAV2HashToTwentyBytesOnTheWire();
    void matchesWhenOneOfTheHashesIsTheSame();
    void neverMatchesWithoutACommonHash();
};

namespace {

const Sha1Digest v1 = sha1("one");
const Sha256Digest v2 = sha256("two");

} // namespace

void InfoHashTest::namesAHybridByItsV1HashOnTheWire()
{
    QCOMPARE((InfoHash{v1, v2}.wireForm()), v1);
    QCOMPARE((InfoHash{v1, v2}.toString()), v1.toHex());
}

void InfoHashTest::cutsAV2HashToTwentyBytesOnTheWire()
{
    const InfoHash hash{std::nullopt, v2};
    QCOMPARE(hash.wireForm().toByteArray(), v2.toByteArray().left(20));
    QCOMPARE(hash.toString(), v2.toHex());
}

void InfoHashTest::matchesWhenOneOfTheHashesIsTheSame()
{
    QVERIFY((InfoHash{v1, v2}.matches({std::nullopt, v2})));
    QVERIFY((InfoHash{v1, std::nullopt}.matches({v1, v2})));
}

void InfoHashTest::neverMatchesWithoutACommonHash()
{
    QVERIFY(!(InfoHash{v1, std::nullopt}.matches({std::nullopt, v2})));
    QVERIFY(!InfoHash().matches(InfoHash()));
    QVERIFY(InfoHash().isEmpty());
}

FRESHET_TEST(InfoHashTest)
#include "info_hash_test.moc"
