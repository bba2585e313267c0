// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/qt_scheduler.h"
#include "engine/net/net_errc.h"
#include "engine/net/tcp_listener.h"
#include "tests/support/test_main.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace freshet;
using namespace freshet::net;

class TcpListenerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesBothFamiliesOnOnePort()
    {
        QtScheduler scheduler;
        const auto listener = TcpListener::listen(scheduler, {}, 0);
        QVERIFY(listener.has_value());
        QVERIFY((*listener)->port() != 0);
        QVERIFY((*listener)->takeStream() == nullptr);
        QList<QHostAddress> addresses{QHostAddress(QHostAddress::LocalHost)};
        if (QTcpServer probe; probe.listen(QHostAddress::LocalHostIPv6)) {
            addresses.append(QHostAddress(QHostAddress::LocalHostIPv6));
        }
        for (const QHostAddress& address : std::as_const(addresses)) {
            QTcpSocket socket;
            socket.connectToHost(address, (*listener)->port());
            std::unique_ptr<Stream> stream;
            QTRY_VERIFY(stream || (stream = (*listener)->takeStream()));
            QCOMPARE(stream->remote().address, address);
        }
    }

    void aTakenPortIsToldWithItsNumber()
    {
        QtScheduler scheduler;
        const auto first = TcpListener::listen(scheduler, {}, 0);
        QVERIFY(first.has_value());
        const quint16 port = (*first)->port();
        const auto second = TcpListener::listen(scheduler, {}, port);
        QVERIFY(!second.has_value());
        QVERIFY(second.error().code == Errc::AddressInUse);
        QVERIFY(second.error().detail.contains(QString::number(port)));
    }

    void anAddressOfAnotherComputerIsRefused()
    {
        QtScheduler scheduler;
        const auto listener = TcpListener::listen(scheduler, QHostAddress(QStringLiteral("192.0.2.1")), 0);
        QVERIFY(!listener.has_value());
        QVERIFY(listener.error().code == Errc::AddressNotAvailable);
    }

    void bytesThatCameBeforeTheStreamWasTakenAreTold()
    {
        QtScheduler scheduler;
        const auto listener = TcpListener::listen(scheduler, {}, 0);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), (*listener)->port());
        bool hasArrived = false;
        connect(listener->get(), &StreamListener::streamArrived, this, [&] { hasArrived = true; });
        QVERIFY(socket.waitForConnected());
        socket.write("hello");
        socket.flush();
        QTRY_VERIFY(hasArrived);
        // The bytes are to arrive before anyone listens to the stream.
        QTest::qWait(20);
        const auto stream = (*listener)->takeStream();
        bool isTold = false;
        connect(stream.get(), &Stream::readyRead, this, [&] { isTold = true; });
        QTRY_VERIFY(isTold);
    }

    void survivesRunningOutOfDescriptors()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The sanitizer needs descriptors of its own to look at objects.");
#endif
        QtScheduler scheduler;
        const auto listener = TcpListener::listen(scheduler, {}, 0);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), (*listener)->port());
        QVERIFY(socket.waitForConnected());
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        const int probe = ::open("/dev/null", O_RDONLY);
        ::close(probe);
        rlimit tight = before;
        tight.rlim_cur = static_cast<rlim_t>(probe);
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &tight), 0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot accept")));
        // Nothing can be accepted now; there is no event for that.
        QTest::qWait(100);
        QVERIFY((*listener)->takeStream() == nullptr);
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
        std::unique_ptr<Stream> stream;
        QTRY_VERIFY(stream || (stream = (*listener)->takeStream()));
    }
};

FRESHET_TEST(TcpListenerTest)
#include "tcp_listener_test.moc"
