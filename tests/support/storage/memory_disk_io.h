// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/storage/disk_io.h"
#include "engine/storage/storage_errc.h"

#include <QStringList>

#include <deque>
#include <map>
#include <optional>
#include <set>

namespace freshet::test {

/// A DiskIo in memory, on any Scheduler: one slow "disk" that does its jobs one after the other, hashes for
/// real, and fails as told. Jobs that are not due when it is destroyed are never answered.
class MemoryDiskIo final : public storage::DiskIo
{
    Q_OBJECT
public:
    /// `scheduler` must outlive this.
    explicit MemoryDiskIo(Scheduler& scheduler);
    ~MemoryDiskIo() override;

    /// How long each job takes before its answer comes; others may be under way meanwhile.
    void setDelay(Scheduler::Duration delay) { m_delay = delay; }
    /// Whether it is hashing, and not writing, that takes that time when a piece is written.
    void setHashingSlow(bool isSlow) { m_isHashingSlow = isSlow; }
    /// Bytes/s read or written, all storages together; noLimit: at once.
    void setBandwidth(ByteRate bandwidth) { m_bandwidth = bandwidth; }
    /// Writing more than this many further bytes fails with Errc::DiskFull; nothing: room without end.
    void setFreeSpace(std::optional<ByteCount> bytes) { m_freeSpace = bytes; }
    /// Every read (readBlocks, checkPieces) fails like this until the fault is taken away.
    void setReadFault(std::optional<Error> fault) { m_readFault = std::move(fault); }
    /// Whether readBlocksAtOnce() has what is asked for; not at first.
    void setReadsAtOnce(bool isInMemory) { m_readsAtOnce = isInMemory; }
    /// Every change (writePiece, prepareFiles, setWanted, sync, removeFiles) fails like this.
    void setWriteFault(std::optional<Error> fault) { m_writeFault = std::move(fault); }
    /// Moves go no further than so many bytes, until they are cancelled or this is taken away.
    void holdMoves(std::optional<ByteCount> bytes);
    /// Moves fail like this; and taking them back does.
    void setMoveFault(std::optional<Error> fault) { m_moveFault = std::move(fault); }
    void setUndoFault(std::optional<Error> fault) { m_undoFault = std::move(fault); }
    /// Something else has this path.
    void take(const QString& path) { m_taken.insert(path); }
    /// The file has this path, although nobody has renamed it here.
    void putAt(const QString& path) { m_strayed.insert(path); }
    /// Where the storage has its files.
    [[nodiscard]] QString pathOf(StorageId storage, quint32 file) const
    {
        return m_stores.at(storage).spec.pathOf(FileIndex(file));
    }
    /// What was asked for, and done: "move /b", "undo /b", "finish /a", "rename a b", "use b".
    [[nodiscard]] QStringList moves() const { return m_moves; }
    [[nodiscard]] QString saveFolder(StorageId storage) const { return m_stores.at(storage).spec.saveFolder; }
    /// The error that a real disk would report: `code`, naming `path`.
    [[nodiscard]] static Error fault(storage::Errc code, const QString& path);
    /// Reads of the byte at `offset` in the torrent see its lowest bit turned over.
    void flipBitOnRead(StorageId storage, ByteCount offset);
    /// Turns over the lowest bit of the byte at `offset` as it is on the disk, until it is written again.
    void flipBitOnDisk(StorageId storage, ByteCount offset);
    /// Reads see again what is there.
    void stopFlipping(StorageId storage) { m_stores.at(storage).flippedBits.clear(); }
    /// The lowest bit of the byte at `offset` gets lost in each of the next `times` writes.
    void damageWrites(StorageId storage, ByteCount offset, int times);
    /// Takes the files away, as when a drive is unplugged; fill() brings them back.
    void loseFiles(StorageId storage);
    /// Bytes that checkPieces() has read without leaving them in the system's memory.
    [[nodiscard]] ByteCount bytesPassedBy() const { return m_passedBy; }
    /// acceptsWrites() is false while more bytes than this wait to be written.
    void setWriteLimit(ByteCount bytes);

    /// This host is a seed: all files exist with these bytes.
    void fill(StorageId storage, const QByteArray& content);
    /// The torrent's byte stream; zeros where nothing was written.
    [[nodiscard]] QByteArray content(StorageId storage) const;
    /// Whether the file can be seen on the disk: unwanted files are not made.
    [[nodiscard]] bool hasFile(StorageId storage, FileIndex file) const;
    [[nodiscard]] bool isAttached(StorageId storage) const { return m_stores.count(storage) != 0; }
    [[nodiscard]] StorageId lastAttached() const { return StorageId(m_lastId); }
    /// Jobs not answered yet.
    [[nodiscard]] qsizetype pendingJobs() const { return static_cast<qsizetype>(m_jobs.size()); }

    [[nodiscard]] StorageId attach(storage::StorageSpec spec) override;
    void detach(StorageId storage, Done<> done) override;
    void writePiece(StorageId storage, PieceIndex piece, storage::PieceBuffer buffer,
        Done<storage::PieceWriteOutcome> done) override;
    [[nodiscard]] bool acceptsWrites() const override;
    void hurryWrites() override {}
    void readBlocks(StorageId storage, std::vector<metainfo::BlockAddress> blocks, qsizetype gap,
        Done<QByteArray> done) override;
    [[nodiscard]] bool readBlocksAtOnce(StorageId storage, std::span<const metainfo::BlockAddress> blocks,
        qsizetype gap, QByteArray& framed) override;
    void checkPieces(StorageId storage, PieceIndex first, quint32 count, Done<Bitfield> done,
        storage::PageCache cache = storage::PageCache::Keep) override;
    void describeVolume(StorageId storage, Done<QString> done) override;
    void fileStates(StorageId storage, Done<QList<storage::FileState>> done) override;
    void setWanted(StorageId storage, QList<bool> wanted, Done<> done) override;
    void prepareFiles(StorageId storage, Done<> done) override;
    void sync(StorageId storage, Done<> done) override;
    void removeFiles(StorageId storage, storage::Removal how, Done<> done) override;
    void lookFor(StorageId storage, QList<storage::FileRename> renames,
        Done<QList<storage::FileSighting>> done) override;
    void usePaths(StorageId storage, QList<storage::FileRename> renames, Done<> done) override;
    void renameFiles(
        StorageId storage, QList<storage::FileRename> renames, Done<storage::RenameOutcome> done) override;
    void moveFiles(StorageId storage, QString folder, Done<> done) override;
    [[nodiscard]] storage::MoveProgress moveProgress(StorageId storage) const override;
    void cancelMove(StorageId storage) override;
    void undoMove(StorageId storage, QString folder, Done<> done) override;
    void finishMove(StorageId storage, QString folder, Done<> done) override;
    void setOptions(const storage::StorageOptions& options) override;
    [[nodiscard]] storage::DiskStatistics statistics() const override { return m_statistics; }

private:
    struct Store
    {
        storage::StorageSpec spec;
        QByteArray content;
        QList<storage::FileState> files;
        std::set<ByteCount> flippedBits;
        std::map<ByteCount, int> damagedWrites;
        bool isClosing = false;
    };
    struct HeldMove
    {
        StorageId storage;
        QString folder;
        Done<> done;
    };
    struct Job
    {
        Scheduler::TimePoint due;
        Scheduler::Task run;
    };

    /// The storage, unless it was never attached or is being detached.
    [[nodiscard]] Store* openStore(StorageId storage);
    [[nodiscard]] QByteArray read(const Store& store, ByteCount offset, ByteCount length);
    [[nodiscard]] Result<> write(Store& store, ByteCount offset, QByteArrayView bytes);
    [[nodiscard]] std::optional<Error> writeError(ByteCount bytes) const;
    [[nodiscard]] bool areAllThere(const Store& store, ByteCount offset, ByteCount length) const;
    /// Makes the wanted files that are due: those with bytes, or all of them.
    void showFiles(Store& store, bool isPreparing);
    [[nodiscard]] Result<QByteArray> readFramed(
        const Store& store, std::span<const metainfo::BlockAddress> blocks, qsizetype gap);
    /// Runs `work` when the disk has got round to it, on the storage as it is then.
    template<class T, class Work>
    void enqueue(StorageId storage, ByteCount bytes, Done<T> done, Work work);
    static void setPath(Store& store, const storage::FileRename& rename);
    void endMove(const HeldMove& move, bool isCancelled);
    void addJob(ByteCount bytes, Scheduler::Task run);
    void armTimer();
    void runFrontJob();

    Scheduler& m_scheduler;
    Scheduler::Duration m_delay{0};
    ByteRate m_bandwidth = noLimit;
    std::optional<ByteCount> m_freeSpace;
    std::optional<Error> m_readFault;
    std::optional<Error> m_writeFault;
    ByteCount m_writeLimit;
    std::optional<ByteCount> m_moveHold;
    std::optional<Error> m_moveFault;
    std::optional<Error> m_undoFault;
    QStringList m_moves;
    std::set<QString> m_taken;
    std::set<QString> m_strayed;
    std::deque<HeldMove> m_heldMoves;
    bool m_isHashingSlow = false;
    bool m_readsAtOnce = false;
    ByteCount m_passedBy = 0;
    storage::DiskStatistics m_statistics;

    std::map<StorageId, Store> m_stores;
    quint64 m_lastId = 0;
    std::deque<Job> m_jobs;
    Scheduler::TimePoint m_busyUntil{};
    Scheduler::Timer m_timer;
};

} // namespace freshet::test
