// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace freshet {

/// A set of pieces with a fixed universe of size() pieces. Knows its count() without counting. Value type.
class Bitfield
{
public:
    Bitfield() = default;
    explicit Bitfield(qsizetype size, bool value = false);

    /// From the wire form of BEP 3: most significant bit first, spare bits zero.
    /// Nothing if the length is not ceil(size / 8) or a spare bit is set.
    [[nodiscard]] static std::optional<Bitfield> fromWire(QByteArrayView bytes, qsizetype size);
    [[nodiscard]] QByteArray toWire() const;

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] bool isAll() const { return m_count == m_size; }
    [[nodiscard]] bool isNone() const { return m_count == 0; }

    /// `index` must be in range.
    [[nodiscard]] bool test(qsizetype index) const
    {
        return (m_words[static_cast<std::size_t>(index) >> 6U] >> (static_cast<std::size_t>(index) & 63U))
            & 1U;
    }
    /// True if the bit changed.
    bool set(qsizetype index, bool value = true);
    bool reset(qsizetype index) { return set(index, false); }
    void fill(bool value);

    /// Whether this set has a member that `other`, of the same size, has not.
    [[nodiscard]] bool hasAnyMissingFrom(const Bitfield& other) const;

    /// How many members both sets, of the same size, have.
    [[nodiscard]] qsizetype countCommon(const Bitfield& other) const;

    /// 64 members a word, the lowest in the least significant bit; bits beyond size() are 0.
    [[nodiscard]] std::span<const std::uint64_t> words() const { return m_words; }

    friend bool operator==(const Bitfield&, const Bitfield&) = default;

private:
    std::vector<std::uint64_t> m_words;
    qsizetype m_size = 0;
    qsizetype m_count = 0;
};

} // namespace freshet
