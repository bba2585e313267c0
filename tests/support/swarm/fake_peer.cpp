// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swarm/fake_peer.h"

#include "engine/wire/message_encoder.h"

#include <array>

namespace freshet::test {

void FakePeer::Talk::say(const wire::Message& message)
{
    stream->write(wire::encode(message));
}

void FakePeer::Talk::sayBlock(const metainfo::BlockAddress& block, const QByteArray& bytes)
{
    QByteArray frame;
    wire::appendPieceHeader(frame, block.piece.value(), block.begin, block.length);
    stream->write(frame + bytes);
}

FakePeer::FakePeer(net::Network& network, const Sha1Digest& infoHash, const QByteArray& peerId)
    : m_network(network)
{
    handshake.infoHash = infoHash;
    handshake.peerId = peerId;
    handshake.supportsFast = true;
}

void FakePeer::serve(std::function<QByteArray(const metainfo::BlockAddress&)> bytesOf)
{
    onMessage = [bytesOf = std::move(bytesOf)](Talk& talk, const wire::Message& message) {
        if (std::holds_alternative<wire::Interested>(message)) {
            talk.say(wire::Unchoke());
        } else if (const auto* request = std::get_if<wire::Request>(&message)) {
            const metainfo::BlockAddress block{PieceIndex(request->piece), request->begin, request->length};
            if (const QByteArray bytes = bytesOf(block); !bytes.isEmpty()) {
                talk.sayBlock(block, bytes);
            }
        }
    };
}

void FakePeer::listen(quint16 port)
{
    m_listener = std::move(*m_network.listen(port));
    connect(m_listener.get(), &net::StreamListener::streamArrived, this, [this] {
        while (auto stream = m_listener->takeStream()) {
            m_talks.push_back(std::make_unique<Talk>());
            m_talks.back()->stream = std::move(stream);
            watch(*m_talks.back());
        }
    });
}

FakePeer::Talk& FakePeer::dial(const Endpoint& endpoint)
{
    m_talks.push_back(std::make_unique<Talk>());
    Talk& talk = *m_talks.back();
    talk.stream = m_network.connectTo(endpoint);
    connect(talk.stream.get(), &net::Stream::connected, this, [this, &talk] { greet(talk); });
    watch(talk);
    return talk;
}

void FakePeer::watch(Talk& talk)
{
    connect(talk.stream.get(), &net::Stream::readyRead, this, [this, &talk] { read(talk); });
    connect(talk.stream.get(), &net::Stream::closed, this, [&talk] { talk.isClosed = true; });
}

void FakePeer::greet(Talk& talk)
{
    if (isMute || talk.hasGreeted) {
        return;
    }
    talk.hasGreeted = true;
    QByteArray bytes = wire::encode(handshake);
    for (const wire::Message& message : opening) {
        wire::append(bytes, message);
    }
    talk.stream->write(bytes);
}

void FakePeer::read(Talk& talk)
{
    std::array<char, 32 * 1024> chunk;
    while (!talk.isClosed) {
        const qint64 got = talk.stream->read(chunk.data(), static_cast<qint64>(chunk.size()));
        if (got <= 0) {
            return;
        }
        handle(talk, QByteArrayView(chunk.data(), got));
    }
}

void FakePeer::handle(Talk& talk, QByteArrayView bytes)
{
    if (!talk.isGreeted) {
        const qsizetype missing = std::min(wire::handshakeSize - talk.greeting.size(), bytes.size());
        talk.greeting += bytes.first(missing);
        bytes = bytes.sliced(missing);
        if (talk.greeting.size() < wire::handshakeSize) {
            return;
        }
        talk.isGreeted = true;
        greet(talk);
    }
    while (!talk.isClosed) {
        const auto event = talk.decoder.next(bytes);
        if (!event || std::holds_alternative<wire::NeedMoreInput>(*event)) {
            return;
        }
        if (const auto* part = std::get_if<wire::BlockBytes>(&*event)) {
            talk.payloadHeard += part->bytes.size();
        } else if (const auto* message = std::get_if<wire::Message>(&*event)) {
            talk.heard.push_back(*message);
            if (onMessage) {
                onMessage(talk, *message);
            }
        }
    }
}

} // namespace freshet::test
