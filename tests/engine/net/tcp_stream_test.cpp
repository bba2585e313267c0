// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/digest.h"
#include "engine/base/qt_scheduler.h"
#include "engine/net/qt_network.h"
#include "engine/net/tcp_stream.h"
#include "tests/support/test_main.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace freshet;
using namespace freshet::net;

namespace {

/// One side of a connection as tests look at it.
struct End
{
    std::unique_ptr<Stream> stream;
    Sha1Hasher hasher;
    qint64 received = 0;
    QList<Error> ends;
    int readyReads = 0;
    int writtenSignals = 0;
    bool isConnected = false;
    bool readsAll = true;
    std::function<void()> onReadyRead;
    std::function<void(qint64)> onWritten;

    void adopt(std::unique_ptr<Stream> made)
    {
        stream = std::move(made);
        Stream* raw = stream.get();
        QObject::connect(raw, &Stream::connected, raw, [this] { isConnected = true; });
        QObject::connect(raw, &Stream::readyRead, raw, [this] {
            ++readyReads;
            if (onReadyRead) {
                onReadyRead();
            } else if (readsAll) {
                drain();
            }
        });
        QObject::connect(raw, &Stream::bytesWritten, raw, [this](qint64 left) {
            ++writtenSignals;
            if (onWritten) {
                onWritten(left);
            }
        });
        QObject::connect(raw, &Stream::closed, raw, [this](const Error& error) { ends.append(error); });
    }
    qint64 drain()
    {
        QByteArray scratch(128 * 1024, Qt::Uninitialized);
        qint64 got = 0;
        while ((got = stream->read(scratch.data(), scratch.size())) > 0) {
            hasher.add(QByteArrayView(scratch).first(got));
            received += got;
        }
        return got;
    }
};

struct Pair
{
    QtScheduler scheduler;
    QtNetwork network{scheduler};
    std::unique_ptr<StreamListener> listener;
    End a;
    End b;

    bool connect(const QHostAddress& address = QHostAddress(QHostAddress::LocalHost))
    {
        listener = std::move(*network.listen(0));
        QObject::connect(listener.get(), &StreamListener::streamArrived, listener.get(),
            [this] { b.adopt(listener->takeStream()); });
        a.adopt(network.connectTo(Endpoint(address, listener->port())));
        return QTest::qWaitFor([this] { return a.isConnected && b.stream != nullptr; });
    }
};

/// Like QTest::qWaitFor(), which sleeps between the events it handles.
bool waitFor(const std::function<bool()>& isDone, int milliseconds)
{
    QTimer alarm;
    alarm.setSingleShot(true);
    alarm.start(milliseconds);
    while (!isDone() && alarm.isActive()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return isDone();
}

QByteArray pattern(qsizetype size, int seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    auto state = static_cast<quint32>(seed);
    for (char& byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

/// Writes `data` by parts of `part` bytes, keeping less than 256 KiB queued, on bytesWritten alone.
void feed(End& end, const QByteArray& data, qsizetype part)
{
    auto at = std::make_shared<qsizetype>(0);
    end.onWritten = [&end, data, part, at](qint64 left) {
        while (left < 256 * 1024 && *at < data.size()) {
            const QByteArray next = data.mid(*at, part);
            *at += next.size();
            end.stream->write(next);
            left = end.stream->bytesToWrite();
        }
    };
    end.onWritten(0);
}

bool hasIpv6()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHostIPv6);
}

} // namespace

class TcpStreamTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesMuchBothWaysAtOnce_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<int>("part");
        QTest::newRow("IPv4, large writes") << QHostAddress(QHostAddress::LocalHost) << 200'000;
        QTest::newRow("IPv4, blocks") << QHostAddress(QHostAddress::LocalHost) << 16'397;
        QTest::newRow("IPv6, large writes") << QHostAddress(QHostAddress::LocalHostIPv6) << 262'352;
    }
    void movesMuchBothWaysAtOnce()
    {
        QFETCH(QHostAddress, address);
        QFETCH(int, part);
        if (address.protocol() == QAbstractSocket::IPv6Protocol && !hasIpv6()) {
            QSKIP("no IPv6 here");
        }
        Pair pair;
        QVERIFY(pair.connect(address));
        QCOMPARE(pair.a.stream->local(), pair.b.stream->remote());
        QCOMPARE(pair.b.stream->local(), pair.a.stream->remote());
        const QByteArray there = pattern(64 * 1024 * 1024, 1);
        const QByteArray back = pattern(16 * 1024 * 1024, 2);
        feed(pair.a, there, part);
        feed(pair.b, back, part);
        QVERIFY(waitFor(
            [&] { return pair.b.received == there.size() && pair.a.received == back.size(); }, 60'000));
        QCOMPARE(pair.b.hasher.finish(), sha1(there));
        QCOMPARE(pair.a.hasher.finish(), sha1(back));
        QTRY_COMPARE(pair.a.stream->bytesToWrite(), 0);
    }

    void knowsHowLongAnswersTake()
    {
#ifndef Q_OS_LINUX
        QSKIP("only Linux tells");
#endif
        Pair pair;
        QVERIFY(pair.connect());
        pair.a.stream->write(QByteArray(1000, 'x'));
        QVERIFY(waitFor([&pair] { return pair.b.received == 1000; }, 10'000));
        const auto roundTrip = pair.a.stream->roundTrip();
        QVERIFY(roundTrip.has_value());
        QVERIFY(roundTrip->smoothed.count() > 0);
        QVERIFY(roundTrip->least <= roundTrip->smoothed);
        pair.a.stream->close();
        QVERIFY(!pair.a.stream->roundTrip().has_value());
    }

    void manySmallWritesArriveInOrder()
    {
        Pair pair;
        QVERIFY(pair.connect());
        const QByteArray data = pattern(100'000, 3);
        for (qsizetype at = 0; at < data.size(); at += 17) {
            pair.a.stream->write(data.mid(at, 17));
        }
        QCOMPARE(pair.a.stream->bytesToWrite(), data.size());
        QCOMPARE(pair.a.writtenSignals, 0);
        QTRY_COMPARE(pair.b.received, data.size());
        QCOMPARE(pair.b.hasher.finish(), sha1(data));
        // Collected: not a write to the system for each.
        QVERIFY(pair.a.writtenSignals < 10);
        QVERIFY(pair.a.writtenSignals > 0);
    }

    void writesBeforeTheConnectionStandsAreSent()
    {
        Pair pair;
        pair.listener = std::move(*pair.network.listen(0));
        pair.a.adopt(
            pair.network.connectTo(Endpoint(QHostAddress(QHostAddress::LocalHost), pair.listener->port())));
        pair.a.stream->write(QByteArray("early"));
        connect(pair.listener.get(), &StreamListener::streamArrived, this,
            [&] { pair.b.adopt(pair.listener->takeStream()); });
        QTRY_COMPARE(pair.b.received, 5);
    }

    void readingALittleIsToldAgain()
    {
        Pair pair;
        QVERIFY(pair.connect());
        QByteArray got;
        pair.b.onReadyRead = [&] {
            char byte = 0;
            if (pair.b.stream->read(&byte, 1) == 1) {
                got += byte;
            }
        };
        pair.a.stream->write(QByteArray("piecemeal"));
        QTRY_COMPARE(got, QByteArray("piecemeal"));
        QVERIFY(pair.b.readyReads >= 9);
    }

    void aPausedReceiverHoldsTheSenderBack()
    {
        Pair pair;
        QVERIFY(pair.connect());
        pair.b.stream->setReadingPaused(true);
        const QByteArray data = pattern(64 * 1024 * 1024, 4);
        feed(pair.a, data, 256 * 1024);
        // The system's buffers fill up, then nothing moves any more.
        qint64 signalsBefore = -1;
        QVERIFY(QTest::qWaitFor([&] {
            const bool isStill = signalsBefore == pair.a.writtenSignals;
            signalsBefore = pair.a.writtenSignals;
            // Still once no signal came for so long: that is what is being measured.
            QTest::qWait(50);
            return isStill;
        }));
        QVERIFY(pair.a.stream->bytesToWrite() > 0);
        QVERIFY(pair.a.stream->bytesToWrite() <= 512 * 1024);
        QCOMPARE(pair.b.readyReads, 0);
        pair.b.stream->setReadingPaused(false);
        QCOMPARE(pair.b.readyReads, 0);
        QVERIFY(waitFor([&] { return pair.b.received == data.size(); }, 60'000));
        QCOMPARE(pair.b.hasher.finish(), sha1(data));
    }

    void theEndComesOnceAndAfterUnreadBytes()
    {
        Pair pair;
        QVERIFY(pair.connect());
        pair.b.readsAll = false;
        pair.a.stream->write(QByteArray("farewell"));
        QTRY_COMPARE(pair.b.readyReads, 1);
        pair.a.stream->close();
        pair.b.readsAll = true;
        pair.b.drain();
        QCOMPARE(pair.b.received, 8);
        QTRY_COMPARE(pair.b.ends.size(), 1);
        QVERIFY(pair.b.ends[0].code == Errc::ClosedByRemote);
        QCOMPARE(pair.b.ends[0].detail, pair.b.stream->remote().toString());
        char byte = 0;
        QCOMPARE(pair.b.stream->read(&byte, 1), -1);
        // The end may be told once only; there is no event for its absence.
        QTest::qWait(20);
        QCOMPARE(pair.b.ends.size(), 1);
        QCOMPARE(pair.a.ends.size(), 0);
    }

    void closedIsNeverEmittedInsideRead()
    {
        Pair pair;
        QVERIFY(pair.connect());
        bool isReading = false;
        bool wasInside = false;
        pair.b.onReadyRead = [&] {
            isReading = true;
            pair.b.drain();
            isReading = false;
        };
        connect(pair.b.stream.get(), &Stream::closed, this, [&] { wasInside = isReading; });
        pair.a.stream->close();
        QTRY_COMPARE(pair.b.ends.size(), 1);
        QVERIFY(!wasInside);
    }

    void writingToOneWhoLeftEndsTheStream()
    {
        Pair pair;
        QVERIFY(pair.connect());
        pair.b.stream->setReadingPaused(true);
        pair.a.stream->write(QByteArray("unread"));
        QTRY_COMPARE(pair.a.stream->bytesToWrite(), 0);
        // Closing with unread bytes resets the connection.
        pair.b.stream->close();
        pair.a.stream->setReadingPaused(true);
        QTRY_VERIFY_WITH_TIMEOUT(
            (pair.a.stream->write(QByteArray(1000, 'x')), pair.a.ends.size() == 1), 5000);
        QVERIFY(pair.a.ends[0].code == Errc::ConnectionReset || pair.a.ends[0].code == Errc::ClosedByRemote);
    }

    void aRefusedConnectionIsTold()
    {
        Pair pair;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Endpoint gone(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        server.close();
        pair.a.adopt(pair.network.connectTo(gone));
        QCOMPARE(pair.a.ends.size(), 0);
        QTRY_COMPARE(pair.a.ends.size(), 1);
        QVERIFY(pair.a.ends[0].code == Errc::ConnectionRefused);
        QCOMPARE(pair.a.ends[0].detail, gone.toString());
        QVERIFY(!pair.a.isConnected);
    }

    void anAddressOfAnotherComputerCannotBeBound()
    {
        Pair pair;
        pair.network.setBindAddress(QHostAddress(QStringLiteral("192.0.2.1")));
        pair.a.adopt(pair.network.connectTo(Endpoint(QHostAddress(QHostAddress::LocalHost), 9)));
        QCOMPARE(pair.a.ends.size(), 0);
        QTRY_COMPARE(pair.a.ends.size(), 1);
        QVERIFY(pair.a.ends[0].code == Errc::AddressNotAvailable);
    }

    void connectsFromTheBoundAddress()
    {
        Pair pair;
        const QHostAddress source(QStringLiteral("127.0.0.2"));
        QTcpServer probe;
        if (!probe.listen(source)) {
            QSKIP("127.0.0.2 is not ours here");
        }
        pair.network.setBindAddress(source);
        QVERIFY(pair.connect(source));
        QCOMPARE(pair.b.stream->remote().address, source);
        QByteArray got;
        pair.a.stream->write(QByteArray("bound"));
        QTRY_COMPARE(pair.b.received, 5);
    }

    void nothingComesAfterCloseInsideASlot()
    {
        Pair pair;
        QVERIFY(pair.connect());
        pair.b.onReadyRead = [&] { pair.b.stream->close(); };
        pair.a.stream->write(pattern(500'000, 5));
        QTRY_COMPARE(pair.b.readyReads, 1);
        // The other side hears of it; the closing side hears nothing.
        QTRY_COMPARE(pair.a.ends.size(), 1);
        QCOMPARE(pair.b.readyReads, 1);
        QCOMPARE(pair.b.ends.size(), 0);
        pair.b.stream->write(QByteArray("into the void"));
        QCOMPARE(pair.b.stream->bytesToWrite(), 0);
    }

    void anOwnerMayDestroyItByWayOfPost()
    {
        Pair pair;
        QVERIFY(pair.connect());
        pair.b.onReadyRead = [&] { pair.scheduler.post([&] { pair.b.stream.reset(); }); };
        pair.a.stream->write(pattern(500'000, 6));
        QTRY_VERIFY(pair.b.stream == nullptr);
        QTRY_COMPARE(pair.a.ends.size(), 1);
        // Straight after starting, with everything still to come.
        pair.a.adopt(
            pair.network.connectTo(Endpoint(QHostAddress(QHostAddress::LocalHost), pair.listener->port())));
        pair.a.stream->write(QByteArray("x"));
        pair.a.stream.reset();
        // Destroyed while writes were under way: nothing may touch it any more.
        QTest::qWait(20);
    }
};

FRESHET_TEST(TcpStreamTest)
#include "tcp_stream_test.moc"
