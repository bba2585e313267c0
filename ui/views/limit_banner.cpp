// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/limit_banner.h"

#include "ui/models/error_text.h"

namespace freshet::ui {

LimitBanner::LimitBanner(QWidget* parent)
    : Banner(parent)
{
    setObjectName(QStringLiteral("limitBanner"));
    setDismissible(false);
    connect(this, &Banner::actionTriggered, this, [this] { Q_EMIT remedyRequested(m_shown.remedy); });
}

void LimitBanner::showTorrent(const api::TorrentSnapshot& torrent)
{
    const Advice advice = adviceFor(torrent);
    // Shown again only when it says something else: a button must not go away under the pointer.
    if (advice == m_shown) {
        return;
    }
    m_shown = advice;
    if (advice.lead.isEmpty()) {
        hideMessage();
        return;
    }
    const QStringList actions =
        advice.remedy == Remedy::None ? QStringList() : QStringList{remedyText(advice.remedy)};
    showMessage(advice.severity, advice.lead, advice.text, actions);
}

LimitBanner::Advice LimitBanner::adviceFor(const api::TorrentSnapshot& torrent)
{
    using State = api::TorrentState;
    const bool isRunning = torrent.state != State::Failed && torrent.state != State::Paused;
    if (torrent.repair.pieces > 0 && isRunning) {
        return {Severity::Warning, tr("What is on the disk is not what was written."),
            repairText(torrent.repair), torrent.connectedPeers == 0 ? Remedy::Announce : Remedy::None};
    }
    if (torrent.fault) {
        return adviceForFault(torrent);
    }
    const bool isAlone = torrent.connectedPeers == 0;
    if (torrent.state == State::Waiting) {
        return {Severity::Normal, tr("This torrent waits for its turn."),
            tr("As many torrents run as the settings allow."), Remedy::None};
    }
    if (torrent.state == State::FetchingMetadata && isAlone) {
        return {Severity::Normal, tr("Looking for peers that have the file list."), {}, Remedy::Announce};
    }
    if (torrent.state == State::FetchingMetadata) {
        return {Severity::Normal,
            tr("Getting the file list from %n connected peers.", nullptr, torrent.connectedPeers), {},
            Remedy::None};
    }
    if (torrent.state == State::Downloading && isAlone && torrent.knownPeers > 0) {
        return {Severity::Warning,
            tr("None of the %n known peers has answered yet.", nullptr, torrent.knownPeers), {},
            Remedy::Announce};
    }
    if (torrent.state == State::Downloading && isAlone) {
        return {Severity::Warning, tr("No peers are known yet."), {}, Remedy::Announce};
    }
    if (torrent.state == State::Downloading && torrent.availability < 1.0) {
        return {Severity::Warning, tr("The connected peers together do not have all of the data."), {},
            Remedy::Announce};
    }
    return {};
}

LimitBanner::Advice LimitBanner::adviceForFault(const api::TorrentSnapshot& torrent)
{
    const QString text = errorText(torrent.fault);
    if (torrent.state != api::TorrentState::Failed) {
        return {Severity::Warning, text, {}, Remedy::Announce};
    }
    const bool isFilesMissing = torrent.fault.kind == api::FaultKind::FilesMissing;
    return {Severity::Error, text, {}, isFilesMissing ? Remedy::Recheck : Remedy::Resume};
}

QString LimitBanner::remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Resume: return tr("Try again");
    case Remedy::Recheck: return tr("Check files again");
    case Remedy::Announce: return tr("Announce now");
    case Remedy::None: break;
    }
    return {};
}

} // namespace freshet::ui
