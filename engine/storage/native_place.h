// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/native_file.h"

#include <QByteArray>

#include <cerrno>
#include <utility>

#include <unistd.h>

namespace freshet::storage {

/// A folder held open, or the error number that prevented it.
class FolderHandle
{
public:
    explicit FolderHandle(int descriptor)
        : m_descriptor(descriptor)
        , m_errno(descriptor < 0 ? errno : 0)
    {}
    FolderHandle(FolderHandle&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
        , m_errno(other.m_errno)
    {}
    FolderHandle& operator=(FolderHandle&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        m_errno = other.m_errno;
        return *this;
    }
    FolderHandle(const FolderHandle&) = delete;
    FolderHandle& operator=(const FolderHandle&) = delete;
    ~FolderHandle()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] int error() const { return m_errno; }

private:
    int m_descriptor;
    int m_errno;
};

/// A folder that holds a file, and the file's name in it.
struct NativePlace
{
    FolderHandle parent;
    QByteArray name;
};

/// Opens folder after folder without following links, and makes those that are missing if `isCreating`. What
/// fails is named in the error. For systems with POSIX calls.
[[nodiscard]] Result<NativePlace> findPlace(const FilePath& path, bool isCreating);

/// Repeats a call that a signal has interrupted.
template<class Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR) {
        result = call();
    }
    return result;
}

} // namespace freshet::storage
