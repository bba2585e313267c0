// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/bitfield.h"
#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace freshet;

class BitfieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsEmptyOrFull()
    {
        for (const qsizetype size : {0, 1, 7, 8, 63, 64, 65, 128, 1000}) {
            const Bitfield empty(size);
            QCOMPARE(empty.size(), size);
            QCOMPARE(empty.count(), 0);
            QVERIFY(empty.isNone());
            QCOMPARE(empty.isAll(), size == 0);
            const Bitfield full(size, true);
            QCOMPARE(full.count(), size);
            QVERIFY(full.isAll());
            QCOMPARE(full.isNone(), size == 0);
            QCOMPARE(full.countCommon(full), size);
        }
    }

    void tellsWhetherABitChanged()
    {
        Bitfield field(70);
        QVERIFY(field.set(69));
        QVERIFY(!field.set(69));
        QVERIFY(field.test(69));
        QVERIFY(!field.test(68));
        QCOMPARE(field.count(), 1);
        QVERIFY(field.reset(69));
        QVERIFY(!field.reset(69));
        QCOMPARE(field.count(), 0);
    }

    void fillsAndClears()
    {
        Bitfield field(65);
        field.fill(true);
        QCOMPARE(field, Bitfield(65, true));
        QVERIFY(field.reset(64));
        QCOMPARE(field.count(), 64);
        field.fill(false);
        QCOMPARE(field, Bitfield(65));
    }

    void putsTheFirstPieceIntoTheHighestBit()
    {
        Bitfield field(10);
        field.set(0);
        field.set(9);
        QCOMPARE(field.toWire().toHex(), QByteArray("8040"));
        const auto read = Bitfield::fromWire(QByteArray::fromHex("8040"), 10);
        QVERIFY(read.has_value());
        QCOMPARE(*read, field);
        QCOMPARE(read->count(), 2);
    }

    void refusesTheWrongLength()
    {
        QVERIFY(!Bitfield::fromWire(QByteArray(1, '\0'), 9));
        QVERIFY(!Bitfield::fromWire(QByteArray(3, '\0'), 9));
        QVERIFY(!Bitfield::fromWire(QByteArray(1, '\0'), 0));
        QVERIFY(Bitfield::fromWire(QByteArray(2, '\0'), 9));
        QVERIFY(Bitfield::fromWire({}, 0));
    }

    void refusesSpareBits()
    {
        for (int bit = 0; bit < 8; ++bit) {
            const QByteArray bytes(1, static_cast<char>(0x80U >> bit));
            QCOMPARE(Bitfield::fromWire(bytes, 3).has_value(), bit < 3);
        }
    }

    void comparesWithAnother()
    {
        Bitfield mine(100);
        Bitfield theirs(100);
        mine.set(1);
        mine.set(99);
        theirs.set(1);
        QVERIFY(mine.hasAnyMissingFrom(theirs));
        QVERIFY(!theirs.hasAnyMissingFrom(mine));
        QCOMPARE(mine.countCommon(theirs), 1);
        theirs.set(99);
        QVERIFY(!mine.hasAnyMissingFrom(theirs));
        QCOMPARE(mine, theirs);
    }

    void agreesWithASet()
    {
        SeededRandom random(1);
        for (int round = 0; round < 200; ++round) {
            const auto size = static_cast<qsizetype>(random.below(300) + 1);
            Bitfield field(size);
            std::set<qsizetype> model;
            for (int i = 0; i < 200; ++i) {
                const auto index = static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(size)));
                if (random.below(3) == 0) {
                    QCOMPARE(field.reset(index), model.erase(index) == 1);
                } else {
                    QCOMPARE(field.set(index), model.insert(index).second);
                }
            }
            QCOMPARE(field.count(), static_cast<qsizetype>(model.size()));
            for (qsizetype i = 0; i < size; ++i) {
                QCOMPARE(field.test(i), model.contains(i));
            }
            const auto read = Bitfield::fromWire(field.toWire(), size);
            QVERIFY(read.has_value());
            QCOMPARE(*read, field);
        }
    }
};

FRESHET_TEST(BitfieldTest)
#include "bitfield_test.moc"
