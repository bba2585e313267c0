// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/threaded_disk_io.h"

#include "engine/storage/block_reader.h"
#include "engine/storage/piece_checker.h"
#include "engine/storage/stopwatch.h"

#include <QPointer>
#include <QTimerEvent>

#include <algorithm>
#include <thread>

namespace freshet::storage {

namespace {

using Kind = JobQueue::Kind;
using Progress = JobQueue::Progress;

constexpr int maxAutomaticWorkers = 8;
/// A finished piece waits so long for others, ms: at speeds where the processor matters enough of them come.
constexpr int gatheringTime = 15;

int workerCount(const StorageOptions& options)
{
    if (options.workers > 0) {
        return options.workers;
    }
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, maxAutomaticWorkers);
}

/// A result on its way to the engine thread, with the callback that waits for it.
template<class T>
class ResultAnswer final : public Answer
{
public:
    explicit ResultAnswer(DiskIo::Done<T> done)
        : m_done(std::move(done))
    {}

    void set(Result<T> result) { m_result.emplace(std::move(result)); }
    void deliver() override { m_done(std::move(*m_result)); }

private:
    DiskIo::Done<T> m_done;
    std::optional<Result<T>> m_result;
};

} // namespace

ThreadedDiskIo::ThreadedDiskIo(const StorageOptions& options, QObject* parent)
    : DiskIo(parent)
    , m_files(options.maxOpenFiles)
    , m_cache(options.readCache)
    , m_writes(options.writeBuffer)
    , m_answers(this)
    , m_jobs(workerCount(options))
{}

ThreadedDiskIo::~ThreadedDiskIo()
{
    writeAllGathered();
    m_isStopping = true;
}

StorageId ThreadedDiskIo::attach(StorageSpec spec)
{
    const StorageId id(++m_lastId);
    m_stores.emplace(id, std::make_shared<FileStore>(id, std::move(spec), m_files));
    return id;
}

void ThreadedDiskIo::detach(StorageId storage, Done<> done)
{
    submit<void>(storage, Kind::Exclusive, std::move(done), [this](FileStore& store) -> Result<> {
        store.close();
        m_cache.invalidate(store.id());
        return {};
    });
    m_stores.erase(storage);
}

void ThreadedDiskIo::writePiece(
    StorageId storage, PieceIndex piece, PieceBuffer buffer, Done<PieceWriteOutcome> done)
{
    if (find(storage) == nullptr) {
        refuse(std::move(done));
        return;
    }
    m_writes.add(buffer.size());
    std::shared_ptr<PieceBatch>& batch = m_gathering[storage];
    if (batch == nullptr) {
        batch = std::make_shared<PieceBatch>(
            [this](std::vector<PieceBatch::Entry> entries) { answerWrites(std::move(entries)); });
    }
    batch->add({piece, std::move(buffer), std::move(done), {}});
    // Memory must not stand still when peers wait for it.
    if (batch->isFull() || !m_writes.accepts()) {
        writeGathered(storage);
    } else if (!m_gatheringTimer.isActive()) {
        m_gatheringTimer.start(gatheringTime, Qt::PreciseTimer, this);
    }
}

void ThreadedDiskIo::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_gatheringTimer.timerId()) {
        writeAllGathered();
    }
}

void ThreadedDiskIo::hurryWrites()
{
    // Else some memory comes back any moment, and the batch may as well grow until then.
    if (m_batchesUnderWay == 0) {
        writeAllGathered();
    }
}

void ThreadedDiskIo::writeAllGathered()
{
    m_gatheringTimer.stop();
    while (!m_gathering.empty()) {
        writeGathered(m_gathering.begin()->first);
    }
}

void ThreadedDiskIo::writeGathered(StorageId storage)
{
    auto node = m_gathering.extract(storage);
    if (node.empty()) {
        return;
    }
    ++m_batchesUnderWay;
    m_jobs.add(
        storage, Kind::Foreground, [this, store = find(storage), batch = std::move(node.mapped())]() mutable {
            batch->write(*store, m_cache, m_counters);
            m_answers.post(std::move(batch));
            return Progress::Done;
        });
}

void ThreadedDiskIo::answerWrites(std::vector<PieceBatch::Entry> entries)
{
    --m_batchesUnderWay;
    const QPointer<ThreadedDiskIo> alive(this);
    bool hasRoomAgain = false;
    for (PieceBatch::Entry& entry : entries) {
        if (alive.isNull()) {
            return;
        }
        hasRoomAgain = m_writes.remove(entry.buffer.size()) || hasRoomAgain;
        const Result<bool>& isGood = *entry.isGood;
        if (isGood) {
            entry.done(PieceWriteOutcome{*isGood, std::move(entry.buffer), entry.times});
        } else {
            entry.done(failure(isGood.error()));
        }
    }
    if (hasRoomAgain && !alive.isNull()) {
        Q_EMIT writesAccepted();
    }
}

bool ThreadedDiskIo::acceptsWrites() const
{
    return m_writes.accepts();
}

void ThreadedDiskIo::readBlocks(
    StorageId storage, std::vector<metainfo::BlockAddress> blocks, qsizetype gap, Done<QByteArray> done)
{
    ++m_pendingReads;
    ++m_readsQueued;
    Done<QByteArray> finish = [this, done = std::move(done)](Result<QByteArray> result) {
        --m_pendingReads;
        done(std::move(result));
    };
    submit<QByteArray>(storage, Kind::Foreground, std::move(finish),
        [this, blocks = std::move(blocks), gap](FileStore& store) -> Result<QByteArray> {
            if (m_isStopping) {
                return failure(Errc::Closed);
            }
            const Stopwatch reading;
            Result<QByteArray> bytes = BlockReader(store, m_cache, m_counters).read(blocks, gap);
            m_counters.readTime.add(reading.elapsed());
            return bytes;
        });
}

bool ThreadedDiskIo::readBlocksAtOnce(
    StorageId storage, std::span<const metainfo::BlockAddress> blocks, qsizetype gap, QByteArray& framed)
{
    const StorePointer store = find(storage);
    const bool isDone =
        store != nullptr && BlockReader(*store, m_cache, m_counters).readAtOnce(blocks, gap, framed);
    m_readsAtOnce += isDone ? 1U : 0U;
    return isDone;
}

void ThreadedDiskIo::checkPieces(
    StorageId storage, PieceIndex first, quint32 count, Done<Bitfield> done, PageCache cache)
{
    const StorePointer store = find(storage);
    if (store == nullptr) {
        refuse(std::move(done));
        return;
    }
    auto checker = std::make_shared<PieceChecker>(*store, m_counters, first, count, cache);
    auto answer = std::make_shared<ResultAnswer<Bitfield>>(std::move(done));
    m_jobs.add(storage, Kind::Background,
        [this, store, checker = std::move(checker), answer = std::move(answer)]() mutable {
            const Stopwatch checking;
            const Result<> advanced = m_isStopping ? Result<>(failure(Errc::Closed)) : checker->advance();
            m_counters.checkTime.add(checking.elapsed());
            if (advanced && !checker->isFinished()) {
                return Progress::Again;
            }
            answer->set(
                advanced ? Result<Bitfield>(checker->good()) : Result<Bitfield>(failure(advanced.error())));
            m_answers.post(std::move(answer));
            return Progress::Done;
        });
}

void ThreadedDiskIo::fileStates(StorageId storage, Done<QList<FileState>> done)
{
    submit<QList<FileState>>(
        storage, Kind::Foreground, std::move(done), [](FileStore& store) { return store.states(); });
}

void ThreadedDiskIo::describeVolume(StorageId storage, Done<QString> done)
{
    submit<QString>(storage, Kind::Foreground, std::move(done),
        [](FileStore& store) { return Result<QString>(store.volume()); });
}

void ThreadedDiskIo::setWanted(StorageId storage, QList<bool> wanted, Done<> done)
{
    submit<void>(storage, Kind::Exclusive, std::move(done),
        [wanted = std::move(wanted)](FileStore& store) { return store.setWanted(wanted); });
}

void ThreadedDiskIo::prepareFiles(StorageId storage, Done<> done)
{
    submit<void>(
        storage, Kind::Foreground, std::move(done), [](FileStore& store) { return store.prepare(); });
}

void ThreadedDiskIo::sync(StorageId storage, Done<> done)
{
    submit<void>(storage, Kind::Foreground, std::move(done), [](FileStore& store) { return store.sync(); });
}

void ThreadedDiskIo::removeFiles(StorageId storage, Removal how, Done<> done)
{
    submit<void>(storage, Kind::Exclusive, std::move(done), [this, how](FileStore& store) {
        m_cache.invalidate(store.id());
        return store.remove(how);
    });
}

void ThreadedDiskIo::lookFor(StorageId storage, QList<FileRename> renames, Done<QList<FileSighting>> done)
{
    submit<QList<FileSighting>>(storage, Kind::Exclusive, std::move(done),
        [renames = std::move(renames)](FileStore& store) { return store.lookFor(renames); });
}

void ThreadedDiskIo::usePaths(StorageId storage, QList<FileRename> renames, Done<> done)
{
    submit<void>(storage, Kind::Exclusive, std::move(done),
        [renames = std::move(renames)](FileStore& store) -> Result<> {
            store.usePaths(renames);
            return {};
        });
}

void ThreadedDiskIo::renameFiles(StorageId storage, QList<FileRename> renames, Done<RenameOutcome> done)
{
    submit<RenameOutcome>(
        storage, Kind::Exclusive, std::move(done), [renames = std::move(renames)](FileStore& store) {
            return Result<RenameOutcome>(store.rename(renames));
        });
}

void ThreadedDiskIo::moveFiles(StorageId storage, QString folder, Done<> done)
{
    const StorePointer store = find(storage);
    if (store == nullptr) {
        refuse(std::move(done));
        return;
    }
    writeGathered(storage);
    auto mover = std::make_shared<FileMover>(folder);
    m_moves[storage] = mover;
    auto answer = std::make_shared<ResultAnswer<void>>(
        [this, storage, mover, done = std::move(done)](const Result<>& result) {
            if (const auto known = m_moves.find(storage); known != m_moves.end() && known->second == mover) {
                m_moves.erase(known);
            }
            done(result);
        });
    m_jobs.add(storage, Kind::Exclusive,
        [this, store, mover = std::move(mover), answer = std::move(answer), folder = std::move(folder),
            isBegun = false]() mutable {
            if (m_isStopping) {
                mover->cancel();
            }
            Result<> result;
            if (!std::exchange(isBegun, true)) {
                result = store->sync();
                store->close();
                mover->begin(store->spec());
            }
            result = result ? mover->advance() : result;
            if (result && !mover->isFinished()) {
                return Progress::Again;
            }
            if (result) {
                store->relocate(folder);
            }
            answer->set(result);
            m_answers.post(std::move(answer));
            return Progress::Done;
        });
}

MoveProgress ThreadedDiskIo::moveProgress(StorageId storage) const
{
    const auto found = m_moves.find(storage);
    return found != m_moves.end() ? found->second->progress() : MoveProgress();
}

void ThreadedDiskIo::cancelMove(StorageId storage)
{
    if (const auto found = m_moves.find(storage); found != m_moves.end()) {
        found->second->cancel();
    }
}

void ThreadedDiskIo::undoMove(StorageId storage, QString folder, Done<> done)
{
    submit<void>(storage, Kind::Exclusive, std::move(done),
        [folder = std::move(folder)](FileStore& store) -> Result<> {
            store.close();
            return FileMover::undo(store.spec(), folder);
        });
}

void ThreadedDiskIo::finishMove(StorageId storage, QString folder, Done<> done)
{
    submit<void>(storage, Kind::Exclusive, std::move(done), [folder = std::move(folder)](FileStore& store) {
        return FileMover::removeSources(store.spec(), folder);
    });
}

void ThreadedDiskIo::setOptions(const StorageOptions& options)
{
    m_files.setLimit(options.maxOpenFiles);
    m_cache.setLimit(options.readCache);
    m_jobs.setWorkers(workerCount(options));
    if (m_writes.setLimit(options.writeBuffer)) {
        Q_EMIT writesAccepted();
    }
}

DiskStatistics ThreadedDiskIo::statistics() const
{
    DiskStatistics statistics;
    statistics.pendingWriteBytes = m_writes.pending();
    statistics.pendingReads = m_pendingReads;
    statistics.bytesWritten = m_counters.written;
    statistics.bytesRead = m_counters.read;
    statistics.bytesHashed = m_counters.hashed;
    statistics.cacheHitBytes = m_counters.cacheHits;
    statistics.cacheHits = m_counters.linesFound;
    statistics.cacheMisses = m_counters.linesMissed;
    statistics.readsAtOnce = m_readsAtOnce;
    statistics.readsQueued = m_readsQueued;
    statistics.openFiles = m_files.count();
    statistics.cachedBytes = m_cache.size();
    statistics.jobs = m_jobs.statistics();
    statistics.readTime = m_counters.readTime.value();
    statistics.hashTime = m_counters.hashTime.value();
    statistics.writeTime = m_counters.writeTime.value();
    statistics.checkTime = m_counters.checkTime.value();
    return statistics;
}

ThreadedDiskIo::StorePointer ThreadedDiskIo::find(StorageId storage) const
{
    const auto found = m_stores.find(storage);
    return found != m_stores.end() ? found->second : nullptr;
}

template<class T, class Work>
void ThreadedDiskIo::submit(StorageId storage, JobQueue::Kind kind, Done<T> done, Work work)
{
    StorePointer store = find(storage);
    if (store == nullptr) {
        refuse(std::move(done));
        return;
    }
    if (kind == Kind::Exclusive) {
        // It waits for all earlier jobs, of which these are some.
        writeGathered(storage);
    }
    auto answer = std::make_shared<ResultAnswer<T>>(std::move(done));
    m_jobs.add(storage, kind,
        [this, store = std::move(store), answer = std::move(answer), work = std::move(work)]() mutable {
            answer->set(work(*store));
            m_answers.post(std::move(answer));
            return Progress::Done;
        });
}

template<class T>
void ThreadedDiskIo::refuse(Done<T> done)
{
    auto answer = std::make_shared<ResultAnswer<T>>(std::move(done));
    answer->set(failure(Errc::Closed));
    m_answers.post(std::move(answer));
}

} // namespace freshet::storage
