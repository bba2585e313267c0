// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

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
inline constexpr int timeRangeCount = 6;

[[nodiscard]] qint64 rangeLengthMs(TimeRange range);
/// Time between two samples of that range; a larger distance is a gap.
[[nodiscard]] qint64 rangeSlotMs(TimeRange range);

/// Rates over the last day: rings of 1 s x 600, 10 s x 360 and 240 s x 360 that grow as they fill. Time that
/// was not sampled is missing, not zero. There is one for each torrent and each peer, so slots are small: of
/// a rate twelve bits are kept, of overhead about 5 percent.
class SpeedHistory
{
public:
    enum class Detail {
        Full, ///< At most 12 KiB.
        Small, ///< At most 4.8 KiB: without overhead, with half the slots over hours, and rough peaks.
    };

    explicit SpeedHistory(Detail detail = Detail::Full);

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
    /// Memory in use, of what was recorded and not primed.
    [[nodiscard]] std::size_t byteCount() const;
    void clear();

private:
    /// What is kept of a slot. In the finest ring means are all there is: nothing is added up in it.
    enum class SlotForm : quint8 { Means, MeansAndOverhead, MeansAndRoughPeaks, Everything };

    /// Slots that follow each other in time, the one that is being filled apart.
    struct Ring
    {
        qint64 slotMs = 1000;
        /// Beside the one that is being filled.
        quint16 capacity = 0;
        /// In a full ring, the oldest slot.
        quint16 first = 0;
        SlotForm form = SlotForm::Means;
        /// Which slot since 1970 the oldest is.
        qint64 firstSlot = 0;
        std::vector<quint16> words;
        SpeedSample open;
        /// What was added to it; 0: there is none.
        quint32 openCount = 0;

        void add(qint64 nowMs, const SpeedSample& rates);
        /// Starts another slot, to which `count` samples were added already.
        void begin(const SpeedSample& sample, quint32 count);
        void close();
        [[nodiscard]] std::size_t width() const;
        void push(const quint16* slot);
        void clear();
        [[nodiscard]] std::size_t count() const;
        /// By age; nothing: that time was not sampled.
        [[nodiscard]] std::optional<SpeedSample> at(std::size_t index) const;
        /// Those from `fromMs` on, and perhaps one before.
        [[nodiscard]] QList<SpeedSample> samples(qint64 fromMs = 0) const;
    };

    /// Of a ring, with what was primed.
    [[nodiscard]] QList<SpeedSample> samplesOf(std::size_t ring, qint64 fromMs = 0) const;

    Detail m_detail;
    Ring m_rings[3];
    /// What came before what is in the ring.
    QList<SpeedSample> m_past[3];
    QList<SpeedSample> m_week;
    QList<SpeedSample> m_days;
};

} // namespace freshet::ui
