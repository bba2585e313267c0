// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/event.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

using namespace freshet;
using namespace freshet::api;

class EventTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasAWord()
    {
        for (int kind = 0; kind <= static_cast<int>(EventKind::ProfileChanged); ++kind) {
            Event event;
            event.kind = static_cast<EventKind>(kind);
            event.fault = {FaultKind::DiskFull, QStringLiteral("/save"), {}};
            QVERIFY2(!describe(event).isEmpty(), qPrintable(QString::number(kind)));
        }
    }

    void everyKindHasANameOfItsOwnForPrograms()
    {
        const QStringList names = eventNames();
        QCOMPARE(names.size(), static_cast<int>(EventKind::ProfileChanged) + 1);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        QVERIFY(!names.contains(QString()));
        // They stand in files and in other people's scripts.
        QCOMPARE(eventName(EventKind::Added), QStringLiteral("added"));
        QCOMPARE(eventName(EventKind::TrackerFailed), QStringLiteral("tracker-failed"));
    }

    void faultsAreWarningsUnlessTheyStopATorrent()
    {
        QCOMPARE(levelOf(EventKind::Added), EventLevel::Info);
        QCOMPARE(levelOf(EventKind::TrackerFailed), EventLevel::Warning);
        QCOMPARE(levelOf(EventKind::PeerBanned), EventLevel::Warning);
        QCOMPARE(levelOf(EventKind::Failed), EventLevel::Error);
    }

    void aBanSaysWhatTheEvidenceIs()
    {
        Event event;
        event.kind = EventKind::PeerBanned;
        event.subject = QStringLiteral("10.0.0.9:6881");
        event.detail = QStringLiteral("Bad 1.0");
        event.number = 41;
        event.total = 3;
        QCOMPARE(describe(event),
            QStringLiteral("10.0.0.9:6881 (Bad 1.0) is banned: block 3 of piece 41 was wrong."));
        event.total = -1;
        QVERIFY(describe(event).contains(QStringLiteral("all of piece 41")));
        event.number = -1;
        QVERIFY(describe(event).contains(QStringLiteral("false file list")));
    }
};

FRESHET_TEST(EventTest)
#include "event_test.moc"
