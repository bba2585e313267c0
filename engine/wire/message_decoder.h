// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"
#include "engine/wire/message.h"

#include <QByteArray>
#include <QByteArrayView>

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
/// A Piece message (BEP 3, id 7) began; its payload follows as BlockBytes.
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
/// A pull parser: call next() until it answers NeedMoreInput. Payload of blocks is never copied or buffered;
/// of other messages only what one frame needs, after its length was checked. After an error the connection
/// is beyond repair: every later call returns the same error. Pure; any thread.
class MessageDecoder
{
public:
    explicit MessageDecoder(DecoderLimits limits = {});

    /// Consumes bytes from the front of `input` and returns the next event.
    [[nodiscard]] Result<DecoderEvent> next(QByteArrayView& input);

    /// Takes effect with the next frame.
    void setLimits(DecoderLimits limits) { m_limits = limits; }

private:
    enum class State { Length, Header, Body, Block, Failed };

    [[nodiscard]] Result<DecoderEvent> fail(Error error);
    [[nodiscard]] Result<DecoderEvent> parseFrame(QByteArrayView frame);

    DecoderLimits m_limits;
    State m_state = State::Length;
    /// The bytes of a frame, or of a length or header, that arrived in parts.
    QByteArray m_partial;
    quint32 m_frameLength = 0;
    quint32 m_blockLength = 0;
    quint32 m_blockReceived = 0;
    Error m_error;
};

} // namespace freshet::wire
