// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/diffie_hellman.h"

#include "engine/wire/wire_errc.h"

#include <QtEndian>

#include <array>

#include <openssl/bn.h>

namespace freshet::wire {

namespace {

constexpr char primeHex[] = "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74"
                            "020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437"
                            "4FE1356D6D51C245E485B576625E7EC6F44C42E9A63A36210000000000090563";
constexpr BN_ULONG generator = 2;
/// The protocol asks for at least 128 bits; more than 160 add nothing to a 768-bit group.
constexpr std::size_t secretWords = 5;

struct FreeNumber
{
    void operator()(BIGNUM* number) const { BN_clear_free(number); }
};
using Number = std::unique_ptr<BIGNUM, FreeNumber>;

struct FreeContext
{
    void operator()(BN_CTX* context) const { BN_CTX_free(context); }
};
using Context = std::unique_ptr<BN_CTX, FreeContext>;

struct FreeMontgomery
{
    void operator()(BN_MONT_CTX* context) const { BN_MONT_CTX_free(context); }
};

/// The group that all BitTorrent clients agree on; made once, as preparing the prime costs as much as using
/// it.
struct Group
{
    Number prime;
    Number primeMinusOne;
    std::unique_ptr<BN_MONT_CTX, FreeMontgomery> montgomery;

    Group()
        : montgomery(BN_MONT_CTX_new())
    {
        BIGNUM* parsed = nullptr;
        BN_hex2bn(&parsed, primeHex);
        prime.reset(parsed);
        primeMinusOne.reset(BN_dup(parsed));
        BN_sub_word(primeMinusOne.get(), 1);
        const Context context(BN_CTX_new());
        BN_MONT_CTX_set(montgomery.get(), prime.get(), context.get());
    }
};

const Group& group()
{
    static const Group theGroup;
    return theGroup;
}

/// base ^ exponent, in a time that tells nothing about the exponent, as DiffieHellman::keySize bytes.
QByteArray power(const BIGNUM* base, const BIGNUM* exponent)
{
    const Context context(BN_CTX_new());
    const Number result(BN_new());
    BN_mod_exp_mont_consttime(
        result.get(), base, exponent, group().prime.get(), context.get(), group().montgomery.get());
    QByteArray bytes(DiffieHellman::keySize, '\0');
    BN_bn2binpad(
        result.get(), reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    return bytes;
}

} // namespace

struct DiffieHellman::Secret
{
    Number number;
};

DiffieHellman::DiffieHellman(Random& random)
    : m_secret(std::make_unique<Secret>())
{
    std::array<quint32, secretWords> words{};
    for (quint32& word : words) {
        word = qToBigEndian(static_cast<quint32>(random.next() >> 32U));
    }
    m_secret->number.reset(
        BN_bin2bn(reinterpret_cast<const unsigned char*>(words.data()), sizeof(words), nullptr));
    // The same length for all secrets, and never 0 or 1.
    BN_set_bit(m_secret->number.get(), static_cast<int>(sizeof(words)) * 8 - 1);
    const Number base(BN_new());
    BN_set_word(base.get(), generator);
    m_publicKey = power(base.get(), m_secret->number.get());
}

DiffieHellman::~DiffieHellman() = default;
DiffieHellman::DiffieHellman(DiffieHellman&&) noexcept = default;
DiffieHellman& DiffieHellman::operator=(DiffieHellman&&) noexcept = default;

Result<QByteArray> DiffieHellman::sharedSecret(QByteArrayView theirPublicKey) const
{
    if (theirPublicKey.size() != keySize) {
        return failure(Errc::EncryptionFailed, QStringLiteral("the key has the wrong length"));
    }
    const Number theirs(BN_bin2bn(
        reinterpret_cast<const unsigned char*>(theirPublicKey.data()), static_cast<int>(keySize), nullptr));
    if (BN_is_zero(theirs.get()) || BN_is_one(theirs.get())
        || BN_cmp(theirs.get(), group().primeMinusOne.get()) >= 0) {
        return failure(Errc::EncryptionFailed, QStringLiteral("the key is out of range"));
    }
    return power(theirs.get(), m_secret->number.get());
}

} // namespace freshet::wire
