// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"

#include <QObject>

#include <functional>

class QToolButton;
class QWidget;

namespace freshet::ui {

class ActionSet;
class PeersTab;
class UndoHistory;

/// Sets limits of everything, of categories, of tags and of peers, so that it can be undone, and switches
/// between profiles of speed.
class LimitsFlow : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Surroundings
    {
        api::Session& session;
        ActionSet& actions;
        PeersTab& peers;
        UndoHistory& history;
        QToolButton& profileChip;
        QWidget& window;
        /// The torrent whose peers are shown.
        std::function<std::optional<TorrentId>()> watched;
        /// Puts settings in force and shows them.
        std::function<void(const api::Settings&)> applySettings;
        std::function<void()> showSpeedSettings;
    };

    explicit LimitsFlow(const Surroundings& surroundings, QObject* parent = nullptr);

    /// What the session says is in force, at `nowMs`.
    void showTotals(const api::SessionTotals& totals, qint64 nowMs);
    // Of all torrents together.
    void setDownloadLimit(ByteRate limit);
    void setUploadLimit(ByteRate limit);
    /// Requests and pieces in flight find their numbers themselves, everywhere and in this torrent.
    void useAutomatic(const api::TorrentSnapshot& torrent);
    void setAlternative(bool isOn);
    void setFullSpeed(bool isOn);
    /// Asks for the limits of a category; empty: of torrents without one.
    void askForGroup(const QString& category);
    /// Asks for the limits of a tag.
    void askForTag(const QString& tag);
    /// Asks for the limits of peers of the torrent that is watched.
    void askForPeers(const QList<api::PeerSnapshot>& peers);

private:
    void buildProfileMenu();
    void setOverallLimit(ByteRate swarm::TransferOptions::*limit, ByteRate rate, const QString& what);
    /// The same peers as they are and as they are to be.
    void limitPeers(const QList<api::PeerSnapshot>& before, const QList<api::PeerSnapshot>& after);

    Surroundings m_with;
    qint64 m_nowMs = 0;
};

} // namespace freshet::ui
