// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>

/// Begins the definition of freshet::fuzz::Name(QByteArrayView bytes); in a fuzzer's binary also the function
/// that libFuzzer calls.
#ifdef FRESHET_FUZZER
#define FRESHET_FUZZ_TARGET(Name)                                                                            \
    namespace freshet::fuzz {                                                                                \
    void Name(QByteArrayView bytes);                                                                         \
    }                                                                                                        \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)                        \
    {                                                                                                        \
        freshet::fuzz::Name(QByteArrayView(data, static_cast<qsizetype>(size)));                             \
        return 0;                                                                                            \
    }                                                                                                        \
    void freshet::fuzz::Name(QByteArrayView bytes)
#else
#define FRESHET_FUZZ_TARGET(Name)                                                                            \
    namespace freshet::fuzz {                                                                                \
    void Name(QByteArrayView bytes);                                                                         \
    }                                                                                                        \
    void freshet::fuzz::Name(QByteArrayView bytes)
#endif
