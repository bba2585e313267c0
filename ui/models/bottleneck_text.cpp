// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bottleneck_text.h"

#include "ui/models/error_text.h"
#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"
#include "ui/models/status_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace freshet::ui {
namespace {

/// The translation context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BottleneckText)
};

using api::BottleneckKind;
using api::TorrentSnapshot;

bool isSeeding(const TorrentSnapshot& torrent)
{
    return torrent.state == api::TorrentState::Seeding;
}

/// As opposed to one that the settings have for every torrent.
bool hasOwnLimit(const TorrentSnapshot& torrent)
{
    return (isSeeding(torrent) ? torrent.options.uploadLimit : torrent.options.downloadLimit) != noLimit;
}

} // namespace

QString bottleneckWord(const TorrentSnapshot& torrent)
{
    switch (torrent.bottleneck.kind) {
    case BottleneckKind::None: return {};
    case BottleneckKind::Queue: return Words::tr("Queue");
    case BottleneckKind::Schedule: return Words::tr("Schedule");
    case BottleneckKind::Fault: return Words::tr("Error");
    case BottleneckKind::MissingVolume: return Words::tr("Files are not there");
    case BottleneckKind::NoPeers: return Words::tr("No peers");
    case BottleneckKind::TrackersFail: return Words::tr("Tracker");
    case BottleneckKind::PeersUnreachable: return Words::tr("No peer answers");
    case BottleneckKind::NothingOffered: return Words::tr("Nobody has the rest");
    case BottleneckKind::Choked: return Words::tr("Peers serve others");
    case BottleneckKind::PeersSilent: return Words::tr("Peers stopped sending");
    case BottleneckKind::DamagedData: return Words::tr("Damaged data");
    case BottleneckKind::MostChoke: return Words::tr("Most peers choke us");
    case BottleneckKind::SessionLimit: return Words::tr("Limit for all");
    case BottleneckKind::AlternativeLimit: return Words::tr("Slow mode");
    case BottleneckKind::GroupLimit: return Words::tr("Category's limit");
    case BottleneckKind::TagLimit: return Words::tr("Tag's limit");
    case BottleneckKind::TorrentLimit:
        return hasOwnLimit(torrent) ? Words::tr("Its own limit") : Words::tr("Limit of each torrent");
    case BottleneckKind::PeerLimit: return Words::tr("Peers' limits");
    case BottleneckKind::ShareLimit: return Words::tr("Has given enough");
    case BottleneckKind::UploadDelay: return Words::tr("Delay on the line");
    case BottleneckKind::Quota: return Words::tr("Quota");
    case BottleneckKind::ConnectionLimit: return Words::tr("Connection limit");
    case BottleneckKind::UploadSlots: return Words::tr("Upload slots");
    case BottleneckKind::Disk: return Words::tr("Disk");
    case BottleneckKind::Hashing: return Words::tr("Verification");
    case BottleneckKind::Window: return Words::tr("Requests in flight");
    case BottleneckKind::PeerSpeed: return Words::tr("Peers' speed");
    case BottleneckKind::NobodyAsks: return Words::tr("Nobody asks");
    }
    return {};
}

namespace {

/// What it waits for.
QString queueText(const TorrentSnapshot& torrent)
{
    const int limit = static_cast<int>(torrent.bottleneck.limit);
    const QString number = countText(limit);
    switch (torrent.waitReason) {
    case api::WaitReason::DownloadPlace:
        return Words::tr("%n downloads run already; the limit is %1.", nullptr, limit).arg(number);
    case api::WaitReason::SeedPlace:
        return Words::tr("%n torrents are seeding already; the limit is %1.", nullptr, limit).arg(number);
    case api::WaitReason::TorrentPlace:
        return Words::tr("%n torrents run already; the limit is %1.", nullptr, limit).arg(number);
    case api::WaitReason::CheckPlace:
        return Words::tr("The files of %n torrents are being checked; the limit is %1.", nullptr, limit)
            .arg(number);
    default: return Words::tr("This torrent waits for its turn.");
    }
}

QString schedulePauseText(const api::Bottleneck& found)
{
    const QString until =
        found.untilMs ? untilText(*found.untilMs, QDateTime::currentMSecsSinceEpoch()) : QString();
    if (until.isEmpty()) {
        return found.isEverything ? Words::tr("The schedule pauses everything.")
                                  : Words::tr("The schedule pauses downloads.");
    }
    //: %1 is a time of day, or a date and a time of day
    return (found.isEverything ? Words::tr("The schedule pauses everything until %1.")
                               : Words::tr("The schedule pauses downloads until %1."))
        .arg(until);
}

QString chokedText(const api::Bottleneck& found)
{
    return found.limit == noLimit
        ? Words::tr("All %n connected peers that have missing data wait to send.", nullptr, found.peers)
        : Words::tr("All %n connected peers that have missing data wait to send; the upload limit is %1.",
            nullptr, found.peers)
              .arg(rateText(found.limit));
}

QString windowText(const api::Bottleneck& found)
{
    return found.limit > 0
        ? Words::tr("Each peer is asked for %n blocks at a time at most; more would fit this line.", nullptr,
            static_cast<int>(found.limit))
        : Words::tr("%n peers could send more if more were asked of them at a time.", nullptr, found.peers);
}

QString damageText(const api::Bottleneck& found)
{
    if (found.pieces == 0) {
        //: %1 is a size
        return Words::tr("Damaged data: %1 of what came was of no use.").arg(sizeText(found.bytes));
    }
    if (found.peers == 0) {
        return Words::tr(
            "Damaged data: %n pieces failed; nobody is blocked for it yet.", nullptr, found.pieces);
    }
    const bool areAllNamed = found.peers <= found.subject.count(QStringLiteral(", ")) + 1;
    //: %1 is one address or several
    return (areAllNamed
            ? Words::tr("Damaged data: %n pieces failed; blocked %1.", nullptr, found.pieces)
            : Words::tr("Damaged data: %n pieces failed; blocked %1 and others.", nullptr, found.pieces))
        .arg(safeText(found.subject));
}

QString quotaText(const api::Bottleneck& found)
{
    const QString until = found.untilMs ? dateTimeText(*found.untilMs) : QString();
    return found.limit > 0 ? Words::tr("What is left of the quota is spread until %1: %2.")
                                 .arg(until, rateTextOrZero(found.limit))
                           : Words::tr("The quota is used up until %1.").arg(until);
}

/// Why a limit that somebody has set is what counts.
QString limitText(const TorrentSnapshot& torrent)
{
    const api::Bottleneck& found = torrent.bottleneck;
    const QString limit = rateTextOrZero(found.limit);
    switch (found.kind) {
    case BottleneckKind::SessionLimit:
        return Words::tr("The limit for all torrents is reached: %1.").arg(limit);
    case BottleneckKind::AlternativeLimit:
        return Words::tr("The limit of slow mode is reached: %1.").arg(limit);
    case BottleneckKind::GroupLimit:
        //: %1 is a category, %2 a rate
        return Words::tr("The limit of \"%1\" is reached: %2.").arg(safeText(found.subject), limit);
    case BottleneckKind::TagLimit:
        //: %1 is a tag, %2 a rate
        return Words::tr("The limit of the tag \"%1\" is reached: %2.").arg(safeText(found.subject), limit);
    case BottleneckKind::TorrentLimit:
        return (hasOwnLimit(torrent) ? Words::tr("This torrent's own limit is reached: %1.")
                                     : Words::tr("The limit of each torrent is reached: %1."))
            .arg(limit);
    case BottleneckKind::PeerLimit:
        return Words::tr("%n peers are at the limit that is set for them: %1.", nullptr, found.peers)
            .arg(limit);
    case BottleneckKind::ShareLimit:
        return Words::tr("It has given enough and goes on slowly: %1.").arg(limit);
    case BottleneckKind::UploadDelay:
        return Words::tr("Uploads are held back so that they do not delay others on the line: %1.")
            .arg(limit);
    default: return quotaText(found);
    }
}

} // namespace

QString bottleneckText(const TorrentSnapshot& torrent)
{
    const api::Bottleneck& found = torrent.bottleneck;
    switch (found.kind) {
    case BottleneckKind::None: return {};
    case BottleneckKind::Queue: return queueText(torrent);
    case BottleneckKind::Schedule: return schedulePauseText(found);
    case BottleneckKind::Fault:
    case BottleneckKind::MissingVolume: return errorText(torrent.fault);
    case BottleneckKind::NoPeers: return Words::tr("No peers are known yet.");
    case BottleneckKind::TrackersFail: return errorText(torrent.fault);
    case BottleneckKind::PeersUnreachable:
        return Words::tr("None of the %n known peers has answered yet.", nullptr, found.ofPeers);
    case BottleneckKind::NothingOffered:
        return Words::tr("The %n connected peers together lack %1 of the data.", nullptr, found.ofPeers)
            .arg(lackingText(torrent));
    case BottleneckKind::Choked: return chokedText(found);
    case BottleneckKind::PeersSilent:
        return Words::tr(
            "Peers stopped sending: for a minute nothing has come from %1 of %n.", nullptr, found.ofPeers)
            .arg(countText(found.peers));
    case BottleneckKind::DamagedData: return damageText(found);
    case BottleneckKind::MostChoke:
        return Words::tr("%1 of %n peers choke us.", nullptr, found.ofPeers).arg(countText(found.peers));
    case BottleneckKind::SessionLimit:
    case BottleneckKind::AlternativeLimit:
    case BottleneckKind::GroupLimit:
    case BottleneckKind::TagLimit:
    case BottleneckKind::TorrentLimit:
    case BottleneckKind::PeerLimit:
    case BottleneckKind::ShareLimit:
    case BottleneckKind::UploadDelay:
    case BottleneckKind::Quota: return limitText(torrent);
    case BottleneckKind::ConnectionLimit:
        return Words::tr("%n peers are connected, as many as may be. %1 are known.", nullptr, found.peers)
            .arg(countText(found.ofPeers));
    case BottleneckKind::UploadSlots:
        return Words::tr("%n peers are served at once, as many as the settings allow. %1 want something.",
            nullptr, found.peers)
            .arg(countText(found.ofPeers));
    case BottleneckKind::Hashing: return Words::tr("Pieces arrive faster than this computer verifies them.");
    case BottleneckKind::Disk:
        //: %1 is a rate, %2 a size
        return Words::tr("The disk takes %1; %2 wait.")
            .arg(rateTextOrZero(found.limit), sizeText(found.bytes));
    case BottleneckKind::Window: return windowText(found);
    case BottleneckKind::PeerSpeed:
        return isSeeding(torrent)
            ? Words::tr("The %n peers that are served take it as fast as they can.", nullptr, found.peers)
            : Words::tr("The %n peers that send do so as fast as they can.", nullptr, found.peers);
    case BottleneckKind::NobodyAsks:
        return Words::tr("None of the %n connected peers asks for anything.", nullptr, found.ofPeers);
    }
    return {};
}

QString lackingText(const TorrentSnapshot& torrent)
{
    constexpr double leastShown = 0.001;
    return percentText(std::max(leastShown, 1 - torrent.progress()));
}

QString bottleneckAdvice(const TorrentSnapshot& torrent)
{
    switch (torrent.bottleneck.kind) {
    case BottleneckKind::Queue:
        // The other reasons are told with their numbers already.
        return torrent.waitReason == api::WaitReason::TooSlow ? waitReasonText(torrent.waitReason)
                                                              : QString();
    case BottleneckKind::PeersUnreachable:
        return Words::tr("If that lasts, check the network and the firewall.");
    case BottleneckKind::NothingOffered: return Words::tr("It goes on when a peer with the rest comes.");
    case BottleneckKind::Choked: return Words::tr("Sharing more makes peers serve you sooner.");
    case BottleneckKind::MostChoke: return Words::tr("Sharing more makes peers serve you sooner.");
    case BottleneckKind::Disk: return Words::tr("Fewer active torrents, or another disk, would help.");
    case BottleneckKind::Window:
        return torrent.bottleneck.limit > 0
            ? Words::tr("\"Automatic\" for pieces and requests per peer would help.")
            : QString();
    case BottleneckKind::Hashing: return Words::tr("Other programs may be using the processor.");
    default: return {};
    }
    return {};
}

QString idleText(const TorrentSnapshot& torrent)
{
    if (torrent.fault) {
        return errorText(torrent.fault);
    }
    switch (torrent.state) {
    case api::TorrentState::Paused: return Words::tr("This torrent is paused.");
    case api::TorrentState::Done: return Words::tr("This torrent is done.");
    case api::TorrentState::Waiting:
        return torrent.bottleneck.kind == BottleneckKind::Schedule ? bottleneckText(torrent)
                                                                   : waitReasonText(torrent.waitReason);
    default: return bottleneckText(torrent);
    }
}

} // namespace freshet::ui
