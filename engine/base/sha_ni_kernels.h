// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by a file that is compiled for newer processors than the rest: nothing here may have inline code
// that other files could end up using.
#include <cstddef>
#include <cstdint>

namespace freshet {

/// Runs the compression function of SHA-1 or SHA-256 over `blocks` blocks of 64 bytes in each of several
/// independent messages ("lanes"). `states[i]` are the 5 or 8 words of lane i, `data[i]` its bytes, of any
/// alignment.
using CompressLanes = void (*)(
    std::uint32_t* const* states, const unsigned char* const* data, std::size_t blocks);

/// The most lanes for which there is a kernel.
inline constexpr int maxSha1Lanes = 4;
inline constexpr int maxSha256Lanes = 3;

/// Kernels made of the processor's SHA instructions, which must only be called where it has them
/// (processorHasShaNi()). They are latency-bound: one message leaves most of the unit idle, and four at once
/// take little longer than two. No library does this for whole pieces: libipsec_mb 1.3 has two lanes, for
/// messages below 64 KiB. Value type.
struct ShaNiKernels
{
    /// Entry n - 1 advances n lanes. All null where this build has no such kernels.
    CompressLanes sha1[maxSha1Lanes];
    CompressLanes sha256[maxSha256Lanes];
};

[[nodiscard]] ShaNiKernels shaNiKernels();
/// Whether the processor has the instructions and this build the kernels.
[[nodiscard]] bool processorHasShaNi();

} // namespace freshet
