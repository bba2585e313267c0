// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_rows.h"
#include "ui/window/speed_recorder.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::makeTorrent;
using freshet::test::updateOf;

class SpeedRecorderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasIdleForADayIsForgotten()
    {
        SpeedRecorder recorder;
        constexpr qint64 hour = 3'600'000;
        qint64 now = 1'700'000'000'000;
        const auto record = [&](const QList<api::TorrentSnapshot>& torrents) {
            api::SessionUpdate update = updateOf(torrents);
            update.takenMs = now;
            recorder.record(update);
        };
        auto idle = makeTorrent(1, QStringLiteral("idle"));
        auto busy = makeTorrent(2, QStringLiteral("busy"));
        idle.downloadRate = busy.downloadRate = 1000;
        idle.uploadRate = busy.uploadRate = 0;
        record({idle, busy});
        idle.downloadRate = 0;
        record({idle});
        for (int passed = 1; passed <= 24; ++passed) {
            now += hour;
            record({});
        }
        QCOMPARE(recorder.torrents(), (QList<TorrentId>{TorrentId(1), TorrentId(2)}));
        // What somebody wants to see stays another day.
        recorder.prime(TorrentId(3), TimeRange::Week, {{now - hour, 1, 1, 1, 1, 1, 1}});
        now += hour;
        record({});
        QCOMPARE(recorder.torrents(), (QList<TorrentId>{TorrentId(2), TorrentId(3)}));
        QVERIFY(recorder.of(TorrentId(1)).isEmpty());
        // It begins anew when it moves.
        idle.downloadRate = 500;
        record({idle});
        QCOMPARE(recorder.of(TorrentId(1)).samples(TimeRange::Day, now).size(), 1);
    }

    void theTighterLimitHoldsForATorrent()
    {
        SpeedRecorder recorder;
        auto torrent = makeTorrent(1, QStringLiteral("limited"));
        torrent.downloadRate = 1000;
        torrent.options.downloadLimit = 5000;
        torrent.options.uploadLimit = 900;
        api::SessionUpdate update = updateOf({torrent});
        update.takenMs = 1'700'000'000'000;
        recorder.record(update, {8000, 300});
        QCOMPARE(recorder.limitsOf(TorrentId(1)).steps().last().limits, (RatePair{5000, 300}));
        QCOMPARE(recorder.limits().steps().last().limits, (RatePair{8000, 300}));
        // A step in time: what held before stays.
        update.changed.clear();
        update.takenMs += 1000;
        recorder.record(update, {2000, noLimit});
        const auto& steps = recorder.limitsOf(TorrentId(1)).steps();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.first().limits, (RatePair{5000, 300}));
        QCOMPARE(steps.last().limits, (RatePair{2000, 900}));
    }
};

FRESHET_TEST(SpeedRecorderTest)
#include "speed_recorder_test.moc"
