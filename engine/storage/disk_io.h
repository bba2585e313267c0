// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bitfield.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/metainfo/metainfo.h"
#include "engine/storage/disk_statistics.h"
#include "engine/storage/piece_buffer.h"
#include "engine/storage/storage_options.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <span>

namespace freshet::storage {

/// What a torrent's files are and where they go. Value type.
struct StorageSpec
{
    metainfo::MetainfoPointer torrent;
    /// Absolute path of the folder that the torrent's paths are relative to. Created when first written to.
    QString saveFolder;
    /// One entry a file; pieces shared with unwanted files keep those bytes in the part file.
    QList<bool> wanted;
    Preallocation preallocation = Preallocation::Sparse;
    /// One safe relative path a file, where they differ from the torrent's; empty: as the torrent says.
    QStringList paths = {};

    /// Below the save folder.
    [[nodiscard]] const QString& pathOf(FileIndex file) const
    {
        return paths.isEmpty() ? torrent->files.file(file).path : paths[file.value()];
    }
};

/// A file and another path for it, safe and below the save folder. Value type.
struct FileRename
{
    FileIndex file;
    QString path;

    friend bool operator==(const FileRename&, const FileRename&) = default;
};

/// What is found on the disk of a FileRename. Value type.
struct FileSighting
{
    /// Where the storage has the file now.
    bool isHere = false;
    /// At the other path: a file, and anything at all.
    bool isThere = false;
    bool isTaken = false;
};

/// Value type.
struct RenameOutcome
{
    /// One entry for each that was asked for: whether it has its new path.
    QList<bool> isDone;
    /// The first that went wrong; Errc::AlreadyExists if a name is taken.
    std::optional<Error> error;
};

/// How long a piece waited for a disk thread, and what that took to hash and to write it and those that were
/// done in one go with it. Value type.
struct PieceWriteTimes
{
    std::chrono::nanoseconds waited{0};
    std::chrono::nanoseconds hashing{0};
    std::chrono::nanoseconds writing{0};
};

/// What became of a piece handed to DiskIo::writePiece().
struct PieceWriteOutcome
{
    /// Whether the piece had the expected hash. Only then was it written.
    bool isGood = false;
    /// The piece, given back: to be recycled, or looked at when it is bad.
    PieceBuffer buffer;
    PieceWriteTimes times{};
};

/// A file as found on the disk.
struct FileState
{
    bool exists = false;
    /// Bytes.
    ByteCount size = 0;
    /// Milliseconds since 1970, UTC.
    qint64 modifiedMs = 0;

    friend bool operator==(const FileState&, const FileState&) = default;
};

/// What becomes of the copy that the operating system keeps in memory of what is read.
enum class PageCache {
    Keep, ///< Others will want it.
    Drop, ///< Forgotten after reading, so that it takes nobody's place and the next read asks the medium.
};

/// How far the copies of a move have come; nothing is copied on one disk. Value type.
struct MoveProgress
{
    /// Bytes.
    ByteCount done = 0;
    ByteCount total = 0;
};

/// What to do with the files of a torrent that is removed.
enum class Removal { MoveToTrash, Delete };

/// **Seam.** Reads, writes, hashes and deletes pieces: ThreadedDiskIo on real files, MemoryDiskIo in tests.
///
/// Contract: every function is called on the engine thread and returns at once; work happens elsewhere. Each
/// `done` comes exactly once, on the engine thread, never inside the call that started it; after detach() of
/// its storage it comes with Errc::Closed or with the result. Jobs on one storage may overtake each other,
/// except that detach(), setWanted(), removeFiles(), what is about paths, and the steps of a move wait for
/// all earlier jobs of their storage, and later ones for them. Errors name the path.
class DiskIo : public QObject
{
    Q_OBJECT
public:
    template<class T = void>
    using Done = std::function<void(Result<T>)>;

    using QObject::QObject;

    /// Registers a torrent; touches no file.
    [[nodiscard]] virtual StorageId attach(StorageSpec spec) = 0;
    /// Finishes what is under way, closes the files and forgets the torrent.
    virtual void detach(StorageId storage, Done<> done) = 0;

    /// Hashes `buffer`, which holds the whole piece, and writes it if the hash is right; waits a little for
    /// other pieces, because several are hashed in the time of one. Pad files are skipped. Back-pressure:
    /// stop asking peers for data while !acceptsWrites(), until writesAccepted().
    virtual void writePiece(
        StorageId storage, PieceIndex piece, PieceBuffer buffer, Done<PieceWriteOutcome> done) = 0;
    [[nodiscard]] virtual bool acceptsWrites() const = 0;
    /// The pieces handed in so far do not wait for others if nothing else is being written: none will come,
    /// or somebody waits for their memory.
    virtual void hurryWrites() = 0;

    /// Reads blocks of one torrent into one array: each block is preceded by `gap` bytes left for the caller
    /// to fill (a message header), so that a batch can be sent with a single write.
    virtual void readBlocks(StorageId storage, std::vector<metainfo::BlockAddress> blocks, qsizetype gap,
        Done<QByteArray> done) = 0;

    /// The same without a detour by way of a thread, if the operating system has all of it in memory: fills
    /// `framed`, whose memory is used. False otherwise, also when there is an error, of which readBlocks()
    /// will tell; `framed` holds anything then.
    [[nodiscard]] virtual bool readBlocksAtOnce(StorageId storage,
        std::span<const metainfo::BlockAddress> blocks, qsizetype gap, QByteArray& framed) = 0;

    /// Reads and hashes pieces [first, first + count): bit i of the answer says whether piece first + i is
    /// good. Missing or short files make their pieces bad and are no error.
    virtual void checkPieces(StorageId storage, PieceIndex first, quint32 count, Done<Bitfield> done,
        PageCache cache = PageCache::Keep) = 0;

    /// The files as they are on disk, in torrent order; pad files count as existing.
    virtual void fileStates(StorageId storage, Done<QList<FileState>> done) = 0;

    /// The volume of the save folder, as people know it: device and place.
    virtual void describeVolume(StorageId storage, Done<QString> done) = 0;

    /// Changes which files are wanted: bytes move between the part file and the files.
    virtual void setWanted(StorageId storage, QList<bool> wanted, Done<> done) = 0;
    /// Makes empty files and reserves space as the spec says; for a torrent that starts downloading.
    virtual void prepareFiles(StorageId storage, Done<> done) = 0;
    /// Forces written pieces to the medium (fdatasync).
    virtual void sync(StorageId storage, Done<> done) = 0;
    /// Removes the torrent's files, its part file, and the folders that are empty then. Nothing else.
    virtual void removeFiles(StorageId storage, Removal how, Done<> done) = 0;

    /// Looks where files are, without touching any.
    virtual void lookFor(StorageId storage, QList<FileRename> renames, Done<QList<FileSighting>> done) = 0;
    /// The files are there already, as lookFor() has found. Folders that are empty then go.
    virtual void usePaths(StorageId storage, QList<FileRename> renames, Done<> done) = 0;
    /// Gives files other names, below the same folder, which are on the medium when it is done; takes
    /// nobody's place. Folders that are empty then go, and what does not exist yet will be made under the new
    /// name. If one cannot be renamed, the others get their names back, as far as that goes. Always has an
    /// outcome.
    virtual void renameFiles(StorageId storage, QList<FileRename> renames, Done<RenameOutcome> done) = 0;

    /// Brings the torrent's files, all of them on the medium, to another folder, where they are used from
    /// then on. Others' files stay: Errc::AlreadyExists, and nothing was done, if a name is taken there. What
    /// was copied stays, too, until finishMove(). After a failure, Errc::Cancelled included, the files before
    /// the move count, and undoMove() is due.
    virtual void moveFiles(StorageId storage, QString folder, Done<> done) = 0;
    /// Of moveFiles() as long as it is not answered.
    [[nodiscard]] virtual MoveProgress moveProgress(StorageId storage) const = 0;
    /// Has moveFiles() end with Errc::Cancelled, unless it is done already.
    virtual void cancelMove(StorageId storage) = 0;
    /// Takes back what a move to `folder` has done that failed, or that a crash has interrupted. Does nothing
    /// if there is nothing to take back.
    virtual void undoMove(StorageId storage, QString folder, Done<> done) = 0;
    /// Once it is on record that the files are elsewhere: removes them, and folders that are empty then, from
    /// `folder`, as far as they are where the storage has them now.
    virtual void finishMove(StorageId storage, QString folder, Done<> done) = 0;

    virtual void setOptions(const StorageOptions& options) = 0;
    /// For diagnosis; costs some locks and copies, so not for every block.
    [[nodiscard]] virtual DiskStatistics statistics() const = 0;

Q_SIGNALS:
    /// acceptsWrites() has become true again.
    void writesAccepted();
};

} // namespace freshet::storage
