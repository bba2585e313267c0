// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/local_address.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;

class LocalAddressTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsLocalFromPublic_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isLocal");
        for (const char* text : {"127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.31.255.255",
                 "192.168.0.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "::", "::1",
                 "fe80::1", "fd00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        }
        for (const char* text : {"1.1.1.1", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2001:db8::1",
                 "2606:4700::1", "::ffff:1.1.1.1"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << false;
        }
    }
    void tellsLocalFromPublic()
    {
        QFETCH(QString, address);
        QFETCH(bool, isLocal);
        QCOMPARE(net::isLocalAddress(QHostAddress(address)), isLocal);
    }

    void tellsTheLocalNetworkFromTheRest_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isLan");
        for (const char* text : {"10.0.0.0", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1",
                 "192.168.255.254", "169.254.0.1", "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%3",
                 "febf::1", "::ffff:192.168.0.1"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        }
        for (const char* text : {"9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0", "192.167.0.1",
                 "192.169.0.1", "169.253.0.1", "127.0.0.1", "::1", "0.0.0.0", "::", "100.64.0.1",
                 "198.18.0.1", "224.0.0.1", "255.255.255.255", "2001:db8::1", "fec0::1", "ff02::1", "fbff::1",
                 "::ffff:127.0.0.1", "::ffff:1.1.1.1"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << false;
        }
        QTest::newRow("none") << QString() << false;
    }
    void tellsTheLocalNetworkFromTheRest()
    {
        QFETCH(QString, address);
        QFETCH(bool, isLan);
        QCOMPARE(net::isLanAddress(QHostAddress(address)), isLan);
    }
};

FRESHET_TEST(LocalAddressTest)
#include "local_address_test.moc"
