// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/metrics_snapshot.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::api;

class MetricsSnapshotTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headersAreEstimatedForBothWays_data()
    {
        QTest::addColumn<qint64>("received");
        QTest::addColumn<qint64>("sent");
        QTest::addColumn<qint64>("headersReceived");
        QTest::addColumn<qint64>("headersSent");
        QTest::newRow("nothing") << 0LL << 0LL << 0LL << 0LL;
        QTest::newRow("a byte is a segment") << 1LL << 0LL << 52LL << 0LL;
        QTest::newRow("two segments and what acknowledges them") << 2896LL << 0LL << 104LL << 52LL;
        QTest::newRow("both ways") << 1448LL * 10 << 1448LL * 4 << 52LL * 12 << 52LL * 9;
    }
    void headersAreEstimatedForBothWays()
    {
        QFETCH(qint64, received);
        QFETCH(qint64, sent);
        QFETCH(qint64, headersReceived);
        QFETCH(qint64, headersSent);
        const HeaderEstimate headers = estimateHeaders(received, sent);
        QCOMPARE(headers.received, headersReceived);
        QCOMPARE(headers.sent, headersSent);
    }

    void aTokenFitsIntoAHeader()
    {
        QCOMPARE(usableToken(QStringLiteral(" a\r\nb\tc\u00e9~ ")), QStringLiteral("abc~"));
        QCOMPARE(usableToken(QString(5000, QLatin1Char('x'))).size(), longestToken);
    }
};

FRESHET_TEST(MetricsSnapshotTest)
#include "metrics_snapshot_test.moc"
