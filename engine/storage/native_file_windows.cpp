// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/native_file.h"

#include <QDir>

#include <limits>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#include <winioctl.h>

namespace freshet::storage {

namespace {

HANDLE toHandle(std::intptr_t descriptor)
{
    return reinterpret_cast<HANDLE>(descriptor);
}

/// The form that is not limited to 260 characters.
std::wstring toNative(const QString& path)
{
    QString native = QDir::toNativeSeparators(QDir::cleanPath(path));
    if (native.startsWith(QLatin1String("\\\\"))) {
        native = QLatin1String("\\\\?\\UNC") + native.mid(1);
    } else {
        native.prepend(QLatin1String("\\\\?\\"));
    }
    return native.toStdWString();
}

Errc toErrc(DWORD number)
{
    switch (number) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED: return Errc::DiskFull;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION: return Errc::PermissionDenied;
    case ERROR_WRITE_PROTECT: return Errc::ReadOnly;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return Errc::FileMissing;
    case ERROR_DIRECTORY: return Errc::NotAFolder;
    case ERROR_DIRECTORY_NOT_SUPPORTED:
    case ERROR_CANT_ACCESS_FILE: return Errc::NotAFile;
    case ERROR_FILENAME_EXCED_RANGE:
    case ERROR_INVALID_NAME: return Errc::PathTooLong;
    case ERROR_TOO_MANY_OPEN_FILES: return Errc::TooManyOpenFiles;
    case ERROR_FILE_TOO_LARGE: return Errc::FileTooLarge;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS: return Errc::AlreadyExists;
    case ERROR_NOT_SAME_DEVICE: return Errc::OtherVolume;
    default: return Errc::DeviceFailed;
    }
}

Error lastError(const QString& path)
{
    return systemError(static_cast<int>(::GetLastError()), path);
}

bool makeFolder(const QString& folder)
{
    return ::CreateDirectoryW(toNative(folder).c_str(), nullptr) != 0
        || ::GetLastError() == ERROR_ALREADY_EXISTS;
}

/// Makes sure that all folders on the way are real ones: no junctions, no links.
Result<> checkWay(const FilePath& path, bool isCreating)
{
    if (isCreating && !QDir().mkpath(path.folder)) {
        return failure(lastError(path.folder));
    }
    const QStringList names = path.relative.split(QLatin1Char('/'));
    QString at = path.folder;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].isEmpty() || names[i] == QLatin1String(".") || names[i] == QLatin1String("..")) {
            return failure(systemError(ERROR_INVALID_NAME, path.toString()));
        }
        if (i + 1 == names.size()) {
            break;
        }
        at += QLatin1Char('/') + names[i];
        if (isCreating && !makeFolder(at)) {
            return failure(lastError(at));
        }
        const DWORD attributes = ::GetFileAttributesW(toNative(at).c_str());
        if (attributes == INVALID_FILE_ATTRIBUTES) {
            return failure(lastError(at));
        }
        if ((attributes & FILE_ATTRIBUTE_DIRECTORY) == 0
            || (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0) {
            return failure(systemError(ERROR_DIRECTORY, at));
        }
    }
    return {};
}

bool isNowhere(const Error& error)
{
    return error.code == Errc::FileMissing || error.code == Errc::NotAFolder;
}

OVERLAPPED at(ByteCount offset)
{
    OVERLAPPED position = {};
    position.Offset = static_cast<DWORD>(offset & 0xffffffff);
    position.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return position;
}

DWORD clampLength(ByteCount length)
{
    constexpr ByteCount most = 64 * 1024 * 1024;
    return static_cast<DWORD>(std::min(length, most));
}

qint64 toMilliseconds(const FILETIME& time)
{
    const quint64 ticks = (quint64{time.dwHighDateTime} << 32U) | time.dwLowDateTime;
    // Ticks of 100 ns since 1601.
    return static_cast<qint64>(ticks / 10'000) - 11'644'473'600'000;
}

} // namespace

Error systemError(int number, const QString& path)
{
    return {make_error_code(toErrc(static_cast<DWORD>(number))),
        path + QLatin1String(": ") + qt_error_string(number)};
}

Result<NativeFile> NativeFile::open(const FilePath& path, OpenMode mode)
{
    const QString name = path.toString();
    if (const auto asked = askProbe(NativeCall::Open, name); !asked) {
        return failure(asked.error());
    }
    const bool isWriting = mode == OpenMode::Write;
    if (const auto way = checkWay(path, isWriting); !way) {
        return failure(way.error());
    }
    HANDLE handle =
        ::CreateFileW(toNative(name).c_str(), isWriting ? GENERIC_READ | GENERIC_WRITE : GENERIC_READ,
            FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
            isWriting ? OPEN_ALWAYS : OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT,
            nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const Error error = lastError(name);
        const DWORD attributes = ::GetFileAttributesW(toNative(name).c_str());
        const bool isFolder =
            attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
        return isFolder ? failure(Errc::NotAFile, name) : failure(error);
    }
    NativeFile file(reinterpret_cast<Descriptor>(handle), name);
    BY_HANDLE_FILE_INFORMATION info = {};
    if (::GetFileInformationByHandle(handle, &info) == 0) {
        return failure(lastError(name));
    }
    if ((info.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)) != 0
        || ::GetFileType(handle) != FILE_TYPE_DISK) {
        return failure(Errc::NotAFile, name);
    }
    return file;
}

void NativeFile::close()
{
    ::CloseHandle(toHandle(m_descriptor));
}

Result<FileInfo> NativeFile::inspect(const FilePath& path)
{
    const QString name = path.toString();
    if (const auto asked = askProbe(NativeCall::Inspect, name); !asked) {
        return failure(asked.error());
    }
    if (const auto way = checkWay(path, false); !way) {
        return isNowhere(way.error()) ? Result<FileInfo>(FileInfo{}) : Result<FileInfo>(failure(way.error()));
    }
    WIN32_FILE_ATTRIBUTE_DATA data = {};
    if (::GetFileAttributesExW(toNative(name).c_str(), GetFileExInfoStandard, &data) == 0) {
        const Error error = lastError(name);
        return isNowhere(error) ? Result<FileInfo>(FileInfo{}) : Result<FileInfo>(failure(error));
    }
    const FileKind kind = (data.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 ? FileKind::Other
        : (data.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0                     ? FileKind::Folder
                                                                                      : FileKind::File;
    const quint64 size = (quint64{data.nFileSizeHigh} << 32U) | data.nFileSizeLow;
    return FileInfo{kind, static_cast<ByteCount>(size), toMilliseconds(data.ftLastWriteTime),
        static_cast<ByteCount>(size)};
}

Result<> NativeFile::removeFile(const FilePath& path)
{
    const QString name = path.toString();
    if (const auto asked = askProbe(NativeCall::Remove, name); !asked) {
        return asked;
    }
    if (const auto way = checkWay(path, false); !way) {
        return isNowhere(way.error()) ? Result<>() : way;
    }
    if (::DeleteFileW(toNative(name).c_str()) != 0 || ::GetLastError() == ERROR_FILE_NOT_FOUND) {
        return {};
    }
    return failure(lastError(name));
}

Result<> NativeFile::removeEmptyFolder(const FilePath& path)
{
    const QString name = path.toString();
    if (const auto asked = askProbe(NativeCall::Remove, name); !asked) {
        return asked;
    }
    if (const auto way = checkWay(path, false); !way) {
        return isNowhere(way.error()) ? Result<>() : way;
    }
    const std::wstring native = toNative(name);
    const DWORD attributes = ::GetFileAttributesW(native.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES || (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0
        || (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 || ::RemoveDirectoryW(native.c_str()) != 0
        || ::GetLastError() == ERROR_DIR_NOT_EMPTY) {
        return {};
    }
    return failure(lastError(name));
}

Result<> NativeFile::rename(const FilePath& from, const FilePath& to)
{
    if (const auto asked = askProbe(NativeCall::Rename, from.toString()); !asked) {
        return asked;
    }
    if (const auto way = checkWay(from, false); !way) {
        return way;
    }
    if (const auto way = checkWay(to, true); !way) {
        return way;
    }
    // Without flags it neither replaces nor copies.
    if (::MoveFileExW(toNative(from.toString()).c_str(), toNative(to.toString()).c_str(), 0) != 0) {
        return {};
    }
    const bool isTaken = ::GetLastError() == ERROR_ALREADY_EXISTS || ::GetLastError() == ERROR_FILE_EXISTS;
    return failure(lastError((isTaken ? to : from).toString()));
}

Result<> NativeFile::syncFolderOf(const FilePath& path)
{
    // The file system's journal has the order of such changes.
    return askProbe(NativeCall::Sync, path.toString());
}

Result<ByteCount> NativeFile::readOnce(ByteCount offset, std::span<const ReadPart> parts) const
{
    if (const auto asked = askProbe(NativeCall::Read, m_path); !asked) {
        return failure(asked.error());
    }
    // The system's scattered reads want whole pages of unbuffered files.
    ByteCount total = 0;
    for (const ReadPart& part : parts) {
        OVERLAPPED position = at(offset + total);
        const DWORD length = clampLength(part.size);
        DWORD got = 0;
        if (::ReadFile(toHandle(m_descriptor), part.data, length, &got, &position) == 0
            && ::GetLastError() != ERROR_HANDLE_EOF) {
            return failure(lastError(m_path));
        }
        total += got;
        if (got < part.size) {
            break;
        }
    }
    return total;
}

bool NativeFile::readAtOnce(ByteCount, std::span<const ReadPart>) const
{
    return false;
}

Result<ByteCount> NativeFile::writeOnce(ByteCount offset, QByteArrayView bytes) const
{
    if (const auto asked = askProbe(NativeCall::Write, m_path); !asked) {
        return failure(asked.error());
    }
    OVERLAPPED position = at(offset);
    DWORD written = 0;
    if (::WriteFile(toHandle(m_descriptor), bytes.data(), clampLength(bytes.size()), &written, &position)
        == 0) {
        return failure(lastError(m_path));
    }
    // A write of nothing without an error would be repeated for ever.
    return written > 0 ? Result<ByteCount>(written)
                       : Result<ByteCount>(failure(systemError(ERROR_DISK_FULL, m_path)));
}

Result<ByteCount> NativeFile::size() const
{
    LARGE_INTEGER size = {};
    return ::GetFileSizeEx(toHandle(m_descriptor), &size) != 0
        ? Result<ByteCount>(size.QuadPart)
        : Result<ByteCount>(failure(lastError(m_path)));
}

Result<> NativeFile::resize(ByteCount size) const
{
    if (const auto asked = askProbe(NativeCall::Resize, m_path); !asked) {
        return asked;
    }
    // Where the file system has no sparse files, the file is simply a full one.
    DWORD ignored = 0;
    ::DeviceIoControl(toHandle(m_descriptor), FSCTL_SET_SPARSE, nullptr, 0, nullptr, 0, &ignored, nullptr);
    FILE_END_OF_FILE_INFO end = {};
    end.EndOfFile.QuadPart = size;
    const BOOL done =
        ::SetFileInformationByHandle(toHandle(m_descriptor), FileEndOfFileInfo, &end, sizeof end);
    return done != 0 ? Result<>() : Result<>(failure(lastError(m_path)));
}

Result<> NativeFile::reserve(ByteCount size) const
{
    if (const auto asked = askProbe(NativeCall::Reserve, m_path); !asked) {
        return asked;
    }
    FILE_ALLOCATION_INFO allocation = {};
    allocation.AllocationSize.QuadPart = size;
    FILE_END_OF_FILE_INFO end = {};
    end.EndOfFile.QuadPart = size;
    const HANDLE handle = toHandle(m_descriptor);
    const bool isDone =
        ::SetFileInformationByHandle(handle, FileAllocationInfo, &allocation, sizeof allocation) != 0
        && ::SetFileInformationByHandle(handle, FileEndOfFileInfo, &end, sizeof end) != 0;
    return isDone ? Result<>() : Result<>(failure(lastError(m_path)));
}

Result<> NativeFile::sync() const
{
    if (const auto asked = askProbe(NativeCall::Sync, m_path); !asked) {
        return asked;
    }
    return ::FlushFileBuffers(toHandle(m_descriptor)) != 0 ? Result<>()
                                                           : Result<>(failure(lastError(m_path)));
}

void NativeFile::dropCached(ByteCount /*offset*/, ByteCount /*length*/) const {}

void NativeFile::takeAttributesOf(const NativeFile& other) const
{
    FILETIME made = {};
    FILETIME read = {};
    FILETIME written = {};
    if (::GetFileTime(toHandle(other.m_descriptor), &made, &read, &written) != 0) {
        ::SetFileTime(toHandle(m_descriptor), &made, &read, &written);
    }
}

bool NativeFile::isUnlinked() const
{
    FILE_STANDARD_INFO info = {};
    return ::GetFileInformationByHandleEx(toHandle(m_descriptor), FileStandardInfo, &info, sizeof info) != 0
        && info.DeletePending != 0;
}

} // namespace freshet::storage
