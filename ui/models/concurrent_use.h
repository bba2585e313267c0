// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QMap>
#include <QString>

namespace freshet::ui {

/// How much of what the settings limit is in use now, in words, by the name of the setting without its
/// section. `watchedPeers` are those of the torrent whose details are shown; without them nothing is said of
/// a peer's pieces and requests, nor of upload slots.
[[nodiscard]] QMap<QString, QString> inUseTexts(const QList<api::TorrentSnapshot>& torrents,
    const api::SessionTotals& totals, const QList<api::PeerSnapshot>& watchedPeers);

} // namespace freshet::ui
