// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session_errc.h"

#include <string>

namespace freshet::session {

namespace {

class Category final : public std::error_category
{
public:
    [[nodiscard]] const char* name() const noexcept override { return "session"; }
    [[nodiscard]] std::string message(int code) const override
    {
        switch (static_cast<Errc>(code)) {
        case Errc::StateUnreadable: return "the saved state is damaged";
        case Errc::StateTooNew: return "the saved state was written by a later version";
        case Errc::StateNotWritable: return "the state cannot be saved";
        case Errc::ProfileInUse: return "the profile is in use by another process";
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

} // namespace freshet::session
