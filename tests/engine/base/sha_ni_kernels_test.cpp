// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/sha_ni_kernels.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace freshet;

namespace {

using State = std::array<std::uint32_t, 8>;

constexpr State sha1Start{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
constexpr State sha256Start{
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
// FIPS 180: the hashes of "abc" and of the 56 letters "abcdbcde...nopq".
constexpr State sha1OfAbc{0xa9993e36, 0x4706816a, 0xba3e2571, 0x7850c26c, 0x9cd0d89d};
constexpr State sha1OfLetters{0x84983e44, 0x1c3bd26e, 0xbaae4aa1, 0xf95129e5, 0xe54670f1};
constexpr State sha256OfAbc{
    0xba7816bf, 0x8f01cfea, 0x414140de, 0x5dae2223, 0xb00361a3, 0x96177a9c, 0xb410ff61, 0xf20015ad};
constexpr State sha256OfLetters{
    0x248d6a61, 0xd20638b8, 0xe5c02693, 0x0c3e6039, 0xa33ce459, 0x64ff2167, 0xf6ecedd4, 0x19db06c1};

/// The message with its end, as blocks.
std::array<unsigned char, 128> blocksOf(QByteArrayView message, std::size_t blocks)
{
    std::array<unsigned char, 128> bytes{};
    std::copy(message.begin(), message.end(), bytes.begin());
    bytes[static_cast<std::size_t>(message.size())] = 0x80;
    const auto bits = static_cast<unsigned>(message.size() * 8);
    bytes[64 * blocks - 2] = static_cast<unsigned char>(bits >> 8U);
    bytes[64 * blocks - 1] = static_cast<unsigned char>(bits & 0xffU);
    return bytes;
}

/// Runs the kernel for `lanes` lanes; lane i begins with another state, except the one at `checked`.
State run(CompressLanes kernel, std::size_t lanes, std::size_t checked, const State& start,
    const std::array<unsigned char, 128>& bytes, std::size_t blocks)
{
    const std::array<unsigned char, 128> noise{1, 2, 3};
    std::array<State, 4> states{};
    std::array<std::uint32_t*, 4> statePointers{};
    std::array<const unsigned char*, 4> data{};
    for (std::size_t i = 0; i < lanes; ++i) {
        states[i] = i == checked ? start : State{static_cast<std::uint32_t>(i)};
        statePointers[i] = states[i].data();
        data[i] = i == checked ? bytes.data() : noise.data();
    }
    kernel(statePointers.data(), data.data(), blocks);
    return states[checked];
}

} // namespace

class ShaNiKernelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void computesSha1InEachLane()
    {
        if (!processorHasShaNi()) {
            QSKIP("This processor has no SHA instructions.");
        }
        const auto abc = blocksOf("abc", 1);
        const auto letters = blocksOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 2);
        for (std::size_t lanes = 1; lanes <= maxSha1Lanes; ++lanes) {
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                const CompressLanes kernel = shaNiKernels().sha1[lanes - 1];
                QCOMPARE(run(kernel, lanes, lane, sha1Start, abc, 1), sha1OfAbc);
                QCOMPARE(run(kernel, lanes, lane, sha1Start, letters, 2), sha1OfLetters);
            }
        }
    }

    void computesSha256InEachLane()
    {
        if (!processorHasShaNi()) {
            QSKIP("This processor has no SHA instructions.");
        }
        const auto abc = blocksOf("abc", 1);
        const auto letters = blocksOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 2);
        for (std::size_t lanes = 1; lanes <= maxSha256Lanes; ++lanes) {
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                const CompressLanes kernel = shaNiKernels().sha256[lanes - 1];
                QCOMPARE(run(kernel, lanes, lane, sha256Start, abc, 1), sha256OfAbc);
                QCOMPARE(run(kernel, lanes, lane, sha256Start, letters, 2), sha256OfLetters);
            }
        }
    }

    void hasKernelsWhereTheProcessorHasTheInstructions()
    {
        // The other way round a build may lack them, or a processor.
        if (processorHasShaNi()) {
            const ShaNiKernels kernels = shaNiKernels();
            QVERIFY(std::none_of(std::begin(kernels.sha1), std::end(kernels.sha1),
                [](CompressLanes k) { return k == nullptr; }));
            QVERIFY(std::none_of(std::begin(kernels.sha256), std::end(kernels.sha256),
                [](CompressLanes k) { return k == nullptr; }));
        }
    }
};

FRESHET_TEST(ShaNiKernelsTest)
#include "sha_ni_kernels_test.moc"
