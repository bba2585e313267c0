// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/encoder.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <limits>

using namespace freshet;

class EncoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesEachKind()
    {
        bencode::Encoder encoder;
        encoder.beginDict().key("a").integer(-3).key("b").bytes("x\0y").key("c").beginList();
        encoder.text(QStringLiteral("\u00FC")).beginList().end().end();
        encoder.key("d").raw("i7e").key("e").beginDict().end().end();
        QCOMPARE(encoder.take(), QByteArray("d1:ai-3e1:b1:x1:cl2:\xC3\xBClee1:di7e1:edee"));
    }

    void keepsNulBytes()
    {
        bencode::Encoder encoder;
        encoder.bytes(QByteArray("\0\n\0", 3));
        QCOMPARE(encoder.take(), QByteArray("3:\0\n\0", 5));
    }

    void startsOverAfterTake()
    {
        bencode::Encoder encoder;
        QCOMPARE(
            encoder.integer(std::numeric_limits<qint64>::min()).take(), QByteArray("i-9223372036854775808e"));
        QCOMPARE(encoder.integer(0).take(), QByteArray("i0e"));
    }

    void dictSortsKeysAsUnsignedBytes()
    {
        bencode::Dict dict;
        dict.set("\xFF", 1).set("ab", 2).set("a", 3).set("", 4).set("Z", 5);
        QCOMPARE(dict.encode(), QByteArray("d0:i4e1:Zi5e1:ai3e2:abi2e1:\xFFi1ee"));
    }

    void dictReplacesAValueThatIsSetAgain()
    {
        bencode::Dict dict;
        dict.set("a", 1).set("a", QByteArrayView("two"));
        QCOMPARE(dict.encode(), QByteArray("d1:a3:twoe"));
    }

    void dictsAndListsNest()
    {
        bencode::List list;
        QVERIFY(list.isEmpty());
        list.append(1).append(QByteArrayView("s")).append(bencode::Dict().set("k", bencode::List()));
        list.append(bencode::List().append(2));
        bencode::Dict dict;
        QVERIFY(dict.isEmpty());
        dict.set("l", list).set("d", bencode::Dict()).setRaw("r", "le");
        QCOMPARE(dict.encode(), QByteArray("d1:dde1:lli1e1:sd1:kleeli2eee1:rlee"));
    }
};
FRESHET_TEST(EncoderTest)

#include "encoder_test.moc"
