// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace freshet::api {

/// What can go wrong, in the user's terms. Closed: every error of every module becomes one of these.
enum class FaultKind {
    None,
    // What was added
    NotATorrent, ///< The bytes are not a .torrent file.
    TorrentTooLarge, ///< Beyond our limits on files, pieces or size.
    UnsafeTorrent, ///< Paths or sizes that could harm.
    V2OnlyTorrent, ///< Needs BitTorrent v2 downloads, which do not exist yet.
    NotAMagnetLink,
    AlreadyAdded,
    SourceUnreadable, ///< The .torrent file, or the file or folder to make one from, cannot be read.
    // Disk
    DiskFull,
    DiskNearlyFull, ///< Less is free than is to stay free; nothing has failed, and it goes on by itself.
    FolderNotWritable,
    FilesMissing,
    FileInTheWay, ///< Something else has the name of one of the torrent's files or folders.
    FilesShared, ///< The torrent of that name uses the same files, so they stay.
    PathTooLong,
    TooManyOpenFiles,
    DiskFailed,
    DataDamaged, ///< What is on the disk differs from what was written, and is not to be fetched again.
    DiskCorrupts, ///< It differs however often it is written.
    // Network
    PortInUse,
    PortNotAllowed,
    AddressNotAvailable,
    DownloadFailed, ///< An http(s) address of a .torrent gave no torrent.
    CertificateInvalid,
    UnsupportedAddress, ///< A scheme other than http, https, magnet.
    // Trackers
    TrackerUnreachable,
    TrackerRefused,
    TrackerMalformed,
    // Quotas
    QuotaNearlyUsed,
    QuotaUsedUp,
    CategoryQuotaNearlyUsed, ///< The subject is the category.
    CategoryQuotaUsedUp,
    // Engine
    StateUnreadable, ///< The profile's database is damaged.
    StateNotWritable,
    ProfileInUse, ///< Another Freshet runs on the same profile.
    InvalidSettings,
    NoSuchTorrent,
    Internal,
};

/// Something that went wrong: what, where and why. Value type.
struct Fault
{
    FaultKind kind = FaultKind::None;
    /// The file, folder, host or name it is about, if any.
    QString subject;
    /// Technical text, untranslated, for logs and "Details".
    QString detail;

    [[nodiscard]] explicit operator bool() const { return kind != FaultKind::None; }
    friend bool operator==(const Fault&, const Fault&) = default;
};

/// A value, or the Fault that prevented it.
template<class T = void>
class [[nodiscard]] Outcome : public tl::expected<T, Fault>
{
public:
    using tl::expected<T, Fault>::expected;
};

/// One English sentence that says what is wrong and what to do, for terminals and logs. The window translates
/// kinds itself (ui/models/error_text).
[[nodiscard]] QString describe(const Fault& fault);

} // namespace freshet::api

Q_DECLARE_METATYPE(freshet::api::Fault)
