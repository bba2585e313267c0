// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace freshet::fuzz {

namespace {

/// Numbers that parsers get wrong.
constexpr std::array hardNumbers{"-1", "-0", "00", "0", "2147483648", "4294967296", "9223372036854775807",
    "9223372036854775808", "18446744073709551616", "99999999999999999999999"};

qsizetype position(const QByteArray& bytes, Random& random)
{
    return static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size()) + 1));
}

qsizetype lengthUpTo(qsizetype most, Random& random)
{
    return static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(std::max<qsizetype>(most, 0)) + 1));
}

void replaceANumber(QByteArray& bytes, Random& random)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto first = std::find_if(bytes.cbegin() + position(bytes, random), bytes.cend(), isDigit);
    const auto last = std::find_if_not(first, bytes.cend(), isDigit);
    bytes.replace(first - bytes.cbegin(), last - first, hardNumbers.at(random.below(hardNumbers.size())));
}

void changeOnce(QByteArray& bytes, Random& random)
{
    const qsizetype at = position(bytes, random);
    const qsizetype length = lengthUpTo(std::min<qsizetype>(bytes.size() - at, 40), random);
    switch (random.below(7)) {
    case 0:
        if (at < bytes.size()) {
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes.at(at)) ^ (1U << random.below(8)));
        }
        break;
    case 1:
        if (at < bytes.size()) {
            bytes[at] = static_cast<char>(random.next() & 0xFFU);
        }
        break;
    case 2: bytes.remove(at, length); break;
    case 3: bytes.insert(position(bytes, random), bytes.mid(at, length)); break;
    case 4: bytes.truncate(at); break;
    case 5: bytes.insert(at, static_cast<char>(random.next() & 0xFFU)); break;
    default: replaceANumber(bytes, random); break;
    }
}

} // namespace

std::uint64_t seedFromEnvironment(std::uint64_t fallback)
{
    bool isSet = false;
    const std::uint64_t fromUser = qEnvironmentVariable("FRESHET_SEED").toULongLong(&isSet);
    const std::uint64_t seed = isSet ? fromUser : fallback;
    std::printf("FRESHET_SEED=%llu\n", static_cast<unsigned long long>(seed));
    std::fflush(stdout);
    return seed;
}

QByteArray randomBytes(Random& random, qsizetype maxSize, QByteArrayView alphabet)
{
    QByteArray bytes(lengthUpTo(maxSize, random), Qt::Uninitialized);
    const bool isPlain = random.below(2) == 0;
    for (char& c : bytes) {
        const std::uint64_t bits = random.next();
        c = isPlain ? static_cast<char>(bits & 0xFFU)
                    : alphabet[static_cast<qsizetype>(bits % static_cast<std::uint64_t>(alphabet.size()))];
    }
    return bytes;
}

QByteArray mutate(QByteArray bytes, Random& random)
{
    for (std::uint64_t changes = 1 + random.below(4); changes > 0; --changes) {
        changeOnce(bytes, random);
    }
    return bytes;
}

void bombard(const std::function<void(QByteArrayView)>& target, const QList<QByteArray>& corpus,
    QByteArrayView alphabet, int count, Random& random)
{
    for (int i = 0; i < count; ++i) {
        target(randomBytes(random, 120, alphabet));
        target(mutate(corpus[i % corpus.size()], random));
    }
}

} // namespace freshet::fuzz
