// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/concurrent_use.h"

#include "ui/models/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace freshet::ui {

namespace {

struct InUse
{
    Q_DECLARE_TR_FUNCTIONS(InUse)
};

QString nowText(qint64 count)
{
    //: Beside a limit: how many there are now
    return InUse::tr("%1 now").arg(countText(count));
}

/// The lowest and the highest of what peers have that are asked at all.
QString spanText(const QList<api::PeerSnapshot>& peers, int api::PeerSnapshot::*count)
{
    int low = 0;
    int high = 0;
    for (const api::PeerSnapshot& peer : peers) {
        const int value = peer.*count;
        low = value > 0 && (low == 0 || value < low) ? value : low;
        high = std::max(high, value);
    }
    if (low == high) {
        return InUse::tr("%1 now in the selected torrent").arg(countText(high));
    }
    //: The lowest and the highest number
    return InUse::tr("%1 to %2 now in the selected torrent").arg(countText(low), countText(high));
}

} // namespace

QMap<QString, QString> inUseTexts(const QList<api::TorrentSnapshot>& torrents,
    const api::SessionTotals& totals, const QList<api::PeerSnapshot>& watchedPeers)
{
    int downloads = 0;
    int seeds = 0;
    int checks = 0;
    int mostPeers = 0;
    for (const api::TorrentSnapshot& torrent : torrents) {
        downloads += torrent.state == api::TorrentState::Downloading
                || torrent.state == api::TorrentState::FetchingMetadata
            ? 1
            : 0;
        seeds += torrent.state == api::TorrentState::Seeding ? 1 : 0;
        checks += torrent.state == api::TorrentState::Checking ? 1 : 0;
        mostPeers = std::max(mostPeers, torrent.connectedPeers);
    }
    QMap<QString, QString> texts{
        {QStringLiteral("activeDownloads"), nowText(downloads)},
        {QStringLiteral("activeSeeds"), nowText(seeds)},
        {QStringLiteral("activeTorrents"), nowText(downloads + seeds)},
        {QStringLiteral("checksAtOnce"), nowText(checks)},
        {QStringLiteral("maxConnections"), nowText(totals.connectedPeers)},
        //: Of the torrent that has the most connections
        {QStringLiteral("maxConnectionsPerTorrent"),
            mostPeers > 0 ? InUse::tr("up to %1 now").arg(countText(mostPeers)) : nowText(0)},
        {QStringLiteral("maxHalfOpen"), nowText(totals.halfOpenConnections)},
        //: %1 is a size
        {QStringLiteral("writeBuffer"), InUse::tr("%1 used now").arg(sizeText(totals.pendingWriteBytes))},
        {QStringLiteral("uploadSlots"), {}},
        {QStringLiteral("piecesPerPeer"), {}},
        {QStringLiteral("requestsPerPeer"), {}},
    };
    if (!watchedPeers.isEmpty()) {
        const auto served = std::count_if(watchedPeers.begin(), watchedPeers.end(),
            [](const api::PeerSnapshot& peer) { return !peer.amChoking && peer.peerInterested; });
        texts[QStringLiteral("uploadSlots")] =
            InUse::tr("%1 now in the selected torrent").arg(countText(served));
        texts[QStringLiteral("piecesPerPeer")] = spanText(watchedPeers, &api::PeerSnapshot::piecesInFlight);
        texts[QStringLiteral("requestsPerPeer")] =
            spanText(watchedPeers, &api::PeerSnapshot::requestsInFlight);
    }
    return texts;
}

} // namespace freshet::ui
