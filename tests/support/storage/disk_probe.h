// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/native_file.h"

#include <array>
#include <atomic>
#include <mutex>
#include <optional>

namespace freshet::test {

/// Counts the system calls that storage makes, and makes those fail that a test chose. Active while it lives;
/// one at a time.
class DiskProbe final : public storage::NativeFileProbe
{
public:
    DiskProbe() { storage::NativeFile::setProbe(this); }
    ~DiskProbe() override { storage::NativeFile::setProbe(nullptr); }

    /// Calls of this kind on paths that contain `pathPart` fail with errno `number` from now on.
    void failAll(storage::NativeCall call, int number, const QString& pathPart = {})
    {
        const std::lock_guard lock(m_mutex);
        m_fault = Fault{call, number, pathPart};
    }
    void stopFailing()
    {
        const std::lock_guard lock(m_mutex);
        m_fault.reset();
    }

    [[nodiscard]] int count(storage::NativeCall call) const
    {
        return m_counts[static_cast<std::size_t>(call)];
    }
    void resetCounts()
    {
        for (std::atomic<int>& count : m_counts) {
            count = 0;
        }
    }

    int before(storage::NativeCall call, const QString& path) override
    {
        ++m_counts[static_cast<std::size_t>(call)];
        const std::lock_guard lock(m_mutex);
        return m_fault && m_fault->call == call && path.contains(m_fault->pathPart) ? m_fault->number : 0;
    }

private:
    struct Fault
    {
        storage::NativeCall call;
        int number;
        QString pathPart;
    };

    std::mutex m_mutex;
    std::optional<Fault> m_fault;
    std::array<std::atomic<int>, 9> m_counts{};
};

} // namespace freshet::test
