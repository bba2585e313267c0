// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/source_union.h"

namespace freshet::ui {

void SourceUnion::join(const api::TorrentPreview& preview)
{
    if (!m_isKnown || (preview.hasMetadata && !m_preview.hasMetadata)) {
        m_preview = preview;
        m_isKnown = true;
    }
    for (const QStringList& tier : preview.trackers) {
        for (const QString& url : tier) {
            if (!m_trackers.contains(url)) {
                m_trackers.append(url);
            }
        }
    }
    for (const Endpoint& peer : preview.peers) {
        if (!m_peers.contains(peer)) {
            m_peers.append(peer);
        }
    }
}

void SourceUnion::complete(api::AddTorrentRequest& request) const
{
    QStringList known = request.trackers;
    for (const QStringList& tier : m_preview.trackers) {
        known += tier;
    }
    for (const QString& url : m_trackers) {
        // A private torrent asks its own trackers and nobody else's.
        if (!m_preview.isPrivate && !known.contains(url)) {
            request.trackers.append(url);
        }
    }
    for (const Endpoint& peer : m_peers) {
        if (!request.peers.contains(peer)) {
            request.peers.append(peer);
        }
    }
}

} // namespace freshet::ui
