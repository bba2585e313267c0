// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/metadata_message.h"

#include "engine/bencode/decoder.h"
#include "engine/bencode/encoder.h"
#include "engine/wire/extension_handshake.h"
#include "engine/wire/wire_errc.h"

#include <algorithm>

namespace freshet::wire {

namespace {

constexpr qint64 requestType = 0;
constexpr qint64 dataType = 1;
constexpr qint64 rejectType = 2;
constexpr bencode::DecodeLimits metadataLimits{10, 200, 1_MiB, true};

QByteArray header(qint64 type, quint32 piece)
{
    return bencode::Dict().set("msg_type", type).set("piece", qint64{piece}).encode();
}

struct MetadataEncoder
{
    QByteArray operator()(const MetadataRequest& request) const { return header(requestType, request.piece); }
    QByteArray operator()(const MetadataData& data) const
    {
        return bencode::Dict()
                   .set("msg_type", dataType)
                   .set("piece", qint64{data.piece})
                   .set("total_size", data.totalSize)
                   .encode()
            + data.data;
    }
    QByteArray operator()(const MetadataReject& reject) const { return header(rejectType, reject.piece); }
    QByteArray operator()(const MetadataUnknown&) const { return {}; }
};

tl::unexpected<Error> invalid(const QString& detail)
{
    return failure(Errc::InvalidMetadataMessage, detail);
}

Result<MetadataMessage> readData(const bencode::Value& dict, quint32 piece, QByteArrayView data)
{
    const auto totalSize = dict.findInteger("total_size");
    if (!totalSize || *totalSize < 1 || *totalSize > maxMetadataSize) {
        return invalid(QStringLiteral("total_size"));
    }
    if (data.isEmpty() || data.size() != metadataPieceLength(*totalSize, piece)) {
        return invalid(QStringLiteral("%1 bytes for piece %2").arg(data.size()).arg(piece));
    }
    return MetadataMessage(MetadataData{piece, *totalSize, data.toByteArray()});
}

} // namespace

quint32 metadataPieceCount(ByteCount totalSize)
{
    const ByteCount size = std::clamp<ByteCount>(totalSize, 0, maxMetadataSize);
    return static_cast<quint32>((size + metadataPieceSize - 1) / metadataPieceSize);
}

ByteCount metadataPieceLength(ByteCount totalSize, quint32 piece)
{
    if (piece >= metadataPieceCount(totalSize)) {
        return 0;
    }
    return std::min(metadataPieceSize, totalSize - ByteCount{piece} * metadataPieceSize);
}

QByteArray encode(const MetadataMessage& message)
{
    return std::visit(MetadataEncoder(), message);
}

Result<MetadataMessage> decodeMetadataMessage(QByteArrayView payload)
{
    const auto document = bencode::decode(payload, metadataLimits);
    if (!document) {
        return invalid(document.error().toString());
    }
    const bencode::Value root = document->root();
    const auto type = root.findInteger("msg_type");
    if (!type) {
        return invalid(QStringLiteral("msg_type"));
    }
    if (*type < requestType || *type > rejectType) {
        return MetadataMessage(MetadataUnknown{});
    }
    const auto number = root.findInteger("piece");
    if (!number || *number < 0 || *number >= metadataPieceCount(maxMetadataSize)) {
        return invalid(QStringLiteral("piece"));
    }
    const auto piece = static_cast<quint32>(*number);
    switch (*type) {
    case requestType: return MetadataMessage(MetadataRequest{piece});
    case dataType: return readData(root, piece, payload.sliced(document->size()));
    default: return MetadataMessage(MetadataReject{piece});
    }
}

} // namespace freshet::wire
