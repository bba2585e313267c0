// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/soak_world.h"
#include "tests/support/test_main.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

namespace {

using std::chrono::hours;

constexpr hours firstCount{200};
constexpr hours secondCount{1100};
constexpr hours lastCount{2000};

/// By how much chance alone moves a count between two moments.
qint64 slackOf(const QByteArray& kind)
{
    if (kind == "bytes") {
        return 256 * 1024;
    }
    if (kind == "known peers" || kind == "tasks and timers") {
        return 10;
    }
    if (kind == "bans" || kind == "half-open") {
        return 5;
    }
    return 0;
}

QByteArray describe(const Census& census)
{
    QByteArray text;
    for (const auto& [kind, count] : census) {
        text += QByteArray::number(count) + ' ' + kind + ", ";
    }
    text.chop(2);
    return text;
}

} // namespace

/// Twelve weeks without a restart: whatever happens, nothing piles up.
class SoakTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Damage is found again and again, and is meant to be.
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("freshet.session.warning=false")); }
    void cleanupTestCase() { QLoggingCategory::setFilterRules({}); }

    void nothingGrowsInTwoThousandHoursOfChurn()
    {
        SoakWorld world(1);
        const auto countAt = [&world](hours when) {
            while (world.elapsed() < when) {
                world.runCycle();
            }
            // Capacities and caches come and go: the least of some moments is what is really held.
            Census census = world.census();
            for (int moment = 0; moment < 8; ++moment) {
                world.runCycle();
                world.calm();
                const Census another = world.census();
                for (std::size_t i = 0; i < census.size(); ++i) {
                    census[i].second = std::min(census[i].second, another[i].second);
                }
            }
            qInfo().noquote() << when.count() << "h:" << describe(census);
            return census;
        };
        const Census first = countAt(firstCount);
        const Census second = countAt(secondCount);
        const Census last = countAt(lastCount);
        for (std::size_t i = 0; i < first.size(); ++i) {
            const auto& [kind, before] = first[i];
            const qint64 most = before + slackOf(kind);
            QVERIFY2(second[i].second <= most, kind + ": " + describe(first) + " -> " + describe(second));
            QVERIFY2(last[i].second <= most, kind + ": " + describe(first) + " -> " + describe(last));
        }
        const SoakEvents& events = world.events();
        qInfo("added %d, completed %d, paused %d, removed %d, metadata %d, peers started %d, bans %d, "
              "announces %d (%d refused), repairs %d",
            events.added, events.completed, events.paused, events.removed, events.metadataFetched,
            events.peersStarted, events.bans, events.announces, events.failedAnnounces, events.repairs);
        // It was a busy time.
        QVERIFY(events.added > 500);
        QVERIFY(events.completed > 300);
        QVERIFY(events.paused > 300);
        QVERIFY(events.removed > 500);
        QVERIFY(events.metadataFetched > 100);
        QVERIFY(events.peersStarted > 500);
        QVERIFY(events.bans > 20);
        QVERIFY(events.failedAnnounces > 100);
        QVERIFY(events.announces > 1000);
        QVERIFY(events.repairs > 100);
    }
};

FRESHET_TEST(SoakTest)
#include "soak_test.moc"
