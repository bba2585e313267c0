// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storage/memory_disk_io.h"

#include "engine/storage/piece_hasher.h"

#include <algorithm>
#include <cstring>

namespace freshet::test {

using storage::Errc;
using storage::FileState;
using storage::PieceBuffer;
using storage::PieceWriteOutcome;

MemoryDiskIo::MemoryDiskIo(Scheduler& scheduler)
    : m_scheduler(scheduler)
    , m_writeLimit(storage::StorageOptions().writeBuffer)
{}

MemoryDiskIo::~MemoryDiskIo() = default;

StorageId MemoryDiskIo::attach(storage::StorageSpec spec)
{
    const StorageId id(++m_lastId);
    Store store;
    store.files.resize(spec.torrent->files.count());
    store.spec = std::move(spec);
    m_stores.emplace(id, std::move(store));
    return id;
}

void MemoryDiskIo::detach(StorageId storage, Done<> done)
{
    Store* store = openStore(storage);
    if (store != nullptr) {
        store->isClosing = true;
    }
    addJob(0, [this, storage, wasOpen = store != nullptr, done = std::move(done)] {
        if (!wasOpen) {
            done(failure(Errc::Closed));
            return;
        }
        m_stores.erase(storage);
        done({});
    });
}

void MemoryDiskIo::writePiece(
    StorageId storage, PieceIndex piece, PieceBuffer buffer, Done<PieceWriteOutcome> done)
{
    const ByteCount size = buffer.size();
    m_statistics.pendingWriteBytes += size;
    // std::function wants copies, and a buffer cannot be copied.
    auto shared = std::make_shared<PieceBuffer>(std::move(buffer));
    Done<PieceWriteOutcome> finish = [this, size, done = std::move(done)](Result<PieceWriteOutcome> result) {
        const bool accepted = acceptsWrites();
        m_statistics.pendingWriteBytes -= size;
        done(std::move(result));
        if (!accepted && acceptsWrites()) {
            Q_EMIT writesAccepted();
        }
    };
    enqueue(
        storage, size, std::move(finish), [this, piece, shared](Store& store) -> Result<PieceWriteOutcome> {
            const metainfo::Metainfo& torrent = *store.spec.torrent;
            m_statistics.bytesHashed += shared->size();
            (m_isHashingSlow ? m_statistics.hashTime : m_statistics.writeTime).add(m_delay);
            const bool isGood = storage::PieceHasher::isGood(torrent, piece, shared->view());
            if (isGood) {
                if (const auto written = write(store, torrent.pieces.pieceOffset(piece), shared->view());
                    !written) {
                    return failure(written.error());
                }
            }
            return PieceWriteOutcome{isGood, std::move(*shared)};
        });
}

bool MemoryDiskIo::acceptsWrites() const
{
    return m_statistics.pendingWriteBytes <= m_writeLimit;
}

void MemoryDiskIo::readBlocks(
    StorageId storage, std::vector<metainfo::BlockAddress> blocks, qsizetype gap, Done<QByteArray> done)
{
    ByteCount bytes = 0;
    for (const metainfo::BlockAddress& block : blocks) {
        bytes += block.length;
    }
    ++m_statistics.pendingReads;
    Done<QByteArray> finish = [this, done = std::move(done)](Result<QByteArray> result) {
        --m_statistics.pendingReads;
        done(std::move(result));
    };
    enqueue(storage, bytes, std::move(finish),
        [this, blocks = std::move(blocks), gap](Store& store) { return readFramed(store, blocks, gap); });
}

bool MemoryDiskIo::readBlocksAtOnce(
    StorageId storage, std::span<const metainfo::BlockAddress> blocks, qsizetype gap, QByteArray& framed)
{
    const Store* store = openStore(storage);
    if (!m_readsAtOnce || store == nullptr) {
        return false;
    }
    const Result<QByteArray> read = readFramed(*store, blocks, gap);
    framed = read.value_or(QByteArray());
    return read.has_value();
}

Result<QByteArray> MemoryDiskIo::readFramed(
    const Store& store, std::span<const metainfo::BlockAddress> blocks, qsizetype gap)
{
    if (m_readFault) {
        return failure(*m_readFault);
    }
    QByteArray framed;
    for (const metainfo::BlockAddress& block : blocks) {
        const ByteCount offset = store.spec.torrent->pieces.pieceOffset(block.piece) + block.begin;
        if (!areAllThere(store, offset, block.length)) {
            return failure(Errc::FileMissing, store.spec.saveFolder);
        }
        framed += QByteArray(gap, '\0') + read(store, offset, block.length);
    }
    return framed;
}

void MemoryDiskIo::checkPieces(
    StorageId storage, PieceIndex first, quint32 count, Done<Bitfield> done, storage::PageCache cache)
{
    const Store* known = openStore(storage);
    const ByteCount bytes = known != nullptr ? count * known->spec.torrent->pieces.pieceLength() : 0;
    enqueue(storage, bytes, std::move(done), [this, first, count, cache](Store& store) -> Result<Bitfield> {
        if (m_readFault) {
            return failure(*m_readFault);
        }
        const metainfo::Metainfo& torrent = *store.spec.torrent;
        Bitfield good(count);
        for (quint32 i = 0; i < count && first.value() + i < torrent.pieces.pieceCount(); ++i) {
            const PieceIndex piece(first.value() + i);
            const ByteCount offset = torrent.pieces.pieceOffset(piece);
            const ByteCount size = torrent.pieces.pieceSize(piece);
            if (areAllThere(store, offset, size)) {
                m_statistics.bytesHashed += size;
                m_passedBy += cache == storage::PageCache::Drop ? size : 0;
                good.set(i, storage::PieceHasher::isGood(torrent, piece, read(store, offset, size)));
            }
        }
        return good;
    });
}

void MemoryDiskIo::describeVolume(StorageId storage, Done<QString> done)
{
    enqueue(storage, 0, std::move(done), [](Store&) -> Result<QString> { return QStringLiteral("memory"); });
}

void MemoryDiskIo::fileStates(StorageId storage, Done<QList<FileState>> done)
{
    enqueue(storage, 0, std::move(done), [](Store& store) -> Result<QList<FileState>> {
        QList<FileState> states = store.files;
        for (qsizetype i = 0; i < states.size(); ++i) {
            const metainfo::FileEntry& file = store.spec.torrent->files.files()[i];
            if (file.isPad) {
                states[i] = {true, file.size, 0};
            } else if (!states[i].exists) {
                states[i] = {};
            }
        }
        return states;
    });
}

void MemoryDiskIo::setWanted(StorageId storage, QList<bool> wanted, Done<> done)
{
    enqueue(storage, 0, std::move(done), [this, wanted = std::move(wanted)](Store& store) -> Result<> {
        if (const auto error = writeError(0)) {
            return failure(*error);
        }
        store.spec.wanted = wanted;
        showFiles(store, false);
        return {};
    });
}

void MemoryDiskIo::prepareFiles(StorageId storage, Done<> done)
{
    enqueue(storage, 0, std::move(done), [this](Store& store) -> Result<> {
        if (const auto error = writeError(0)) {
            return failure(*error);
        }
        showFiles(store, true);
        return {};
    });
}

void MemoryDiskIo::sync(StorageId storage, Done<> done)
{
    enqueue(storage, 0, std::move(done), [this](Store&) -> Result<> {
        const auto error = writeError(0);
        return error ? Result<>(failure(*error)) : Result<>();
    });
}

void MemoryDiskIo::removeFiles(StorageId storage, storage::Removal, Done<> done)
{
    enqueue(storage, 0, std::move(done), [this](Store& store) -> Result<> {
        if (const auto error = writeError(0)) {
            return failure(*error);
        }
        store.content.clear();
        store.files.fill({});
        return {};
    });
}

void MemoryDiskIo::setPath(Store& store, const storage::FileRename& rename)
{
    if (store.spec.paths.isEmpty()) {
        for (const metainfo::FileEntry& file : store.spec.torrent->files.files()) {
            store.spec.paths.append(file.path);
        }
    }
    store.spec.paths[rename.file.value()] = rename.path;
}

void MemoryDiskIo::lookFor(
    StorageId storage, QList<storage::FileRename> renames, Done<QList<storage::FileSighting>> done)
{
    enqueue(storage, 0, std::move(done),
        [this, renames = std::move(renames)](Store& store) -> Result<QList<storage::FileSighting>> {
            QList<storage::FileSighting> sightings;
            for (const storage::FileRename& rename : renames) {
                const bool hasStrayed = m_strayed.count(rename.path) > 0;
                sightings.append({store.files[rename.file.value()].exists && !hasStrayed, hasStrayed,
                    hasStrayed || m_taken.count(rename.path) > 0});
            }
            return sightings;
        });
}

void MemoryDiskIo::usePaths(StorageId storage, QList<storage::FileRename> renames, Done<> done)
{
    enqueue(storage, 0, std::move(done), [this, renames = std::move(renames)](Store& store) -> Result<> {
        for (const storage::FileRename& rename : renames) {
            m_moves.append(QStringLiteral("use %1").arg(rename.path));
            setPath(store, rename);
        }
        return {};
    });
}

void MemoryDiskIo::renameFiles(
    StorageId storage, QList<storage::FileRename> renames, Done<storage::RenameOutcome> done)
{
    enqueue(storage, 0, std::move(done),
        [this, renames = std::move(renames)](Store& store) -> Result<storage::RenameOutcome> {
            storage::RenameOutcome outcome;
            outcome.error = m_moveFault;
            outcome.isDone.fill(!m_moveFault, renames.size());
            for (const storage::FileRename& rename : renames) {
                m_moves.append(
                    QStringLiteral("rename %1 %2").arg(store.spec.pathOf(rename.file), rename.path));
                if (!m_moveFault) {
                    setPath(store, rename);
                }
            }
            return outcome;
        });
}

void MemoryDiskIo::moveFiles(StorageId storage, QString folder, Done<> done)
{
    const HeldMove move{storage, std::move(folder), std::move(done)};
    if (m_moveHold) {
        m_heldMoves.push_back(move);
    } else {
        endMove(move, false);
    }
}

void MemoryDiskIo::endMove(const HeldMove& move, bool isCancelled)
{
    enqueue(move.storage, 0, move.done, [this, folder = move.folder, isCancelled](Store& store) -> Result<> {
        m_moves.append(QStringLiteral("move %1").arg(folder));
        if (isCancelled) {
            return failure(Errc::Cancelled, folder);
        }
        if (m_moveFault) {
            return failure(*m_moveFault);
        }
        store.spec.saveFolder = folder;
        return {};
    });
}

void MemoryDiskIo::holdMoves(std::optional<ByteCount> bytes)
{
    m_moveHold = bytes;
    while (!m_moveHold && !m_heldMoves.empty()) {
        endMove(m_heldMoves.front(), false);
        m_heldMoves.pop_front();
    }
}

storage::MoveProgress MemoryDiskIo::moveProgress(StorageId storage) const
{
    const bool isHeld = std::any_of(m_heldMoves.begin(), m_heldMoves.end(),
        [storage](const HeldMove& move) { return move.storage == storage; });
    return isHeld ? storage::MoveProgress{*m_moveHold, m_stores.at(storage).spec.torrent->files.totalSize()}
                  : storage::MoveProgress{};
}

void MemoryDiskIo::cancelMove(StorageId storage)
{
    for (const HeldMove& move : std::exchange(m_heldMoves, {})) {
        if (move.storage == storage) {
            endMove(move, true);
        } else {
            m_heldMoves.push_back(move);
        }
    }
}

void MemoryDiskIo::undoMove(StorageId storage, QString folder, Done<> done)
{
    enqueue(storage, 0, std::move(done), [this, folder = std::move(folder)](Store&) -> Result<> {
        m_moves.append(QStringLiteral("undo %1").arg(folder));
        return m_undoFault ? Result<>(failure(*m_undoFault)) : Result<>();
    });
}

void MemoryDiskIo::finishMove(StorageId storage, QString folder, Done<> done)
{
    enqueue(storage, 0, std::move(done), [this, folder = std::move(folder)](Store&) -> Result<> {
        m_moves.append(QStringLiteral("finish %1").arg(folder));
        const auto error = writeError(0);
        return error ? Result<>(failure(*error)) : Result<>();
    });
}

void MemoryDiskIo::setOptions(const storage::StorageOptions& options)
{
    setWriteLimit(options.writeBuffer);
}

MemoryDiskIo::Store* MemoryDiskIo::openStore(StorageId storage)
{
    const auto found = m_stores.find(storage);
    return found != m_stores.end() && !found->second.isClosing ? &found->second : nullptr;
}

QByteArray MemoryDiskIo::read(const Store& store, ByteCount offset, ByteCount length)
{
    m_statistics.bytesRead += length;
    QByteArray bytes = store.content.isEmpty() ? QByteArray(length, '\0') : store.content.mid(offset, length);
    for (auto flipped = store.flippedBits.lower_bound(offset);
         flipped != store.flippedBits.end() && *flipped < offset + length; ++flipped) {
        const qsizetype at = *flipped - offset;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
    }
    return bytes;
}

Result<> MemoryDiskIo::write(Store& store, ByteCount offset, QByteArrayView bytes)
{
    if (const auto error = writeError(bytes.size())) {
        return failure(*error);
    }
    if (m_freeSpace) {
        *m_freeSpace -= bytes.size();
    }
    if (store.content.isEmpty()) {
        store.content = QByteArray(store.spec.torrent->files.totalSize(), '\0');
    }
    std::memcpy(store.content.data() + offset, bytes.data(), static_cast<std::size_t>(bytes.size()));
    for (auto& [at, times] : store.damagedWrites) {
        if (times > 0 && at >= offset && at < offset + bytes.size()) {
            store.content[at] = static_cast<char>(store.content[at] ^ 1);
            --times;
        }
    }
    m_statistics.bytesWritten += bytes.size();
    for (const metainfo::FileSpan& span : store.spec.torrent->files.spans(offset, bytes.size())) {
        FileState& file = store.files[span.file.value()];
        file.size = std::max(file.size, span.offset + span.length);
        file.modifiedMs = m_scheduler.wallClockMs();
    }
    showFiles(store, false);
    return {};
}

std::optional<Error> MemoryDiskIo::writeError(ByteCount bytes) const
{
    if (m_writeFault) {
        return m_writeFault;
    }
    if (bytes > 0 && m_freeSpace && *m_freeSpace < bytes) {
        return fault(Errc::DiskFull, QStringLiteral("memory"));
    }
    return std::nullopt;
}

bool MemoryDiskIo::areAllThere(const Store& store, ByteCount offset, ByteCount length) const
{
    const std::vector<metainfo::FileSpan> spans = store.spec.torrent->files.spans(offset, length);
    return std::all_of(spans.begin(), spans.end(), [&store](const metainfo::FileSpan& span) {
        return store.spec.torrent->files.file(span.file).isPad
            || span.offset + span.length <= store.files[span.file.value()].size;
    });
}

void MemoryDiskIo::showFiles(Store& store, bool isPreparing)
{
    for (qsizetype i = 0; i < store.files.size(); ++i) {
        const metainfo::FileEntry& entry = store.spec.torrent->files.files()[i];
        FileState& file = store.files[i];
        if (!entry.isPad && store.spec.wanted.value(i, true) && (isPreparing || file.size > 0)) {
            file.exists = true;
            if (isPreparing && store.spec.preallocation != storage::Preallocation::None) {
                file.size = entry.size;
            }
        }
    }
}

template<class T, class Work>
void MemoryDiskIo::enqueue(StorageId storage, ByteCount bytes, Done<T> done, Work work)
{
    const bool isOpen = openStore(storage) != nullptr;
    addJob(bytes, [this, storage, isOpen, done = std::move(done), work = std::move(work)]() mutable {
        const auto found = m_stores.find(storage);
        if (!isOpen || found == m_stores.end()) {
            done(failure(Errc::Closed));
            return;
        }
        done(work(found->second));
    });
}

void MemoryDiskIo::addJob(ByteCount bytes, Scheduler::Task run)
{
    m_busyUntil = std::max(m_busyUntil, m_scheduler.now());
    if (m_bandwidth != noLimit) {
        m_busyUntil += std::chrono::nanoseconds(bytes * 1'000'000 / m_bandwidth * 1'000);
    }
    Scheduler::TimePoint due = m_busyUntil + m_delay;
    if (!m_jobs.empty()) {
        due = std::max(due, m_jobs.back().due);
    }
    m_jobs.push_back({due, std::move(run)});
    if (m_jobs.size() == 1) {
        armTimer();
    }
}

void MemoryDiskIo::armTimer()
{
    const auto wait = std::chrono::ceil<Scheduler::Duration>(m_jobs.front().due - m_scheduler.now());
    m_timer = m_scheduler.callLater(std::max(wait, Scheduler::Duration(0)), [this] { runFrontJob(); });
}

void MemoryDiskIo::runFrontJob()
{
    // The job may start others, or destroy this: it comes last.
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (!m_jobs.empty()) {
        armTimer();
    }
    job.run();
}

} // namespace freshet::test
