// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery/discovery_errc.h"
#include "engine/session/tracker_watch.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;

class TrackerWatchTest : public QObject
{
    Q_OBJECT
    static discovery::TrackerStatus trackerOf(discovery::TrackerState state)
    {
        discovery::TrackerStatus tracker;
        tracker.url = QStringLiteral("https://a.example.org/announce?passkey=secret");
        tracker.state = state;
        return tracker;
    }

private Q_SLOTS:
    void onlyChangesAreNews()
    {
        TrackerWatch watch;
        QVERIFY(watch.changes({trackerOf(discovery::TrackerState::Announcing)}).isEmpty());
        discovery::TrackerStatus works = trackerOf(discovery::TrackerState::Working);
        works.peersReceived = 41;
        const QList<api::Event> first = watch.changes({works});
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.first().kind, api::EventKind::TrackerAnswered);
        QCOMPARE(first.first().number, 41);
        works.peersReceived = 42;
        QVERIFY(watch.changes({works}).isEmpty());

        discovery::TrackerStatus fails = trackerOf(discovery::TrackerState::Failing);
        fails.error = Error{discovery::Errc::Refused, QStringLiteral("unregistered torrent")};
        const QList<api::Event> refused = watch.changes({fails});
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().fault.kind, api::FaultKind::TrackerRefused);
        QVERIFY(watch.changes({fails}).isEmpty());
        fails.error = Error{discovery::Errc::HttpStatus, QStringLiteral("503")};
        QCOMPARE(watch.changes({fails}).size(), 1);
        QCOMPARE(watch.changes({works}).size(), 1);
    }

    void addressesWithPasskeysAreNotWritten()
    {
        TrackerWatch watch;
        const api::Event event = watch.changes({trackerOf(discovery::TrackerState::Working)}).first();
        QCOMPARE(event.subject, QStringLiteral("a.example.org"));
        QVERIFY(!api::describe(event).contains(QStringLiteral("secret")));
    }

    void aFloodOfTrackersIsNotRemembered()
    {
        TrackerWatch watch;
        QList<discovery::TrackerStatus> many;
        for (int i = 0; i < 2 * TrackerWatch::maxTrackers; ++i) {
            many.append(trackerOf(discovery::TrackerState::Working));
            many.last().url = QStringLiteral("https://t%1.example.org/").arg(i);
        }
        QCOMPARE(watch.changes(many).size(), TrackerWatch::maxTrackers);
        QVERIFY(watch.changes(many).isEmpty());
    }
};

FRESHET_TEST(TrackerWatchTest)
#include "tracker_watch_test.moc"
