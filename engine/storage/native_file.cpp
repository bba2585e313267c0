// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is the same on all systems; the rest is in native_file_posix.cpp and native_file_windows.cpp.
#include "engine/storage/native_file.h"

#include <algorithm>
#include <atomic>
#include <vector>

namespace freshet::storage {

namespace {

std::atomic<NativeFileProbe*> activeProbe{nullptr};

/// What is left of `parts` without the first `done` bytes.
std::vector<ReadPart> withoutFirst(std::span<const ReadPart> parts, ByteCount done)
{
    std::vector<ReadPart> rest;
    for (const ReadPart& part : parts) {
        const ByteCount skipped = std::min(done, part.size);
        done -= skipped;
        if (skipped < part.size) {
            rest.push_back({part.data + skipped, part.size - skipped});
        }
    }
    return rest;
}

} // namespace

NativeFile::NativeFile(Descriptor descriptor, QString path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{}

NativeFile::NativeFile(NativeFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, closed))
    , m_path(std::move(other.m_path))
{}

NativeFile& NativeFile::operator=(NativeFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

NativeFile::~NativeFile()
{
    if (m_descriptor != closed) {
        close();
    }
}

Result<ByteCount> NativeFile::readAt(ByteCount offset, std::span<const ReadPart> parts) const
{
    ByteCount wanted = 0;
    for (const ReadPart& part : parts) {
        wanted += part.size;
    }
    ByteCount done = 0;
    std::vector<ReadPart> rest;
    while (done < wanted) {
        const Result<ByteCount> got =
            readOnce(offset + done, done == 0 ? parts : std::span<const ReadPart>(rest));
        if (!got) {
            return got;
        }
        if (*got == 0) {
            break;
        }
        done += *got;
        if (done < wanted) {
            rest = withoutFirst(parts, done);
        }
    }
    return done;
}

Result<> NativeFile::writeAt(ByteCount offset, QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const Result<ByteCount> written = writeOnce(offset, bytes);
        if (!written) {
            return failure(written.error());
        }
        offset += *written;
        bytes = bytes.sliced(*written);
    }
    return {};
}

void NativeFile::setProbe(NativeFileProbe* probe)
{
    activeProbe.store(probe);
}

Result<> askProbe(NativeCall call, const QString& path)
{
    NativeFileProbe* probe = activeProbe.load(std::memory_order_acquire);
    const int number = probe != nullptr ? probe->before(call, path) : 0;
    return number == 0 ? Result<>() : Result<>(failure(systemError(number, path)));
}

} // namespace freshet::storage
