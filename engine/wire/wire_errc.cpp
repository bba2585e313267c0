// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/wire_errc.h"

#include <string>

namespace freshet::wire {

namespace {

class Category final : public std::error_category
{
public:
    [[nodiscard]] const char* name() const noexcept override { return "wire"; }
    [[nodiscard]] std::string message(int code) const override
    {
        switch (static_cast<Errc>(code)) {
        case Errc::MessageTooLong: return "the peer sent a message that is too long";
        case Errc::MessageTooShort: return "the peer sent a message that is too short";
        case Errc::WrongLength: return "the peer sent a message of the wrong length";
        case Errc::BlockTooLong: return "the peer sent more data than one block";
        case Errc::NotBitTorrent: return "the other side does not speak BitTorrent";
        case Errc::InvalidExtensionHandshake: return "the peer's extension handshake is malformed";
        case Errc::InvalidMetadataMessage: return "the peer's metadata message is malformed";
        case Errc::InvalidPexMessage: return "the peer's list of peers is malformed";
        case Errc::EncryptionFailed: return "the encrypted handshake failed";
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

} // namespace freshet::wire
