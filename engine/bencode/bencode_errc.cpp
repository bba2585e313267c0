// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/bencode_errc.h"

#include <string>

namespace freshet::bencode {

namespace {

class Category final : public std::error_category
{
public:
    [[nodiscard]] const char* name() const noexcept override { return "bencode"; }
    [[nodiscard]] std::string message(int code) const override
    {
        switch (static_cast<Errc>(code)) {
        case Errc::UnexpectedEnd: return "the data ends too early";
        case Errc::InvalidNumber: return "a number is malformed";
        case Errc::NumberTooLarge: return "a number does not fit into 64 bits";
        case Errc::InvalidStringLength: return "the length of a string is malformed";
        case Errc::KeyNotAString: return "a dictionary key is not a string";
        case Errc::DuplicateKey: return "a dictionary key occurs twice";
        case Errc::KeysOutOfOrder: return "dictionary keys are out of order";
        case Errc::UnexpectedByte: return "an unexpected byte";
        case Errc::TooDeep: return "the data is nested too deeply";
        case Errc::TooManyTokens: return "the data has too many elements";
        case Errc::TooLarge: return "the data is too large";
        case Errc::TrailingBytes: return "there is data after the end";
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

} // namespace freshet::bencode
