// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/storage_errc.h"

#include <string>

namespace freshet::storage {

namespace {

class Category final : public std::error_category
{
public:
    [[nodiscard]] const char* name() const noexcept override { return "storage"; }
    [[nodiscard]] std::string message(int code) const override
    {
        switch (static_cast<Errc>(code)) {
        case Errc::DiskFull: return "the disk is full";
        case Errc::PermissionDenied: return "permission denied";
        case Errc::ReadOnly: return "the disk is read-only";
        case Errc::FileMissing: return "the file is missing";
        case Errc::FileTooShort: return "the file is shorter than expected";
        case Errc::NotAFile: return "something that is not a file is in the way";
        case Errc::NotAFolder: return "something that is not a folder is in the way";
        case Errc::PathTooLong: return "the path is too long";
        case Errc::TooManyOpenFiles: return "too many open files";
        case Errc::FileTooLarge: return "the file is too large for this disk";
        case Errc::AlreadyExists: return "the file already exists";
        case Errc::DeviceFailed: return "the disk reported an error";
        case Errc::OtherVolume: return "the file is on another disk";
        case Errc::Cancelled: return "the work was stopped on request";
        case Errc::Closed: return "the torrent's files were closed";
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

} // namespace freshet::storage
