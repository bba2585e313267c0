// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metainfo/metainfo.h"
#include "engine/metainfo/torrent_extras.h"

#include <QByteArray>
#include <QByteArrayView>

namespace freshet::metainfo {

/// The bytes of a .torrent file for a torrent we know. The info dictionary is written as it was read, so the
/// info-hash stays.
[[nodiscard]] QByteArray writeMetainfo(const Metainfo& metainfo);

/// The bytes of a .torrent file around a bencoded info dictionary, as when a magnet link's metadata is saved.
[[nodiscard]] QByteArray writeTorrentFile(QByteArrayView infoDict, const TorrentExtras& extras);

} // namespace freshet::metainfo
