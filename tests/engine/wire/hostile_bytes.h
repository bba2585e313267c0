// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstdint>

namespace freshet::test {

/// FRESHET_SEED, or a new seed; printed, so that a failure can be replayed.
[[nodiscard]] std::uint64_t seedFromEnvironment();

/// At most `maxSize` random bytes.
[[nodiscard]] QByteArray randomBytes(Random& random, qsizetype maxSize);

/// `bytes` with a few bytes changed, inserted, removed, repeated or cut off.
[[nodiscard]] QByteArray mutated(QByteArray bytes, Random& random);

/// `bytes` cut into pieces, most of them small, some empty.
[[nodiscard]] QList<QByteArray> fragments(QByteArrayView bytes, Random& random);

} // namespace freshet::test
