// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

namespace freshet::ui {

/// What all sources of one torrent say of it: a .torrent file and a magnet link, say. Value type.
class SourceUnion
{
public:
    /// One more answer, of the same source or of another.
    void join(const api::TorrentPreview& preview);
    /// The first one, or the first with a file list if there is any.
    [[nodiscard]] const api::TorrentPreview& preview() const { return m_preview; }
    /// Gives a request that was made from preview() what only the others know: trackers and peers.
    void complete(api::AddTorrentRequest& request) const;

private:
    api::TorrentPreview m_preview;
    bool m_isKnown = false;
    QStringList m_trackers;
    QList<Endpoint> m_peers;
};

} // namespace freshet::ui
