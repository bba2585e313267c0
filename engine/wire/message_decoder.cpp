// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/message_decoder.h"

#include "engine/wire/message_id.h"

#include <QtEndian>

#include <algorithm>

namespace freshet::wire {

namespace {

constexpr quint32 lengthBytes = 4;
constexpr quint32 idBytes = 1;
/// Piece index and offset before the block.
constexpr quint32 pieceFields = 8;
/// A collecting buffer that grew beyond this is given back after the message.
constexpr qsizetype keptCapacity = 4096;

quint32 number(QByteArrayView bytes, qsizetype field)
{
    return qFromBigEndian<quint32>(bytes.data() + field * 4);
}

bool isKnown(quint8 id)
{
    return id <= static_cast<quint8>(MessageId::Port)
        || (id >= static_cast<quint8>(MessageId::SuggestPiece)
            && id <= static_cast<quint8>(MessageId::AllowedFast))
        || id == static_cast<quint8>(MessageId::Extended);
}

/// The only body length that messages of fixed size may have.
std::optional<quint32> fixedBody(MessageId id)
{
    switch (id) {
    case MessageId::Choke:
    case MessageId::Unchoke:
    case MessageId::Interested:
    case MessageId::NotInterested:
    case MessageId::HaveAll:
    case MessageId::HaveNone: return 0;
    case MessageId::Have:
    case MessageId::SuggestPiece:
    case MessageId::AllowedFast: return 4;
    case MessageId::Request:
    case MessageId::Cancel:
    case MessageId::RejectRequest: return 12;
    case MessageId::Port: return 2;
    case MessageId::Bitfield:
    case MessageId::Piece:
    case MessageId::Extended: break;
    }
    return std::nullopt;
}

/// `body` has been checked to have the length that `id` needs.
Message parse(MessageId id, QByteArrayView body)
{
    switch (id) {
    case MessageId::Choke: return Choke{};
    case MessageId::Unchoke: return Unchoke{};
    case MessageId::Interested: return Interested{};
    case MessageId::NotInterested: return NotInterested{};
    case MessageId::Have: return Have{number(body, 0)};
    case MessageId::Bitfield: return BitfieldMessage{body.toByteArray()};
    case MessageId::Request: return Request{number(body, 0), number(body, 1), number(body, 2)};
    case MessageId::Cancel: return Cancel{number(body, 0), number(body, 1), number(body, 2)};
    case MessageId::Port: return Port{qFromBigEndian<quint16>(body.data())};
    case MessageId::SuggestPiece: return SuggestPiece{number(body, 0)};
    case MessageId::HaveAll: return HaveAll{};
    case MessageId::HaveNone: return HaveNone{};
    case MessageId::RejectRequest: return RejectRequest{number(body, 0), number(body, 1), number(body, 2)};
    case MessageId::AllowedFast: return AllowedFast{number(body, 0)};
    case MessageId::Extended:
        return Extended{static_cast<quint8>(body.front()), body.sliced(1).toByteArray()};
    case MessageId::Piece: break;
    }
    return Unknown{static_cast<quint8>(id)};
}

} // namespace

MessageDecoder::MessageDecoder(DecoderLimits limits)
    : m_limits(limits)
{}

Result<DecoderEvent> MessageDecoder::next(QByteArrayView& input)
{
    if (m_state == State::Length) {
        const auto bytes = collect(input, lengthBytes);
        if (!bytes) {
            return DecoderEvent(NeedMoreInput{});
        }
        m_frameLength = number(*bytes, 0);
        release();
        if (m_frameLength == 0) {
            return DecoderEvent(Message(KeepAlive{}));
        }
        const quint64 longestPiece = quint64{m_limits.maxBlock} + idBytes + pieceFields;
        if (m_frameLength > std::max<quint64>(m_limits.maxMessage, longestPiece)) {
            return fail(Errc::MessageTooLong);
        }
        m_state = State::Id;
    }
    if (m_state == State::Id) {
        if (input.isEmpty()) {
            return DecoderEvent(NeedMoreInput{});
        }
        m_id = static_cast<quint8>(input.front());
        input = input.sliced(idBytes);
        if (const auto error = startFrame()) {
            return fail(*error);
        }
    }
    switch (m_state) {
    case State::PieceHeader: return startBlock(input);
    case State::Body: return takeBody(input);
    case State::Skip: return skip(input);
    case State::Block: return takeBlockBytes(input);
    case State::Length:
    case State::Id:
    case State::Failed: break;
    }
    return failure(m_error);
}

std::optional<Errc> MessageDecoder::startFrame()
{
    const quint32 bodyLength = m_frameLength - idBytes;
    const auto id = static_cast<MessageId>(m_id);
    if (isKnown(m_id) && id == MessageId::Piece) {
        m_state = State::PieceHeader;
        if (bodyLength <= pieceFields) {
            return Errc::MessageTooShort;
        }
        return bodyLength - pieceFields > m_limits.maxBlock ? std::optional(Errc::BlockTooLong)
                                                            : std::nullopt;
    }
    if (m_frameLength > m_limits.maxMessage) {
        return Errc::MessageTooLong;
    }
    if (!isKnown(m_id)) {
        m_state = State::Skip;
        m_streamLength = bodyLength;
        m_streamed = 0;
        return std::nullopt;
    }
    m_state = State::Body;
    const auto fixed = fixedBody(id);
    if (fixed && bodyLength != *fixed) {
        return Errc::WrongLength;
    }
    return id == MessageId::Extended && bodyLength == 0 ? std::optional(Errc::MessageTooShort) : std::nullopt;
}

DecoderEvent MessageDecoder::startBlock(QByteArrayView& input)
{
    const auto header = collect(input, pieceFields);
    if (!header) {
        return NeedMoreInput{};
    }
    m_state = State::Block;
    m_streamLength = m_frameLength - idBytes - pieceFields;
    m_streamed = 0;
    const BlockStart start{number(*header, 0), number(*header, 1), m_streamLength};
    release();
    return start;
}

DecoderEvent MessageDecoder::takeBlockBytes(QByteArrayView& input)
{
    if (input.isEmpty()) {
        return NeedMoreInput{};
    }
    const quint32 offset = m_streamed;
    const QByteArrayView bytes = takeStreamed(input);
    const bool isLast = m_streamed == m_streamLength;
    if (isLast) {
        m_state = State::Length;
    }
    return BlockBytes{offset, bytes, isLast};
}

DecoderEvent MessageDecoder::takeBody(QByteArrayView& input)
{
    const auto body = collect(input, m_frameLength - idBytes);
    if (!body) {
        return NeedMoreInput{};
    }
    DecoderEvent event(parse(static_cast<MessageId>(m_id), *body));
    release();
    m_state = State::Length;
    return event;
}

DecoderEvent MessageDecoder::skip(QByteArrayView& input)
{
    takeStreamed(input);
    if (m_streamed < m_streamLength) {
        return NeedMoreInput{};
    }
    m_state = State::Length;
    return Message(Unknown{m_id});
}

QByteArrayView MessageDecoder::takeStreamed(QByteArrayView& input)
{
    const qsizetype count = std::min<qsizetype>(m_streamLength - m_streamed, input.size());
    const QByteArrayView bytes = input.first(count);
    input = input.sliced(count);
    m_streamed += static_cast<quint32>(count);
    return bytes;
}

std::optional<QByteArrayView> MessageDecoder::collect(QByteArrayView& input, quint32 count)
{
    if (m_partial.isEmpty() && input.size() >= qsizetype{count}) {
        const QByteArrayView bytes = input.first(count);
        input = input.sliced(count);
        return bytes;
    }
    const qsizetype missing = qsizetype{count} - m_partial.size();
    const QByteArrayView bytes = input.first(std::min(missing, input.size()));
    m_partial.append(bytes);
    input = input.sliced(bytes.size());
    return m_partial.size() == qsizetype{count} ? std::optional<QByteArrayView>(m_partial) : std::nullopt;
}

void MessageDecoder::release()
{
    if (m_partial.capacity() > keptCapacity) {
        m_partial = {};
    }
    m_partial.resize(0);
}

Result<DecoderEvent> MessageDecoder::fail(Errc code)
{
    m_state = State::Failed;
    m_partial = {};
    m_error = Error{code, QStringLiteral("id %1, %2 bytes").arg(m_id).arg(m_frameLength)};
    return failure(m_error);
}

} // namespace freshet::wire
