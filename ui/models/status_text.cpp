// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/status_text.h"

#include "ui/models/bottleneck_text.h"
#include "ui/models/error_text.h"
#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace freshet::ui {
namespace {

/// The translation context of this file.
struct Status
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

constexpr qsizetype longestFileName = 60;

using api::TorrentSnapshot;
using api::TorrentState;

QString wholePercent(double fraction)
{
    const QLocale locale;
    return locale.toString(static_cast<int>(qBound(0.0, fraction, 1.0) * 100 + 1e-9)) + locale.percent();
}

/// Why a download is no faster, in the words of the Status column; empty while the peers' speed is all that
/// counts.
QString slowText(const TorrentSnapshot& torrent)
{
    using Kind = api::BottleneckKind;
    const api::Bottleneck& found = torrent.bottleneck;
    switch (found.kind) {
    case Kind::Choked: return Status::tr("All peers choke us");
    case Kind::NothingOffered: return Status::tr("Incomplete: nobody has %1").arg(lackingText(torrent));
    case Kind::PeersSilent:
    case Kind::DamagedData: return bottleneckWord(torrent);
    case Kind::MostChoke:
        return Status::tr("Slow: %1 of %2 peers choke us")
            .arg(countText(found.peers), countText(found.ofPeers));
    case Kind::PeersUnreachable: return Status::tr("No peer answers");
    case Kind::SessionLimit:
    case Kind::AlternativeLimit:
    case Kind::GroupLimit:
    case Kind::TagLimit:
    case Kind::TorrentLimit:
        //: %1 is a rate
        return Status::tr("Limited to %1").arg(rateTextOrZero(found.limit));
    case Kind::Quota:
        return found.limit > 0 ? Status::tr("Limited to %1").arg(rateTextOrZero(found.limit))
                               : Status::tr("Quota is used up");
    case Kind::PeerLimit: return Status::tr("Slow: peers' limits");
    case Kind::ConnectionLimit: return Status::tr("Slow: connection limit");
    case Kind::Window: return Status::tr("Slow: requests in flight");
    case Kind::Disk: return Status::tr("Slow: disk is busy");
    case Kind::Hashing: return Status::tr("Slow: verification");
    default: return {};
    }
}

/// As the banner above the details has it: something hinders a download that somebody might mend.
bool isHindered(const TorrentSnapshot& torrent)
{
    using Kind = api::BottleneckKind;
    if (torrent.state != TorrentState::Downloading) {
        return false;
    }
    switch (torrent.bottleneck.kind) {
    case Kind::NoPeers:
    case Kind::TrackersFail:
    case Kind::PeersUnreachable:
    case Kind::NothingOffered:
    case Kind::PeersSilent:
    case Kind::DamagedData:
    case Kind::ConnectionLimit:
    case Kind::Window:
    case Kind::Disk:
    case Kind::Hashing: return true;
    default: return false;
    }
}

QString downloadingText(const TorrentSnapshot& torrent)
{
    if (torrent.repair.pieces > 0) {
        return repairText(torrent.repair);
    }
    if (torrent.fault && torrent.downloadRate < 1) {
        return shortErrorText(torrent.fault);
    }
    if (torrent.connectedPeers == 0 && torrent.downloadRate < 1) {
        return torrent.knownPeers == 0 ? Status::tr("No peers yet") : Status::tr("No peer answers");
    }
    if (const QString slow = slowText(torrent); !slow.isEmpty()) {
        return slow;
    }
    return torrent.isForced ? Status::tr("Downloading, forced") : Status::tr("Downloading");
}

QString seedingText(const TorrentSnapshot& torrent)
{
    if (torrent.fault) {
        return shortErrorText(torrent.fault);
    }
    return torrent.isForced ? Status::tr("Seeding, forced") : Status::tr("Seeding");
}

QString checkingText(const TorrentSnapshot& torrent)
{
    if (torrent.repair.pieces > 0 && torrent.isVerifying) {
        return repairText(torrent.repair);
    }
    const QString percent = wholePercent(torrent.checkProgress);
    //: A finished download is read back from the disk
    return torrent.isVerifying ? Status::tr("Verifying, %1").arg(percent)
                               : Status::tr("Checking, %1").arg(percent);
}

QString fileListText(const TorrentSnapshot& torrent)
{
    if (torrent.fault && torrent.connectedPeers == 0) {
        return shortErrorText(torrent.fault);
    }
    const QString percent = wholePercent(torrent.metadataProgress);
    if (torrent.metadataProgress > 0) {
        //: %1 is a percentage
        return (torrent.pausesWithFileList ? Status::tr("Pauses after file list, %1")
                                           : Status::tr("Getting file list, %1"))
            .arg(percent);
    }
    return torrent.pausesWithFileList ? Status::tr("Pauses after file list")
                                      : Status::tr("Getting the file list");
}

QString doneText(const TorrentSnapshot& torrent)
{
    return torrent.ratioReached ? Status::tr("Done, ratio %1 reached").arg(ratioText(*torrent.ratioReached))
                                : Status::tr("Done");
}

QString waitingText(const TorrentSnapshot& torrent)
{
    switch (torrent.waitReason) {
    case api::WaitReason::TooSlow: return Status::tr("Waiting, was too slow");
    case api::WaitReason::Schedule: return Status::tr("Paused by schedule");
    case api::WaitReason::Quota: return Status::tr("Quota is used up");
    case api::WaitReason::DiskFull: return Status::tr("Disk full");
    default: return Status::tr("Waiting (no. %1)").arg(QLocale().toString(torrent.queuePosition + 1));
    }
}

} // namespace

QString repairText(const api::RepairSnapshot& repair)
{
    const QString file = safeText(repair.file.section(QLatin1Char('/'), -1), longestFileName);
    const QString pieces = Status::tr("Repairing %n pieces", nullptr, repair.pieces);
    if (repair.files > 1) {
        //: %1 is "Repairing 3 pieces", %2 the name of a file
        return Status::tr("%1 (%2 and %n more)", nullptr, repair.files - 1).arg(pieces, file);
    }
    //: %1 is "Repairing 3 pieces", %2 the name of a file
    return Status::tr("%1 (%2)").arg(pieces, file);
}

QString statusText(const TorrentSnapshot& torrent)
{
    switch (torrent.state) {
    case TorrentState::FetchingMetadata: return fileListText(torrent);
    case TorrentState::Waiting: return waitingText(torrent);
    case TorrentState::Checking: return checkingText(torrent);
    case TorrentState::Downloading: return downloadingText(torrent);
    case TorrentState::Seeding: return seedingText(torrent);
    case TorrentState::Paused: return Status::tr("Paused");
    case TorrentState::Done: return doneText(torrent);
    case TorrentState::Moving:
        //: Its files are brought to another folder; %1 is a percentage
        return Status::tr("Moving, %1").arg(wholePercent(torrent.moveProgress));
    case TorrentState::Failed: return torrent.fault ? shortErrorText(torrent.fault) : Status::tr("Failed");
    }
    return {};
}

QString waitReasonText(api::WaitReason reason)
{
    switch (reason) {
    case api::WaitReason::None: return {};
    case api::WaitReason::DownloadPlace:
        return Status::tr("As many downloads are active as the settings allow.");
    case api::WaitReason::SeedPlace: return Status::tr("As many torrents are seeding as the settings allow.");
    case api::WaitReason::TorrentPlace:
        return Status::tr("As many torrents are active as the settings allow.");
    case api::WaitReason::CheckPlace: return Status::tr("The files of other torrents are being checked.");
    case api::WaitReason::TooSlow:
        return Status::tr("It was slow while others waited, and is tried again after them.");
    case api::WaitReason::Schedule: return Status::tr("The schedule lets nothing of its kind run now.");
    case api::WaitReason::Quota: return Status::tr("What the quota allows in this period is used up.");
    case api::WaitReason::DiskFull: return Status::tr("Less space is free on its disk than is to stay free.");
    }
    return {};
}

QString fileListAdvice(const TorrentSnapshot& torrent)
{
    const bool isGettingIt = torrent.state == TorrentState::FetchingMetadata;
    return isGettingIt && torrent.pausesWithFileList
        ? Status::tr("It pauses as soon as its file list is here.")
        : QString();
}

QString forcedText(const TorrentSnapshot& torrent)
{
    if (!torrent.isForced) {
        return {};
    }
    return torrent.isComplete()
        ? Status::tr("It runs whatever the queue, the schedule and its share limits say, until it is paused"
                     " or “Start now” is switched off.")
        : Status::tr("It runs whatever the queue and the schedule say, until it is complete, it is paused or"
                     " “Start now” is switched off.");
}

Severity statusSeverity(const TorrentSnapshot& torrent)
{
    if (torrent.state == TorrentState::Failed) {
        return Severity::Error;
    }
    if (isHindered(torrent)) {
        return Severity::Warning;
    }
    if (!torrent.fault || torrent.state == TorrentState::Paused || torrent.state == TorrentState::Done
        || torrent.state == TorrentState::Moving) {
        return Severity::Normal;
    }
    // A tracker that fails hinders nothing while peers send.
    return shownDownloadRate(torrent) > 0 ? Severity::Normal : Severity::Warning;
}

QString statusIconName(const TorrentSnapshot& torrent)
{
    switch (statusSeverity(torrent)) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("attention");
    case Severity::Normal: break;
    }
    switch (torrent.state) {
    case TorrentState::FetchingMetadata: return QStringLiteral("link");
    case TorrentState::Waiting: return QStringLiteral("waiting");
    case TorrentState::Checking: return QStringLiteral("checking");
    case TorrentState::Downloading: return QStringLiteral("downloading");
    case TorrentState::Seeding: return QStringLiteral("seeding");
    case TorrentState::Paused: return QStringLiteral("paused");
    case TorrentState::Done: return QStringLiteral("done");
    case TorrentState::Moving: return QStringLiteral("folder");
    case TorrentState::Failed: return QStringLiteral("error");
    }
    return {};
}

StatusBuckets statusBuckets(const TorrentSnapshot& torrent)
{
    StatusBuckets buckets;
    switch (torrent.state) {
    case TorrentState::FetchingMetadata:
    case TorrentState::Downloading: buckets |= StatusBucket::Downloading; break;
    case TorrentState::Seeding: buckets |= StatusBucket::Seeding; break;
    case TorrentState::Waiting: buckets |= StatusBucket::Waiting; break;
    case TorrentState::Paused: buckets |= StatusBucket::Paused; break;
    case TorrentState::Checking: buckets |= StatusBucket::Checking; break;
    case TorrentState::Done:
    case TorrentState::Moving:
    case TorrentState::Failed: break;
    }
    buckets.setFlag(StatusBucket::Done,
        torrent.state == TorrentState::Done || torrent.state == TorrentState::Seeding
            || (torrent.state == TorrentState::Moving && torrent.isComplete()));
    buckets.setFlag(StatusBucket::NeedsAttention, statusSeverity(torrent) != Severity::Normal);
    return buckets;
}

QString bucketText(StatusBucket bucket)
{
    switch (bucket) {
    case StatusBucket::Downloading: return Status::tr("Downloading");
    case StatusBucket::Seeding: return Status::tr("Seeding");
    case StatusBucket::Done: return Status::tr("Done");
    case StatusBucket::Waiting: return Status::tr("Waiting");
    case StatusBucket::Paused: return Status::tr("Paused");
    case StatusBucket::Checking: return Status::tr("Checking");
    case StatusBucket::NeedsAttention: return Status::tr("Needs attention");
    }
    return {};
}

QString emptyBucketText(StatusBucket bucket)
{
    switch (bucket) {
    case StatusBucket::Downloading: return Status::tr("Nothing is downloading.");
    case StatusBucket::Seeding: return Status::tr("Nothing is seeding.");
    case StatusBucket::Done: return Status::tr("Nothing is done yet.");
    case StatusBucket::Waiting: return Status::tr("Nothing waits.");
    case StatusBucket::Paused: return Status::tr("Nothing is paused.");
    case StatusBucket::Checking: return Status::tr("Nothing is being checked.");
    case StatusBucket::NeedsAttention: return Status::tr("Nothing needs attention.");
    }
    return {};
}

QString bucketIconName(StatusBucket bucket)
{
    switch (bucket) {
    case StatusBucket::Downloading: return QStringLiteral("downloading");
    case StatusBucket::Seeding: return QStringLiteral("seeding");
    case StatusBucket::Done: return QStringLiteral("done");
    case StatusBucket::Waiting: return QStringLiteral("waiting");
    case StatusBucket::Paused: return QStringLiteral("paused");
    case StatusBucket::Checking: return QStringLiteral("checking");
    case StatusBucket::NeedsAttention: return QStringLiteral("attention");
    }
    return {};
}

ByteRate shownDownloadRate(const TorrentSnapshot& torrent)
{
    return torrent.state == TorrentState::Downloading && !torrent.isComplete() ? torrent.downloadRate : 0;
}

ByteRate shownUploadRate(const TorrentSnapshot& torrent)
{
    return torrent.state == TorrentState::Downloading || torrent.state == TorrentState::Seeding
        ? torrent.uploadRate
        : 0;
}

} // namespace freshet::ui
