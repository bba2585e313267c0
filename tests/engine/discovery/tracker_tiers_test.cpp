// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery/tracker_tiers.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::discovery;

class TrackerTiersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shufflesWithinTiersOnly()
    {
        const QStringList first{
            QStringLiteral("http://a/"), QStringLiteral("http://b/"), QStringLiteral("http://c/")};
        const QStringList second{QStringLiteral("http://d/"), QStringLiteral("http://e/")};
        QSet<QString> fronts;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            SeededRandom random(seed);
            const TrackerTiers tiers({first, second}, random);
            QCOMPARE(tiers.tiers().size(), 2);
            QCOMPARE(QSet<QString>(tiers.tiers().at(0).begin(), tiers.tiers().at(0).end()),
                QSet<QString>(first.begin(), first.end()));
            QCOMPARE(tiers.tiers().at(1).size(), 2);
            fronts.insert(tiers.tiers().at(0).first());
        }
        QCOMPARE(fronts.size(), 3);
    }

    void takesEachTrackerOnce()
    {
        SeededRandom random(1);
        TrackerTiers tiers({{QStringLiteral("http://a.example/x"), QStringLiteral(" HTTP://A.example/x ")},
                               {}, {QString(), QStringLiteral("  ")}, {QStringLiteral("http://a.example/X")}},
            random);
        // Paths do differ by case.
        QCOMPARE(tiers.tiers().size(), 2);
        QCOMPARE(tiers.count(), 2);
        QCOMPARE(tiers.add({QStringLiteral("http://a.example/x"), QStringLiteral("http://b.example/")}),
            QStringList{QStringLiteral("http://b.example/")});
        QCOMPARE(tiers.tiers().last(), QStringList{QStringLiteral("http://b.example/")});
    }

    void promotesWithinTheTier()
    {
        SeededRandom random(1);
        TrackerTiers tiers(
            {{QStringLiteral("http://z/")},
                {QStringLiteral("http://a/"), QStringLiteral("http://b/"), QStringLiteral("http://c/")}},
            random);
        const QStringList before = tiers.tiers().at(1);
        tiers.promote(before.at(2));
        QCOMPARE(tiers.tiers().at(1), (QStringList{before.at(2), before.at(0), before.at(1)}));
        QCOMPARE(tiers.tiers().at(0), QStringList{QStringLiteral("http://z/")});
    }

    void removesWhatWasAdded()
    {
        SeededRandom random(1);
        TrackerTiers tiers({{QStringLiteral("http://a/"), QStringLiteral("http://b/")}}, random);
        tiers.add({QStringLiteral("http://c/x")});
        QCOMPARE(tiers.remove({QStringLiteral("HTTP://C/x"), QStringLiteral("http://no/")}),
            QStringList{QStringLiteral("http://c/x")});
        QCOMPARE(tiers.tiers().size(), 1);
        QCOMPARE(tiers.count(), 2);
        QCOMPARE(tiers.add({QStringLiteral("http://c/x")}).size(), 1);
    }

    void takesABoundedNumber()
    {
        SeededRandom random(1);
        QStringList many;
        for (int i = 0; i < 5000; ++i) {
            many.append(QStringLiteral("http://%1.example/").arg(i));
        }
        const TrackerTiers tiers({many}, random);
        QCOMPARE(tiers.count(), TrackerTiers::maxTrackers);
    }
};

FRESHET_TEST(TrackerTiersTest)
#include "tracker_tiers_test.moc"
