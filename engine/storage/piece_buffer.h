// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QByteArrayView>

#include <cstddef>
#include <memory>
#include <vector>

namespace freshet::storage {

class PieceBufferPool;

/// Memory for one whole piece, 4 KiB-aligned, from a PieceBufferPool to which it returns when destroyed.
/// Movable; may be handed to another thread, and must come back to the pool's thread to be destroyed.
class PieceBuffer
{
public:
    PieceBuffer() = default;
    PieceBuffer(PieceBuffer&& other) noexcept;
    PieceBuffer& operator=(PieceBuffer&& other) noexcept;
    PieceBuffer(const PieceBuffer&) = delete;
    PieceBuffer& operator=(const PieceBuffer&) = delete;
    ~PieceBuffer();

    [[nodiscard]] bool isNull() const { return m_data == nullptr; }
    [[nodiscard]] char* data() { return m_data; }
    [[nodiscard]] const char* data() const { return m_data; }
    /// Bytes.
    [[nodiscard]] ByteCount size() const { return m_size; }
    [[nodiscard]] QByteArrayView view() const { return {m_data, static_cast<qsizetype>(m_size)}; }

private:
    friend class PieceBufferPool;
    struct Core;

    std::shared_ptr<Core> m_core;
    char* m_data = nullptr;
    ByteCount m_size = 0;
    ByteCount m_capacity = 0;
};

/// Recycled memory for pieces in progress, within a budget. One thread.
class PieceBufferPool
{
public:
    /// `budget` in bytes.
    explicit PieceBufferPool(ByteCount budget);

    /// A buffer of `size` bytes; null when the budget is used up, unless `isEssential`.
    [[nodiscard]] PieceBuffer acquire(ByteCount size, bool isEssential = false);
    void setBudget(ByteCount budget);
    [[nodiscard]] ByteCount budget() const;
    /// Bytes handed out and not yet returned.
    [[nodiscard]] ByteCount inUse() const;

private:
    std::shared_ptr<PieceBuffer::Core> m_core;
};

} // namespace freshet::storage
