// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with the desktop.
#include "ui/views/details_panel.h"
#include "ui/views/torrent_list_view.h"
#include "ui/window/action_set.h"
#include "ui/window/bar_stack.h"
#include "ui/window/desktop_flow.h"
#include "ui/window/list_area.h"
#include "ui/window/main_window.h"
#include "ui/window/window_models.h"

#include <QApplication>

namespace freshet::ui {

void MainWindow::setDesktop(Desktop* desktop)
{
    if (desktop == nullptr) {
        return;
    }
    m_desktopFlow = new DesktopFlow({*desktop, *this, *m_actions, m_models->torrents}, this);
    if (desktop->hasTray()) {
        // A window that is hidden is no reason to end, and closing a dialog while it is, neither.
        QApplication::setQuitOnLastWindowClosed(false);
    }
    connect(m_desktopFlow, &DesktopFlow::quitRequested, this, &MainWindow::quit);
    connect(m_desktopFlow, &DesktopFlow::showRequested, this, &MainWindow::bringToFront);
    connect(m_desktopFlow, &DesktopFlow::torrentRequested, this, &MainWindow::openFromNotice);
    connect(desktop, &Desktop::powerRefused, this, [this](const QString& reason) {
        m_bars->add(
            {tr("The computer stays on: the system refused. The menu of the desktop may still do it."),
                reason, {}, {}, true, QStringLiteral("powerRefusedBar")});
    });
    connect(m_desktopFlow, &DesktopFlow::whenDoneReset, this, [this] {
        Preferences preferences = m_preferences;
        preferences.desktop.whenDone = DoneAction::Nothing;
        setPreferences(preferences);
        Q_EMIT preferencesChanged(preferences);
    });
    m_desktopFlow->setWishes(m_preferences.desktop);
}

void MainWindow::quit()
{
    close();
    QApplication::quit();
}

void MainWindow::openFromNotice(quint64 torrent, const QString& action)
{
    if (torrent != 0) {
        m_listArea->list().selectTorrent(TorrentId(torrent));
    }
    if (action == QLatin1String("open")) {
        m_actions->action(Command::Open)->trigger();
    } else if (action == QLatin1String("folder")) {
        m_actions->action(Command::OpenFolder)->trigger();
    } else {
        bringToFront();
    }
}

} // namespace freshet::ui
