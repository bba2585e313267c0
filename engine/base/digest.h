// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <cstring>
#include <memory>
#include <optional>

namespace freshet {

/// A hash value of N bytes. Value type, all zero by default.
template<std::size_t N>
class Digest
{
public:
    static constexpr qsizetype size = static_cast<qsizetype>(N);

    constexpr Digest() = default;

    /// Nothing unless `bytes` has exactly N bytes.
    [[nodiscard]] static std::optional<Digest> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != size) {
            return std::nullopt;
        }
        Digest digest;
        std::memcpy(digest.m_bytes.data(), bytes.data(), N);
        return digest;
    }

    /// Nothing unless `hex` has exactly 2 N hexadecimal digits.
    [[nodiscard]] static std::optional<Digest> fromHex(QByteArrayView hex)
    {
        for (const char c : hex) {
            const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (!digit) {
                return std::nullopt;
            }
        }
        return hex.size() == 2 * size ? fromBytes(QByteArray::fromHex(hex.toByteArray())) : std::nullopt;
    }

    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), size}; }
    [[nodiscard]] QByteArray toByteArray() const { return view().toByteArray(); }
    [[nodiscard]] QString toHex() const { return QString::fromLatin1(toByteArray().toHex()); }
    [[nodiscard]] char* data() { return m_bytes.data(); }

    friend bool operator==(const Digest&, const Digest&) = default;
    friend auto operator<=>(const Digest&, const Digest&) = default;
    friend size_t qHash(const Digest& digest, size_t seed = 0) noexcept
    {
        return qHashBits(digest.m_bytes.data(), N, seed);
    }

private:
    std::array<char, N> m_bytes{};
};

using Sha1Digest = Digest<20>;
using Sha256Digest = Digest<32>;

[[nodiscard]] Sha1Digest sha1(QByteArrayView bytes);
[[nodiscard]] Sha256Digest sha256(QByteArrayView bytes);

/// SHA-1 over bytes that come in parts. Not thread-safe; one object per computation.
class Sha1Hasher
{
public:
    Sha1Hasher();
    ~Sha1Hasher();
    Sha1Hasher(const Sha1Hasher&) = delete;
    Sha1Hasher& operator=(const Sha1Hasher&) = delete;

    void add(QByteArrayView bytes);
    /// The digest of all bytes added since construction or the last finish(); starts over.
    [[nodiscard]] Sha1Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace freshet
