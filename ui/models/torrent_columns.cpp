// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/torrent_columns.h"

#include "ui/models/bottleneck_text.h"
#include "ui/models/error_text.h"
#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"
#include "ui/models/status_text.h"

#include <QCoreApplication>

namespace freshet::ui {
namespace {

/// The translation context of this file.
struct Columns
{
    Q_DECLARE_TR_FUNCTIONS(TorrentColumns)
};

using api::TorrentSnapshot;

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

const QString widestRate = QStringLiteral("1023.9\u00a0MiB/s");
const QString widestSize = QStringLiteral("1023.9\u00a0MiB");
const QString widestDate = QStringLiteral("2026-12-28 23:58");

template<class Number>
double number(Number value)
{
    return static_cast<double>(value);
}

/// What a column is and how it is drawn and sorted: one entry a column, in the order of TorrentColumn.
struct Column
{
    QString (*title)();
    Qt::Alignment alignment;
    QString sampleText;
    bool isShownByDefault;
    bool sortsDescendingFirst;
    QString (*text)(const TorrentSnapshot&);
    SortKey (*key)(const TorrentSnapshot&);
};

QString peersText(const TorrentSnapshot& t)
{
    if (t.knownPeers == 0 && t.connectedPeers == 0) {
        return {};
    }
    //: Connected peers of known peers.
    return Columns::tr("%1 of %2")
        .arg(countText(t.connectedPeers), countText(qMax(t.knownPeers, t.connectedPeers)));
}

QString timeText(const std::optional<qint64>& ms)
{
    return ms && *ms > 0 ? dateTimeText(*ms) : QString();
}

QString sizeOrBlank(ByteCount bytes)
{
    return bytes > 0 ? sizeText(bytes) : QString();
}

ByteCount remaining(const TorrentSnapshot& t)
{
    return qMax<ByteCount>(0, t.wantedSize - t.wantedDone);
}

// clang-format off
const Column columns[torrentColumnCount] = {
    {[] { return Columns::tr("Name"); }, left, {}, true, false,
        [](const TorrentSnapshot& t) { return safeText(t.name); },
        [](const TorrentSnapshot& t) { return SortKey(t.name); }},
    {[] { return Columns::tr("Progress"); }, left, {}, true, true,
        [](const TorrentSnapshot& t) { return percentText(t.progress()); },
        [](const TorrentSnapshot& t) { return SortKey(t.progress()); }},
    {[] { return Columns::tr("Status"); }, left, Columns::tr("Tracker does not answer"), true, false,
        [](const TorrentSnapshot& t) { return statusText(t); },
        // Worst first, then by word: the digit sorts before any letter.
        [](const TorrentSnapshot& t) { return SortKey(QString::number(2 - static_cast<int>(statusSeverity(t))) + statusText(t)); }},
    {[] { return Columns::tr("Down"); }, right, widestRate, true, true,
        [](const TorrentSnapshot& t) { return rateText(shownDownloadRate(t)); },
        [](const TorrentSnapshot& t) { return SortKey(number(shownDownloadRate(t))); }},
    {[] { return Columns::tr("Up"); }, right, widestRate, true, true,
        [](const TorrentSnapshot& t) { return rateText(shownUploadRate(t)); },
        [](const TorrentSnapshot& t) { return SortKey(number(shownUploadRate(t))); }},
    {[] { return Columns::tr("Time left"); }, right, QStringLiteral("23\u00a0h 59\u00a0min"), true, false,
        [](const TorrentSnapshot& t) { return t.secondsLeft ? durationText(*t.secondsLeft) : QString(); },
        [](const TorrentSnapshot& t) { return SortKey(t.secondsLeft ? number(*t.secondsLeft) : unknownLast); }},
    {[] { return Columns::tr("Peers"); }, right, Columns::tr("999 of 9999"), true, true,
        peersText,
        [](const TorrentSnapshot& t) { return SortKey(number(t.connectedPeers)); }},
    {[] { return Columns::tr("Size"); }, right, widestSize, true, true,
        [](const TorrentSnapshot& t) { return sizeOrBlank(t.wantedSize); },
        [](const TorrentSnapshot& t) { return SortKey(number(t.wantedSize)); }},
    {[] { return Columns::tr("Seeds"); }, right, QStringLiteral("9999"), false, true,
        [](const TorrentSnapshot& t) { return t.connectedSeeds > 0 ? countText(t.connectedSeeds) : QString(); },
        [](const TorrentSnapshot& t) { return SortKey(number(t.connectedSeeds)); }},
    {[] { return Columns::tr("Ratio"); }, right, QStringLiteral("9999.99"), false, true,
        [](const TorrentSnapshot& t) { return t.uploaded > 0 ? ratioText(t.ratio()) : QString(); },
        [](const TorrentSnapshot& t) { return SortKey(t.ratio()); }},
    {[] { return Columns::tr("Availability"); }, right, QStringLiteral("999.99"), false, true,
        [](const TorrentSnapshot& t) { return t.availability > 0 ? ratioText(t.availability) : QString(); },
        [](const TorrentSnapshot& t) { return SortKey(t.availability); }},
    {[] { return Columns::tr("Category"); }, left, QStringLiteral("ISO images and more"), false, false,
        [](const TorrentSnapshot& t) { return safeText(t.category); },
        [](const TorrentSnapshot& t) { return SortKey(t.category); }},
    {[] { return Columns::tr("Tags"); }, left, QStringLiteral("ISO images and more"), false, false,
        [](const TorrentSnapshot& t) { return safeText(t.tags.join(QStringLiteral(", "))); },
        [](const TorrentSnapshot& t) { return SortKey(t.tags.join(u' ')); }},
    {[] { return Columns::tr("Added"); }, right, widestDate, false, true,
        [](const TorrentSnapshot& t) { return timeText(t.addedMs); },
        [](const TorrentSnapshot& t) { return SortKey(number(t.addedMs)); }},
    {[] { return Columns::tr("Completed"); }, right, widestDate, false, true,
        [](const TorrentSnapshot& t) { return timeText(t.completedMs); },
        [](const TorrentSnapshot& t) { return SortKey(t.completedMs ? number(*t.completedMs) : unknownLast); }},
    {[] { return Columns::tr("Downloaded"); }, right, widestSize, false, true,
        [](const TorrentSnapshot& t) { return sizeOrBlank(t.downloaded); },
        [](const TorrentSnapshot& t) { return SortKey(number(t.downloaded)); }},
    {[] { return Columns::tr("Uploaded"); }, right, widestSize, false, true,
        [](const TorrentSnapshot& t) { return sizeOrBlank(t.uploaded); },
        [](const TorrentSnapshot& t) { return SortKey(number(t.uploaded)); }},
    {[] { return Columns::tr("Remaining"); }, right, widestSize, false, true,
        [](const TorrentSnapshot& t) { return sizeOrBlank(remaining(t)); },
        [](const TorrentSnapshot& t) { return SortKey(number(remaining(t))); }},
    {[] { return Columns::tr("Down limit"); }, right, widestRate, false, true,
        [](const TorrentSnapshot& t) { return limitText(t.downloadLimit()); },
        [](const TorrentSnapshot& t) { return SortKey(t.downloadLimit() == noLimit ? unknownLast : number(t.downloadLimit())); }},
    {[] { return Columns::tr("Up limit"); }, right, widestRate, false, true,
        [](const TorrentSnapshot& t) { return limitText(t.uploadLimit()); },
        [](const TorrentSnapshot& t) { return SortKey(t.uploadLimit() == noLimit ? unknownLast : number(t.uploadLimit())); }},
    {[] { return Columns::tr("Queue no."); }, right, QStringLiteral("99999"), false, false,
        [](const TorrentSnapshot& t) { return countText(t.queuePosition + 1); },
        [](const TorrentSnapshot& t) { return SortKey(number(t.queuePosition)); }},
    {[] { return Columns::tr("Tracker"); }, left, QStringLiteral("tracker.example.org"), false, false,
        [](const TorrentSnapshot& t) { return safeText(t.trackerHost); },
        [](const TorrentSnapshot& t) { return SortKey(t.trackerHost); }},
    {[] { return Columns::tr("Save folder"); }, left, QStringLiteral("/home/name/Downloads"), false, false,
        [](const TorrentSnapshot& t) { return safeText(t.saveFolder, 4096); },
        [](const TorrentSnapshot& t) { return SortKey(t.saveFolder); }},
    {[] { return Columns::tr("Wasted"); }, right, widestSize, false, true,
        [](const TorrentSnapshot& t) { return sizeOrBlank(t.wasted); },
        [](const TorrentSnapshot& t) { return SortKey(number(t.wasted)); }},
    {[] { return Columns::tr("Piece size"); }, right, widestSize, false, true,
        [](const TorrentSnapshot& t) { return sizeOrBlank(t.pieceLength); },
        [](const TorrentSnapshot& t) { return SortKey(number(t.pieceLength)); }},
    {[] { return Columns::tr("Private"); }, left, Columns::tr("Private"), false, true,
        [](const TorrentSnapshot& t) { return t.isPrivate ? Columns::tr("Private") : QString(); },
        [](const TorrentSnapshot& t) { return SortKey(number(t.isPrivate ? 1 : 0)); }},
    {[] { return Columns::tr("Info hash"); }, left, QStringLiteral("0123456789abcdef0123"), false, false,
        [](const TorrentSnapshot& t) { return safeText(t.infoHash); },
        [](const TorrentSnapshot& t) { return SortKey(t.infoHash); }},
    {[] { return Columns::tr("Limited by"); }, left, Columns::tr("Nobody has the rest"), false, false,
        bottleneckWord,
        [](const TorrentSnapshot& t) { return SortKey(bottleneckWord(t)); }},
    {[] { return Columns::tr("Last activity"); }, right, widestDate, false, true,
        [](const TorrentSnapshot& t) { return timeText(t.lastActivityMs); },
        [](const TorrentSnapshot& t) { return SortKey(t.lastActivityMs ? number(*t.lastActivityMs) : unknownLast); }},
    {[] { return Columns::tr("Active time"); }, right, QStringLiteral("23\u00a0h 59\u00a0min"), false, true,
        [](const TorrentSnapshot& t) { return t.activeSeconds > 0 ? durationText(t.activeSeconds) : QString(); },
        [](const TorrentSnapshot& t) { return SortKey(number(t.activeSeconds)); }},
};
// clang-format on

const Column& entry(TorrentColumn column)
{
    return columns[static_cast<int>(column)];
}

constexpr quint32 bit(TorrentColumn column)
{
    return quint32{1} << static_cast<int>(column);
}

} // namespace

TorrentColumnInfo torrentColumnInfo(TorrentColumn column)
{
    const Column& c = entry(column);
    return {c.title(), c.alignment, c.sampleText, c.isShownByDefault, c.sortsDescendingFirst};
}

QString torrentCellText(const TorrentSnapshot& torrent, TorrentColumn column)
{
    return entry(column).text(torrent);
}

QString torrentCellSpokenText(const TorrentSnapshot& torrent, TorrentColumn column)
{
    switch (column) {
    case TorrentColumn::Progress: {
        const QString progress = spokenPercentText(torrent.progress());
        //: Of the progress bar, for screen readers: pieces that are being fetched; %1 is "63.0 percent"
        return torrent.piecesInFlight == 0
            ? progress
            : Columns::tr("%1, %n pieces in flight", nullptr, torrent.piecesInFlight).arg(progress);
    }
    case TorrentColumn::Down: return spokenRateText(shownDownloadRate(torrent));
    case TorrentColumn::Up: return spokenRateText(shownUploadRate(torrent));
    case TorrentColumn::TimeLeft:
        return torrent.secondsLeft ? torrentCellText(torrent, column) : Columns::tr("unknown");
    default: return torrentCellText(torrent, column);
    }
}

QString torrentCellToolTip(const TorrentSnapshot& torrent, TorrentColumn column)
{
    if (column == TorrentColumn::Status && torrent.fault) {
        return errorText(torrent.fault);
    }
    if (column == TorrentColumn::Status && torrent.state == api::TorrentState::Downloading
        && torrent.bottleneck.kind != api::BottleneckKind::None) {
        return bottleneckText(torrent);
    }
    if (const QString text = fileListAdvice(torrent); column == TorrentColumn::Status && !text.isEmpty()) {
        return text;
    }
    if (column == TorrentColumn::Status && torrent.isForced) {
        return forcedText(torrent);
    }
    if (column == TorrentColumn::LimitedBy) {
        return bottleneckText(torrent);
    }
    if (column == TorrentColumn::Down && torrent.lineDownloadRate > 0) {
        return bothRatesText(torrent.downloadRate, torrent.lineDownloadRate);
    }
    if (column == TorrentColumn::Up && torrent.lineUploadRate > 0) {
        return bothRatesText(torrent.uploadRate, torrent.lineUploadRate);
    }
    return torrentCellText(torrent, column);
}

SortKey torrentSortKey(const TorrentSnapshot& torrent, TorrentColumn column)
{
    return entry(column).key(torrent);
}

quint32 changedTorrentColumns(const TorrentSnapshot& a, const TorrentSnapshot& b)
{
    using C = TorrentColumn;
    quint32 dirty = 0;
    const auto check = [&dirty](bool isDifferent, quint32 bits) { dirty |= isDifferent ? bits : 0; };
    check(a.state != b.state || !(a.fault == b.fault),
        bit(C::Name) | bit(C::Progress) | bit(C::Status) | bit(C::Down) | bit(C::Up));
    check(a.waitReason != b.waitReason || a.isForced != b.isForced, bit(C::Status));
    check(a.name != b.name, bit(C::Name));
    check(a.wantedDone != b.wantedDone || a.wantedSize != b.wantedSize || a.hasMetadata != b.hasMetadata
            || a.totalSize != b.totalSize,
        bit(C::Progress) | bit(C::Size) | bit(C::Remaining) | bit(C::Ratio) | bit(C::Down));
    check(a.pieceSummary != b.pieceSummary || a.piecesInFlight != b.piecesInFlight, bit(C::Progress));
    check(a.metadataProgress != b.metadataProgress || a.pausesWithFileList != b.pausesWithFileList
            || a.ratioReached != b.ratioReached,
        bit(C::Status));
    check(a.checkProgress != b.checkProgress, bit(C::Status) | bit(C::Progress));
    check(a.downloadRate != b.downloadRate, bit(C::Down) | bit(C::Status) | bit(C::Name));
    check(a.uploadRate != b.uploadRate, bit(C::Up));
    check(!(a.bottleneck == b.bottleneck), bit(C::LimitedBy) | bit(C::Status) | bit(C::Name));
    check(a.secondsLeft != b.secondsLeft, bit(C::TimeLeft));
    check(
        a.connectedPeers != b.connectedPeers || a.knownPeers != b.knownPeers, bit(C::Peers) | bit(C::Status));
    check(a.connectedSeeds != b.connectedSeeds, bit(C::Seeds));
    check(a.downloaded != b.downloaded || a.uploaded != b.uploaded,
        bit(C::Downloaded) | bit(C::Uploaded) | bit(C::Ratio));
    check(a.wasted != b.wasted, bit(C::Wasted));
    check(a.availability != b.availability, bit(C::Availability));
    check(a.category != b.category, bit(C::Category));
    check(a.tags != b.tags, bit(C::Tags));
    check(a.trackerHost != b.trackerHost, bit(C::Tracker));
    check(a.saveFolder != b.saveFolder, bit(C::SaveFolder));
    check(!(a.options == b.options) || a.usualDownloadLimit != b.usualDownloadLimit
            || a.usualUploadLimit != b.usualUploadLimit,
        bit(C::DownLimit) | bit(C::UpLimit));
    check(a.queuePosition != b.queuePosition, bit(C::QueueNumber) | bit(C::Status));
    check(a.addedMs != b.addedMs || a.completedMs != b.completedMs, bit(C::Added) | bit(C::Completed));
    check(a.lastActivityMs != b.lastActivityMs, bit(C::LastActivity));
    check(a.activeSeconds != b.activeSeconds, bit(C::ActiveTime));
    check(a.pieceLength != b.pieceLength || a.isPrivate != b.isPrivate || a.infoHash != b.infoHash,
        bit(C::PieceSize) | bit(C::Private) | bit(C::InfoHash));
    return dirty;
}

} // namespace freshet::ui
