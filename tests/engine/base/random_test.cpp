// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace freshet;

/// Randomness, replayable or not.
class RandomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repeatsItselfForTheSameSeed();
    void staysBelowTheBound();
    void givesUnitsFromZeroToBelowOne();
    void isUnpredictableFromTheSystem();
};

void RandomTest::repeatsItselfForTheSameSeed()
{
    SeededRandom a(7);
    SeededRandom b(7);
    SeededRandom c(8);
    bool isDifferent = false;
    for (int i = 0; i < 100; ++i) {
        const auto next = a.next();
        QCOMPARE(next, b.next());
        isDifferent = isDifferent || next != c.next();
    }
    QVERIFY(isDifferent);
}

void RandomTest::staysBelowTheBound()
{
    SeededRandom random(1);
    std::set<std::uint64_t> seen;
    for (int i = 0; i < 1000; ++i) {
        const auto number = random.below(5);
        QVERIFY(number < 5);
        seen.insert(number);
    }
    QCOMPARE(seen.size(), std::size_t{5});
    QCOMPARE(random.below(1), std::uint64_t{0});
}

void RandomTest::givesUnitsFromZeroToBelowOne()
{
    SeededRandom random(2);
    for (int i = 0; i < 1000; ++i) {
        const double unit = random.unit();
        QVERIFY(unit >= 0 && unit < 1);
    }
}

void RandomTest::isUnpredictableFromTheSystem()
{
    SystemRandom random;
    std::set<std::uint64_t> seen;
    for (int i = 0; i < 100; ++i) {
        seen.insert(random.next());
    }
    QCOMPARE(seen.size(), std::size_t{100});
}

FRESHET_TEST(RandomTest)
#include "random_test.moc"
