// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/digest.h"
#include "engine/base/info_hash.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;

class DigestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithKnownVectors_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("sha1Hex");
        QTest::addColumn<QString>("sha256Hex");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("da39a3ee5e6b4b0d3255bfef95601890afd80709")
                               << QStringLiteral(
                                      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QStringLiteral("a9993e364706816aba3e25717850c26c9cd0d89d")
                             << QStringLiteral(
                                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QStringLiteral("84983e441c3bd26ebaae4aa1f95129e5e54670f1")
            << QStringLiteral("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million") << QByteArray(1'000'000, 'a')
                                   << QStringLiteral("34aa973cd4c4daa4f61eeb2bdbad27316534016f")
                                   << QStringLiteral(
                                          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void agreesWithKnownVectors()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QString, sha1Hex);
        QFETCH(const QString, sha256Hex);
        QCOMPARE(sha1(message).toHex(), sha1Hex);
        QCOMPARE(sha256(message).toHex(), sha256Hex);
        Sha1Hasher hasher;
        for (const char c : message.left(100)) {
            hasher.add({&c, 1});
        }
        hasher.add(message.mid(100));
        QCOMPARE(hasher.finish().toHex(), sha1Hex);
    }

    void startsOverAfterFinish()
    {
        Sha1Hasher hasher;
        hasher.add("something else");
        const Sha1Digest first = hasher.finish();
        QCOMPARE(first, sha1("something else"));
        QCOMPARE(hasher.finish(), sha1({}));
        hasher.add("abc");
        QCOMPARE(hasher.finish(), sha1("abc"));
    }

    void readsBytesOfTheRightLengthOnly()
    {
        QVERIFY(!Sha1Digest::fromBytes(QByteArray(19, 'x')));
        QVERIFY(!Sha1Digest::fromBytes(QByteArray(21, 'x')));
        const auto digest = Sha1Digest::fromBytes(QByteArray(20, 'x'));
        QVERIFY(digest.has_value());
        QCOMPARE(digest->toByteArray(), QByteArray(20, 'x'));
    }

    void readsHexOfTheRightFormOnly()
    {
        const QByteArray hex = "0123456789abcdefABCDEF0123456789abcdef00";
        const auto digest = Sha1Digest::fromHex(hex);
        QVERIFY(digest.has_value());
        QCOMPARE(digest->toHex().toLatin1(), hex.toLower());
        QVERIFY(!Sha1Digest::fromHex(hex.chopped(1)));
        QVERIFY(!Sha1Digest::fromHex(hex + '0'));
        QVERIFY(!Sha1Digest::fromHex(hex.chopped(1) + 'g'));
        QVERIFY(!Sha1Digest::fromHex(hex.chopped(1) + ' '));
        QVERIFY(!Sha1Digest::fromHex(hex.chopped(2) + "0x"));
    }

    void isAValueForContainers()
    {
        QCOMPARE(Sha1Digest(), *Sha1Digest::fromBytes(QByteArray(20, '\0')));
        QVERIFY(sha1("a") != sha1("b"));
        QCOMPARE(qHash(sha1("a"), 5), qHash(sha1("a"), 5));
        QVERIFY((sha1("a") < sha1("b")) != (sha1("b") < sha1("a")));
    }

    void namesATorrentByItsHashes()
    {
        const InfoHash v1{sha1("a"), std::nullopt};
        const InfoHash v2{std::nullopt, sha256("a")};
        const InfoHash hybrid{sha1("a"), sha256("a")};
        QVERIFY(InfoHash().isEmpty());
        QCOMPARE(InfoHash().wireForm(), Sha1Digest());
        QCOMPARE(hybrid.wireForm(), sha1("a"));
        QCOMPARE(v2.wireForm().toByteArray(), sha256("a").toByteArray().first(20));
        QVERIFY(hybrid.matches(v1) && hybrid.matches(v2) && v1.matches(hybrid));
        QVERIFY(!v1.matches(v2));
        QVERIFY(!InfoHash().matches(InfoHash()));
        QCOMPARE(v1.toString(), sha1("a").toHex());
        QCOMPARE(v2.toString(), sha256("a").toHex());
        QCOMPARE(InfoHash().toString(), QString());
    }
};

FRESHET_TEST(DigestTest)
#include "digest_test.moc"
