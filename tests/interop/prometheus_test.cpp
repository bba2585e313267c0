// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/freshet_cli.h"
#include "tests/interop/support/prometheus.h"
#include "tests/interop/support/torrent_maker.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

namespace freshet::interop {

namespace {

/// So that the download takes some scrapes, bytes/s.
constexpr qint64 rateLimit = 400'000;
/// What torrents are made with, see torrent_maker.
constexpr double pieceSize = 65536;
const char* const token = "a-token-for-the-test";

QString ruleFile()
{
    return qEnvironmentVariable("FRESHET_SOURCE_DIR")
        + QStringLiteral("/packaging/monitoring/freshet-alerts.yml");
}

} // namespace

/// A real Prometheus reads the metrics of a seed and of a download, and answers questions about them.
class PrometheusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void answersWithTheRightNumbers();
    void thePageIsSound();

private:
    /// Waits until it has told where the metrics are; port 0: where the system likes.
    [[nodiscard]] bool startWithMetrics(FreshetCli& cli, const QStringList& arguments, quint16 port = 0);
    [[nodiscard]] static quint16 metricsPort(const FreshetCli& cli);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_tokenFile;
};

void PrometheusTest::initTestCase()
{
    FRESHET_NEED(FreshetCli::complaint());
    FRESHET_NEED(prometheusComplaint());
    FRESHET_NEED(libtorrentComplaint());
}

void PrometheusTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tokenFile = m_folder->filePath(QStringLiteral("token"));
    QFile file(m_tokenFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(token);
    file.write("\n");
}

void PrometheusTest::cleanup()
{
    m_folder.reset();
}

quint16 PrometheusTest::metricsPort(const FreshetCli& cli)
{
    const QByteArray beginning = "Metrics are at http://127.0.0.1:";
    const qsizetype at = cli.errors().indexOf(beginning);
    const qsizetype end = cli.errors().indexOf("/metrics", at);
    return at < 0 ? quint16(0)
                  : cli.errors().mid(at + beginning.size(), end - at - beginning.size()).toUShort();
}

bool PrometheusTest::startWithMetrics(FreshetCli& cli, const QStringList& arguments, quint16 port)
{
    return cli.start(arguments
               + QStringList{QStringLiteral("--metrics"), QString::number(port),
                   QStringLiteral("--metrics-token-file"), m_tokenFile,
                   QStringLiteral("--metrics-per-torrent")})
        && cli.waitFor([&cli] { return metricsPort(cli) != 0; });
}

void PrometheusTest::answersWithTheRightNumbers()
{
    const ContentFolder content(
        m_folder->filePath(QStringLiteral("source")), QStringLiteral("content"), ContentKind::SingleFile, 3);
    const MadeTorrent torrent =
        makeTorrent(Maker::Freshet, content, m_folder->filePath(QStringLiteral("a.torrent")));
    FRESHET_EXPECT(torrent.complaint);
    const quint16 port = freePort();
    FreshetCli seed(m_folder->filePath(QStringLiteral("seed")));
    QVERIFY2(
        startWithMetrics(seed,
            QStringList{QStringLiteral("seed"), torrent.path, QStringLiteral("--save-to"), content.root()}
                + FreshetCli::loopback(port)),
        seed.diagnosis());
    QVERIFY2(seed.waitForComplete(), seed.diagnosis());
    // It is there before the download begins, so that this is seen whole.
    const quint16 leechMetrics = freePort();
    Prometheus prometheus(m_folder->filePath(QStringLiteral("prometheus")));
    QVERIFY2(prometheus.start({{metricsPort(seed), QStringLiteral("seed"), QString::fromLatin1(token)},
                                  {leechMetrics, QStringLiteral("leech"), QString::fromLatin1(token)}},
                 ruleFile()),
        prometheus.diagnosis());
    FreshetCli leech(m_folder->filePath(QStringLiteral("leech")));
    const QString target = m_folder->filePath(QStringLiteral("target"));
    QVERIFY2(startWithMetrics(leech,
                 QStringList{QStringLiteral("download"), torrent.path, QStringLiteral("--save-to"), target,
                     QStringLiteral("--keep-seeding"), QStringLiteral("--max-download"),
                     QString::number(rateLimit)}
                     + FreshetCli::loopback(0) + FreshetCli::peer(port),
                 leechMetrics),
        leech.diagnosis());
    // While it downloads: a rate near the limit, and one peer.
    QVERIFY2(
        prometheus.waitForValue(
            QStringLiteral("rate(freshet_received_bytes_total{instance=\"leech\",kind=\"payload\"}[5s])"),
            [](double rate) { return rate > 0.3 * rateLimit && rate < 2.0 * rateLimit; }),
        prometheus.diagnosis());
    QVERIFY2(prometheus.waitForValue(
                 QStringLiteral("max_over_time(sum(freshet_peers{instance=\"leech\"})[1m:1s])"),
                 [](double peers) { return peers == 1; }),
        prometheus.diagnosis());
    QVERIFY2(leech.waitForComplete(), leech.diagnosis());

    const auto size = static_cast<double>(content.size());
    const auto isSize = [size](double bytes) { return bytes == size; };
    QVERIFY2(prometheus.waitForValue(
                 QStringLiteral("sum(freshet_received_bytes_total{instance=\"leech\",kind=\"payload\"}) "
                                "- sum(freshet_discarded_bytes_total{instance=\"leech\"})"),
                 isSize),
        prometheus.diagnosis());
    QVERIFY(prometheus.waitForValue(
        QStringLiteral("freshet_torrent_verified_bytes{instance=\"leech\",torrent=\"%1\"}")
            .arg(torrent.infoHashV1),
        isSize));
    QVERIFY(prometheus.waitForValue(
        QStringLiteral("freshet_sent_bytes_total{instance=\"seed\",kind=\"payload\"}"),
        [size](double bytes) { return bytes >= size; }));
    const auto value = [&prometheus](const char* query) {
        return prometheus.value(QString::fromLatin1(query)).value_or(std::nan(""));
    };
    // What one says it has sent the other has received.
    QVERIFY(prometheus.waitForValue(
        QStringLiteral("sum(freshet_peer_messages_sent_total{instance=\"seed\",type=\"piece\"}) "
                       "- sum(freshet_peer_messages_received_total{instance=\"leech\",type=\"piece\"})"),
        [](double difference) { return difference == 0; }));
    QCOMPARE(
        value("freshet_pieces_total{instance=\"leech\",result=\"verified\"}"), std::ceil(size / pieceSize));
    QCOMPARE(value("freshet_pieces_total{instance=\"leech\",result=\"failed\"}"), 0.0);
    QCOMPARE(value("freshet_request_complete_seconds_count{instance=\"leech\"}"),
        value("freshet_peer_messages_received_total{instance=\"leech\",type=\"piece\"}"));
    const double median =
        value("histogram_quantile(0.5, freshet_request_first_byte_seconds_bucket{instance=\"leech\"})");
    QVERIFY2(median > 0 && median < 60, QByteArray::number(median));
    QCOMPARE(value("freshet_receive_limit_bytes_per_second{instance=\"leech\"}"), double(rateLimit));
    QCOMPARE(value("freshet_disk_written_bytes_total{instance=\"leech\"}"), size);
    QVERIFY(value("process_resident_memory_bytes{instance=\"leech\"}") > 1024 * 1024);
    QCOMPARE(value("sum(up)"), 2.0);

    const QStringList rules = prometheus.rules();
    QVERIFY(rules.size() >= 8);
    QVERIFY2(waitUntil([&prometheus] {
        const QStringList now = prometheus.rules();
        return std::all_of(
            now.begin(), now.end(), [](const QString& rule) { return rule.endsWith(QLatin1String(" ok")); });
    }),
        qPrintable(prometheus.rules().join(QLatin1Char('\n'))));
}

void PrometheusTest::thePageIsSound()
{
    FreshetCli cli(m_folder->filePath(QStringLiteral("cli")));
    QVERIFY2(startWithMetrics(cli,
                 QStringList{QStringLiteral("run"), QStringLiteral("--profile"),
                     m_folder->filePath(QStringLiteral("profile"))}
                     + FreshetCli::loopback(0)),
        cli.diagnosis());
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/metrics").arg(metricsPort(cli)));
    HttpCall http;
    QCOMPARE(http.get(url).status, 401);
    HttpCall::Answer page;
    QVERIFY2(cli.waitFor([&] {
        page = http.get(url, {{"Authorization", "Bearer " + QByteArray(token)}});
        return page.status == 200 && page.body.contains("\nfreshet_torrents{");
    }),
        cli.diagnosis());
    QProcess promtool;
    promtool.start(QStringLiteral("promtool"), {QStringLiteral("check"), QStringLiteral("metrics")});
    promtool.write(page.body);
    promtool.closeWriteChannel();
    QVERIFY(promtool.waitForFinished());
    QVERIFY2(promtool.exitCode() == 0, promtool.readAllStandardError());
}

FRESHET_TEST(PrometheusTest)

} // namespace freshet::interop

#include "prometheus_test.moc"
