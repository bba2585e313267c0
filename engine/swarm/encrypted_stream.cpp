// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/encrypted_stream.h"

namespace freshet::swarm {

EncryptedStream::EncryptedStream(std::unique_ptr<net::Stream> inner, wire::Rc4 encrypt, wire::Rc4 decrypt)
    : m_inner(std::move(inner))
    , m_encrypt(std::move(encrypt))
    , m_decrypt(std::move(decrypt))
{
    connect(m_inner.get(), &Stream::readyRead, this, &Stream::readyRead);
    connect(m_inner.get(), &Stream::bytesWritten, this, &Stream::bytesWritten);
    connect(m_inner.get(), &Stream::closed, this, &Stream::closed);
}

qint64 EncryptedStream::read(char* data, qint64 size)
{
    const qint64 got = m_inner->read(data, size);
    if (got > 0) {
        m_decrypt.apply(std::span(data, static_cast<std::size_t>(got)));
    }
    return got;
}

void EncryptedStream::write(const QByteArray& bytes)
{
    QByteArray cipher = bytes;
    m_encrypt.apply(std::span(cipher.data(), static_cast<std::size_t>(cipher.size())));
    m_inner->write(cipher);
}

} // namespace freshet::swarm
