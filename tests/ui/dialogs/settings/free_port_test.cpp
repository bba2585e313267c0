// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/settings/free_port.h"

#include <QSet>
#include <QTcpServer>
#include <QTest>

using namespace freshet::ui;

class FreePortTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void portsAreByChanceAndCanBeListenedOn()
    {
        QSet<quint16> seen;
        for (int i = 0; i < 8; ++i) {
            const auto port = freePort(QHostAddress(QHostAddress::LocalHost));
            QVERIFY(port.has_value());
            QVERIFY(*port >= firstDynamicPort);
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost, *port));
            seen.insert(*port);
        }
        QVERIFY(seen.size() > 1);
    }

    void anAddressOfOthersHasNone()
    {
        // Reserved for documents (RFC 5737).
        QVERIFY(!freePort(QHostAddress(QStringLiteral("192.0.2.1"))));
    }
};

FRESHET_TEST(FreePortTest)
#include "free_port_test.moc"
