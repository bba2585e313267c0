// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/diffie_hellman.h"
#include "engine/wire/wire_errc.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::wire;

namespace {

QByteArray prime()
{
    return QByteArray::fromHex(
        "ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08"
        "798e3404ddef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a63a"
        "36210000000000090563");
}

QByteArray number(char lowByte)
{
    return QByteArray(DiffieHellman::keySize - 1, '\0') + lowByte;
}

} // namespace

class DiffieHellmanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBothSidesTheSameSecret()
    {
        SeededRandom random(5);
        for (int i = 0; i < 50; ++i) {
            const DiffieHellman left(random);
            const DiffieHellman right(random);
            QCOMPARE(left.publicKey().size(), DiffieHellman::keySize);
            QVERIFY(left.publicKey() != right.publicKey());
            const auto leftSecret = left.sharedSecret(right.publicKey());
            const auto rightSecret = right.sharedSecret(left.publicKey());
            QVERIFY(leftSecret.has_value() && rightSecret.has_value());
            QCOMPARE(*leftSecret, *rightSecret);
            QCOMPARE(leftSecret->size(), DiffieHellman::keySize);
        }
    }

    void raisesTwoToTheSecretModuloThePrime()
    {
        SeededRandom random(6);
        const DiffieHellman keys(random);
        // With the other side's secret being 1, its key is the generator and the shared secret our key.
        const auto secret = keys.sharedSecret(number(2));
        QVERIFY(secret.has_value());
        QCOMPARE(*secret, keys.publicKey());
    }

    void refusesKeysThatGiveTheSecretAway()
    {
        SeededRandom random(7);
        const DiffieHellman keys(random);
        QByteArray primeMinusOne = prime();
        primeMinusOne.back() = static_cast<char>(primeMinusOne.back() - 1);
        const QList<QByteArray> bad{number(0), number(1), primeMinusOne, prime(),
            QByteArray(DiffieHellman::keySize, '\xff'), QByteArray(), number(2).mid(1), number(2) + 'x'};
        for (const QByteArray& key : bad) {
            const auto secret = keys.sharedSecret(key);
            QVERIFY(!secret.has_value());
            QCOMPARE(secret.error().code, std::error_code(Errc::EncryptionFailed));
        }
        QByteArray primeMinusTwo = prime();
        primeMinusTwo.back() = static_cast<char>(primeMinusTwo.back() - 2);
        QVERIFY(keys.sharedSecret(primeMinusTwo).has_value());
    }
};

FRESHET_TEST(DiffieHellmanTest)
#include "diffie_hellman_test.moc"
