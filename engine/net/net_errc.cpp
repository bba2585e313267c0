// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/net_errc.h"

#include <string>

namespace freshet::net {

namespace {

class Category final : public std::error_category
{
public:
    [[nodiscard]] const char* name() const noexcept override { return "net"; }
    [[nodiscard]] std::string message(int code) const override
    {
        switch (static_cast<Errc>(code)) {
        case Errc::ConnectionRefused: return "the connection was refused";
        case Errc::ConnectionReset: return "the connection was reset";
        case Errc::ClosedByRemote: return "the other side closed the connection";
        case Errc::TimedOut: return "no answer in time";
        case Errc::HostUnreachable: return "the host cannot be reached";
        case Errc::HostNotFound: return "the host name is unknown";
        case Errc::NetworkDown: return "the network is down";
        case Errc::TooManyOpenFiles: return "too many open files or sockets";
        case Errc::AddressInUse: return "the port is in use by another program";
        case Errc::AddressNotAvailable: return "the address does not belong to this computer";
        case Errc::PermissionDenied: return "permission denied";
        case Errc::UnsupportedScheme: return "only http and https addresses are supported";
        case Errc::TooManyRedirects: return "the server redirects too often";
        case Errc::ForbiddenRedirect: return "the server redirects to an address that is not allowed";
        case Errc::BodyTooLarge: return "the answer is too large";
        case Errc::CertificateInvalid: return "the server's certificate is not valid";
        case Errc::TlsFailed: return "the secure connection could not be made";
        case Errc::MalformedAnswer: return "the answer is malformed";
        case Errc::Failed: return "the connection failed";
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

} // namespace freshet::net
