// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/file_store.h"

#include "engine/storage/file_remover.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cstring>
#include <limits>

namespace freshet::storage {

namespace {

constexpr FileIndex partFileIndex(std::numeric_limits<FileIndex::Value>::max());

/// Smaller files are written with few calls anyway, and each reservation is a transaction of the file system.
constexpr ByteCount worthReserving = 1024 * 1024;

/// Reads of open files for each look whether the file is still there: the look costs half as much as the
/// read.
constexpr quint32 readsPerLook = 16;

/// Takes `length` bytes of memory from the front of a list of parts.
std::vector<ReadPart> takeFront(std::span<const ReadPart>& parts, ByteCount& usedOfFirst, ByteCount length)
{
    std::vector<ReadPart> taken;
    while (length > 0 && !parts.empty()) {
        const ByteCount size = std::min(length, parts.front().size - usedOfFirst);
        taken.push_back({parts.front().data + usedOfFirst, size});
        length -= size;
        usedOfFirst += size;
        if (usedOfFirst == parts.front().size) {
            parts = parts.subspan(1);
            usedOfFirst = 0;
        }
    }
    return taken;
}

ByteCount totalOf(std::span<const ReadPart> parts)
{
    ByteCount total = 0;
    for (const ReadPart& part : parts) {
        total += part.size;
    }
    return total;
}

/// To somebody who only looks, what is not there, or not a file, is no error.
Result<ByteCount> absentAsNothing(const Error& error)
{
    const bool isAbsent = error.code == Errc::FileMissing || error.code == Errc::FileTooShort
        || error.code == Errc::NotAFile || error.code == Errc::NotAFolder;
    return isAbsent ? Result<ByteCount>(0) : Result<ByteCount>(failure(error));
}

} // namespace

FilePath partFilePath(const StorageSpec& spec)
{
    return {spec.saveFolder,
        QLatin1Char('.') + spec.torrent->infoHash.toString() + QLatin1String(".freshet-part")};
}

FileStore::FileStore(StorageId id, StorageSpec spec, OpenFileCache& files)
    : m_id(id)
    , m_spec(std::move(spec))
    , m_files(files)
    , m_partFile(files, {id, partFileIndex}, partFilePath(m_spec), m_spec.torrent->pieces)
    , m_isWanted(static_cast<std::size_t>(m_spec.torrent->files.count()))
    , m_places(static_cast<std::size_t>(m_spec.torrent->files.count()), Place::Unknown)
{
    noteWanted(m_spec.wanted);
}

void FileStore::noteWanted(const QList<bool>& wanted)
{
    for (std::size_t file = 0; file < m_isWanted.size(); ++file) {
        m_isWanted[file].store(wanted.value(static_cast<qsizetype>(file), true), std::memory_order_release);
    }
}

Result<> FileStore::write(ByteCount offset, QByteArrayView bytes)
{
    for (const metainfo::FileSpan& span : torrent().files.spans(offset, bytes.size())) {
        if (const auto written = writeSpan(span, bytes.first(span.length)); !written) {
            return written;
        }
        bytes = bytes.sliced(span.length);
    }
    return {};
}

Result<> FileStore::read(ByteCount offset, std::span<const ReadPart> parts)
{
    ByteCount usedOfFirst = 0;
    for (const metainfo::FileSpan& span : torrent().files.spans(offset, totalOf(parts))) {
        const std::vector<ReadPart> taken = takeFront(parts, usedOfFirst, span.length);
        if (const auto done = readSpan(span, taken); !done) {
            return done;
        }
    }
    return {};
}

bool FileStore::readAtOnce(ByteCount offset, std::span<const ReadPart> parts)
{
    ByteCount usedOfFirst = 0;
    for (const metainfo::FileSpan& span : torrent().files.spans(offset, totalOf(parts))) {
        if (torrent().files.file(span.file).isPad || !isWanted(span.file)) {
            return false;
        }
        const auto [handle, isLookDue] = m_files.kept({m_id, span.file});
        if (handle == nullptr
            || !handle->readAtOnce(span.offset, takeFront(parts, usedOfFirst, span.length))) {
            return false;
        }
        // A file that was removed is read() to find out about; until somebody looks, its bytes are as good as
        // ever. Asked last: where files are on another computer, the answer would take waiting, but there
        // nothing is read at once.
        if (isLookDue && handle->isUnlinked()) {
            return false;
        }
    }
    return true;
}

Result<std::vector<ByteRange>> FileStore::readPresent(ByteCount offset, char* data, ByteCount length)
{
    std::vector<ByteRange> missing;
    for (const metainfo::FileSpan& span : torrent().files.spans(offset, length)) {
        for (const metainfo::FileSpan& part : partsToRead(span)) {
            const auto got = readSpanPresent(part, data);
            if (!got) {
                return failure(got.error());
            }
            if (*got < part.length) {
                missing.push_back({offset + *got, part.length - *got});
            }
            offset += part.length;
            data += part.length;
        }
    }
    return missing;
}

void FileStore::dropCached(ByteCount offset, ByteCount length)
{
    for (const metainfo::FileSpan& span : torrent().files.spans(offset, length)) {
        if (const auto handle = m_files.kept({m_id, span.file}).handle) {
            handle->dropCached(span.offset, span.length);
        }
    }
}

QString FileStore::volume() const
{
    // The folder itself may not be there yet, or any more.
    QString existing = m_spec.saveFolder;
    while (!QFileInfo::exists(existing) && QFileInfo(existing).path() != existing) {
        existing = QFileInfo(existing).path();
    }
    const QStorageInfo volume(existing);
    const QString device = QString::fromLocal8Bit(volume.device());
    return device.isEmpty() ? volume.rootPath() : QStringLiteral("%1 (%2)").arg(device, volume.rootPath());
}

Result<QList<FileState>> FileStore::states() const
{
    QList<FileState> states;
    states.reserve(torrent().files.count());
    for (quint32 number = 0; number < torrent().files.count(); ++number) {
        const metainfo::FileEntry& entry = torrent().files.file(FileIndex(number));
        if (entry.isPad) {
            states.append({true, entry.size, 0});
            continue;
        }
        const auto info = NativeFile::inspect(pathOf(FileIndex(number)));
        if (!info) {
            return failure(info.error());
        }
        states.append(
            info->kind == FileKind::File ? FileState{true, info->size, info->modifiedMs} : FileState{});
    }
    return states;
}

Result<> FileStore::prepare()
{
    for (quint32 number = 0; number < torrent().files.count(); ++number) {
        if (isWanted(FileIndex(number)) && !torrent().files.file(FileIndex(number)).isPad) {
            if (const auto prepared = prepareFile(FileIndex(number)); !prepared) {
                return prepared;
            }
        }
    }
    return {};
}

Result<> FileStore::prepareFile(FileIndex file)
{
    const ByteCount size = torrent().files.file(file).size;
    if (size > 0 && m_spec.preallocation == Preallocation::None) {
        return {};
    }
    const auto handle = openFile(file, OpenMode::Write);
    if (!handle) {
        return failure(handle.error());
    }
    const auto present = (*handle)->size();
    if (!present) {
        return failure(present.error());
    }
    if (m_spec.preallocation == Preallocation::Full && size >= worthReserving && *present <= size) {
        return (*handle)->reserve(size);
    }
    return *present < size ? (*handle)->resize(size) : Result<>();
}

Result<> FileStore::setWanted(const QList<bool>& wanted)
{
    for (quint32 number = 0; number < torrent().files.count(); ++number) {
        const FileIndex file(number);
        const bool becomesWanted = wanted.value(number, true) && !isWanted(file);
        if (becomesWanted && !torrent().files.file(file).isPad && placeOf(file) == Place::PartFile) {
            if (const auto moved = moveOutOfPartFile(file); !moved) {
                return moved;
            }
        }
    }
    m_spec.wanted = wanted;
    noteWanted(wanted);
    const std::lock_guard lock(m_mutex);
    std::fill(m_places.begin(), m_places.end(), Place::Unknown);
    return {};
}

Result<> FileStore::moveOutOfPartFile(FileIndex file)
{
    const metainfo::FileEntry& entry = torrent().files.file(file);
    for (const PiecePart& part : pieceParts({file, 0, entry.size})) {
        const auto holds = m_partFile.holds(part.piece);
        if (!holds) {
            return failure(holds.error());
        }
        if (!*holds) {
            continue;
        }
        QByteArray bytes(part.length, Qt::Uninitialized);
        const ReadPart whole{bytes.data(), bytes.size()};
        if (const auto got = m_partFile.read(part.piece, part.offset, std::span(&whole, 1)); !got) {
            // A slot holds only what was written; this file's part of it may never have been.
            if (got.error().code == Errc::FileTooShort) {
                continue;
            }
            return got;
        }
        const auto handle = openFile(file, OpenMode::Write);
        if (!handle) {
            return failure(handle.error());
        }
        const ByteCount offset = torrent().pieces.pieceOffset(part.piece) + part.offset - entry.offset;
        if (const auto written = (*handle)->writeAt(offset, bytes); !written) {
            return written;
        }
        const std::lock_guard lock(m_mutex);
        m_dirty.insert(file);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_places[file.value()] = Place::File;
    }
    for (const PiecePart& part : pieceParts({file, 0, entry.size})) {
        if (!needsPartFile(part.piece)) {
            if (const auto forgotten = m_partFile.forget(part.piece); !forgotten) {
                return forgotten;
            }
        }
    }
    return {};
}

bool FileStore::needsPartFile(PieceIndex piece)
{
    const auto spans =
        torrent().files.spans(torrent().pieces.pieceOffset(piece), torrent().pieces.pieceSize(piece));
    return std::any_of(spans.begin(), spans.end(), [this](const metainfo::FileSpan& span) {
        return !torrent().files.file(span.file).isPad && placeOf(span.file) == Place::PartFile;
    });
}

Result<> FileStore::sync()
{
    std::set<FileIndex> dirty;
    bool isPartFileDirty = false;
    {
        const std::lock_guard lock(m_mutex);
        dirty.swap(m_dirty);
        isPartFileDirty = std::exchange(m_isPartFileDirty, false);
    }
    Result<> result = isPartFileDirty ? m_partFile.sync() : Result<>();
    while (result && !dirty.empty()) {
        // Opened for reading, so that a file that vanished is reported and not made anew.
        const auto handle = openFile(*dirty.begin(), OpenMode::Read);
        result = handle ? (*handle)->sync() : Result<>(failure(handle.error()));
        if (result) {
            dirty.erase(dirty.begin());
        }
    }
    if (!result) {
        const std::lock_guard lock(m_mutex);
        m_dirty.merge(dirty);
        m_isPartFileDirty = m_isPartFileDirty || isPartFileDirty;
    }
    return result;
}

Result<> FileStore::remove(Removal how)
{
    close();
    if (const auto removed = m_partFile.remove(); !removed) {
        return removed;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_dirty.clear();
        m_isPartFileDirty = false;
        std::fill(m_places.begin(), m_places.end(), Place::Unknown);
    }
    return FileRemover(m_spec).remove(how);
}

void FileStore::relocate(const QString& folder)
{
    close();
    m_spec.saveFolder = folder;
    m_partFile.setPath(partFilePath(m_spec));
    const std::lock_guard lock(m_mutex);
    std::fill(m_places.begin(), m_places.end(), Place::Unknown);
}

void FileStore::close()
{
    m_files.closeAll(m_id);
}

FilePath FileStore::pathOf(FileIndex file) const
{
    return {m_spec.saveFolder, m_spec.pathOf(file)};
}

FileStore::Place FileStore::placeOf(FileIndex file)
{
    if (isWanted(file)) {
        return Place::File;
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_places[file.value()] != Place::Unknown) {
            return m_places[file.value()];
        }
    }
    const auto info = NativeFile::inspect(pathOf(file));
    const Place place = info && info->kind == FileKind::File ? Place::File : Place::PartFile;
    const std::lock_guard lock(m_mutex);
    m_places[file.value()] = place;
    return place;
}

Result<OpenFileCache::Handle> FileStore::openFile(FileIndex file, OpenMode mode)
{
    return m_files.open({m_id, file}, pathOf(file), mode);
}

Result<> FileStore::writeSpan(const metainfo::FileSpan& span, QByteArrayView bytes)
{
    if (torrent().files.file(span.file).isPad) {
        return {};
    }
    if (placeOf(span.file) == Place::PartFile) {
        for (const PiecePart& part : pieceParts(span)) {
            if (const auto written = m_partFile.write(part.piece, part.offset, bytes.first(part.length));
                !written) {
                return written;
            }
            bytes = bytes.sliced(part.length);
        }
        const std::lock_guard lock(m_mutex);
        m_isPartFileDirty = true;
        return {};
    }
    const auto handle = openFile(span.file, OpenMode::Write);
    if (!handle) {
        return failure(handle.error());
    }
    const auto written = (*handle)->writeAt(span.offset, bytes);
    const std::lock_guard lock(m_mutex);
    m_dirty.insert(span.file);
    return written;
}

Result<> FileStore::readSpan(const metainfo::FileSpan& span, std::span<const ReadPart> parts)
{
    if (torrent().files.file(span.file).isPad) {
        for (const ReadPart& part : parts) {
            std::memset(part.data, 0, static_cast<std::size_t>(part.size));
        }
        return {};
    }
    if (placeOf(span.file) == Place::PartFile) {
        ByteCount usedOfFirst = 0;
        for (const PiecePart& part : pieceParts(span)) {
            const std::vector<ReadPart> taken = takeFront(parts, usedOfFirst, part.length);
            if (const auto got = m_partFile.read(part.piece, part.offset, taken); !got) {
                return got;
            }
        }
        return {};
    }
    const auto handle = openFile(span.file, OpenMode::Read);
    if (!handle) {
        return failure(handle.error());
    }
    const auto got = (*handle)->readAt(span.offset, parts);
    if (!got) {
        return failure(got.error());
    }
    return *got == span.length ? Result<>() : Result<>(failure(Errc::FileTooShort, (*handle)->path()));
}

std::vector<metainfo::FileSpan> FileStore::partsToRead(const metainfo::FileSpan& span)
{
    if (torrent().files.file(span.file).isPad || placeOf(span.file) != Place::PartFile) {
        return {span};
    }
    // The part file has some pieces and others not.
    std::vector<metainfo::FileSpan> parts;
    ByteCount at = span.offset;
    for (const PiecePart& part : pieceParts(span)) {
        parts.push_back({span.file, at, part.length});
        at += part.length;
    }
    return parts;
}

Result<ByteCount> FileStore::readSpanPresent(const metainfo::FileSpan& span, char* data)
{
    const ReadPart whole{data, span.length};
    if (torrent().files.file(span.file).isPad || placeOf(span.file) == Place::PartFile) {
        const auto got = readSpan(span, std::span(&whole, 1));
        return got ? Result<ByteCount>(span.length) : absentAsNothing(got.error());
    }
    const auto handle = openFile(span.file, OpenMode::Read);
    if (!handle) {
        return absentAsNothing(handle.error());
    }
    return (*handle)->readAt(span.offset, std::span(&whole, 1));
}

std::vector<FileStore::PiecePart> FileStore::pieceParts(const metainfo::FileSpan& span) const
{
    std::vector<PiecePart> parts;
    const ByteCount pieceLength = torrent().pieces.pieceLength();
    ByteCount at = torrent().files.file(span.file).offset + span.offset;
    ByteCount left = span.length;
    while (left > 0) {
        const ByteCount inPiece = at % pieceLength;
        const ByteCount length = std::min(left, pieceLength - inPiece);
        parts.push_back({PieceIndex(static_cast<quint32>(at / pieceLength)), inPiece, length});
        at += length;
        left -= length;
    }
    return parts;
}

} // namespace freshet::storage
