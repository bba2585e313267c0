// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"

#include <QObject>

#include <functional>

class QWidget;

namespace freshet::ui {

class ActionSet;
class BarStack;
class TorrentEdits;

/// Asks where torrents' files are to be and has them brought there; tells when that could not be done,
/// or a file could not get another name.
class MoveFlow : public QObject
{
    Q_OBJECT
public:
    using Torrents = QList<api::TorrentSnapshot>;
    /// What it works with; all must outlive it.
    struct Surroundings
    {
        api::Session& session;
        ActionSet& actions;
        TorrentEdits& edits;
        BarStack& bars;
        /// Parent of dialogs.
        QWidget& window;
        std::function<Torrents()> allTorrents;
        std::function<Torrents()> selectedTorrents;
    };

    explicit MoveFlow(const Surroundings& surroundings, QObject* parent = nullptr);

    /// Asks for another folder: to move the torrent's files to, or to find them in if they are missing.
    void chooseFolder(TorrentId torrent);
    /// Asks whether the files of a category's torrents are to go to its folder.
    void moveCategory(const QString& category, const QString& folder, QWidget& parent);
    /// Ends a move; the files stay where they were.
    void stop(TorrentId torrent);

private:
    void askForFolder(const Torrents& torrents);
    void askWhereFilesAre(const api::TorrentSnapshot& torrent);
    void ask(const QString& title, const QString& folder, std::function<void(const QString&)> then);
    void tell(const api::Notice& notice);
    void tellNotRenamed(const QString& name, const api::Fault& fault);
    [[nodiscard]] Torrents torrent(TorrentId id) const;

    Surroundings m_with;
};

/// Whether its files are gone, so that there is nothing to move.
[[nodiscard]] bool hasLostFiles(const api::TorrentSnapshot& torrent);

} // namespace freshet::ui
