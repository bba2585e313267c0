// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/limit_banner.h"

#include "ui/models/bottleneck_text.h"
#include "ui/models/error_text.h"
#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"
#include "ui/models/status_text.h"
#include "ui/widgets/path_edit.h"

#include <utility>

namespace freshet::ui {

namespace {
constexpr qsizetype longestPath = 300;
} // namespace

LimitBanner::LimitBanner(QWidget* parent)
    : Banner(parent)
{
    setObjectName(QStringLiteral("limitBanner"));
    setDismissible(false);
    connect(this, &Banner::actionTriggered, this,
        [this](int button) { Q_EMIT remedyRequested(m_shown.remedies.value(button)); });
}

void LimitBanner::showTorrent(const api::TorrentSnapshot& torrent)
{
    Advice advice = adviceFor(torrent);
    for (const Remedy remedy : std::as_const(advice.remedies)) {
        advice.buttons.append(remedyText(remedy, torrent));
    }
    // Shown again only when it says something else: a button must not go away under the pointer.
    if (advice == m_shown) {
        return;
    }
    m_shown = advice;
    if (advice.lead.isEmpty()) {
        hideMessage();
        return;
    }
    showMessage(advice.severity, advice.lead, advice.text, advice.buttons);
}

LimitBanner::Advice LimitBanner::adviceFor(const api::TorrentSnapshot& torrent)
{
    using State = api::TorrentState;
    using Kind = api::BottleneckKind;
    const bool isRunning = torrent.state != State::Failed && torrent.state != State::Paused;
    if (torrent.repair.pieces > 0 && isRunning) {
        return {Severity::Warning, tr("What is on the disk is not what was written."),
            repairText(torrent.repair),
            torrent.connectedPeers == 0 ? QList{Remedy::Announce} : QList<Remedy>()};
    }
    if (!torrent.movingTo.isEmpty() && (!torrent.fault || torrent.state == State::Moving)) {
        const QString folder = safeText(PathEdit::shownPath(torrent.movingTo), longestPath);
        return {Severity::Normal,
            torrent.state == State::Moving
                ? tr("Its files are being moved to %1.").arg(folder)
                : tr("Its files are moved to %1 after those of others.").arg(folder),
            {}, {Remedy::StopMoving}};
    }
    if (torrent.fault) {
        return adviceForFault(torrent);
    }
    if (torrent.state == State::Paused) {
        return {Severity::Normal, idleText(torrent), {}, {Remedy::Resume}};
    }
    if (torrent.state == State::FetchingMetadata) {
        return adviceForFileList(torrent);
    }
    if (torrent.state == State::Checking) {
        return {Severity::Normal,
            tr("Its files are being checked: %1.").arg(percentText(torrent.checkProgress)), {}};
    }
    const Advice plain{Severity::Normal, bottleneckText(torrent), bottleneckAdvice(torrent)};
    Advice warning = plain;
    warning.severity = torrent.state == State::Downloading ? Severity::Warning : Severity::Normal;
    switch (torrent.bottleneck.kind) {
    case Kind::None:
    case Kind::Fault:
    case Kind::MissingVolume:
    case Kind::PeerSpeed:
    case Kind::NobodyAsks: return {};
    case Kind::Queue:
    case Kind::Schedule: return adviceForWaiting(torrent, plain);
    case Kind::UploadSlots: return with(plain, {Remedy::OpenConcurrency});
    case Kind::Choked:
        return torrent.bottleneck.limit != noLimit ? with(plain, {Remedy::RaiseUpload}) : plain;
    case Kind::PeersSilent: return with(warning, {Remedy::ReplaceSilent});
    case Kind::DamagedData: return with(warning, {Remedy::OpenLog});
    case Kind::MostChoke: return with(plain, {Remedy::ShowPeers});
    case Kind::AlternativeLimit: return with(plain, {Remedy::EndAlternative});
    case Kind::GroupLimit: return with(plain, {Remedy::OpenCategory});
    case Kind::TagLimit: return with(plain, {Remedy::OpenTag});
    case Kind::PeerLimit: return with(plain, {Remedy::ShowPeers});
    case Kind::ShareLimit: return with(plain, {Remedy::OpenSharing});
    case Kind::ConnectionLimit:
        return with(
            warning, {torrent.bottleneck.limit > 0 ? Remedy::RaiseConnections : Remedy::OpenConcurrency});
    case Kind::UploadDelay:
    case Kind::Quota: return with(plain, {Remedy::OpenSpeed});
    case Kind::NoPeers:
    case Kind::TrackersFail:
    case Kind::PeersUnreachable:
        // A seed waits for others to come.
        return torrent.state == State::Seeding ? Advice() : with(warning, {Remedy::Announce});
    case Kind::NothingOffered: return with(warning, {Remedy::Announce});
    case Kind::SessionLimit: return with(plain, {Remedy::OpenSpeed});
    case Kind::TorrentLimit: {
        const ByteRate own =
            torrent.state == State::Seeding ? torrent.options.uploadLimit : torrent.options.downloadLimit;
        return with(plain, {own != noLimit ? Remedy::LiftLimit : Remedy::OpenSpeed});
    }
    case Kind::Disk: return with(warning, {Remedy::OpenDisk});
    case Kind::Hashing: return warning;
    case Kind::Window: return torrent.bottleneck.limit > 0 ? with(warning, {Remedy::UseAutomatic}) : plain;
    }
    return {};
}

LimitBanner::Advice LimitBanner::adviceForFileList(const api::TorrentSnapshot& torrent)
{
    const QString pause = fileListAdvice(torrent);
    if (torrent.connectedPeers == 0) {
        return {
            Severity::Normal, tr("Looking for peers that have the file list."), pause, {Remedy::Announce}};
    }
    const QString progress = torrent.metadataProgress > 0
        ? tr("%1 of it is here.").arg(percentText(torrent.metadataProgress))
        : QString();
    return {Severity::Normal,
        tr("Getting the file list from %n connected peers.", nullptr, torrent.connectedPeers),
        pause.isEmpty() ? progress : pause};
}

LimitBanner::Advice LimitBanner::adviceForWaiting(const api::TorrentSnapshot& torrent, const Advice& plain)
{
    if (torrent.bottleneck.kind == api::BottleneckKind::Schedule) {
        return with(plain, {Remedy::FullSpeed, Remedy::StartNow});
    }
    // Without a reason its files are about to be looked at, which nothing makes faster.
    return torrent.waitReason == api::WaitReason::None
        ? plain
        : with(plain, {Remedy::StartNow, Remedy::OpenConcurrency});
}

LimitBanner::Advice LimitBanner::with(Advice advice, const QList<Remedy>& remedies)
{
    advice.remedies = remedies;
    return advice;
}

LimitBanner::Advice LimitBanner::adviceForFault(const api::TorrentSnapshot& torrent)
{
    const QString text = errorText(torrent.fault);
    if (torrent.fault.kind == api::FaultKind::DiskNearlyFull) {
        return {Severity::Warning, text, {}, {Remedy::OpenStorage}};
    }
    if (torrent.state != api::TorrentState::Failed) {
        return {Severity::Warning, text, {}, {Remedy::Announce}};
    }
    switch (torrent.fault.kind) {
    case api::FaultKind::FilesMissing:
        return {Severity::Error, text, {}, {Remedy::ChooseFolder, Remedy::Recheck}};
    case api::FaultKind::DiskFull:
    case api::FaultKind::FolderNotWritable:
    case api::FaultKind::FileInTheWay:
    case api::FaultKind::PathTooLong:
        return {Severity::Error, text, {}, {Remedy::ChooseFolder, Remedy::Resume}};
    default: return {Severity::Error, text, {}, {Remedy::Resume}};
    }
}

int LimitBanner::raisedConnections(int limit)
{
    for (const int step : {50, 100, 200, 500, 1000, 2000}) {
        if (step > limit) {
            return step;
        }
    }
    return limit * 2;
}

QString LimitBanner::remedyText(Remedy remedy, const api::TorrentSnapshot& torrent)
{
    switch (remedy) {
    case Remedy::Resume:
        return torrent.state == api::TorrentState::Paused ? tr("Resume now") : tr("Try again");
    case Remedy::StartNow:
        return torrent.bottleneck.kind == api::BottleneckKind::Schedule ? tr("Resume now")
                                                                        : tr("Start anyway");
    case Remedy::Recheck: return tr("Check files again");
    case Remedy::Announce: return tr("Announce now");
    case Remedy::OpenSpeed: return tr("Change limits");
    case Remedy::OpenConcurrency:
        return torrent.bottleneck.kind == api::BottleneckKind::Queue ? tr("Change limit…")
                                                                     : tr("Change numbers");
    case Remedy::OpenSharing: return tr("Change share limits");
    case Remedy::OpenStorage: return tr("Change limit…");
    case Remedy::OpenDisk: return tr("Details");
    case Remedy::OpenLog: return tr("Log");
    case Remedy::RaiseUpload: return tr("Raise upload limit");
    case Remedy::UseAutomatic: return tr("Use Automatic");
    case Remedy::ReplaceSilent: return tr("Replace slow peers");
    case Remedy::OpenCategory: return tr("Limits of the category");
    case Remedy::OpenTag: return tr("Limits of the tag");
    case Remedy::LiftLimit: return tr("Lift its limit");
    case Remedy::EndAlternative: return tr("End slow mode");
    case Remedy::FullSpeed: return tr("Full speed for 1 h");
    case Remedy::RaiseConnections:
        return tr("Raise to %1")
            .arg(countText(raisedConnections(static_cast<int>(torrent.bottleneck.limit))));
    case Remedy::ShowPeers: return tr("Show peers");
    case Remedy::ChooseFolder: return tr("Choose another folder…");
    case Remedy::StopMoving: return tr("Stop moving");
    case Remedy::None: break;
    }
    return {};
}

} // namespace freshet::ui
