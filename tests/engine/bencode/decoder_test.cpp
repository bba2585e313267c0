// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/decoder.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <ctime>

using namespace freshet;
using bencode::Errc;

Q_DECLARE_METATYPE(bencode::Errc)

class DecoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsWellFormedValues_data();
    void acceptsWellFormedValues();
    void refusesMalformedBytes_data();
    void refusesMalformedBytes();
    void saysWhereItFailed();
    void keepsToTheDepthLimit();
    void keepsToTheTokenLimit();
    void keepsToTheSizeLimit();
    void reportsWhereTheValueEndedWhenMoreFollows();
    void findsDuplicatesAmongManyUnsortedKeysInLittleCpuTime();
    void survivesAMillionOpeningBrackets();
};
FRESHET_TEST(DecoderTest)

void DecoderTest::acceptsWellFormedValues_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("tokens");
    QTest::newRow("zero") << QByteArray("i0e") << 1;
    QTest::newRow("negative") << QByteArray("i-42e") << 1;
    QTest::newRow("largest") << QByteArray("i9223372036854775807e") << 1;
    QTest::newRow("smallest") << QByteArray("i-9223372036854775808e") << 1;
    QTest::newRow("empty string") << QByteArray("0:") << 1;
    QTest::newRow("string") << QByteArray("4:spam") << 1;
    QTest::newRow("empty list") << QByteArray("le") << 1;
    QTest::newRow("empty dictionary") << QByteArray("de") << 1;
    QTest::newRow("nested") << QByteArray("d1:ali1ei2ee1:bd1:c0:ee") << 9;
    QTest::newRow("unsorted") << QByteArray("d1:bi1e1:ai2ee") << 5;
    QTest::newRow("same key at two levels") << QByteArray("d1:ad1:ai1eee") << 5;
    QTest::newRow("empty key") << QByteArray("d0:i1ee") << 3;
}

void DecoderTest::acceptsWellFormedValues()
{
    QFETCH(const QByteArray, bytes);
    const auto document = bencode::decode(bytes);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().toString()));
    QCOMPARE(document->size(), bytes.size());
    QTEST(static_cast<int>(document->tokenCount()), "tokens");
}

void DecoderTest::refusesMalformedBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Errc>("code");
    QTest::newRow("nothing") << QByteArray() << Errc::UnexpectedEnd;
    QTest::newRow("open integer") << QByteArray("i12") << Errc::UnexpectedEnd;
    QTest::newRow("open list") << QByteArray("l") << Errc::UnexpectedEnd;
    QTest::newRow("open dictionary") << QByteArray("d1:a") << Errc::UnexpectedEnd;
    QTest::newRow("short string") << QByteArray("5:spam") << Errc::UnexpectedEnd;
    QTest::newRow("string without colon") << QByteArray("4") << Errc::UnexpectedEnd;
    QTest::newRow("huge string") << QByteArray("99999999999999999999999:a") << Errc::UnexpectedEnd;
    QTest::newRow("length beyond 2^63") << QByteArray("9223372036854775808:a") << Errc::UnexpectedEnd;
    QTest::newRow("empty integer") << QByteArray("ie") << Errc::InvalidNumber;
    QTest::newRow("minus alone") << QByteArray("i-e") << Errc::InvalidNumber;
    QTest::newRow("minus zero") << QByteArray("i-0e") << Errc::InvalidNumber;
    QTest::newRow("leading zero") << QByteArray("i03e") << Errc::InvalidNumber;
    QTest::newRow("negative leading zero") << QByteArray("i-03e") << Errc::InvalidNumber;
    QTest::newRow("plus") << QByteArray("i+1e") << Errc::InvalidNumber;
    QTest::newRow("fraction") << QByteArray("i1.5e") << Errc::InvalidNumber;
    QTest::newRow("two minus") << QByteArray("i--1e") << Errc::InvalidNumber;
    QTest::newRow("too large") << QByteArray("i9223372036854775808e") << Errc::NumberTooLarge;
    QTest::newRow("too small") << QByteArray("i-9223372036854775809e") << Errc::NumberTooLarge;
    QTest::newRow("length with zero") << QByteArray("04:spam") << Errc::InvalidStringLength;
    QTest::newRow("length 00") << QByteArray("00:") << Errc::InvalidStringLength;
    QTest::newRow("length with letter") << QByteArray("1x:spam") << Errc::InvalidStringLength;
    QTest::newRow("integer key") << QByteArray("di1ei2ee") << Errc::KeyNotAString;
    QTest::newRow("list key") << QByteArray("dlei2ee") << Errc::KeyNotAString;
    QTest::newRow("adjacent duplicate") << QByteArray("d1:ai1e1:ai2ee") << Errc::DuplicateKey;
    QTest::newRow("distant duplicate") << QByteArray("d1:bi1e1:ai2e1:bi3ee") << Errc::DuplicateKey;
    QTest::newRow("key without value") << QByteArray("d1:ae") << Errc::UnexpectedByte;
    QTest::newRow("end alone") << QByteArray("e") << Errc::UnexpectedByte;
    QTest::newRow("letter") << QByteArray("x") << Errc::UnexpectedByte;
    QTest::newRow("negative length") << QByteArray("-1:a") << Errc::UnexpectedByte;
    QTest::newRow("second value") << QByteArray("i1ei2e") << Errc::TrailingBytes;
    QTest::newRow("newline") << QByteArray("de\n") << Errc::TrailingBytes;
}

void DecoderTest::refusesMalformedBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Errc, code);
    const auto document = bencode::decode(bytes);
    QVERIFY(!document);
    QCOMPARE(document.error().code, std::error_code(code));
}

void DecoderTest::saysWhereItFailed()
{
    QCOMPARE(bencode::decode("d1:ai01ee").error().detail, QStringLiteral("at byte 4"));
    QCOMPARE(bencode::decode("li1ex").error().detail, QStringLiteral("at byte 4"));
}

void DecoderTest::keepsToTheDepthLimit()
{
    const auto nested = [](qsizetype depth) { return QByteArray(depth, 'l') + QByteArray(depth, 'e'); };
    QVERIFY(bencode::decode(nested(100)));
    QCOMPARE(bencode::decode(nested(101)).error().code, std::error_code(Errc::TooDeep));
    QVERIFY(bencode::decode(nested(3), {.depth = 3}));
    QCOMPARE(bencode::decode(nested(4), {.depth = 3}).error().code, std::error_code(Errc::TooDeep));
}

void DecoderTest::keepsToTheTokenLimit()
{
    QVERIFY(bencode::decode("li1ei2ee", {.tokens = 3}));
    QCOMPARE(
        bencode::decode("li1ei2ei3ee", {.tokens = 3}).error().code, std::error_code(Errc::TooManyTokens));
    QCOMPARE(bencode::decode("d1:a1:be", {.tokens = 2}).error().code, std::error_code(Errc::TooManyTokens));
    const QByteArray many = 'l' + QByteArray("0:").repeated(2'500'000) + 'e';
    QCOMPARE(bencode::decode(many).error().code, std::error_code(Errc::TooManyTokens));
}

void DecoderTest::keepsToTheSizeLimit()
{
    QVERIFY(bencode::decode("4:spam", {.size = 6}));
    QCOMPARE(bencode::decode("4:spam", {.size = 5}).error().code, std::error_code(Errc::TooLarge));
}

void DecoderTest::reportsWhereTheValueEndedWhenMoreFollows()
{
    const auto document = bencode::decode("d1:ai1eePAYLOAD", {.allowTrailingBytes = true});
    QVERIFY(document);
    QCOMPARE(document->size(), 8);
    QCOMPARE(document->root().findInteger("a"), 1);
}

void DecoderTest::findsDuplicatesAmongManyUnsortedKeysInLittleCpuTime()
{
    QByteArray descending = "d";
    for (int i = 400'000; i > 0; --i) {
        descending += "6:" + QByteArray::number(i).rightJustified(6, '0') + "i0e";
    }
    const std::clock_t start = std::clock();
    const QByteArray unique = descending + 'e';
    const auto document = bencode::decode(unique);
    QVERIFY(document && !document->root().keysAreSorted());
    const QByteArray twice = descending + "6:200000i0ee";
    QCOMPARE(bencode::decode(twice).error().code, std::error_code(Errc::DuplicateKey));
    // Far above what it takes, far below what comparing each key with each takes.
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 20);
}

void DecoderTest::survivesAMillionOpeningBrackets()
{
    QCOMPARE(bencode::decode(QByteArray(1'000'000, 'd')).error().code, std::error_code(Errc::KeyNotAString));
    QCOMPARE(bencode::decode(QByteArray(1'000'000, 'l')).error().code, std::error_code(Errc::TooDeep));
    QCOMPARE(
        bencode::decode(QByteArray("d1:a").repeated(1'000'000)).error().code, std::error_code(Errc::TooDeep));
}

#include "decoder_test.moc"
