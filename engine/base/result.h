// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <system_error>
#include <utility>

namespace freshet {

/// What went wrong (a comparable code) and where (technical, untranslated text: a path, a host, a byte
/// offset).
struct Error
{
    std::error_code code;
    QString detail;

    /// "message of the code: detail", for logs and terminals.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or the Error that prevented it. Ignoring one does not compile.
template<class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/// Makes the failing side of any Result from a module's error code.
template<class Code>
[[nodiscard]] tl::unexpected<Error> failure(Code code, QString detail = {})
{
    return tl::unexpected<Error>(Error{std::error_code(code), std::move(detail)});
}

/// Hands an Error on to the caller's caller.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace freshet
