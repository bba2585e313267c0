// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/views/limit_banner.h"

#include <QTabWidget>

namespace freshet::ui {

class FilesTab;
class LogPanel;
class OverviewTab;
class PeersTab;
class PiecesTab;
class SpeedHistory;
class SpeedTab;
class TrackersTab;

/// Everything about the selection, in tabs.
class DetailsPanel : public QTabWidget
{
    Q_OBJECT
public:
    /// What is known besides the selection. Value type.
    struct Surroundings
    {
        api::SessionTotals totals;
        int torrents = 0;
        /// ms since 1970 UTC.
        qint64 nowMs = 0;
    };

    explicit DetailsPanel(QWidget* parent = nullptr);

    /// Nothing, one or several torrents.
    void showSelection(const QList<api::TorrentSnapshot>& selected, const Surroundings& surroundings);
    /// Of the torrent that is selected alone.
    void showDetails(const api::TorrentDetails& details, qint64 nowMs);
    /// The speeds of what is selected, and the limit that holds for it.
    void showHistory(const SpeedHistory& history, qint64 nowMs, ByteRate limit);
    void showFilesTab();
    void showPeersTab();
    void showOverviewTab();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] PeersTab& peers() const { return *m_peers; }
    [[nodiscard]] TrackersTab& trackers() const { return *m_trackers; }
    [[nodiscard]] LogPanel& log() const { return *m_log; }

Q_SIGNALS:
    // All about the torrent that is selected alone.
    void remedyRequested(freshet::ui::LimitBanner::Remedy remedy);
    void announceRequested();
    void addTrackersRequested();
    void addPeersRequested();
    void bansRequested();
    void filePrioritiesChanged(const QList<freshet::api::FilePriority>& priorities);
    /// `path` starts below the save folder.
    void fileActivated(const QString& path);

private:
    void connectTabs();
    void clearDetails();
    void setTabCounts(qsizetype peers, qsizetype trackers);

    OverviewTab* m_overview;
    FilesTab* m_files;
    PeersTab* m_peers;
    TrackersTab* m_trackers;
    PiecesTab* m_pieces;
    SpeedTab* m_speed;
    LogPanel* m_log;
    std::optional<TorrentId> m_torrent;
    ByteCount m_pieceLength = 0;
};

} // namespace freshet::ui
