// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_exporter.h"
#include "tests/app/metrics/otlp_collector.h"
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace freshet;
using namespace freshet::test;
using State = api::TorrentState;

namespace {

constexpr qint64 contentSizeOtlp = 4 * 1024 * 1024;

/// The value of a line of the page that Prometheus reads.
QByteArray valueOn(const QByteArray& page, const QByteArray& series)
{
    const qsizetype at = page.indexOf('\n' + series + ' ');
    return at < 0 ? QByteArray() : page.mid(at + series.size() + 2).split('\n').first();
}

} // namespace

/// What a collector gets of a real transfer, and what Prometheus gets of the same.
class OtlpSessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCollectorAndPrometheusAreToldTheSame()
    {
        const SampleTorrent sample(contentSizeOtlp);
        SessionFixture seeder;
        const TorrentId seed = seeder.seed(sample);
        QVERIFY(seeder.waitForState(seed, State::Seeding));
        OtlpCollector collector;
        SessionFixture leecher([&collector](api::Settings& settings) {
            settings.otlp = {collector.url(), QStringLiteral("X-Key=s3cret"), std::chrono::seconds(1)};
            settings.metrics.isOn = true;
            settings.metrics.port = 0;
        });
        metrics::MetricsExporter exporter(leecher.session());
        QSignalSpy started(&exporter, &metrics::MetricsExporter::started);
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitForState(id, State::Seeding));
        const auto told = [&collector](const char* name, const char* label) {
            return OtlpCollector::points(
                collector.requests.last().body, QString::fromLatin1(name))[QString::fromLatin1(label)];
        };
        const auto payload = [&] {
            return told("freshet_received_bytes_total", "payload")[QStringLiteral("asInt")].toString();
        };
        QVERIFY(leecher.waitFor([&] {
            return !collector.requests.isEmpty()
                && told("freshet_pieces_total", "verified")[QStringLiteral("asInt")].toString()
                == QString::number(contentSizeOtlp / 65536);
        }));
        QVERIFY(payload().toLongLong() >= contentSizeOtlp);
        QVERIFY(leecher.waitFor([&] { return !started.isEmpty(); }));
        const QUrl url = started.first().first().toUrl();
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        socket.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QByteArray page;
        QVERIFY(leecher.waitFor([&] {
            page += socket.readAll();
            return page.contains("\nprocess_max_fds ") && page.endsWith('\n');
        }));
        QCOMPARE(
            QString::fromLatin1(valueOn(page, "freshet_received_bytes_total{kind=\"payload\"}")).toDouble(),
            payload().toDouble());
        QCOMPARE(valueOn(page, "freshet_request_complete_seconds_count"),
            told("freshet_request_complete_seconds", "")[QStringLiteral("count")].toString().toLatin1());
        QVERIFY(!page.contains("s3cret"));
        for (const OtlpCollector::Request& request : collector.requests) {
            QVERIFY(!request.body.contains("s3cret"));
            QVERIFY(request.head.contains("\r\nX-Key: s3cret"));
        }
    }

    void theLivesOfSampledPiecesAreTold()
    {
        const SampleTorrent sample(contentSizeOtlp);
        SessionFixture seeder;
        const TorrentId seed = seeder.seed(sample);
        QVERIFY(seeder.waitForState(seed, State::Seeding));
        OtlpCollector collector;
        SessionFixture leecher([&collector](api::Settings& settings) {
            settings.otlp = {collector.url(), {}, std::chrono::seconds(1), 4};
        });
        const metrics::MetricsExporter exporter(leecher.session());
        const qint64 startMs = QDateTime::currentMSecsSinceEpoch();
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitForState(id, State::Seeding));
        const auto traceRequests = [&collector] {
            QList<OtlpCollector::Request> requests;
            std::copy_if(collector.requests.begin(), collector.requests.end(), std::back_inserter(requests),
                [](const auto& request) { return request.head.startsWith("POST /v1/traces "); });
            return requests;
        };
        const auto spans = [&] {
            QList<QJsonObject> all;
            for (const auto& request : traceRequests()) {
                all += OtlpCollector::spans(request.body);
            }
            return all;
        };
        const auto named = [](const QList<QJsonObject>& all, const char* name) {
            QList<QJsonObject> some;
            std::copy_if(all.begin(), all.end(), std::back_inserter(some), [name](const QJsonObject& span) {
                return span[QStringLiteral("name")] == QLatin1String(name);
            });
            return some;
        };
        constexpr int pieces = contentSizeOtlp / 65536;
        QVERIFY(leecher.waitFor([&] { return named(spans(), "piece").size() >= pieces / 4; }));
        const qint64 endMs = QDateTime::currentMSecsSinceEpoch();
        const QList<QJsonObject> all = spans();
        QCOMPARE(named(all, "piece").size(), pieces / 4);
        QCOMPARE(named(all, "block").size(), pieces);
        for (const char* step : {"request", "hash", "write", "have"}) {
            QCOMPARE(named(all, step).size(), pieces / 4);
        }
        const auto time = [](const QJsonObject& span, const char* which) {
            return span[QLatin1String(which)].toString().toLongLong();
        };
        QHash<QString, QJsonObject> roots;
        for (const QJsonObject& piece : named(all, "piece")) {
            QVERIFY(!piece.contains(QStringLiteral("parentSpanId")));
            QVERIFY(time(piece, "startTimeUnixNano") >= startMs * 1'000'000 - 1'000'000);
            QVERIFY(time(piece, "endTimeUnixNano") <= endMs * 1'000'000 + 1'000'000);
            roots.insert(piece[QStringLiteral("spanId")].toString(), piece);
        }
        QHash<QString, qint64> lastEnd;
        for (const QJsonObject& span : all) {
            if (!span.contains(QStringLiteral("parentSpanId"))) {
                continue;
            }
            const QString parentId = span[QStringLiteral("parentSpanId")].toString();
            QVERIFY(roots.contains(parentId));
            const QJsonObject& parent = roots[parentId];
            QCOMPARE(span[QStringLiteral("traceId")], parent[QStringLiteral("traceId")]);
            QVERIFY(time(span, "startTimeUnixNano") >= time(parent, "startTimeUnixNano"));
            QVERIFY(time(span, "endTimeUnixNano") <= time(parent, "endTimeUnixNano"));
            QVERIFY(time(span, "startTimeUnixNano") <= time(span, "endTimeUnixNano"));
            // Hash, write and have follow all blocks, and each other.
            const QString name = span[QStringLiteral("name")].toString();
            if (name != QLatin1String("block") && name != QLatin1String("request")) {
                QVERIFY(time(span, "startTimeUnixNano") >= lastEnd.value(parentId));
            }
            lastEnd[parentId] = std::max(lastEnd.value(parentId), time(span, "endTimeUnixNano"));
        }
        for (const auto& request : traceRequests()) {
            QVERIFY(!request.body.contains("127.0.0"));
            QVERIFY(!request.body.contains(sample.name.toUtf8()));
        }
    }
};

FRESHET_TEST(OtlpSessionTest)
#include "otlp_session_test.moc"
