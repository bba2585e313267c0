// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>

namespace freshet::fuzz {

/// FRESHET_SEED if it is set, else `fallback`; printed, so that a failing run can be replayed.
[[nodiscard]] std::uint64_t seedFromEnvironment(std::uint64_t fallback);

/// Up to `maxSize` random bytes, half of the time only bytes of `alphabet`.
[[nodiscard]] QByteArray randomBytes(Random& random, qsizetype maxSize, QByteArrayView alphabet);

/// `bytes` with one to four changes: flipped bits, replaced numbers, cuts, repeats, swaps.
[[nodiscard]] QByteArray mutate(QByteArray bytes, Random& random);

/// Calls `target` with `count` random buffers and with `count` mutations of members of `corpus`.
void bombard(const std::function<void(QByteArrayView)>& target, const QList<QByteArray>& corpus,
    QByteArrayView alphabet, int count, Random& random);

} // namespace freshet::fuzz
