// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/traffic_statistics.h"

#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace freshet::ui {

namespace {

/// The translation context of this file.
struct Statistics
{
    Q_DECLARE_TR_FUNCTIONS(TrafficStatistics)
};

constexpr qsizetype busiestShown = 2;

QString withShare(ByteCount part, ByteCount whole)
{
    const double share = whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
    //: A size and its share of the size above: "304 MiB (2.4%)"
    return Statistics::tr("%1 (%2)").arg(sizeText(part), percentText(share));
}

/// A row with one text for each column that is known.
template<class Make>
StatisticsRow rowOf(const QString& label, const std::optional<TrafficSums>& session,
    const std::optional<TrafficSums>& total, bool isPart, Make make)
{
    return {label, session ? make(*session) : QString(), total ? make(*total) : QString(), isPart};
}

ByteRate rateOf(const api::TorrentSnapshot& torrent)
{
    return torrent.downloadRate + torrent.uploadRate;
}

/// What begins like a formula would be one in a spreadsheet.
QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front())) {
        text.prepend(QLatin1Char('\''));
    }
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& cell : cells) {
        quoted.append(csvCell(cell));
    }
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

QString TrafficBaseline::toText() const
{
    QStringList numbers;
    for (const qint64 number : {sinceMs, sums.downloaded, sums.uploaded, sums.lineDownloaded.value_or(0),
             sums.lineUploaded.value_or(0), sums.wasted, sums.activeMs.value_or(0)}) {
        numbers.append(QString::number(number));
    }
    return sinceMs > 0 ? numbers.join(QLatin1Char(' ')) : QString();
}

TrafficBaseline TrafficBaseline::fromText(const QString& text)
{
    QList<qint64> numbers;
    for (const QString& part : text.split(QLatin1Char(' '))) {
        bool isNumber = false;
        numbers.append(part.toLongLong(&isNumber));
        if (!isNumber || numbers.last() < 0) {
            return {};
        }
    }
    constexpr qsizetype count = 7;
    if (numbers.size() != count) {
        return {};
    }
    return {numbers[0], {numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]}};
}

TrafficSums TrafficBaseline::rest(const TrafficSums& all) const
{
    const auto less = [](qint64 whole, qint64 part) { return std::max<qint64>(0, whole - part); };
    const auto lessOptional = [&](std::optional<qint64> whole, std::optional<qint64> part) {
        return whole ? std::optional(less(*whole, part.value_or(0))) : whole;
    };
    return {less(all.downloaded, sums.downloaded), less(all.uploaded, sums.uploaded),
        lessOptional(all.lineDownloaded, sums.lineDownloaded),
        lessOptional(all.lineUploaded, sums.lineUploaded), less(all.wasted, sums.wasted),
        lessOptional(all.activeMs, sums.activeMs)};
}

TrafficSums sessionSums(const api::MetricsSnapshot& metrics)
{
    const swarm::SwarmCounters& swarm = metrics.swarm;
    const api::HeaderEstimate headers = api::estimateHeaders(swarm.received.bytes, swarm.sent.bytes);
    TrafficSums sums;
    sums.downloaded = swarm.received.payload;
    sums.uploaded = swarm.sent.payload;
    sums.lineDownloaded = swarm.received.bytes + headers.received;
    sums.lineUploaded = swarm.sent.bytes + headers.sent;
    sums.wasted = swarm.duplicate + swarm.unrequested + swarm.damaged;
    sums.activeMs = metrics.uptime.count();
    return sums;
}

TrafficSums historySums(const api::TrafficHistory& history)
{
    TrafficSums sums;
    sums.lineDownloaded = 0;
    sums.lineUploaded = 0;
    sums.activeMs = 0;
    for (const api::TrafficSample& sample : history.samples) {
        sums.downloaded += sample.downloaded;
        sums.uploaded += sample.uploaded;
        *sums.lineDownloaded += sample.lineDownloaded;
        *sums.lineUploaded += sample.lineUploaded;
        sums.wasted += sample.wasted;
        *sums.activeMs += sample.coveredMs;
    }
    return sums;
}

TrafficSums torrentSums(const QList<api::TorrentSnapshot>& torrents)
{
    TrafficSums sums;
    for (const api::TorrentSnapshot& torrent : torrents) {
        sums.downloaded += torrent.downloaded;
        sums.uploaded += torrent.uploaded;
        sums.wasted += torrent.wasted;
    }
    return sums;
}

QList<StatisticsRow> statisticsRows(
    const std::optional<TrafficSums>& session, const std::optional<TrafficSums>& total)
{
    const auto row = [&](const QString& label, bool isPart, auto make) {
        return rowOf(label, session, total, isPart, make);
    };
    const auto whole = [](ByteCount payload, std::optional<ByteCount> line) {
        return line ? std::max(*line, payload) : payload;
    };
    const auto overhead = [](ByteCount payload, std::optional<ByteCount> line) {
        return line ? withShare(std::max<ByteCount>(0, *line - payload), *line) : QString();
    };
    const auto payload = [](ByteCount bytes, std::optional<ByteCount> line) {
        return line ? withShare(bytes, *line) : sizeText(bytes);
    };
    using Sums = TrafficSums;
    return {
        row(Statistics::tr("Downloaded"), false,
            [&](const Sums& s) { return sizeText(whole(s.downloaded, s.lineDownloaded)); }),
        row(Statistics::tr("Payload"), true,
            [&](const Sums& s) { return payload(s.downloaded, s.lineDownloaded); }),
        row(Statistics::tr("Overhead"), true,
            [&](const Sums& s) { return overhead(s.downloaded, s.lineDownloaded); }),
        row(Statistics::tr("Uploaded"), false,
            [&](const Sums& s) { return sizeText(whole(s.uploaded, s.lineUploaded)); }),
        row(Statistics::tr("Payload"), true,
            [&](const Sums& s) { return payload(s.uploaded, s.lineUploaded); }),
        row(Statistics::tr("Overhead"), true,
            [&](const Sums& s) { return overhead(s.uploaded, s.lineUploaded); }),
        row(Statistics::tr("Ratio"), false,
            [](const Sums& s) {
                return s.downloaded > 0
                    ? ratioText(static_cast<double>(s.uploaded) / static_cast<double>(s.downloaded))
                    : QString();
            }),
        row(Statistics::tr("Wasted"), false, [](const Sums& s) { return withShare(s.wasted, s.downloaded); }),
        row(Statistics::tr("Active time"), false,
            [](const Sums& s) { return s.activeMs ? durationText(*s.activeMs / 1000) : QString(); }),
    };
}

QList<StatisticsFact> statisticsFacts(const api::MetricsSnapshot& metrics, ByteRate bytesPerSecond)
{
    const api::PeerMetrics& peers = metrics.peers;
    const int connected = peers.incoming + peers.outgoing;
    const int checking = metrics.torrentsByState[static_cast<std::size_t>(api::TorrentState::Checking)];
    const auto count = [](auto number) { return countText(static_cast<qint64>(number)); };
    const ByteCount inFlight = static_cast<ByteCount>(peers.requestsInFlight) * 16 * 1024;
    return {
        {Statistics::tr("Connections"),
            Statistics::tr("%1 of %2")
                .arg(count(connected + peers.halfOpen), count(metrics.settings.connection.maxConnections))},
        {Statistics::tr("Peers"),
            Statistics::tr("%1, %2 incoming").arg(count(connected), count(peers.incoming))},
        {Statistics::tr("Seeds"), count(peers.seeds)},
        {Statistics::tr("Encrypted"), count(peers.encrypted)},
        {Statistics::tr("In flight"),
            Statistics::tr("%1 blocks, %2").arg(count(peers.requestsInFlight), sizeText(inFlight))},
        {Statistics::tr("Pieces in progress"), count(peers.piecesInProgress)},
        {Statistics::tr("Disk"), Statistics::tr("%1 write").arg(rateTextOrZero(bytesPerSecond))},
        {Statistics::tr("Buffer"),
            Statistics::tr("%1 of pieces, %2 to be written")
                .arg(sizeText(metrics.pieceBuffers), sizeText(metrics.disk.pendingWriteBytes))},
        {Statistics::tr("Failed pieces"), count(metrics.swarm.piecesFailed)},
        {Statistics::tr("Banned peers"), count(metrics.swarm.bans)},
        {Statistics::tr("Checking"), count(checking)},
    };
}

QString busiestText(QList<api::TorrentSnapshot> torrents)
{
    torrents.removeIf([](const api::TorrentSnapshot& torrent) { return rateOf(torrent) <= 0; });
    std::sort(
        torrents.begin(), torrents.end(), [](const auto& a, const auto& b) { return rateOf(a) > rateOf(b); });
    QStringList parts;
    ByteRate rest = 0;
    for (qsizetype i = 0; i < torrents.size(); ++i) {
        if (i < busiestShown) {
            //: A torrent and its speed
            parts.append(Statistics::tr("%1 %2", "torrent")
                             .arg(safeText(torrents[i].name, 40), rateTextOrZero(rateOf(torrents[i]))));
        } else {
            rest += rateOf(torrents[i]);
        }
    }
    if (torrents.size() > busiestShown) {
        parts.append(Statistics::tr("%n others %1", nullptr, static_cast<int>(torrents.size() - busiestShown))
                         .arg(rateTextOrZero(rest)));
    }
    return parts.join(QStringLiteral(" | "));
}

QString statisticsCsv(const QList<StatisticsRow>& rows, const QList<StatisticsFact>& facts)
{
    QString csv =
        csvLine({Statistics::tr("What"), Statistics::tr("This session"), Statistics::tr("In total")});
    QString above;
    for (const StatisticsRow& row : rows) {
        const QString label = row.isPart ? above + QStringLiteral(": ") + row.label : row.label;
        above = row.isPart ? above : row.label;
        csv += csvLine({label, row.session, row.total});
    }
    for (const StatisticsFact& fact : facts) {
        csv += csvLine({fact.label, fact.value, {}});
    }
    return csv;
}

} // namespace freshet::ui
