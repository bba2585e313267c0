// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/disk_io.h"
#include "engine/swarm/finish_plan.h"
#include "engine/swarm/peer_manager.h"
#include "engine/swarm/piece_assembler.h"
#include "engine/swarm/piece_blame.h"
#include "engine/swarm/piece_picker.h"
#include "engine/swarm/piece_tracer.h"
#include "engine/swarm/request_pipeline.h"
#include "engine/swarm/swarm_context.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace freshet::swarm {

/// What one peer is doing for us, for snapshots. Value type.
struct DownloadFacts
{
    int requestsInFlight = 0;
    int requestsAllowed = 0;
    int piecesInFlight = 0;
    int piecesAllowed = 0;
    bool isSnubbed = false;
    /// A fixed number of requests or pieces, or the peer's own limit, is too small for the distance to it.
    bool isWindowBound = false;
    std::optional<Scheduler::Duration> latency;
    std::optional<Scheduler::Duration> firstByte;
    /// Requests that were given to others because it took too long.
    quint64 lateRequests = 0;
    /// Pieces with blocks of it that did not have their hash.
    quint64 failedPieces = 0;
};

/// What all peers together are doing for us. Value type.
struct DownloadSums
{
    int requestsInFlight = 0;
    int snubbedPeers = 0;
    /// Of the peers that are asked for anything, each; 0 if there is none.
    int fewestRequests = 0;
    int mostRequests = 0;
    int fewestPieces = 0;
    int mostPieces = 0;
};

/// Fetches one torrent's pieces: asks peers for what the picker chooses, puts blocks together, has pieces
/// verified and written, and finds out who sent damaged ones. Engine thread; must be stopped before it is
/// destroyed while writes are under way, or the DiskIo must be gone.
class Downloader final : public QObject, private BlockSink
{
    Q_OBJECT
public:
    /// All references outlive this. `have` are the pieces that are verified on disk already.
    Downloader(SwarmContext& context, PeerManager& peers, storage::DiskIo& disk,
        storage::PieceBufferPool& pool, StorageId storage, metainfo::MetainfoPointer torrent,
        const Bitfield& have);
    ~Downloader() override;

    /// Asks peers from now on, those connected already included.
    void start();
    /// Asks for nothing more and forgets pieces in progress.
    void stop();

    /// One entry a piece, 0 (not wanted) to PiecePicker::maxPriority.
    void setPriorities(const std::vector<quint8>& priorities);
    void setSequential(bool isSequential);
    /// It is the next one that is begun; see PiecePicker::fetchFirst().
    void fetchFirst(PieceIndex piece) { m_picker.fetchFirst(piece); }
    /// Pieces that each peer may be fetching at a time; `automatic`: as the options of all torrents say.
    void setPiecesPerPeer(int count) { m_piecesPerPeer = count; }
    /// Replaces what we have, after a check.
    void setHave(const Bitfield& have);
    /// Pieces that turned out to be damaged on the disk are no longer ours: peers are told (BEP 54), and the
    /// pieces are fetched again as far as they are wanted.
    void withdraw(std::span<const PieceIndex> pieces);

    [[nodiscard]] const PiecePicker& picker() const { return m_picker; }
    [[nodiscard]] DownloadFacts factsOf(PeerId peer) const;
    [[nodiscard]] DownloadSums sums() const;
    /// Payload that was thrown away: duplicates, unrequested blocks and bad pieces.
    [[nodiscard]] ByteCount wastedBytes() const { return m_wasted; }
    /// Peers have to wait until the disk has taken what has arrived.
    [[nodiscard]] bool isWaitingForDisk() const;
    /// Pieces handed to the disk and not yet verified.
    [[nodiscard]] int piecesBeingWritten() const { return m_writing; }
    /// Begun, and not all of it has come yet.
    [[nodiscard]] int piecesInFlight() const { return m_picker.begunCount() - m_writing; }

Q_SIGNALS:
    /// Verified and written.
    void pieceVerified(freshet::PieceIndex piece);
    void pieceFailed(freshet::PieceIndex piece);
    /// Every wanted piece is verified and written.
    void completed();
    /// piecesBeingWritten() has become 0.
    void writesDone();
    /// The disk refused a piece; the downloader has stopped. Once per start().
    void diskFailed(const freshet::Error& reason);

private:
    /// What has become of a request: late ones are still owed, dropped ones were cancelled or lost by a
    /// choke.
    enum class Standing { Expected, Late, Dropped };
    /// A block asked of a peer and not yet arrived.
    struct Outstanding
    {
        metainfo::BlockAddress block;
        Scheduler::TimePoint sentAt;
        /// Others may have it; if it comes all the same, it is no surprise.
        Standing standing = Standing::Expected;
        /// Was late once and is expected again without having been asked for anew.
        bool isRevived = false;
    };
    enum class Counted { Nothing, Bitfield, Seed };
    struct Peer
    {
        RequestPipeline pipeline;
        /// Oldest first. Without memory until the first is asked for, unlike std::deque: most peers are idle.
        QList<Outstanding> outstanding;
        int inFlight = 0;
        /// How its pieces are counted in the picker's availability.
        Counted counted = Counted::Nothing;
        ByteCount unrequested = 0;
        quint64 lateRequests = 0;
        quint64 failedPieces = 0;
        /// When the first of the blocks was asked for that it is late with; it is on probation until one
        /// comes.
        std::optional<Scheduler::TimePoint> lateSince;
        /// Some of its requests are late; judged once a second.
        bool hasLate = false;
        /// When a rate limit last kept us from reading what it had sent: that is not its fault.
        Scheduler::TimePoint throttledAt;
        /// Not asked for anything before this.
        Scheduler::TimePoint heldUntil;
        /// Has nothing that we want, as far as we know.
        Scheduler::TimePoint quietUntil;
    };
    using OutstandingBlocks = QList<Outstanding>;

    void blockStarted(PeerId peer, const metainfo::BlockAddress& block) override;
    void blockContinued(PeerId peer, quint32 offset, QByteArrayView bytes) override;
    void blockArrived(PeerId peer, const metainfo::BlockAddress& block) override;
    void blockAborted(PeerId peer, const metainfo::BlockAddress& block) override;

    void connectPeers();
    void addPeer(PeerId id);
    void removePeer(PeerId id);
    void countPieces(PeerId id, Peer& peer);
    void uncountPieces(Peer& peer, const Bitfield& pieces);
    void updateInterest(PeerId id);
    void updateAllInterest();

    void request(PeerId id);
    void requestFromAll();
    /// At the end of this turn of the loop, however often it is called.
    void requestFromAllSoon();
    /// How many blocks to ask for now; 0 while enough are on their way.
    [[nodiscard]] int blocksWanted(const Peer& peer) const;
    [[nodiscard]] bool isSnubbed(const Peer& peer) const;
    [[nodiscard]] PickContext pickContext(const PeerState& state, const Peer& peer);
    /// Near the end peers are asked only for what they deliver in time; see FinishPlan.
    void planFinish();
    /// Whether the peer can be asked for any block that is left.
    [[nodiscard]] bool canFinish(PeerId id, const Peer& peer) const;
    /// In the endgame: whether this peer will probably deliver a block so much earlier than those who were
    /// asked for it that they can still be stopped. Those who are sending it already cannot be: a small share
    /// of the torrent may be fetched twice for it.
    [[nodiscard]] bool isFasterThanOthers(PeerId id, const metainfo::BlockAddress& block);
    /// What the torrent says, or else the settings; `automatic`: nobody says.
    [[nodiscard]] int fixedPieces() const;
    [[nodiscard]] int piecesAllowed(const Peer& peer) const;
    /// Pieces that may be begun now: for which there is memory, and that the settings allow.
    [[nodiscard]] int roomForPieces() const;
    /// Bytes that may be in flight from the peer at most.
    [[nodiscard]] ByteCount windowOf(const Peer& peer) const;
    [[nodiscard]] SpeedClass speedOf(const PeerState& state) const;
    void sendRequests(PeerId id, Peer& peer, const std::vector<metainfo::BlockAddress>& blocks);
    /// The expected request for the block if there is one, else one that was given up.
    [[nodiscard]] static OutstandingBlocks::iterator findOutstanding(
        Peer& peer, const metainfo::BlockAddress& block);
    /// Expects a block again that the peer owes us anyway.
    [[nodiscard]] bool revive(Peer& peer, const metainfo::BlockAddress& block);
    void giveUp(PeerId id, Peer& peer, Outstanding& outstanding, Standing standing);
    void noLongerExpected(Peer& peer);
    void forgiveLateness(Peer& peer);
    void abandonAll(PeerId id);
    void cancelAt(const std::vector<PeerId>& losers, const metainfo::BlockAddress& block);
    /// The block has come from somebody else.
    void cancelWhereLate(const metainfo::BlockAddress& block);
    void dropUnwantedPieces();
    void dropPiece(PieceIndex piece);
    /// Memory full of pieces that nobody here can go on with must not keep out those that somebody can.
    void freeStuckMemory();
    void rejected(PeerId id, const metainfo::BlockAddress& block);
    void watchDeadlines();
    /// A seed needs no news of ours for itself, but chooses by it whom to serve: it hears of many pieces at
    /// once.
    void tellSeeds();
    void checkDeadlines();
    void checkDeadlines(PeerId id, Peer& peer);
    void noteUnrequested(PeerId id, Peer& peer, ByteCount bytes);

    void writePiece(PieceIndex piece);
    void pieceWritten(
        PieceIndex piece, std::vector<BlockSender> senders, Result<storage::PieceWriteOutcome> outcome);
    void acceptPiece(PieceIndex piece, const storage::PieceBuffer& buffer);
    void refusePiece(
        PieceIndex piece, const storage::PieceBuffer& buffer, const std::vector<BlockSender>& senders);

    SwarmContext& m_context;
    int m_piecesPerPeer = automatic;
    PeerManager& m_peerManager;
    storage::DiskIo& m_disk;
    StorageId m_storage;
    metainfo::MetainfoPointer m_torrent;
    PiecePicker m_picker;
    PieceAssembler m_assembler;
    PieceBlame m_blame;
    PieceTracer m_tracer;
    std::unordered_map<PeerId, Peer> m_peers;
    std::vector<metainfo::BlockAddress> m_picked;
    FinishPlan m_plan;
    std::vector<DeliveryForecast> m_forecasts;
    /// The plan holds so long.
    Scheduler::TimePoint m_plannedUntil;
    Scheduler::Timer m_deadlines;
    /// Verified since seeds were last told.
    std::vector<PieceIndex> m_newsForSeeds;
    ByteCount m_wasted = 0;
    /// Asked of a second peer while the first was in the middle of sending it.
    ByteCount m_raced = 0;
    int m_writing = 0;
    /// Of the pieces that are being written.
    ByteCount m_writingBytes = 0;
    bool m_isRunning = false;
    bool m_isRequestPosted = false;
    /// Somebody has been late with a block and may still send it; judged once a second.
    bool m_isAnyLate = false;
    /// Tells disk answers that come after destruction to go nowhere.
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::swarm
