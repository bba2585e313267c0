// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/page_buffer.h"
#include "engine/storage/disk_io.h"
#include "engine/storage/native_file.h"

#include <atomic>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace freshet::storage {

/// Brings one torrent's files to another folder, a slice at a time: under a new name where that is on the
/// same disk, else by copies, which get the files' names when all of them are on the medium. Takes nobody's
/// place.
///
/// What the files were copied from stays: removeSources() is a step of its own, for when it is on record
/// where the files are now. Until then undo() brings everything back, after a failure as after a crash; a
/// hidden file in the new folder tells it that there is something to take back. Blocking; nobody else may use
/// the torrent's files meanwhile. progress() and cancel() are for any thread.
///
/// Two names of one folder are one folder: nothing is done then.
class FileMover
{
public:
    /// Copied by one advance(), at most. Bytes.
    static constexpr ByteCount sliceSize = 8 * 1024 * 1024;
    /// Bytes free on the disk of a folder, which need not exist; nothing if unknown.
    using FreeSpace = std::function<std::optional<ByteCount>(const QString& folder)>;

    explicit FileMover(QString folder, FreeSpace freeSpace = freeSpaceOf);

    /// To be called first: what is to be moved.
    void begin(StorageSpec spec) { m_spec = std::move(spec); }
    /// Does the next slice. Errc::AlreadyExists if a name is taken in the new folder, Errc::DiskFull if there
    /// is too little space: nothing is copied then. After any failure undo() is due.
    [[nodiscard]] Result<> advance();
    [[nodiscard]] bool isFinished() const { return m_step == Step::Finished; }
    [[nodiscard]] MoveProgress progress() const { return {m_done, m_total}; }
    /// The next advance() fails with Errc::Cancelled.
    void cancel() { m_isCancelled = true; }

    /// Brings back to the folder of `spec` what a move to `folder` has done, if anything. Leaves what is not
    /// ours.
    [[nodiscard]] static Result<> undo(const StorageSpec& spec, const QString& folder);
    /// Removes from `folder` those files that lie in the folder of `spec` now, and folders that are empty
    /// then. A file that differs in size from the one that has taken its place stays.
    [[nodiscard]] static Result<> removeSources(const StorageSpec& spec, const QString& folder);

    [[nodiscard]] static std::optional<ByteCount> freeSpaceOf(const QString& folder);

private:
    enum class Step { Look, Rename, Copy, Name, Sync, Finished };
    /// A file that exists.
    struct Item
    {
        FilePath from;
        FilePath to;
        /// A copy that is not finished has this name, in the folder itself.
        FilePath copy;
        ByteCount size = 0;
        ByteCount allocated = 0;
    };

    [[nodiscard]] Result<> look();
    [[nodiscard]] Result<> writeJournal() const;
    [[nodiscard]] Result<> renameSome();
    [[nodiscard]] Result<> beginCopies();
    [[nodiscard]] Result<> openCopy();
    [[nodiscard]] Result<> copySome();
    [[nodiscard]] Result<> endCopy();
    [[nodiscard]] Result<> nameSome();
    [[nodiscard]] Result<> syncSome();
    void goOn(Step step);
    /// Their names are to be on the medium before the move counts.
    void noteFolderOf(const FilePath& path);

    StorageSpec m_spec;
    const QString m_folder;
    const FreeSpace m_freeSpace;

    Step m_step = Step::Look;
    std::vector<Item> m_items;
    /// Those of them that are to be copied.
    std::vector<Item> m_toCopy;
    std::size_t m_next = 0;
    /// A file in each folder whose names have changed, by folder.
    std::map<QString, FilePath> m_changedFolders;

    // The copy under way.
    NativeFile m_source;
    NativeFile m_copy;
    bool m_isCopying = false;
    ByteCount m_offset = 0;
    ByteCount m_unsynced = 0;
    PageBuffer m_buffer;

    std::atomic<ByteCount> m_done = 0;
    std::atomic<ByteCount> m_total = 0;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace freshet::storage
