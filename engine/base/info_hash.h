// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"

#include <QMetaType>

#include <optional>

namespace freshet {

/// A torrent's name on the network: v1 (BEP 3), v2 (BEP 52), or both for a hybrid. Value type.
struct InfoHash
{
    std::optional<Sha1Digest> v1;
    std::optional<Sha256Digest> v2;

    [[nodiscard]] bool isEmpty() const { return !v1 && !v2; }

    /// The 20 bytes used in handshakes and announces: v1 where there is one, else v2 cut to 20 bytes (BEP
    /// 52).
    [[nodiscard]] Sha1Digest wireForm() const;

    /// Whether `other` can name the same torrent: one of the hashes that both know is equal.
    [[nodiscard]] bool matches(const InfoHash& other) const;

    /// The v1 hash in hex, or the v2 hash when there is no v1.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const InfoHash&, const InfoHash&) = default;
    friend size_t qHash(const InfoHash& hash, size_t seed = 0) noexcept
    {
        return qHash(hash.wireForm(), seed);
    }
};

} // namespace freshet

Q_DECLARE_METATYPE(freshet::InfoHash)
