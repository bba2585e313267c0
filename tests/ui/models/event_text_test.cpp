// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/event_text.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class EventTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasAWord()
    {
        for (int kind = 0; kind <= static_cast<int>(api::EventKind::ProfileChanged); ++kind) {
            api::Event event;
            event.kind = static_cast<api::EventKind>(kind);
            event.fault = {api::FaultKind::DiskFull, QStringLiteral("/save"), {}};
            QVERIFY2(!eventText(event).isEmpty(), qPrintable(QString::number(kind)));
        }
    }

    void saysWhereFilesWereBrought()
    {
        api::Event event;
        event.kind = api::EventKind::Moved;
        event.subject = QStringLiteral("/mnt/films");
        QCOMPARE(eventText(event), QStringLiteral("Moved to /mnt/films."));
        event.kind = api::EventKind::NotMoved;
        QVERIFY(eventText(event).contains(QLatin1String("/mnt/films was interrupted")));
        event.fault = {api::FaultKind::FileInTheWay, QStringLiteral("/mnt/films/a"), {}};
        QVERIFY(eventText(event).contains(QLatin1String("Something else has the name /mnt/films/a.")));
    }

    void hostileTextIsHarmless()
    {
        api::Event event;
        event.kind = api::EventKind::TrackerFailed;
        event.torrentName = QStringLiteral("a\nb\tc\u202Egnp.exe");
        event.fault = {api::FaultKind::TrackerRefused, QStringLiteral("t.example.org"),
            QStringLiteral("no\r\n2026-01-01\tError\t%1 \u202Efake")};
        const QString line = eventLine(event);
        QCOMPARE(line.count(QLatin1Char('\t')), 3);
        QVERIFY(!line.contains(QLatin1Char('\n')) && !line.contains(QChar(0x202E)));
        QVERIFY(line.contains(QStringLiteral("no 2026-01-01 Error %1 fake")));
    }

    void timesAreLocalWithTheDateWhereItMatters()
    {
        const qint64 noon = QDateTime(QDate(2026, 5, 1), QTime(12, 4, 9)).toMSecsSinceEpoch();
        QCOMPARE(eventTimeText(noon, noon + 60'000), QStringLiteral("12:04:09"));
        QVERIFY(eventTimeText(noon, noon + 86'400'000).size() > 8);
        QVERIFY(isoTimeText(noon).startsWith(QStringLiteral("2026-05-01T12:04:09")));
    }
};

FRESHET_TEST(EventTextTest)
#include "event_text_test.moc"
