// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"
#include "engine/wire/message.h"
#include "engine/wire/wire_errc.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>

namespace freshet::wire {

/// Limits a MessageDecoder enforces before it buffers anything.
struct DecoderLimits
{
    /// Payload of one Piece message, bytes: we never ask for more than one 16 KiB block.
    quint32 maxBlock = 16 * 1024;
    /// Any other message, bytes: an extension message or the bitfield of the torrent, whichever is larger.
    quint32 maxMessage = 1024 * 1024;
};

/// The input is used up: feed more.
struct NeedMoreInput
{};
/// A Piece message (BEP 3, id 7) began; its payload, at least one byte, follows as BlockBytes. (A Piece
/// message without payload answers no possible request and is refused.)
struct BlockStart
{
    quint32 piece = 0;
    quint32 begin = 0;
    quint32 length = 0;
};
/// The next bytes of the block that BlockStart announced: a view into the caller's input.
struct BlockBytes
{
    /// Offset in the block, bytes.
    quint32 offset = 0;
    QByteArrayView bytes;
    /// Whether the block is complete with these bytes.
    bool isLast = false;
};

/// What MessageDecoder::next() found.
using DecoderEvent = std::variant<NeedMoreInput, Message, BlockStart, BlockBytes>;

/// Bytes as they arrive, in any fragmentation -> messages (BEP 3, 5, 6, 10).
///
/// A pull parser: call next() until it answers NeedMoreInput, when `input` is empty. Payload of blocks is
/// never copied or buffered; of other messages only what one frame needs, after its length was checked;
/// messages with an unknown id are skipped unbuffered and reported when they end. After an error the
/// connection is beyond repair: every later call returns the same error. Pure; any thread.
class MessageDecoder
{
public:
    explicit MessageDecoder(DecoderLimits limits = {});

    /// Consumes bytes from the front of `input` and returns the next event.
    [[nodiscard]] Result<DecoderEvent> next(QByteArrayView& input);

    /// Takes effect with the next frame.
    void setLimits(DecoderLimits limits) { m_limits = limits; }

private:
    enum class State { Length, Id, PieceHeader, Body, Skip, Block, Failed };

    [[nodiscard]] Result<DecoderEvent> fail(Errc code);
    /// Chooses how to go on with a frame of m_frameLength with m_id, or why not.
    [[nodiscard]] std::optional<Errc> startFrame();
    [[nodiscard]] DecoderEvent startBlock(QByteArrayView& input);
    [[nodiscard]] DecoderEvent takeBlockBytes(QByteArrayView& input);
    [[nodiscard]] DecoderEvent takeBody(QByteArrayView& input);
    [[nodiscard]] DecoderEvent skip(QByteArrayView& input);
    QByteArrayView takeStreamed(QByteArrayView& input);
    /// `count` bytes in a row: out of `input` if all of them are there, else collected over several calls.
    [[nodiscard]] std::optional<QByteArrayView> collect(QByteArrayView& input, quint32 count);
    /// Forgets what was collected.
    void release();

    DecoderLimits m_limits;
    State m_state = State::Length;
    /// What arrived in parts of the field or message that is being read.
    QByteArray m_partial;
    /// Bytes of the frame, its id included.
    quint32 m_frameLength = 0;
    quint8 m_id = 0;
    /// Bytes of a block, or of a message to be skipped, and how many of them have passed.
    quint32 m_streamLength = 0;
    quint32 m_streamed = 0;
    Error m_error;
};

} // namespace freshet::wire
