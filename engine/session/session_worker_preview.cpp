// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SessionWorker tells of torrents before they are added.

#include "engine/session/session_worker.h"

namespace freshet::session {

namespace {

bool containsUrl(const QList<QStringList>& tiers, const QString& url)
{
    return std::any_of(
        tiers.cbegin(), tiers.cend(), [&url](const QStringList& tier) { return tier.contains(url); });
}

/// What `existing` would gain; nothing if it may ask its own trackers only.
QStringList newTrackers(const Torrent& existing, const QList<QStringList>& offered)
{
    QStringList found;
    if (existing.info() && existing.info()->isPrivate) {
        return found;
    }
    const QList<QStringList> known = existing.trackers();
    for (const QStringList& tier : offered) {
        for (const QString& url : tier) {
            if (!containsUrl(known, url) && !found.contains(url)) {
                found.append(url);
            }
        }
    }
    return found;
}

} // namespace

void SessionWorker::preview(const api::TorrentSource& source, const PreviewListener& listener)
{
    const auto answer = [this, listener](const api::Outcome<LoadedSource>& loaded) {
        if (!loaded) {
            listener.answer(tl::unexpected(loaded.error()), true);
            return;
        }
        const api::TorrentPreview preview = previewOf(*loaded);
        const bool isSearched = loaded->magnet && loaded->magnet->infoHash.v1 && !preview.existing
            && !m_isShuttingDown && listener.isWaiting();
        listener.answer(preview, !isSearched);
        if (!isSearched) {
            return;
        }
        m_previews.search(*loaded->magnet,
            {listener.isWaiting,
                [this, listener](const api::Outcome<LoadedSource>& found, const QList<Endpoint>& peers) {
                    if (!found) {
                        listener.answer(tl::unexpected(found.error()), true);
                        return;
                    }
                    api::TorrentPreview whole = previewOf(*found);
                    whole.peers = peers;
                    listener.answer(whole, true);
                }});
    };
    m_loader.load(source, answer, listener.isWaiting);
}

api::TorrentPreview SessionWorker::previewOf(const LoadedSource& source) const
{
    api::TorrentPreview preview;
    preview.name = source.name();
    preview.infoHash = source.infoHash().toString();
    preview.hasMetadata = source.info != nullptr;
    preview.bytes = source.torrentFile;
    if (source.info) {
        preview.totalSize = source.info->pieces.totalSize();
        preview.isPrivate = source.info->isPrivate;
        preview.comment = source.info->comment;
        preview.trackers = source.info->trackers;
        for (const metainfo::FileEntry& file : source.info->files.files()) {
            preview.files.append({file.path, file.size, file.isPad});
        }
        if (source.magnet && !source.magnet->selectedFiles.isEmpty()) {
            preview.priorities = linkedPriorities(*source.magnet, source.info->files.count());
        }
    } else {
        preview.trackers.append(source.magnet->trackers);
    }
    if (const Torrent* existing = m_torrents.find(source.infoHash())) {
        preview.existing = existing->id();
        preview.newTrackers = newTrackers(*existing, preview.trackers);
    }
    return preview;
}

} // namespace freshet::session
