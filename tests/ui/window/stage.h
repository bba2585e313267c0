// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/scene.h"
#include "ui/models/sidebar_model.h"
#include "ui/models/torrent_list_model.h"
#include "ui/views/sidebar_view.h"
#include "ui/views/torrent_list_view.h"
#include "ui/window/action_set.h"
#include "ui/window/main_window.h"

#include <QDialog>
#include <QMenu>
#include <QTest>

namespace freshet::test {

/// A window on a session that plays the scene.
struct Stage
{
    explicit Stage(const QString& profile = {})
        : window(session, profile)
    {
        window.show();
        playScene(session);
    }

    template<class T>
    [[nodiscard]] T* find(const char* name)
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] ui::TorrentListView* list() { return find<ui::TorrentListView>("torrentView"); }
    [[nodiscard]] ui::SidebarView* sidebar() { return find<ui::SidebarView>("sideBar"); }
    [[nodiscard]] ui::SidebarModel* filters() { return qobject_cast<ui::SidebarModel*>(sidebar()->model()); }
    /// Of the one that adds torrents.
    [[nodiscard]] bool waitForDialog()
    {
        return QTest::qWaitFor([this] {
            const auto* dialog = find<QDialog>("addDialog");
            return dialog != nullptr && dialog->isVisible();
        });
    }
    void trigger(ui::Command command) { window.actions().action(command)->trigger(); }
    [[nodiscard]] QString cell(quint64 id, ui::TorrentColumn column)
    {
        const auto* model = qobject_cast<ui::TorrentListModel*>(list()->model());
        return model->index(model->rowOf(TorrentId{id}), static_cast<int>(column)).data().toString();
    }
    /// Opens a menu as a user does, so that it fills itself.
    [[nodiscard]] QMenu* open(const char* name)
    {
        auto* menu = find<QMenu>(name);
        Q_EMIT menu->aboutToShow();
        return menu;
    }

    FakeSession session;
    ui::MainWindow window;
};

/// The entry of a menu that says `text`, mnemonics aside; null if there is none.
[[nodiscard]] inline QAction* entryOf(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (QString(action->text()).remove(QLatin1Char('&')) == text) {
            return action;
        }
    }
    return nullptr;
}

} // namespace freshet::test
