// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/window/update_pace.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace std::chrono_literals;
using freshet::test::makeTorrent;
using freshet::test::updateOf;

namespace {

api::SessionUpdate at(qint64 second, const QList<quint64>& changed, const QList<quint64>& removed = {})
{
    QList<api::TorrentSnapshot> torrents;
    for (const quint64 id : changed) {
        torrents.append(makeTorrent(id, QStringLiteral("t")));
        torrents.last().downloadRate = second;
    }
    api::SessionUpdate update = updateOf(torrents);
    update.takenMs = 1'700'000'000'000 + second * 1000;
    for (const quint64 id : removed) {
        update.removed.append(TorrentId(id));
    }
    return update;
}

api::TorrentDetails detailsWith(quint64 torrent, quint64 firstEvent, bool isWhole)
{
    api::TorrentDetails details;
    details.id = TorrentId(torrent);
    details.log.isWhole = isWhole;
    api::Event event;
    event.serial = firstEvent;
    details.log.events.append(event);
    return details;
}

} // namespace

class UpdatePaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsHeldComesAtOnce()
    {
        UpdatePace pace;
        QVERIFY(pace.take(at(1, {1})));
        QVERIFY(!pace.release());
        pace.setHeld(true);
        QVERIFY(!pace.take(at(2, {1, 2})));
        api::SessionUpdate hurried = at(3, {3}, {2});
        hurried.isHurried = true;
        QVERIFY(!pace.take(hurried));
        QVERIFY(!pace.take(at(4, {1})));
        const auto held = pace.release();
        QVERIFY(held);
        QCOMPARE(held->takenMs, at(4, {}).takenMs);
        QCOMPARE(held->removed, QList<TorrentId>{TorrentId(2)});
        QCOMPARE(held->changed.size(), 2);
        QCOMPARE(held->changed.first().downloadRate, 4);
        // Only once; from then on as usual.
        QVERIFY(!pace.release());
        QVERIFY(pace.take(at(5, {1})));
        // Without release(), the next one that is shown has all.
        pace.setHeld(true);
        QVERIFY(!pace.take(at(6, {2})));
        pace.setHeld(false);
        QCOMPARE(pace.take(at(7, {1}))->changed.size(), 2);
        QVERIFY(!pace.release());
    }

    void theLogThatIsHeldIsBounded()
    {
        UpdatePace pace;
        pace.setHeld(true);
        api::SessionUpdate update = at(1, {});
        update.log.events.resize(api::sessionLogLength - 1);
        QVERIFY(!pace.take(update));
        QVERIFY(!pace.take(update));
        QCOMPARE(pace.release()->log.events.size(), api::sessionLogLength);
    }

    void linesOfTheLogAreKept()
    {
        const auto line = [](qint64 second, quint64 serial, bool isWhole) {
            api::SessionUpdate update = at(second, {1});
            update.log.isWhole = isWhole;
            update.log.events.append(api::Event());
            update.log.events.last().serial = serial;
            return update;
        };
        const auto serials = [](const std::optional<api::SessionUpdate>& update) {
            QList<quint64> all;
            for (const api::Event& event : update->log.events) {
                all.append(event.serial);
            }
            return all;
        };
        UpdatePace pace;
        pace.setInterval(5s);
        QCOMPARE(serials(pace.take(line(0, 1, true))), QList<quint64>{1});
        QVERIFY(!pace.take(line(1, 2, false)));
        QVERIFY(!pace.take(line(2, 3, false)));
        auto shown = pace.take(line(5, 4, false));
        QCOMPARE(serials(shown), (QList<quint64>{2, 3, 4}));
        QVERIFY(!shown->log.isWhole);
        QVERIFY(!pace.take(line(6, 5, false)));
        QVERIFY(!pace.take(line(7, 6, true)));
        QVERIFY(!pace.take(line(8, 7, false)));
        shown = pace.take(line(10, 8, false));
        QCOMPARE(serials(shown), (QList<quint64>{6, 7, 8}));
        QVERIFY(shown->log.isWhole);
    }

    void withoutAnIntervalAllIsShown()
    {
        UpdatePace pace;
        for (int second = 0; second < 5; ++second) {
            QVERIFY(pace.take(at(second, {1})).has_value());
            QVERIFY(pace.take(detailsWith(1, 1, false)).has_value());
        }
    }

    void whatComesBetweenIsAddedUp()
    {
        UpdatePace pace;
        pace.setInterval(5s);
        QVERIFY(pace.take(at(0, {1, 2, 3, 9})).has_value());
        QVERIFY(!pace.take(at(1, {1})));
        QVERIFY(!pace.take(at(2, {1, 2}, {9})));
        QVERIFY(!pace.take(at(3, {1}, {3})));
        QVERIFY(!pace.take(at(4, {9})));
        const auto shown = pace.take(at(5, {}));
        QVERIFY(shown.has_value());
        QCOMPARE(shown->takenMs, at(5, {}).takenMs);
        QCOMPARE(shown->removed, QList<TorrentId>{TorrentId(3)});
        QHash<TorrentId, ByteRate> rates;
        for (const api::TorrentSnapshot& torrent : shown->changed) {
            rates.insert(torrent.id, torrent.downloadRate);
        }
        // The latest of each; what has gone and come again is there.
        QCOMPARE(
            rates, (QHash<TorrentId, ByteRate>{{TorrentId(1), 3}, {TorrentId(2), 2}, {TorrentId(9), 4}}));
        QVERIFY(!pace.take(at(6, {1})));
        QCOMPARE(pace.take(at(10, {2}))->changed.size(), 2);
    }

    void whatHurriesDoesNotWait()
    {
        UpdatePace pace;
        pace.setInterval(5s);
        QVERIFY(pace.take(at(0, {1})).has_value());
        QVERIFY(!pace.take(at(1, {1})));
        api::SessionUpdate hurried = at(2, {2});
        hurried.isHurried = true;
        const auto shown = pace.take(hurried);
        QVERIFY(shown.has_value());
        QCOMPARE(shown->changed.size(), 2);
    }

    void aShorterIntervalAndAClockSetBackActAtOnce()
    {
        UpdatePace pace;
        pace.setInterval(5s);
        QVERIFY(pace.take(at(100, {})).has_value());
        QVERIFY(!pace.take(at(101, {})));
        pace.setInterval(1s);
        QVERIFY(pace.take(at(102, {})).has_value());
        pace.setInterval(5s);
        QVERIFY(pace.take(at(50, {})).has_value());
    }

    void detailsGoWithTheirUpdateAndLoseNoLine()
    {
        UpdatePace pace;
        pace.setInterval(2s);
        QVERIFY(pace.take(at(0, {})).has_value());
        QVERIFY(pace.take(detailsWith(1, 1, true)).has_value());
        QVERIFY(!pace.take(at(1, {})));
        QVERIFY(!pace.take(detailsWith(1, 2, false)));
        QVERIFY(pace.take(at(2, {})).has_value());
        auto shown = pace.take(detailsWith(1, 3, false));
        QVERIFY(shown.has_value());
        QCOMPARE(shown->log.events.size(), 2);
        QVERIFY(!shown->log.isWhole);
        // Those of another torrent are not those of this one.
        QVERIFY(!pace.take(at(3, {})));
        QVERIFY(!pace.take(detailsWith(1, 4, false)));
        QVERIFY(pace.take(at(4, {})).has_value());
        shown = pace.take(detailsWith(2, 1, true));
        QCOMPARE(shown->log.events.size(), 1);
        QVERIFY(shown->log.isWhole);
    }
};

FRESHET_TEST(UpdatePaceTest)
#include "update_pace_test.moc"
