// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace freshet::swarm {

/// Memory for Piece messages that were sent, to be filled again: the allocator would give arrays of this size
/// back to the system each time, and new memory costs more than what is done with it. Engine thread.
class FrameRecycler
{
public:
    /// An array of at least `capacity` bytes that nobody else holds, of size 0.
    [[nodiscard]] QByteArray take(qsizetype capacity);
    /// May be taken as soon as all others have let go of it.
    void keep(const QByteArray& frames);

private:
    /// As many as can be on their way to sockets in a turn of the loop that serves a few fast peers.
    std::array<QByteArray, 4> m_kept;
    std::size_t m_next = 0;
};

} // namespace freshet::swarm
