// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the window do that are not about torrents.
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/settings_window.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/models/error_text.h"
#include "ui/models/safe_text.h"
#include "ui/views/column_header.h"
#include "ui/views/details_panel.h"
#include "ui/views/peers_tab.h"
#include "ui/views/sidebar_view.h"
#include "ui/views/torrent_list_view.h"
#include "ui/window/action_set.h"
#include "ui/window/bar_stack.h"
#include "ui/window/create_flow.h"
#include "ui/window/desktop_flow.h"
#include "ui/window/details_flow.h"
#include "ui/window/diagnostics.h"
#include "ui/window/limits_flow.h"
#include "ui/window/list_area.h"
#include "ui/window/log_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/move_flow.h"
#include "ui/window/speed_popover.h"
#include "ui/window/statistics_flow.h"
#include "ui/window/status_bar.h"
#include "ui/window/torrent_actions.h"
#include "ui/window/window_models.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLineEdit>
#include <QShortcut>
#include <QStandardPaths>
#include <QToolBar>
#include <QToolButton>

namespace freshet::ui {

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto&& slot) {
        connect(m_actions->action(command), &QAction::triggered, this, slot);
    };
    on(Command::AddFile, [this] { chooseFiles(); });
    on(Command::AddLink, [this] { askForLinks(); });
    on(Command::PasteLink, [this] { paste(); });
    connectCreating();
    on(Command::Settings, [this] { showSettings(SettingsPlace::General); });
    on(Command::CloseWindow, [this] { closeByCommand(); });
    on(Command::Quit, [this] { quit(); });
    on(Command::SelectAll, [this] { m_listArea->list().selectAll(); });
    on(Command::About, [this] {
        auto* dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(Command::Shortcuts, [this] { showShortcuts(); });
    connectLog();
}

void MainWindow::connectCreating()
{
    auto* flow = new CreateFlow(m_session, *this, this);
    connect(m_actions->action(Command::CreateTorrent), &QAction::triggered, flow, &CreateFlow::start);
    connect(flow, &CreateFlow::failed, this, [this](const api::Fault& fault) {
        m_bars->add({errorText(fault), fault.detail, {}, {}, true, {}});
    });
    connect(flow, &CreateFlow::created, this, [this](const QString& file, std::optional<TorrentId> torrent) {
        BarMessage message;
        message.text = tr("%1 is made.").arg(safeText(QFileInfo(file).fileName()));
        message.lifetime = std::chrono::seconds(10);
        message.objectName = QStringLiteral("createdBar");
        if (torrent) {
            message.actions.append({tr("Show"), [this, id = *torrent] { goTo(id); }});
        }
        m_bars->add(message);
    });
}

void MainWindow::connectLog()
{
    LogFlow* flow = m_logFlow = new LogFlow(m_session, *this, this);
    flow->connectPanel(m_details->log());
    connect(m_actions->action(Command::Log), &QAction::triggered, flow, &LogFlow::open);
    const auto complain = [this](const QString& path, const QString& reason) {
        m_bars->add({tr("%1 was not written.").arg(safeText(path)), reason, {}, {}, true, {}});
    };
    connect(flow, &LogFlow::saveFailed, this, complain);
    m_statisticsFlow = new StatisticsFlow(m_session, *m_models, m_state, *this, this);
    connect(
        m_actions->action(Command::Statistics), &QAction::triggered, m_statisticsFlow, &StatisticsFlow::open);
    connect(m_statisticsFlow, &StatisticsFlow::saveFailed, this, complain);
    connect(m_actions->action(Command::Diagnostics), &QAction::triggered, this, [this, flow] {
        flow->ask([this](const QList<api::Event>& events) {
            QApplication::clipboard()->setText(
                diagnosticsText({m_session.settings(), m_totals, allTorrents(), events}));
            BarMessage message;
            message.text = tr("Versions, settings, counts and the last warnings are in the clipboard.");
            message.lifetime = std::chrono::seconds(10);
            m_bars->add(message);
        });
    });
}

void MainWindow::connectMoving(TorrentEdits& edits)
{
    auto* flow = new MoveFlow({m_session, *m_actions, edits, *m_bars, *this, [this] { return allTorrents(); },
                                  [this] { return selectedTorrents(); }},
        this);
    m_moveFlow = flow;
    connect(m_detailsFlow, &DetailsFlow::folderRequested, flow, &MoveFlow::chooseFolder);
    connect(m_detailsFlow, &DetailsFlow::moveStopRequested, flow, &MoveFlow::stop);
}

void MainWindow::connectViewCommands()
{
    const auto on = [this](Command command, auto&& slot) {
        connect(m_actions->action(command), &QAction::triggered, this, slot);
    };
    on(Command::Filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    auto* leave = new QShortcut(Qt::Key_Escape, m_filter);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_filter->clear();
        m_listArea->list().setFocus();
    });
    auto* down = new QShortcut(Qt::Key_Down, m_filter);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, &m_listArea->list(), qOverload<>(&QWidget::setFocus));
    connect(m_actions->action(Command::DetailsRight), &QAction::toggled, this, &MainWindow::placeDetails);
    const auto setDensity = [this](Density density) {
        Preferences preferences = m_preferences;
        preferences.density = density;
        prefer(preferences);
    };
    on(Command::DensityComfortable, [setDensity] { setDensity(Density::Comfortable); });
    on(Command::DensityCompact, [setDensity] { setDensity(Density::Compact); });
    m_actions->action(Command::DensityComfortable)->setChecked(true);
    connect(m_actions->action(Command::ShowSidebar), &QAction::toggled, m_sidebar, &QWidget::setVisible);
    connect(m_actions->action(Command::ShowDetails), &QAction::toggled, m_details, &QWidget::setVisible);
    on(Command::NextPane, [this] { focusPane(1); });
    on(Command::PreviousPane, [this] { focusPane(-1); });
}

void MainWindow::connectSpeed()
{
    connect(m_actions->action(Command::SpeedLimits), &QAction::triggered, this,
        [this] { showSpeedPopover(m_status->downChip()); });
    for (QToolButton* chip : {m_status->downChip(), m_status->upChip()}) {
        connect(chip, &QToolButton::clicked, this, [this, chip] { showSpeedPopover(chip); });
    }
    connect(
        m_status->portChip(), &QToolButton::clicked, this, [this] { showSettings(SettingsPlace::Network); });
    connect(m_popover, &SpeedPopover::downloadLimitChanged, m_limitsFlow, &LimitsFlow::setDownloadLimit);
    connect(m_popover, &SpeedPopover::uploadLimitChanged, m_limitsFlow, &LimitsFlow::setUploadLimit);
    connect(m_popover, &SpeedPopover::speedOptionsChanged, this, [this](const api::SpeedOptions& speed) {
        api::Settings settings = m_session.settings();
        settings.speed = speed;
        m_session.applySettings(settings);
        applySettings(settings);
    });
    const auto showSchedule = [this] {
        showSettings(SettingsPlace::Speed);
        m_settings->reveal(QStringLiteral("week"));
    };
    connect(m_popover, &SpeedPopover::scheduleRequested, this, showSchedule);
    connect(m_actions->action(Command::Schedule), &QAction::triggered, this, showSchedule);
    connect(m_popover, &SpeedPopover::torrentLimitsRequested, m_actions->action(Command::Limits),
        &QAction::trigger);
    connect(m_popover, &SpeedPopover::peerLimitsRequested, m_limitsFlow,
        [this] { m_limitsFlow->askForPeers(m_details->peers().selectedPeers()); });
    connect(
        m_popover, &SpeedPopover::allLimitsRequested, this, [this] { showSettings(SettingsPlace::Speed); });
    connect(m_detailsFlow, &DetailsFlow::speedSettingsRequested, this,
        [this] { showSettings(SettingsPlace::Speed); });
    connect(m_detailsFlow, &DetailsFlow::concurrencySettingsRequested, this,
        [this] { showSettings(SettingsPlace::Concurrency); });
    connect(m_detailsFlow, &DetailsFlow::sharingSettingsRequested, this,
        [this] { showSettings(SettingsPlace::Sharing); });
    connect(m_detailsFlow, &DetailsFlow::storageSettingsRequested, this,
        [this] { showSettings(SettingsPlace::Storage); });
    connect(m_detailsFlow, &DetailsFlow::torrentLimitsRequested, m_actions->action(Command::Limits),
        &QAction::trigger);
    connect(m_detailsFlow, &DetailsFlow::statisticsRequested, m_actions->action(Command::Statistics),
        &QAction::trigger);
    connect(m_detailsFlow, &DetailsFlow::automaticRequested, m_limitsFlow, [this](TorrentId id) {
        if (const api::TorrentSnapshot* torrent = m_models->torrents.torrent(id)) {
            m_limitsFlow->useAutomatic(*torrent);
        }
    });
    connect(m_detailsFlow, &DetailsFlow::categoryLimitsRequested, m_limitsFlow, &LimitsFlow::askForGroup);
    connect(m_detailsFlow, &DetailsFlow::tagLimitsRequested, m_limitsFlow, &LimitsFlow::askForTag);
    connect(m_detailsFlow, &DetailsFlow::alternativeEndRequested, m_limitsFlow,
        [this] { m_limitsFlow->setAlternative(false); });
    connect(m_detailsFlow, &DetailsFlow::fullSpeedRequested, m_limitsFlow,
        [this] { m_limitsFlow->setFullSpeed(true); });
}

void MainWindow::addTabKeys()
{
    for (int tab = 0; tab < m_details->count(); ++tab) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)), this);
        connect(key, &QShortcut::activated, this, [this, tab] {
            m_actions->action(Command::ShowDetails)->setChecked(true);
            m_details->setCurrentIndex(tab);
        });
    }
}

void MainWindow::showSettings(SettingsPlace place)
{
    if (!m_settings) {
        api::Settings defaults;
        defaults.saveFolder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
        m_settings = new SettingsWindow({m_session.settings(), m_preferences}, defaults, this);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        m_settings->setRows(m_session.settingRows());
        connect(m_settings, &SettingsWindow::settingsChanged, this, [this](const api::Settings& settings) {
            m_session.applySettings(settings);
            applySettings(m_session.settings());
        });
        connect(m_settings, &SettingsWindow::preferencesChanged, this, &MainWindow::preferencesChanged);
        connect(m_settings, &SettingsWindow::columnsResetRequested, this, &MainWindow::resetColumns);
        connect(m_settings, &SettingsWindow::columnsUndoRequested, this, &MainWindow::undoColumns);
        connect(m_settings, &SettingsWindow::moveCategoryWanted, this,
            [this](const QString& category, const QString& folder) {
                m_moveFlow->moveCategory(category, folder, *m_settings);
            });
    }
    m_settings->showPage(place);
    m_settings->show();
    showUse();
    m_settings->raise();
    m_settings->activateWindow();
}

std::optional<SettingsPlace> MainWindow::settingsPlace() const
{
    return m_settings && m_settings->isVisible() ? std::optional(m_settings->currentPlace()) : std::nullopt;
}

void MainWindow::showSpeedSettings()
{
    showSettings(SettingsPlace::Speed);
}

void MainWindow::showSpeedPopover(QWidget* anchor)
{
    const api::Settings settings = m_session.settings();
    m_popover->setSpeedOptions(settings.speed, m_nowMs);
    // Peers that nobody sees are not "this peer".
    const PeersTab& peers = m_details->peers();
    m_popover->setSelection(static_cast<int>(m_listArea->list().selectedTorrents().size()),
        peers.isVisible() ? static_cast<int>(peers.selectedPeers().size()) : 0);
    m_popover->setPeaks(m_models->speeds.peaks(m_nowMs));
    m_popover->open(*anchor, settings.transfer.downloadLimit, settings.transfer.uploadLimit);
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(m_actions->shortcuts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::activateTorrent(TorrentId torrent)
{
    const api::TorrentSnapshot* snapshot = m_models->torrents.torrent(torrent);
    if (snapshot != nullptr && snapshot->isComplete()) {
        m_actions->action(Command::Open)->trigger();
    } else {
        m_actions->action(Command::ShowDetails)->setChecked(true);
        m_details->showOverviewTab();
        if (snapshot != nullptr) {
            m_torrentActions->openContent(*snapshot);
        }
    }
}

void MainWindow::focusPane(int direction)
{
    QList<QWidget*> panes{m_toolBar, m_sidebar, &m_listArea->list(), m_details, m_status};
    panes.removeIf([](const QWidget* pane) { return !pane->isVisible(); });
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const bool isHere = focusWidget() != nullptr
            && (panes.at(i) == focusWidget() || panes.at(i)->isAncestorOf(focusWidget()));
        current = isHere ? i : current;
    }
    const qsizetype next = (current + direction + panes.size()) % panes.size();
    QWidget* pane = panes.at(next);
    QWidget* target = pane->focusPolicy() != Qt::NoFocus ? pane : nullptr;
    for (QWidget* child : pane->findChildren<QWidget*>()) {
        const bool takesFocus = (child->focusPolicy() & Qt::TabFocus) != 0 && child->isEnabled();
        if (target == nullptr && takesFocus && child->isVisible()) {
            target = child;
        }
    }
    if (target != nullptr) {
        target->setFocus(Qt::TabFocusReason);
    }
}

} // namespace freshet::ui
