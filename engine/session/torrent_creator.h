// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/create_torrent.h"
#include "engine/api/fault.h"
#include "engine/session/content_hasher.h"

#include <QString>

#include <functional>

namespace freshet::session {

/// The bytes of a .torrent for files on disk: the same files give the same bytes. Blocks while it reads and
/// hashes, with a few threads of its own; any thread. `progress` is called on this one.
[[nodiscard]] api::Outcome<QByteArray> createTorrent(
    const api::CreateTorrentRequest& request, const CreateProgress& progress = {});
/// The same, and writes it to the request's outputFile.
[[nodiscard]] api::Outcome<QByteArray> createTorrentFile(
    const api::CreateTorrentRequest& request, const CreateProgress& progress = {});
/// Looks through a file or folder, until `goesOn` says no. Blocks; any thread.
[[nodiscard]] api::Outcome<api::ContentSummary> summariseContent(
    const QString& path, const std::function<bool()>& goesOn);

} // namespace freshet::session
