// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/qt_scheduler.h"
#include "engine/net/curl_http_client.h"
#include "engine/net/net_errc.h"
#include "tests/engine/net/test_certificate.h"
#include "tests/support/test_main.h"

#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace freshet;
using namespace freshet::net;

namespace {

/// Answers every request with what `answer` makes of its first line; never, if that is empty.
template<class Server>
class HttpServer : public Server
{
public:
    std::function<QByteArray(const QByteArray&)> answer;
    QList<QByteArray> requests;
    bool closes = true;

    explicit HttpServer(const QHostAddress& address = QHostAddress(QHostAddress::LocalHost))
    {
        QObject::connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] { serve(); });
        this->listen(address);
    }
    [[nodiscard]] QString url(const QString& path, const QString& scheme = QStringLiteral("http")) const
    {
        return QStringLiteral("%1://%2:%3%4")
            .arg(scheme, this->serverAddress().toString())
            .arg(this->serverPort())
            .arg(path);
    }

private:
    void serve()
    {
        while (QTcpSocket* socket = this->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray request = socket->readAll();
                requests.append(request);
                if (const QByteArray bytes = answer(request); !bytes.isEmpty()) {
                    socket->write(bytes);
                    if (closes) {
                        socket->disconnectFromHost();
                    }
                }
            });
        }
    }
};

QByteArray ok(const QByteArray& body, const QByteArray& headers = {})
{
    return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

QByteArray redirect(const QString& to)
{
    return "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + to.toLatin1() + "\r\n\r\n";
}

/// What qCompress() makes, less the length it puts in front, is what HTTP calls "deflate".
QByteArray deflated(const QByteArray& bytes)
{
    return qCompress(bytes, 9).mid(4);
}

struct Fixture
{
    QtScheduler scheduler;
    CurlHttpClient client{scheduler};
    HttpRequest request;

    Result<HttpResponse> get(const QString& url) { return get(client, url); }
    Result<HttpResponse> get(HttpClient& from, const QString& url)
    {
        request.url = QUrl(url);
        std::optional<Result<HttpResponse>> answer;
        const auto transfer =
            from.get(request, [&](Result<HttpResponse> result) { answer = std::move(result); });
        if (answer) {
            return failure(Errc::Failed, QStringLiteral("inside get()"));
        }
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000)) {
            return failure(Errc::Failed, QStringLiteral("no callback"));
        }
        return *answer;
    }
};

std::error_code errorOf(const Result<HttpResponse>& result)
{
    return result ? std::error_code() : result.error().code;
}

} // namespace

class CurlHttpClientTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // What the environment says about proxies is not obeyed.
        qputenv("http_proxy", "http://127.0.0.1:9");
        qputenv("https_proxy", "http://127.0.0.1:9");
    }

    void getsABody()
    {
        Fixture fixture;
        HttpServer<QTcpServer> server;
        server.answer = [](const QByteArray&) { return ok("hello"); };
        const auto answer = fixture.get(server.url(QStringLiteral("/a?info_hash=%00%FF&x=%2F")));
        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().toString()));
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray("hello"));
        QCOMPARE(server.requests[0].left(server.requests[0].indexOf('\r')),
            QByteArray("GET /a?info_hash=%00%FF&x=%2F HTTP/1.1"));
        QVERIFY(server.requests[0].contains("\r\nUser-Agent: Freshet/" FRESHET_VERSION "\r\n"));
    }

    void handsOnAnyStatusAndAsksForRanges()
    {
        Fixture fixture;
        HttpServer<QTcpServer> server;
        server.answer = [](const QByteArray&) {
            return QByteArray("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");
        };
        fixture.request.range = {100, 199};
        const auto answer = fixture.get(server.url(QStringLiteral("/")));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 404);
        QVERIFY(server.requests[0].contains("\r\nRange: bytes=100-199\r\n"));
    }

    void postsWithHeadersAndFollowsNoRedirect()
    {
        Fixture fixture;
        HttpServer<QTcpServer> elsewhere;
        HttpServer<QTcpServer> server;
        elsewhere.answer = [](const QByteArray&) { return ok("caught"); };
        server.answer = [&](const QByteArray&) {
            return server.requests.size() > 1
                ? QByteArray("HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n")
                : redirect(elsewhere.url(QStringLiteral("/")));
        };
        fixture.request.url = QUrl(server.url(QStringLiteral("/v1")));
        const auto post = [&] {
            std::optional<Result<HttpResponse>> answer;
            const auto transfer =
                fixture.client.post(fixture.request, {"{\"a\":1}", "application/json", {{"X-Key", "s3cret"}}},
                    [&](Result<HttpResponse> result) { answer = std::move(result); });
            if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000) || !*answer) {
                return HttpResponse();
            }
            return **answer;
        };
        QCOMPARE(post().status, 302);
        QVERIFY(server.requests[0].startsWith("POST /v1 HTTP/1.1\r\n"));
        QVERIFY(server.requests[0].contains("\r\nContent-Type: application/json\r\n"));
        QVERIFY(server.requests[0].contains("\r\nX-Key: s3cret\r\n"));
        QVERIFY(server.requests[0].endsWith("\r\n\r\n{\"a\":1}"));
        QVERIFY(elsewhere.requests.isEmpty());
        const HttpResponse busy = post();
        QCOMPARE(busy.status, 503);
        QCOMPARE(busy.retryAfter, std::chrono::seconds(7));
    }

    void decodesCompressedBodies_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("deflate") << ok(deflated(QByteArray(5000, 'z')), "Content-Encoding: deflate\r\n");
        QTest::newRow("gzip") << ok(
            QByteArray::fromBase64("H4sIAAAAAAACA+3BMQEAAADCoN5Lbwo/oAAAAACAtwEqkZ3oiBMAAA=="),
            "Content-Encoding: gzip\r\n");
    }
    void decodesCompressedBodies()
    {
        QFETCH(QByteArray, answer);
        Fixture fixture;
        HttpServer<QTcpServer> server;
        server.answer = [&](const QByteArray&) { return answer; };
        const auto decoded = fixture.get(server.url(QStringLiteral("/")));
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->body, QByteArray(5000, 'z'));
        QVERIFY(server.requests[0].contains("gzip"));
        // As is where a range was asked for: compressed bytes cannot be counted.
        fixture.request.range = {0, 99};
        QVERIFY(fixture.get(server.url(QStringLiteral("/"))).has_value());
        QVERIFY(!server.requests[1].contains("gzip"));
    }

    void refusesBodiesThatAreTooLarge_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("plain") << ok(QByteArray(70'000, 'x'));
        QTest::newRow("without length") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(70'000, 'x');
        QTest::newRow("bomb") << ok(deflated(QByteArray(50'000'000, '\0')), "Content-Encoding: deflate\r\n");
    }
    void refusesBodiesThatAreTooLarge()
    {
        QFETCH(QByteArray, answer);
        Fixture fixture;
        HttpServer<QTcpServer> server;
        server.answer = [&](const QByteArray&) { return answer; };
        fixture.request.maxBody = 65'536;
        QVERIFY(errorOf(fixture.get(server.url(QStringLiteral("/")))) == Errc::BodyTooLarge);
    }

    void followsRedirectsButNotForever()
    {
        Fixture fixture;
        HttpServer<QTcpServer> server;
        server.answer = [&](const QByteArray& request) {
            return request.startsWith("GET /end") ? ok("there")
                : request.startsWith("GET /loop") ? redirect(server.url(QStringLiteral("/loop")))
                                                  : redirect(server.url(QStringLiteral("/end")));
        };
        const auto answer = fixture.get(server.url(QStringLiteral("/start")));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->body, QByteArray("there"));
        QCOMPARE(answer->finalUrl, QUrl(server.url(QStringLiteral("/end"))));
        server.requests.clear();
        QVERIFY(errorOf(fixture.get(server.url(QStringLiteral("/loop")))) == Errc::TooManyRedirects);
        QCOMPARE(server.requests.size(), 6);
    }

    void refusesOtherSchemes()
    {
        Fixture fixture;
        HttpServer<QTcpServer> server;
        server.answer = [](const QByteArray&) { return redirect(QStringLiteral("file:///etc/passwd")); };
        QVERIFY(errorOf(fixture.get(server.url(QStringLiteral("/")))) == Errc::UnsupportedScheme);
        QVERIFY(errorOf(fixture.get(QStringLiteral("file:///etc/passwd"))) == Errc::UnsupportedScheme);
        QVERIFY(errorOf(fixture.get(QStringLiteral("ftp://127.0.0.1/"))) == Errc::UnsupportedScheme);
    }

    void aPublicServerMayNotRedirectToALocalOne()
    {
        const QHostAddress inner(QStringLiteral("127.0.0.2"));
        HttpServer<QTcpServer> local(inner);
        if (!local.isListening()) {
            QSKIP("127.0.0.2 is not ours here");
        }
        local.answer = [](const QByteArray&) { return ok("secret"); };
        local.closes = false;
        HttpServer<QTcpServer> open;
        open.answer = [&](const QByteArray&) { return redirect(local.url(QStringLiteral("/"))); };
        Fixture fixture;
        CurlHttpClient client(
            fixture.scheduler, [&](const QHostAddress& address) { return address == inner; });
        QVERIFY(errorOf(fixture.get(client, open.url(QStringLiteral("/")))) == Errc::ForbiddenRedirect);
        QCOMPARE(local.requests.size(), 0);
        // Asked for by name it is fine, and a connection left open by that is no way around.
        QVERIFY(fixture.get(client, local.url(QStringLiteral("/"))).has_value());
        QVERIFY(errorOf(fixture.get(client, open.url(QStringLiteral("/")))) == Errc::ForbiddenRedirect);
        QCOMPARE(local.requests.size(), 1);
        fixture.request.mayRedirectToLocal = true;
        QVERIFY(fixture.get(client, open.url(QStringLiteral("/"))).has_value());
    }

    void aServerThatHangsTimesOut()
    {
        Fixture fixture;
        HttpServer<QTcpServer> server;
        server.answer = [](const QByteArray&) { return QByteArray(); };
        fixture.request.timeout = 200ms;
        QVERIFY(errorOf(fixture.get(server.url(QStringLiteral("/")))) == Errc::TimedOut);
    }

    void tellsWhatElseWentWrong()
    {
        Fixture fixture;
        HttpServer<QTcpServer> server;
        server.answer = [](const QByteArray&) {
            return QByteArray("\x13"
                              "BitTorrent protocol\r\n\r\n");
        };
        QVERIFY(errorOf(fixture.get(server.url(QStringLiteral("/")))) == Errc::MalformedAnswer);
        server.answer = [](const QByteArray&) { return ok("short").replace("5", "9"); };
        QVERIFY(errorOf(fixture.get(server.url(QStringLiteral("/")))) == Errc::ClosedByRemote);
        server.answer = [](const QByteArray&) { return ok("no gzip", "Content-Encoding: gzip\r\n"); };
        QVERIFY(errorOf(fixture.get(server.url(QStringLiteral("/")))) == Errc::MalformedAnswer);
        server.answer = [](const QByteArray&) {
            return ok("x", QByteArray("X-Flood: " + QByteArray(1000, 'x') + "\r\n").repeated(300));
        };
        QVERIFY(errorOf(fixture.get(server.url(QStringLiteral("/")))) == Errc::MalformedAnswer);
        const QString url = server.url(QStringLiteral("/"));
        server.close();
        QVERIFY(errorOf(fixture.get(url)) == Errc::ConnectionRefused);
        fixture.client.setBindAddress(QHostAddress(QStringLiteral("192.0.2.1")));
        QVERIFY(errorOf(fixture.get(url)) == Errc::AddressNotAvailable);
    }

    void destroyingATransferCancelsIt()
    {
        Fixture fixture;
        HttpServer<QTcpServer> server;
        server.answer = [](const QByteArray&) { return ok("x"); };
        fixture.request.url = QUrl(server.url(QStringLiteral("/")));
        int calls = 0;
        std::unique_ptr<HttpClient::Transfer> own;
        std::unique_ptr<HttpClient::Transfer> victim;
        own = fixture.client.get(fixture.request, [&](const Result<HttpResponse>&) {
            ++calls;
            own.reset();
            victim.reset();
        });
        fixture.request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
        victim = fixture.client.get(fixture.request, [&](const Result<HttpResponse>&) {
            ++calls;
            victim.reset();
            own.reset();
        });
        const auto bad = [&] {
            HttpRequest request;
            request.url = QUrl(QStringLiteral("file:///"));
            return fixture.client.get(request, [&](const Result<HttpResponse>&) { calls += 100; });
        }();
        QCOMPARE(calls, 0);
        fixture.client.get(fixture.request, [&](const Result<HttpResponse>&) { calls += 1000; }).reset();
        QTRY_VERIFY(calls == 101);
        // A cancelled or repeated answer would come within this time; there is no event for its absence.
        QTest::qWait(50);
        QCOMPARE(calls, 101);
    }

    void mayGoAwayWithRequestsUnderWay()
    {
        Fixture fixture;
        HttpServer<QTcpServer> server;
        server.answer = [](const QByteArray&) { return QByteArray(); };
        auto client = std::make_unique<CurlHttpClient>(fixture.scheduler);
        fixture.request.url = QUrl(server.url(QStringLiteral("/")));
        int calls = 0;
        const auto transfer = client->get(fixture.request, [&](const Result<HttpResponse>&) { ++calls; });
        QTRY_COMPARE(server.requests.size(), 1);
        client.reset();
        // Nothing may be told after the client is gone; there is no event for that.
        QTest::qWait(20);
        QCOMPARE(calls, 0);
    }

    void anInvalidCertificateEndsItBeforeAnythingIsSent_data()
    {
        QTest::addColumn<bool>("isExpired");
        QTest::addColumn<QString>("name");
        QTest::newRow("self-signed") << false << QStringLiteral("127.0.0.1");
        QTest::newRow("expired") << true << QStringLiteral("127.0.0.1");
        QTest::newRow("wrong host") << false << QStringLiteral("other.example");
    }
    void anInvalidCertificateEndsItBeforeAnythingIsSent()
    {
        QFETCH(bool, isExpired);
        QFETCH(QString, name);
        if (!QSslSocket::supportsSsl()) {
            QSKIP("Qt has no TLS here");
        }
        const test::Certificate made = test::makeCertificate(name, isExpired);
        HttpServer<QSslServer> server;
        server.answer = [](const QByteArray&) { return ok("secret"); };
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(made.certificatePem));
        configuration.setPrivateKey(QSslKey(made.keyPem, QSsl::Ec));
        server.setSslConfiguration(configuration);
        Fixture fixture;
        const auto answer = fixture.get(server.url(QStringLiteral("/"), QStringLiteral("https")));
        QVERIFY2(errorOf(answer) == Errc::CertificateInvalid,
            answer ? "an answer" : qPrintable(answer.error().toString()));
        QCOMPARE(server.requests.size(), 0);
    }
};

FRESHET_TEST(CurlHttpClientTest)
#include "curl_http_client_test.moc"
