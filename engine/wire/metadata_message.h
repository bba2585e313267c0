// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"

#include <QByteArray>
#include <QByteArrayView>

#include <variant>

namespace freshet::wire {

/// Bytes of every metadata piece but the last.
inline constexpr ByteCount metadataPieceSize = 16_KiB;

/// BEP 9, msg_type 0: send us this 16 KiB of the info dictionary.
struct MetadataRequest
{
    quint32 piece = 0;
    friend bool operator==(const MetadataRequest&, const MetadataRequest&) = default;
};
/// BEP 9, msg_type 1.
struct MetadataData
{
    quint32 piece = 0;
    /// Bytes of the whole info dictionary, 1 to maxMetadataSize.
    ByteCount totalSize = 0;
    /// Exactly as many bytes as `piece` has in a dictionary of totalSize.
    QByteArray data;
    friend bool operator==(const MetadataData&, const MetadataData&) = default;
};
/// BEP 9, msg_type 2: the piece will not be sent.
struct MetadataReject
{
    quint32 piece = 0;
    friend bool operator==(const MetadataReject&, const MetadataReject&) = default;
};
/// A msg_type from the future, to be ignored as BEP 9 asks.
struct MetadataUnknown
{
    friend bool operator==(const MetadataUnknown&, const MetadataUnknown&) = default;
};

/// The messages of ut_metadata (BEP 9).
using MetadataMessage = std::variant<MetadataRequest, MetadataData, MetadataReject, MetadataUnknown>;

/// The number of metadata pieces of an info dictionary.
[[nodiscard]] quint32 metadataPieceCount(ByteCount totalSize);
/// The bytes that `piece` has in an info dictionary of `totalSize`; 0 if there is no such piece.
[[nodiscard]] ByteCount metadataPieceLength(ByteCount totalSize, quint32 piece);

/// The payload of the Extended message. Empty for MetadataUnknown.
[[nodiscard]] QByteArray encode(const MetadataMessage& message);

/// Reads that payload.
[[nodiscard]] Result<MetadataMessage> decodeMetadataMessage(QByteArrayView payload);

} // namespace freshet::wire
