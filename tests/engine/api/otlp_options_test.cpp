// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/otlp_options.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;

class OtlpOptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhereMetricsCanBeSent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isEndpoint");
        const auto row = [](const char* text, bool isEndpoint) {
            QTest::newRow(text) << QString::fromLatin1(text) << isEndpoint;
        };
        row("http://127.0.0.1:4318", true);
        row("https://collector.example/otlp/", true);
        row("http://[::1]:4318", true);
        row("", false);
        row("127.0.0.1:4318", false);
        row("ftp://collector.example", false);
        row("http://", false);
        row("http://me:secret@collector.example", false);
        row("http://collector.example/?key=secret", false);
        row("http://collector.example/#part", false);
        row("http://collector example", false);
    }

    void tellsWhereMetricsCanBeSent()
    {
        QFETCH(QString, text);
        QFETCH(bool, isEndpoint);
        QCOMPARE(api::isOtlpEndpoint(text), isEndpoint);
    }

    void readsHeaders()
    {
        const auto headers =
            api::otlpHeaders(QStringLiteral("Authorization=Bearer%20a=b , X-Scope=fleet%2Cone,"));
        QVERIFY(headers);
        QCOMPARE(*headers, (api::HttpHeaders{{"Authorization", "Bearer a=b"}, {"X-Scope", "fleet,one"}}));
        QVERIFY(api::otlpHeaders(QString())->empty());
    }

    void refusesWhatIsNoHeader_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"name", "=value", "name=", "two words=x", "a=x%0d%0aHost: y", "a=\xc3\xa9",
                 "Content-Length=5", "host=x", "a=b,c"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
        QTest::newRow("too long") << QStringLiteral("a=") + QString(api::longestOtlpText, QLatin1Char('b'));
    }

    void refusesWhatIsNoHeader()
    {
        QFETCH(QString, text);
        QVERIFY(!api::otlpHeaders(text));
    }
};

FRESHET_TEST(OtlpOptionsTest)
#include "otlp_options_test.moc"
