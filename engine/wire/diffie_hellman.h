// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace freshet::wire {

/// One side of the 768-bit key exchange of message stream encryption, with a fresh secret of 160 bits.
class DiffieHellman
{
public:
    /// Bytes of a public key and of the shared secret.
    static constexpr qsizetype keySize = 96;

    explicit DiffieHellman(Random& random);
    ~DiffieHellman();
    DiffieHellman(DiffieHellman&&) noexcept;
    DiffieHellman& operator=(DiffieHellman&&) noexcept;

    /// keySize bytes to send.
    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; }

    /// keySize bytes that both sides now share. EncryptionFailed for a key of the wrong length or one that
    /// would make the secret known to everybody (0, 1, -1 or not below the prime).
    [[nodiscard]] Result<QByteArray> sharedSecret(QByteArrayView theirPublicKey) const;

private:
    struct Secret;

    std::unique_ptr<Secret> m_secret;
    QByteArray m_publicKey;
};

} // namespace freshet::wire
