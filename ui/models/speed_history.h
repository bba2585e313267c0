// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace freshet::ui {

/// A slot of a SpeedHistory: what passed in it, in bytes/s. Value type.
struct SpeedSample
{
    /// ms since 1970 UTC, start of the slot.
    qint64 startMs = 0;
    float downMean = 0;
    float downMax = 0;
    float upMean = 0;
    float upMax = 0;
    /// With protocol and an estimate of IP and TCP headers; never less than the mean of the data.
    float lineDownMean = 0;
    float lineUpMean = 0;

    friend bool operator==(const SpeedSample&, const SpeedSample&) = default;
};

/// How much time a chart shows.
/// The last two come from the session's own records.
enum class TimeRange { Minute, TenMinutes, Hour, Day, Week, Days };

[[nodiscard]] qint64 rangeLengthMs(TimeRange range);
/// Time between two samples of that range; a larger distance is a gap.
[[nodiscard]] qint64 rangeSlotMs(TimeRange range);

/// Rates over the last day: rings of 1 s x 600, 10 s x 360 and 240 s x 360 that grow as they fill. Time that
/// was not sampled is missing, not zero.
class SpeedHistory
{
public:
    SpeedHistory();

    /// A sample taken at `nowMs`. Times before the newest slot (the clock was set back) start afresh.
    void add(qint64 nowMs, double download, double upload);
    /// The same with what moved on the line for it.
    void add(qint64 nowMs, const SpeedSample& rates);
    /// What was recorded before, oldest first; takes the place of what is there up to its end.
    void prime(TimeRange range, const QList<SpeedSample>& past);
    /// Oldest first, at most 600; of a week 2,016.
    [[nodiscard]] QList<SpeedSample> samples(TimeRange range, qint64 nowMs) const;
    /// Highest download or upload rate of the last day.
    [[nodiscard]] ByteRate peak() const;
    [[nodiscard]] bool isEmpty() const;
    void clear();

    [[nodiscard]] QByteArray toBytes() const;
    /// Empty if the bytes are damaged.
    [[nodiscard]] static SpeedHistory fromBytes(const QByteArray& bytes);

    friend bool operator==(const SpeedHistory&, const SpeedHistory&) = default;

private:
    struct Slot
    {
        SpeedSample sample;
        quint32 count = 0;
        friend bool operator==(const Slot&, const Slot&) = default;
    };
    struct Ring
    {
        qint64 slotMs = 1000;
        size_t capacity = 0;
        size_t first = 0;
        std::vector<Slot> slots;

        void add(qint64 nowMs, const SpeedSample& rates);
        void append(const Slot& slot);
        [[nodiscard]] const Slot& at(size_t i) const { return slots[(first + i) % slots.size()]; }
        [[nodiscard]] Slot& last() { return slots[(first + slots.size() - 1) % slots.size()]; }
        friend bool operator==(const Ring&, const Ring&) = default;
    };

    Ring m_rings[3];
    QList<SpeedSample> m_week;
    QList<SpeedSample> m_days;
};

} // namespace freshet::ui
