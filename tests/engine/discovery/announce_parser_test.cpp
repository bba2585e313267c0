// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/bencode/encoder.h"
#include "engine/discovery/announce_parser.h"
#include "engine/discovery/discovery_errc.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::discovery;

namespace {

QByteArray fullAnswer()
{
    bencode::List peers;
    peers.append(bencode::Dict().set("ip", "192.0.2.7").set("port", 6881));
    return bencode::Dict()
        .set("interval", 900)
        .set("min interval", 300)
        .set("complete", 12)
        .set("incomplete", 34)
        .set("downloaded", 56)
        .set("tracker id", "abc")
        .set("warning message", "be quick")
        .set("external ip", QByteArray("\xc0\x00\x02\x01", 4))
        .set("peers", peers)
        .set("peers6", Endpoint(QHostAddress(QStringLiteral("2001:db8::1")), 7000).toCompact())
        .encode();
}

/// What every answer must be, whatever was sent.
bool isSane(const AnnounceResponse& response)
{
    const bool areIntervalsSane = response.interval >= AnnounceResponse::minimumInterval
        && response.interval <= AnnounceResponse::maximumInterval
        && response.minInterval >= AnnounceResponse::minimumInterval
        && response.minInterval <= response.interval;
    const bool arePeersSane = response.peers.size() <= maxPeersPerAnswer
        && std::all_of(response.peers.begin(), response.peers.end(),
            [](const Endpoint& peer) { return peer.isValid() && !peer.address.isMulticast(); });
    const auto isCount = [](std::optional<int> count) { return !count || *count >= 0; };
    return areIntervalsSane && arePeersSane && isCount(response.seeds) && isCount(response.leechers)
        && isCount(response.completed) && response.warning.size() <= maxTrackerText;
}

} // namespace

class AnnounceParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryFieldOfAFullAnswer()
    {
        const auto response = parseAnnounceResponse(fullAnswer());
        QVERIFY(response);
        QVERIFY(!response->refusal);
        QCOMPARE(response->interval.count(), 900);
        QCOMPARE(response->minInterval.count(), 300);
        QCOMPARE(response->seeds, 12);
        QCOMPARE(response->leechers, 34);
        QCOMPARE(response->completed, 56);
        QCOMPARE(response->trackerId, QByteArray("abc"));
        QCOMPARE(response->warning, QStringLiteral("be quick"));
        QCOMPARE(response->externalIp, QHostAddress(QStringLiteral("192.0.2.1")));
        QCOMPARE(response->peers.size(), 2);
        QCOMPARE(response->peers.at(0).toString(), QStringLiteral("192.0.2.7:6881"));
        QCOMPARE(response->peers.at(1).toString(), QStringLiteral("[2001:db8::1]:7000"));
    }

    void readsCompactPeersAndDropsWhatCannotBeDialled()
    {
        const QByteArray peers("\xc0\x00\x02\x01\x1a\xe1" // 192.0.2.1:6881
                               "\xc0\x00\x02\x02\x00\x00" // port 0
                               "\xe0\x00\x00\x01\x1a\xe1" // multicast
                               "\x01\x02",
            20);
        const auto response = parseAnnounceResponse(bencode::Dict().set("peers", peers).encode());
        QVERIFY(response);
        QCOMPARE(response->peers, QList<Endpoint>{*Endpoint::fromString(QStringLiteral("192.0.2.1:6881"))});
    }

    void dropsNamesAndBadPortsFromListsOfPeers()
    {
        bencode::List peers;
        peers.append(bencode::Dict().set("ip", "tracker.example").set("port", 6881));
        peers.append(bencode::Dict().set("ip", "192.0.2.1").set("port", 65536));
        peers.append(bencode::Dict().set("ip", "192.0.2.1").set("port", -1));
        peers.append(bencode::Dict().set("ip", "0.0.0.0").set("port", 80));
        peers.append(bencode::Dict().set("port", 80));
        peers.append(QByteArrayView("junk"));
        peers.append(bencode::Dict().set("ip", "2001:db8::2").set("port", 80));
        const auto response = parseAnnounceResponse(bencode::Dict().set("peers", peers).encode());
        QVERIFY(response);
        QCOMPARE(response->peers.size(), 1);
        QCOMPARE(response->peers.first().toString(), QStringLiteral("[2001:db8::2]:80"));
    }

    void keepsABoundedNumberOfPeers()
    {
        const QByteArray peer("\xc0\x00\x02\x01\x1a\xe1", 6);
        const auto response =
            parseAnnounceResponse(bencode::Dict().set("peers", peer.repeated(100'000)).encode());
        QVERIFY(response);
        QCOMPARE(response->peers.size(), maxPeersPerAnswer);
    }

    void bendsIntervals_data()
    {
        QTest::addColumn<qint64>("sent");
        QTest::addColumn<qint64>("used");
        QTest::newRow("normal") << qint64{900} << qint64{900};
        QTest::newRow("too short") << qint64{1} << qint64{60};
        QTest::newRow("too long") << qint64{1'000'000'000'000} << qint64{86400};
        QTest::newRow("zero") << qint64{0} << qint64{1800};
        QTest::newRow("negative") << qint64{-5} << qint64{1800};
        QTest::newRow("most negative") << std::numeric_limits<qint64>::min() << qint64{1800};
    }
    void bendsIntervals()
    {
        QFETCH(qint64, sent);
        QFETCH(qint64, used);
        const auto response = parseAnnounceResponse(bencode::Dict().set("interval", sent).encode());
        QVERIFY(response);
        QCOMPARE(response->interval.count(), used);
    }

    void minimumIntervalIsNeverLongerThanTheInterval()
    {
        const auto response =
            parseAnnounceResponse(bencode::Dict().set("interval", 120).set("min interval", 4000).encode());
        QVERIFY(response);
        QCOMPARE(response->minInterval.count(), 120);
    }

    void readsRefusalsAndWhenToComeBack()
    {
        const auto later = parseAnnounceResponse("d14:failure reason6:banned8:retry in2:30e");
        QVERIFY(later && later->refusal);
        QCOMPARE(later->refusal->reason, QStringLiteral("banned"));
        QCOMPARE(later->refusal->error.code, std::error_code(Errc::Refused));
        QCOMPARE(later->refusal->retryIn, std::chrono::minutes(30));
        QVERIFY(!later->refusal->isFinal);

        const auto number = parseAnnounceResponse("d14:failure reason6:banned8:retry ini45ee");
        QCOMPARE(number->refusal->retryIn, std::chrono::minutes(45));

        const auto never = parseAnnounceResponse("d14:failure reason6:banned8:retry in5:nevere");
        QVERIFY(never->refusal->isFinal);

        const auto absurd = parseAnnounceResponse("d14:failure reason6:banned8:retry in12:999999999999e");
        QCOMPARE(absurd->refusal->retryIn, AnnounceResponse::maximumInterval);

        const auto negative = parseAnnounceResponse("d14:failure reason6:banned8:retry ini-5ee");
        QVERIFY(!negative->refusal->retryIn);
    }

    void boundsAndCleansText()
    {
        QCOMPARE(trackerText("a\x01\nb\x7f\xc2\x85"
                             "c\xe2\x80\xa8"),
            QStringLiteral("abc"));
        QCOMPARE(trackerText(QByteArray(5000, 'x')).size(), maxTrackerText);
        // A character of two bytes that the bound would cut in half is left out whole.
        const QString cut = trackerText(QByteArray("x") + QByteArray("\xc3\xa9").repeated(1000));
        QVERIFY(!cut.contains(QChar::ReplacementCharacter));
        QCOMPARE(cut.size(), 1 + 511);
        QCOMPARE(trackerText("<b>bold</b>"), QStringLiteral("<b>bold</b>"));
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("web page") << QByteArray("<html>404</html>");
        QTest::newRow("list") << QByteArray("le");
        QTest::newRow("cut off") << fullAnswer().chopped(3);
        QTest::newRow("bomb") << QByteArray(500'000, 'l');
    }
    void refusesWhatIsNoAnswer()
    {
        QFETCH(QByteArray, body);
        const auto response = parseAnnounceResponse(body);
        QVERIFY(!response);
        QCOMPARE(response.error().code, std::error_code(Errc::MalformedAnswer));
    }

    void readsScrapes()
    {
        const Sha1Digest hash = sha1("a torrent");
        const QByteArray body =
            bencode::Dict()
                .set("files",
                    bencode::Dict().set(hash.view(),
                        bencode::Dict().set("complete", 1).set("incomplete", 2).set("downloaded", -3)))
                .encode();
        const auto response = parseScrapeResponse(body, hash);
        QVERIFY(response);
        QCOMPARE(response->seeds, 1);
        QCOMPARE(response->leechers, 2);
        QVERIFY(!response->completed);
        QCOMPARE(
            parseScrapeResponse(body, sha1("another")).error().code, std::error_code(Errc::MalformedAnswer));
        QCOMPARE(parseScrapeResponse("d14:failure reason2:noe", hash).error().code,
            std::error_code(Errc::Refused));
    }

    void survivesMutatedAnswers()
    {
        SeededRandom random(20);
        const QByteArray good = fullAnswer();
        const Sha1Digest hash = sha1("a torrent");
        int readable = 0;
        for (int round = 0; round < 100'000; ++round) {
            QByteArray bytes = good;
            const auto changes = 1 + random.below(4);
            for (std::uint64_t change = 0; change < changes; ++change) {
                const auto at =
                    static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size())));
                switch (random.below(4)) {
                case 0: bytes[at] = static_cast<char>(random.below(256)); break;
                case 1: bytes.remove(at, 1); break;
                case 2: bytes.insert(at, static_cast<char>('0' + random.below(10))); break;
                default: bytes.insert(at, bytes.mid(at, 5)); break;
                }
            }
            if (const auto response = parseAnnounceResponse(bytes)) {
                ++readable;
                QVERIFY2(isSane(*response), bytes.toPercentEncoding().constData());
            }
            static_cast<void>(parseScrapeResponse(bytes, hash).has_value());
        }
        QVERIFY(readable > 100);
    }

    void survivesRandomBytes()
    {
        SeededRandom random(21);
        const QByteArray alphabet("dlei0123456789:-peersinterval");
        for (int round = 0; round < 100'000; ++round) {
            QByteArray bytes("d");
            for (auto left = random.below(60); left > 0; --left) {
                bytes += random.below(8) == 0 ? static_cast<char>(random.below(256))
                                              : alphabet.at(static_cast<qsizetype>(
                                                  random.below(static_cast<std::uint64_t>(alphabet.size()))));
            }
            if (const auto response = parseAnnounceResponse(bytes)) {
                QVERIFY2(isSane(*response), bytes.toPercentEncoding().constData());
            }
        }
    }
};

FRESHET_TEST(AnnounceParserTest)
#include "announce_parser_test.moc"
