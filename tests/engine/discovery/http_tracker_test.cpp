// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/discovery/announce_parser.h"
#include "engine/discovery/discovery_errc.h"
#include "engine/discovery/http_tracker.h"
#include "engine/net/net_errc.h"
#include "tests/engine/discovery/scripted_http_client.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::discovery;
using namespace freshet::test;

namespace {

const QString goodTracker = QStringLiteral("http://tracker.example/announce");

AnnounceRequest makeRequest()
{
    AnnounceRequest request;
    request.infoHash = sha1("a torrent");
    request.peerId = "-FR0100-abcdefghijkl";
    request.port = 6881;
    request.uploaded = 1;
    request.downloaded = 2;
    request.left = 3;
    request.key = 0xbeef;
    return request;
}

/// The raw value of a query parameter as a tracker decodes it.
QByteArray parameter(const QUrl& url, const QByteArray& name)
{
    const QByteArray encoded = url.toEncoded();
    const QList<QByteArray> pairs = encoded.mid(encoded.indexOf('?') + 1).split('&');
    for (const QByteArray& pair : pairs) {
        if (pair.startsWith(name + '=')) {
            return QByteArray::fromPercentEncoding(pair.mid(name.size() + 1));
        }
    }
    return {};
}

} // namespace

class HttpTrackerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAsTheProtocolSays()
    {
        AnnounceRequest request = makeRequest();
        request.event = AnnounceEvent::Started;
        request.trackerId = "a&b";
        request.ipv6 = QHostAddress(QStringLiteral("2001:db8::1"));
        const auto url = announceUrl(goodTracker, request);
        QVERIFY(url);
        QCOMPARE(url->host(), QStringLiteral("tracker.example"));
        QCOMPARE(parameter(*url, "info_hash"), request.infoHash.toByteArray());
        QCOMPARE(parameter(*url, "peer_id"), request.peerId);
        QCOMPARE(parameter(*url, "port"), QByteArray("6881"));
        QCOMPARE(parameter(*url, "uploaded"), QByteArray("1"));
        QCOMPARE(parameter(*url, "downloaded"), QByteArray("2"));
        QCOMPARE(parameter(*url, "left"), QByteArray("3"));
        QCOMPARE(parameter(*url, "compact"), QByteArray("1"));
        QCOMPARE(parameter(*url, "numwant"), QByteArray("200"));
        QCOMPARE(parameter(*url, "key"), QByteArray("0000beef"));
        QCOMPARE(parameter(*url, "event"), QByteArray("started"));
        QCOMPARE(parameter(*url, "trackerid"), QByteArray("a&b"));
        QCOMPARE(parameter(*url, "ipv6"), QByteArray("2001:db8::1"));
        request.event = AnnounceEvent::None;
        QVERIFY(!announceUrl(goodTracker, request)->toEncoded().contains("event="));
    }

    void everyByteOfAHashArrivesAsItIs()
    {
        SeededRandom random(1);
        for (int round = 0; round < 20'000; ++round) {
            AnnounceRequest request = makeRequest();
            for (qsizetype i = 0; i < Sha1Digest::size; ++i) {
                request.infoHash.data()[i] = static_cast<char>(random.below(256));
            }
            if (round % 2 == 0) {
                // Bytes that happen to be UTF-8, which URL classes like to decode.
                const QByteArray text("\xc3\xa9\xe2\x82\xac\xef\xbf\xbf\xf0\x9f\x98\x80%2B+ &=#");
                std::copy_n(text.data(), std::min(text.size(), Sha1Digest::size), request.infoHash.data());
            }
            const auto url = announceUrl(goodTracker, request);
            QVERIFY(url);
            QCOMPARE(parameter(*url, "info_hash"), request.infoHash.toByteArray());
        }
    }

    void keepsTheQueryOfTheTracker()
    {
        const auto url = announceUrl(
            QStringLiteral("https://tracker.example/a/announce?passkey=x%20y%26z"), makeRequest());
        QVERIFY(url);
        QVERIFY(
            url->toEncoded().startsWith("https://tracker.example/a/announce?passkey=x%20y%26z&info_hash="));
    }

    void localTrackersNeedAnAnnouncePath_data()
    {
        QTest::addColumn<QString>("tracker");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char* url, bool isAllowed) {
            QTest::newRow(url) << QString::fromLatin1(url) << isAllowed;
        };
        row("http://127.0.0.1:6969/announce", true);
        row("http://localhost:6969/announce", true);
        row("http://[::1]:6969/announce", true);
        row("http://192.168.1.2/x/announce?key=1", true);
        row("http://127.0.0.1:631/printers", false);
        row("http://127.1/admin", false);
        row("http://2130706433/admin", false);
        row("http://localhost./admin", false);
        row("http://LOCALHOST/admin", false);
        row("http://a.localhost/admin", false);
        row("http://[::1]/admin", false);
        row("http://[::ffff:127.0.0.1]/admin", false);
        row("http://192.168.0.1/reboot", false);
        row("http://10.0.0.1/reboot?x=/announce", false);
        row("http://172.16.0.1/reboot", false);
        row("http://169.254.169.254/latest/meta-data", false);
        row("http://[fe80::1]/x", false);
        row("http://[fd00::1]/x", false);
        row("http://0.0.0.0/x", false);
        row("http://192.0.2.1/anything", true);
    }
    void localTrackersNeedAnAnnouncePath()
    {
        QFETCH(QString, tracker);
        QFETCH(bool, isAllowed);
        const auto url = announceUrl(tracker, makeRequest());
        QCOMPARE(url.has_value(), isAllowed);
        if (!isAllowed) {
            QCOMPARE(url.error().code, std::error_code(Errc::InvalidUrl));
        }
    }

    void saysWhyATrackerCannotBeAsked()
    {
        SimScheduler scheduler;
        ScriptedHttpClient http(scheduler);
        HttpTracker tracker(http, scheduler);
        const QList<std::pair<QString, Errc>> cases{
            {QStringLiteral("udp://tracker.example:80/announce"), Errc::UnsupportedScheme},
            {QStringLiteral("ftp://tracker.example/announce"), Errc::UnsupportedScheme},
            {QStringLiteral("file:///etc/passwd"), Errc::UnsupportedScheme},
            {QStringLiteral("not an address"), Errc::InvalidUrl},
            {QStringLiteral("http:///announce"), Errc::InvalidUrl},
        };
        for (const auto& [url, code] : cases) {
            std::optional<Result<AnnounceResponse>> answer;
            const auto exchange = tracker.announce(url, makeRequest(), [&](auto result) { answer = result; });
            QVERIFY2(!answer, "the callback must not come inside the call");
            scheduler.runFor(1s);
            QVERIFY(answer && !*answer);
            QCOMPARE(answer->error().code, std::error_code(code));
        }
        QVERIFY(http.requests().isEmpty());
        const auto udp = announceUrl(cases.first().first, makeRequest());
        QVERIFY(udp.error().detail.contains(QStringLiteral("UDP trackers are not supported yet")));
    }

    void readsAnswersOfAnyStatus()
    {
        const auto good = ask(200, "d8:intervali900e5:peers0:e");
        QVERIFY(good && !good->refusal);
        QCOMPARE(good->interval.count(), 900);

        const auto gone = ask(410, "gone");
        QVERIFY(gone && gone->refusal && gone->refusal->isFinal);
        QCOMPARE(gone->refusal->error.code, std::error_code(Errc::HttpStatus));

        const auto reasoned = ask(403, "d14:failure reason10:not for yoe");
        QVERIFY(reasoned && reasoned->refusal);
        QCOMPARE(reasoned->refusal->reason, QStringLiteral("not for yo"));

        const auto broken = ask(502, "<html>bad gateway</html>");
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, std::error_code(Errc::HttpStatus));
        QVERIFY(broken.error().detail.contains(QStringLiteral("502")));
        // An answer without a reason does not count when the status says error.
        QCOMPARE(ask(500, "d5:peers0:e").error().code, std::error_code(Errc::HttpStatus));

        const auto garbage = ask(200, "<html>hello</html>");
        QCOMPARE(garbage.error().code, std::error_code(Errc::MalformedAnswer));
    }

    void handsOnFailuresOfTheNetwork()
    {
        SimScheduler scheduler;
        ScriptedHttpClient http(scheduler);
        http.failWith(Error{net::Errc::TimedOut, {}});
        HttpTracker tracker(http, scheduler);
        std::optional<Result<AnnounceResponse>> answer;
        const auto exchange =
            tracker.announce(goodTracker, makeRequest(), [&](auto result) { answer = result; });
        scheduler.runFor(1s);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, std::error_code(net::Errc::TimedOut));
    }

    void boundsWhatItAsksFor()
    {
        SimScheduler scheduler;
        ScriptedHttpClient http(scheduler);
        HttpTracker tracker(http, scheduler);
        tracker.setTimeout(7s);
        const auto exchange = tracker.announce(goodTracker, makeRequest(), [](const auto&) {});
        QCOMPARE(http.requests().size(), 1);
        QCOMPARE(http.requests().first().maxBody, maxTrackerAnswer);
        QCOMPARE(http.requests().first().timeout, std::chrono::milliseconds(7s));
        QVERIFY(!http.requests().first().mayRedirectToLocal);
    }

    void destroyingTheExchangeCancels()
    {
        SimScheduler scheduler;
        ScriptedHttpClient http(scheduler);
        HttpTracker tracker(http, scheduler);
        bool hasAnswered = false;
        for (const QString& url : {goodTracker, QStringLiteral("udp://tracker.example")}) {
            auto exchange = tracker.announce(url, makeRequest(), [&](const auto&) { hasAnswered = true; });
            exchange.reset();
        }
        scheduler.runFor(1min);
        QVERIFY(!hasAnswered);
    }

    void callbackMayDestroyTheExchange()
    {
        SimScheduler scheduler;
        ScriptedHttpClient http(scheduler);
        HttpTracker tracker(http, scheduler);
        std::unique_ptr<TrackerClient::Exchange> exchange;
        exchange = tracker.announce(goodTracker, makeRequest(), [&](const auto&) { exchange.reset(); });
        scheduler.runFor(1s);
        QVERIFY(!exchange);
    }

    void findsTheScrapeAddress()
    {
        const Sha1Digest hash = sha1("a torrent");
        const auto path = [&hash](const char* tracker) {
            const auto url = scrapeUrl(QString::fromLatin1(tracker), hash);
            return url ? url->path() : QString();
        };
        QCOMPARE(path("http://t.example/announce"), QStringLiteral("/scrape"));
        QCOMPARE(path("http://t.example/x/announce.php?a=1"), QStringLiteral("/x/scrape.php"));
        QCOMPARE(path("http://t.example/a"), QString());
        QCOMPARE(path("http://t.example/announce/x"), QString());
        const auto url = scrapeUrl(QStringLiteral("http://t.example/announce?a=1"), hash);
        QCOMPARE(parameter(*url, "info_hash"), hash.toByteArray());
        QCOMPARE(parameter(*url, "a"), QByteArray("1"));
    }

    void scrapes()
    {
        SimScheduler scheduler;
        ScriptedHttpClient http(scheduler);
        HttpTracker tracker(http, scheduler);
        const Sha1Digest hash = *Sha1Digest::fromBytes(QByteArray(20, 'h'));
        http.answerWith(200, "d5:filesd20:hhhhhhhhhhhhhhhhhhhhd8:completei5e10:incompletei6eeee");
        std::optional<Result<ScrapeResponse>> answer;
        const auto exchange = tracker.scrape(goodTracker, hash, [&](auto result) { answer = result; });
        scheduler.runFor(1s);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->seeds, 5);
        QCOMPARE(http.requests().first().url.path(), QStringLiteral("/scrape"));
    }

private:
    static Result<AnnounceResponse> ask(int status, const QByteArray& body)
    {
        SimScheduler scheduler;
        ScriptedHttpClient http(scheduler);
        http.answerWith(status, body);
        HttpTracker tracker(http, scheduler);
        Result<AnnounceResponse> answer = failure(net::Errc::Failed);
        const auto exchange =
            tracker.announce(goodTracker, makeRequest(), [&](auto result) { answer = result; });
        scheduler.runFor(1s);
        return answer;
    }
};

FRESHET_TEST(HttpTrackerTest)
#include "http_tracker_test.moc"
