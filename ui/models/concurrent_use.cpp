// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/concurrent_use.h"

#include "ui/models/error_text.h"
#include "ui/models/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace freshet::ui {

namespace {

constexpr ByteCount blockSize = 16_KiB;

struct InUse
{
    Q_DECLARE_TR_FUNCTIONS(InUse)
};

QString nowText(qint64 count)
{
    //: Beside a limit: how many there are now
    return InUse::tr("%1 now").arg(countText(count));
}

/// Nothing if there is none.
QString spanText(const api::CountSpan& span)
{
    if (span.high == 0) {
        return {};
    }
    return span.low == span.high ? nowText(span.high)
                                 //: Beside a limit: the lowest and the highest number there is now
                                 : InUse::tr("now %1 to %2").arg(countText(span.low), countText(span.high));
}

SettingUse connectionUse(const api::SessionTotals& totals, const api::Settings& settings)
{
    const QString now = countText(totals.connectedPeers);
    if (totals.maxConnections > 0 && totals.maxConnections < settings.connection.maxConnections) {
        //: %1 is how many connections there are now, %2 how many there may be
        return {InUse::tr("%1 now, in use: %2 (open-file limit)").arg(now, countText(totals.maxConnections)),
            true};
    }
    if (totals.connectionsAllowed) {
        //: Two numbers of connections
        return {InUse::tr("%1 now, system allows %2").arg(now, countText(*totals.connectionsAllowed))};
    }
    return {nowText(totals.connectedPeers)};
}

/// "08:14", or with its day if that is another one.
QString sinceText(qint64 thenMs)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(thenMs);
    return then.date() == QDate::currentDate() ? QLocale().toString(then.time(), QLocale::ShortFormat)
                                               : dateTimeText(thenMs);
}

SettingUse portUse(const api::SessionTotals& totals)
{
    const QString port = QString::number(totals.listenPort);
    if (totals.listenFault) {
        const QString problem = errorText(totals.listenFault);
        //: %1 says what is wrong with another port
        return {totals.listenPort == 0 ? problem : InUse::tr("%1 Still listening on %2.").arg(problem, port),
            true};
    }
    if (totals.listenPort == 0) {
        return {};
    }
    if (totals.reachedMs) {
        //: %1 is a port, %2 a time
        return {InUse::tr("Listening on %1, reachable since %2").arg(port, sinceText(*totals.reachedMs))};
    }
    return {InUse::tr("Listening on %1. No peer has connected to it yet.").arg(port)};
}

} // namespace

QMap<QString, SettingUse> settingUses(const QList<api::TorrentSnapshot>& torrents,
    const api::SessionTotals& totals, const api::Settings& settings)
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
    return {
        {QStringLiteral("activeDownloads"), {nowText(downloads)}},
        {QStringLiteral("activeSeeds"), {nowText(seeds)}},
        {QStringLiteral("activeTorrents"), {nowText(downloads + seeds)}},
        {QStringLiteral("checksAtOnce"), {nowText(checks)}},
        {QStringLiteral("maxConnections"), connectionUse(totals, settings)},
        //: Of the torrent that has the most connections
        {QStringLiteral("maxConnectionsPerTorrent"),
            {mostPeers > 0 ? InUse::tr("up to %1 now").arg(countText(mostPeers)) : nowText(0)}},
        {QStringLiteral("maxHalfOpen"), {nowText(totals.halfOpenConnections)}},
        //: %1 is a size
        {QStringLiteral("writeBuffer"), {InUse::tr("%1 used now").arg(sizeText(totals.pendingWriteBytes))}},
        {QStringLiteral("uploadSlots"), {spanText(totals.inUse.slotsPerTorrent)}},
        {QStringLiteral("piecesPerPeer"), {spanText(totals.inUse.piecesPerPeer)}},
        {QStringLiteral("requestsPerPeer"), {spanText(totals.inUse.requestsPerPeer)}},
        {QStringLiteral("piecesPerTorrent"), {spanText(totals.inUse.piecesPerTorrent)}},
        {QStringLiteral("listenPort"), portUse(totals)},
    };
}

QString askedAtOnceText(const swarm::TransferOptions& options)
{
    const bool isAutomatic = options.requestsPerPeer == swarm::automatic;
    const int most = isAutomatic ? swarm::mostRequests : options.requestsPerPeer;
    const QString mostSize = sizeText(most * blockSize);
    const QString size = isAutomatic
        //: Two sizes
        ? InUse::tr(
            "With these values one peer is asked for %1 to %2 at a time, as its rate and latency need.")
              .arg(sizeText(swarm::fewestRequests * blockSize), mostSize)
        : InUse::tr("With these values one peer is asked for up to %1 at a time.").arg(mostSize);
    // What a piece measures is each torrent's affair.
    const int pieces = options.piecesPerPeer == swarm::automatic ? options.piecesPerTorrent
        : options.piecesPerTorrent == swarm::automatic
        ? options.piecesPerPeer
        : std::min(options.piecesPerPeer, options.piecesPerTorrent);
    if (pieces == swarm::automatic) {
        return size;
    }
    //: %1 says how much one peer is asked for
    return InUse::tr("%1 It comes from at most %n pieces.", nullptr, pieces).arg(size);
}

} // namespace freshet::ui
