// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/api/settings.h"
#include "engine/discovery/tracker_client.h"
#include "engine/session/budget_groups.h"
#include "engine/session/move_queue.h"
#include "engine/session/resume_data.h"
#include "engine/storage/disk_io.h"
#include "engine/storage/piece_buffer.h"
#include "engine/swarm/swarm_context.h"

#include <functional>
#include <optional>

namespace freshet::session {

class Torrent;

/// What every torrent of a session works with: real things in the program, simulated ones in tests. Engine
/// thread; outlives every torrent.
struct TorrentServices
{
    swarm::SwarmContext& swarm;
    storage::DiskIo& disk;
    storage::PieceBufferPool& pool;
    discovery::TrackerClient& trackers;
    /// The settings in force.
    const api::Settings& settings;
    BudgetGroups& groups;
    /// Whether records outlive the process. If not, nobody waits for the medium: the system writes in its
    /// time.
    bool keepsRecords = true;
    /// Asks how many bytes are free where a folder is or would be made; answers in a later turn, with nothing
    /// if that is not known. Not set: there is room for everything.
    std::function<void(const QString& folder, std::function<void(std::optional<ByteCount>)> done)> freeSpace =
        {};
    /// Brings choices to the medium before `done` comes, on the engine thread; null: they need no keeping.
    using Commit =
        std::function<void(TorrentId, const TorrentChoices&, std::function<void(const Result<>&)> done)>;
    Commit commit = nullptr;
    MoveQueue moves{};
    /// Why a torrent's files must not get these paths, by number of the file: another torrent uses them, or
    /// will use such names. Not set: nothing is in the way.
    std::function<api::Fault(const Torrent&, const QMap<quint32, QString>& paths)> renameFault = nullptr;
};

} // namespace freshet::session
