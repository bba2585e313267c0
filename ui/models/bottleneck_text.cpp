// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bottleneck_text.h"

#include "ui/models/error_text.h"
#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"
#include "ui/models/status_text.h"

#include <QCoreApplication>

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

} // namespace

QString bottleneckWord(const TorrentSnapshot& torrent)
{
    switch (torrent.bottleneck.kind) {
    case BottleneckKind::None: return {};
    case BottleneckKind::Queue: return Words::tr("Queue");
    case BottleneckKind::Fault: return Words::tr("Error");
    case BottleneckKind::NoPeers: return Words::tr("No peers");
    case BottleneckKind::TrackersFail: return Words::tr("Tracker");
    case BottleneckKind::PeersUnreachable: return Words::tr("No peer answers");
    case BottleneckKind::NothingOffered: return Words::tr("Nobody has the rest");
    case BottleneckKind::Choked: return Words::tr("Peers serve others");
    case BottleneckKind::SessionLimit: return Words::tr("Limit for all");
    case BottleneckKind::TorrentLimit: return Words::tr("Its own limit");
    case BottleneckKind::Disk: return Words::tr("Disk");
    case BottleneckKind::Window: return Words::tr("Requests in flight");
    case BottleneckKind::PeerSpeed: return Words::tr("Peers' speed");
    case BottleneckKind::NobodyAsks: return Words::tr("Nobody asks");
    }
    return {};
}

QString bottleneckText(const TorrentSnapshot& torrent)
{
    const api::Bottleneck& found = torrent.bottleneck;
    switch (found.kind) {
    case BottleneckKind::None: return {};
    case BottleneckKind::Queue: return Words::tr("This torrent waits for its turn.");
    case BottleneckKind::Fault: return errorText(torrent.fault);
    case BottleneckKind::NoPeers: return Words::tr("No peers are known yet.");
    case BottleneckKind::TrackersFail: return errorText(torrent.fault);
    case BottleneckKind::PeersUnreachable:
        return Words::tr("None of the %n known peers has answered yet.", nullptr, found.ofPeers);
    case BottleneckKind::NothingOffered:
        return Words::tr("None of the %n connected peers has the missing data.", nullptr, found.ofPeers);
    case BottleneckKind::Choked:
        return Words::tr(
            "%n peers have missing data, but they are serving others at the moment.", nullptr, found.peers);
    case BottleneckKind::SessionLimit:
        return Words::tr("The limit for all torrents is reached: %1.").arg(rateTextOrZero(found.limit));
    case BottleneckKind::TorrentLimit:
        return Words::tr("This torrent's own limit is reached: %1.").arg(rateTextOrZero(found.limit));
    case BottleneckKind::Disk:
        return Words::tr("The disk with %1 does not keep up.").arg(safeText(found.subject));
    case BottleneckKind::Window:
        return Words::tr(
            "%n peers could send more if more were asked of them at a time.", nullptr, found.peers);
    case BottleneckKind::PeerSpeed:
        return isSeeding(torrent)
            ? Words::tr("The %n peers that are served take it as fast as they can.", nullptr, found.peers)
            : Words::tr("The %n peers that send do so as fast as they can.", nullptr, found.peers);
    case BottleneckKind::NobodyAsks:
        return Words::tr("None of the %n connected peers asks for anything.", nullptr, found.ofPeers);
    }
    return {};
}

QString bottleneckAdvice(const TorrentSnapshot& torrent)
{
    switch (torrent.bottleneck.kind) {
    case BottleneckKind::Queue: return waitReasonText(torrent.waitReason);
    case BottleneckKind::PeersUnreachable:
        return Words::tr("If that lasts, check the network and the firewall.");
    case BottleneckKind::NothingOffered: return Words::tr("It goes on when a peer with the rest comes.");
    case BottleneckKind::Choked: return Words::tr("Sharing more makes peers serve you sooner.");
    case BottleneckKind::Disk: return Words::tr("Fewer active torrents, or another disk, would help.");
    case BottleneckKind::Window:
        return Words::tr("\"Automatic\" for pieces and requests per peer would help.");
    case BottleneckKind::None:
    case BottleneckKind::Fault:
    case BottleneckKind::NoPeers:
    case BottleneckKind::TrackersFail:
    case BottleneckKind::SessionLimit:
    case BottleneckKind::TorrentLimit:
    case BottleneckKind::PeerSpeed:
    case BottleneckKind::NobodyAsks: return {};
    }
    return {};
}

} // namespace freshet::ui
