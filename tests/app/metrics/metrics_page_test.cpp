// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_page.h"
#include "tests/app/metrics/sample_metrics.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace freshet;
using namespace freshet::metrics;
using namespace freshet::test;

namespace {

QByteArray samplePage()
{
    return metricsPage(sampleMetrics(), 1'700'000'002'500);
}

/// Names of all metrics on a page, without _bucket and the like.
QSet<QString> namesOn(const QByteArray& page)
{
    QSet<QString> names;
    for (const QByteArray& line : page.split('\n')) {
        if (line.startsWith("# TYPE ")) {
            names.insert(QString::fromUtf8(line.split(' ').value(2)));
        }
    }
    return names;
}

QString monitoringPath(const QString& name)
{
    return qEnvironmentVariable("FRESHET_SOURCE_DIR") + QStringLiteral("/packaging/monitoring/") + name;
}

QByteArray monitoringFile(const QString& name)
{
    QFile file(monitoringPath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Metrics that an expression of Prometheus' language names; or a whole file of them.
QSet<QString> namesIn(const QByteArray& expressions)
{
    static const QRegularExpression name(
        QStringLiteral("\\b((?:freshet|process)_[a-z_]+?)(?:_bucket|_sum|_count)?\\b"));
    QSet<QString> names;
    for (auto all = name.globalMatch(QString::fromUtf8(expressions)); all.hasNext();) {
        names.insert(all.next().captured(1));
    }
    return names;
}

/// What promtool says about `input`; nothing is good.
QString promtool(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("promtool"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished()) {
        return QStringLiteral("promtool does not end");
    }
    const QString output = QString::fromUtf8(process.readAll()).trimmed();
    return process.exitCode() == 0 ? QString() : QStringLiteral("failed: %1").arg(output);
}

bool hasPromtool()
{
    return !QStandardPaths::findExecutable(QStringLiteral("promtool")).isEmpty();
}

} // namespace

class MetricsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {
                 "freshet_received_bytes_total{kind=\"payload\"} 900",
                 "freshet_received_bytes_total{kind=\"protocol\"} 100",
                 "freshet_received_bytes_total{kind=\"tcp_ip_estimated\"} 52",
                 "freshet_sent_bytes_total{kind=\"payload\"} 420",
                 "freshet_discarded_bytes_total{reason=\"duplicate\"} 14",
                 "freshet_discarded_bytes_total{reason=\"wrong_hash\"} 16",
                 "freshet_peer_messages_sent_total{type=\"cancel\"} 12",
                 "freshet_peer_messages_received_total{type=\"reject_request\"} 13",
                 "freshet_peer_messages_received_total{type=\"piece\"} 11",
                 "freshet_requests_late_total 17",
                 "freshet_requests_in_flight 53",
                 "freshet_request_first_byte_seconds_bucket{le=\"0.025\"} 0",
                 "freshet_request_first_byte_seconds_bucket{le=\"0.05\"} 3",
                 "freshet_request_first_byte_seconds_bucket{le=\"+Inf\"} 3",
                 "freshet_request_complete_seconds_count 4",
                 "freshet_pieces_total{result=\"failed\"} 19",
                 "freshet_pieces_begun_total 25",
                 "freshet_pieces_abandoned_total 26",
                 "freshet_connection_seconds_total 27.5",
                 "freshet_choked_seconds_total 28.25",
                 "freshet_receive_rate_bytes_per_second 70",
                 "freshet_send_rate_bytes_per_second 71",
                 "freshet_receive_rate_peak_bytes_per_second 72",
                 "freshet_send_rate_peak_bytes_per_second 73",
                 "freshet_receive_limit_in_force_bytes_per_second 74",
                 "freshet_send_limit_in_force_bytes_per_second +Inf",
                 "freshet_category_quota_used_bytes{category=\"Films\",direction=\"send\"} 77",
                 "freshet_category_quota_limit_bytes{category=\"Films\",direction=\"send\"} 78",
                 "freshet_category_quota_limit_bytes{category=\"Films\",direction=\"receive\"} +Inf",
                 "freshet_quota_used_bytes{direction=\"receive\"} 75",
                 "freshet_quota_limit_bytes{direction=\"receive\"} 76",
                 "freshet_quota_limit_bytes{direction=\"send\"} +Inf",
                 "freshet_quota_state{direction=\"receive\",state=\"used_up\"} 1",
                 "freshet_quota_state{direction=\"receive\",state=\"fine\"} 0",
                 "freshet_quota_state{direction=\"send\",state=\"fine\"} 1",
                 "freshet_connection_attempts_total{direction=\"outgoing\"} 20",
                 "freshet_connection_failures_total{direction=\"outgoing\",reason=\"refused\"} 1",
                 "freshet_connection_failures_total{direction=\"incoming\",reason=\"refused\"} 0",
                 "freshet_disconnects_total{reason=\"timed_out\"} 22",
                 "freshet_peers{direction=\"incoming\"} 51",
                 "freshet_tracker_answers_total{result=\"failed\"} 41",
                 "freshet_disk_jobs_waiting{priority=\"foreground\"} 38",
                 "freshet_disk_operation_seconds_count{operation=\"hash\"} 2",
                 "freshet_read_cache_lookups_total{result=\"miss\"} 35",
                 "freshet_buffer_bytes{kind=\"pieces\"} 54",
                 "freshet_disk_free_bytes 55",
                 "freshet_torrents{state=\"seeding\"} 56",
                 "freshet_torrents{state=\"failed\"} 0",
                 "freshet_send_limit_bytes_per_second 57",
                 "freshet_receive_limit_bytes_per_second +Inf",
                 "freshet_uptime_seconds 90",
                 "freshet_snapshot_age_seconds 2.5",
                 "freshet_event_loop_lag_seconds_count 90",
                 "freshet_torrent_received_bytes_total{torrent=\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"} "
                 "60",
                 "freshet_torrent_state{torrent=\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\",state="
                 "\"seeding\"} 1",
                 "freshet_torrent_info{torrent=\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\","
                 "name=\"quotes \\\" and \\\\ and\\nlines\"} 1",
             }) {
            QTest::newRow(line) << QByteArray(line);
        }
    }
    void says()
    {
        QFETCH(QByteArray, line);
        QVERIFY2(('\n' + samplePage()).contains('\n' + line + '\n'), samplePage().constData());
    }

    void knowsTheProcess()
    {
#ifdef Q_OS_LINUX
        const QByteArray page = metricsPage(std::nullopt, 0);
        const auto valueOf = [&page](const QByteArray& name) {
            const qsizetype at = ('\n' + page).indexOf('\n' + name + ' ');
            return at < 0 ? -1 : page.mid(at + name.size() + 1).split('\n').first().toDouble();
        };
        QVERIFY(valueOf("process_resident_memory_bytes") > 1_MiB);
        QVERIFY(valueOf("process_resident_memory_bytes") < valueOf("process_virtual_memory_bytes"));
        QVERIFY(valueOf("process_open_fds") >= 3);
        QVERIFY(valueOf("process_open_fds") < valueOf("process_max_fds"));
        QVERIFY(valueOf("process_start_time_seconds") > 1'600'000'000);
        QVERIFY(valueOf("process_cpu_seconds_total") >= 0);
        QVERIFY(!page.contains("freshet_torrents"));
#endif
    }

    void namesAreCutAndTorrentsAreOptIn()
    {
        QVERIFY(samplePage().contains('"' + QByteArray(200, 'n') + '"'));
        api::MetricsSnapshot metrics = sampleMetrics();
        metrics.torrents.clear();
        const QByteArray page = metricsPage(metrics, 0);
        QVERIFY(!page.contains("freshet_torrent_"));
        // Few series, whatever there is to download.
        QVERIFY2(page.count('\n') < 600, QByteArray::number(page.count('\n')));
    }

    void promtoolHasNoComplaint()
    {
        if (!hasPromtool()) {
            QSKIP("promtool is not installed");
        }
        QCOMPARE(promtool({QStringLiteral("check"), QStringLiteral("metrics")}, samplePage()), QString());
        // The test would notice.
        QVERIFY(!promtool({QStringLiteral("check"), QStringLiteral("metrics")}, "freshet_total_count 1\n")
                     .isEmpty());
    }

    void theAlertRulesAreSound()
    {
        const QByteArray rules = monitoringFile(QStringLiteral("freshet-alerts.yml"));
        QVERIFY(rules.count("alert:") >= 8);
        const QSet<QString> unknown = namesIn(rules) - namesOn(samplePage());
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.values().join(QLatin1Char(' '))));
        if (!hasPromtool()) {
            QSKIP("promtool is not installed");
        }
        const auto check = [](const char* command, const char* name) {
            return promtool({QString::fromLatin1(command), QStringLiteral("rules"),
                                monitoringPath(QString::fromLatin1(name))},
                {});
        };
        QCOMPARE(check("check", "freshet-alerts.yml"), QString());
        QCOMPARE(check("test", "freshet-alerts-test.yml"), QString());
    }

    void theDashboardShowsWhatThereIs()
    {
        QJsonParseError error{};
        const QJsonObject dashboard =
            QJsonDocument::fromJson(monitoringFile(QStringLiteral("freshet-dashboard.json")), &error)
                .object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(!dashboard[QStringLiteral("title")].toString().isEmpty());
        QByteArray expressions;
        QSet<int> ids;
        const QJsonArray panels = dashboard[QStringLiteral("panels")].toArray();
        for (const QJsonValue& panel : panels) {
            ids.insert(panel[QStringLiteral("id")].toInt());
            if (panel[QStringLiteral("type")] == QStringLiteral("row")) {
                continue;
            }
            const QJsonArray targets = panel[QStringLiteral("targets")].toArray();
            QVERIFY2(!targets.isEmpty(), qPrintable(panel[QStringLiteral("title")].toString()));
            for (const QJsonValue& target : targets) {
                QVERIFY(!namesIn(target[QStringLiteral("expr")].toString().toUtf8()).isEmpty());
                expressions += target[QStringLiteral("expr")].toString().toUtf8() + '\n';
            }
        }
        QVERIFY(panels.size() >= 15);
        QCOMPARE(ids.size(), panels.size());
        const QSet<QString> unknown = namesIn(expressions) - namesOn(samplePage());
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.values().join(QLatin1Char(' '))));
    }
};

FRESHET_TEST(MetricsPageTest)
#include "metrics_page_test.moc"
