// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/bitfield.h"

#include <algorithm>
#include <bit>

namespace freshet {

Bitfield::Bitfield(qsizetype size, bool value)
    : m_words((static_cast<std::size_t>(size) + 63U) / 64U, 0U)
    , m_size(size)
{
    if (value) {
        fill(true);
    }
}

std::optional<Bitfield> Bitfield::fromWire(QByteArrayView bytes, qsizetype size)
{
    if (bytes.size() != (size + 7) / 8) {
        return std::nullopt;
    }
    Bitfield field(size);
    for (qsizetype i = 0; i < bytes.size() * 8; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i / 8]);
        if (((byte >> (7 - i % 8)) & 1) == 0) {
            continue;
        }
        if (i >= size) {
            return std::nullopt;
        }
        field.set(i);
    }
    return field;
}

QByteArray Bitfield::toWire() const
{
    QByteArray bytes((m_size + 7) / 8, '\0');
    for (qsizetype i = 0; i < m_size; ++i) {
        if (test(i)) {
            bytes[i / 8] = static_cast<char>(static_cast<unsigned char>(bytes[i / 8]) | (0x80U >> (i % 8)));
        }
    }
    return bytes;
}

bool Bitfield::set(qsizetype index, bool value)
{
    Q_ASSERT(index >= 0 && index < m_size);
    if (test(index) == value) {
        return false;
    }
    m_words[static_cast<std::size_t>(index) >> 6U] ^= std::uint64_t{1}
        << (static_cast<std::size_t>(index) & 63U);
    m_count += value ? 1 : -1;
    return true;
}

void Bitfield::fill(bool value)
{
    std::fill(m_words.begin(), m_words.end(), value ? ~std::uint64_t{0} : std::uint64_t{0});
    if (value && (m_size & 63) != 0) {
        m_words.back() = (std::uint64_t{1} << (m_size & 63)) - 1;
    }
    m_count = value ? m_size : 0;
}

bool Bitfield::hasAnyMissingFrom(const Bitfield& other) const
{
    Q_ASSERT(m_size == other.m_size);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if ((m_words[i] & ~other.m_words[i]) != 0) {
            return true;
        }
    }
    return false;
}

qsizetype Bitfield::countCommon(const Bitfield& other) const
{
    Q_ASSERT(m_size == other.m_size);
    qsizetype common = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        common += std::popcount(m_words[i] & other.m_words[i]);
    }
    return common;
}

} // namespace freshet
