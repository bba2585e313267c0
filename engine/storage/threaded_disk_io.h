// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/answer_box.h"
#include "engine/storage/disk_counters.h"
#include "engine/storage/disk_io.h"
#include "engine/storage/file_mover.h"
#include "engine/storage/file_store.h"
#include "engine/storage/job_queue.h"
#include "engine/storage/piece_batch.h"
#include "engine/storage/read_cache.h"
#include "engine/storage/write_queue.h"

#include <QBasicTimer>

#include <atomic>
#include <map>
#include <memory>

namespace freshet::storage {

/// The real DiskIo: files of the operating system and a pool of threads. Belongs to the thread that made it,
/// which needs an event loop.
///
/// Destroying it first does all jobs that change something; what is not answered by then never is.
class ThreadedDiskIo final : public DiskIo
{
    Q_OBJECT
public:
    explicit ThreadedDiskIo(const StorageOptions& options, QObject* parent = nullptr);
    ~ThreadedDiskIo() override;

    [[nodiscard]] StorageId attach(StorageSpec spec) override;
    void detach(StorageId storage, Done<> done) override;
    void writePiece(
        StorageId storage, PieceIndex piece, PieceBuffer buffer, Done<PieceWriteOutcome> done) override;
    [[nodiscard]] bool acceptsWrites() const override;
    void hurryWrites() override;
    void readBlocks(StorageId storage, std::vector<metainfo::BlockAddress> blocks, qsizetype gap,
        Done<QByteArray> done) override;
    [[nodiscard]] bool readBlocksAtOnce(StorageId storage, std::span<const metainfo::BlockAddress> blocks,
        qsizetype gap, QByteArray& framed) override;
    void checkPieces(StorageId storage, PieceIndex first, quint32 count, Done<Bitfield> done,
        PageCache cache = PageCache::Keep) override;
    void fileStates(StorageId storage, Done<QList<FileState>> done) override;
    void describeVolume(StorageId storage, Done<QString> done) override;
    void setWanted(StorageId storage, QList<bool> wanted, Done<> done) override;
    void prepareFiles(StorageId storage, Done<> done) override;
    void sync(StorageId storage, Done<> done) override;
    void removeFiles(StorageId storage, Removal how, Done<> done) override;
    void lookFor(StorageId storage, QList<FileRename> renames, Done<QList<FileSighting>> done) override;
    void usePaths(StorageId storage, QList<FileRename> renames, Done<> done) override;
    void renameFiles(StorageId storage, QList<FileRename> renames, Done<RenameOutcome> done) override;
    void moveFiles(StorageId storage, QString folder, Done<> done) override;
    [[nodiscard]] MoveProgress moveProgress(StorageId storage) const override;
    void cancelMove(StorageId storage) override;
    void undoMove(StorageId storage, QString folder, Done<> done) override;
    void finishMove(StorageId storage, QString folder, Done<> done) override;
    void setOptions(const StorageOptions& options) override;
    [[nodiscard]] DiskStatistics statistics() const override;

    /// Events that carried answers to this thread so far.
    [[nodiscard]] qint64 wakeUps() const { return m_answers.wakeUps(); }
    /// Files kept open.
    [[nodiscard]] int openFiles() const { return m_files.count(); }
    /// Bytes kept for other peers.
    [[nodiscard]] ByteCount cachedBytes() const { return m_cache.size(); }

private:
    using StorePointer = std::shared_ptr<FileStore>;

    [[nodiscard]] StorePointer find(StorageId storage) const;
    /// Has `work(FileStore&)`, a Result<T>, done by a disk thread and the result handed to `done`.
    template<class T, class Work>
    void submit(StorageId storage, JobQueue::Kind kind, Done<T> done, Work work);
    /// Answers with Errc::Closed, later.
    template<class T>
    void refuse(Done<T> done);
    /// Gives a torrent's finished pieces to the disk threads.
    void writeGathered(StorageId storage);
    void writeAllGathered();
    void answerWrites(std::vector<PieceBatch::Entry> entries);
    void timerEvent(QTimerEvent* event) override;

    OpenFileCache m_files;
    ReadCache m_cache;
    DiskCounters m_counters;
    WriteQueue m_writes;
    /// Finished pieces that wait for company.
    std::map<StorageId, std::shared_ptr<PieceBatch>> m_gathering;
    QBasicTimer m_gatheringTimer;
    /// Given to the disk threads and not answered.
    int m_batchesUnderWay = 0;
    qint64 m_pendingReads = 0;
    quint64 m_readsAtOnce = 0;
    quint64 m_readsQueued = 0;
    std::atomic<bool> m_isStopping{false};
    std::map<StorageId, StorePointer> m_stores;
    std::map<StorageId, std::shared_ptr<FileMover>> m_moves;
    quint64 m_lastId = 0;
    AnswerBox m_answers;
    /// The last member: its threads use all the others.
    JobQueue m_jobs;
};

} // namespace freshet::storage
