// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

#include <QList>
#include <QStringList>

class QMimeData;

namespace freshet::ui {

/// What of a drop, a paste or a command line can be added as a torrent, and what cannot. Value type.
struct IncomingSources
{
    QList<api::TorrentSource> sources;
    /// Lines and files that are no torrents, as the user gave them.
    QStringList unusable;
    /// More may come in a moment: file managers start the program once for each file.
    bool mayContinue = false;

    /// How many lines or files there were.
    [[nodiscard]] int total() const { return static_cast<int>(sources.size() + unusable.size()); }
    friend bool operator==(const IncomingSources&, const IncomingSources&) = default;
};

/// Local .torrent files, folders (their .torrent files, not recursive, at most 500), http(s) addresses,
/// magnet links and info-hashes, whichever form the mime data offers.
[[nodiscard]] IncomingSources sourcesFromMime(const QMimeData& data);

/// One source a line: a magnet link, an http(s) address, an info-hash, or the path of a .torrent or folder.
[[nodiscard]] IncomingSources sourcesFromText(const QString& text);

/// Arguments of a command line; relative paths start at `workingFolder`.
[[nodiscard]] IncomingSources sourcesFromArguments(
    const QStringList& arguments, const QString& workingFolder);

/// A short name of a source for a row or a tooltip, before anything is known of its contents.
[[nodiscard]] QString provisionalName(const api::TorrentSource& source);

} // namespace freshet::ui
