// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/endpoint.h"
#include "engine/base/ids.h"
#include "engine/swarm/ban_span.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace freshet::swarm {

/// What a peer has done that honest peers never do. Value type.
struct Offence
{
    /// The piece that it damaged; nothing: it sent false metadata.
    std::optional<PieceIndex> piece;
    /// The first of its blocks that differs from the good copy, counted in blocks of 16 KiB. Nothing while
    /// there is no good copy: then everything in the piece came from this peer.
    std::optional<quint32> block{};
    /// How many blocks of the piece differ, as far as known.
    int blocks = 0;
    /// The peer was banned when the piece failed, and it was counted then.
    bool isCounted = false;
    /// It has done nothing: the user wants it so.
    bool isByHand = false;
    /// How long it is held against the peer.
    BanSpan span{};

    friend bool operator==(const Offence&, const Offence&) = default;
};

/// A peer that we do not talk to, and the evidence. Value type.
struct PeerBan
{
    /// Its number in the list.
    quint64 id = 0;
    /// The connection in which it was met; not known of bans that were saved.
    std::optional<PeerId> peer{};
    /// As it was connected.
    Endpoint endpoint;
    /// Where it listens, if we know.
    Endpoint listens;
    /// The 20 bytes of its handshake.
    QByteArray peerId;
    /// Printable name of its client.
    QString client;
    /// The latest.
    Offence offence;
    int badPieces = 0;
    int badBlocks = 0;
    /// Milliseconds since 1970, UTC, of the latest offence.
    qint64 bannedMs = 0;

    friend bool operator==(const PeerBan&, const PeerBan&) = default;
};

} // namespace freshet::swarm
