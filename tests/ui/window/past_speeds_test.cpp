// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/widgets/speed_chart.h"
#include "ui/window/main_window.h"
#include "ui/window/past_speeds.h"
#include "ui/window/speed_recorder.h"

#include <QTabWidget>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;

namespace {

constexpr qint64 testNowMs = 1'750'000'000'000;

/// `count` slots up to now; each slot moved 1000 bytes/s, 2000 at best.
QList<api::TrafficSample> slotsBefore(api::HistoryRange range, int count)
{
    const qint64 slotMs = api::historySlotMs(range);
    QList<api::TrafficSample> samples;
    for (int i = count; i > 0; --i) {
        api::TrafficSample sample;
        sample.startMs = testNowMs - testNowMs % slotMs - i * slotMs;
        sample.coveredMs = slotMs;
        sample.downloaded = slotMs;
        sample.downloadPeak = 2000;
        samples.append(sample);
    }
    return samples;
}

} // namespace

/// What the session has recorded is in the charts.
class PastSpeedsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsThereFromTheStart()
    {
        FakeSession session;
        session.setHistory(
            {api::HistoryRange::TenMinutes, std::nullopt}, slotsBefore(api::HistoryRange::TenMinutes, 300));
        session.setHistory(
            {api::HistoryRange::ThreeHours, std::nullopt}, slotsBefore(api::HistoryRange::ThreeHours, 300));
        session.setHistory(
            {api::HistoryRange::Week, std::nullopt}, slotsBefore(api::HistoryRange::Week, 2000));
        session.setHistory({api::HistoryRange::Days, std::nullopt}, slotsBefore(api::HistoryRange::Days, 40));
        SpeedRecorder recorder;
        PastSpeeds past(session, recorder);
        const SpeedHistory& all = recorder.all();
        QTRY_COMPARE(all.samples(TimeRange::Days, testNowMs).size(), 40);
        QCOMPARE(all.samples(TimeRange::TenMinutes, testNowMs).size(), 300);
        QCOMPARE(all.samples(TimeRange::Hour, testNowMs).size(), 300);
        QVERIFY(all.samples(TimeRange::Day, testNowMs).size() >= 280);
        QCOMPARE(recorder.peaks(testNowMs).first, 2000);
        QCOMPARE(recorder.peaks(testNowMs).second, 0);
        QCOMPARE(recorder.peaks(testNowMs + 3 * rangeLengthMs(TimeRange::Day)).first, 0);
        QCOMPARE(all.samples(TimeRange::Week, testNowMs).size(), 2000);
        QCOMPARE(all.samples(TimeRange::Week, testNowMs).last().downMean, 1000.0F);
        QCOMPARE(all.samples(TimeRange::Week, testNowMs).last().downMax, 2000.0F);
    }

    void whatWasRecordedMeanwhileStays()
    {
        SpeedHistory history;
        for (int second = 0; second < 5; ++second) {
            history.add(testNowMs + second * 1000, 50'000, 0);
        }
        QList<SpeedSample> past;
        for (int second = 10; second > 0; --second) {
            past.append({testNowMs - second * 1000, 1000, 1000, 0, 0});
        }
        history.prime(TimeRange::TenMinutes, past);
        const QList<SpeedSample> samples = history.samples(TimeRange::TenMinutes, testNowMs + 5000);
        QCOMPARE(samples.size(), 15);
        QCOMPARE(samples.first().downMean, 1000.0F);
        QCOMPARE(samples.last().downMean, 50'000.0F);
    }

    void limitsOfThePastAreSteps()
    {
        FakeSession session;
        auto slots = slotsBefore(api::HistoryRange::Week, 100);
        for (int i = 0; i < 100; ++i) {
            slots[i].downloadLimit = i < 60 ? 1'000'000 : 2'000'000;
            slots[i].uploadLimit = 50'000;
        }
        session.setHistory({api::HistoryRange::Week, std::nullopt}, slots);
        SpeedRecorder recorder;
        PastSpeeds past(session, recorder);
        QTRY_COMPARE(recorder.limits().steps().size(), 2);
        const QList<LimitStep> expected{
            {slots[0].startMs, {1'000'000, 50'000}}, {slots[60].startMs, {2'000'000, 50'000}}};
        QCOMPARE(recorder.limits().steps(), expected);
    }

    void item44_aDayIsThereAfterARestart()
    {
        FakeSession session;
        session.setHistory(
            {api::HistoryRange::Week, std::nullopt}, slotsBefore(api::HistoryRange::Week, 400));
        QList<ChartSample> before;
        for (int start = 0; start < 2; ++start) {
            MainWindow window(session, {});
            window.show();
            auto* chart = window.findChild<SpeedChart*>(QStringLiteral("speedChart"));
            window.findChild<QTabWidget*>(QStringLiteral("detailsTabs"))
                ->setCurrentWidget(window.findChild<QWidget*>(QStringLiteral("tabSpeed")));
            chart->setRange(TimeRange::Day);
            session.setClock(testNowMs);
            session.putTotals({});
            QTRY_VERIFY(chart->pointCount(0) >= 280);
            const auto now = chart->picture().lines.first().samples;
            QVERIFY(start == 0 || now == before);
            before = now;
        }
    }

    void aTorrentThatIsShownIsAskedFor()
    {
        FakeSession session;
        session.setHistory({api::HistoryRange::Week, TorrentId(7)}, slotsBefore(api::HistoryRange::Week, 12));
        SpeedRecorder recorder;
        PastSpeeds past(session, recorder);
        past.watch(TorrentId(7));
        QTRY_COMPARE(recorder.of(TorrentId(7)).samples(TimeRange::Week, testNowMs).size(), 12);
        QVERIFY(recorder.of(TorrentId(8)).samples(TimeRange::Week, testNowMs).isEmpty());
        const qsizetype asked = session.calls(QStringLiteral("history")).size();
        past.watch(TorrentId(7));
        QCOMPARE(session.calls(QStringLiteral("history")).size(), asked);
    }
};

FRESHET_TEST(PastSpeedsTest)

#include "past_speeds_test.moc"
