// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/text.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet::metainfo;

class TextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsUtf8AndFallsBackToLatin1()
    {
        QCOMPARE(decodeText("gr\xC3\xBC\xC3\x9F"), QStringLiteral("gr\u00FC\u00DF"));
        QCOMPARE(decodeText("gr\xFC\xDF"), QStringLiteral("gr\u00FC\u00DF"));
        QCOMPARE(decodeText(""), QString());
        // An overlong '/' is no UTF-8 and must not become a separator.
        QVERIFY(!decodeText("\xC0\xAF").contains(u'/'));
    }

    void judgesUrls()
    {
        QVERIFY(isPlausibleUrl(u"http://t.example/announce?key=1"));
        QVERIFY(isPlausibleUrl(u"udp://t.example:80"));
        QVERIFY(!isPlausibleUrl(u""));
        QVERIFY(!isPlausibleUrl(u"no address"));
        QVERIFY(!isPlausibleUrl(u"nothing"));
        QVERIFY(!isPlausibleUrl(u"http://t.example/\r\nHost: x"));
        QVERIFY(!isPlausibleUrl(QString(5'000, u':')));
    }
};
FRESHET_TEST(TextTest)

#include "text_test.moc"
