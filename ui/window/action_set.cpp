// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/action_set.h"

#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QWidget>

namespace freshet::ui {

ActionSet::ActionSet(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    addFileCommands();
    addTorrentCommands();
    addCopyAndRemoveCommands();
    addViewCommands();
}

QList<std::pair<QString, QString>> ActionSet::shortcuts() const
{
    QList<std::pair<QString, QString>> result;
    for (const auto& [command, action] : m_actions) {
        if (!action->shortcut().isEmpty()) {
            QString words = action->text();
            words.remove(QLatin1Char('&'));
            result.append({words, action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    return result;
}

void ActionSet::add(
    Command command, const char* name, const QString& text, const QString& iconName, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    action->setShortcut(key);
    if (!key.isEmpty()) {
        //: A tooltip: what a button does, and its key
        action->setToolTip(
            tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)).remove(QLatin1Char('&')));
    }
    m_window.addAction(action);
    m_actions[command] = action;
    m_hints[command] = key.isEmpty() ? QString() : action->toolTip();
}

void ActionSet::setHint(Command command, const QString& text)
{
    QAction* each = m_actions.at(command);
    const QString key = each->shortcut().toString(QKeySequence::NativeText);
    const bool isShown = each->toolTip() == m_hints.at(command);
    m_hints[command] = key.isEmpty() ? text : tr("%1 (%2)").arg(text, key);
    if (isShown) {
        each->setToolTip(m_hints.at(command));
    }
}

void ActionSet::setReason(Command command, const QString& reason)
{
    QAction* each = m_actions.at(command);
    each->setEnabled(reason.isEmpty());
    const QString& hint = reason.isEmpty() ? m_hints.at(command) : reason;
    if (each->toolTip() != hint) {
        each->setToolTip(hint);
    }
}

void ActionSet::addFileCommands()
{
    using K = QKeySequence;
    add(Command::AddFile, "actionAddFile", tr("Add t&orrent file…"), QStringLiteral("add"),
        K(Qt::CTRL | Qt::Key_O));
    action(Command::AddFile)->setIconText(tr("Add torrent…"));
    add(Command::AddLink, "actionAddLink", tr("Add &link…"), QStringLiteral("link"),
        K(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    add(Command::PasteLink, "actionPasteLink", tr("&Paste link"), QStringLiteral("file"),
        K(Qt::CTRL | Qt::Key_V));
    add(Command::CreateTorrent, "actionCreateTorrent", tr("Create &torrent…"), {}, K(Qt::CTRL | Qt::Key_N));
    add(Command::Settings, "actionSettings", tr("&Settings…"), QStringLiteral("settings"),
        K(Qt::CTRL | Qt::Key_Comma));
    add(Command::CloseWindow, "actionClose", tr("&Close window"), {}, K(Qt::CTRL | Qt::Key_W));
    add(Command::Quit, "actionQuit", tr("&Quit"), {}, K(Qt::CTRL | Qt::Key_Q));
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::Settings)->setMenuRole(QAction::PreferencesRole);
}

void ActionSet::addTorrentCommands()
{
    using K = QKeySequence;
    add(Command::Open, "actionOpen", tr("&Open"));
    add(Command::OpenFolder, "actionOpenFolder", tr("Open &folder"), QStringLiteral("folder"),
        K(Qt::CTRL | Qt::Key_Return));
    // The one on the number pad is the same to people.
    action(Command::OpenFolder)->setShortcuts({K(Qt::CTRL | Qt::Key_Return), K(Qt::CTRL | Qt::Key_Enter)});
    add(Command::Resume, "actionResume", tr("&Resume"), QStringLiteral("resume"));
    add(Command::Pause, "actionPause", tr("&Pause"), QStringLiteral("pause"));
    add(Command::TogglePause, "actionTogglePause", tr("Pause or resume"), {}, K(Qt::Key_Space));
    // Space belongs to whatever control has the focus; the list claims it for itself.
    action(Command::TogglePause)->setShortcutContext(Qt::WidgetShortcut);
    add(Command::StartNow, "actionStartNow", tr("Start now (s&kip queue)"));
    action(Command::StartNow)->setCheckable(true);
    m_hints[Command::StartNow] = tr("Runs it whatever the queue and the schedule say, without taking a place"
                                    " from others; choose it again to end that");
    add(Command::PauseAll, "actionPauseAll", tr("Pause &all"), QStringLiteral("pause"),
        K(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    add(Command::QueueFirst, "actionQueueFirst", tr("&First"), {}, K(Qt::CTRL | Qt::SHIFT | Qt::Key_Up));
    add(Command::QueueUp, "actionQueueUp", tr("&Earlier"), {}, K(Qt::CTRL | Qt::Key_Up));
    add(Command::QueueDown, "actionQueueDown", tr("&Later"), {}, K(Qt::CTRL | Qt::Key_Down));
    add(Command::QueueLast, "actionQueueLast", tr("L&ast"), {}, K(Qt::CTRL | Qt::SHIFT | Qt::Key_Down));
    add(Command::Limits, "actionLimits", tr("&All limits…"), {}, K(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    add(Command::LimitConnections, "actionLimitConnections", tr("&Connections…"));
    add(Command::LimitPieces, "actionLimitPieces", tr("&Pieces in flight…"));
    add(Command::LimitRatio, "actionLimitRatio", tr("&Ratio goal…"));
    add(Command::Rename, "actionRename", tr("R&ename…"), {}, K(Qt::Key_F2));
    add(Command::MoveFiles, "actionMoveFiles", tr("Mo&ve files…"));
    add(Command::Sequential, "actionSequential", tr("Do&wnload in order"));
    add(Command::SuperSeeding, "actionSuperSeeding", tr("Super seeding"));
    action(Command::Sequential)->setCheckable(true);
    action(Command::SuperSeeding)->setCheckable(true);
    add(Command::Announce, "actionAnnounce", tr("A&nnounce now"), {}, K(Qt::Key_F5));
    add(Command::Recheck, "actionRecheck", tr("C&heck files again"), {}, K(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
}

void ActionSet::addCopyAndRemoveCommands()
{
    using K = QKeySequence;
    add(Command::CopyMagnet, "actionCopyMagnet", tr("&Magnet link"), {}, K(Qt::CTRL | Qt::Key_C));
    add(Command::CopyName, "actionCopyName", tr("&Name"), {}, K(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    add(Command::CopyInfoHash, "actionCopyInfoHash", tr("&Info hash"));
    add(Command::CopyFolder, "actionCopyFolder", tr("&Folder"));
    add(Command::SaveTorrent, "actionSaveTorrent", tr("Save .torrent f&ile…"));
    add(Command::Remove, "actionRemove", tr("Re&move"), QStringLiteral("remove"), K(Qt::Key_Delete));
    add(Command::RemoveFiles, "actionRemoveFiles", tr("Remove and &delete files…"), {},
        K(Qt::SHIFT | Qt::Key_Delete));
    add(Command::Undo, "actionUndo", tr("&Undo"), QStringLiteral("undo"), K(Qt::CTRL | Qt::Key_Z));
    add(Command::Redo, "actionRedo", tr("Redo"), {}, K(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    add(Command::SelectAll, "actionSelectAll", tr("&Select all"), {}, K(Qt::CTRL | Qt::Key_A));
}

void ActionSet::addViewCommands()
{
    using K = QKeySequence;
    add(Command::Filter, "actionFilter", tr("&Filter by name"), {}, K(Qt::CTRL | Qt::Key_F));
    add(Command::ShowSidebar, "actionShowSidebar", tr("&Sidebar"), {}, K(Qt::Key_F9));
    add(Command::ShowDetails, "actionShowDetails", tr("&Details"), {}, K(Qt::Key_F8));
    for (const Command command : {Command::ShowSidebar, Command::ShowDetails}) {
        action(command)->setCheckable(true);
        action(command)->setChecked(true);
    }
    add(Command::DetailsRight, "actionDetailsRight", tr("Details on the &right"));
    action(Command::DetailsRight)->setCheckable(true);
    add(Command::DensityComfortable, "actionDensityComfortable", tr("&Comfortable"));
    add(Command::DensityCompact, "actionDensityCompact", tr("C&ompact"));
    auto* densities = new QActionGroup(this);
    for (const Command command : {Command::DensityComfortable, Command::DensityCompact}) {
        action(command)->setCheckable(true);
        densities->addAction(action(command));
    }
    add(Command::NextPane, "actionNextPane", tr("&Next pane"), {}, K(Qt::Key_F6));
    add(Command::PreviousPane, "actionPreviousPane", tr("&Previous pane"), {}, K(Qt::SHIFT | Qt::Key_F6));
    add(Command::SpeedLimits, "actionSpeedLimits", tr("Speed &limits…"), {}, K(Qt::CTRL | Qt::Key_L));
    add(Command::AlternativeLimits, "actionAlternativeLimits", tr("Slo&w mode"), QStringLiteral("speed"),
        K(Qt::CTRL | Qt::Key_T));
    action(Command::AlternativeLimits)->setCheckable(true);
    add(Command::Schedule, "actionSchedule", tr("Sche&dule…"));
    add(Command::FullSpeed, "actionFullSpeed", tr("&Full speed for 1 hour"));
    action(Command::FullSpeed)->setCheckable(true);
    add(Command::Log, "actionLog", tr("Lo&g"));
    add(Command::Statistics, "actionStatistics", tr("S&tatistics"), {}, K(Qt::CTRL | Qt::Key_I));
    add(Command::Diagnostics, "actionDiagnostics", tr("Copy &diagnostics"));
    add(Command::Shortcuts, "actionShortcuts", tr("&Keyboard shortcuts"), {}, K(Qt::CTRL | Qt::Key_Slash));
    add(Command::About, "actionAbout", tr("&About Freshet"));
    action(Command::About)->setMenuRole(QAction::AboutRole);
}

} // namespace freshet::ui
