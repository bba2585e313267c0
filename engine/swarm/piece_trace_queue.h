// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/swarm/piece_trace.h"

namespace freshet::swarm {

/// Which pieces of a session are traced, and the traces that nobody has fetched yet. Never more than
/// `capacity`: what comes then is dropped and counted. Engine thread. Value type.
class PieceTraceQueue
{
public:
    static constexpr qsizetype capacity = 256;

    /// Traces one piece in `oneIn`; 0: none.
    void setSampling(int oneIn)
    {
        m_oneIn = oneIn;
        m_countdown = oneIn;
    }
    [[nodiscard]] bool isOn() const { return m_oneIn > 0; }
    /// A piece is begun: whether it is to be traced. Only if isOn().
    [[nodiscard]] bool sample()
    {
        if (--m_countdown > 0) {
            return false;
        }
        m_countdown = m_oneIn;
        return true;
    }

    void add(PieceTrace trace)
    {
        if (m_traces.size() >= capacity) {
            drop();
            return;
        }
        m_traces.append(std::move(trace));
        ++m_traced;
    }
    /// A piece that should have been traced was not.
    void drop() { ++m_dropped; }
    [[nodiscard]] QList<PieceTrace> take() { return std::exchange(m_traces, {}); }
    /// Since the start.
    [[nodiscard]] quint64 traced() const { return m_traced; }
    [[nodiscard]] quint64 dropped() const { return m_dropped; }

private:
    int m_oneIn = 0;
    int m_countdown = 0;
    QList<PieceTrace> m_traces;
    quint64 m_traced = 0;
    quint64 m_dropped = 0;
};

} // namespace freshet::swarm
