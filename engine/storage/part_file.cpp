// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/part_file.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace freshet::storage {

namespace {

constexpr QByteArrayView magic("FreshetPart\x01");
constexpr qsizetype headerSize = 24;
constexpr qsizetype entrySize = 4;
/// Slots start at a multiple of this.
constexpr ByteCount alignment = 4096;

QByteArray encodeHeader(const metainfo::PieceLayout& layout)
{
    QByteArray header(headerSize, '\0');
    std::copy(magic.begin(), magic.end(), header.begin());
    qToBigEndian(static_cast<quint64>(layout.pieceLength()), header.data() + 12);
    qToBigEndian(layout.pieceCount(), header.data() + 20);
    return header;
}

} // namespace

PartFile::PartFile(
    OpenFileCache& files, OpenFileCache::Key key, FilePath path, const metainfo::PieceLayout& layout)
    : m_files(files)
    , m_key(key)
    , m_path(std::move(path))
    , m_layout(layout)
{}

Result<> PartFile::write(PieceIndex piece, ByteCount offset, QByteArrayView bytes)
{
    const std::lock_guard lock(m_mutex);
    if (const auto loaded = load(); !loaded) {
        return loaded;
    }
    const auto file = openFile(OpenMode::Write);
    if (!file) {
        return failure(file.error());
    }
    if (!m_isOnDisk) {
        if (const auto written = writeTable(**file); !written) {
            return written;
        }
        m_isOnDisk = true;
    }
    quint32& slot = m_slots[piece.value()];
    const bool isNew = slot == noSlot;
    const quint32 number = isNew ? freeSlot() : slot;
    if (const auto written = (*file)->writeAt(slotOffset(number) + offset, bytes); !written) {
        return written;
    }
    if (isNew) {
        // Only now: an entry whose bytes were never written would look like data after a crash.
        slot = number;
        ++m_slotsInUse;
        return writeSlotNumber(**file, piece);
    }
    return {};
}

Result<> PartFile::read(PieceIndex piece, ByteCount offset, std::span<const ReadPart> parts)
{
    const std::lock_guard lock(m_mutex);
    if (const auto loaded = load(); !loaded) {
        return loaded;
    }
    const quint32 slot = m_slots[piece.value()];
    if (slot == noSlot) {
        return failure(Errc::FileMissing, m_path.toString());
    }
    const auto file = openFile(OpenMode::Read);
    if (!file) {
        return failure(file.error());
    }
    ByteCount wanted = 0;
    for (const ReadPart& part : parts) {
        wanted += part.size;
    }
    const auto got = (*file)->readAt(slotOffset(slot) + offset, parts);
    if (!got) {
        return failure(got.error());
    }
    return *got == wanted ? Result<>() : Result<>(failure(Errc::FileTooShort, m_path.toString()));
}

Result<bool> PartFile::holds(PieceIndex piece)
{
    const std::lock_guard lock(m_mutex);
    if (const auto loaded = load(); !loaded) {
        return failure(loaded.error());
    }
    return m_slots[piece.value()] != noSlot;
}

Result<> PartFile::forget(PieceIndex piece)
{
    const std::lock_guard lock(m_mutex);
    if (const auto loaded = load(); !loaded) {
        return loaded;
    }
    if (m_slots[piece.value()] == noSlot) {
        return {};
    }
    m_slots[piece.value()] = noSlot;
    --m_slotsInUse;
    if (m_slotsInUse == 0) {
        return removeLocked();
    }
    const auto file = openFile(OpenMode::Write);
    return file ? writeSlotNumber(**file, piece) : Result<>(failure(file.error()));
}

Result<> PartFile::sync()
{
    const std::lock_guard lock(m_mutex);
    if (!m_isOnDisk) {
        return {};
    }
    const auto file = openFile(OpenMode::Write);
    return file ? (*file)->sync() : Result<>(failure(file.error()));
}

Result<> PartFile::remove()
{
    const std::lock_guard lock(m_mutex);
    return removeLocked();
}

void PartFile::setPath(const FilePath& path)
{
    const std::lock_guard lock(m_mutex);
    m_files.close(m_key);
    m_path = path;
}

Result<> PartFile::removeLocked()
{
    m_files.close(m_key);
    m_slots.assign(m_layout.pieceCount(), noSlot);
    m_slotsInUse = 0;
    m_isOnDisk = false;
    m_isLoaded = true;
    return NativeFile::removeFile(m_path);
}

Result<> PartFile::load()
{
    if (m_isLoaded) {
        return {};
    }
    m_slots.assign(m_layout.pieceCount(), noSlot);
    const auto file = openFile(OpenMode::Read);
    if (file) {
        m_isOnDisk = readTable(**file);
    } else if (file.error().code != Errc::FileMissing) {
        return failure(file.error());
    }
    m_isLoaded = true;
    return {};
}

bool PartFile::readTable(const NativeFile& file)
{
    QByteArray header(headerSize, '\0');
    QByteArray table(entrySize * qsizetype{m_layout.pieceCount()}, '\0');
    const std::array parts{ReadPart{header.data(), header.size()}, ReadPart{table.data(), table.size()}};
    const auto got = file.readAt(0, parts);
    if (!got || *got != header.size() + table.size() || header != encodeHeader(m_layout)) {
        return false;
    }
    std::vector<bool> isTaken(m_layout.pieceCount() + std::size_t{1});
    quint32 inUse = 0;
    for (quint32 piece = 0; piece < m_layout.pieceCount(); ++piece) {
        const auto slot = qFromBigEndian<quint32>(table.constData() + entrySize * qsizetype{piece});
        if (slot > m_layout.pieceCount() || (slot != noSlot && isTaken[slot])) {
            m_slots.assign(m_layout.pieceCount(), noSlot);
            return false;
        }
        isTaken[slot] = true;
        inUse += slot != noSlot ? 1 : 0;
        m_slots[piece] = slot;
    }
    m_slotsInUse = inUse;
    return true;
}

Result<> PartFile::writeTable(const NativeFile& file) const
{
    QByteArray bytes = encodeHeader(m_layout);
    bytes.resize(headerSize + entrySize * qsizetype{m_layout.pieceCount()});
    std::fill(bytes.begin() + headerSize, bytes.end(), '\0');
    return file.writeAt(0, bytes);
}

Result<> PartFile::writeSlotNumber(const NativeFile& file, PieceIndex piece) const
{
    std::array<char, entrySize> bytes{};
    qToBigEndian(m_slots[piece.value()], bytes.data());
    return file.writeAt(
        headerSize + entrySize * ByteCount{piece.value()}, QByteArrayView(bytes.data(), entrySize));
}

Result<OpenFileCache::Handle> PartFile::openFile(OpenMode mode)
{
    return m_files.open(m_key, m_path, mode);
}

quint32 PartFile::freeSlot() const
{
    std::vector<bool> isTaken(m_slotsInUse + std::size_t{2});
    for (const quint32 slot : m_slots) {
        if (slot < isTaken.size()) {
            isTaken[slot] = true;
        }
    }
    // Among one more slot than are in use, one is free.
    const auto free = std::find(isTaken.begin() + 1, isTaken.end(), false);
    return static_cast<quint32>(free - isTaken.begin());
}

ByteCount PartFile::slotOffset(quint32 slot) const
{
    const ByteCount tableEnd = headerSize + entrySize * ByteCount{m_layout.pieceCount()};
    const ByteCount firstSlot = (tableEnd + alignment - 1) / alignment * alignment;
    return firstSlot + ByteCount{slot - 1} * m_layout.pieceLength();
}

} // namespace freshet::storage
