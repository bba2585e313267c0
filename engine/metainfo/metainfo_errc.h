// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <system_error>

namespace freshet::metainfo {

/// What can be wrong with a torrent file, a torrent's metadata or a magnet link, beside its bencoding
/// (bencode::Errc).
enum class Errc {
    NotATorrent = 1, ///< Bencoded, but without a torrent's parts.
    InvalidInfo, ///< A part is missing, malformed or contradicts another.
    InvalidPieceLength,
    InvalidPieceHashes, ///< Not 20 bytes for each piece.
    InvalidFileTree, ///< BEP 52.
    PieceLayersMismatch, ///< BEP 52: the piece layers do not hash to the files' roots.
    HybridMismatch, ///< BEP 52: the v1 and the v2 part describe different files.
    UnsupportedVersion, ///< A "meta version" that nobody knows yet.
    UnsafePath, ///< Nested too deeply, too long, or empty.
    Empty, ///< No files, or no bytes in any file.
    TooLarge, ///< The .torrent itself, or the content.
    TooManyPieces,
    TooManyFiles,
    NotAMagnetLink,
    InvalidInfoHash, ///< A magnet link without a hash that can be read.
    LinkTooLong,
    ContentSizeMismatch, ///< What was hashed is not as long as the files that were announced.
};

std::error_code make_error_code(Errc code);

} // namespace freshet::metainfo

template<>
struct std::is_error_code_enum<freshet::metainfo::Errc> : std::true_type
{};
