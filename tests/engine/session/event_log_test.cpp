// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/event_log.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;

class EventLogTest : public QObject
{
    Q_OBJECT
    static api::Event eventOf(std::optional<quint64> torrent)
    {
        api::Event event;
        event.kind = api::EventKind::Downloading;
        if (torrent) {
            event.torrent = TorrentId(*torrent);
        }
        return event;
    }

private Q_SLOTS:
    void tellsWhatIsNewOfATorrentAndOfEverything()
    {
        EventLog log;
        log.record(eventOf(1));
        log.record(eventOf(2));
        log.record(eventOf(std::nullopt));
        const api::EventBatch all = log.since(std::nullopt, std::nullopt);
        QVERIFY(all.isWhole);
        QCOMPARE(all.events.size(), 3);
        QCOMPARE(all.events.last().serial, log.lastSerial());
        QCOMPARE(log.since(TorrentId(2), std::nullopt).events.size(), 1);
        const quint64 known = log.lastSerial();
        QVERIFY(log.since(std::nullopt, known).events.isEmpty());
        log.record(eventOf(2));
        log.record(eventOf(1));
        const api::EventBatch news = log.since(TorrentId(1), known);
        QVERIFY(!news.isWhole);
        QCOMPARE(news.events.size(), 1);
        QCOMPARE(news.events.first().torrent, std::optional(TorrentId(1)));
        QCOMPARE(log.since(std::nullopt, known).events.size(), 2);
        QVERIFY(log.since(TorrentId(9), std::nullopt).events.isEmpty());
    }

    void keepsTheLatestOnly()
    {
        EventLog log;
        for (int i = 0; i < 3 * api::sessionLogLength; ++i) {
            log.record(eventOf(1));
        }
        QCOMPARE(log.since(std::nullopt, std::nullopt).events.size(), api::sessionLogLength);
        const QList<api::Event> own = log.since(TorrentId(1), std::nullopt).events;
        QCOMPARE(own.size(), api::torrentLogLength);
        QCOMPARE(own.last().serial, log.lastSerial());
    }

    void manyTorrentsShareARoomThatHasAnEnd()
    {
        EventLog log;
        for (quint64 torrent = 1; torrent <= 60; ++torrent) {
            for (int i = 0; i < api::torrentLogLength; ++i) {
                log.record(eventOf(torrent));
                QVERIFY(log.torrentLines() <= EventLog::maxAltogether);
            }
        }
        // One line each does not help either.
        for (quint64 torrent = 100; torrent < 100 + EventLog::maxAltogether + 10; ++torrent) {
            log.record(eventOf(torrent));
        }
        QVERIFY(log.torrentLines() <= EventLog::maxAltogether);
    }

    void textsOfStrangersAreCut()
    {
        EventLog log;
        api::Event event = eventOf(1);
        event.fault = {api::FaultKind::TrackerRefused, QString(100'000, QLatin1Char('a')),
            QString(100'000, QLatin1Char('b'))};
        event.subject = event.detail = event.torrentName = event.fault.subject;
        log.record(event);
        const api::Event kept = log.since(TorrentId(1), std::nullopt).events.first();
        for (const QString& text :
            {kept.fault.subject, kept.fault.detail, kept.subject, kept.detail, kept.torrentName}) {
            QCOMPARE(text.size(), EventLog::maxText);
            QVERIFY(text.capacity() < 2 * EventLog::maxText);
        }
    }
};

FRESHET_TEST(EventLogTest)
#include "event_log_test.moc"
