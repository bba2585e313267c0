// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/widgets/speed_chart.h"
#include "ui/window/group_speeds.h"
#include "ui/window/speed_recorder.h"

#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;
using freshet::test::makeTorrent;
using freshet::test::Stage;
using freshet::test::updateOf;

namespace {

constexpr qint64 startMs = 1'750'000'200'000;

/// Two torrents, of which the first moves 1000 bytes/s and the second 300; both are recorded.
struct Recorded
{
    explicit Recorded(int seconds = 30)
    {
        torrents = {makeTorrent(1, QStringLiteral("one")), makeTorrent(2, QStringLiteral("two"))};
        torrents[0].downloadRate = 1000;
        torrents[1].downloadRate = 300;
        for (int second = 0; second < seconds; ++second) {
            tick();
        }
    }
    void tick()
    {
        nowMs += 1000;
        api::SessionUpdate update = updateOf(torrents);
        update.takenMs = nowMs;
        update.totals.downloadRate = 9000;
        recorder.record(update);
    }

    SpeedRecorder recorder;
    QList<api::TorrentSnapshot> torrents;
    qint64 nowMs = startMs;
};

/// Slots that end before `endMs`, of 20 bytes/s each.
QList<api::TrafficSample> pastSlots(qint64 endMs, api::HistoryRange range, int count)
{
    const qint64 slotMs = api::historySlotMs(range);
    QList<api::TrafficSample> samples;
    for (int i = count; i > 0; --i) {
        api::TrafficSample sample;
        sample.startMs = endMs - endMs % slotMs - i * slotMs;
        sample.coveredMs = slotMs;
        sample.downloaded = slotMs / 50;
        samples.append(sample);
    }
    return samples;
}

} // namespace

class GroupSpeedsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithWhatWasRecordedAndGoesOn()
    {
        FakeSession session;
        Recorded scene;
        GroupSpeeds group(session, scene.recorder);
        group.choose(scene.torrents, scene.nowMs);
        auto samples = group.history().samples(TimeRange::Minute, scene.nowMs);
        QCOMPARE(samples.size(), 30);
        QCOMPARE(samples.first().downMean, 1300.0F);
        scene.torrents[1].downloadRate = 500;
        scene.tick();
        group.add(scene.nowMs);
        samples = group.history().samples(TimeRange::Minute, scene.nowMs);
        QCOMPARE(samples.size(), 31);
        QCOMPARE(samples.last().downMean, 1500.0F);
        QVERIFY(!group.history().samples(TimeRange::Day, scene.nowMs).isEmpty());
        // The same ones again begin nothing anew, others do.
        group.choose({scene.torrents.at(1), scene.torrents.at(0)}, scene.nowMs);
        QCOMPARE(group.history().samples(TimeRange::Minute, scene.nowMs).size(), 31);
        group.choose({scene.torrents.at(1)}, scene.nowMs);
        QCOMPARE(group.history().samples(TimeRange::Minute, scene.nowMs).last().downMean, 500.0F);
        group.choose({}, scene.nowMs);
        group.add(scene.nowMs);
        QVERIFY(group.history().isEmpty());
    }

    void theSessionIsAskedForThePast()
    {
        FakeSession session;
        Recorded scene;
        for (const quint64 id : {1, 2}) {
            for (const auto range : {api::HistoryRange::TenMinutes, api::HistoryRange::ThreeHours,
                     api::HistoryRange::Week, api::HistoryRange::Days}) {
                session.setHistory({range, TorrentId(id)}, pastSlots(startMs, range, 40));
            }
        }
        GroupSpeeds group(session, scene.recorder);
        QSignalSpy arrived(&group, &GroupSpeeds::arrived);
        group.choose(scene.torrents, scene.nowMs);
        // Whoever runs through a list asks nothing.
        QVERIFY(session.calls(QStringLiteral("history")).isEmpty());
        QTRY_COMPARE(arrived.size(), 4);
        QCOMPARE(session.calls(QStringLiteral("history")).size(), 8);
        for (const auto range :
            {TimeRange::TenMinutes, TimeRange::Hour, TimeRange::Day, TimeRange::Week, TimeRange::Days}) {
            const auto samples = group.history().samples(range, scene.nowMs);
            QVERIFY2(samples.size() >= 40, qPrintable(QString::number(static_cast<int>(range))));
            QCOMPARE(samples.first().downMean, 40.0F);
        }
        // What has been recorded here stays.
        QCOMPARE(group.history().samples(TimeRange::Minute, scene.nowMs).last().downMean, 1300.0F);
    }

    void answersForOthersDoNotCount()
    {
        FakeSession session;
        Recorded scene(1);
        session.setHistory(
            {api::HistoryRange::Days, TorrentId(1)}, pastSlots(startMs, api::HistoryRange::Days, 5));
        GroupSpeeds group(session, scene.recorder);
        QSignalSpy arrived(&group, &GroupSpeeds::arrived);
        group.choose({scene.torrents.at(0)}, scene.nowMs);
        group.choose({scene.torrents.at(1)}, scene.nowMs);
        QTRY_COMPARE(arrived.size(), 4);
        QVERIFY(group.history().samples(TimeRange::Days, scene.nowMs).isEmpty());
    }

    void ofVeryManyThoseThatHaveMovedMostAreAskedFor()
    {
        FakeSession session;
        SpeedRecorder recorder;
        QList<api::TorrentSnapshot> many;
        for (quint64 id = 1; id <= 500; ++id) {
            many.append(makeTorrent(id, QString::number(id)));
            many.last().downloaded = static_cast<ByteCount>(id) * 1000;
        }
        GroupSpeeds group(session, recorder);
        QSignalSpy arrived(&group, &GroupSpeeds::arrived);
        group.choose(many, startMs);
        QTRY_COMPARE(arrived.size(), 4);
        const auto calls = session.calls(QStringLiteral("history"));
        QCOMPARE(calls.size(), 4 * GroupSpeeds::mostAsked);
        for (const auto& call : calls) {
            QVERIFY(call.torrents.first().value() > 500 - GroupSpeeds::mostAsked);
        }
    }

    void severalThatAreSelectedAreASumAndALineEach()
    {
        Stage stage;
        auto* tabs = stage.find<QTabWidget>("detailsTabs");
        tabs->setCurrentWidget(stage.find<QWidget>("tabSpeed"));
        const auto* chart = stage.find<SpeedChart>("speedChart");
        const auto last = [chart](
                              qsizetype line) { return chart->picture().lines.at(line).samples.last().mean; };
        stage.list()->selectTorrents({TorrentId{1}, TorrentId{3}});
        freshet::test::playScene(stage.session);
        QCOMPARE(chart->picture().lines.size(), 4);
        // Of one second the mean of its updates is shown, alone and together.
        QVERIFY(last(2) > 0 && last(3) > 0);
        QVERIFY2(qAbs(last(0) - last(2) - last(3)) < last(0) / 1000,
            qPrintable(QStringLiteral("%1, %2 + %3").arg(last(0)).arg(last(2)).arg(last(3))));
        const double first = last(2);
        const double third = last(3);
        QCOMPARE(chart->accessibleName(), QStringLiteral("Speed of %1").arg(stage.window.tr("2 torrents")));
        // The list is there to leave some out.
        QVERIFY(!stage.find<QListView>("speedChoices")->isVisible());
        // One alone, and none, are no sums.
        stage.list()->selectTorrent(TorrentId{1});
        freshet::test::playScene(stage.session);
        QCOMPARE(chart->picture().lines.size(), 2);
        QVERIFY(last(0) > 0 && last(0) < (first + third) * 0.9);
    }
};

FRESHET_TEST(GroupSpeedsTest)
#include "group_speeds_test.moc"
