// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/peer_id.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::wire;

class PeerIdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAnIdOfOurs()
    {
        SeededRandom random(1);
        const QByteArray first = makePeerId(random);
        const QByteArray second = makePeerId(random);
        QCOMPARE(first.size(), peerIdSize);
        QVERIFY(first.startsWith("-FR0100-"));
        QVERIFY(first != second);
        QCOMPARE(clientName(first), QStringLiteral("Freshet 0.1.0"));
    }

    void namesClients_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* id, const char* name) {
            QTest::newRow(id) << QByteArray(id) << QString::fromUtf8(name);
        };
        row("-qB4520-abcdefghijkl", "qBittorrent 4.5.2");
        row("-TR4050-abcdefghijkl", "Transmission 4.0.5");
        row("-TR2940-abcdefghijkl", "Transmission 2.94");
        row("-UT355S-abcdefghijkl", "µTorrent 3.5.5.28");
        row("-LT20B0-abcdefghijkl", "libtorrent 2.0.11");
        row("-DE2110-abcdefghijkl", "Deluge 2.1.1");
        row("-zz1234-abcdefghijkl", "zz 1.2.3.4");
        row("S58B-----abcdefghijk", "Shadow 5.8.11");
        row("T03I--00abcdefghijkl", "T03I--00");
        row("M7-10-2--abcdefghijk", "BitTorrent 7.10.2");
        row("M4-3-6--abcdefghijkl", "BitTorrent 4.3.6");
        row("exbc-something-else-", "exbc-som");
        row("\x01\x02"
            "abcdefghijklmnopqr",
            "");
        row("ab\nabcdefghijklmnopq", "");
        row("short", "");
        row("", "");
    }
    void namesClients()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const QString, name);
        QCOMPARE(clientName(id), name);
    }

    void keepsTextPrintableAndShort()
    {
        QCOMPARE(printableText("  a\tb\n\nc \x1b[31m", 20), QStringLiteral("a b c [31m"));
        QCOMPARE(printableText("\xff\xfe"
                               "abc",
                     20),
            QStringLiteral("abc"));
        QCOMPARE(printableText("evil\xe2\x80\xaetxt.exe", 20), QStringLiteral("eviltxt.exe"));
        QCOMPARE(printableText("abcdef", 3), QStringLiteral("abc"));
        QCOMPARE(printableText("\xc3\xa9\xc3\xa9\xc3\xa9", 2), QString::fromUtf8("éé"));
        // A character of two UTF-16 units is not cut in half.
        QCOMPARE(printableText("ab\xf0\x9f\x98\x80", 3), QStringLiteral("ab"));
        QCOMPARE(printableText({}, 3), QString());
    }

    void boundsHostileText()
    {
        SeededRandom random(fuzz::seedFromEnvironment(1));
        for (int i = 0; i < 100'000; ++i) {
            const QString text = printableText(fuzz::randomBytes(random, 100, "-qBTRM0123456789"), 32);
            QVERIFY(text.size() <= 32);
            for (const QChar c : text) {
                QVERIFY(c.isPrint() || c.isSurrogate());
            }
            QByteArray id =
                fuzz::randomBytes(random, 40, "-qBTRM0123456789").leftJustified(peerIdSize, 'x', true);
            if (random.below(2) == 0) {
                id[0] = '-';
                id[7] = '-';
            }
            QVERIFY(clientName(id).size() <= 32);
        }
    }
};

FRESHET_TEST(PeerIdTest)
#include "peer_id_test.moc"
