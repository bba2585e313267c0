// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_exporter.h"
#include "app/metrics/otlp_exporter.h"
#include "tests/app/metrics/otlp_collector.h"
#include "tests/app/metrics/sample_metrics.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"

#include <QElapsedTimer>
#include <QTest>

using namespace freshet;
using namespace freshet::metrics;
using namespace freshet::test;
using api::MetricsScope;

namespace {

constexpr int otlpPatienceMs = 60'000;

} // namespace

class OtlpExporterTest : public QObject
{
    Q_OBJECT
    static void apply(FakeSession& session, const api::OtlpOptions& options, const QHostAddress& bind = {})
    {
        api::Settings settings = session.settings();
        settings.otlp = options;
        settings.connection.bindAddress = bind;
        session.applySettings(settings);
    }

private Q_SLOTS:
    void sendsFromTheSessionsAddress()
    {
        OtlpCollector collector;
        FakeSession session;
        const MetricsExporter exporter(session);
        QCOMPARE(session.metricsScope(), MetricsScope::Off);
        apply(session, {collector.url(), QStringLiteral("X-Key=k1"), std::chrono::seconds(1)},
            QHostAddress(QStringLiteral("127.0.0.5")));
        QCOMPARE(session.metricsScope(), MetricsScope::Session);
        Q_EMIT session.metricsUpdated(sampleMetrics());
        QVERIFY(QTest::qWaitFor([&] { return collector.requests.size() >= 2; }, otlpPatienceMs));
        const OtlpCollector::Request request = collector.requests[1];
        QCOMPARE(request.from, QHostAddress(QStringLiteral("127.0.0.5")));
        QVERIFY(request.head.startsWith("POST /v1/metrics HTTP/1.1\r\n"));
        QVERIFY(request.head.contains("\r\nX-Key: k1"));
        QVERIFY(request.head.contains("\r\nContent-Type: application/json"));
        const auto late = OtlpCollector::points(request.body, QStringLiteral("freshet_requests_late_total"));
        QCOMPARE(late[QString()][QStringLiteral("asInt")].toString(), QStringLiteral("17"));
        // It tells of itself, but not what it was told in confidence.
        const auto exports =
            OtlpCollector::points(request.body, QStringLiteral("freshet_otlp_exports_total"));
        QCOMPARE(exports[QStringLiteral("ok")][QStringLiteral("asInt")].toString(), QStringLiteral("1"));
        QVERIFY(!request.body.contains("k1"));
        apply(session, {});
        QCOMPARE(session.metricsScope(), MetricsScope::Off);
    }

    void aCollectorThatAnswersWithoutEndIsCutOff()
    {
        OtlpCollector collector;
        collector.answer = [] { return OtlpCollector::reply("200 OK", QByteArray(1024 * 1024, 'x')); };
        OtlpExporter exporter;
        exporter.setSnapshot(sampleMetrics());
        exporter.start({collector.url(), {}, std::chrono::seconds(1)}, {});
        QVERIFY(QTest::qWaitFor([&] { return exporter.counters().failed == 1; }, otlpPatienceMs));
    }

    void aCollectorThatIsDownIsOnlyCounted()
    {
        QString url;
        {
            const OtlpCollector gone;
            url = gone.url();
        }
        OtlpExporter exporter;
        exporter.setSnapshot(sampleMetrics());
        exporter.start({url, {}, std::chrono::seconds(1)}, {});
        QVERIFY(QTest::qWaitFor([&] { return exporter.counters().failed >= 2; }, otlpPatienceMs));
        QCOMPARE(exporter.counters().sent, quint64(0));
    }

    void aCollectorThatAsksForPatienceGetsIt()
    {
        OtlpCollector collector;
        collector.answer = [&collector] {
            return collector.requests.size() > 1
                ? OtlpCollector::reply("200 OK")
                : OtlpCollector::reply("503 Busy", "{}", "Retry-After: 2\r\n");
        };
        OtlpExporter exporter;
        exporter.setSnapshot(sampleMetrics());
        QElapsedTimer timer;
        timer.start();
        exporter.start({collector.url(), {}, std::chrono::seconds(1)}, {});
        QVERIFY(QTest::qWaitFor([&] { return exporter.counters().sent == 1; }, otlpPatienceMs));
        QVERIFY(timer.elapsed() >= 2000);
        QCOMPARE(exporter.counters().failed, quint64(1));
    }

    void mayEndWhileACollectorIsSilent()
    {
        OtlpCollector collector;
        collector.answer = [] { return QByteArray(); };
        FakeSession session;
        {
            const MetricsExporter exporter(session);
            apply(session, {collector.url(), {}, std::chrono::seconds(1)});
            Q_EMIT session.metricsUpdated(sampleMetrics());
            QVERIFY(QTest::qWaitFor([&] { return collector.requests.size() == 1; }, otlpPatienceMs));
        }
        QCOMPARE(session.metricsScope(), MetricsScope::Off);
    }
};

FRESHET_TEST(OtlpExporterTest)
#include "otlp_exporter_test.moc"
