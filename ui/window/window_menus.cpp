// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_menus.h"

#include "ui/window/action_set.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

namespace freshet::ui {

namespace {

/// Translations of this file share one context.
struct WindowMenus
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ui::WindowMenus)
};

void addAll(QMenu& menu, const ActionSet& actions, std::initializer_list<Command> commands)
{
    for (const Command command : commands) {
        menu.addAction(actions.action(command));
    }
}

} // namespace

void fillTorrentMenu(QMenu& menu, const ActionSet& actions)
{
    addAll(menu, actions, {Command::Open, Command::OpenFolder});
    menu.addSeparator();
    addAll(menu, actions, {Command::Resume, Command::Pause});
    QMenu* queue = menu.addMenu(WindowMenus::tr("&Queue"));
    addAll(*queue, actions, {Command::QueueFirst, Command::QueueUp, Command::QueueDown, Command::QueueLast});
    menu.addSeparator();
    addAll(menu, actions, {Command::Limits, Command::Sequential, Command::Announce, Command::Recheck});
    QMenu* copy = menu.addMenu(WindowMenus::tr("Cop&y"));
    addAll(*copy, actions, {Command::CopyMagnet, Command::CopyName, Command::CopyInfoHash});
    menu.addSeparator();
    addAll(menu, actions, {Command::Remove, Command::RemoveFiles});
}

void buildMenuBar(QMainWindow& window, const ActionSet& actions)
{
    QMenuBar* bar = window.menuBar();
    QMenu* file = bar->addMenu(WindowMenus::tr("&File"));
    addAll(*file, actions, {Command::AddFile, Command::AddLink, Command::PasteLink});
    file->addSeparator();
    addAll(*file, actions, {Command::Settings});
    file->addSeparator();
    addAll(*file, actions, {Command::CloseWindow, Command::Quit});

    QMenu* torrent = bar->addMenu(WindowMenus::tr("&Torrent"));
    fillTorrentMenu(*torrent, actions);
    torrent->addSeparator();
    addAll(*torrent, actions, {Command::PauseAll, Command::Undo, Command::SelectAll});

    QMenu* view = bar->addMenu(WindowMenus::tr("&View"));
    addAll(*view, actions, {Command::ShowSidebar, Command::ShowDetails});
    view->addSeparator();
    addAll(*view, actions, {Command::Filter, Command::ResetColumns});
    view->addSeparator();
    addAll(*view, actions, {Command::NextPane, Command::PreviousPane});

    QMenu* tools = bar->addMenu(WindowMenus::tr("T&ools"));
    addAll(*tools, actions, {Command::SpeedLimits, Command::AlternativeLimits, Command::FullSpeed});

    QMenu* help = bar->addMenu(WindowMenus::tr("&Help"));
    addAll(*help, actions, {Command::Shortcuts, Command::About});
}

QToolBar* buildToolBar(QMainWindow& window, const ActionSet& actions, QLineEdit* filter)
{
    auto* bar = new QToolBar(WindowMenus::tr("Tool bar"), &window);
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int icon = bar->style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize({icon, icon});
    const auto add = [bar, &actions](Command command) { bar->addAction(actions.action(command)); };
    add(Command::AddFile);
    add(Command::PasteLink);
    bar->addSeparator();
    add(Command::Resume);
    add(Command::Pause);
    add(Command::Remove);
    bar->addSeparator();
    add(Command::PauseAll);
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addWidget(filter);
    bar->addAction(actions.action(Command::Settings));
    auto* settings = qobject_cast<QToolButton*>(bar->widgetForAction(actions.action(Command::Settings)));
    if (settings != nullptr) {
        settings->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    // Reachable by Tab as everything else.
    for (QToolButton* button : bar->findChildren<QToolButton*>()) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    window.addToolBar(bar);
    return bar;
}

} // namespace freshet::ui
