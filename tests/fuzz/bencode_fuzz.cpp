// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/decoder.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

/// Touches everything that a caller could ask of a value.
void visit(freshet::bencode::Value value, QByteArrayView source, int depth)
{
    Q_ASSERT(value.raw().size() > 0 && value.offset() + value.raw().size() <= source.size());
    Q_ASSERT(value.isInteger() == value.asInteger().has_value());
    Q_ASSERT(value.isBytes() == value.asBytes().has_value());
    if (depth > 3) {
        return;
    }
    for (const auto item : value.items()) {
        visit(item, source, depth + 1);
    }
    for (const auto [key, item] : value.entries()) {
        Q_ASSERT(depth > 1 || value.find(key)->offset() == item.offset());
        visit(item, source, depth + 1);
    }
}

} // namespace

FRESHET_FUZZ_TARGET(bencode)
{
    for (const bool allowTrailingBytes : {false, true}) {
        const auto document =
            freshet::bencode::decode(bytes, {.tokens = 10'000, .allowTrailingBytes = allowTrailingBytes});
        if (document) {
            Q_ASSERT(
                allowTrailingBytes ? document->size() <= bytes.size() : document->size() == bytes.size());
            visit(document->root(), bytes, 0);
        }
    }
}
