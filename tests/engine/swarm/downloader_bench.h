// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/swarm/downloader.h"
#include "tests/support/sim_internet.h"
#include "tests/support/storage/memory_disk_io.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/swarm/mock_peer_manager.h"

namespace freshet::test {

/// A Downloader with all that it needs, between a MockPeerManager and a MemoryDiskIo.
struct DownloaderBench
{
    explicit DownloaderBench(ByteCount size = 640_KiB, ByteCount pieceLength = 64_KiB)
        : fixture(TorrentFixture::makeSingleFile(size, pieceLength))
        , storage(disk.attach({fixture.torrent, QStringLiteral("/sim"), fixture.allWanted(), {}}))
        , pieces(fixture.torrent->pieces.pieceCount())
    {}

    void makeDownloader()
    {
        downloader = std::make_unique<swarm::Downloader>(
            context, peers, disk, pool, storage, fixture.torrent, Bitfield(pieces));
        downloader->start();
    }
    [[nodiscard]] Bitfield all() const { return Bitfield(pieces, true); }
    PeerId addSeed(bool supportsFast = true, bool isUnchoked = true)
    {
        const PeerId id = peers.addPeer(all(), supportsFast).id;
        if (isUnchoked) {
            peers.setChoking(id, false);
        }
        return id;
    }
    void deliver(PeerId peer, const metainfo::BlockAddress& block)
    {
        peers.deliver(peer, block, fixture.blockBytes(block));
    }
    /// Answers everything that is asked of the peer until it is asked for nothing more; how many blocks.
    int serveAll(PeerId peer)
    {
        int count = 0;
        for (std::vector<metainfo::BlockAddress> blocks = peers.takeRequests(peer); !blocks.empty();
             blocks = peers.takeRequests(peer)) {
            for (const metainfo::BlockAddress& block : blocks) {
                deliver(peer, block);
                ++count;
            }
            scheduler.runFor(10ms);
        }
        return count;
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
    storage::PieceBufferPool pool{64_MiB};
    TorrentFixture fixture;
    StorageId storage;
    quint32 pieces;
    MockPeerManager peers;
    std::unique_ptr<swarm::Downloader> downloader;
};

} // namespace freshet::test
