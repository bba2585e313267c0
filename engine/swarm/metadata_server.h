// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/swarm/peer_manager.h"
#include "engine/wire/metadata_message.h"

#include <QObject>

#include <unordered_map>

namespace freshet::swarm {

/// Sends the info dictionary to peers that came by a magnet link (BEP 9). Engine thread.
class MetadataServer final : public QObject
{
    Q_OBJECT
public:
    /// `peers` outlives this. `infoBytes` is the raw info dictionary.
    MetadataServer(PeerManager& peers, QByteArray infoBytes);

private:
    void answer(PeerId id, const QByteArray& payload);

    PeerManager& m_peerManager;
    QByteArray m_infoBytes;
    /// Parts sent to each peer: the whole dictionary a few times over is all that an honest one needs.
    std::unordered_map<PeerId, quint32> m_sent;
};

} // namespace freshet::swarm
