// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Uploader as the first seed of a torrent: peers hear of its pieces one by one (BEP 16).

#include "engine/swarm/uploader.h"

namespace freshet::swarm {

void Uploader::setSuperSeeding(bool isWanted)
{
    m_isSuperSeedingWanted = isWanted;
    const bool makesSense = isWanted && m_isSeeding && m_have.isAll();
    if (makesSense && !m_superSeeder && !m_isSuperSeedingOver) {
        startSuperSeeding();
    } else if (!makesSense && m_superSeeder) {
        stopSuperSeeding();
    }
    m_isSuperSeedingOver = m_isSuperSeedingOver && isWanted;
}

void Uploader::startSuperSeeding()
{
    m_superSeeder = std::make_unique<SuperSeeder>(m_torrent->pieces.pieceCount());
    // What they have heard cannot be taken back.
    for (const auto& [id, peer] : m_peers) {
        if (const PeerState* state = m_peerManager.peer(id)) {
            m_superSeeder->addWitness(id, state->have, m_context.scheduler.now());
        }
    }
}

void Uploader::stopSuperSeeding()
{
    const std::unique_ptr<SuperSeeder> hidden = std::move(m_superSeeder);
    for (auto& [id, peer] : m_peers) {
        const PeerState* state = m_peerManager.peer(id);
        peer.joining.cancel();
        if (state == nullptr) {
            continue;
        }
        std::vector<wire::Message> haves;
        for (quint32 piece = 0; piece < m_torrent->pieces.pieceCount(); ++piece) {
            const bool isHad = state->have.size() > 0 && state->have.test(piece);
            if (m_have.test(piece) && !isHad && !hidden->isTold(id, piece)) {
                haves.emplace_back(wire::Have{piece});
            }
        }
        if (!haves.empty()) {
            m_peerManager.send(id, haves);
        }
    }
}

void Uploader::joinSuperSeeding(PeerId id)
{
    const auto peer = m_peers.find(id);
    const PeerState* state = m_peerManager.peer(id);
    if (!m_superSeeder || peer == m_peers.end() || state == nullptr) {
        return;
    }
    peer->second.joining.cancel();
    if (m_superSeeder->knows(id)) {
        m_superSeeder->setPieces(id, state->have, m_context.scheduler.now());
    } else {
        m_superSeeder->addPeer(id, state->have, m_context.scheduler.now());
    }
    makeOffers();
}

void Uploader::announced(PeerId id, PieceIndex piece)
{
    const auto now = m_context.scheduler.now();
    m_contributions.announced(id, piece.value(), now);
    if (m_superSeeder) {
        m_superSeeder->announced(id, piece.value(), now);
        makeOffers();
    }
}

void Uploader::makeOffers()
{
    if (!m_superSeeder || !m_isRunning) {
        return;
    }
    for (const PieceOffer& offer : m_superSeeder->takeOffers(m_context.scheduler.now())) {
        m_peerManager.send(offer.peer, wire::Have{offer.piece});
    }
    if (m_superSeeder->isOver()) {
        m_isSuperSeedingOver = true;
        stopSuperSeeding();
    }
}

} // namespace freshet::swarm
