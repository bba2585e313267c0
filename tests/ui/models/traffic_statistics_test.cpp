// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/traffic_statistics.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

class TrafficStatisticsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void payloadAndOverheadMakeTheWhole()
    {
        api::MetricsSnapshot metrics;
        metrics.swarm.received.payload = 100_MiB;
        metrics.swarm.received.bytes = 101_MiB;
        metrics.swarm.duplicate = 1_MiB;
        metrics.swarm.damaged = 1_MiB;
        metrics.uptime = std::chrono::minutes(90);
        const TrafficSums sums = sessionSums(metrics);
        QCOMPARE(sums.downloaded, 100_MiB);
        QVERIFY(*sums.lineDownloaded > 101_MiB);
        QCOMPARE(sums.wasted, 2_MiB);
        const QList<StatisticsRow> rows = statisticsRows(sums, std::nullopt);
        QVERIFY(rows.at(0).session.startsWith(QStringLiteral("10")));
        QVERIFY(rows.at(1).isPart && rows.at(1).session.startsWith(QStringLiteral("100")));
        QVERIFY(rows.at(7).session.contains(QStringLiteral("2.0%")));
        QVERIFY(rows.at(8).session.contains(QStringLiteral("30")));
        QVERIFY(rows.at(0).total.isEmpty());
    }

    void thePastIsTheSumOfItsDays()
    {
        api::TrafficHistory history;
        history.samples = {{0, 1000, 10, 5, 12, 6, 1}, {api::dayMs, 2000, 20, 5, 24, 6, 2}};
        const TrafficSums sums = historySums(history);
        QCOMPARE(sums.downloaded, 30);
        QCOMPARE(sums.uploaded, 10);
        QCOMPARE(*sums.lineDownloaded, 36);
        QCOMPARE(sums.wasted, 3);
        QCOMPARE(*sums.activeMs, 3000);
    }

    void theBusiestAreNamed()
    {
        QVERIFY(busiestText({}).isEmpty());
        QList<api::TorrentSnapshot> torrents(4);
        for (int i = 0; i < 4; ++i) {
            torrents[i].name = QStringLiteral("t%1").arg(i);
            torrents[i].downloadRate = i * 1_MiB;
        }
        const QString text = busiestText(torrents);
        QVERIFY(text.startsWith(QStringLiteral("t3")));
        QVERIFY(text.contains(QStringLiteral("t2")) && !text.contains(QStringLiteral("t1 ")));
        QVERIFY(!text.contains(QStringLiteral("t0")));
    }

    void csvIsQuotedAndNoFormula()
    {
        const QString csv = statisticsCsv({{QStringLiteral("a\"b"), QStringLiteral("1,5"), {}, false}},
            {{QStringLiteral("=x"), QStringLiteral("2")}});
        QVERIFY(csv.contains(QStringLiteral("\"a\"\"b\",\"1,5\",\"\"\r\n")));
        QVERIFY(csv.contains(QStringLiteral("\"'=x\"")));
    }
};

FRESHET_TEST(TrafficStatisticsTest)
#include "traffic_statistics_test.moc"
