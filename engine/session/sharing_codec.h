// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/api/settings.h"

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace freshet::session {

/// Categories with share limits of their own; more are refused.
inline constexpr int maxSharingGroups = 1000;

// Share limits outside of the settings' own section, in the same form as there.

[[nodiscard]] QJsonValue encodeGroupSharing(const QMap<QString, api::SharingOptions>& groups);
/// Returns what is wanted and changes nothing if `json` is something else.
[[nodiscard]] QString decodeGroupSharing(const QJsonValue& json, QMap<QString, api::SharingOptions>& groups);
/// Every number moved into its range.
[[nodiscard]] api::SharingOptions sanitised(const api::SharingOptions& options);

/// What a torrent's options say about sharing, for its record: JSON, empty if nothing.
[[nodiscard]] QString encodeTorrentSharing(const api::TorrentOptions& options);
/// What makes no sense is left out.
void decodeTorrentSharing(const QString& json, api::TorrentOptions& options);

} // namespace freshet::session
