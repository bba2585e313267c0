// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bitfield.h"
#include "engine/base/result.h"
#include "engine/storage/disk_io.h"

#include <functional>
#include <memory>

namespace freshet::session {

/// Compares some of a torrent's pieces on disk with their hashes, a few ranges at a time so that others get
/// their turn. Stops when destroyed. Engine thread.
class PieceCheck
{
public:
    using Done = std::function<void(Result<Bitfield>)>;

    /// Checks the pieces in `pieces`; `done` gets those of them that are good. `disk` outlives this.
    PieceCheck(storage::DiskIo& disk, StorageId storage, const metainfo::PieceLayout& layout, Bitfield pieces,
        Done done);
    ~PieceCheck();
    PieceCheck(const PieceCheck&) = delete;
    PieceCheck& operator=(const PieceCheck&) = delete;

    /// Begins; `done` comes later, never inside this call unless there is nothing to check.
    void start();
    /// 0 to 1.
    [[nodiscard]] double progress() const;
    /// Pieces looked at so far, for the map.
    [[nodiscard]] const Bitfield& checked() const { return m_checked; }
    [[nodiscard]] const Bitfield& good() const { return m_good; }

private:
    void checkNext();
    void rangeChecked(quint32 first, quint32 count, const Result<Bitfield>& good);

    storage::DiskIo& m_disk;
    StorageId m_storage;
    metainfo::PieceLayout m_layout;
    Bitfield m_pieces;
    Bitfield m_checked;
    Bitfield m_good;
    Done m_done;
    quint32 m_next = 0;
    int m_inFlight = 0;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::session
