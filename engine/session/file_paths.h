// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/api/requests.h"
#include "engine/metainfo/metainfo.h"
#include "engine/session/resume_data.h"

#include <QMap>
#include <QStringList>

namespace freshet::session {

// Under which paths below its folder the files of a torrent lie: their own, or those that the user has given
// them. Pure.

[[nodiscard]] const QString& pathOf(
    const metainfo::Metainfo& torrent, const FilePlaces& places, FileIndex file);
/// For storage: one entry a file; empty if all are as the torrent says.
[[nodiscard]] QStringList diskPaths(const metainfo::Metainfo& torrent, const FilePlaces& places);
/// The file or folder below the save folder that everything is in; empty: there is none.
[[nodiscard]] QString topOf(const metainfo::Metainfo& torrent, const FilePlaces& places);

/// New paths by number of the file. FilesMissing if there is no such file or folder,
/// UnsafeTorrent if it is no name for all systems, PathTooLong, or FileInTheWay if another file of the
/// torrent has the name, also where letter case does not count.
[[nodiscard]] api::Outcome<QMap<quint32, QString>> planRename(
    const metainfo::Metainfo& torrent, const FilePlaces& places, const QString& from, const QString& to);

/// `paths` with one more entry, or less if the torrent calls the file so.
void setPath(
    QMap<quint32, QString>& paths, const metainfo::Metainfo& torrent, quint32 file, const QString& path);

} // namespace freshet::session
