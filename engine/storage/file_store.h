// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/disk_io.h"
#include "engine/storage/open_file_cache.h"
#include "engine/storage/part_file.h"

#include <atomic>
#include <mutex>
#include <set>
#include <vector>

namespace freshet::storage {

/// A range of a torrent's byte stream. Value type.
struct ByteRange
{
    ByteCount offset = 0;
    ByteCount length = 0;

    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// Blocking reads and writes of one torrent's byte stream across its files. Pad files are zeros that exist
/// nowhere; unwanted files that do not exist already have their bytes in the part file.
///
/// Thread-safe, except that setWanted(), relocate(), remove() and what is about paths must be alone but for
/// readAtOnce(). Never makes a file shorter.
class FileStore
{
public:
    /// `files` must outlive this.
    FileStore(StorageId id, StorageSpec spec, OpenFileCache& files);

    /// The range must lie in the torrent.
    [[nodiscard]] Result<> write(ByteCount offset, QByteArrayView bytes);
    /// Fills `parts` one after the other from `offset` on. The range must lie in the torrent.
    [[nodiscard]] Result<> read(ByteCount offset, std::span<const ReadPart> parts);
    /// As read(), if that takes no waiting: see NativeFile::readAtOnce(). Files that are not open are left to
    /// read().
    [[nodiscard]] bool readAtOnce(ByteCount offset, std::span<const ReadPart> parts);
    /// Reads what there is; what lies in missing or too short files is left as it is in `data` and answered.
    [[nodiscard]] Result<std::vector<ByteRange>> readPresent(ByteCount offset, char* data, ByteCount length);

    /// Has the operating system forget what it keeps of this range in memory; what is not yet on the medium
    /// stays. Only a wish.
    void dropCached(ByteCount offset, ByteCount length);

    [[nodiscard]] Result<QList<FileState>> states() const;
    /// Device and mount point of the save folder.
    [[nodiscard]] QString volume() const;
    /// Makes empty wanted files and reserves space. Existing files keep what they have, longer ones their
    /// length.
    [[nodiscard]] Result<> prepare();
    /// Moves the bytes of newly wanted files out of the part file. Files that exist stay where they are when
    /// they become unwanted.
    [[nodiscard]] Result<> setWanted(const QList<bool>& wanted);
    /// Forces to the medium what was written since the last sync().
    [[nodiscard]] Result<> sync();
    [[nodiscard]] Result<> remove(Removal how);
    // See DiskIo.
    [[nodiscard]] Result<QList<FileSighting>> lookFor(const QList<FileRename>& renames) const;
    void usePaths(const QList<FileRename>& renames);
    [[nodiscard]] RenameOutcome rename(const QList<FileRename>& renames);
    /// The files, and the part file, lie in another folder from now on.
    void relocate(const QString& folder);
    /// Closes the files; they are opened again when needed.
    void close();

    [[nodiscard]] StorageId id() const { return m_id; }
    [[nodiscard]] const StorageSpec& spec() const { return m_spec; }
    [[nodiscard]] const metainfo::Metainfo& torrent() const { return *m_spec.torrent; }
    [[nodiscard]] FilePath pathOf(FileIndex file) const;

private:
    enum class Place : quint8 { Unknown, File, PartFile };
    /// A part of a piece that lies in one file.
    struct PiecePart
    {
        PieceIndex piece;
        ByteCount offset = 0;
        ByteCount length = 0;
    };

    [[nodiscard]] bool isWanted(FileIndex file) const
    {
        return m_isWanted[file.value()].load(std::memory_order_acquire);
    }
    void noteWanted(const QList<bool>& wanted);
    [[nodiscard]] Place placeOf(FileIndex file);
    [[nodiscard]] Result<OpenFileCache::Handle> openFile(FileIndex file, OpenMode mode);
    [[nodiscard]] Result<> writeSpan(const metainfo::FileSpan& span, QByteArrayView bytes);
    [[nodiscard]] Result<> readSpan(const metainfo::FileSpan& span, std::span<const ReadPart> parts);
    /// What is there or not as a whole.
    [[nodiscard]] std::vector<metainfo::FileSpan> partsToRead(const metainfo::FileSpan& span);
    /// How many of the span's bytes were there.
    [[nodiscard]] Result<ByteCount> readSpanPresent(const metainfo::FileSpan& span, char* data);
    [[nodiscard]] Result<> prepareFile(FileIndex file);
    void setPath(const FileRename& rename);
    [[nodiscard]] Result<> renameOne(const FileRename& rename);
    /// Those that these paths lie in.
    [[nodiscard]] Result<> syncFolders(const QStringList& paths) const;
    void removeEmptyFolders(const QStringList& paths) const;
    [[nodiscard]] Result<> moveOutOfPartFile(FileIndex file);
    [[nodiscard]] bool needsPartFile(PieceIndex piece);
    /// The pieces that a span touches.
    [[nodiscard]] std::vector<PiecePart> pieceParts(const metainfo::FileSpan& span) const;

    const StorageId m_id;
    StorageSpec m_spec;
    OpenFileCache& m_files;
    PartFile m_partFile;
    /// By file, as the spec says; may change while another thread reads at once.
    std::vector<std::atomic<bool>> m_isWanted;

    std::mutex m_mutex;
    /// Of unwanted files: where their bytes are.
    std::vector<Place> m_places;
    /// Written to since the last sync().
    std::set<FileIndex> m_dirty;
    bool m_isPartFileDirty = false;
};

/// The hidden file beside the torrent that PartFile writes.
[[nodiscard]] FilePath partFilePath(const StorageSpec& spec);

} // namespace freshet::storage
