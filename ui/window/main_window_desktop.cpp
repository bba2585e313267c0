// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with the desktop.
#include "ui/views/details_panel.h"
#include "ui/views/torrent_list_view.h"
#include "ui/window/action_set.h"
#include "ui/window/bar_stack.h"
#include "ui/window/desktop_flow.h"
#include "ui/window/limits_menu.h"
#include "ui/window/list_area.h"
#include "ui/window/main_window.h"
#include "ui/window/quit_question.h"
#include "ui/window/speed_popover.h"
#include "ui/window/torrent_actions.h"
#include "ui/window/window_models.h"

#include <QApplication>
#include <QMenu>

namespace freshet::ui {

void MainWindow::setDesktop(Desktop* desktop)
{
    if (desktop == nullptr) {
        return;
    }
    auto* limits = new LimitsMenu({[this] { return m_popover->peaks(); },
                                      [this] {
                                          const api::Settings settings = m_session.settings();
                                          return std::pair(
                                              settings.transfer.downloadLimit, settings.transfer.uploadLimit);
                                      }},
        this);
    connect(limits, &LimitsMenu::downloadLimitChosen, m_popover, &SpeedPopover::downloadLimitChanged);
    connect(limits, &LimitsMenu::uploadLimitChosen, m_popover, &SpeedPopover::uploadLimitChanged);
    connect(limits, &LimitsMenu::otherRequested, this, [this] {
        bringToFront();
        showSpeedSettings();
    });
    m_desktopFlow = new DesktopFlow({*desktop, *this, *m_actions, m_models->torrents, *limits}, this);
    // A window that is hidden is no reason to end, and closing a dialog while it is, neither.
    const auto stay = [] { QApplication::setQuitOnLastWindowClosed(false); };
    const auto prepare = [this, stay] {
        stay();
        // What its menu offers is as old as the list.
        connect(m_desktopFlow->tray()->menu(), &QMenu::aboutToShow, this, &MainWindow::applyHeld);
    };
    if (m_desktopFlow->tray() != nullptr) {
        prepare();
    }
    connect(m_desktopFlow, &DesktopFlow::trayCame, this, prepare);
    connect(desktop, &Desktop::torrentHandlerKnown, m_listArea,
        [this](bool isFreshet) { m_listArea->offerOpening(!isFreshet); });
    connect(m_listArea, &ListArea::openingRequested, desktop, &Desktop::becomeTorrentHandler);
    desktop->askForTorrentHandler();
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
    connect(m_desktopFlow, &DesktopFlow::autostartRefused, this, [this](bool isOn, const QString& reason) {
        m_bars->add({tr("Whether Freshet starts with the session could not be changed."), reason, {}, {},
            true, QStringLiteral("autostartBar")});
        Preferences preferences = m_preferences;
        preferences.desktop.startsWithSession = isOn;
        setPreferences(preferences);
        Q_EMIT preferencesChanged(preferences);
    });
    m_desktopFlow->setWishes(m_preferences.desktop);
}

void MainWindow::askOnClose()
{
    const auto answer = [this](bool isKept) {
        Preferences preferences = m_preferences;
        preferences.desktop.closesToTray = isKept;
        preferences.desktop.asksOnClose = false;
        setPreferences(preferences);
        Q_EMIT preferencesChanged(preferences);
        if (isKept) {
            hide();
        } else {
            quit();
        }
    };
    BarMessage question;
    question.text =
        tr("Torrents are active. When the window is closed, Freshet can keep running in the tray or "
           "quit. This can be changed in the settings.");
    question.actions = {
        {tr("Keep running"), [answer] { answer(true); }}, {tr("Quit"), [answer] { answer(false); }}};
    question.objectName = QStringLiteral("closeQuestion");
    m_closeQuestion = m_bars->add(question);
}

void MainWindow::closeByCommand()
{
    if (m_desktopFlow == nullptr) {
        close();
    } else if (m_desktopFlow->hidesOnClose()) {
        saveState();
        hide();
    } else if (m_desktopFlow->asksOnClose() && !m_closeQuestion) {
        askOnClose();
    } else {
        quit();
    }
}

void MainWindow::quit()
{
    applyHeld();
    const QString losses = quitLosses(allTorrents());
    if (losses.isEmpty()) {
        endProgram();
        return;
    }
    // From the tray, the question would belong to a window that nobody sees.
    bringToFront();
    if (!m_quitQuestion) {
        m_quitQuestion = askToQuit(*this, losses, [this] { endProgram(); });
    }
}

void MainWindow::endProgram()
{
    close();
    QApplication::quit();
}

void MainWindow::openFromNotice(quint64 torrent, const QString& action)
{
    applyHeld();
    const TorrentId id(torrent);
    const api::TorrentSnapshot* snapshot = m_models->torrents.torrent(id);
    if (snapshot != nullptr && action == QLatin1String("open")) {
        m_torrentActions->openContent(*snapshot);
    } else if (snapshot != nullptr && action == QLatin1String("folder")) {
        m_torrentActions->openPath(snapshot->saveFolder);
    } else {
        if (snapshot != nullptr) {
            goTo(id);
        }
        bringToFront();
    }
}

} // namespace freshet::ui
