// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Room on the disk for what a Torrent writes.

#include "engine/session/torrent.h"

#include <algorithm>

namespace freshet::session {

ByteCount Torrent::bytesToReserve() const
{
    if (!m_files || !m_isSurveyed || m_isPrepared
        || m_services.settings.storage.preallocation != storage::Preallocation::Full) {
        return 0;
    }
    ByteCount bytes = 0;
    const auto& files = m_info->files.files();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!files[i].isPad && m_files->priorities()[i] != api::FilePriority::Skip) {
            const SavedFileState seen = m_lastSeen.value(i);
            bytes += std::max<ByteCount>(0, files[i].size - (seen.exists ? seen.size : 0));
        }
    }
    return bytes;
}

void Torrent::setSpaceShort(bool isShort)
{
    if (m_isSpaceShort != isShort) {
        m_isSpaceShort = isShort;
        Q_EMIT factsChanged();
    }
}

void Torrent::prepare()
{
    if (isComplete()) {
        m_isPrepared = true;
        advance();
        return;
    }
    m_isBusy = true;
    if (!m_services.freeSpace) {
        prepareFiles();
        return;
    }
    m_services.freeSpace(
        m_record.choices.saveFolder, [this, isAlive = m_isAlive](std::optional<ByteCount> freeSpace) {
            if (*isAlive) {
                prepareIfRoom(freeSpace);
            }
        });
}

void Torrent::prepareIfRoom(std::optional<ByteCount> freeSpace)
{
    const bool isShort = freeSpace && *freeSpace < m_services.settings.storage.keepFree + bytesToReserve();
    if (m_isShuttingDown || isShort) {
        m_isBusy = false;
        setSpaceShort(isShort);
        closeFiles();
        advance();
        return;
    }
    prepareFiles();
}

void Torrent::prepareFiles()
{
    m_services.disk.prepareFiles(*m_storage, [this, isAlive = m_isAlive](const Result<>& result) {
        if (!*isAlive) {
            return;
        }
        m_isBusy = false;
        if (m_isShuttingDown) {
            closeFiles();
        } else if (!result) {
            fail(result.error());
        } else {
            m_isPrepared = true;
            advance();
        }
    });
}

} // namespace freshet::session
