// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <system_error>

namespace freshet::swarm {

/// Why a peer was dropped by us.
enum class Errc {
    WrongInfoHash = 1,
    ConnectedToSelf,
    AlreadyConnected,
    HandshakeTimedOut,
    Idle,
    InvalidBitfield,
    InvalidPiece,
    InvalidRequest,
    UnrequestedData,
    Flooding,
    BothSeeding,
    SentBadData,
    LiedAboutMetadata,
    TooManyPeers,
    Banned,
    TorrentStopped,
    UserRequest,
    EncryptionRequired,
};

std::error_code make_error_code(Errc code);

} // namespace freshet::swarm

template<>
struct std::is_error_code_enum<freshet::swarm::Errc> : std::true_type
{};
