// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/endpoint.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;

namespace {

Endpoint endpoint(const char* address, quint16 port)
{
    return {QHostAddress(QString::fromLatin1(address)), port};
}

} // namespace

class EndpointTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAndReadsText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"192.0.2.1:6881", "127.0.0.1:1", "[2001:db8::1]:65535", "[::1]:80"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void writesAndReadsText()
    {
        QFETCH(const QString, text);
        const auto read = Endpoint::fromString(text);
        QVERIFY(read.has_value());
        QVERIFY(read->isValid());
        QCOMPARE(read->toString(), text);
        QCOMPARE(read->isIpv4(), !text.startsWith(QLatin1Char('[')));
    }

    void refusesOtherText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            {"", ":", ":80", "192.0.2.1", "192.0.2.1:", "192.0.2.1:0", "192.0.2.1:65536", "192.0.2.1:-1",
                "192.0.2.1:x", "192.0.2.256:80", "127.1:80", "1:80", "localhost:80", "example.com:80",
                "2001:db8::1:80", "[2001:db8::1]", "[2001:db8::1]80", "[]:80", "[:80", "[example]:80",
                "192.0.2.1:+80", "192.0.2.1: 80", "192.0.2.1:80 ", " 192.0.2.1:80", "[192.0.2.1]:80"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void refusesOtherText()
    {
        QFETCH(const QString, text);
        QVERIFY(!Endpoint::fromString(text));
    }

    void keepsMappedAddressesAsIpv4()
    {
        const Endpoint mapped = endpoint("::ffff:192.0.2.1", 80);
        QVERIFY(mapped.isIpv4());
        QCOMPARE(mapped, endpoint("192.0.2.1", 80));
        QCOMPARE(qHash(mapped), qHash(endpoint("192.0.2.1", 80)));
        QCOMPARE(mapped.toCompact().size(), 6);
    }

    void keepsUnspecifiedAddressesOfTheirFamily()
    {
        QCOMPARE(
            Endpoint(QHostAddress(QHostAddress::AnyIPv6), 80).address, QHostAddress(QHostAddress::AnyIPv6));
        QVERIFY(!Endpoint(QHostAddress(QHostAddress::AnyIPv6), 80).isIpv4());
        QVERIFY(Endpoint(QHostAddress(QHostAddress::AnyIPv4), 80).isIpv4());
        QVERIFY(!endpoint("::1", 80).isIpv4());
        QVERIFY(endpoint("::1", 80).isLoopback());
    }

    void isValidWithAddressAndPort()
    {
        QVERIFY(!Endpoint().isValid());
        QVERIFY(!endpoint("192.0.2.1", 0).isValid());
        QVERIFY(!Endpoint(QHostAddress(), 80).isValid());
        QVERIFY(endpoint("192.0.2.1", 80).isValid());
    }

    void writesTheCompactForms()
    {
        QCOMPARE(endpoint("192.0.2.1", 6881).toCompact().toHex(), QByteArray("c00002011ae1"));
        QCOMPARE(endpoint("2001:db8::1", 6881).toCompact().toHex(),
            QByteArray("20010db80000000000000000000000011ae1"));
    }

    void readsTheCompactForms()
    {
        const QList<Endpoint> ipv4{endpoint("192.0.2.1", 6881), endpoint("10.0.0.1", 1)};
        QCOMPARE(Endpoint::fromCompactIpv4(ipv4[0].toCompact() + ipv4[1].toCompact()), ipv4);
        const QList<Endpoint> ipv6{endpoint("2001:db8::1", 6881), endpoint("fe80::1", 1)};
        QCOMPARE(Endpoint::fromCompactIpv6(ipv6[0].toCompact() + ipv6[1].toCompact()), ipv6);
        QCOMPARE(Endpoint::fromCompactIpv4({}), QList<Endpoint>());
    }

    void leavesOutWhatNobodyCanDial()
    {
        const Endpoint good = endpoint("192.0.2.1", 6881);
        const QByteArray ipv4 = endpoint("192.0.2.1", 0).toCompact() + endpoint("0.0.0.0", 80).toCompact()
            + endpoint("224.0.0.1", 80).toCompact() + endpoint("255.255.255.255", 80).toCompact()
            + good.toCompact() + "cut";
        QCOMPARE(Endpoint::fromCompactIpv4(ipv4), QList<Endpoint>{good});

        const Endpoint good6 = endpoint("2001:db8::1", 6881);
        const QByteArray port = QByteArray::fromHex("0050");
        const QByteArray ipv6 = QByteArray(16, '\0') + port + QByteArray::fromHex("ff02")
            + QByteArray(13, '\0') + '\1' + port + QByteArray::fromHex("00000000000000000000ffff00000000")
            + port + good6.toCompact() + QByteArray(17, 'x');
        QCOMPARE(Endpoint::fromCompactIpv6(ipv6), QList<Endpoint>{good6});
    }
};

FRESHET_TEST(EndpointTest)
#include "endpoint_test.moc"
