// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/chart_data.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class ChartDataTest : public QObject
{
    Q_OBJECT
    static constexpr qint64 start = 1'700'000'000'000;

    static ChartSample sample(qint64 second, double mean, double max)
    {
        ChartSample result;
        result.timeMs = start + second * 1000;
        result.mean = mean;
        result.max = max;
        return result;
    }
    /// Two lines, of which the second begins later.
    static ChartPicture picture(const QString& first = QStringLiteral("Down"))
    {
        ChartPicture result;
        ChartSeries down;
        down.look.name = first;
        down.samples = {sample(0, 1000.4, 2000.6), sample(1, 3000, 4000)};
        ChartSeries up;
        up.look.name = QStringLiteral("Up");
        up.samples = {sample(1, 5, 6), sample(2, 7, 8)};
        result.lines = {down, up};
        return result;
    }

private Q_SLOTS:
    void momentsOfAllLinesAreRows()
    {
        const QList<ChartRow> rows = chartRows(picture());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).timeMs, start);
        QVERIFY(rows.at(0).samples.at(0) && !rows.at(0).samples.at(1));
        QVERIFY(rows.at(1).samples.at(0) && rows.at(1).samples.at(1));
        QVERIFY(!rows.at(2).samples.at(0) && rows.at(2).samples.at(1));
        QVERIFY(chartRows({}).isEmpty());
    }

    void csvHasUtcTimesWholeBytesAndGaps()
    {
        const QStringList lines = chartCsv(picture()).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0),
            QStringLiteral(
                "\"time\",\"Down, mean, bytes/s\",\"Down, highest, bytes/s\",\"Up, mean, bytes/s\","
                "\"Up, highest, bytes/s\""));
        QCOMPARE(lines.at(1), QStringLiteral("2023-11-14T22:13:20Z,1000,2001,,"));
        QCOMPARE(lines.at(2), QStringLiteral("2023-11-14T22:13:21Z,3000,4000,5,6"));
        QCOMPARE(lines.at(3), QStringLiteral("2023-11-14T22:13:22Z,,,7,8"));
        QVERIFY(lines.at(4).isEmpty());
    }

    void namesAreNoFormulas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("head");
        for (const char* sign : {"=", "+", "-", "@"}) {
            QTest::newRow(sign) << QString::fromLatin1(sign) + QStringLiteral("1")
                                << QStringLiteral("\"time\",\"'%1").arg(QString::fromLatin1(sign));
        }
        QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"time\",\"a\"\"b");
        QTest::newRow("line") << QStringLiteral("a\nb") << QStringLiteral("\"time\",\"a");
    }
    void namesAreNoFormulas()
    {
        QFETCH(QString, name);
        QFETCH(QString, head);
        const QString csv = chartCsv(picture(name));
        QVERIFY2(csv.startsWith(head), qPrintable(csv));
        QCOMPARE(csv.count(QLatin1Char('\n')), 4);
    }

    void theTableHasTheNewestFirst()
    {
        const ChartTableModel model(picture());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Time"));
        QCOMPARE(
            model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Up, highest"));
        QVERIFY(!model.headerData(5, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.index(0, 1).data().isValid());
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("not recorded"));
        QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("8\u00a0B/s"));
        QVERIFY(
            model.index(2, 2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("per second")));
        QVERIFY(model.index(1, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }
};

FRESHET_TEST(ChartDataTest)
#include "chart_data_test.moc"
