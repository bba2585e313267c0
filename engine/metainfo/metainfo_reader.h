// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/metainfo/metainfo.h"
#include "engine/metainfo/metainfo_errc.h"
#include "engine/metainfo/torrent_extras.h"

#include <QByteArrayView>

namespace freshet::metainfo {

/// Size of a .torrent file that readMetainfo() accepts, bytes.
inline constexpr ByteCount maxTorrentFileSize = 100_MiB;
inline constexpr qint64 maxPieceCount = 4'194'304;
inline constexpr qint64 maxFileCount = 300'000;
inline constexpr ByteCount maxPieceLength = 256_MiB;
/// Total size of a torrent's content, bytes: what a double still counts exactly.
inline constexpr ByteCount maxContentSize = (ByteCount{1} << 53) - 1;

/// Reads a .torrent file (BEP 3, 12, 19, 27, 47, 52). Fails with metainfo::Errc or bencode::Errc.
///
/// Torrents that are v2 only are read fully, with pad files where BEP 52 aligns files to pieces. Torrents
/// without a single byte of content are refused (Errc::Empty). Names are made safe (see safe_path.h).
[[nodiscard]] Result<MetainfoPointer> readMetainfo(QByteArrayView torrentFile);

/// Reads an info dictionary that peers have sent (BEP 9). Whether it has the wanted info-hash is the caller's
/// to compare.
[[nodiscard]] Result<MetainfoPointer> readInfo(QByteArrayView infoDict, const TorrentExtras& extras = {});

} // namespace freshet::metainfo
