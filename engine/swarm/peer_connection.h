// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/budget.h"
#include "engine/swarm/paced_output.h"
#include "engine/swarm/peer_manager.h"
#include "engine/swarm/swarm_context.h"
#include "engine/wire/extension_handshake.h"
#include "engine/wire/handshake.h"
#include "engine/wire/message_decoder.h"

#include <memory>
#include <optional>

namespace freshet::swarm {

/// A stream on which both sides have greeted each other.
struct GreetedPeer
{
    std::unique_ptr<net::Stream> stream;
    wire::Handshake handshake;
    /// What came after the handshake.
    QByteArray leftover;
    bool isIncoming = false;
    bool isEncrypted = false;
    PeerOrigin origin = PeerOrigin::Tracker;
};

/// One greeted peer: messages in and out. Speaks in its manager's name: what it receives it checks against
/// the torrent and announces by the manager's signals. Engine thread.
class PeerConnection final : public QObject, private ThrottleClient
{
    Q_OBJECT
public:
    /// The budgets are the torrent's. Silent until prepare() and start().
    PeerConnection(PeerManager& manager, SwarmContext& context, Budget& download, Budget& upload, PeerId id,
        GreetedPeer peer);
    ~PeerConnection() override;

    /// What the torrent is; null before metadata is known.
    void prepare(const metainfo::Metainfo* info);
    /// Sends our extension handshake, handles what has arrived already and reads from now on.
    void start();
    /// The torrent's metadata became known: what the peer said before is checked now.
    void setMetainfo(const metainfo::Metainfo& info);

    [[nodiscard]] const PeerState& state() const { return m_state; }
    [[nodiscard]] PeerState& state() { return m_state; }

    void send(std::span<const wire::Message> messages);
    void sendBlocks(const QByteArray& frames, ByteCount payload);
    [[nodiscard]] ByteCount unsentBytes() const { return m_stream->bytesToWrite() + m_output.size(); }

    [[nodiscard]] std::optional<net::RoundTrip> roundTrip() const { return m_stream->roundTrip(); }

    /// Its own limits; the settings count where there is none. Looks at the settings anew.
    void setLimits(const PeerLimits& limits);

    /// Ends the connection; closed() is emitted unless it was before.
    void close(const Error& reason);
    /// Once a second: keep-alives, and the end of silent connections.
    void checkLiveness();

Q_SIGNALS:
    void closed(const freshet::Error& reason);

private:
    /// What is to be sent, as it waits for the upload limit.
    class Sender final : public ThrottleClient
    {
    public:
        explicit Sender(PeerConnection& connection)
            : m_connection(connection)
        {}
        void spend(ByteCount allowance) override { m_connection.sendWaiting(allowance); }
        Budget& budget() override { return m_connection.m_uploadBudget; }
        [[nodiscard]] ByteCount wanted() const override { return m_connection.wantedUpload(); }

    private:
        PeerConnection& m_connection;
    };

    void readAvailable();
    void spend(ByteCount allowance) override;
    Budget& budget() override { return m_downloadBudget; }
    void sendWaiting(ByteCount allowance);
    [[nodiscard]] ByteCount wantedUpload() const;
    /// Finds the place of its budgets: below the torrent's, or alone.
    void placeBudgets();
    void write(const QByteArray& bytes);
    void noteReceived(ByteCount bytes);
    void noteSent(ByteCount bytes);
    /// The stream has ended: what came before that still counts.
    void finish(const Error& reason);
    /// Reads up to `allowance` bytes; whether there may be more.
    bool readSome(ByteCount allowance);
    void consume(QByteArrayView bytes);
    void startBlock(const wire::BlockStart& start);
    void continueBlock(const wire::BlockBytes& part);
    void handle(const wire::Message& message);
    void handleBitfield(const wire::BitfieldMessage& message);
    void setPieces(Bitfield pieces);
    void handleHave(quint32 number);
    void handleAllowedFast(quint32 number);
    void handleExtended(const wire::Extended& message);
    void handleExtensionHandshake(const QByteArray& payload);
    void setPeerChoking(bool isChoking);
    void setInterested(bool isInterested);
    /// Counts the time since the last call if we were choked then; before anything about that changes.
    void countChokedTime();
    void setPeerInterested(bool isInterested);
    void updateDecoderLimits();
    void sendExtensionHandshake();

    PeerManager& m_manager;
    SwarmContext& m_context;
    /// The torrent's.
    Budget& m_sharedDownload;
    Budget& m_sharedUpload;
    Budget m_downloadBudget;
    Budget m_uploadBudget;
    std::unique_ptr<net::Stream> m_stream;
    wire::MessageDecoder m_decoder;
    PeerState m_state;
    PacedOutput m_output;
    Sender m_sender{*this};
    QByteArray m_leftover;
    const metainfo::Metainfo* m_info = nullptr;

    /// What the peer said it has before the number of pieces was known.
    QByteArray m_earlyBits;
    std::vector<quint32> m_earlyHaves;
    bool m_hasAllEarly = false;

    std::optional<metainfo::BlockAddress> m_block;

    Scheduler::TimePoint m_lastReceived;
    Scheduler::TimePoint m_lastSent;
    Scheduler::TimePoint m_lastPaced;
    Scheduler::TimePoint m_chokeCountedAt;
    /// Since the last liveness check; blocks that we send are credited, since each answers a request.
    std::int64_t m_controlMessages = 0;
    bool m_isClosed = false;
};

} // namespace freshet::swarm
