// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/fault.h"

namespace freshet::api {

namespace {

/// A sentence with %1 for the subject.
QString pattern(FaultKind kind)
{
    switch (kind) {
    case FaultKind::None: return {};
    case FaultKind::NotATorrent:
        return QStringLiteral("%1 is not a usable torrent file. Download it again or ask for another one.");
    case FaultKind::TorrentTooLarge:
        return QStringLiteral("%1 describes more files or data than Freshet accepts.");
    case FaultKind::UnsafeTorrent:
        return QStringLiteral("%1 contains paths or sizes that could harm your files and was refused.");
    case FaultKind::V2OnlyTorrent:
        return QStringLiteral("%1 is a BitTorrent v2-only torrent. Freshet cannot download these yet; look "
                              "for a v1 or hybrid version.");
    case FaultKind::NotAMagnetLink:
        return QStringLiteral("%1 is not a usable magnet link. It needs xt=urn:btih: with 40 hexadecimal or "
                              "32 base32 characters.");
    case FaultKind::AlreadyAdded: return QStringLiteral("%1 is already in the list.");
    case FaultKind::SourceUnreadable:
        return QStringLiteral("%1 cannot be read. Check that it exists and that you may read it.");
    case FaultKind::DiskFull: return QStringLiteral("The disk of %1 is full. Free some space, then resume.");
    case FaultKind::DiskNearlyFull:
        return QStringLiteral("Less space is free in %1 than is to stay free. Downloads there go on by "
                              "themselves when there is more.");
    case FaultKind::FolderNotWritable:
        return QStringLiteral("Cannot write to %1. Check its permissions or choose another folder.");
    case FaultKind::FilesMissing:
        return QStringLiteral("%1 is missing or was changed. Put it back, or check the files again to "
                              "download what is missing.");
    case FaultKind::FileInTheWay:
        return QStringLiteral("Something else has the name %1. Move it away or choose another folder.");
    case FaultKind::FilesShared:
        return QStringLiteral("%1 uses the same files, so they stay. Remove it from the list first.");
    case FaultKind::PathTooLong:
        return QStringLiteral("The path %1 is too long for this disk. Choose a folder with a shorter path.");
    case FaultKind::TooManyOpenFiles:
        return QStringLiteral(
            "The system allows no more open files (%1). Raise its limit or lower the number of connections.");
    case FaultKind::DiskFailed: return QStringLiteral("The disk failed at %1. Check the disk, then resume.");
    case FaultKind::DataDamaged:
        return QStringLiteral("%1 is damaged on the disk. Resume to download the damaged pieces again.");
    case FaultKind::DiskCorrupts:
        return QStringLiteral("The disk returned different data than was written to %1. Check the disk and "
                              "its cable, then resume.");
    case FaultKind::PortInUse:
        return QStringLiteral("Port %1 is used by another program. Choose another port.");
    case FaultKind::PortNotAllowed:
        return QStringLiteral("The system does not allow listening on port %1. Choose a port above 1023.");
    case FaultKind::AddressNotAvailable:
        return QStringLiteral("%1 is not an address of this computer. Choose another address or interface.");
    case FaultKind::DownloadFailed:
        return QStringLiteral("No torrent file could be fetched from %1. Check the address and try again.");
    case FaultKind::CertificateInvalid:
        return QStringLiteral("The certificate of %1 is not valid, so nothing was sent to it.");
    case FaultKind::UnsupportedAddress:
        return QStringLiteral(
            "%1 cannot be opened: only files, folders, http(s) addresses and magnet links are supported.");
    case FaultKind::TrackerUnreachable:
        return QStringLiteral("The tracker %1 does not answer. Freshet tries again by itself.");
    case FaultKind::TrackerRefused: return QStringLiteral("The tracker %1 refused the torrent.");
    case FaultKind::TrackerMalformed:
        return QStringLiteral(
            "The tracker %1 gave an answer that is not understood. Freshet tries again by itself.");
    case FaultKind::QuotaNearlyUsed:
        return QStringLiteral("Most of the quota of %1 is used. What is left is spread over the rest of the "
                              "period, or used until nothing is left, as the settings say.");
    case FaultKind::QuotaUsedUp:
        return QStringLiteral(
            "The quota of %1 is used up. It goes on with the next period, or when you raise "
            "the quota.");
    case FaultKind::CategoryQuotaNearlyUsed:
        return QStringLiteral("Most of the quota of the category %1 is used. What is left is spread over the "
                              "rest of the period, or used until nothing is left, as the settings say.");
    case FaultKind::CategoryQuotaUsedUp:
        return QStringLiteral("The quota of the category %1 is used up. Its torrents go on with the next "
                              "period, or when you raise the quota.");
    case FaultKind::StateUnreadable:
        return QStringLiteral("The saved state %1 is damaged. Move it away to start with an empty list.");
    case FaultKind::StateNotWritable:
        return QStringLiteral("The state cannot be saved to %1. Check the permissions and the free space.");
    case FaultKind::ProfileInUse:
        return QStringLiteral(
            "Another Freshet is running with the profile %1. Close it, or choose another profile.");
    case FaultKind::InvalidSettings:
        return QStringLiteral("The setting %1 has a value that is not possible.");
    case FaultKind::NoSuchTorrent: return QStringLiteral("The torrent %1 is not in the list.");
    case FaultKind::Internal: return QStringLiteral("Something unexpected happened (%1).");
    }
    return {};
}

QString nameless(FaultKind kind)
{
    switch (kind) {
    case FaultKind::QuotaNearlyUsed:
    case FaultKind::QuotaUsedUp: return QStringLiteral("all torrents");
    case FaultKind::CategoryQuotaNearlyUsed:
    case FaultKind::CategoryQuotaUsedUp: return QStringLiteral("“none”");
    default: return QStringLiteral("this");
    }
}

} // namespace

QString describe(const Fault& fault)
{
    QString text = pattern(fault.kind);
    if (text.contains(QLatin1String("%1"))) {
        text = text.arg(fault.subject.isEmpty() ? nameless(fault.kind) : fault.subject);
    }
    return fault.detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, fault.detail);
}

} // namespace freshet::api
