// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the session tells, on its way into models and views.
#include "ui/dialogs/settings_window.h"
#include "ui/models/concurrent_use.h"
#include "ui/views/details_panel.h"
#include "ui/window/desktop_flow.h"
#include "ui/window/details_flow.h"
#include "ui/window/limits_flow.h"
#include "ui/window/list_area.h"
#include "ui/window/log_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/speed_popover.h"
#include "ui/window/statistics_flow.h"
#include "ui/window/status_bar.h"
#include "ui/window/window_models.h"

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
    m_models->speeds.record(update, overallLimit());
    const auto shown = m_pace.take(update);
    if (shown) {
        applyUpdate(*shown);
        m_logFlow->show(shown->log);
    }
    m_statisticsFlow->takeUpdate(update, shown.has_value());
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
    if (m_desktopFlow != nullptr) {
        m_desktopFlow->update(update);
    }
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
