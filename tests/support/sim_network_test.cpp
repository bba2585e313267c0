// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/net_errc.h"
#include "tests/support/sim_network.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QHostAddress hostA(QStringLiteral("10.0.0.1"));
const QHostAddress hostB(QStringLiteral("10.0.0.2"));

/// One side of a connection as tests look at it.
struct End
{
    std::unique_ptr<net::Stream> stream;
    QByteArray received;
    QList<Error> ends;
    int readyReads = 0;
    bool isConnected = false;
    bool readsAll = true;

    void adopt(std::unique_ptr<net::Stream> made)
    {
        stream = std::move(made);
        QObject::connect(stream.get(), &net::Stream::connected, stream.get(), [this] { isConnected = true; });
        QObject::connect(stream.get(), &net::Stream::readyRead, stream.get(), [this] {
            ++readyReads;
            if (readsAll) {
                drain();
            }
        });
        QObject::connect(stream.get(), &net::Stream::closed, stream.get(),
            [this](const Error& error) { ends.append(error); });
    }
    qint64 drain()
    {
        QByteArray scratch(100'000, Qt::Uninitialized);
        qint64 got = 0;
        while ((got = stream->read(scratch.data(), scratch.size())) > 0) {
            received.append(scratch.constData(), got);
        }
        return got;
    }
};

struct Pair
{
    SimScheduler scheduler;
    SimInternet internet{scheduler, 1};
    std::unique_ptr<net::StreamListener> listener;
    End a;
    End b;

    void connect()
    {
        listener = std::move(*internet.host(hostB).listen(6881));
        QObject::connect(listener.get(), &net::StreamListener::streamArrived, listener.get(),
            [this] { b.adopt(listener->takeStream()); });
        a.adopt(internet.host(hostA).connectTo(Endpoint(hostB, 6881)));
        scheduler.runUntil([this] { return a.isConnected && b.stream != nullptr; }, 5s);
    }
};

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = static_cast<char>((i * 131 + i / 977) & 0xff);
    }
    return bytes;
}

} // namespace

class SimNetworkTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversInOrderDespiteJitterAndLoss()
    {
        Pair pair;
        pair.internet.setDefaultProfile({.jitter = 30ms, .up = 5'000'000, .loss = 0.1});
        pair.connect();
        QVERIFY(pair.a.isConnected);
        QCOMPARE(pair.b.stream->remote(), pair.a.stream->local());
        const QByteArray sent = pattern(3'000'000);
        for (qsizetype at = 0; at < sent.size(); at += 7001) {
            pair.a.stream->write(sent.mid(at, 7001));
        }
        pair.b.stream->write(QByteArray("hello"));
        pair.scheduler.runFor(60s);
        QVERIFY(pair.b.received == sent);
        QCOMPARE(pair.a.received, QByteArray("hello"));
        QCOMPARE(pair.internet.traffic(hostA).sent, ByteCount(sent.size()));
        QCOMPARE(pair.internet.traffic(hostB).received, ByteCount(sent.size()));
    }

    void takesLatencyAndBandwidthSeriously_data()
    {
        QTest::addColumn<ByteRate>("up");
        QTest::addColumn<ByteRate>("down");
        QTest::newRow("slow sender") << ByteRate(100'000) << noLimit;
        QTest::newRow("slow receiver") << noLimit << ByteRate(100'000);
    }
    void takesLatencyAndBandwidthSeriously()
    {
        QFETCH(ByteRate, up);
        QFETCH(ByteRate, down);
        Pair pair;
        pair.internet.setProfile(hostA, {.latency = 25ms, .up = up});
        pair.internet.setProfile(hostB, {.latency = 25ms, .down = down});
        const auto start = pair.scheduler.now();
        pair.connect();
        QCOMPARE(pair.scheduler.now() - start, std::chrono::nanoseconds(100ms));
        pair.a.stream->write(pattern(500'000));
        QVERIFY(pair.scheduler.runUntil([&] { return pair.b.received.size() == 500'000; }, 60s));
        const auto took = pair.scheduler.now() - start - 150ms;
        QVERIFY2(took >= 4900ms && took <= 5100ms, QByteArray::number(qint64(took.count() / 1'000'000)));
    }

    void sharesAnUplinkFairly()
    {
        Pair pair;
        pair.internet.setProfile(hostA, {.up = 100'000});
        pair.connect();
        End secondB;
        disconnect(pair.listener.get(), nullptr, nullptr, nullptr);
        connect(pair.listener.get(), &net::StreamListener::streamArrived, this,
            [&] { secondB.adopt(pair.listener->takeStream()); });
        End secondA;
        secondA.adopt(pair.internet.host(hostA).connectTo(Endpoint(hostB, 6881)));
        pair.scheduler.runFor(1s);
        QVERIFY(secondA.isConnected);
        pair.a.stream->write(pattern(1'000'000));
        secondA.stream->write(pattern(1'000'000));
        pair.scheduler.runFor(4s);
        QVERIFY(qAbs(pair.b.received.size() - secondB.received.size()) <= 10'000);
        QVERIFY(pair.b.received.size() > 150'000);
    }

    void anUnreadReceiverHoldsTheSenderBack()
    {
        Pair pair;
        pair.internet.setDefaultProfile({.receiveWindow = 100'000});
        pair.connect();
        pair.b.stream->setReadingPaused(true);
        pair.a.stream->write(pattern(1'000'000));
        pair.scheduler.runFor(10s);
        QCOMPARE(pair.a.stream->bytesToWrite(), 900'000);
        QCOMPARE(pair.b.readyReads, 0);
        pair.b.stream->setReadingPaused(false);
        QCOMPARE(pair.b.readyReads, 0);
        pair.scheduler.runFor(10s);
        QCOMPARE(pair.a.stream->bytesToWrite(), 0);
        QVERIFY(pair.b.received == pattern(1'000'000));
    }

    void aSlotThatReadsNothingHearsNothingMoreUntilItReads()
    {
        Pair pair;
        pair.connect();
        pair.b.readsAll = false;
        pair.a.stream->write(QByteArray("one"));
        pair.scheduler.runFor(1s);
        pair.a.stream->write(QByteArray("two"));
        pair.scheduler.runFor(1s);
        QCOMPARE(pair.b.readyReads, 1);
        QCOMPARE(pair.b.drain(), 0);
        QCOMPARE(pair.b.received, QByteArray("onetwo"));
        pair.a.stream->write(QByteArray("three"));
        pair.scheduler.runFor(1s);
        QCOMPARE(pair.b.readyReads, 2);
    }

    void bytesStayReadableAfterTheEnd()
    {
        Pair pair;
        pair.connect();
        pair.b.readsAll = false;
        pair.a.stream->write(QByteArray("farewell"));
        pair.scheduler.runFor(1s);
        pair.a.stream->close();
        QCOMPARE(pair.b.ends.size(), 0);
        pair.scheduler.runFor(1s);
        QCOMPARE(pair.b.ends.size(), 1);
        QVERIFY(pair.b.ends[0].code == net::Errc::ClosedByRemote);
        QCOMPARE(pair.b.drain(), -1);
        QCOMPARE(pair.b.received, QByteArray("farewell"));
        pair.scheduler.runFor(1s);
        QCOMPARE(pair.b.ends.size(), 1);
        QCOMPARE(pair.a.ends.size(), 0);
    }

    void aPausedStreamNoticesTheEndOnResuming()
    {
        Pair pair;
        pair.connect();
        pair.b.stream->setReadingPaused(true);
        pair.a.stream.reset();
        pair.scheduler.runFor(1s);
        QCOMPARE(pair.b.ends.size(), 0);
        pair.b.stream->setReadingPaused(false);
        pair.scheduler.runFor(1s);
        QCOMPARE(pair.b.ends.size(), 1);
    }

    void resetsAndRefusalsAndSilenceAreTold()
    {
        Pair pair;
        pair.connect();
        pair.internet.resetStreams(hostA);
        pair.scheduler.runFor(1s);
        QVERIFY(pair.a.ends.value(0).code == net::Errc::ConnectionReset);
        QVERIFY(pair.b.ends.value(0).code == net::Errc::ConnectionReset);

        End refused;
        refused.adopt(pair.internet.host(hostA).connectTo(Endpoint(hostB, 9)));
        End unanswered;
        unanswered.adopt(pair.internet.host(hostA).connectTo(Endpoint(QHostAddress(0x01020304), 9)));
        pair.scheduler.runFor(100s);
        QVERIFY(refused.ends.value(0).code == net::Errc::ConnectionRefused);
        QCOMPARE(unanswered.ends.size(), 0);
        pair.scheduler.runFor(100s);
        QVERIFY(unanswered.ends.value(0).code == net::Errc::TimedOut);
    }

    void anIsolatedHostStallsUntilHealed()
    {
        Pair pair;
        pair.connect();
        pair.internet.isolate({hostA});
        pair.a.stream->write(QByteArray("late"));
        pair.scheduler.runFor(100s);
        QVERIFY(pair.b.received.isEmpty());
        pair.internet.heal();
        pair.scheduler.runFor(1s);
        QCOMPARE(pair.b.received, QByteArray("late"));
        pair.internet.isolate({hostA});
        pair.a.stream->close();
        pair.scheduler.runFor(100s);
        QCOMPARE(pair.b.ends.size(), 0);
        pair.internet.heal();
        pair.scheduler.runFor(2s);
        QCOMPARE(pair.b.ends.size(), 1);
    }

    void aSeedFeedsTenLeechersQuickly()
    {
        constexpr qint64 size = 64 * 1024 * 1024;
        Pair pair;
        pair.internet.setDefaultProfile({.up = 50'000'000, .down = 20'000'000});
        const QByteArray block = pattern(16'397);
        std::vector<std::unique_ptr<net::Stream>> uploads;
        pair.listener = std::move(*pair.internet.host(hostB).listen(6881));
        connect(pair.listener.get(), &net::StreamListener::streamArrived, this, [&] {
            uploads.push_back(pair.listener->takeStream());
            net::Stream* stream = uploads.back().get();
            const auto left = std::make_shared<qint64>(size);
            const auto feed = [stream, left, &block] {
                while (*left > 0 && stream->bytesToWrite() < 256'000) {
                    const QByteArray part = block.left(*left);
                    *left -= part.size();
                    stream->write(part);
                }
            };
            connect(stream, &net::Stream::bytesWritten, this, feed);
            feed();
        });
        qint64 received = 0;
        QByteArray scratch(128 * 1024, Qt::Uninitialized);
        std::vector<std::unique_ptr<net::Stream>> downloads;
        for (quint32 i = 0; i < 10; ++i) {
            downloads.push_back(
                pair.internet.host(QHostAddress(0x0a000100 + i)).connectTo(Endpoint(hostB, 6881)));
            net::Stream* stream = downloads.back().get();
            connect(stream, &net::Stream::readyRead, this, [&scratch, &received, stream] {
                received += std::max<qint64>(stream->read(scratch.data(), scratch.size()), 0);
            });
        }
        QVERIFY(pair.scheduler.runUntil([&] { return received == 10 * size; }, 60s));
        // The seed's line is what holds it up.
        QVERIFY(pair.scheduler.wallClockMs() - SimScheduler::startOfTimeMs > 13'000);
    }

    void answersHttpRequestsByHostName()
    {
        SimScheduler scheduler;
        SimInternet internet(scheduler, 1);
        internet.serveHttp(QStringLiteral("tracker.example"),
            [](const net::HttpRequest& request, const QHostAddress& client) -> Result<net::HttpResponse> {
                return net::HttpResponse{
                    200, request.url.path().toUtf8() + ' ' + client.toString().toUtf8(), {}};
            });
        const auto ask = [&](const char* url, ByteCount maxBody) {
            std::optional<Result<net::HttpResponse>> answer;
            net::HttpRequest request;
            request.url = QUrl(QString::fromLatin1(url));
            request.maxBody = maxBody;
            const auto transfer = internet.host(hostA).http().get(
                request, [&](Result<net::HttpResponse> result) { answer = std::move(result); });
            scheduler.runFor(60s);
            return answer.value_or(failure(net::Errc::Failed, QStringLiteral("no answer")));
        };
        QCOMPARE(ask("http://tracker.example:80/announce", 100)->body, QByteArray("/announce 10.0.0.1"));
        QVERIFY(ask("http://tracker.example/", 2).error().code == net::Errc::BodyTooLarge);
        QVERIFY(ask("http://other.example/", 2).error().code == net::Errc::HostNotFound);
        QVERIFY(ask("file:///etc/passwd", 2).error().code == net::Errc::UnsupportedScheme);
        internet.silenceHttp(QStringLiteral("tracker.example"));
        QVERIFY(ask("http://tracker.example/", 200).error().code == net::Errc::TimedOut);
    }
};

FRESHET_TEST(SimNetworkTest)
#include "sim_network_test.moc"
