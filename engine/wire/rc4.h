// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <span>

namespace freshet::wire {

/// The stream cipher of message stream encryption. It hides the protocol from simple filters, nothing more:
/// RC4 is broken. Value type: a copy continues from the same position.
class Rc4
{
public:
    /// `key` must not be empty; of more than 256 bytes the first count.
    explicit Rc4(QByteArrayView key);

    /// Encrypts or decrypts in place.
    void apply(std::span<char> bytes);
    /// Skips the next `count` bytes of the key stream.
    void discard(int count);

private:
    std::uint8_t nextKeyByte();

    std::array<std::uint8_t, 256> m_state{};
    std::uint8_t m_i = 0;
    std::uint8_t m_j = 0;
};

} // namespace freshet::wire
