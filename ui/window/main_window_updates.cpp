// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the session tells, on its way into models and views.
#include "ui/dialogs/settings_window.h"
#include "ui/models/concurrent_use.h"
#include "ui/views/details_panel.h"
#include "ui/window/desktop_flow.h"
#include "ui/window/details_flow.h"
#include "ui/window/group_speeds.h"
#include "ui/window/limits_flow.h"
#include "ui/window/list_area.h"
#include "ui/window/log_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/speed_popover.h"
#include "ui/window/statistics_flow.h"
#include "ui/window/status_bar.h"
#include "ui/window/window_models.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>

#include <algorithm>

namespace freshet::ui {

void MainWindow::setUpdateInterval(std::chrono::milliseconds interval)
{
    m_pace.setInterval(interval);
    // Speeds are recorded second by second, however often they are shown.
    m_session.setUpdateInterval(std::min(interval, api::slowestUpdates));
}

void MainWindow::takeUpdate(const api::SessionUpdate& update)
{
    m_nowMs = update.takenMs;
    m_totals = update.totals;
    m_models->speeds.record(update, overallLimits());
    m_groupSpeeds->add(update.takenMs);
    if (m_desktopFlow != nullptr) {
        m_desktopFlow->update(update);
    }
    const bool isShowing = isSeen();
    m_pace.setHeld(!isShowing);
    m_detailsFlow->setSeen(isShowing);
    const auto shown = m_pace.take(update);
    if (shown) {
        applyUpdate(*shown);
        m_logFlow->show(shown->log);
    }
    m_statisticsFlow->takeUpdate(update, shown.has_value());
}

bool MainWindow::isSeen() const
{
    // Dialogs stay when the window is hidden. Other windows, the icon in the tray for one, show no torrents.
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.cbegin(), windows.cend(), [](const QWidget* window) {
        const bool showsTorrents = qobject_cast<const QDialog*>(window) != nullptr
            || qobject_cast<const QMainWindow*>(window) != nullptr;
        return showsTorrents && window->isVisible() && !window->isMinimized();
    });
}

void MainWindow::applyHeld()
{
    if (const auto held = m_pace.release()) {
        applyUpdate(*held);
        m_logFlow->show(held->log);
    }
    // The parts of the window ask for torrents while they are being made.
    if (m_detailsFlow != nullptr) {
        m_detailsFlow->setSeen(isSeen());
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    applyHeld();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && !isMinimized()) {
        applyHeld();
    }
}

void MainWindow::takeDetails(const api::TorrentDetails& details)
{
    if (const auto shown = m_pace.take(details)) {
        m_detailsFlow->showDetails(*shown, m_nowMs);
    } else {
        m_details->recordSpeeds(details, m_nowMs);
    }
}

void MainWindow::applyUpdate(const api::SessionUpdate& update)
{
    m_models->torrents.apply(update);
    m_models->sidebar.apply(update);
    if (!m_keptSelection.isEmpty() || m_keptScroll > 0) {
        restoreSelection();
    }
    m_listArea->refresh();
    m_status->setTotals(update.totals, update.takenMs);
    m_limitsFlow->showTotals(update.totals, update.takenMs);
    m_popover->setRates(update.totals.downloadRate, update.totals.uploadRate);
    if (m_popover->isVisible()) {
        m_popover->setSpeedOptions(m_session.settings().speed, update.takenMs);
    }
    showUse();
    showSelection();
}

void MainWindow::showUse()
{
    if (m_settings && m_settings->isVisible()) {
        m_settings->setUses(settingUses(allTorrents(), m_totals, m_session.settings()));
    }
}

} // namespace freshet::ui
