// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/metadata_server.h"

namespace freshet::swarm {

namespace {

/// How often a peer may fetch the whole dictionary in one connection.
constexpr quint32 copiesPerPeer = 3;
/// While more than this waits to be sent to a peer, it gets no part of the dictionary. Bytes.
constexpr ByteCount maxUnsent = 4 * 1024 * 1024;

} // namespace

MetadataServer::MetadataServer(PeerManager& peers, QByteArray infoBytes)
    : m_peerManager(peers)
    , m_infoBytes(std::move(infoBytes))
{
    connect(&m_peerManager, &PeerManager::peerClosed, this, [this](PeerId id) { m_sent.erase(id); });
    connect(&m_peerManager, &PeerManager::extensionReceived, this,
        [this](PeerId id, Extension extension, const QByteArray& payload) {
            if (extension == Extension::Metadata) {
                answer(id, payload);
            }
        });
}

void MetadataServer::answer(PeerId id, const QByteArray& payload)
{
    const Result<wire::MetadataMessage> message = wire::decodeMetadataMessage(payload);
    const PeerState* state = m_peerManager.peer(id);
    if (!message || state == nullptr || state->metadataMessageId == 0) {
        return;
    }
    const auto* request = std::get_if<wire::MetadataRequest>(&*message);
    if (request == nullptr) {
        return;
    }
    const ByteCount length = wire::metadataPieceLength(m_infoBytes.size(), request->piece);
    const quint32 limit = copiesPerPeer * wire::metadataPieceCount(m_infoBytes.size());
    wire::MetadataMessage reply = wire::MetadataReject{request->piece};
    if (length > 0 && m_peerManager.unsentBytes(id) <= maxUnsent && ++m_sent[id] <= limit) {
        reply = wire::MetadataData{request->piece, m_infoBytes.size(),
            m_infoBytes.mid(request->piece * wire::metadataPieceSize, length)};
    }
    m_peerManager.send(id, wire::Extended{state->metadataMessageId, wire::encode(reply)});
}

} // namespace freshet::swarm
