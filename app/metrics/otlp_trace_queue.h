// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/otlp_traces.h"

#include <algorithm>

namespace freshet::metrics {

/// Traces that wait for the collector to take them, the oldest first. Never more than `capacity`: what comes
/// then is dropped and counted. Value type.
class OtlpTraceQueue
{
public:
    static constexpr qsizetype capacity = 512;
    /// In one request, but always a whole trace.
    static constexpr qsizetype maxSpans = 4096;

    void add(const QList<swarm::PieceTrace>& traces)
    {
        const qsizetype room = std::min(capacity - m_traces.size(), traces.size());
        m_traces += traces.first(room);
        m_dropped += static_cast<quint64>(traces.size() - room);
    }
    [[nodiscard]] bool isEmpty() const { return m_traces.isEmpty(); }
    /// What the next request sends; empty: there is nothing. It stays here until taken().
    [[nodiscard]] QByteArray makeBody()
    {
        m_inFlight = 0;
        qsizetype spans = 0;
        while (m_inFlight < m_traces.size() && (m_inFlight == 0 || spans < maxSpans)) {
            spans += spanCount(m_traces[m_inFlight]);
            ++m_inFlight;
        }
        return m_inFlight > 0 ? otlpTraces(m_traces.first(m_inFlight)) : QByteArray();
    }
    /// The collector has answered to the last request for good.
    void taken() { m_traces.remove(0, std::exchange(m_inFlight, 0)); }
    void clear()
    {
        m_traces.clear();
        m_inFlight = 0;
    }
    [[nodiscard]] quint64 dropped() const { return m_dropped; }

private:
    QList<swarm::PieceTrace> m_traces;
    qsizetype m_inFlight = 0;
    quint64 m_dropped = 0;
};

} // namespace freshet::metrics
