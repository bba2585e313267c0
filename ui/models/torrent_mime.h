// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <QList>
#include <QMimeData>

#include <memory>

namespace freshet::ui {

/// What rows of the list are while they are dragged. Means something in this program alone.
[[nodiscard]] QString torrentMimeType();
[[nodiscard]] std::unique_ptr<QMimeData> torrentMimeData(const QList<TorrentId>& torrents);
/// Empty if it is something else.
[[nodiscard]] QList<TorrentId> torrentsOf(const QMimeData& data);

} // namespace freshet::ui
