// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/native_file.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <mutex>
#include <optional>
#include <vector>

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
        m_faults = {Fault{call, number, pathPart}};
    }
    /// And these.
    void failAlso(storage::NativeCall call, int number, const QString& pathPart = {})
    {
        const std::lock_guard lock(m_mutex);
        m_faults.push_back({call, number, pathPart});
    }
    /// After so many more calls every one fails, as if the machine had stopped.
    void dieAfter(int calls)
    {
        const std::lock_guard lock(m_mutex);
        m_callsLeft = calls;
    }
    void stopFailing()
    {
        const std::lock_guard lock(m_mutex);
        m_faults.clear();
        m_callsLeft.reset();
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
        if (m_callsLeft && (*m_callsLeft)-- <= 0) {
            return EIO;
        }
        for (const Fault& fault : m_faults) {
            if (fault.call == call && path.contains(fault.pathPart)) {
                return fault.number;
            }
        }
        return 0;
    }

private:
    struct Fault
    {
        storage::NativeCall call;
        int number;
        QString pathPart;
    };

    std::mutex m_mutex;
    std::vector<Fault> m_faults;
    std::optional<int> m_callsLeft;
    std::array<std::atomic<int>, static_cast<std::size_t>(storage::NativeCall::Rename) + 1> m_counts{};
};

} // namespace freshet::test
