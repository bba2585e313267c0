// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/error_text.h"

#include "ui/models/safe_text.h"

#include <QCoreApplication>

namespace freshet::ui {
namespace {

/// The translation context of this file.
struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

using api::FaultKind;

/// A sentence with %1 for the subject.
QString sourceSentence(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NotATorrent: return Errors::tr("%1 is not a torrent file.");
    case FaultKind::TorrentTooLarge: return Errors::tr("%1 has more files or data than Freshet can handle.");
    case FaultKind::UnsafeTorrent: return Errors::tr("%1 contains paths or sizes that could do harm.");
    case FaultKind::V2OnlyTorrent: return Errors::tr("%1 needs BitTorrent v2, which Freshet does not have.");
    case FaultKind::NotAMagnetLink: return Errors::tr("%1 is not a magnet link.");
    case FaultKind::AlreadyAdded: return Errors::tr("%1 is already in the list.");
    case FaultKind::SourceUnreadable: return Errors::tr("%1 cannot be read.");
    case FaultKind::DownloadFailed: return Errors::tr("%1 could not be fetched.");
    case FaultKind::CertificateInvalid: return Errors::tr("The certificate of %1 is not valid.");
    case FaultKind::UnsupportedAddress: return Errors::tr("%1 is an address of a kind Freshet cannot open.");
    default: return {};
    }
}

QString diskSentence(FaultKind kind)
{
    switch (kind) {
    case FaultKind::DiskFull: return Errors::tr("Cannot write to %1: no space left.");
    case FaultKind::DiskNearlyFull:
        return Errors::tr(
            "Less space is free in %1 than is to stay free. Downloads there go on when there is "
            "more.");
    case FaultKind::FolderNotWritable: return Errors::tr("Cannot write to %1: permission denied.");
    case FaultKind::FilesMissing: return Errors::tr("Files are missing: %1.");
    case FaultKind::FileInTheWay: return Errors::tr("Something else has the name %1.");
    case FaultKind::FilesShared: return Errors::tr("%1 uses the same files.");
    case FaultKind::PathTooLong: return Errors::tr("The path %1 is too long for this disk.");
    case FaultKind::TooManyOpenFiles: return Errors::tr("Too many files are open to open %1.");
    case FaultKind::DiskFailed: return Errors::tr("The disk failed at %1.");
    case FaultKind::DataDamaged: return Errors::tr("%1 is damaged on the disk.");
    case FaultKind::DiskCorrupts:
        return Errors::tr("The disk returned different data than was written to %1. Check the disk and its "
                          "cable.");
    default: return {};
    }
}

QString networkSentence(FaultKind kind)
{
    switch (kind) {
    case FaultKind::PortInUse: return Errors::tr("Another program uses port %1.");
    case FaultKind::PortNotAllowed: return Errors::tr("The system does not allow Freshet to use port %1.");
    case FaultKind::AddressNotAvailable: return Errors::tr("The network address %1 is not available.");
    case FaultKind::TrackerUnreachable: return Errors::tr("The tracker %1 does not answer.");
    case FaultKind::TrackerRefused: return Errors::tr("The tracker %1 refused this torrent.");
    case FaultKind::TrackerMalformed: return Errors::tr("The tracker %1 sent an answer that makes no sense.");
    case FaultKind::QuotaNearlyUsed: return Errors::tr("Most of the quota of %1 is used.");
    case FaultKind::QuotaUsedUp: return Errors::tr("The quota of %1 is used up until the next period.");
    case FaultKind::CategoryQuotaNearlyUsed:
        return Errors::tr("Most of the quota of the category %1 is used.");
    case FaultKind::CategoryQuotaUsedUp:
        return Errors::tr("The quota of the category %1 is used up until the next period.");
    default: return {};
    }
}

QString engineSentence(FaultKind kind)
{
    switch (kind) {
    case FaultKind::StateUnreadable: return Errors::tr("The list of torrents in %1 is damaged.");
    case FaultKind::StateNotWritable: return Errors::tr("The list of torrents cannot be saved to %1.");
    case FaultKind::ProfileInUse: return Errors::tr("Another Freshet already uses %1.");
    case FaultKind::InvalidSettings: return Errors::tr("The setting %1 has a value that is not possible.");
    case FaultKind::NoSuchTorrent: return Errors::tr("%1 is no longer in the list.");
    default: return Errors::tr("Something unexpected went wrong with %1. The log has the details.");
    }
}

QString nameless(FaultKind kind)
{
    switch (kind) {
    case FaultKind::DiskFull:
    case FaultKind::DiskNearlyFull:
    case FaultKind::FolderNotWritable: return Errors::tr("the save folder");
    case FaultKind::TrackerUnreachable:
    case FaultKind::TrackerRefused:
    case FaultKind::TrackerMalformed: return Errors::tr("of this torrent");
    case FaultKind::QuotaNearlyUsed:
    case FaultKind::QuotaUsedUp: return Errors::tr("all torrents");
    case FaultKind::CategoryQuotaNearlyUsed:
    //: Stands for the name of a category
    case FaultKind::CategoryQuotaUsedUp: return Errors::tr("“none”");
    case FaultKind::Internal: return Errors::tr("the program");
    default: return Errors::tr("this");
    }
}

} // namespace

QString errorText(const api::Fault& fault)
{
    if (!fault) {
        return {};
    }
    for (const auto sentence : {sourceSentence, diskSentence, networkSentence, engineSentence}) {
        const QString pattern = sentence(fault.kind);
        if (!pattern.isEmpty()) {
            const QString subject = safeText(fault.subject);
            return pattern.arg(subject.isEmpty() ? nameless(fault.kind) : subject);
        }
    }
    return {};
}

QString shortErrorText(const api::Fault& fault)
{
    switch (fault.kind) {
    case FaultKind::None: return {};
    case FaultKind::DiskFull:
    case FaultKind::DiskNearlyFull: return Errors::tr("Disk full");
    case FaultKind::FolderNotWritable: return Errors::tr("Cannot write to folder");
    case FaultKind::FilesMissing: return Errors::tr("Files missing");
    case FaultKind::FileInTheWay: return Errors::tr("Name is taken");
    case FaultKind::PathTooLong: return Errors::tr("Path too long");
    case FaultKind::TooManyOpenFiles: return Errors::tr("Too many open files");
    case FaultKind::DiskFailed: return Errors::tr("Disk failed");
    case FaultKind::DataDamaged: return Errors::tr("Data damaged");
    case FaultKind::DiskCorrupts: return Errors::tr("Disk damages data");
    case FaultKind::TrackerUnreachable: return Errors::tr("Tracker does not answer");
    case FaultKind::TrackerMalformed: return Errors::tr("Tracker makes no sense");
    case FaultKind::QuotaNearlyUsed:
    case FaultKind::CategoryQuotaNearlyUsed: return Errors::tr("Quota nearly used");
    case FaultKind::QuotaUsedUp:
    case FaultKind::CategoryQuotaUsedUp: return Errors::tr("Quota used up");
    case FaultKind::TrackerRefused: {
        const QString reason = safeText(fault.detail, 80);
        return reason.isEmpty() ? Errors::tr("Tracker refused")
                                : Errors::tr("Tracker refused: %1").arg(reason);
    }
    default: return Errors::tr("Failed");
    }
}

} // namespace freshet::ui
