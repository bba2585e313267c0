// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/native_file.h"
#include "engine/storage/native_place.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace freshet::storage {

namespace {

qint64 toMilliseconds(const timespec& time)
{
    return qint64{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
}

Errc toErrc(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT: return Errc::DiskFull;
    case EACCES:
    case EPERM: return Errc::PermissionDenied;
    case EROFS: return Errc::ReadOnly;
    case ENOENT: return Errc::FileMissing;
    case ENOTDIR: return Errc::NotAFolder;
    case EISDIR:
    case ELOOP:
    case ENXIO: return Errc::NotAFile;
    case ENAMETOOLONG: return Errc::PathTooLong;
    case EMFILE:
    case ENFILE: return Errc::TooManyOpenFiles;
    case EFBIG: return Errc::FileTooLarge;
    case EEXIST: return Errc::AlreadyExists;
    case EXDEV: return Errc::OtherVolume;
    default: return Errc::DeviceFailed;
    }
}

/// Whether nothing can lie at a path, because a folder on the way is missing or is none.
bool isNowhere(const Error& error)
{
    return error.code == Errc::FileMissing || error.code == Errc::NotAFolder;
}

} // namespace

Error systemError(int number, const QString& path)
{
    return {make_error_code(toErrc(number)), path + QLatin1String(": ") + qt_error_string(number)};
}

Result<NativeFile> NativeFile::open(const FilePath& path, OpenMode mode)
{
    const QString name = path.toString();
    if (const auto asked = askProbe(NativeCall::Open, name); !asked) {
        return failure(asked.error());
    }
    const Result<NativePlace> place = findPlace(path, mode == OpenMode::Write);
    if (!place) {
        return failure(place.error());
    }
    // Without O_NONBLOCK, opening a named pipe would wait for its other end.
    const int flags =
        O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | (mode == OpenMode::Write ? O_RDWR | O_CREAT : O_RDONLY);
    const int descriptor =
        uninterrupted([&] { return ::openat(place->parent.get(), place->name.constData(), flags, 0666); });
    if (descriptor < 0) {
        return failure(systemError(errno, name));
    }
    NativeFile file(descriptor, name);
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0) {
        return failure(systemError(errno, name));
    }
    if (!S_ISREG(info.st_mode)) {
        return failure(Errc::NotAFile, name);
    }
    return file;
}

void NativeFile::close()
{
    ::close(static_cast<int>(m_descriptor));
}

Result<FileInfo> NativeFile::inspect(const FilePath& path)
{
    const QString name = path.toString();
    if (const auto asked = askProbe(NativeCall::Inspect, name); !asked) {
        return failure(asked.error());
    }
    const Result<NativePlace> place = findPlace(path, false);
    if (!place) {
        const bool isMissing = isNowhere(place.error());
        return isMissing ? Result<FileInfo>(FileInfo{}) : Result<FileInfo>(failure(place.error()));
    }
    struct stat info = {};
    if (::fstatat(place->parent.get(), place->name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        return errno == ENOENT ? Result<FileInfo>(FileInfo{})
                               : Result<FileInfo>(failure(systemError(errno, name)));
    }
    const FileKind kind = S_ISREG(info.st_mode) ? FileKind::File
        : S_ISDIR(info.st_mode)                 ? FileKind::Folder
                                                : FileKind::Other;
    // POSIX leaves the unit open; everywhere it is 512 bytes.
    const ByteCount allocated = ByteCount{info.st_blocks} * 512;
#ifdef Q_OS_DARWIN
    return FileInfo{kind, info.st_size, toMilliseconds(info.st_mtimespec), allocated};
#else
    return FileInfo{kind, info.st_size, toMilliseconds(info.st_mtim), allocated};
#endif
}

namespace {

Result<> removeAt(const FilePath& path, int flags, std::initializer_list<int> harmless)
{
    if (const auto asked = askProbe(NativeCall::Remove, path.toString()); !asked) {
        return asked;
    }
    const Result<NativePlace> place = findPlace(path, false);
    if (!place) {
        const bool isMissing = isNowhere(place.error());
        return isMissing ? Result<>() : Result<>(failure(place.error()));
    }
    if (::unlinkat(place->parent.get(), place->name.constData(), flags) != 0
        && std::find(harmless.begin(), harmless.end(), errno) == harmless.end()) {
        return failure(systemError(errno, path.toString()));
    }
    return {};
}

} // namespace

Result<> NativeFile::removeFile(const FilePath& path)
{
    return removeAt(path, 0, {ENOENT});
}

Result<> NativeFile::removeEmptyFolder(const FilePath& path)
{
    return removeAt(path, AT_REMOVEDIR, {ENOENT, ENOTEMPTY, EEXIST, ENOTDIR});
}

namespace {

/// Looks and renames in one, where the system can; as renameat() else, with ENOSYS.
int renameUnlessTaken(const NativePlace& from, const NativePlace& to)
{
#if defined(RENAME_NOREPLACE)
    return ::renameat2(
        from.parent.get(), from.name.constData(), to.parent.get(), to.name.constData(), RENAME_NOREPLACE);
#elif defined(RENAME_EXCL)
    return ::renameatx_np(
        from.parent.get(), from.name.constData(), to.parent.get(), to.name.constData(), RENAME_EXCL);
#else
    static_cast<void>(from);
    static_cast<void>(to);
    errno = ENOSYS;
    return -1;
#endif
}

/// 0, or the error number.
int renameAt(const NativePlace& from, const NativePlace& to)
{
    if (renameUnlessTaken(from, to) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) {
        return errno;
    }
    struct stat info = {};
    if (::fstatat(to.parent.get(), to.name.constData(), &info, AT_SYMLINK_NOFOLLOW) == 0) {
        return EEXIST;
    }
    const bool isFree = errno == ENOENT;
    return isFree
            && ::renameat(from.parent.get(), from.name.constData(), to.parent.get(), to.name.constData()) == 0
        ? 0
        : errno;
}

} // namespace

Result<> NativeFile::rename(const FilePath& from, const FilePath& to)
{
    if (const auto asked = askProbe(NativeCall::Rename, from.toString()); !asked) {
        return asked;
    }
    const Result<NativePlace> source = findPlace(from, false);
    if (!source) {
        return failure(source.error());
    }
    const Result<NativePlace> target = findPlace(to, true);
    if (!target) {
        return failure(target.error());
    }
    const int number = renameAt(*source, *target);
    return number == 0 ? Result<>()
                       : Result<>(failure(systemError(number, (number == EEXIST ? to : from).toString())));
}

Result<> NativeFile::syncFolderOf(const FilePath& path)
{
    if (const auto asked = askProbe(NativeCall::Sync, path.toString()); !asked) {
        return asked;
    }
    const Result<NativePlace> place = findPlace(path, false);
    if (!place) {
        return failure(place.error());
    }
    if (uninterrupted([&] { return ::fsync(place->parent.get()); }) == 0) {
        return {};
    }
    // Some file systems on other computers have no such thing.
    return errno == EINVAL || errno == ENOTSUP ? Result<>()
                                               : Result<>(failure(systemError(errno, path.toString())));
}

Result<ByteCount> NativeFile::readOnce(ByteCount offset, std::span<const ReadPart> parts) const
{
    if (const auto asked = askProbe(NativeCall::Read, m_path); !asked) {
        return failure(asked.error());
    }
    // Well below the smallest IOV_MAX in use, 1024.
    std::array<iovec, 256> vectors{};
    const std::size_t count = std::min(parts.size(), vectors.size());
    for (std::size_t i = 0; i < count; ++i) {
        vectors[i] = {parts[i].data, static_cast<std::size_t>(parts[i].size)};
    }
    const ssize_t got = uninterrupted([&] {
        return ::preadv(static_cast<int>(m_descriptor), vectors.data(), static_cast<int>(count), offset);
    });
    return got >= 0 ? Result<ByteCount>(got) : Result<ByteCount>(failure(systemError(errno, m_path)));
}

bool NativeFile::readAtOnce(
    [[maybe_unused]] ByteCount offset, [[maybe_unused]] std::span<const ReadPart> parts) const
{
#ifdef RWF_NOWAIT
    std::array<iovec, 64> vectors{};
    if (parts.size() > vectors.size() || !askProbe(NativeCall::Read, m_path)) {
        return false;
    }
    ByteCount wanted = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        vectors[i] = {parts[i].data, static_cast<std::size_t>(parts[i].size)};
        wanted += parts[i].size;
    }
    return ::preadv2(static_cast<int>(m_descriptor), vectors.data(), static_cast<int>(parts.size()), offset,
               RWF_NOWAIT)
        == wanted;
#else
    return false;
#endif
}

Result<ByteCount> NativeFile::writeOnce(ByteCount offset, QByteArrayView bytes) const
{
    if (const auto asked = askProbe(NativeCall::Write, m_path); !asked) {
        return failure(asked.error());
    }
    const ssize_t written = uninterrupted([&] {
        return ::pwrite(
            static_cast<int>(m_descriptor), bytes.data(), static_cast<std::size_t>(bytes.size()), offset);
    });
    if (written <= 0) {
        // A write of nothing without an error would be repeated for ever.
        return failure(systemError(written < 0 ? errno : EIO, m_path));
    }
    return ByteCount{written};
}

Result<ByteCount> NativeFile::size() const
{
    struct stat info = {};
    if (::fstat(static_cast<int>(m_descriptor), &info) != 0) {
        return failure(systemError(errno, m_path));
    }
    return ByteCount{info.st_size};
}

Result<> NativeFile::resize(ByteCount size) const
{
    if (const auto asked = askProbe(NativeCall::Resize, m_path); !asked) {
        return asked;
    }
    const int result = uninterrupted([&] { return ::ftruncate(static_cast<int>(m_descriptor), size); });
    return result == 0 ? Result<>() : Result<>(failure(systemError(errno, m_path)));
}

Result<> NativeFile::reserve(ByteCount size) const
{
    const Result<> asked = askProbe(NativeCall::Reserve, m_path);
    if (!asked) {
        return asked;
    }
#ifdef Q_OS_LINUX
    // Not posix_fallocate(): where the file system cannot reserve, it writes into every block, in a race with
    // others who write to the file.
    if (uninterrupted([&] { return ::fallocate(static_cast<int>(m_descriptor), 0, 0, size); }) == 0) {
        return {};
    }
    if (errno != EOPNOTSUPP && errno != ENOSYS) {
        return failure(systemError(errno, m_path));
    }
#endif
    return resize(size);
}

Result<> NativeFile::sync() const
{
    const Result<> asked = askProbe(NativeCall::Sync, m_path);
    if (!asked) {
        return asked;
    }
#ifdef Q_OS_DARWIN
    const int result = uninterrupted([&] { return ::fsync(static_cast<int>(m_descriptor)); });
#else
    const int result = uninterrupted([&] { return ::fdatasync(static_cast<int>(m_descriptor)); });
#endif
    return result == 0 ? Result<>() : Result<>(failure(systemError(errno, m_path)));
}

void NativeFile::dropCached([[maybe_unused]] ByteCount offset, [[maybe_unused]] ByteCount length) const
{
#ifdef POSIX_FADV_DONTNEED
    if (askProbe(NativeCall::DropCached, m_path)) {
        static_cast<void>(
            ::posix_fadvise(static_cast<int>(m_descriptor), offset, length, POSIX_FADV_DONTNEED));
    }
#endif
}

void NativeFile::takeAttributesOf(const NativeFile& other) const
{
    struct stat info = {};
    if (::fstat(static_cast<int>(other.m_descriptor), &info) != 0) {
        return;
    }
#ifdef Q_OS_DARWIN
    const std::array times{info.st_atimespec, info.st_mtimespec};
#else
    const std::array times{info.st_atim, info.st_mtim};
#endif
    static_cast<void>(::futimens(static_cast<int>(m_descriptor), times.data()));
    static_cast<void>(::fchmod(static_cast<int>(m_descriptor), info.st_mode & 0777));
}

bool NativeFile::isUnlinked() const
{
    struct stat info = {};
    return ::fstat(static_cast<int>(m_descriptor), &info) == 0 && info.st_nlink == 0;
}

} // namespace freshet::storage
