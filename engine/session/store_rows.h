// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/resume_data.h"

#include <QSqlQuery>
#include <QVariant>

namespace freshet::session {

// Records as rows of the tables in store_schema.h, in the order of its statements; TorrentStore alone uses
// them.

[[nodiscard]] QVariant idOf(TorrentId torrent);
/// Id, hashes and when it was added.
[[nodiscard]] QVariantList identityValues(const TorrentRecord& torrent);
[[nodiscard]] QVariantList choiceValues(const TorrentChoices& choices);
[[nodiscard]] QVariantList progressValues(const TorrentProgress& progress);
/// From the columns that selectStatement names.
[[nodiscard]] TorrentRecord readRecord(const QSqlQuery& query);

} // namespace freshet::session
