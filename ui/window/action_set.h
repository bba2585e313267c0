// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <map>

class QWidget;

namespace freshet::ui {

/// Everything the window can be told to do.
enum class Command {
    AddFile,
    AddLink,
    PasteLink,
    CreateTorrent,
    Settings,
    CloseWindow,
    Quit,
    Open,
    OpenFolder,
    Resume,
    Pause,
    TogglePause,
    StartNow,
    PauseAll,
    QueueFirst,
    QueueUp,
    QueueDown,
    QueueLast,
    Limits,
    LimitConnections,
    LimitPieces,
    LimitRatio,
    Rename,
    MoveFiles,
    Sequential,
    SuperSeeding,
    Announce,
    Recheck,
    CopyMagnet,
    CopyName,
    CopyInfoHash,
    CopyFolder,
    SaveTorrent,
    Remove,
    RemoveFiles,
    Undo,
    Redo,
    SelectAll,
    Filter,
    ShowSidebar,
    ShowDetails,
    DetailsRight,
    DensityComfortable,
    DensityCompact,
    NextPane,
    PreviousPane,
    SpeedLimits,
    AlternativeLimits,
    Schedule,
    FullSpeed,
    Log,
    Statistics,
    Diagnostics,
    Shortcuts,
    About,
};

/// The actions of the window with their words, icons and keys: the one place where these are chosen.
class ActionSet : public QObject
{
    Q_OBJECT
public:
    /// Keys work within `window`.
    explicit ActionSet(QWidget& window);

    [[nodiscard]] QAction* action(Command command) const { return m_actions.at(command); }
    /// Says why it cannot be chosen, in its tooltip; an empty reason makes it available.
    void setReason(Command command, const QString& reason);
    /// Another tooltip while it is enabled: `text` with the key behind it.
    void setHint(Command command, const QString& text);
    /// Every action with a key: its words and the key.
    [[nodiscard]] QList<std::pair<QString, QString>> shortcuts() const;

private:
    void add(Command command, const char* name, const QString& text, const QString& iconName = {},
        const QKeySequence& key = {});
    void addFileCommands();
    void addTorrentCommands();
    void addCopyAndRemoveCommands();
    void addViewCommands();

    QWidget& m_window;
    std::map<Command, QAction*> m_actions;
    /// Tooltips while they can be chosen.
    std::map<Command, QString> m_hints;
};

} // namespace freshet::ui
