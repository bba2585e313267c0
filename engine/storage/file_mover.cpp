// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/file_mover.h"

#include "engine/base/log.h"
#include "engine/storage/file_remover.h"
#include "engine/storage/file_store.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace freshet::storage {

namespace {

/// Read and written at a time. Bytes.
constexpr ByteCount stepSize = 1024 * 1024;
/// So much of a copy may wait in the system's memory; else the end would take as long as all before. Bytes.
constexpr ByteCount syncInterval = 64 * 1024 * 1024;
/// Files renamed, and folders synced, by one advance().
constexpr std::size_t namesAtOnce = 256;
constexpr std::size_t syncsAtOnce = 32;
/// Disks keep times of change with less precision than others, at worst in steps of 2 s.
constexpr qint64 timeTolerance = 2000;
/// The part file's number among the files.
constexpr quint32 partFileNumber = std::numeric_limits<quint32>::max();

struct NumberedPath
{
    quint32 number = 0;
    QString relative;
};

/// Of all that belongs to a torrent, in torrent order.
std::vector<NumberedPath> pathsOf(const StorageSpec& spec)
{
    std::vector<NumberedPath> paths;
    const QList<metainfo::FileEntry>& files = spec.torrent->files.files();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!files[i].isPad) {
            const auto number = static_cast<quint32>(i);
            paths.push_back({number, spec.pathOf(FileIndex(number))});
        }
    }
    paths.push_back({partFileNumber, partFilePath(spec).relative});
    return paths;
}

FilePath hiddenPath(const StorageSpec& spec, const QString& folder, const QString& what)
{
    return {folder, QStringLiteral(".%1.%2freshet-move").arg(spec.torrent->infoHash.toString(), what)};
}

/// Tells that names in this folder may be those of a move.
FilePath journalPath(const StorageSpec& spec, const QString& folder)
{
    return hiddenPath(spec, folder, {});
}

FilePath copyPath(const StorageSpec& spec, const QString& folder, quint32 number)
{
    return hiddenPath(spec, folder, QStringLiteral("%1.").arg(number));
}

Result<bool> isFile(const FilePath& path)
{
    const auto info = NativeFile::inspect(path);
    return info ? Result<bool>(info->kind == FileKind::File) : Result<bool>(failure(info.error()));
}

bool isAllZero(const char* data, ByteCount size)
{
    return std::all_of(data, data + size, [](char byte) { return byte == 0; });
}

/// Whether two paths lead to the same folder. What lies below is never reached by way of links.
bool isOneFolder(const QString& a, const QString& b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return a == b || (!canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath());
}

/// Of a file that a move has brought to `to`, or would have.
Result<> takeBack(const FilePath& from, const FilePath& to)
{
    const auto there = NativeFile::inspect(to);
    if (!there || there->kind != FileKind::File) {
        return there ? Result<>() : Result<>(failure(there.error()));
    }
    const auto here = NativeFile::inspect(from);
    if (!here) {
        return failure(here.error());
    }
    if (here->kind == FileKind::Missing) {
        // A drive that is gone must not be made up for by a folder of the same name.
        return QFileInfo::exists(from.folder) ? NativeFile::rename(to, from)
                                              : Result<>(failure(Errc::FileMissing, from.folder));
    }
    const bool isCopy = here->kind == FileKind::File && here->size == there->size
        && std::abs(here->modifiedMs - there->modifiedMs) <= timeTolerance;
    if (isCopy) {
        return NativeFile::removeFile(to);
    }
    qCWarning(logStorage) << "not ours, so left:" << to.toString();
    return {};
}

/// Removes a file that lies elsewhere now.
Result<> removeSource(const FilePath& from, const FilePath& to)
{
    const auto here = NativeFile::inspect(from);
    if (!here || here->kind != FileKind::File) {
        return here ? Result<>() : Result<>(failure(here.error()));
    }
    const auto there = NativeFile::inspect(to);
    if (!there) {
        return failure(there.error());
    }
    if (there->kind == FileKind::File && there->size == here->size) {
        return NativeFile::removeFile(from);
    }
    qCWarning(logStorage) << "differs from" << to.toString() << "so it stays:" << from.toString();
    return {};
}

/// The first failure of several steps, all of which are taken.
class FirstFailure
{
public:
    void note(const Result<>& result)
    {
        if (m_result && !result) {
            m_result = result;
        }
    }
    [[nodiscard]] const Result<>& result() const { return m_result; }

private:
    Result<> m_result;
};

/// The same torrent in another folder.
StorageSpec placedIn(StorageSpec spec, const QString& folder)
{
    spec.saveFolder = folder;
    return spec;
}

} // namespace

FileMover::FileMover(QString folder, FreeSpace freeSpace)
    : m_folder(std::move(folder))
    , m_freeSpace(std::move(freeSpace))
{}

Result<> FileMover::advance()
{
    if (m_isCancelled) {
        return failure(Errc::Cancelled, m_folder);
    }
    switch (m_step) {
    case Step::Look: return look();
    case Step::Rename: return renameSome();
    case Step::Copy: return copySome();
    case Step::Name: return nameSome();
    case Step::Sync: return syncSome();
    case Step::Finished: break;
    }
    return {};
}

void FileMover::goOn(Step step)
{
    m_step = step;
    m_next = 0;
}

Result<> FileMover::look()
{
    // What a crash may have left there.
    if (const auto undone = undo(m_spec, m_folder); !undone) {
        return undone;
    }
    if (isOneFolder(m_spec.saveFolder, m_folder)) {
        goOn(Step::Finished);
        return {};
    }
    for (const NumberedPath& path : pathsOf(m_spec)) {
        const FilePath from{m_spec.saveFolder, path.relative};
        const FilePath to{m_folder, path.relative};
        const auto there = NativeFile::inspect(to);
        if (!there) {
            return failure(there.error());
        }
        if (there->kind != FileKind::Missing) {
            // Also if the torrent has no such file yet: it would write into somebody else's.
            return failure(Errc::AlreadyExists, to.toString());
        }
        const auto here = NativeFile::inspect(from);
        if (!here) {
            return failure(here.error());
        }
        if (here->kind == FileKind::File) {
            m_items.push_back(
                {from, to, copyPath(m_spec, m_folder, path.number), here->size, here->allocated});
        }
    }
    if (m_items.empty()) {
        goOn(Step::Finished);
        return {};
    }
    goOn(Step::Rename);
    return writeJournal();
}

Result<> FileMover::writeJournal() const
{
    const FilePath path = journalPath(m_spec, m_folder);
    const auto journal = NativeFile::open(path, OpenMode::Write);
    if (!journal) {
        return failure(journal.error());
    }
    if (const auto written = journal->writeAt(0, m_spec.saveFolder.toUtf8()); !written) {
        return written;
    }
    if (const auto synced = journal->sync(); !synced) {
        return synced;
    }
    return NativeFile::syncFolderOf(path);
}

void FileMover::noteFolderOf(const FilePath& path)
{
    m_changedFolders.emplace(path.toString().section(QLatin1Char('/'), 0, -2), path);
}

Result<> FileMover::renameSome()
{
    const std::size_t end = std::min(m_items.size(), m_next + namesAtOnce);
    for (; m_next < end; ++m_next) {
        const Item& item = m_items[m_next];
        const auto renamed = NativeFile::rename(item.from, item.to);
        if (renamed) {
            noteFolderOf(item.from);
            noteFolderOf(item.to);
        } else if (renamed.error().code == Errc::OtherVolume) {
            m_toCopy.push_back(item);
        } else {
            return renamed;
        }
    }
    if (m_next < m_items.size()) {
        return {};
    }
    goOn(m_toCopy.empty() ? Step::Sync : Step::Copy);
    return m_toCopy.empty() ? Result<>() : beginCopies();
}

Result<> FileMover::beginCopies()
{
    ByteCount total = 0;
    ByteCount needed = 0;
    for (const Item& item : m_toCopy) {
        total += item.size;
        needed += std::min(item.size, item.allocated);
    }
    const std::optional<ByteCount> free = m_freeSpace(m_folder);
    if (free && *free < needed) {
        return failure(Errc::DiskFull,
            QStringLiteral("%1: %2 bytes needed, %3 free").arg(m_folder).arg(needed).arg(*free));
    }
    m_total = total;
    m_buffer = PageBuffer(stepSize);
    return {};
}

Result<> FileMover::openCopy()
{
    const Item& item = m_toCopy[m_next];
    auto source = NativeFile::open(item.from, OpenMode::Read);
    if (!source) {
        return failure(source.error());
    }
    auto copy = NativeFile::open(item.copy, OpenMode::Write);
    if (!copy) {
        return failure(copy.error());
    }
    m_source = std::move(*source);
    m_copy = std::move(*copy);
    m_offset = 0;
    m_unsynced = 0;
    m_isCopying = true;
    return m_spec.preallocation == Preallocation::Full && item.allocated > 0 ? m_copy.reserve(item.size)
                                                                             : m_copy.resize(item.size);
}

Result<> FileMover::copySome()
{
    ByteCount left = sliceSize;
    while (left > 0 && m_step == Step::Copy) {
        if (!m_isCopying) {
            if (const auto opened = openCopy(); !opened) {
                return opened;
            }
        }
        const ReadPart part{m_buffer.data(), std::min(stepSize, m_toCopy[m_next].size - m_offset)};
        const auto got = m_source.readAt(m_offset, std::span(&part, 1));
        if (!got) {
            return failure(got.error());
        }
        if (*got < part.size) {
            return failure(Errc::FileTooShort, m_source.path());
        }
        // What is not there yet need not take space: the copy is as long already, and zeros are what it
        // holds.
        if (!isAllZero(part.data, *got)) {
            if (const auto written = m_copy.writeAt(m_offset, QByteArrayView(part.data, *got)); !written) {
                return written;
            }
            m_unsynced += *got;
        }
        m_source.dropCached(m_offset, *got);
        m_offset += *got;
        m_done += *got;
        left -= std::max<ByteCount>(*got, 1);
        const bool isWhole = m_offset >= m_toCopy[m_next].size;
        if (isWhole || m_unsynced >= syncInterval) {
            if (const auto synced = isWhole ? endCopy() : m_copy.sync(); !synced) {
                return synced;
            }
            m_unsynced = 0;
        }
    }
    return {};
}

Result<> FileMover::endCopy()
{
    m_copy.takeAttributesOf(m_source);
    if (const auto synced = m_copy.sync(); !synced) {
        return synced;
    }
    m_copy.dropCached(0, m_offset);
    m_source = {};
    m_copy = {};
    m_isCopying = false;
    ++m_next;
    if (m_next == m_toCopy.size()) {
        m_buffer = {};
        goOn(Step::Name);
    }
    return {};
}

Result<> FileMover::nameSome()
{
    const std::size_t end = std::min(m_toCopy.size(), m_next + namesAtOnce);
    for (; m_next < end; ++m_next) {
        const Item& item = m_toCopy[m_next];
        if (const auto renamed = NativeFile::rename(item.copy, item.to); !renamed) {
            return renamed;
        }
        noteFolderOf(item.to);
    }
    if (m_next == m_toCopy.size()) {
        goOn(Step::Sync);
    }
    return {};
}

Result<> FileMover::syncSome()
{
    for (std::size_t i = 0; i < syncsAtOnce && !m_changedFolders.empty(); ++i) {
        const auto changed = m_changedFolders.begin();
        if (const auto synced = NativeFile::syncFolderOf(changed->second); !synced) {
            return synced;
        }
        m_changedFolders.erase(changed);
    }
    if (m_changedFolders.empty()) {
        goOn(Step::Finished);
    }
    return {};
}

Result<> FileMover::undo(const StorageSpec& spec, const QString& folder)
{
    const auto isBegun = isFile(journalPath(spec, folder));
    if (!isBegun || !*isBegun) {
        return isBegun ? Result<>() : Result<>(failure(isBegun.error()));
    }
    FirstFailure failures;
    const bool isElsewhere = !isOneFolder(spec.saveFolder, folder);
    for (const NumberedPath& path : pathsOf(spec)) {
        failures.note(NativeFile::removeFile(copyPath(spec, folder, path.number)));
        if (isElsewhere) {
            failures.note(takeBack({spec.saveFolder, path.relative}, {folder, path.relative}));
        }
    }
    const StorageSpec there = placedIn(spec, folder);
    failures.note(FileRemover(there).removeEmptyFolders());
    if (failures.result()) {
        failures.note(NativeFile::removeFile(journalPath(spec, folder)));
    }
    return failures.result();
}

Result<> FileMover::removeSources(const StorageSpec& spec, const QString& folder)
{
    FirstFailure failures;
    if (isOneFolder(spec.saveFolder, folder)) {
        return {};
    }
    for (const NumberedPath& path : pathsOf(spec)) {
        failures.note(removeSource({folder, path.relative}, {spec.saveFolder, path.relative}));
    }
    const StorageSpec before = placedIn(spec, folder);
    failures.note(FileRemover(before).removeEmptyFolders());
    failures.note(NativeFile::removeFile(journalPath(spec, spec.saveFolder)));
    return failures.result();
}

std::optional<ByteCount> FileMover::freeSpaceOf(const QString& folder)
{
    QString existing = folder;
    while (!QFileInfo::exists(existing) && QFileInfo(existing).path() != existing) {
        existing = QFileInfo(existing).path();
    }
    const QStorageInfo volume(existing);
    return volume.isValid() ? std::optional<ByteCount>(volume.bytesAvailable()) : std::nullopt;
}

} // namespace freshet::storage
