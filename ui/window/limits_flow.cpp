// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/limits_flow.h"

#include "ui/dialogs/rate_limits_dialog.h"
#include "ui/views/peers_tab.h"
#include "ui/window/action_set.h"

#include <QMenu>
#include <QToolButton>

#include <map>

namespace freshet::ui {

LimitsFlow::LimitsFlow(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_with(surroundings)
{
    connect(&m_with.peers, &PeersTab::limitsRequested, this, &LimitsFlow::askForPeers);
    connect(&m_with.peers, &PeersTab::limitsChosen, this, &LimitsFlow::limitPeers);
    connect(m_with.actions.action(Command::AlternativeLimits), &QAction::triggered, this,
        &LimitsFlow::setAlternative);
    connect(m_with.actions.action(Command::FullSpeed), &QAction::triggered, this, &LimitsFlow::setFullSpeed);
    buildProfileMenu();
}

void LimitsFlow::buildProfileMenu()
{
    auto* menu = new QMenu(&m_with.profileChip);
    menu->setObjectName(QStringLiteral("profileMenu"));
    menu->addAction(m_with.actions.action(Command::AlternativeLimits));
    menu->addAction(m_with.actions.action(Command::FullSpeed));
    menu->addSeparator();
    connect(menu->addAction(tr("&Schedule and limits…")), &QAction::triggered, this,
        [this] { m_with.showSpeedSettings(); });
    m_with.profileChip.setMenu(menu);
}

void LimitsFlow::showTotals(const api::SessionTotals& totals, qint64 nowMs)
{
    m_nowMs = nowMs;
    m_with.actions.action(Command::AlternativeLimits)
        ->setChecked(totals.profile == api::SpeedProfile::Alternative);
    m_with.actions.action(Command::FullSpeed)
        ->setChecked(totals.exceptionUntilMs && totals.profile == api::SpeedProfile::Unlimited);
}

void LimitsFlow::setAlternative(bool isOn)
{
    api::Settings settings = m_with.session.settings();
    settings.speed = api::withAlternative(settings.speed, isOn, m_nowMs, QTimeZone::systemTimeZone());
    m_with.applySettings(settings);
}

void LimitsFlow::setFullSpeed(bool isOn)
{
    api::Settings settings = m_with.session.settings();
    if (isOn) {
        settings.speed = api::withFullSpeed(settings.speed, std::chrono::hours(1), m_nowMs);
    } else {
        settings.speed.exception.reset();
    }
    m_with.applySettings(settings);
}

void LimitsFlow::askForGroup(const QString& category)
{
    const QString title = category.isEmpty() ? tr("torrents without a category") : category;
    const api::GroupOptions before = m_with.session.settings().groups.value(category);
    auto* dialog = new GroupLimitsDialog(title, before, &m_with.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, category] {
        api::Settings settings = m_with.session.settings();
        api::GroupOptions options = dialog->options();
        options.saveFolder = settings.groups.value(category).saveFolder;
        // A category stays known, whatever its limits.
        if (options == api::GroupOptions() && category.isEmpty()) {
            settings.groups.remove(category);
        } else {
            settings.groups.insert(category, options);
        }
        m_with.applySettings(settings);
    });
    dialog->open();
}

void LimitsFlow::askForTag(const QString& tag)
{
    auto* dialog = new TagLimitsDialog(tag, m_with.session.settings().tags.value(tag), &m_with.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tag] {
        api::Settings settings = m_with.session.settings();
        settings.tags.insert(tag, dialog->options());
        m_with.applySettings(settings);
    });
    dialog->open();
}

void LimitsFlow::limitPeers(const QList<api::PeerSnapshot>& peers)
{
    const std::optional<TorrentId> torrent = m_with.watched();
    if (!torrent) {
        return;
    }
    // One call for all that get the same: the other direction of each stays as it was.
    std::map<std::pair<ByteRate, ByteRate>, QList<PeerId>> alike;
    for (const api::PeerSnapshot& peer : peers) {
        alike[{peer.downloadLimit, peer.uploadLimit}].append(peer.id);
    }
    for (const auto& [limits, ids] : alike) {
        m_with.session.setPeerLimits(*torrent, ids, {limits.first, limits.second});
    }
}

void LimitsFlow::askForPeers(const QList<api::PeerSnapshot>& peers)
{
    const std::optional<TorrentId> torrent = m_with.watched();
    if (!torrent || peers.isEmpty()) {
        return;
    }
    const QString title =
        peers.size() == 1 ? peers.first().address : tr("%n peers", nullptr, static_cast<int>(peers.size()));
    QList<PeerId> ids;
    for (const api::PeerSnapshot& peer : peers) {
        ids.append(peer.id);
    }
    auto* dialog =
        new PeerLimitsDialog(title, {peers.first().downloadLimit, peers.first().uploadLimit}, &m_with.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, torrent = *torrent, ids] {
        m_with.session.setPeerLimits(torrent, ids, dialog->limits());
    });
    dialog->open();
}

} // namespace freshet::ui
