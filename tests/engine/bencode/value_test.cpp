// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/decoder.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;

class ValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsItsKind();
    void answersNothingWhenAskedForAnotherKind();
    void findsKeysOfItsOwnLevelOnly();
    void iteratesOverListsInOrder();
    void iteratesOverDictionariesInSourceOrder();
    void givesTheExactSourceBytes();
    void tellsWhetherKeysAreSorted();
    void survivesMovingTheDocument();
};
FRESHET_TEST(ValueTest)

void ValueTest::knowsItsKind()
{
    const auto document = bencode::decode("li1e1:sle"
                                          "dee");
    QVERIFY(document);
    QByteArray kinds;
    for (const bencode::Value value : document->root().items()) {
        kinds += value.isInteger() ? 'i'
            : value.isBytes()      ? 's'
            : value.isList()       ? 'l'
            : value.isDict()       ? 'd'
                                   : '?';
    }
    QCOMPARE(kinds, QByteArray("isld"));
}

void ValueTest::answersNothingWhenAskedForAnotherKind()
{
    const auto document = bencode::decode("d1:ii1e1:s1:x1:llee");
    QVERIFY(document);
    const bencode::Value root = document->root();
    QVERIFY(!root.asInteger() && !root.asBytes());
    QVERIFY(!root.findBytes("i") && !root.findInteger("s") && !root.findDict("l") && !root.findList("i"));
    QVERIFY(root.findInteger("i") && root.findBytes("s") && root.findList("l"));
    QVERIFY(!root.find("i")->find("x"));
    QVERIFY(root.find("i")->items().begin() == root.find("i")->items().end());
    QVERIFY(root.find("l")->entries().begin() == root.find("l")->entries().end());
    QVERIFY(!root.find("l")->keysAreSorted());
}

void ValueTest::findsKeysOfItsOwnLevelOnly()
{
    const auto document = bencode::decode("d1:ad5:inneri1ee5:outeri2ee");
    QVERIFY(document);
    QVERIFY(!document->root().find("inner"));
    QCOMPARE(document->root().findInteger("outer"), 2);
    QCOMPARE(document->root().findDict("a")->findInteger("inner"), 1);
}

void ValueTest::iteratesOverListsInOrder()
{
    const auto document = bencode::decode("lli1ei2eei3e0:e");
    QVERIFY(document);
    QList<QByteArray> items;
    for (const bencode::Value value : document->root().items()) {
        items.append(value.raw().toByteArray());
    }
    QCOMPARE(items, (QList<QByteArray>{"li1ei2ee", "i3e", "0:"}));
}

void ValueTest::iteratesOverDictionariesInSourceOrder()
{
    const auto document = bencode::decode("d1:bd1:xi1ee1:ai-7ee");
    QVERIFY(document);
    QList<QByteArray> seen;
    for (const auto [key, value] : document->root().entries()) {
        seen.append(key.toByteArray() + '=' + value.raw().toByteArray());
    }
    QCOMPARE(seen, (QList<QByteArray>{"b=d1:xi1ee", "a=i-7e"}));
}

void ValueTest::givesTheExactSourceBytes()
{
    const QByteArray bytes("d4:infod1:zi1e1:ai2eee");
    const auto document = bencode::decode(bytes);
    QVERIFY(document);
    const bencode::Value info = *document->root().find("info");
    QCOMPARE(info.raw().toByteArray(), QByteArray("d1:zi1e1:ai2ee"));
    QCOMPARE(info.offset(), 7);
}

void ValueTest::tellsWhetherKeysAreSorted()
{
    const auto document = bencode::decode("d1:ad1:yi1e1:xi2ee1:bd1:\x7F"
                                          "i1e1:\xFFi1eee");
    QVERIFY(document);
    QVERIFY(document->root().keysAreSorted());
    QVERIFY(!document->root().find("a")->keysAreSorted());
    // Bytes are unsigned.
    QVERIFY(document->root().find("b")->keysAreSorted());
}

void ValueTest::survivesMovingTheDocument()
{
    auto document = bencode::decode("d1:a4:spame");
    QVERIFY(document);
    const bencode::Value value = *document->root().find("a");
    const bencode::Document moved = std::move(*document);
    QCOMPARE(value.asBytes()->toByteArray(), QByteArray("spam"));
    QCOMPARE(moved.tokenCount(), 3);
}

#include "value_test.moc"
