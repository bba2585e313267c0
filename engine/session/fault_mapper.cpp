// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/fault_mapper.h"

#include "engine/bencode/bencode_errc.h"
#include "engine/discovery/discovery_errc.h"
#include "engine/metainfo/metainfo_errc.h"
#include "engine/net/net_errc.h"
#include "engine/session/session_errc.h"
#include "engine/storage/storage_errc.h"

namespace freshet::session {

namespace {

using api::FaultKind;

template<class Code>
bool isFrom(const std::error_code& code)
{
    return code.category() == make_error_code(Code{}).category();
}

FaultKind kindOf(bencode::Errc code)
{
    return code == bencode::Errc::TooLarge || code == bencode::Errc::TooManyTokens
        ? FaultKind::TorrentTooLarge
        : FaultKind::NotATorrent;
}

FaultKind kindOf(metainfo::Errc code)
{
    switch (code) {
    case metainfo::Errc::TooLarge:
    case metainfo::Errc::TooManyPieces:
    case metainfo::Errc::TooManyFiles: return FaultKind::TorrentTooLarge;
    case metainfo::Errc::UnsafePath:
    case metainfo::Errc::HybridMismatch: return FaultKind::UnsafeTorrent;
    case metainfo::Errc::NotAMagnetLink:
    case metainfo::Errc::InvalidInfoHash:
    case metainfo::Errc::LinkTooLong: return FaultKind::NotAMagnetLink;
    case metainfo::Errc::ContentSizeMismatch: return FaultKind::SourceUnreadable;
    case metainfo::Errc::NotATorrent:
    case metainfo::Errc::InvalidInfo:
    case metainfo::Errc::InvalidPieceLength:
    case metainfo::Errc::InvalidPieceHashes:
    case metainfo::Errc::InvalidFileTree:
    case metainfo::Errc::PieceLayersMismatch:
    case metainfo::Errc::UnsupportedVersion:
    case metainfo::Errc::Empty: break;
    }
    return FaultKind::NotATorrent;
}

FaultKind kindOf(storage::Errc code)
{
    switch (code) {
    case storage::Errc::DiskFull: return FaultKind::DiskFull;
    case storage::Errc::PermissionDenied:
    case storage::Errc::ReadOnly: return FaultKind::FolderNotWritable;
    case storage::Errc::FileMissing:
    case storage::Errc::FileTooShort: return FaultKind::FilesMissing;
    case storage::Errc::NotAFile:
    case storage::Errc::NotAFolder:
    case storage::Errc::AlreadyExists: return FaultKind::FileInTheWay;
    case storage::Errc::PathTooLong: return FaultKind::PathTooLong;
    case storage::Errc::TooManyOpenFiles: return FaultKind::TooManyOpenFiles;
    case storage::Errc::FileTooLarge:
    case storage::Errc::DeviceFailed: return FaultKind::DiskFailed;
    case storage::Errc::OtherVolume:
    case storage::Errc::Cancelled:
    case storage::Errc::Closed: break;
    }
    return FaultKind::Internal;
}

/// When nothing more precise is known of a network failure.
FaultKind networkKind(FaultContext context)
{
    switch (context) {
    case FaultContext::AddingTorrent: return FaultKind::DownloadFailed;
    case FaultContext::Tracker: return FaultKind::TrackerUnreachable;
    case FaultContext::Transfer:
    case FaultContext::Listening:
    case FaultContext::State: break;
    }
    return FaultKind::Internal;
}

FaultKind kindOf(net::Errc code, FaultContext context)
{
    switch (code) {
    case net::Errc::CertificateInvalid: return FaultKind::CertificateInvalid;
    case net::Errc::TooManyOpenFiles: return FaultKind::TooManyOpenFiles;
    case net::Errc::AddressNotAvailable: return FaultKind::AddressNotAvailable;
    case net::Errc::AddressInUse:
        return context == FaultContext::Listening ? FaultKind::PortInUse : networkKind(context);
    case net::Errc::PermissionDenied:
        return context == FaultContext::Listening ? FaultKind::PortNotAllowed : networkKind(context);
    case net::Errc::UnsupportedScheme: return FaultKind::UnsupportedAddress;
    case net::Errc::BodyTooLarge:
        return context == FaultContext::AddingTorrent ? FaultKind::TorrentTooLarge
                                                      : FaultKind::TrackerMalformed;
    case net::Errc::MalformedAnswer:
        return context == FaultContext::Tracker ? FaultKind::TrackerMalformed : networkKind(context);
    case net::Errc::ConnectionRefused:
    case net::Errc::ConnectionReset:
    case net::Errc::ClosedByRemote:
    case net::Errc::TimedOut:
    case net::Errc::HostUnreachable:
    case net::Errc::HostNotFound:
    case net::Errc::NetworkDown:
    case net::Errc::TooManyRedirects:
    case net::Errc::ForbiddenRedirect:
    case net::Errc::TlsFailed:
    case net::Errc::Failed: break;
    }
    return networkKind(context);
}

FaultKind kindOf(discovery::Errc code)
{
    switch (code) {
    case discovery::Errc::InvalidUrl:
    case discovery::Errc::UnsupportedScheme: return FaultKind::UnsupportedAddress;
    case discovery::Errc::HttpStatus: return FaultKind::TrackerUnreachable;
    case discovery::Errc::MalformedAnswer: return FaultKind::TrackerMalformed;
    case discovery::Errc::Refused: return FaultKind::TrackerRefused;
    }
    return FaultKind::Internal;
}

FaultKind kindOf(Errc code)
{
    switch (code) {
    case Errc::StateUnreadable:
    case Errc::StateTooNew: return FaultKind::StateUnreadable;
    case Errc::StateNotWritable: return FaultKind::StateNotWritable;
    case Errc::ProfileInUse: return FaultKind::ProfileInUse;
    }
    return FaultKind::Internal;
}

FaultKind kindOf(const std::error_code& code, FaultContext context)
{
    const int value = code.value();
    if (isFrom<bencode::Errc>(code)) {
        return context == FaultContext::Tracker ? FaultKind::TrackerMalformed
                                                : kindOf(static_cast<bencode::Errc>(value));
    }
    if (isFrom<metainfo::Errc>(code)) {
        return kindOf(static_cast<metainfo::Errc>(value));
    }
    if (isFrom<storage::Errc>(code) && context == FaultContext::AddingTorrent) {
        return FaultKind::SourceUnreadable;
    }
    if (isFrom<storage::Errc>(code)) {
        return kindOf(static_cast<storage::Errc>(value));
    }
    if (isFrom<net::Errc>(code)) {
        return kindOf(static_cast<net::Errc>(value), context);
    }
    if (isFrom<discovery::Errc>(code)) {
        return kindOf(static_cast<discovery::Errc>(value));
    }
    // Errors of wire and swarm end connections and are nobody's business but the log's.
    return isFrom<Errc>(code) ? kindOf(static_cast<Errc>(value)) : FaultKind::Internal;
}

} // namespace

api::Fault toFault(const Error& error, FaultContext context, const QString& subject)
{
    return {kindOf(error.code, context), subject.isEmpty() ? error.detail : subject, error.toString()};
}

} // namespace freshet::session
