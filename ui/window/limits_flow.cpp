// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/limits_flow.h"

#include "ui/dialogs/rate_limits_dialog.h"
#include "ui/models/safe_text.h"
#include "ui/views/peers_tab.h"
#include "ui/window/action_set.h"
#include "ui/window/undo_history.h"

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

void LimitsFlow::setDownloadLimit(ByteRate limit)
{
    setOverallLimit(&swarm::TransferOptions::downloadLimit, limit, tr("change of the download limit"));
}

void LimitsFlow::setUploadLimit(ByteRate limit)
{
    setOverallLimit(&swarm::TransferOptions::uploadLimit, limit, tr("change of the upload limit"));
}

void LimitsFlow::setOverallLimit(ByteRate swarm::TransferOptions::*limit, ByteRate rate, const QString& what)
{
    const ByteRate before = m_with.session.settings().transfer.*limit;
    if (before == rate) {
        return;
    }
    const auto apply = [this, limit](ByteRate wanted) {
        api::Settings settings = m_with.session.settings();
        settings.transfer.*limit = wanted;
        m_with.applySettings(settings);
    };
    apply(rate);
    m_with.history.push({what, [apply, before] { apply(before); }, [apply, rate] { apply(rate); }});
}

void LimitsFlow::useAutomatic(const api::TorrentSnapshot& torrent)
{
    const swarm::TransferOptions before = m_with.session.settings().transfer;
    const auto apply = [this, id = torrent.id](
                           const swarm::TransferOptions& numbers, const api::TorrentOptions& own) {
        api::Settings settings = m_with.session.settings();
        settings.transfer.requestsPerPeer = numbers.requestsPerPeer;
        settings.transfer.piecesPerPeer = numbers.piecesPerPeer;
        settings.transfer.piecesPerTorrent = numbers.piecesPerTorrent;
        m_with.applySettings(settings);
        m_with.session.setTorrentOptions({id}, own);
    };
    // The row changes as soon as the session is told.
    const api::TorrentOptions old = torrent.options;
    api::TorrentOptions own = old;
    own.piecesPerPeer = swarm::automatic;
    const auto redo = [apply, own] { apply(swarm::TransferOptions(), own); };
    redo();
    m_with.history.push(
        {tr("change of requests in flight"), [apply, before, old] { apply(before, old); }, redo});
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
        const api::Settings now = m_with.session.settings();
        const bool wasKnown = now.groups.contains(category);
        const api::GroupOptions old = now.groups.value(category);
        const api::GroupOptions options = dialog->options();
        const auto put = [this, category](api::GroupOptions limits, bool isKnown) {
            api::Settings settings = m_with.session.settings();
            // Where it is saved is another matter.
            limits.saveFolder = settings.groups.value(category).saveFolder;
            if (limits == api::GroupOptions() && !isKnown) {
                settings.groups.remove(category);
            } else {
                settings.groups.insert(category, limits);
            }
            m_with.applySettings(settings);
        };
        // A category stays known, whatever its limits.
        const auto redo = [put, options, category] { put(options, !category.isEmpty()); };
        redo();
        if (m_with.session.settings().groups != now.groups) {
            m_with.history.push(
                {category.isEmpty() ? tr("change of the limits of torrents without a category")
                                    : tr("change of the limits of the category %1").arg(safeText(category)),
                    [put, old, wasKnown] { put(old, wasKnown); }, redo});
        }
    });
    dialog->open();
}

void LimitsFlow::askForTag(const QString& tag)
{
    auto* dialog = new TagLimitsDialog(tag, m_with.session.settings().tags.value(tag), &m_with.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tag] {
        const api::TagOptions old = m_with.session.settings().tags.value(tag);
        const api::TagOptions options = dialog->options();
        const auto put = [this, tag](api::TagOptions limits) {
            api::Settings settings = m_with.session.settings();
            // Where it is saved is another matter.
            limits.saveFolder = settings.tags.value(tag).saveFolder;
            settings.tags.insert(tag, limits);
            m_with.applySettings(settings);
        };
        put(options);
        if (!(options == old)) {
            m_with.history.push({tr("change of the limits of the tag %1").arg(safeText(tag)),
                [put, old] { put(old); }, [put, options] { put(options); }});
        }
    });
    dialog->open();
}

void LimitsFlow::limitPeers(const QList<api::PeerSnapshot>& before, const QList<api::PeerSnapshot>& after)
{
    const std::optional<TorrentId> torrent = m_with.watched();
    if (!torrent || after.isEmpty()) {
        return;
    }
    const auto apply = [this, torrent = *torrent](const QList<api::PeerSnapshot>& peers) {
        // One call for all that get the same: the other direction of each stays as it was.
        std::map<std::pair<ByteRate, ByteRate>, QList<PeerId>> alike;
        for (const api::PeerSnapshot& peer : peers) {
            alike[{peer.downloadLimit, peer.uploadLimit}].append(peer.id);
        }
        for (const auto& [limits, ids] : alike) {
            m_with.session.setPeerLimits(torrent, ids, {limits.first, limits.second});
        }
    };
    apply(after);
    const int count = static_cast<int>(after.size());
    m_with.history.push(
        {count == 1 ? tr("change of the limits of the peer %1").arg(safeText(after.first().address))
                    : tr("change of the limits of %n peers", nullptr, count),
            [apply, before] { apply(before); }, [apply, after] { apply(after); }});
}

void LimitsFlow::askForPeers(const QList<api::PeerSnapshot>& peers)
{
    const std::optional<TorrentId> torrent = m_with.watched();
    if (!torrent || peers.isEmpty()) {
        return;
    }
    const QString title =
        peers.size() == 1 ? peers.first().address : tr("%n peers", nullptr, static_cast<int>(peers.size()));
    auto* dialog =
        new PeerLimitsDialog(title, {peers.first().downloadLimit, peers.first().uploadLimit}, &m_with.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, torrent = *torrent, peers] {
        QList<api::PeerSnapshot> after = peers;
        for (api::PeerSnapshot& peer : after) {
            peer.downloadLimit = dialog->limits().download;
            peer.uploadLimit = dialog->limits().upload;
        }
        if (m_with.watched() == torrent) {
            limitPeers(peers, after);
        }
    });
    dialog->open();
}

} // namespace freshet::ui
