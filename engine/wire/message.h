// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <variant>

namespace freshet::wire {

// The messages of the peer protocol as values. Numbers are as they came off the wire: nothing is validated
// against a torrent here (metainfo::PieceLayout does that).

/// A frame of length 0 (BEP 3).
struct KeepAlive
{
    friend bool operator==(const KeepAlive&, const KeepAlive&) = default;
};
/// BEP 3, id 0: we will not serve requests.
struct Choke
{
    friend bool operator==(const Choke&, const Choke&) = default;
};
/// BEP 3, id 1.
struct Unchoke
{
    friend bool operator==(const Unchoke&, const Unchoke&) = default;
};
/// BEP 3, id 2.
struct Interested
{
    friend bool operator==(const Interested&, const Interested&) = default;
};
/// BEP 3, id 3.
struct NotInterested
{
    friend bool operator==(const NotInterested&, const NotInterested&) = default;
};
/// BEP 3, id 4.
struct Have
{
    quint32 piece = 0;
    friend bool operator==(const Have&, const Have&) = default;
};
/// BEP 3, id 5. The raw bits; Bitfield::fromWire() checks the length.
struct BitfieldMessage
{
    QByteArray bits;
    friend bool operator==(const BitfieldMessage&, const BitfieldMessage&) = default;
};
/// BEP 3, id 6.
struct Request
{
    quint32 piece = 0;
    quint32 begin = 0;
    quint32 length = 0;
    friend bool operator==(const Request&, const Request&) = default;
};
/// BEP 3, id 8.
struct Cancel
{
    quint32 piece = 0;
    quint32 begin = 0;
    quint32 length = 0;
    friend bool operator==(const Cancel&, const Cancel&) = default;
};
/// BEP 5, id 9: the UDP port of the peer's DHT node.
struct Port
{
    quint16 port = 0;
    friend bool operator==(const Port&, const Port&) = default;
};
/// BEP 6, id 13.
struct SuggestPiece
{
    quint32 piece = 0;
    friend bool operator==(const SuggestPiece&, const SuggestPiece&) = default;
};
/// BEP 6, id 14.
struct HaveAll
{
    friend bool operator==(const HaveAll&, const HaveAll&) = default;
};
/// BEP 6, id 15.
struct HaveNone
{
    friend bool operator==(const HaveNone&, const HaveNone&) = default;
};
/// BEP 6, id 16.
struct RejectRequest
{
    quint32 piece = 0;
    quint32 begin = 0;
    quint32 length = 0;
    friend bool operator==(const RejectRequest&, const RejectRequest&) = default;
};
/// BEP 6, id 17.
struct AllowedFast
{
    quint32 piece = 0;
    friend bool operator==(const AllowedFast&, const AllowedFast&) = default;
};
/// BEP 10, id 20: `extendedId` 0 is the extension handshake.
struct Extended
{
    quint8 extendedId = 0;
    QByteArray payload;
    friend bool operator==(const Extended&, const Extended&) = default;
};
/// A well-formed message with an id that we do not know: skipped, as BEP 10 and practice ask.
struct Unknown
{
    quint8 id = 0;
    friend bool operator==(const Unknown&, const Unknown&) = default;
};

/// Every message but Piece, whose payload is too large to be copied into a value: see MessageDecoder.
using Message = std::variant<KeepAlive, Choke, Unchoke, Interested, NotInterested, Have, BitfieldMessage,
    Request, Cancel, Port, SuggestPiece, HaveAll, HaveNone, RejectRequest, AllowedFast, Extended, Unknown>;

} // namespace freshet::wire
