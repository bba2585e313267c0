// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/traffic_history.h"

#include <QTimeZone>

#include <deque>

namespace freshet::session {

/// What moved between two moments of the wall clock. Value type.
struct TrafficPart
{
    /// ms since 1970 UTC; from < to.
    qint64 fromMs = 0;
    qint64 toMs = 0;
    /// Bytes, peaks and limits; its times are not used.
    api::TrafficSample moved;
};

/// Adds what moved in a part of a slot to the slot.
void mergeSample(api::TrafficSample& slot, const api::TrafficSample& part);

/// Divides a part among the slots of a range by time, so that sums stay what they were. A day is one of
/// `zone`.
[[nodiscard]] QList<api::TrafficSample> divideIntoSlots(
    const TrafficPart& part, api::HistoryRange range, const QTimeZone& zone);

/// The samples of one range, by time, at most as many as it has slots.
///
/// The clock may be set: what is put back into a slot that is there adds up, and samples later than now are
/// dropped, as their time has not come. Days are kept whatever the clock says: sums are made of them.
class HistoryRing
{
public:
    explicit HistoryRing(api::HistoryRange range)
        : m_range(range)
    {}

    void add(const api::TrafficSample& sample);
    /// Drops what is too old, or not yet possible, at `nowMs`.
    void prune(qint64 nowMs);
    [[nodiscard]] api::HistoryRange range() const { return m_range; }
    [[nodiscard]] QList<api::TrafficSample> samples() const { return {m_samples.begin(), m_samples.end()}; }
    [[nodiscard]] std::size_t size() const { return m_samples.size(); }

private:
    api::HistoryRange m_range;
    std::deque<api::TrafficSample> m_samples;
};

} // namespace freshet::session
