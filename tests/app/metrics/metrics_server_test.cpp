// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/guarded_tcp_server.h"
#include "app/metrics/metrics_server.h"
#include "tests/app/metrics/sample_metrics.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace freshet;
using namespace freshet::metrics;
using namespace freshet::test;

namespace {

constexpr int patienceMs = 60'000;

api::MetricsOptions options(quint16 port = 0, const QString& token = {})
{
    api::MetricsOptions options;
    options.isOn = true;
    options.port = port;
    options.token = token;
    return options;
}

/// A connection to the server, and what has come from there.
class Reader
{
public:
    explicit Reader(quint16 port)
    {
        QObject::connect(
            &m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    void say(const QByteArray& bytes) { m_socket.write(bytes); }
    [[nodiscard]] QTcpSocket& socket() { return m_socket; }
    [[nodiscard]] const QByteArray& received() const { return m_received; }
    /// The answer, head and body; empty if there is none.
    QByteArray ask(const QByteArray& request)
    {
        m_received.clear();
        say(request);
        const auto isOver = [this] {
            return isWhole() || m_socket.state() == QAbstractSocket::UnconnectedState;
        };
        return QTest::qWaitFor(isOver, patienceMs) ? m_received : QByteArray();
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor(
            [this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, patienceMs);
    }

private:
    [[nodiscard]] bool isWhole() const
    {
        const qsizetype head = m_received.indexOf("\r\n\r\n");
        const qsizetype length = m_received.toLower().indexOf("content-length:");
        if (head < 0 || length < 0 || length > head) {
            return false;
        }
        const qsizetype from = length + 15;
        const qint64 size =
            m_received.mid(from, m_received.indexOf('\r', from) - from).trimmed().toLongLong();
        return m_received.size() >= head + 4 + size;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

QByteArray get(const QByteArray& path, const QByteArray& headers = {}, const QByteArray& host = "127.0.0.1")
{
    return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n";
}

} // namespace

class MetricsServerTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<MetricsServer> m_server;
    quint16 m_port = 0;
    api::Fault m_fault;

    void start(const api::MetricsOptions& options)
    {
        m_port = 0;
        m_fault = {};
        m_server->start(options);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<MetricsServer>();
        connect(m_server.get(), &MetricsServer::listening, this,
            [this](const QHostAddress&, quint16 port) { m_port = port; });
        connect(m_server.get(), &MetricsServer::failed, this,
            [this](const api::Fault& fault) { m_fault = fault; });
    }
    void cleanup() { m_server.reset(); }

    void servesTheLastSnapshot()
    {
        start(options());
        QVERIFY(m_port != 0);
        Reader reader(m_port);
        const QByteArray before = reader.ask(get("/metrics"));
        QVERIFY2(before.startsWith("HTTP/1.1 200 "), before.constData());
        QVERIFY(before.contains("freshet_build_info"));
        QVERIFY(!before.contains("freshet_uptime_seconds"));
        m_server->setSnapshot(sampleMetrics());
        // The same connection, as scrapers keep it.
        const QByteArray after = reader.ask(get("/metrics"));
        QVERIFY(after.toLower().contains("content-type: text/plain; version=0.0.4; charset=utf-8\r\n"));
        QVERIFY(after.contains("\nfreshet_requests_late_total 17\n"));
    }

    void knowsNothingElse()
    {
        start(options());
        QVERIFY(Reader(m_port).ask(get("/")).startsWith("HTTP/1.1 404 "));
        QVERIFY(Reader(m_port).ask(get("/metrics/../etc/passwd")).startsWith("HTTP/1.1 404 "));
        const QByteArray post =
            Reader(m_port).ask("POST /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n\r\nhi");
        QVERIFY2(post.startsWith("HTTP/1.1 404 ") || post.startsWith("HTTP/1.1 405 "), post.constData());
    }

    void asksForTheToken()
    {
        start(options(0, QStringLiteral("s3cret")));
        m_server->setSnapshot(sampleMetrics());
        for (const char* headers :
            {"", "Authorization: Bearer guess\r\n", "Authorization: Basic s3cret\r\n"}) {
            const QByteArray refusal = Reader(m_port).ask(get("/metrics", headers));
            QVERIFY2(refusal.startsWith("HTTP/1.1 401 "), refusal.constData());
            QVERIFY(refusal.toLower().contains("www-authenticate: bearer"));
            QVERIFY(!refusal.contains("freshet_"));
        }
        const QByteArray granted =
            Reader(m_port).ask(get("/metrics", "Authorization: Bearer s3cret\r\n", "nas.example"));
        QVERIFY2(granted.startsWith("HTTP/1.1 200 "), granted.constData());
        // A new token is the only one from then on.
        start(options(0, QStringLiteral("other")));
        QVERIFY(Reader(m_port)
                    .ask(get("/metrics", "Authorization: Bearer s3cret\r\n"))
                    .startsWith("HTTP/1.1 401 "));
    }

    void refusesNamesThatLeadHere()
    {
        start(options());
        QVERIFY(Reader(m_port).ask(get("/metrics", {}, "rebound.example")).startsWith("HTTP/1.1 403 "));
        QVERIFY(Reader(m_port).ask(get("/metrics", {}, "localhost")).startsWith("HTTP/1.1 200 "));
    }

    void saysWhyItCannotListen()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        start(options(taken.serverPort()));
        QCOMPARE(m_port, quint16(0));
        QCOMPARE(m_fault.kind, api::FaultKind::PortInUse);
        QCOMPARE(m_fault.subject, QString::number(taken.serverPort()));
        api::MetricsOptions elsewhere = options();
        elsewhere.address = QHostAddress(QStringLiteral("192.0.2.1"));
        start(elsewhere);
        QCOMPARE(m_fault.kind, api::FaultKind::AddressNotAvailable);
    }

    void stops()
    {
        start(options());
        Reader reader(m_port);
        QVERIFY(!reader.ask(get("/metrics")).isEmpty());
        m_server->stop();
        QVERIFY(reader.waitForEnd());
        QTcpServer again;
        QVERIFY(again.listen(QHostAddress::LocalHost, m_port));
    }

    void endlessRequestsEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("header") << QByteArray("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ");
        QTest::newRow("first line") << QByteArray("GET /");
        QTest::newRow("body") << QByteArray(
            "POST /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000000000\r\n\r\n");
    }
    void endlessRequestsEndTheConnection()
    {
        QFETCH(QByteArray, beginning);
        start(options());
        Reader reader(m_port);
        reader.say(beginning + QByteArray(8 * GuardedTcpServer::maxRequest, 'x'));
        QVERIFY(reader.waitForEnd());
        QVERIFY(Reader(m_port).ask(get("/metrics")).startsWith("HTTP/1.1 200 "));
    }

    void whoDoesNotReadCannotPileUpAnswers()
    {
        start(options());
        api::MetricsSnapshot metrics = sampleMetrics();
        const api::TorrentMetrics torrent = metrics.torrents.first();
        metrics.torrents = QList<api::TorrentMetrics>(20'000, torrent);
        m_server->setSnapshot(metrics);
        Reader reader(m_port);
        reader.socket().setReadBufferSize(1024);
        QObject::disconnect(&reader.socket(), &QTcpSocket::readyRead, nullptr, nullptr);
        reader.say(get("/metrics"));
        QVERIFY(QTest::qWaitFor([&] { return reader.socket().bytesAvailable() > 0; }, patienceMs));
        reader.say(get("/metrics"));
        // What is in the sockets' buffers is still there to be read; then there is an end.
        reader.socket().setReadBufferSize(0);
        QVERIFY(QTest::qWaitFor(
            [&] {
                reader.socket().readAll();
                return reader.socket().state() == QAbstractSocket::UnconnectedState;
            },
            patienceMs));
    }

    void takesOnlySoManyConnections()
    {
        start(options());
        std::vector<std::unique_ptr<Reader>> readers;
        for (int i = 0; i < GuardedTcpServer::maxConnections; ++i) {
            readers.push_back(std::make_unique<Reader>(m_port));
            QVERIFY(!readers.back()->ask(get("/metrics")).isEmpty());
        }
        Reader tooMany(m_port);
        QVERIFY(tooMany.waitForEnd());
        readers.pop_back();
        QVERIFY(QTest::qWaitFor(
            [&] { return Reader(m_port).ask(get("/metrics")).startsWith("HTTP/1.1 200 "); }, patienceMs));
    }
};

FRESHET_TEST(MetricsServerTest)
#include "metrics_server_test.moc"
