// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bitfield.h"
#include "engine/metainfo/piece_layout.h"
#include "engine/net/network.h"
#include "engine/wire/handshake.h"
#include "engine/wire/message.h"
#include "engine/wire/message_decoder.h"

#include <QObject>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace freshet::test {

/// A remote peer that says what a test tells it to: honest, corrupting, stalling or mad. Speaks the peer
/// protocol in the clear to any number of others.
class FakePeer : public QObject
{
    Q_OBJECT
public:
    /// One connection. Valid as long as its FakePeer.
    struct Talk
    {
        std::unique_ptr<net::Stream> stream;
        wire::MessageDecoder decoder;
        /// Before the greeting of the other side is complete: its bytes.
        QByteArray greeting;
        bool isGreeted = false;
        bool hasGreeted = false;
        bool isClosed = false;
        std::vector<wire::Message> heard;
        ByteCount payloadHeard = 0;

        void say(const wire::Message& message);
        void sayRaw(const QByteArray& bytes) { stream->write(bytes); }
        void sayBlock(const metainfo::BlockAddress& block, const QByteArray& bytes);
        template<class Message>
        [[nodiscard]] int count() const
        {
            return static_cast<int>(std::count_if(heard.begin(), heard.end(),
                [](const wire::Message& each) { return std::holds_alternative<Message>(each); }));
        }
    };
    using OnMessage = std::function<void(Talk&, const wire::Message&)>;

    /// `network` outlives this.
    FakePeer(net::Network& network, const Sha1Digest& infoHash, const QByteArray& peerId);

    /// What it says at first; change it before dial() or listen().
    wire::Handshake handshake;
    /// Sent after its greeting.
    std::vector<wire::Message> opening;
    /// Greets as soon as it can, or never.
    bool isMute = false;
    /// What it does with each message.
    OnMessage onMessage;

    /// Answers interest with Unchoke, and each request with what `bytesOf` says; an empty answer is silence.
    void serve(std::function<QByteArray(const metainfo::BlockAddress&)> bytesOf);

    void listen(quint16 port);
    Talk& dial(const Endpoint& endpoint);
    [[nodiscard]] const std::vector<std::unique_ptr<Talk>>& talks() const { return m_talks; }

private:
    void watch(Talk& talk);
    void greet(Talk& talk);
    void read(Talk& talk);
    void handle(Talk& talk, QByteArrayView bytes);

    net::Network& m_network;
    std::unique_ptr<net::StreamListener> m_listener;
    std::vector<std::unique_ptr<Talk>> m_talks;
};

} // namespace freshet::test
