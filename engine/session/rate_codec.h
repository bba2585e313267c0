// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/api/speed_schedule.h"

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace freshet::session {

// What settings and torrents say about rates in more than a number each, as JSON.

/// Groups that are kept, and tags with settings; more make no sense and are not read.
inline constexpr qsizetype maxGroups = 1000;
/// Bytes/s, of every rate that is read.
inline constexpr ByteRate maxRate = 1LL << 40;

/// Bytes, of every quota that is read.
inline constexpr ByteCount maxQuota = 1LL << 50;

[[nodiscard]] QJsonValue encodeGroups(const QMap<QString, api::GroupOptions>& groups);
/// Says what the value must be like if this one is not like that, and then changes nothing.
[[nodiscard]] QString decodeGroups(const QJsonValue& json, QMap<QString, api::GroupOptions>& groups);
/// Every number moved into its range.
[[nodiscard]] api::GroupOptions sanitised(const api::GroupOptions& options);

// The same of tags.
[[nodiscard]] QJsonValue encodeTags(const QMap<QString, api::TagOptions>& tags);
[[nodiscard]] QString decodeTags(const QJsonValue& json, QMap<QString, api::TagOptions>& tags);
[[nodiscard]] api::TagOptions sanitised(const api::TagOptions& options);

/// Null for none.
[[nodiscard]] QJsonValue encodeException(const std::optional<api::SpeedException>& exception);
/// As decodeGroups().
[[nodiscard]] QString decodeException(const QJsonValue& json, std::optional<api::SpeedException>& exception);

/// Minimums, weights, quota and pieces per peer; empty if all are the default.
[[nodiscard]] QString encodeRateShares(const api::TorrentOptions& options);
/// Reading never fails: what makes no sense keeps the default.
void decodeRateShares(const QString& json, api::TorrentOptions& options);

} // namespace freshet::session
