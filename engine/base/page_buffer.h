// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <cstddef>
#include <memory>
#include <new>

namespace freshet {

/// Memory that begins where a page does, to read files into. Some processors copy at a fifth of their speed
/// when the destination lies up to 31 bytes further into its page than the source into its own, which is
/// where ordinary allocations of this size begin. Not initialised.
class PageBuffer
{
public:
    PageBuffer() = default;
    /// `size` in bytes.
    explicit PageBuffer(ByteCount size)
        : m_data(static_cast<char*>(::operator new(static_cast<std::size_t>(size), alignment)))
    {}

    [[nodiscard]] char* data() const { return m_data.get(); }
    [[nodiscard]] bool isNull() const { return m_data == nullptr; }

private:
    static constexpr std::align_val_t alignment{4096};
    struct Free
    {
        void operator()(char* memory) const { ::operator delete(memory, alignment); }
    };

    std::unique_ptr<char, Free> m_data;
};

} // namespace freshet
