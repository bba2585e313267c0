// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/rc4.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace freshet::wire {

Rc4::Rc4(QByteArrayView key)
{
    Q_ASSERT(!key.isEmpty());
    std::iota(m_state.begin(), m_state.end(), std::uint8_t{0});
    const auto keyLength = static_cast<std::size_t>(key.size());
    std::uint8_t j = 0;
    for (std::size_t i = 0; i < m_state.size(); ++i) {
        const auto keyByte = static_cast<std::uint8_t>(key[static_cast<qsizetype>(i % keyLength)]);
        j = static_cast<std::uint8_t>(j + m_state[i] + keyByte);
        std::swap(m_state[i], m_state[j]);
    }
}

void Rc4::apply(std::span<char> bytes)
{
    for (char& byte : bytes) {
        byte = static_cast<char>(static_cast<std::uint8_t>(byte) ^ nextKeyByte());
    }
}

void Rc4::discard(int count)
{
    for (int i = 0; i < count; ++i) {
        nextKeyByte();
    }
}

std::uint8_t Rc4::nextKeyByte()
{
    ++m_i;
    const std::uint8_t a = m_state[m_i];
    m_j = static_cast<std::uint8_t>(m_j + a);
    const std::uint8_t b = m_state[m_j];
    m_state[m_i] = b;
    m_state[m_j] = a;
    return m_state[static_cast<std::uint8_t>(a + b)];
}

} // namespace freshet::wire
