// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/piece_buffer.h"

#include <new>
#include <utility>

namespace freshet::storage {

namespace {

constexpr std::align_val_t pageAlignment{4096};

char* allocate(ByteCount size)
{
    return static_cast<char*>(::operator new(static_cast<std::size_t>(size), pageAlignment));
}

void release(char* memory)
{
    ::operator delete(memory, pageAlignment);
}

} // namespace

/// What buffers and pool share, so that a buffer may outlive its pool.
struct PieceBuffer::Core
{
    struct Idle
    {
        char* data;
        ByteCount capacity;
    };

    explicit Core(ByteCount limit)
        : budget(limit)
    {}
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;
    ~Core()
    {
        for (const Idle& entry : idle) {
            release(entry.data);
        }
    }

    void giveBack(char* data, ByteCount capacity)
    {
        inUse -= capacity;
        if (inUse + idleBytes + capacity <= budget) {
            idle.push_back({data, capacity});
            idleBytes += capacity;
        } else {
            release(data);
        }
    }

    ByteCount budget;
    ByteCount inUse = 0;
    ByteCount idleBytes = 0;
    std::vector<Idle> idle;
};

PieceBuffer::PieceBuffer(PieceBuffer&& other) noexcept
    : m_core(std::move(other.m_core))
    , m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{}

PieceBuffer& PieceBuffer::operator=(PieceBuffer&& other) noexcept
{
    std::swap(m_core, other.m_core);
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    std::swap(m_capacity, other.m_capacity);
    return *this;
}

PieceBuffer::~PieceBuffer()
{
    if (m_data != nullptr) {
        m_core->giveBack(m_data, m_capacity);
    }
}

PieceBufferPool::PieceBufferPool(ByteCount budget)
    : m_core(std::make_shared<PieceBuffer::Core>(budget))
{}

PieceBuffer PieceBufferPool::acquire(ByteCount size, bool isEssential)
{
    PieceBuffer buffer;
    if (!isEssential && m_core->inUse + size > m_core->budget) {
        return buffer;
    }
    buffer.m_core = m_core;
    buffer.m_size = size;
    // Torrents have few piece sizes: the newest idle buffer nearly always fits, and is the warmest in cache.
    for (auto entry = m_core->idle.rbegin(); entry != m_core->idle.rend(); ++entry) {
        if (entry->capacity >= size && entry->capacity <= 2 * size) {
            buffer.m_data = entry->data;
            buffer.m_capacity = entry->capacity;
            m_core->idleBytes -= entry->capacity;
            m_core->idle.erase(std::next(entry).base());
            break;
        }
    }
    if (buffer.m_data == nullptr) {
        while (!m_core->idle.empty() && m_core->inUse + m_core->idleBytes + size > m_core->budget) {
            m_core->idleBytes -= m_core->idle.front().capacity;
            release(m_core->idle.front().data);
            m_core->idle.erase(m_core->idle.begin());
        }
        buffer.m_data = allocate(size);
        buffer.m_capacity = size;
    }
    m_core->inUse += buffer.m_capacity;
    return buffer;
}

void PieceBufferPool::setBudget(ByteCount budget)
{
    m_core->budget = budget;
}

ByteCount PieceBufferPool::budget() const
{
    return m_core->budget;
}

ByteCount PieceBufferPool::inUse() const
{
    return m_core->inUse;
}

} // namespace freshet::storage
