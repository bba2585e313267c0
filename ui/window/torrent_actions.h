// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class QWidget;

namespace freshet::api {
class Session;
}

namespace freshet::ui {

class ActionSet;
class BarStack;
class SelectionMenus;
class TorrentEdits;
class TorrentOptionsDialog;
class UndoHistory;

/// Every action on torrents: when it can be chosen and what it does.
class TorrentActions : public QObject
{
    Q_OBJECT
public:
    using Torrents = QList<api::TorrentSnapshot>;
    /// What the actions work with; all must outlive them.
    struct Surroundings
    {
        api::Session& session;
        ActionSet& actions;
        TorrentEdits& edits;
        UndoHistory& history;
        SelectionMenus& menus;
        BarStack& bars;
        /// Parent of dialogs.
        QWidget& window;
        std::function<Torrents()> allTorrents;
        std::function<Torrents()> selectedTorrents;
    };

    explicit TorrentActions(const Surroundings& surroundings, QObject* parent = nullptr);

    /// Selection or states have changed: enables what applies.
    void refresh();
    /// The watched torrent's own link, which names its trackers.
    void setMagnetLink(TorrentId torrent, const QString& link);
    /// Asks, over `parent`, and removes them together with their files.
    void removeWithFiles(const Torrents& torrents, QWidget& parent);
    /// Opens the dialog with all limits of what is selected; `field` is where the cursor is then.
    void showLimits(const QString& field);
    /// Opens what has been downloaded; while it is not complete, says so instead.
    void openContent(const api::TorrentSnapshot& torrent);
    /// Opens a file or the folder of a torrent, if it is on this machine.
    void openPath(const QString& path);
    /// In a bar: of `name` so much is there, from 0 to 1, and it is in `folder`, which can be opened.
    void sayUnfinished(const QString& name, double progress, const QString& folder);

private:
    void connectAll();
    void togglePause();
    void togglePauseAll();
    void refreshPauseAll(const Torrents& all);
    void moveInQueue(int direction);
    [[nodiscard]] QStringList categoriesToChoose() const;
    void rename();
    void saveTorrentFile();
    void writeTorrentFile(TorrentId torrent, const QString& path);
    void refreshReasons(const Torrents& selected);
    void refreshUndo();
    void copy(const std::function<QString(const api::TorrentSnapshot&)>& text);
    [[nodiscard]] QString magnetLink(const api::TorrentSnapshot& torrent) const;
    [[nodiscard]] QList<TorrentId> selectedIds() const;

    Surroundings m_with;
    /// What "Pause all" has paused, and "Resume all" will resume.
    QSet<TorrentId> m_pausedByAll;
    /// Those of them that the engine has not paused yet.
    QSet<TorrentId> m_pausing;
    TorrentId m_magnetOf;
    QString m_magnetLink;
    QPointer<QWidget> m_unfinishedBar;
};

} // namespace freshet::ui
