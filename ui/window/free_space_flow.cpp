// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/free_space_flow.h"

#include "ui/dialogs/free_space_dialog.h"

#include <algorithm>
#include <utility>

namespace freshet::ui {

namespace {

/// Enough to choose from; the rest is smaller.
constexpr qsizetype maxEntries = 200;
/// Files are deleted in the background.
constexpr std::chrono::seconds lookInterval{2};

/// Nothing more of it comes, and it has files.
bool isFinished(const api::TorrentSnapshot& torrent)
{
    return torrent.isComplete() && torrent.wantedDone > 0;
}

} // namespace

FreeSpaceFlow::FreeSpaceFlow(Surroundings surroundings, QObject* parent)
    : QObject(parent)
    , m_with(std::move(surroundings))
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &FreeSpaceFlow::look);
    connect(&m_probe, &FolderProbe::probed, this, [this](const FolderFacts& facts) {
        if (m_dialog && facts.folder == m_folder) {
            m_dialog->showSpace(m_needed, facts.freeSpace);
        }
        Q_EMIT spaceKnown(facts);
    });
    connect(&m_probe, &FolderProbe::neighboursFound, this,
        [this](const QString& folder, const QStringList& neighbours) {
            if (folder == m_folder) {
                m_folders = QSet<QString>(neighbours.begin(), neighbours.end());
                showTorrents();
            }
        });
}

void FreeSpaceFlow::open(QWidget& parent, const QString& folder, ByteCount needed)
{
    if (m_dialog) {
        m_dialog->close();
    }
    m_folder = folder;
    m_needed = needed;
    m_folders.reset();
    m_dialog = new FreeSpaceDialog(folder, &parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->showSpace(needed, std::nullopt);
    connect(m_dialog, &FreeSpaceDialog::removeWanted, this, &FreeSpaceFlow::remove);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_timer.stop();
        m_probe.probe(m_folder);
    });
    QStringList folders;
    for (const api::TorrentSnapshot& torrent : m_with.allTorrents()) {
        if (isFinished(torrent)) {
            folders.append(torrent.saveFolder);
        }
    }
    folders.removeDuplicates();
    m_probe.findNeighbours(folder, folders);
    m_probe.probe(folder);
    m_timer.start();
    m_dialog->open();
}

void FreeSpaceFlow::look()
{
    m_probe.probe(m_folder);
    showTorrents();
}

void FreeSpaceFlow::showTorrents()
{
    if (!m_dialog || !m_folders) {
        return;
    }
    QList<FreeSpaceDialog::Entry> entries;
    for (const api::TorrentSnapshot& torrent : m_with.allTorrents()) {
        if (isFinished(torrent) && m_folders->contains(torrent.saveFolder)) {
            entries.append(
                {torrent.id, torrent.name, torrent.wantedDone, torrent.ratio(), torrent.saveFolder});
        }
    }
    std::stable_sort(
        entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.size > b.size; });
    m_dialog->showEntries(entries.mid(0, maxEntries));
}

void FreeSpaceFlow::remove(const QList<TorrentId>& torrents)
{
    Torrents chosen = m_with.allTorrents();
    chosen.removeIf(
        [&torrents](const api::TorrentSnapshot& torrent) { return !torrents.contains(torrent.id); });
    if (m_dialog && !chosen.isEmpty()) {
        m_with.removeWithFiles(chosen, *m_dialog);
    }
}

} // namespace freshet::ui
