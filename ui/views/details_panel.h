// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/models/speed_comparison.h"
#include "ui/views/limit_banner.h"

#include <QTabWidget>

#include <functional>

namespace freshet::ui {

class FilesTab;
class LimitHistory;
class LogPanel;
class OverviewTab;
class PeersTab;
class PiecesTab;
class SpeedHistory;
class SpeedTab;
class TabPage;
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
    /// Remembers the speeds of its peers and shows nothing else.
    void recordSpeeds(const api::TorrentDetails& details, qint64 nowMs);
    /// The speeds of what is selected, and the limits that held for it.
    void showHistory(const SpeedHistory& history, const LimitHistory& limits, qint64 nowMs);
    /// The torrents whose speeds can be compared while none is selected alone: those that are selected, or
    /// all.
    void setTorrentCandidates(std::function<QList<SpeedCandidate>()> candidates);
    void showFilesTab();
    void showPeersTab();
    void showLogTab();
    void showPiecesTab();
    void showOverviewTab();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] FilesTab& files() const { return *m_files; }
    [[nodiscard]] PeersTab& peers() const { return *m_peers; }
    [[nodiscard]] TrackersTab& trackers() const { return *m_trackers; }
    [[nodiscard]] PiecesTab& pieces() const { return *m_pieces; }
    [[nodiscard]] SpeedTab& speed() const { return *m_speed; }
    [[nodiscard]] LogPanel& log() const { return *m_log; }

    /// What the log of a torrent had before this session, oldest first.
    void showPastLog(TorrentId torrent, const QList<api::Event>& events);

Q_SIGNALS:
    /// Somebody looks at its log: answer with showPastLog(). Once for each torrent that is shown.
    void pastLogWanted(freshet::TorrentId torrent);
    /// showHistory() again, the chart shows something else.
    void historyRequested();
    /// A chart could not be written there.
    void imageNotSaved(const QString& path);
    /// Of all that is selected.
    void limitsRequested();
    // All about the torrent that is selected alone.
    void remedyRequested(freshet::ui::LimitBanner::Remedy remedy);
    void announceRequested();
    void addTrackersRequested();
    void trackerEditRequested(const QString& url);
    void trackersRemoveRequested(const QStringList& urls);
    void trackersMoveRequested(const QStringList& urls, int tier);
    void disconnectRequested(const QList<freshet::api::PeerSnapshot>& peers);
    void blockRequested(const QList<freshet::api::PeerSnapshot>& peers, const freshet::swarm::BanSpan& span);
    void addPeersRequested();
    void bansRequested();
    void filePrioritiesChanged(const QList<freshet::api::FilePriority>& priorities);
    /// `path` starts below the save folder.
    void fileActivated(const QString& path);
    void folderWanted(const QString& path);
    /// The file or folder with this path is to have another name.
    void fileRenameRequested(const QString& path, const QString& name);
    /// Whose pieces are wanted in the details; nothing: nobody's.
    void peerWatchRequested(std::optional<freshet::PeerId> peer);
    void fetchFirstRequested(quint32 piece);
    void recheckPieceRequested(quint32 piece);

private:
    void connectTabs();
    void connectPieces();
    void clearDetails();
    void askForPastLog();
    void setTabCounts(qsizetype peers, qsizetype trackers);

    OverviewTab* m_overview;
    FilesTab* m_files;
    PeersTab* m_peers;
    TrackersTab* m_trackers;
    PiecesTab* m_pieces;
    SpeedTab* m_speed;
    LogPanel* m_log;
    // Around the three that have nothing of their own to say while none or several are selected.
    TabPage* m_trackersPage;
    TabPage* m_piecesPage;
    TabPage* m_logPage;
    std::optional<TorrentId> m_torrent;
    ByteCount m_pieceLength = 0;
    bool m_isPastLogKnown = false;
};

} // namespace freshet::ui
