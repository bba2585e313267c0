// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QList>
#include <QMimeData>

#include <memory>

namespace freshet::ui {

/// What rows of the list are while they are dragged inside the window. Means something in this program alone.
[[nodiscard]] QString torrentMimeType();
[[nodiscard]] std::unique_ptr<QMimeData> torrentMimeData(const QList<TorrentId>& torrents);
/// The same, and for other programs: what is complete as files and folders, and a magnet link of each as
/// text.
[[nodiscard]] std::unique_ptr<QMimeData> torrentMimeData(const QList<api::TorrentSnapshot>& torrents);
/// Without its trackers, which are known of a torrent in the details alone.
[[nodiscard]] QString plainMagnetLink(const api::TorrentSnapshot& torrent);
/// Empty if it is something else.
[[nodiscard]] QList<TorrentId> torrentsOf(const QMimeData& data);

} // namespace freshet::ui
