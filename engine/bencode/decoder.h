// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"
#include "engine/bencode/bencode_errc.h"
#include "engine/bencode/value.h"

namespace freshet::bencode {

/// What decode() accepts. Lower the numbers where less is expected, as for packets.
struct DecodeLimits
{
    /// Lists and dictionaries inside each other.
    qsizetype depth = 100;
    /// Integers, strings (keys too), lists and dictionaries.
    qsizetype tokens = 2'500'000;
    /// Bytes.
    ByteCount size = 100_MiB;
    /// Whether something may follow the value; Document::size() says where it ended (BEP 9 messages).
    bool allowTrailingBytes = false;
};

/// Reads one bencoded value (BEP 3). Strict, except that unsorted keys are only noted (Value::keysAreSorted).
///
/// Needs no recursion, memory in proportion to the number of tokens, and time in proportion to the size
/// (times a logarithm where keys are unsorted). The result refers to `bytes`.
[[nodiscard]] Result<Document> decode(QByteArrayView bytes, const DecodeLimits& limits = {});

} // namespace freshet::bencode
