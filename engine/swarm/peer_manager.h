// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/endpoint.h"
#include "engine/base/result.h"
#include "engine/metainfo/metainfo.h"
#include "engine/swarm/peer_ban.h"
#include "engine/swarm/peer_state.h"
#include "engine/wire/message.h"

#include <QObject>

#include <span>
#include <vector>

namespace freshet::swarm {

/// Where the payload of blocks goes: straight from the socket's buffer into a piece, without a signal or an
/// allocation per block. Engine thread.
class BlockSink
{
public:
    BlockSink() = default;
    BlockSink(const BlockSink&) = delete;
    BlockSink& operator=(const BlockSink&) = delete;
    virtual ~BlockSink() = default;

    /// A peer began to send a block.
    virtual void blockStarted(PeerId peer, const metainfo::BlockAddress& block) = 0;
    /// More of it, to be copied or thrown away: `bytes` are gone after the call. `offset` counts inside the
    /// block.
    virtual void blockContinued(PeerId peer, quint32 offset, QByteArrayView bytes) = 0;
    /// The block is complete.
    virtual void blockArrived(PeerId peer, const metainfo::BlockAddress& block) = 0;
    /// The connection ended in the middle of a block.
    virtual void blockAborted(PeerId peer, const metainfo::BlockAddress& block) = 0;
};

/// **Seam.** The peers of one torrent, as the rest of the engine sees them: LivePeerManager over a Network,
/// MockPeerManager in tests. Engine thread; signals are direct.
///
/// Everything that comes out was checked against the torrent: piece numbers exist, ranges lie inside a piece.
/// A slot may call any function here; a PeerState stays valid until peerClosed() has returned.
class PeerManager : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Peers that may be dialled.
    virtual void addCandidates(const QList<Endpoint>& candidates, PeerOrigin origin) = 0;
    /// Ends a connection; peerClosed() follows at once.
    virtual void disconnectPeer(PeerId peer, const Error& reason) = 0;
    /// Ends the connection if it still stands, and has nothing to do with this peer any more: it may have
    /// left by now.
    virtual void ban(PeerId peer, const Offence& offence) = 0;

    /// Queues messages; sent together at the end of the current turn of the loop. Choke, Unchoke, Interested
    /// and NotInterested change the PeerState.
    virtual void send(PeerId peer, std::span<const wire::Message> messages) = 0;
    /// Sends Piece messages, framed already, at once if nothing is before them; `payload` bytes are data.
    virtual void sendBlocks(PeerId peer, const QByteArray& frames, ByteCount payload) = 0;
    /// Bytes queued and not yet taken by the network.
    [[nodiscard]] virtual ByteCount unsentBytes(PeerId peer) const = 0;

    /// Null if there is no such peer (any more).
    [[nodiscard]] virtual const PeerState* peer(PeerId peer) const = 0;
    [[nodiscard]] virtual std::vector<PeerId> peers() const = 0;

    void send(PeerId peer, const wire::Message& message) { send(peer, std::span(&message, 1)); }

    /// Who takes payload; null: it is thrown away.
    void setBlockSink(BlockSink* sink) { m_blockSink = sink; }
    [[nodiscard]] BlockSink* blockSink() const { return m_blockSink; }

private:
    BlockSink* m_blockSink = nullptr;

Q_SIGNALS:
    /// A peer was greeted; what it has follows by bitfieldChanged().
    void peerReady(freshet::PeerId peer);
    void peerClosed(freshet::PeerId peer, const freshet::Error& reason);
    /// Its whole bitfield became known or changed; `before` is what was known until now (maybe of size 0).
    void bitfieldChanged(freshet::PeerId peer, const freshet::Bitfield& before);
    void pieceAnnounced(freshet::PeerId peer, freshet::PieceIndex piece);
    /// It no longer has a piece (BEP 54).
    void pieceWithdrawn(freshet::PeerId peer, freshet::PieceIndex piece);
    /// peerChoking changed. Without the fast extension a choke discards all our requests.
    void chokeChanged(freshet::PeerId peer);
    /// It may be asked for this piece although it chokes us (BEP 6).
    void fastAllowed(freshet::PeerId peer, freshet::PieceIndex piece);
    /// peerInterested changed.
    void interestChanged(freshet::PeerId peer);
    /// Everything that came from it at once was announced: the time to act on requests and blocks, of which
    /// there may have been many.
    void inputHandled(freshet::PeerId peer);
    void requestReceived(freshet::PeerId peer, const freshet::metainfo::BlockAddress& block);
    void cancelReceived(freshet::PeerId peer, const freshet::metainfo::BlockAddress& block);
    /// It will not send what we asked for (BEP 6).
    void requestRejected(freshet::PeerId peer, const freshet::metainfo::BlockAddress& block);
    /// Its extension handshake arrived.
    void extensionsKnown(freshet::PeerId peer);
    void extensionReceived(
        freshet::PeerId peer, freshet::swarm::Extension extension, const QByteArray& payload);
    /// The network took bytes that had to wait: unsentBytes() has sunk since they were sent.
    void bytesSent(freshet::PeerId peer);
};

} // namespace freshet::swarm
