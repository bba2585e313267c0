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
        tracker.gave(PeerId(1), 3);
        tracker.gave(PeerId(2), 4);
        // To have received it is no merit.
        tracker.announced(PeerId(1), 3, now);
        QCOMPARE(tracker.score(PeerId(1), now), 0.0);
        tracker.announced(PeerId(5), 3, now);
        tracker.announced(PeerId(6), 3, now);
        QCOMPARE(tracker.score(PeerId(1), now), 2.0);
        QCOMPARE(tracker.score(PeerId(2), now), 0.0);
    }
    void forgetsSlowly()
    {
        ContributionTracker tracker(10);
        tracker.gave(PeerId(1), 3);
        tracker.announced(PeerId(5), 3, now);
        QCOMPARE(tracker.score(PeerId(1), now + ContributionTracker::halfLife), 0.5);
        tracker.announced(PeerId(6), 3, now + ContributionTracker::halfLife);
        QCOMPARE(tracker.score(PeerId(1), now + ContributionTracker::halfLife), 1.5);
        tracker.forget(PeerId(1));
        QCOMPARE(tracker.score(PeerId(1), now), 0.0);
    }
    void ignoresPiecesThatItNeverGave()
    {
        ContributionTracker tracker(10);
        tracker.announced(PeerId(5), 3, now);
        tracker.gave(PeerId(1), 99);
        tracker.gave(PeerId(1), 3);
        tracker.announced(PeerId(5), 99, now);
        tracker.announced(PeerId(5), 4, now);
        QCOMPARE(tracker.score(PeerId(1), now), 0.0);
    }

private:
    const Scheduler::TimePoint now = Scheduler::TimePoint() + 24h;
};

FRESHET_TEST(ContributionTrackerTest)
#include "contribution_tracker_test.moc"
