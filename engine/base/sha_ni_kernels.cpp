// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with flags of its own (CMakeLists.txt): optimised to the last, because the lanes only overlap when
// all loops over them are unrolled and their values stay in registers, and allowed to use the SHA extensions.
// So it must not include anything that others compile, too: the linker might take this file's copy.
#include "engine/base/sha_ni_kernels.h"

#if defined(__SHA__) && defined(__SSE4_1__)
#include <cpuid.h>
#include <immintrin.h>

namespace freshet {

namespace {

constexpr std::size_t shaBlockSize = 64;

#define FRESHET_INLINE [[gnu::always_inline]] inline

FRESHET_INLINE __m128i load(const void* from)
{
    return _mm_loadu_si128(static_cast<const __m128i*>(from));
}

FRESHET_INLINE void store(void* to, __m128i value)
{
    _mm_storeu_si128(static_cast<__m128i*>(to), value);
}

/// Calls step.operator()<0>() ... <Count - 1>(): a loop whose counter is a constant.
template<int Count, int From = 0, class Step>
FRESHET_INLINE void unrolled(Step&& step)
{
    if constexpr (From < Count) {
        step.template operator()<From>();
        unrolled<Count, From + 1>(step);
    }
}

/// One message within SHA-1. Words are kept as the instructions want them: the first in the highest part.
struct Sha1Lane
{
    __m128i abcd;
    /// The word e in the highest part, then what sha1nexte makes the next one of.
    __m128i e;
    /// The last sixteen words of the message schedule.
    __m128i w[4];
    __m128i abcdBefore;
    __m128i eBefore;

    FRESHET_INLINE void begin(const std::uint32_t* state)
    {
        abcd = _mm_shuffle_epi32(load(state), 0x1b);
        e = _mm_set_epi32(static_cast<int>(state[4]), 0, 0, 0);
    }

    FRESHET_INLINE void end(std::uint32_t* state) const
    {
        store(state, _mm_shuffle_epi32(abcd, 0x1b));
        state[4] = static_cast<std::uint32_t>(_mm_extract_epi32(e, 3));
    }

    /// Rounds 4 * Group to 4 * Group + 3.
    template<int Group>
    FRESHET_INLINE void rounds(const unsigned char* block)
    {
        constexpr int at = Group % 4;
        if constexpr (Group == 0) {
            abcdBefore = abcd;
            eBefore = e;
        }
        if constexpr (Group < 4) {
            const __m128i reversed = _mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f);
            w[at] = _mm_shuffle_epi8(load(block + 16 * Group), reversed);
        } else {
            w[at] = _mm_sha1msg2_epu32(
                _mm_xor_si128(_mm_sha1msg1_epu32(w[at], w[(at + 1) % 4]), w[(at + 2) % 4]), w[(at + 3) % 4]);
        }
        const __m128i input = Group == 0 ? _mm_add_epi32(e, w[at]) : _mm_sha1nexte_epu32(e, w[at]);
        e = abcd;
        abcd = _mm_sha1rnds4_epu32(abcd, input, Group / 5);
        if constexpr (Group == 19) {
            e = _mm_sha1nexte_epu32(e, eBefore);
            abcd = _mm_add_epi32(abcd, abcdBefore);
        }
    }
    static constexpr int groups = 20;
};

alignas(16) constexpr std::uint32_t sha256Constants[64] = {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5,
    0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
    0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
    0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
    0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// One message within SHA-256. The instructions want the words of the state as a, b, e, f and c, d, g, h.
struct Sha256Lane
{
    __m128i abef;
    __m128i cdgh;
    /// The last sixteen words of the message schedule.
    __m128i w[4];
    __m128i abefBefore;
    __m128i cdghBefore;

    FRESHET_INLINE void begin(const std::uint32_t* state)
    {
        const __m128i badc = _mm_shuffle_epi32(load(state), 0xb1);
        const __m128i hgfe = _mm_shuffle_epi32(load(state + 4), 0x1b);
        abef = _mm_alignr_epi8(badc, hgfe, 8);
        cdgh = _mm_blend_epi16(hgfe, badc, 0xf0);
    }

    FRESHET_INLINE void end(std::uint32_t* state) const
    {
        const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
        const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
        store(state, _mm_blend_epi16(feba, dchg, 0xf0));
        store(state + 4, _mm_alignr_epi8(dchg, feba, 8));
    }

    template<int Group>
    FRESHET_INLINE void rounds(const unsigned char* block)
    {
        constexpr int at = Group % 4;
        if constexpr (Group == 0) {
            abefBefore = abef;
            cdghBefore = cdgh;
        }
        if constexpr (Group < 4) {
            const __m128i wordsReversed = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
            w[at] = _mm_shuffle_epi8(load(block + 16 * Group), wordsReversed);
        } else {
            const __m128i sixteenAndFifteenAgo = _mm_sha256msg1_epu32(w[at], w[(at + 1) % 4]);
            const __m128i sevenAgo = _mm_alignr_epi8(w[(at + 3) % 4], w[(at + 2) % 4], 4);
            w[at] = _mm_sha256msg2_epu32(_mm_add_epi32(sixteenAndFifteenAgo, sevenAgo), w[(at + 3) % 4]);
        }
        const __m128i input = _mm_add_epi32(w[at], load(sha256Constants + 4 * Group));
        cdgh = _mm_sha256rnds2_epu32(cdgh, abef, input);
        abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(input, 0x0e));
        if constexpr (Group == 15) {
            abef = _mm_add_epi32(abef, abefBefore);
            cdgh = _mm_add_epi32(cdgh, cdghBefore);
        }
    }
    static constexpr int groups = 16;
};

template<class Lane, int Count>
void compress(std::uint32_t* const* states, const unsigned char* const* data, std::size_t blocks)
{
    Lane lanes[Count];
    const unsigned char* at[Count];
    unrolled<Count>([&]<int I>() __attribute__((always_inline)) {
        lanes[I].begin(states[I]);
        at[I] = data[I];
    });
    for (; blocks > 0; --blocks) {
        unrolled<Lane::groups>([&]<int Group>() __attribute__((always_inline)) {
            unrolled<Count>([&]<int I>()
                    __attribute__((always_inline)) { lanes[I].template rounds<Group>(at[I]); });
        });
        unrolled<Count>([&]<int I>() __attribute__((always_inline)) { at[I] += shaBlockSize; });
    }
    unrolled<Count>([&]<int I>() __attribute__((always_inline)) { lanes[I].end(states[I]); });
}

} // namespace

ShaNiKernels shaNiKernels()
{
    return {{compress<Sha1Lane, 1>, compress<Sha1Lane, 2>, compress<Sha1Lane, 3>, compress<Sha1Lane, 4>},
        {compress<Sha256Lane, 1>, compress<Sha256Lane, 2>, compress<Sha256Lane, 3>}};
}

bool processorHasShaNi()
{
    // __builtin_cpu_supports() does not know "sha" before GCC 14.
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    const bool hasSsse3AndSse41 =
        __get_cpuid(1, &eax, &ebx, &ecx, &edx) != 0 && (ecx & bit_SSSE3) != 0 && (ecx & bit_SSE4_1) != 0;
    return hasSsse3AndSse41 && __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) != 0 && (ebx & bit_SHA) != 0;
}

} // namespace freshet

#else

namespace freshet {

ShaNiKernels shaNiKernels()
{
    return {};
}

bool processorHasShaNi()
{
    return false;
}

} // namespace freshet

#endif
