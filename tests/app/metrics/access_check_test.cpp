// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/access_check.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet::metrics;

class AccessCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTokenMustBeTheWholeToken_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<Access>("access");
        QTest::newRow("right") << QByteArray("Bearer s3cret") << Access::Granted;
        QTest::newRow("the scheme in other letters") << QByteArray("bEARER s3cret") << Access::Granted;
        QTest::newRow("nothing") << QByteArray() << Access::TokenMissing;
        QTest::newRow("scheme only") << QByteArray("Bearer ") << Access::TokenMissing;
        QTest::newRow("beginning") << QByteArray("Bearer s3cre") << Access::TokenMissing;
        QTest::newRow("more") << QByteArray("Bearer s3cret1") << Access::TokenMissing;
        QTest::newRow("other letters") << QByteArray("Bearer S3CRET") << Access::TokenMissing;
        QTest::newRow("another scheme") << QByteArray("Basic s3cret") << Access::TokenMissing;
        QTest::newRow("without scheme") << QByteArray("s3cret") << Access::TokenMissing;
    }
    void theTokenMustBeTheWholeToken()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(Access, access);
        QCOMPARE(judgeAccess(authorization, "nas.example:9877", "s3cret"), access);
    }

    void withoutATokenNamesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<Access>("access");
        for (const char* host : {"127.0.0.1:9877", "127.0.0.1", "localhost:9877", "LOCALHOST", "[::1]:9877",
                 "192.0.2.1:9877", "[2001:db8::1]", ""}) {
            QTest::newRow(host) << QByteArray(host) << Access::Granted;
        }
        for (const char* host : {"rebound.example:9877", "localhost.example", "127.0.0.1.example:80", ":9877",
                 "[]", "[localhost.example]:9877"}) {
            QTest::newRow(host) << QByteArray(host) << Access::NameRefused;
        }
    }
    void withoutATokenNamesAreRefused()
    {
        QFETCH(QByteArray, host);
        QFETCH(Access, access);
        QCOMPARE(judgeAccess("Bearer whatever", host, {}), access);
    }
};

FRESHET_TEST(AccessCheckTest)
#include "access_check_test.moc"
