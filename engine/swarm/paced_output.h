// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QByteArray>

#include <deque>

namespace freshet::swarm {

/// Piece messages that wait for a rate limit, given out in parts, with other messages in between where they
/// may be. Pure.
class PacedOutput
{
public:
    /// Bytes to be sent. Value type.
    struct Part
    {
        QByteArray bytes;
        /// How many of them are data of blocks.
        ByteCount payload = 0;
    };

    /// Whole Piece messages, one after the other.
    void append(const QByteArray& frames);
    /// Whole messages of other kinds: they go before all Piece messages of which nothing was given out.
    void insert(const QByteArray& messages);
    /// Whether other messages must wait, as a Piece message was given out in part.
    [[nodiscard]] bool isInside() const { return m_left > 0; }
    [[nodiscard]] ByteCount size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// The next bytes: up to `most`, payload only if `countsPayload`, in which case headers come on top.
    [[nodiscard]] Part take(ByteCount most, bool countsPayload);
    void clear();

private:
    void takeInserted(Part& part);
    void takeFrames(Part& part, ByteCount most, bool countsPayload);

    std::deque<QByteArray> m_frames;
    /// Bytes of the first of m_frames that were given out.
    qsizetype m_offset = 0;
    /// Bytes of the message that was begun that are still to come.
    qsizetype m_left = 0;
    /// Those of them that are its header.
    qsizetype m_headerLeft = 0;
    QByteArray m_inserted;
    ByteCount m_size = 0;
};

} // namespace freshet::swarm
