// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/digest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace freshet {

namespace {

/// OpenSSL tidies up when the program ends, unless the first call into it says otherwise. Threads of a pool
/// may hash or end just then: they would use what is gone, or leave behind what nobody frees any more. The
/// system takes it all back anyway.
[[maybe_unused]] const int keepsOpenSslToTheEnd = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

/// The algorithms, fetched once: EVP_sha1() looks its implementation up anew on each use.
const EVP_MD* sha1Algorithm()
{
    static const EVP_MD* const md = EVP_MD_fetch(nullptr, "SHA1", nullptr);
    return md;
}

const EVP_MD* sha256Algorithm()
{
    static const EVP_MD* const md = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return md;
}

struct FreeContext
{
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using ContextPointer = std::unique_ptr<EVP_MD_CTX, FreeContext>;

template<class DigestType>
DigestType digestOf(const EVP_MD* md, QByteArrayView bytes)
{
    thread_local const ContextPointer context(EVP_MD_CTX_new());
    DigestType digest;
    EVP_DigestInit_ex2(context.get(), md, nullptr);
    EVP_DigestUpdate(context.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr);
    return digest;
}

} // namespace

Sha1Digest sha1(QByteArrayView bytes)
{
    return digestOf<Sha1Digest>(sha1Algorithm(), bytes);
}

Sha256Digest sha256(QByteArrayView bytes)
{
    return digestOf<Sha256Digest>(sha256Algorithm(), bytes);
}

struct Sha1Hasher::Context
{
    ContextPointer evp{EVP_MD_CTX_new()};
};

Sha1Hasher::Sha1Hasher()
    : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex2(m_context->evp.get(), sha1Algorithm(), nullptr);
}

Sha1Hasher::~Sha1Hasher() = default;

void Sha1Hasher::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

Sha1Digest Sha1Hasher::finish()
{
    Sha1Digest digest;
    EVP_DigestFinal_ex(m_context->evp.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr);
    EVP_DigestInit_ex2(m_context->evp.get(), sha1Algorithm(), nullptr);
    return digest;
}

} // namespace freshet
