// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/speed_history.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>
#include <utility>

namespace freshet::ui {
namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr quint32 formatMagic = 0x46524832; // "FRH2"

size_t ringOf(TimeRange range)
{
    switch (range) {
    case TimeRange::Minute:
    case TimeRange::TenMinutes: return 0;
    case TimeRange::Hour: return 1;
    case TimeRange::Day:
    case TimeRange::Week:
    case TimeRange::Days: return 2;
    }
    return 0;
}

bool isRate(float value)
{
    return std::isfinite(value) && value >= 0;
}

} // namespace

qint64 rangeLengthMs(TimeRange range)
{
    switch (range) {
    case TimeRange::Minute: return 60'000;
    case TimeRange::TenMinutes: return 600'000;
    case TimeRange::Hour: return 3'600'000;
    case TimeRange::Day: return dayMs;
    case TimeRange::Week: return 7 * dayMs;
    case TimeRange::Days: return 60 * dayMs;
    }
    return 60'000;
}

qint64 rangeSlotMs(TimeRange range)
{
    if (range == TimeRange::Week || range == TimeRange::Days) {
        return range == TimeRange::Week ? 300'000 : dayMs;
    }
    constexpr qint64 slots[] = {1'000, 10'000, 240'000};
    return slots[ringOf(range)];
}

SpeedHistory::SpeedHistory()
{
    clear();
}

void SpeedHistory::clear()
{
    m_rings[0] = {1'000, 600, 0, {}};
    m_rings[1] = {10'000, 360, 0, {}};
    m_rings[2] = {240'000, 360, 0, {}};
    m_week.clear();
    m_days.clear();
}

void SpeedHistory::prime(TimeRange range, const QList<SpeedSample>& past)
{
    if (range == TimeRange::Week || range == TimeRange::Days) {
        (range == TimeRange::Week ? m_week : m_days) = past;
        return;
    }
    if (past.isEmpty()) {
        return;
    }
    Ring& ring = m_rings[ringOf(range)];
    Ring primed{ring.slotMs, ring.capacity, 0, {}};
    for (const SpeedSample& sample : past) {
        primed.append({sample, 1});
    }
    for (size_t i = 0; i < ring.slots.size(); ++i) {
        if (ring.at(i).sample.startMs > past.last().startMs) {
            primed.append(ring.at(i));
        }
    }
    ring = std::move(primed);
}

void SpeedHistory::Ring::add(qint64 nowMs, const SpeedSample& rates)
{
    const qint64 start = nowMs - nowMs % slotMs;
    if (!slots.empty() && last().sample.startMs == start) {
        Slot& slot = last();
        const float weight = 1.0F / static_cast<float>(++slot.count);
        slot.sample.downMean += (rates.downMean - slot.sample.downMean) * weight;
        slot.sample.upMean += (rates.upMean - slot.sample.upMean) * weight;
        slot.sample.lineDownMean += (rates.lineDownMean - slot.sample.lineDownMean) * weight;
        slot.sample.lineUpMean += (rates.lineUpMean - slot.sample.lineUpMean) * weight;
        slot.sample.downMax = qMax(slot.sample.downMax, rates.downMean);
        slot.sample.upMax = qMax(slot.sample.upMax, rates.upMean);
        return;
    }
    SpeedSample sample = rates;
    sample.startMs = start;
    sample.downMax = rates.downMean;
    sample.upMax = rates.upMean;
    append({sample, 1});
}

void SpeedHistory::Ring::append(const Slot& slot)
{
    if (slots.size() < capacity) {
        slots.push_back(slot);
    } else {
        slots[first] = slot;
        first = (first + 1) % capacity;
    }
}

void SpeedHistory::add(qint64 nowMs, double download, double upload)
{
    SpeedSample rates;
    rates.downMean = static_cast<float>(qMax(download, 0.0));
    rates.upMean = static_cast<float>(qMax(upload, 0.0));
    add(nowMs, rates);
}

void SpeedHistory::add(qint64 nowMs, const SpeedSample& rates)
{
    SpeedSample whole = rates;
    whole.lineDownMean = qMax(rates.lineDownMean, rates.downMean);
    whole.lineUpMean = qMax(rates.lineUpMean, rates.upMean);
    Ring& finest = m_rings[0];
    if (!finest.slots.empty() && nowMs < finest.last().sample.startMs) {
        clear();
    }
    for (Ring& ring : m_rings) {
        ring.add(nowMs, whole);
    }
}

QList<SpeedSample> SpeedHistory::samples(TimeRange range, qint64 nowMs) const
{
    if (range == TimeRange::Week || range == TimeRange::Days) {
        const qint64 begin = nowMs - rangeLengthMs(range);
        QList<SpeedSample> result = range == TimeRange::Week ? m_week : m_days;
        result.removeIf([begin](const SpeedSample& sample) { return sample.startMs <= begin; });
        return result;
    }
    const Ring& ring = m_rings[ringOf(range)];
    const qint64 from = nowMs - rangeLengthMs(range) - ring.slotMs;
    QList<SpeedSample> result;
    for (size_t i = 0; i < ring.slots.size(); ++i) {
        const SpeedSample& sample = ring.at(i).sample;
        if (sample.startMs > from && sample.startMs <= nowMs) {
            result.append(sample);
        }
    }
    return result;
}

ByteRate SpeedHistory::peak() const
{
    float highest = 0;
    for (const Slot& slot : m_rings[2].slots) {
        highest = qMax(highest, qMax(slot.sample.downMax, slot.sample.upMax));
    }
    return static_cast<ByteRate>(highest);
}

bool SpeedHistory::isEmpty() const
{
    return m_rings[0].slots.empty();
}

QByteArray SpeedHistory::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << formatMagic;
    for (const Ring& ring : m_rings) {
        stream << static_cast<quint32>(ring.slots.size());
        for (size_t i = 0; i < ring.slots.size(); ++i) {
            const Slot& slot = ring.at(i);
            const SpeedSample& sample = slot.sample;
            stream << sample.startMs << sample.downMean << sample.downMax << sample.upMean << sample.upMax
                   << sample.lineDownMean << sample.lineUpMean << slot.count;
        }
    }
    stream << formatMagic;
    return bytes;
}

SpeedHistory SpeedHistory::fromBytes(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    SpeedHistory history;
    quint32 magic = 0;
    stream >> magic;
    bool isGood = magic == formatMagic;
    for (Ring& ring : history.m_rings) {
        quint32 count = 0;
        stream >> count;
        isGood = isGood && count <= ring.capacity;
        qint64 previous = -1;
        for (quint32 i = 0; isGood && i < count; ++i) {
            Slot slot;
            SpeedSample& sample = slot.sample;
            stream >> sample.startMs >> sample.downMean >> sample.downMax >> sample.upMean >> sample.upMax
                >> sample.lineDownMean >> sample.lineUpMean >> slot.count;
            isGood = stream.status() == QDataStream::Ok && sample.startMs > previous
                && sample.startMs % ring.slotMs == 0 && slot.count > 0 && isRate(sample.downMean)
                && isRate(sample.downMax) && isRate(sample.upMean) && isRate(sample.upMax)
                && isRate(sample.lineDownMean) && isRate(sample.lineUpMean);
            previous = sample.startMs;
            ring.slots.push_back(slot);
        }
    }
    stream >> magic;
    isGood = isGood && stream.status() == QDataStream::Ok && magic == formatMagic;
    return isGood ? history : SpeedHistory();
}

} // namespace freshet::ui
