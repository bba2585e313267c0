// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_menus.h"

#include "ui/views/column_header.h"
#include "ui/window/action_set.h"
#include "ui/window/selection_menus.h"

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

void fillTorrentMenu(QMenu& menu, const ActionSet& actions, const SelectionMenus& menus)
{
    // They say why something cannot be chosen.
    menu.setToolTipsVisible(true);
    addAll(menu, actions, {Command::Open, Command::OpenFolder});
    menu.addSeparator();
    addAll(menu, actions, {Command::Resume, Command::Pause, Command::StartNow});
    QMenu* queue = menu.addMenu(WindowMenus::tr("&Queue"));
    addAll(*queue, actions, {Command::QueueFirst, Command::QueueUp, Command::QueueDown, Command::QueueLast});
    menu.addSeparator();
    menu.addMenu(menus.limits());
    menu.addMenu(menus.priority());
    menu.addSeparator();
    menu.addMenu(menus.category());
    menu.addMenu(menus.tags());
    addAll(menu, actions, {Command::Rename, Command::MoveFiles});
    menu.addSeparator();
    addAll(menu, actions, {Command::Announce, Command::Recheck, Command::Sequential, Command::SuperSeeding});
    menu.addSeparator();
    QMenu* copy = menu.addMenu(WindowMenus::tr("&Copy"));
    addAll(
        *copy, actions, {Command::CopyMagnet, Command::CopyName, Command::CopyInfoHash, Command::CopyFolder});
    addAll(menu, actions, {Command::SaveTorrent});
    menu.addSeparator();
    addAll(menu, actions, {Command::Remove, Command::RemoveFiles});
}

void buildMenuBar(
    QMainWindow& window, const ActionSet& actions, const SelectionMenus& menus, ColumnHeader& columns)
{
    QMenuBar* bar = window.menuBar();
    QMenu* file = bar->addMenu(WindowMenus::tr("&File"));
    addAll(*file, actions, {Command::AddFile, Command::AddLink, Command::PasteLink});
    file->addSeparator();
    addAll(*file, actions, {Command::CreateTorrent});
    file->addSeparator();
    addAll(*file, actions, {Command::Settings});
    file->addSeparator();
    addAll(*file, actions, {Command::CloseWindow, Command::Quit});

    QMenu* torrent = bar->addMenu(WindowMenus::tr("&Torrent"));
    fillTorrentMenu(*torrent, actions, menus);
    torrent->addSeparator();
    addAll(*torrent, actions, {Command::PauseAll, Command::Undo, Command::Redo, Command::SelectAll});

    QMenu* view = bar->addMenu(WindowMenus::tr("&View"));
    addAll(*view, actions, {Command::ShowSidebar, Command::ShowDetails, Command::DetailsRight});
    view->setToolTipsVisible(true);
    view->addSeparator();
    QMenu* density = view->addMenu(WindowMenus::tr("D&ensity"));
    addAll(*density, actions, {Command::DensityComfortable, Command::DensityCompact});
    QMenu* shown = view->addMenu(WindowMenus::tr("&Columns"));
    shown->setObjectName(QStringLiteral("menuColumns"));
    QObject::connect(shown, &QMenu::aboutToShow, &columns, [shown, &columns] {
        shown->clear();
        columns.fillMenu(*shown, -1);
    });
    view->addSeparator();
    addAll(*view, actions, {Command::Statistics});
    view->addSeparator();
    addAll(*view, actions, {Command::Filter});
    view->addSeparator();
    addAll(*view, actions, {Command::NextPane, Command::PreviousPane});

    QMenu* tools = bar->addMenu(WindowMenus::tr("T&ools"));
    addAll(*tools, actions,
        {Command::SpeedLimits, Command::AlternativeLimits, Command::FullSpeed, Command::Schedule});
    tools->addSeparator();
    addAll(*tools, actions, {Command::Log});

    QMenu* help = bar->addMenu(WindowMenus::tr("&Help"));
    addAll(*help, actions, {Command::Shortcuts, Command::Diagnostics, Command::About});
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
        // The bar hands its own style to all buttons whenever that changes.
        QObject::connect(bar, &QToolBar::toolButtonStyleChanged, settings,
            [settings] { settings->setToolButtonStyle(Qt::ToolButtonIconOnly); });
    }
    // Reachable by Tab as everything else.
    for (QToolButton* button : bar->findChildren<QToolButton*>()) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    window.addToolBar(bar);
    return bar;
}

} // namespace freshet::ui
