// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"
#include "ui/models/tracker_tiers_edit.h"
#include "ui/views/limit_banner.h"

#include <QObject>
#include <QPointer>

namespace freshet::ui {

class BannedPeersDialog;
class DetailsPanel;
class TorrentActions;
class TorrentEdits;
class TorrentListModel;

/// Feeds the details with the torrent that is selected, and turns what they ask for into calls.
class DetailsFlow : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Surroundings
    {
        api::Session& session;
        DetailsPanel& panel;
        TorrentListModel& torrents;
        TorrentActions& actions;
        TorrentEdits& edits;
        QWidget& window;
    };

    explicit DetailsFlow(const Surroundings& surroundings, QObject* parent = nullptr);

    /// The torrent whose details are wanted; nothing while none or several are selected.
    void watch(std::optional<TorrentId> torrent);
    /// While nobody looks, the session is not asked for details.
    void setSeen(bool isSeen);
    [[nodiscard]] std::optional<TorrentId> watched() const { return m_torrent; }
    void showDetails(const api::TorrentDetails& details, qint64 nowMs);

Q_SIGNALS:
    void speedSettingsRequested();
    void concurrencySettingsRequested();
    void sharingSettingsRequested();
    void storageSettingsRequested();
    void categoryLimitsRequested(const QString& category);
    void tagLimitsRequested(const QString& tag);
    void torrentLimitsRequested();
    void statisticsRequested();
    /// Requests and pieces in flight are to find their numbers themselves, in this torrent and everywhere.
    void automaticRequested(freshet::TorrentId torrent);
    void alternativeEndRequested();
    /// For an hour.
    void fullSpeedRequested();
    /// Another one for the torrent's files.
    void folderRequested(freshet::TorrentId torrent);
    void moveStopRequested(freshet::TorrentId torrent);

private:
    void connectPanel();
    void applyRemedy(LimitBanner::Remedy remedy);
    void openTag();
    void startNow();
    void liftLimit();
    void raiseConnections();
    void openUploadLimit();
    void replaceSilent();
    /// Of the torrent that is watched.
    [[nodiscard]] QString category() const;
    // Below the folder of the torrent that is watched.
    void openFile(const QString& path);
    void openFolderOf(const QString& path);
    [[nodiscard]] QString absolute(const QString& path) const;
    void connectPeers();
    void connectPieces();
    void connectTrackers();
    /// Of earlier sessions.
    void askForLog(TorrentId torrent);
    void askForTrackers();
    void askForAddress(const QString& url);
    /// Tells the session, with undo; `what` and `news` as TorrentEdits has them.
    void changeTiers(const Tiers& tiers, const QString& what, const QString& news = {});
    void askForPeers();
    /// Nobody comes back from that by waiting.
    void askToBlock(const QList<api::PeerSnapshot>& peers, const swarm::BanSpan& span);
    void showBans();

    Surroundings m_with;
    bool m_isSeen = true;
    std::optional<TorrentId> m_torrent;
    QList<api::BannedPeerSnapshot> m_bans;
    /// Peers that may send and have not for a minute.
    QList<PeerId> m_silent;
    /// As the session last said, for undo.
    QList<api::FilePriority> m_priorities;
    QList<api::FileSnapshot> m_files;
    Tiers m_tiers;
    /// Whose log was asked for last, while an answer is awaited.
    std::optional<TorrentId> m_logWanted;
    QPointer<BannedPeersDialog> m_bansDialog;
};

} // namespace freshet::ui
