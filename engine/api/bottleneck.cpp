// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/bottleneck.h"

namespace freshet::api {

QLatin1String bottleneckId(BottleneckKind kind)
{
    switch (kind) {
    case BottleneckKind::None: return QLatin1String("nothing");
    case BottleneckKind::Queue: return QLatin1String("queue");
    case BottleneckKind::Schedule: return QLatin1String("schedule");
    case BottleneckKind::Fault: return QLatin1String("fault");
    case BottleneckKind::MissingVolume: return QLatin1String("missing_volume");
    case BottleneckKind::NoPeers: return QLatin1String("no_peers");
    case BottleneckKind::TrackersFail: return QLatin1String("trackers");
    case BottleneckKind::PeersUnreachable: return QLatin1String("peers_unreachable");
    case BottleneckKind::SessionLimit: return QLatin1String("session_limit");
    case BottleneckKind::AlternativeLimit: return QLatin1String("alternative_limit");
    case BottleneckKind::GroupLimit: return QLatin1String("category_limit");
    case BottleneckKind::TagLimit: return QLatin1String("tag_limit");
    case BottleneckKind::TorrentLimit: return QLatin1String("torrent_limit");
    case BottleneckKind::PeerLimit: return QLatin1String("peer_limit");
    case BottleneckKind::ShareLimit: return QLatin1String("share_limit");
    case BottleneckKind::UploadDelay: return QLatin1String("upload_delay");
    case BottleneckKind::Quota: return QLatin1String("quota");
    case BottleneckKind::ConnectionLimit: return QLatin1String("connection_limit");
    case BottleneckKind::UploadSlots: return QLatin1String("upload_slots");
    case BottleneckKind::Disk: return QLatin1String("disk");
    case BottleneckKind::Hashing: return QLatin1String("hashing");
    case BottleneckKind::Window: return QLatin1String("window");
    case BottleneckKind::NothingOffered: return QLatin1String("nothing_offered");
    case BottleneckKind::Choked: return QLatin1String("choked");
    case BottleneckKind::PeersSilent: return QLatin1String("peers_silent");
    case BottleneckKind::DamagedData: return QLatin1String("damaged_data");
    case BottleneckKind::MostChoke: return QLatin1String("most_choke");
    case BottleneckKind::PeerSpeed: return QLatin1String("peer_speed");
    case BottleneckKind::NobodyAsks: return QLatin1String("nobody_asks");
    }
    return {};
}

} // namespace freshet::api
