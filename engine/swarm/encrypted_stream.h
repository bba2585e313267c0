// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/stream.h"
#include "engine/wire/rc4.h"

#include <memory>

namespace freshet::swarm {

/// A Stream through the ciphers that a message stream encryption handshake agreed on (decorator). Engine
/// thread.
class EncryptedStream final : public net::Stream
{
    Q_OBJECT
public:
    EncryptedStream(std::unique_ptr<net::Stream> inner, wire::Rc4 encrypt, wire::Rc4 decrypt);

    [[nodiscard]] Endpoint remote() const override { return m_inner->remote(); }
    [[nodiscard]] Endpoint local() const override { return m_inner->local(); }
    qint64 read(char* data, qint64 size) override;
    void write(const QByteArray& bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_inner->bytesToWrite(); }
    [[nodiscard]] std::optional<net::RoundTrip> roundTrip() const override { return m_inner->roundTrip(); }
    void setReadingPaused(bool isPaused) override { m_inner->setReadingPaused(isPaused); }
    void close() override { m_inner->close(); }

private:
    std::unique_ptr<net::Stream> m_inner;
    wire::Rc4 m_encrypt;
    wire::Rc4 m_decrypt;
};

} // namespace freshet::swarm
