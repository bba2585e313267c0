// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_exporter.h"
#include "tests/app/metrics/sample_metrics.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace freshet;
using namespace freshet::metrics;
using namespace freshet::test;
using api::MetricsScope;

namespace {

constexpr int exporterPatienceMs = 60'000;

QByteArray pageOf(const QUrl& url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QByteArray page;
    // The last metric of the page, where there is one.
    const bool isWhole = QTest::qWaitFor(
        [&] {
            page += socket.readAll();
            return page.contains("\nfreshet_build_info{") && page.endsWith('\n');
        },
        exporterPatienceMs);
    return isWhole ? page : QByteArray();
}

} // namespace

class MetricsExporterTest : public QObject
{
    Q_OBJECT
    static void apply(FakeSession& session, const api::MetricsOptions& options)
    {
        api::Settings settings = session.settings();
        settings.metrics = options;
        session.applySettings(settings);
    }

private Q_SLOTS:
    void isOffUntilTheSettingsSayOtherwise()
    {
        FakeSession session;
        MetricsExporter exporter(session);
        QSignalSpy started(&exporter, &MetricsExporter::started);
        QCOMPARE(session.metricsScope(), MetricsScope::Off);
        api::MetricsOptions options;
        options.port = 0;
        apply(session, options);
        QCOMPARE(session.metricsScope(), MetricsScope::Off);
        options.isOn = true;
        apply(session, options);
        QCOMPARE(session.metricsScope(), MetricsScope::Session);
        QVERIFY(started.wait(exporterPatienceMs));
        const QUrl page = started.first().first().toUrl();
        QCOMPARE(page.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(page.path(), QStringLiteral("/metrics"));
        Q_EMIT session.metricsUpdated(sampleMetrics());
        QVERIFY(QTest::qWaitFor(
            [&] { return pageOf(page).contains("\nfreshet_requests_late_total 17\n"); }, exporterPatienceMs));
    }

    void followsTheSettings()
    {
        FakeSession session;
        MetricsExporter exporter(session);
        QSignalSpy started(&exporter, &MetricsExporter::started);
        api::MetricsOptions options;
        options.port = 0;
        options.isOn = true;
        apply(session, options);
        QVERIFY(started.wait(exporterPatienceMs));
        const QUrl first = started.last().first().toUrl();
        options.perTorrent = true;
        apply(session, options);
        QCOMPARE(session.metricsScope(), MetricsScope::Torrents);
        QVERIFY(started.wait(exporterPatienceMs));
        // Other settings are none of its business.
        api::Settings other = session.settings();
        other.transfer.downloadLimit = 1;
        session.applySettings(other);
        options.isOn = false;
        apply(session, options);
        QCOMPARE(session.metricsScope(), MetricsScope::Off);
        QCOMPARE(started.size(), 2);
        QTcpServer again;
        QVERIFY(QTest::qWaitFor(
            [&] {
                return again.listen(
                    QHostAddress::LocalHost, static_cast<quint16>(started.last().first().toUrl().port()));
            },
            exporterPatienceMs));
        QVERIFY(first.port() > 0);
    }

    void tellsWhatIsInTheWay()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        FakeSession session;
        MetricsExporter exporter(session);
        QSignalSpy failed(&exporter, &MetricsExporter::failed);
        api::MetricsOptions options;
        options.isOn = true;
        options.port = taken.serverPort();
        apply(session, options);
        QVERIFY(failed.wait(exporterPatienceMs));
        QCOMPARE(failed.first().first().value<api::Fault>().kind, api::FaultKind::PortInUse);
    }

    void wantsNothingMoreWhenItGoes()
    {
        FakeSession session;
        api::MetricsOptions options;
        options.isOn = true;
        options.port = 0;
        apply(session, options);
        {
            MetricsExporter exporter(session);
            QCOMPARE(session.metricsScope(), MetricsScope::Session);
        }
        QCOMPARE(session.metricsScope(), MetricsScope::Off);
        Q_EMIT session.metricsUpdated(sampleMetrics());
    }
};

FRESHET_TEST(MetricsExporterTest)
#include "metrics_exporter_test.moc"
