// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_page.h"
#include "app/metrics/otlp_metrics.h"
#include "tests/app/metrics/otlp_collector.h"
#include "tests/app/metrics/sample_metrics.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <limits>

using namespace freshet;
using namespace freshet::metrics;
using namespace freshet::test;

namespace {

constexpr OtlpTimes times{1'700'000'000'000, 1'700'000'060'000};

QJsonObject onlyMetric(const Families& families)
{
    const QJsonObject resource = QJsonDocument::fromJson(otlpMetrics(families, times))
                                     .object()[QStringLiteral("resourceMetrics")]
                                     .toArray()
                                     .at(0)
                                     .toObject();
    const QJsonObject scope = resource[QStringLiteral("scopeMetrics")].toArray().at(0).toObject();
    return scope[QStringLiteral("metrics")].toArray().at(0).toObject();
}

QByteArray asJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class OtlpMetricsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCounterIsACumulativeSum()
    {
        Families families;
        counter(families, "freshet_x_bytes_total", "Help.").add(9'007'199'254'740'991, {{"kind", "payload"}});
        QCOMPARE(asJson(onlyMetric(families)),
            QByteArray(R"({"description":"Help.","name":"freshet_x_bytes_total","sum":)"
                       R"({"aggregationTemporality":2,"dataPoints":[{"asInt":"9007199254740991",)"
                       R"("attributes":[{"key":"kind","value":{"stringValue":"payload"}}],)"
                       R"("startTimeUnixNano":"1700000000000000000","timeUnixNano":"1700000060000000000"}],)"
                       R"("isMonotonic":true},"unit":"By"})"));
    }

    void aCounterOfTimeIsNeverWhole()
    {
        Families families;
        counter(families, "process_cpu_seconds_total", "Help.").add(3);
        QVERIFY(asJson(onlyMetric(families)).contains(R"("asDouble":3,)"));
        QCOMPARE(onlyMetric(families)[QStringLiteral("unit")].toString(), QStringLiteral("s"));
    }

    void aGaugeIsWhatItIsNow()
    {
        Families families;
        gauge(families, "freshet_rate_bytes_per_second", "Help.").add(2.5);
        QCOMPARE(asJson(onlyMetric(families)),
            QByteArray(R"({"description":"Help.","gauge":{"dataPoints":[{"asDouble":2.5,)"
                       R"("timeUnixNano":"1700000060000000000"}]},"name":"freshet_rate_bytes_per_second",)"
                       R"("unit":"By/s"})"));
    }

    void numbersThatJsonHasNoneForAreWords()
    {
        Families families;
        gauge(families, "freshet_x", "Help.").add(std::numeric_limits<double>::infinity());
        QVERIFY(asJson(onlyMetric(families)).contains(R"("asDouble":"Infinity")"));
    }

    void bucketsOfAHistogramAreCountedEachForItself()
    {
        LatencyHistogram latencies;
        latencies.add(std::chrono::milliseconds(40));
        latencies.add(std::chrono::milliseconds(50));
        latencies.add(std::chrono::minutes(2));
        Families families;
        histogram(families, "freshet_x_seconds", "Help.").add(latencies);
        const QJsonObject data = onlyMetric(families)[QStringLiteral("histogram")].toObject();
        QCOMPARE(data[QStringLiteral("aggregationTemporality")].toInt(), 2);
        const QJsonObject point = data[QStringLiteral("dataPoints")].toArray().at(0).toObject();
        QCOMPARE(point[QStringLiteral("count")].toString(), QStringLiteral("3"));
        QCOMPARE(point[QStringLiteral("sum")].toDouble(), 120.09);
        const QJsonArray counts = point[QStringLiteral("bucketCounts")].toArray();
        const QJsonArray bounds = point[QStringLiteral("explicitBounds")].toArray();
        QCOMPARE(static_cast<std::size_t>(bounds.size()), LatencyHistogram::bounds.size());
        QCOMPARE(counts.size(), bounds.size() + 1);
        QCOMPARE(counts[7].toString(), QStringLiteral("2"));
        QCOMPARE(bounds[7].toDouble(), 0.05);
        QCOMPARE(counts[8].toString(), QStringLiteral("0"));
        QCOMPARE(counts.last().toString(), QStringLiteral("1"));
    }

    void hasAllThatThePageHas()
    {
        const Families families = metricFamilies(sampleMetrics(), {}, 1'700'000'002'500);
        const QByteArray body = otlpMetrics(families, times);
        const QByteArray page = metricsPage(sampleMetrics(), 1'700'000'002'500);
        QCOMPARE(body.count("\"description\":"), page.count("# TYPE "));
        QVERIFY(body.contains(R"({"key":"service.name","value":{"stringValue":"freshet"}})"));
        const auto received = OtlpCollector::points(body, QStringLiteral("freshet_received_bytes_total"));
        QCOMPARE(
            received[QStringLiteral("payload")][QStringLiteral("asInt")].toString(), QStringLiteral("900"));
    }
};

FRESHET_TEST(OtlpMetricsTest)
#include "otlp_metrics_test.moc"
