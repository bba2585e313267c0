// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bitfield.h"
#include "engine/wire/message.h"

#include <QByteArray>
#include <QByteArrayView>

namespace freshet::wire {

/// Bytes of a Piece message before its block: length, id, piece and begin.
inline constexpr qsizetype pieceHeaderSize = 13;

/// Appends the frame of `message`: many messages can share one write. Unknown becomes a frame of only its id.
void append(QByteArray& out, const Message& message);
/// As append() of a BitfieldMessage, from the set itself.
void append(QByteArray& out, const Bitfield& pieces);
/// As append() of an Extended message, without copying the payload into a value first.
void appendExtended(QByteArray& out, quint8 extendedId, QByteArrayView payload);

/// Appends what goes before a block of `length` bytes; the block itself must follow.
void appendPieceHeader(QByteArray& out, quint32 piece, quint32 begin, quint32 length);
/// Writes the same pieceHeaderSize bytes into a gap that the caller left in front of the block.
void writePieceHeader(char* at, quint32 piece, quint32 begin, quint32 length);

/// The frame of one message.
[[nodiscard]] QByteArray encode(const Message& message);

} // namespace freshet::wire
