// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/threaded_disk_io.h"

#include "engine/storage/block_reader.h"
#include "engine/storage/piece_checker.h"
#include "engine/storage/piece_hasher.h"

#include <QPointer>

#include <algorithm>
#include <thread>

namespace freshet::storage {

namespace {

using Kind = JobQueue::Kind;
using Progress = JobQueue::Progress;

constexpr int maxAutomaticWorkers = 8;

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
    const ByteCount size = buffer.size();
    m_writes.add(size);
    // The callback holds the buffer, because it is destroyed on this thread whatever happens.
    const auto held = std::make_shared<PieceBuffer>(std::move(buffer));
    const QByteArrayView bytes = std::as_const(*held).view();
    Done<bool> finish = [this, size, held, done = std::move(done)](const Result<bool>& isGood) {
        const QPointer<ThreadedDiskIo> alive(this);
        const bool hasRoomAgain = m_writes.remove(size);
        if (isGood) {
            done(PieceWriteOutcome{*isGood, std::move(*held)});
        } else {
            done(failure(isGood.error()));
        }
        if (hasRoomAgain && !alive.isNull()) {
            Q_EMIT writesAccepted();
        }
    };
    submit<bool>(storage, Kind::Foreground, std::move(finish),
        [this, piece, bytes](FileStore& store) { return writeIfGood(store, piece, bytes); });
}

Result<bool> ThreadedDiskIo::writeIfGood(FileStore& store, PieceIndex piece, QByteArrayView bytes)
{
    m_counters.hashed += bytes.size();
    if (!PieceHasher::isGood(store.torrent(), piece, bytes)) {
        return false;
    }
    const auto written = store.write(store.torrent().pieces.pieceOffset(piece), bytes);
    m_cache.invalidate(store.id(), piece);
    if (!written) {
        return failure(written.error());
    }
    m_counters.written += bytes.size();
    return true;
}

bool ThreadedDiskIo::acceptsWrites() const
{
    return m_writes.accepts();
}

void ThreadedDiskIo::readBlocks(
    StorageId storage, std::vector<metainfo::BlockAddress> blocks, qsizetype gap, Done<QByteArray> done)
{
    ++m_pendingReads;
    Done<QByteArray> finish = [this, done = std::move(done)](Result<QByteArray> result) {
        --m_pendingReads;
        done(std::move(result));
    };
    submit<QByteArray>(storage, Kind::Foreground, std::move(finish),
        [this, blocks = std::move(blocks), gap](FileStore& store) -> Result<QByteArray> {
            return m_isStopping ? Result<QByteArray>(failure(Errc::Closed))
                                : BlockReader(store, m_cache, m_counters).read(blocks, gap);
        });
}

void ThreadedDiskIo::checkPieces(StorageId storage, PieceIndex first, quint32 count, Done<Bitfield> done)
{
    const StorePointer store = find(storage);
    if (store == nullptr) {
        refuse(std::move(done));
        return;
    }
    auto checker = std::make_shared<PieceChecker>(*store, m_counters, first, count);
    auto answer = std::make_shared<ResultAnswer<Bitfield>>(std::move(done));
    m_jobs.add(storage, Kind::Background,
        [this, store, checker = std::move(checker), answer = std::move(answer)]() mutable {
            const Result<> advanced = m_isStopping ? Result<>(failure(Errc::Closed)) : checker->advance();
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
    return {m_writes.pending(), m_pendingReads, m_counters.written, m_counters.read, m_counters.hashed,
        m_counters.cacheHits};
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
