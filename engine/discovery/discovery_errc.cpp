// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery/discovery_errc.h"

#include <string>

namespace freshet::discovery {

namespace {

class Category final : public std::error_category
{
public:
    [[nodiscard]] const char* name() const noexcept override { return "discovery"; }
    [[nodiscard]] std::string message(int code) const override
    {
        switch (static_cast<Errc>(code)) {
        case Errc::InvalidUrl: return "the tracker's address is not valid";
        case Errc::UnsupportedScheme: return "this kind of tracker is not supported";
        case Errc::HttpStatus: return "the tracker answered with an HTTP error";
        case Errc::MalformedAnswer: return "the tracker's answer is malformed";
        case Errc::Refused: return "the tracker refused";
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

} // namespace freshet::discovery
