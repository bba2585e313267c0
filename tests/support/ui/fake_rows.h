// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QList>
#include <QString>

namespace freshet::test {

/// A plausible running download; change what matters to the test.
[[nodiscard]] api::TorrentSnapshot makeTorrent(
    quint64 id, const QString& name, api::TorrentState state = api::TorrentState::Downloading);
/// A connected peer that sends to us.
[[nodiscard]] api::PeerSnapshot makePeer(quint64 id);
[[nodiscard]] api::FileSnapshot makeFile(const QString& path, ByteCount size);
/// An update with these torrents changed.
[[nodiscard]] api::SessionUpdate updateOf(const QList<api::TorrentSnapshot>& changed);

} // namespace freshet::test
