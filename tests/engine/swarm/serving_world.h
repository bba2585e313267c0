// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/budget.h"
#include "engine/swarm/swarm_context.h"
#include "tests/support/sim_internet.h"
#include "tests/support/storage/memory_disk_io.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/swarm/mock_peer_manager.h"

namespace freshet::test {

/// What somebody needs who serves a complete torrent of one file, in pieces of four blocks, to mock peers.
struct ServingWorld
{
    explicit ServingWorld(ByteCount size)
        : fixture(TorrentFixture::makeSingleFile(size, 64_KiB))
    {
        disk.fill(storage, fixture.content);
    }
    /// Counted through the whole torrent.
    [[nodiscard]] metainfo::BlockAddress block(quint32 number) const
    {
        return {PieceIndex(number / 4), number % 4 * 16384, 16384};
    }

    SimScheduler scheduler;
    SeededRandom random{1};
    SimInternet internet{scheduler, 1};
    net::ConnectLimiter connects{scheduler};
    swarm::Throttle download{scheduler};
    swarm::Throttle upload{scheduler};
    swarm::SwarmContext context{scheduler, random, internet.host(QHostAddress(0x0A000001)), connects,
        download, upload, QByteArray(20, 'x'), 0, {}};
    MemoryDiskIo disk{scheduler};
    TorrentFixture fixture;
    StorageId storage = disk.attach({fixture.torrent, QStringLiteral("/sim"), fixture.allWanted(), {}});
    quint32 pieces = fixture.torrent->pieces.pieceCount();
    Bitfield have{pieces, true};
    Budget budget{&upload.budget()};
    MockPeerManager peers;
};

} // namespace freshet::test
