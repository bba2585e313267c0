// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"
#include "engine/storage/storage_errc.h"

#include <QByteArrayView>
#include <QString>

#include <span>

namespace freshet::storage {

/// Where a file of a torrent lies: a safe relative path, with '/' separators, below a trusted folder. Value
/// type.
struct FilePath
{
    /// Absolute; may itself be or contain symbolic links.
    QString folder;
    /// Symbolic links on the way are never followed, so that nothing outside of `folder` can be reached.
    QString relative;

    /// For messages.
    [[nodiscard]] QString toString() const { return folder + QLatin1Char('/') + relative; }
};

/// What is found at a path.
enum class FileKind { Missing, File, Folder, Other };

/// Kind, size and time of what is found at a path. Value type.
struct FileInfo
{
    FileKind kind = FileKind::Missing;
    /// Bytes.
    ByteCount size = 0;
    /// Milliseconds since 1970, UTC.
    qint64 modifiedMs = 0;
    /// What it takes on the disk: less than its size if it has holes. Bytes.
    ByteCount allocated = 0;
};

/// A piece of memory to read into. Value type.
struct ReadPart
{
    char* data = nullptr;
    ByteCount size = 0;
};

/// What may be done with an open file.
enum class OpenMode {
    Read, ///< The file must exist.
    Write, ///< Reading, too; file and folders are created when missing.
};

/// What a NativeFileProbe can tell apart.
enum class NativeCall { Open, Read, Write, Resize, Reserve, Sync, Inspect, Remove, DropCached, Rename };

/// **Seam.** Sees every system call before it is made, and may make it fail, on any thread. For tests.
class NativeFileProbe
{
public:
    NativeFileProbe() = default;
    NativeFileProbe(const NativeFileProbe&) = delete;
    NativeFileProbe& operator=(const NativeFileProbe&) = delete;
    virtual ~NativeFileProbe() = default;

    /// 0 to go on, or the system's error number (errno, GetLastError()) to fail with.
    virtual int before(NativeCall call, const QString& path) = 0;
};

/// An open file of the operating system: positioned, blocking reads and writes, which may come from several
/// threads at once. Every error names the path and the system's reason. Movable.
class NativeFile
{
public:
    NativeFile() = default;
    NativeFile(NativeFile&& other) noexcept;
    NativeFile& operator=(NativeFile&& other) noexcept;
    NativeFile(const NativeFile&) = delete;
    NativeFile& operator=(const NativeFile&) = delete;
    ~NativeFile();

    [[nodiscard]] static Result<NativeFile> open(const FilePath& path, OpenMode mode);
    /// Missing files and folders are no error.
    [[nodiscard]] static Result<FileInfo> inspect(const FilePath& path);
    /// Removes a file, not a folder. A missing file is no error, and nothing lies behind a link.
    [[nodiscard]] static Result<> removeFile(const FilePath& path);
    /// Removes a folder if it is there and empty.
    [[nodiscard]] static Result<> removeEmptyFolder(const FilePath& path);
    /// Gives a file another name; folders on the way to it are made. Errc::AlreadyExists if something has
    /// that name, Errc::OtherVolume if the two are on different disks.
    [[nodiscard]] static Result<> rename(const FilePath& from, const FilePath& to);
    /// Forces to the medium which files are in the folder that `path` lies in.
    [[nodiscard]] static Result<> syncFolderOf(const FilePath& path);

    /// Fills `parts` one after the other from `offset` on, with one system call where possible; less than
    /// asked for only at the end of the file.
    [[nodiscard]] Result<ByteCount> readAt(ByteCount offset, std::span<const ReadPart> parts) const;
    /// The same for what can be had without waiting for the medium, as the system keeps it in memory: true if
    /// all parts are filled. False on any doubt, and where the system cannot tell; `parts` hold anything
    /// then.
    [[nodiscard]] bool readAtOnce(ByteCount offset, std::span<const ReadPart> parts) const;
    [[nodiscard]] Result<> writeAt(ByteCount offset, QByteArrayView bytes) const;
    [[nodiscard]] Result<ByteCount> size() const;
    /// Sets the length, cheaply where the file system knows sparse files.
    [[nodiscard]] Result<> resize(ByteCount size) const;
    /// Takes space on the disk for `size` bytes and sets the length; only the length where the file system
    /// cannot reserve.
    [[nodiscard]] Result<> reserve(ByteCount size) const;
    /// Forces the content to the medium.
    [[nodiscard]] Result<> sync() const;
    /// Lets the system forget what it keeps in memory of this range and has no need to write. Does nothing
    /// where there is no way to say so.
    void dropCached(ByteCount offset, ByteCount length) const;
    /// Gives the file the time of change and the permissions of another. Only a wish: not all disks know
    /// them.
    void takeAttributesOf(const NativeFile& other) const;
    /// Whether the file was removed while it was open.
    [[nodiscard]] bool isUnlinked() const;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// `probe` must live until it is replaced; null takes it away.
    static void setProbe(NativeFileProbe* probe);

private:
    // Wide enough for a file descriptor and for a HANDLE.
    using Descriptor = std::intptr_t;
    static constexpr Descriptor closed = -1;

    NativeFile(Descriptor descriptor, QString path);
    void close();
    [[nodiscard]] Result<ByteCount> readOnce(ByteCount offset, std::span<const ReadPart> parts) const;
    [[nodiscard]] Result<ByteCount> writeOnce(ByteCount offset, QByteArrayView bytes) const;

    Descriptor m_descriptor = closed;
    QString m_path;
};

/// The Error for the system's error number: errno, or GetLastError() on Windows.
[[nodiscard]] Error systemError(int number, const QString& path);
/// The Error that the probe wants, if any.
[[nodiscard]] Result<> askProbe(NativeCall call, const QString& path);

} // namespace freshet::storage
