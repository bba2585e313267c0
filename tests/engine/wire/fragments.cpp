// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/wire/fragments.h"

#include <algorithm>

namespace freshet::test {

QList<QByteArray> fragments(QByteArrayView bytes, Random& random)
{
    QList<QByteArray> parts;
    while (!bytes.isEmpty()) {
        const std::uint64_t bound = random.below(8) == 0 ? 2048 : 9;
        const auto size = std::min(bytes.size(), static_cast<qsizetype>(random.below(bound)));
        parts.append(bytes.first(size).toByteArray());
        bytes = bytes.sliced(size);
    }
    return parts;
}

} // namespace freshet::test
