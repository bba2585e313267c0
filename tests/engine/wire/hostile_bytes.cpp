// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/wire/hostile_bytes.h"

#include <QDebug>

#include <algorithm>

namespace freshet::test {

std::uint64_t seedFromEnvironment()
{
    bool isSet = false;
    std::uint64_t seed = qEnvironmentVariable("FRESHET_SEED").toULongLong(&isSet);
    if (!isSet) {
        seed = SystemRandom().next();
    }
    qInfo("replay with FRESHET_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}

QByteArray randomBytes(Random& random, qsizetype maxSize)
{
    QByteArray bytes(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(maxSize) + 1)), '\0');
    for (char& byte : bytes) {
        byte = static_cast<char>(random.next() >> 56U);
    }
    return bytes;
}

QByteArray mutated(QByteArray bytes, Random& random)
{
    for (auto changes = random.below(4) + 1; changes > 0 && !bytes.isEmpty(); --changes) {
        const auto at = static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size())));
        const auto count = static_cast<qsizetype>(random.below(9));
        switch (random.below(6)) {
        case 0: bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8))); break;
        case 1: bytes[at] = static_cast<char>(random.next() >> 56U); break;
        case 2: bytes.insert(at, randomBytes(random, 8)); break;
        case 3: bytes.remove(at, count); break;
        case 4: bytes.insert(at, bytes.mid(at, count)); break;
        default: bytes.truncate(at); break;
        }
    }
    return bytes;
}

QList<QByteArray> fragments(QByteArrayView bytes, Random& random)
{
    QList<QByteArray> parts;
    while (!bytes.isEmpty()) {
        const std::uint64_t largest = random.below(8) == 0 ? 2048 : 9;
        const auto size = std::min(bytes.size(), static_cast<qsizetype>(random.below(largest)));
        parts.append(bytes.first(size).toByteArray());
        bytes = bytes.sliced(size);
    }
    return parts;
}

} // namespace freshet::test
