// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tests do to the disk in memory, and see of it.

#include "tests/support/storage/memory_disk_io.h"

namespace freshet::test {

using storage::Errc;

Error MemoryDiskIo::fault(Errc code, const QString& path)
{
    return {code, path + QLatin1String(": injected")};
}

void MemoryDiskIo::flipBitOnRead(StorageId storage, ByteCount offset)
{
    m_stores.at(storage).flippedBits.insert(offset);
}

void MemoryDiskIo::flipBitOnDisk(StorageId storage, ByteCount offset)
{
    QByteArray& content = m_stores.at(storage).content;
    content[offset] = static_cast<char>(content[offset] ^ 1);
}

void MemoryDiskIo::damageWrites(StorageId storage, ByteCount offset, int times)
{
    m_stores.at(storage).damagedWrites[offset] = times;
}

void MemoryDiskIo::loseFiles(StorageId storage)
{
    Store& store = m_stores.at(storage);
    store.content.clear();
    store.files.fill({});
}

void MemoryDiskIo::setWriteLimit(ByteCount bytes)
{
    const bool accepted = acceptsWrites();
    m_writeLimit = bytes;
    if (!accepted && acceptsWrites()) {
        Q_EMIT writesAccepted();
    }
}

void MemoryDiskIo::fill(StorageId storage, const QByteArray& content)
{
    Store& store = m_stores.at(storage);
    Q_ASSERT(content.size() == store.spec.torrent->files.totalSize());
    store.content = content;
    for (qsizetype i = 0; i < store.files.size(); ++i) {
        const ByteCount size = store.spec.torrent->files.files()[i].size;
        store.files[i] = {true, size, m_scheduler.wallClockMs()};
    }
}

QByteArray MemoryDiskIo::content(StorageId storage) const
{
    const Store& store = m_stores.at(storage);
    return store.content.isEmpty() ? QByteArray(store.spec.torrent->files.totalSize(), '\0') : store.content;
}

bool MemoryDiskIo::hasFile(StorageId storage, FileIndex file) const
{
    return m_stores.at(storage).files[file.value()].exists;
}

} // namespace freshet::test
