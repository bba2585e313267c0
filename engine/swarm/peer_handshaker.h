// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/swarm/peer_connection.h"
#include "engine/swarm/torrent_directory.h"
#include "engine/wire/mse_handshake.h"

#include <QObject>

#include <memory>
#include <optional>

namespace freshet::swarm {

/// A raw stream -> a greeted peer: the handshake of BEP 3, within message stream encryption where one side
/// wants it, inside a time limit. Engine thread.
///
/// Ends with exactly one of greeted() and failed(), after which it may be destroyed by way of
/// Scheduler::post().
class PeerHandshaker final : public QObject
{
    Q_OBJECT
public:
    static constexpr Scheduler::Duration timeLimit{10000};

    /// What an outgoing connection is about.
    struct Target
    {
        Sha1Digest infoHash;
        PeerOrigin origin = PeerOrigin::Tracker;
        /// Starts with an encrypted handshake.
        bool isEncrypted = false;
    };

    /// For a stream that is being connected: greets as soon as it stands.
    PeerHandshaker(SwarmContext& context, std::unique_ptr<net::Stream> stream, const Target& target);
    /// For an accepted stream: answers once the other side has named a torrent of the directory, which
    /// outlives this.
    PeerHandshaker(
        SwarmContext& context, std::unique_ptr<net::Stream> stream, const TorrentDirectory& directory);

    [[nodiscard]] Endpoint remote() const { return m_remote; }
    /// Whether the other side has sent anything at all.
    [[nodiscard]] bool hasReceived() const { return m_hasReceived; }
    /// Whether the connection stood, greeted or not.
    [[nodiscard]] bool wasConnected() const { return m_wasConnected; }
    /// Looks at what an accepted stream brought along.
    void readEarly() { readAvailable(); }
    /// Gives up; emits nothing.
    void abort();
    /// The result; once, after greeted().
    [[nodiscard]] GreetedPeer takePeer();

Q_SIGNALS:
    void greeted();
    void failed(const freshet::Error& reason);

private:
    void watch();
    void begin();
    void greet();
    void write(const QByteArray& bytes);
    [[nodiscard]] QByteArray greeting() const;
    void readAvailable();
    void advanceEncryption(QByteArrayView bytes);
    void check();
    void meetOurselves();
    void fail(const Error& reason);

    SwarmContext& m_context;
    std::unique_ptr<net::Stream> m_stream;
    Endpoint m_remote;
    /// Known from the start for outgoing connections only.
    std::optional<Sha1Digest> m_infoHash;
    const TorrentDirectory* m_directory = nullptr;
    PeerOrigin m_origin = PeerOrigin::Incoming;
    std::optional<wire::MseHandshake> m_encryption;
    bool m_isEncrypted = false;
    /// Plain bytes of the peer protocol.
    QByteArray m_received;
    std::optional<wire::Handshake> m_theirs;
    Scheduler::Timer m_timer;
    bool m_hasGreeted = false;
    bool m_isOurselves = false;
    bool m_hasReceived = false;
    bool m_wasConnected = false;
    bool m_isDone = false;
};

} // namespace freshet::swarm
