// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/metainfo_errc.h"

#include <string>

namespace freshet::metainfo {

namespace {

class Category final : public std::error_category
{
public:
    [[nodiscard]] const char* name() const noexcept override { return "metainfo"; }
    [[nodiscard]] std::string message(int code) const override
    {
        switch (static_cast<Errc>(code)) {
        case Errc::NotATorrent: return "this is not a torrent";
        case Errc::InvalidInfo: return "the torrent's description is malformed";
        case Errc::InvalidPieceLength: return "the piece length is not usable";
        case Errc::InvalidPieceHashes: return "the number of piece hashes does not fit the content";
        case Errc::InvalidFileTree: return "the file tree is malformed";
        case Errc::PieceLayersMismatch: return "the piece layers do not belong to the files";
        case Errc::HybridMismatch: return "the v1 and v2 parts describe different files";
        case Errc::UnsupportedVersion: return "the torrent needs a newer version of the protocol";
        case Errc::UnsafePath: return "a file's path is too deep, too long or empty";
        case Errc::Empty: return "the torrent has no content";
        case Errc::TooLarge: return "the torrent is too large";
        case Errc::TooManyPieces: return "the torrent has too many pieces";
        case Errc::TooManyFiles: return "the torrent has too many files or folders";
        case Errc::NotAMagnetLink: return "this is not a magnet link";
        case Errc::InvalidInfoHash: return "the link has no info-hash that can be read";
        case Errc::LinkTooLong: return "the link is too long";
        case Errc::ContentSizeMismatch: return "the files changed their size while they were read";
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

} // namespace freshet::metainfo
