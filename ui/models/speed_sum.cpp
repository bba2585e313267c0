// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/speed_sum.h"

#include <algorithm>
#include <vector>

namespace freshet::ui {
namespace {

/// What one part has in one slot: the mean of its samples.
class SlotMean
{
public:
    void add(const SpeedSample& sample)
    {
        const float weight = 1.0F / static_cast<float>(++m_count);
        m_mean.downMean += (sample.downMean - m_mean.downMean) * weight;
        m_mean.upMean += (sample.upMean - m_mean.upMean) * weight;
        m_mean.lineDownMean += (sample.lineDownMean - m_mean.lineDownMean) * weight;
        m_mean.lineUpMean += (sample.lineUpMean - m_mean.lineUpMean) * weight;
        m_mean.downMax = std::max(m_mean.downMax, sample.downMax);
        m_mean.upMax = std::max(m_mean.upMax, sample.upMax);
    }
    void addTo(SpeedSample& sum) const
    {
        sum.downMean += m_mean.downMean;
        sum.upMean += m_mean.upMean;
        sum.lineDownMean += m_mean.lineDownMean;
        sum.lineUpMean += m_mean.lineUpMean;
        // At most: their best seconds need not be the same.
        sum.downMax += m_mean.downMax;
        sum.upMax += m_mean.upMax;
    }

private:
    SpeedSample m_mean;
    int m_count = 0;
};

} // namespace

QList<SpeedSample> summedSpeeds(
    const QList<QList<SpeedSample>>& parts, const QList<SpeedSample>& watched, qint64 slotMs, SumSlots kind)
{
    qint64 first = watched.isEmpty() ? 0 : watched.first().startMs;
    qint64 last = watched.isEmpty() ? 0 : watched.last().startMs;
    for (const QList<SpeedSample>& part : parts) {
        if (!part.isEmpty()) {
            first = first > 0 ? std::min(first, part.first().startMs) : part.first().startMs;
            last = std::max(last, part.last().startMs);
        }
    }
    if (first <= 0) {
        return {};
    }
    // Days are counted from the middle of the night, give or take an hour.
    const qint64 origin = kind == SumSlots::Days ? first - slotMs / 2 : first - first % slotMs;
    const auto slotNumber = [origin, slotMs](qint64 timeMs) { return (timeMs - origin) / slotMs; };
    std::vector<SpeedSample> sums(static_cast<std::size_t>(slotNumber(last) + 1));
    const auto at = [&](qint64 timeMs) -> SpeedSample& {
        const qint64 slot = slotNumber(timeMs);
        SpeedSample& sum = sums[static_cast<std::size_t>(slot)];
        if (sum.startMs == 0) {
            sum.startMs = kind == SumSlots::Days ? timeMs : origin + slot * slotMs;
        }
        return sum;
    };
    for (const SpeedSample& sample : watched) {
        at(sample.startMs);
    }
    for (const QList<SpeedSample>& part : parts) {
        for (qsizetype i = 0; i < part.size();) {
            const qint64 slot = slotNumber(part.at(i).startMs);
            SpeedSample& sum = at(part.at(i).startMs);
            SlotMean mean;
            for (; i < part.size() && slotNumber(part.at(i).startMs) == slot; ++i) {
                mean.add(part.at(i));
            }
            mean.addTo(sum);
        }
    }
    QList<SpeedSample> result;
    std::copy_if(sums.cbegin(), sums.cend(), std::back_inserter(result),
        [](const SpeedSample& sum) { return sum.startMs > 0; });
    return result;
}

QList<SpeedSample> joinedSpeeds(const QList<SpeedSample>& past, const QList<SpeedSample>& live)
{
    if (past.isEmpty()) {
        return live;
    }
    QList<SpeedSample> before;
    QList<SpeedSample> after;
    for (const SpeedSample& sample : live) {
        if (sample.startMs < past.first().startMs) {
            before.append(sample);
        } else if (sample.startMs > past.last().startMs) {
            after.append(sample);
        }
    }
    return before + past + after;
}

} // namespace freshet::ui
