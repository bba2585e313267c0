// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/message_encoder.h"

#include "engine/wire/message_id.h"

#include <QtEndian>

#include <array>

namespace freshet::wire {

namespace {

constexpr qsizetype prefixBytes = 4;
/// Bytes of a Piece message that its length counts besides the block.
constexpr quint32 pieceOverhead = pieceHeaderSize - prefixBytes;

void appendNumber(QByteArray& out, quint32 value)
{
    std::array<char, 4> bytes{};
    qToBigEndian(value, bytes.data());
    out.append(bytes.data(), bytes.size());
}

void appendStart(QByteArray& out, MessageId id, qsizetype bodyLength)
{
    appendNumber(out, static_cast<quint32>(bodyLength + 1));
    out.append(static_cast<char>(id));
}

void appendWithPiece(QByteArray& out, MessageId id, quint32 piece)
{
    appendStart(out, id, 4);
    appendNumber(out, piece);
}

template<class BlockMessage>
void appendWithBlock(QByteArray& out, MessageId id, const BlockMessage& block)
{
    appendStart(out, id, 12);
    appendNumber(out, block.piece);
    appendNumber(out, block.begin);
    appendNumber(out, block.length);
}

/// One overload a message.
struct Appender
{
    QByteArray& out;

    void operator()(const KeepAlive&) const { appendNumber(out, 0); }
    void operator()(const Choke&) const { appendStart(out, MessageId::Choke, 0); }
    void operator()(const Unchoke&) const { appendStart(out, MessageId::Unchoke, 0); }
    void operator()(const Interested&) const { appendStart(out, MessageId::Interested, 0); }
    void operator()(const NotInterested&) const { appendStart(out, MessageId::NotInterested, 0); }
    void operator()(const Have& have) const { appendWithPiece(out, MessageId::Have, have.piece); }
    void operator()(const BitfieldMessage& message) const
    {
        appendStart(out, MessageId::Bitfield, message.bits.size());
        out.append(message.bits);
    }
    void operator()(const Request& request) const { appendWithBlock(out, MessageId::Request, request); }
    void operator()(const Cancel& cancel) const { appendWithBlock(out, MessageId::Cancel, cancel); }
    void operator()(const Port& message) const
    {
        appendStart(out, MessageId::Port, 2);
        out.append(static_cast<char>(message.port >> 8U));
        out.append(static_cast<char>(message.port & 0xFFU));
    }
    void operator()(const SuggestPiece& suggest) const
    {
        appendWithPiece(out, MessageId::SuggestPiece, suggest.piece);
    }
    void operator()(const HaveAll&) const { appendStart(out, MessageId::HaveAll, 0); }
    void operator()(const HaveNone&) const { appendStart(out, MessageId::HaveNone, 0); }
    void operator()(const RejectRequest& reject) const
    {
        appendWithBlock(out, MessageId::RejectRequest, reject);
    }
    void operator()(const AllowedFast& allowed) const
    {
        appendWithPiece(out, MessageId::AllowedFast, allowed.piece);
    }
    void operator()(const Extended& message) const
    {
        appendExtended(out, message.extendedId, message.payload);
    }
    void operator()(const Unknown& message) const { appendStart(out, static_cast<MessageId>(message.id), 0); }
};

} // namespace

void append(QByteArray& out, const Message& message)
{
    std::visit(Appender{out}, message);
}

void append(QByteArray& out, const Bitfield& pieces)
{
    Appender{out}(BitfieldMessage{pieces.toWire()});
}

void appendExtended(QByteArray& out, quint8 extendedId, QByteArrayView payload)
{
    appendStart(out, MessageId::Extended, 1 + payload.size());
    out.append(static_cast<char>(extendedId));
    out.append(payload);
}

void appendPieceHeader(QByteArray& out, quint32 piece, quint32 begin, quint32 length)
{
    std::array<char, pieceHeaderSize> header{};
    writePieceHeader(header.data(), piece, begin, length);
    out.append(header.data(), header.size());
}

void writePieceHeader(char* at, quint32 piece, quint32 begin, quint32 length)
{
    qToBigEndian(length + pieceOverhead, at);
    at[prefixBytes] = static_cast<char>(MessageId::Piece);
    qToBigEndian(piece, at + prefixBytes + 1);
    qToBigEndian(begin, at + prefixBytes + 1 + 4);
}

QByteArray encode(const Message& message)
{
    QByteArray out;
    append(out, message);
    return out;
}

} // namespace freshet::wire
