// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QMainWindow;
class QMenu;
class QToolBar;

namespace freshet::ui {

class ActionSet;
class ColumnHeader;
class SelectionMenus;

/// Fills the menu bar of `window`; `columns` are those of the list.
void buildMenuBar(
    QMainWindow& window, const ActionSet& actions, const SelectionMenus& menus, ColumnHeader& columns);

/// The context menu of the list: the same as the menu Torrent.
void fillTorrentMenu(QMenu& menu, const ActionSet& actions, const SelectionMenus& menus);

/// The tool bar with the filter field at its end.
[[nodiscard]] QToolBar* buildToolBar(QMainWindow& window, const ActionSet& actions, QLineEdit* filter);

} // namespace freshet::ui
