// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/swarm_errc.h"

#include <string>

namespace freshet::swarm {

namespace {

class Category final : public std::error_category
{
public:
    [[nodiscard]] const char* name() const noexcept override { return "swarm"; }
    [[nodiscard]] std::string message(int code) const override
    {
        switch (static_cast<Errc>(code)) {
        case Errc::WrongInfoHash: return "the peer is for another torrent";
        case Errc::ConnectedToSelf: return "this is our own address";
        case Errc::AlreadyConnected: return "the peer is connected already";
        case Errc::HandshakeTimedOut: return "the peer did not complete its handshake in time";
        case Errc::Idle: return "the peer was silent for too long";
        case Errc::InvalidBitfield: return "the peer's bitfield is malformed";
        case Errc::InvalidPiece: return "the peer named a piece that does not exist";
        case Errc::InvalidRequest: return "the peer asked for data outside of the torrent";
        case Errc::UnrequestedData: return "the peer sent data that was not asked for";
        case Errc::Flooding: return "the peer sent too many messages";
        case Errc::BothSeeding: return "both sides have everything";
        case Errc::SentBadData: return "the peer sent damaged data";
        case Errc::LiedAboutMetadata: return "the peer sent a wrong description of the torrent";
        case Errc::TooManyPeers: return "the connection limit is reached";
        case Errc::Banned: return "the peer is banned";
        case Errc::TorrentStopped: return "the torrent was stopped";
        case Errc::UserRequest: return "disconnected by the user";
        case Errc::EncryptionRequired: return "the peer does not encrypt";
        }
        return "unknown error";
    }
};

} // namespace

std::error_code make_error_code(Errc code)
{
    static const Category category;
    return {static_cast<int>(code), category};
}

} // namespace freshet::swarm
