// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/rc4.h"
#include "tests/support/test_main.h"

#include <QByteArray>
#include <QTest>

using namespace freshet::wire;

namespace {

QByteArray encrypted(Rc4& cipher, QByteArray bytes)
{
    cipher.apply({bytes.data(), static_cast<std::size_t>(bytes.size())});
    return bytes;
}

} // namespace

class Rc4Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithKnownVectors_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("hex");
        const auto row = [](const char* key, const char* plain, const char* hex) {
            QTest::newRow(key) << QByteArray(key) << QByteArray(plain) << QByteArray(hex);
        };
        row("Key", "Plaintext", "bbf316e8d940af0ad3");
        row("Wiki", "pedia", "1021bf0420");
        row("Secret", "Attack at dawn", "45a01f645fc35b383552544b9bf5");
    }
    void agreesWithKnownVectors()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, plain);
        QFETCH(const QByteArray, hex);
        Rc4 cipher(key);
        QCOMPARE(encrypted(cipher, plain).toHex(), hex);
        Rc4 again(key);
        QCOMPARE(encrypted(again, QByteArray::fromHex(hex)), plain);
    }

    /// RFC 6229, 40-bit key, key stream from offset 1024.
    void discardsTheStartOfTheKeyStream()
    {
        Rc4 cipher(QByteArray::fromHex("0102030405"));
        cipher.discard(1024);
        QCOMPARE(
            encrypted(cipher, QByteArray(16, '\0')).toHex(), QByteArray("30abbcc7c20b01609f23ee2d5f6bb7df"));
    }

    void continuesWhereItStopped()
    {
        Rc4 whole("key");
        const QByteArray expected = encrypted(whole, QByteArray(300, 'x'));
        Rc4 parts("key");
        QByteArray actual;
        for (const qsizetype size : {1, 0, 99, 200}) {
            actual += encrypted(parts, QByteArray(size, 'x'));
        }
        QCOMPARE(actual, expected);
    }
};

FRESHET_TEST(Rc4Test)
#include "rc4_test.moc"
