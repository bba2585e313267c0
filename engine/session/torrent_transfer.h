// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/discovery/tracker_announcer.h"
#include "engine/session/torrent_services.h"
#include "engine/swarm/downloader.h"
#include "engine/swarm/live_peer_manager.h"
#include "engine/swarm/metadata_fetcher.h"
#include "engine/swarm/metadata_server.h"
#include "engine/swarm/uploader.h"

#include <QObject>

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace freshet::session {

/// What a torrent needs to take part in its swarm. Value type.
struct TransferSpec
{
    InfoHash infoHash;
    bool isPrivate = false;
    QList<QStringList> trackers;
    int maxConnections = 100;
    /// Payload of earlier sessions, bytes, for announces.
    ByteCount downloadedBefore = 0;
    ByteCount uploadedBefore = 0;
};

/// The running half of a torrent: peers, trackers, downloader and uploader, from start to stop. Engine
/// thread.
class TorrentTransfer final : public QObject
{
    Q_OBJECT
public:
    /// `services` and both budgets outlive this.
    TorrentTransfer(TorrentServices& services, TransferSpec spec, Budget& download, Budget& upload);
    ~TorrentTransfer() override;

    /// Looks for the metadata first.
    void startMetadata();
    /// Exchanges pieces. `have` is verified on disk, `priorities` has one entry a piece.
    void startContent(metainfo::MetainfoPointer torrent, StorageId storage, const Bitfield& have,
        const std::vector<quint8>& priorities, bool isSequential);
    /// Leaves the swarm. settled() follows when pieces that were being written are, stopped() when the
    /// trackers have heard of it too, or soon enough without them; neither comes inside this call.
    void stop();
    /// The settings have changed.
    void applySettings();

    /// Every wanted piece is there: seeds from now on. `isNews` tells trackers.
    void setComplete(bool isNews);
    /// While it is complete: hand out pieces one by one (BEP 16), from the next peer on.
    void setSuperSeeding(bool isWanted);
    /// Wanted pieces are missing (again).
    void setIncomplete();
    /// These pieces are damaged on the disk: they are not ours any more.
    void withdraw(std::span<const PieceIndex> pieces);

    [[nodiscard]] swarm::LivePeerManager& peers() { return m_peers; }
    [[nodiscard]] const swarm::LivePeerManager& peers() const { return m_peers; }
    [[nodiscard]] discovery::TrackerAnnouncer& announcer() { return m_announcer; }
    [[nodiscard]] const discovery::TrackerAnnouncer& announcer() const { return m_announcer; }
    /// Null until startContent().
    [[nodiscard]] swarm::Downloader* downloader() { return m_downloader.get(); }
    [[nodiscard]] const swarm::Downloader* downloader() const { return m_downloader.get(); }
    [[nodiscard]] const swarm::Uploader* uploader() const { return m_uploader.get(); }
    [[nodiscard]] double metadataProgress() const { return m_fetcher ? m_fetcher->progress() : 0; }

    /// Pieces that came with a wrong hash in the last minute.
    [[nodiscard]] std::vector<PieceIndex> recentlyFailed() const;
    /// How many did since construction.
    [[nodiscard]] int failedPieces() const { return m_failedPieces; }

    /// Payload moved since construction, bytes.
    [[nodiscard]] ByteCount downloaded() const;
    [[nodiscard]] ByteCount uploaded() const;
    /// Everything on the peers' connections since construction, protocol and an estimate of IP and TCP
    /// headers included, bytes.
    [[nodiscard]] swarm::LineTraffic lineTraffic() const;
    /// Of the connected peers, bytes/s.
    [[nodiscard]] ByteRate lineDownloadRate() const;
    [[nodiscard]] ByteRate lineUploadRate() const;
    /// Sums over the connected peers, bytes/s.
    [[nodiscard]] ByteRate downloadRate() const;
    [[nodiscard]] ByteRate uploadRate() const;

Q_SIGNALS:
    void metadataFetched(const QByteArray& infoBytes);
    void diskFailed(const freshet::Error& reason);
    /// After stop(): nothing is being written any more.
    void settled();
    void stopped();

private:
    void startAnnouncing();
    void reportStop();
    void noteFailure(PieceIndex piece);
    [[nodiscard]] ByteRate sumOfRates(RateMeter swarm::PeerState::*meter) const;
    /// Of what is counted by `meter` and not by `part`.
    [[nodiscard]] ByteRate sumOfRatesBeside(
        RateMeter swarm::PeerState::*meter, RateMeter swarm::PeerState::*part) const;
    [[nodiscard]] discovery::AnnounceStats announceStats() const;

    TorrentServices& m_services;
    TransferSpec m_spec;
    Budget& m_uploadBudget;
    swarm::LivePeerManager m_peers;
    discovery::TrackerAnnouncer m_announcer;
    metainfo::MetainfoPointer m_torrent;
    std::unique_ptr<swarm::MetadataFetcher> m_fetcher;
    std::unique_ptr<swarm::MetadataServer> m_server;
    std::unique_ptr<swarm::Downloader> m_downloader;
    std::unique_ptr<swarm::Uploader> m_uploader;
    /// Payload of connections that have ended.
    ByteCount m_closedDown = 0;
    ByteCount m_closedUp = 0;
    swarm::LineTraffic m_closedLine;
    /// When each of recentlyFailed() did; older ones go with the next.
    std::map<PieceIndex, Scheduler::TimePoint> m_failedAt;
    int m_failedPieces = 0;
    bool m_isSuperSeeding = false;
    bool m_isStopping = false;
    bool m_isSettled = false;
    bool m_isFarewellDone = false;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::session
