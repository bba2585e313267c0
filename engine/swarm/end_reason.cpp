// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/end_reason.h"

#include "engine/net/net_errc.h"
#include "engine/swarm/swarm_errc.h"
#include "engine/wire/wire_errc.h"

namespace freshet::swarm {

namespace {

EndReason ofNetwork(net::Errc code)
{
    switch (code) {
    case net::Errc::ClosedByRemote: return EndReason::ClosedByPeer;
    case net::Errc::ConnectionReset: return EndReason::Reset;
    case net::Errc::ConnectionRefused: return EndReason::Refused;
    case net::Errc::TimedOut: return EndReason::TimedOut;
    case net::Errc::HostUnreachable:
    case net::Errc::HostNotFound:
    case net::Errc::NetworkDown: return EndReason::Unreachable;
    case net::Errc::TooManyOpenFiles:
    case net::Errc::AddressInUse:
    case net::Errc::AddressNotAvailable:
    case net::Errc::PermissionDenied: return EndReason::LocalError;
    default: return EndReason::Other;
    }
}

EndReason ofSwarm(Errc code)
{
    switch (code) {
    case Errc::HandshakeTimedOut:
    case Errc::Idle: return EndReason::TimedOut;
    case Errc::InvalidBitfield:
    case Errc::InvalidPiece:
    case Errc::InvalidRequest:
    case Errc::UnrequestedData:
    case Errc::Flooding: return EndReason::ProtocolError;
    case Errc::SentBadData:
    case Errc::LiedAboutMetadata:
    case Errc::Banned: return EndReason::BadData;
    case Errc::EncryptionRequired: return EndReason::Encryption;
    case Errc::WrongInfoHash:
    case Errc::ConnectedToSelf:
    case Errc::AlreadyConnected:
    case Errc::BothSeeding: return EndReason::NotUseful;
    case Errc::TooManyPeers: return EndReason::LimitReached;
    case Errc::TorrentStopped:
    case Errc::UserRequest: return EndReason::Stopped;
    }
    return EndReason::Other;
}

} // namespace

EndReason endReasonOf(const Error& error)
{
    const std::error_category& category = error.code.category();
    if (category == make_error_code(net::Errc::Failed).category()) {
        return ofNetwork(static_cast<net::Errc>(error.code.value()));
    }
    if (category == make_error_code(Errc::Idle).category()) {
        return ofSwarm(static_cast<Errc>(error.code.value()));
    }
    if (error.code == make_error_code(wire::Errc::EncryptionFailed)) {
        return EndReason::Encryption;
    }
    return category == make_error_code(wire::Errc::WrongLength).category() ? EndReason::ProtocolError
                                                                           : EndReason::Other;
}

} // namespace freshet::swarm
