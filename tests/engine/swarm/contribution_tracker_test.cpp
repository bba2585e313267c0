// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/contribution_tracker.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::swarm;

/// Who gives on what we gave.
class ContributionTrackerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsPiecesThatSpread()
    {
        ContributionTracker tracker(10);
        tracker.gave(PeerId(1), 3, 1, now);
        tracker.gave(PeerId(2), 4, 1, now);
        // To have received it is no merit.
        tracker.announced(PeerId(1), 3, now);
        QCOMPARE(tracker.score(PeerId(1), now), 0.0);
        tracker.announced(PeerId(5), 3, now);
        tracker.announced(PeerId(6), 3, now);
        // Two for one, which is held for two.
        QCOMPARE(tracker.score(PeerId(1), now), 1.0);
        QCOMPARE(tracker.score(PeerId(2), now), 0.0);
        for (const quint32 piece : {5U, 6U, 7U}) {
            tracker.gave(PeerId(1), piece, 1, now);
        }
        QCOMPARE(tracker.score(PeerId(1), now), 0.5);
    }
    void doesNotGuess()
    {
        ContributionTracker tracker(10);
        // Both could have passed it on.
        tracker.gave(PeerId(1), 3, 1, now);
        tracker.announced(PeerId(5), 3, now);
        tracker.gave(PeerId(2), 3, 1, now);
        tracker.announced(PeerId(6), 3, now);
        QCOMPARE(tracker.score(PeerId(1), now), 0.5);
        QCOMPARE(tracker.score(PeerId(2), now), 0.0);
        // Somebody had it before.
        tracker.announced(PeerId(7), 4, now);
        tracker.gave(PeerId(1), 4, 1, now);
        tracker.announced(PeerId(6), 4, now);
        QCOMPARE(tracker.score(PeerId(1), now), 0.5);
        // The same peer asks block by block.
        tracker.gave(PeerId(2), 5, 0.5, now);
        tracker.gave(PeerId(2), 5, 0.5, now);
        tracker.announced(PeerId(6), 5, now);
        QCOMPARE(tracker.score(PeerId(2), now), 0.5);
    }
    void forgetsSlowly()
    {
        ContributionTracker tracker(10);
        for (const quint32 piece : {1U, 2U, 3U, 4U}) {
            tracker.gave(PeerId(1), piece, 1, now);
            tracker.announced(PeerId(5), piece, now);
        }
        QCOMPARE(tracker.score(PeerId(1), now), 1.0);
        const auto later = now + ContributionTracker::halfLife;
        QCOMPARE(tracker.score(PeerId(1), later), 1.0);
        tracker.gave(PeerId(1), 5, 1, later);
        tracker.gave(PeerId(1), 6, 1, later);
        QCOMPARE(tracker.score(PeerId(1), later), 0.5);
        // What was long ago counts for nothing.
        QVERIFY(tracker.score(PeerId(1), now + 20 * ContributionTracker::halfLife) < 0.001);
        tracker.forget(PeerId(1));
        QCOMPARE(tracker.score(PeerId(1), now), 0.0);
    }
    void ignoresPiecesThatItNeverGave()
    {
        ContributionTracker tracker(10);
        tracker.announced(PeerId(5), 3, now);
        tracker.gave(PeerId(1), 99, 1, now);
        tracker.gave(PeerId(1), 3, 1, now);
        tracker.announced(PeerId(5), 99, now);
        tracker.announced(PeerId(5), 4, now);
        QCOMPARE(tracker.score(PeerId(1), now), 0.0);
    }

private:
    const Scheduler::TimePoint now = Scheduler::TimePoint() + 24h;
};

FRESHET_TEST(ContributionTrackerTest)
#include "contribution_tracker_test.moc"
