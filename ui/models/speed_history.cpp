// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/speed_history.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <utility>

namespace freshet::ui {
namespace {

constexpr qint64 dayMs = 86'400'000;

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

// A rate in 16 bits: eighths of a byte/s, eleven bits of them after a leading one, and five that say how far
// they are shifted. The highest number means that nothing was sampled.
constexpr quint16 noSample = 0xFFFF;
constexpr int mantissaBits = 11;
constexpr quint64 mantissaRange = 1U << mantissaBits;
constexpr float eighths = 8;
constexpr std::size_t mostWords = 5;

quint16 packed(float rate)
{
    constexpr float highest = 4e12F;
    const auto scaled = static_cast<quint64>(std::llround(qBound(0.0F, rate, highest) * eighths));
    if (scaled < mantissaRange) {
        return static_cast<quint16>(scaled);
    }
    int shift = static_cast<int>(std::bit_width(scaled)) - mantissaBits - 1;
    quint64 mantissa = shift > 0 ? (scaled + (1ULL << (shift - 1))) >> shift : scaled;
    if (mantissa == 2 * mantissaRange) {
        mantissa = mantissaRange;
        ++shift;
    }
    const auto code = static_cast<quint64>(shift + 1) << mantissaBits | (mantissa - mantissaRange);
    return static_cast<quint16>(qMin<quint64>(code, noSample - 1));
}

float unpacked(quint16 code)
{
    const int exponent = code >> mantissaBits;
    const quint64 mantissa = code & (mantissaRange - 1);
    const quint64 scaled = exponent == 0 ? mantissa : (mantissaRange + mantissa) << (exponent - 1);
    return static_cast<float>(scaled) / eighths;
}

/// Two rates of lesser interest in 8 bits each: seven steps to the double.
constexpr float stepsPerOctave = 7;

quint16 roughlyPacked(float high, float low)
{
    const auto code = [](float rate) {
        const float steps = rate < 1 ? 0 : 1 + std::round(std::log2(rate) * stepsPerOctave);
        return static_cast<unsigned>(qMin(steps, 255.0F));
    };
    return static_cast<quint16>(code(high) << 8U | code(low));
}

std::pair<float, float> roughlyUnpacked(quint16 code)
{
    const auto rate = [](unsigned steps) {
        return steps == 0 ? 0 : std::exp2(static_cast<float>(steps - 1) / stepsPerOctave);
    };
    return {rate(code >> 8U), rate(code & 0xFFU)};
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

SpeedHistory::SpeedHistory(Detail detail)
    : m_detail(detail)
{
    clear();
}

void SpeedHistory::clear()
{
    // The slot that is being filled is one more.
    if (m_detail == Detail::Full) {
        m_rings[0] = {1'000, 599, 0, SlotForm::MeansAndOverhead, 0, {}, {}, 0};
        m_rings[1] = {10'000, 359, 0, SlotForm::Everything, 0, {}, {}, 0};
        m_rings[2] = {240'000, 359, 0, SlotForm::Everything, 0, {}, {}, 0};
    } else {
        // So far apart that it is no gap yet in a chart of that time.
        m_rings[0] = {1'000, 599, 0, SlotForm::Means, 0, {}, {}, 0};
        m_rings[1] = {24'000, 149, 0, SlotForm::MeansAndRoughPeaks, 0, {}, {}, 0};
        m_rings[2] = {576'000, 149, 0, SlotForm::MeansAndRoughPeaks, 0, {}, {}, 0};
    }
    for (QList<SpeedSample>& past : m_past) {
        past.clear();
    }
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
    QList<SpeedSample> kept = ring.samples();
    kept.removeIf([&past](const SpeedSample& sample) { return sample.startMs <= past.last().startMs; });
    ring.clear();
    for (const SpeedSample& sample : std::as_const(kept)) {
        ring.begin(sample, 1);
    }
    m_past[ringOf(range)] = past;
}

std::size_t SpeedHistory::Ring::width() const
{
    switch (form) {
    case SlotForm::Means: return 2;
    case SlotForm::MeansAndOverhead:
    case SlotForm::MeansAndRoughPeaks: return 3;
    case SlotForm::Everything: return 5;
    }
    return 2;
}

std::size_t SpeedHistory::Ring::count() const
{
    return words.size() / width();
}

void SpeedHistory::Ring::clear()
{
    words.clear();
    first = 0;
    openCount = 0;
}

void SpeedHistory::Ring::add(qint64 nowMs, const SpeedSample& rates)
{
    const qint64 start = nowMs - nowMs % slotMs;
    if (openCount > 0 && open.startMs == start) {
        const float weight = 1.0F / static_cast<float>(++openCount);
        open.downMean += (rates.downMean - open.downMean) * weight;
        open.upMean += (rates.upMean - open.upMean) * weight;
        open.lineDownMean += (rates.lineDownMean - open.lineDownMean) * weight;
        open.lineUpMean += (rates.lineUpMean - open.lineUpMean) * weight;
        open.downMax = qMax(open.downMax, rates.downMean);
        open.upMax = qMax(open.upMax, rates.upMean);
        return;
    }
    SpeedSample sample = rates;
    sample.startMs = start;
    sample.downMax = rates.downMean;
    sample.upMax = rates.upMean;
    begin(sample, 1);
}

void SpeedHistory::Ring::begin(const SpeedSample& sample, quint32 count)
{
    if (openCount > 0) {
        close();
    }
    open = sample;
    openCount = count;
}

void SpeedHistory::Ring::close()
{
    const qint64 slot = open.startMs / slotMs;
    if (const qint64 missing = slot - firstSlot - static_cast<qint64>(count()); missing >= capacity) {
        words.clear();
        first = 0;
    } else if (!words.empty()) {
        constexpr std::array<quint16, mostWords> gap{noSample};
        for (qint64 i = 0; i < missing; ++i) {
            push(gap.data());
        }
    }
    if (words.empty()) {
        firstSlot = slot;
    }
    std::array<quint16, mostWords> values{packed(open.downMean), packed(open.upMean)};
    const quint16 overhead = roughlyPacked(open.lineDownMean - open.downMean, open.lineUpMean - open.upMean);
    switch (form) {
    case SlotForm::Means: break;
    case SlotForm::MeansAndOverhead: values[2] = overhead; break;
    case SlotForm::MeansAndRoughPeaks: values[2] = roughlyPacked(open.downMax, open.upMax); break;
    case SlotForm::Everything:
        values = {values[0], values[1], packed(open.downMax), packed(open.upMax), overhead};
        break;
    }
    push(values.data());
    openCount = 0;
}

void SpeedHistory::Ring::push(const quint16* slot)
{
    const std::size_t size = width();
    if (count() < capacity) {
        // Not doubled, as vectors do: half of it would stay empty.
        if (words.size() + size > words.capacity()) {
            words.reserve(std::min(capacity * size, words.size() + words.size() / 2 + 8 * size));
        }
        words.insert(words.end(), slot, slot + size);
        return;
    }
    std::copy(slot, slot + size, words.begin() + static_cast<std::ptrdiff_t>(first * size));
    first = static_cast<quint16>((first + 1) % capacity);
    ++firstSlot;
}

std::optional<SpeedSample> SpeedHistory::Ring::at(std::size_t index) const
{
    const quint16* slot = words.data() + (first + index) % count() * width();
    if (slot[0] == noSample) {
        return std::nullopt;
    }
    SpeedSample sample;
    sample.startMs = (firstSlot + static_cast<qint64>(index)) * slotMs;
    sample.downMean = sample.downMax = unpacked(slot[0]);
    sample.upMean = sample.upMax = unpacked(slot[1]);
    std::pair<float, float> overhead{0, 0};
    if (form == SlotForm::MeansAndRoughPeaks) {
        const auto [down, up] = roughlyUnpacked(slot[2]);
        sample.downMax = qMax(sample.downMean, down);
        sample.upMax = qMax(sample.upMean, up);
    } else if (form == SlotForm::MeansAndOverhead) {
        overhead = roughlyUnpacked(slot[2]);
    } else if (form == SlotForm::Everything) {
        sample.downMax = unpacked(slot[2]);
        sample.upMax = unpacked(slot[3]);
        overhead = roughlyUnpacked(slot[4]);
    }
    sample.lineDownMean = sample.downMean + overhead.first;
    sample.lineUpMean = sample.upMean + overhead.second;
    return sample;
}

QList<SpeedSample> SpeedHistory::Ring::samples(qint64 fromMs) const
{
    QList<SpeedSample> all;
    const auto stored = static_cast<qint64>(count());
    const qint64 begin = std::clamp<qint64>(fromMs / slotMs - firstSlot, 0, stored);
    all.reserve(stored - begin + 1);
    for (auto i = static_cast<std::size_t>(begin); i < count(); ++i) {
        if (const auto sample = at(i)) {
            all.append(*sample);
        }
    }
    if (openCount > 0) {
        all.append(open);
    }
    return all;
}

QList<SpeedSample> SpeedHistory::samplesOf(std::size_t ring, qint64 fromMs) const
{
    const QList<SpeedSample> live = m_rings[ring].samples(fromMs);
    if (m_past[ring].isEmpty()) {
        return live;
    }
    QList<SpeedSample> all = m_past[ring];
    if (!live.isEmpty()) {
        all.removeIf([&live](const SpeedSample& sample) { return sample.startMs >= live.first().startMs; });
    }
    return all + live;
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
    const Ring& finest = m_rings[0];
    const qint64 newest = finest.openCount > 0 ? finest.open.startMs
        : m_past[0].isEmpty()                  ? 0
                                               : m_past[0].last().startMs;
    if (nowMs < newest) {
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
    const qint64 from = nowMs - rangeLengthMs(range) - m_rings[ringOf(range)].slotMs;
    QList<SpeedSample> result = samplesOf(ringOf(range), from);
    result.removeIf([from, nowMs](const SpeedSample& sample) {
        return sample.startMs <= from || sample.startMs > nowMs;
    });
    return result;
}

ByteRate SpeedHistory::peak() const
{
    float highest = 0;
    for (const SpeedSample& sample : samplesOf(2)) {
        highest = qMax(highest, qMax(sample.downMax, sample.upMax));
    }
    return static_cast<ByteRate>(highest);
}

bool SpeedHistory::isEmpty() const
{
    return m_rings[0].openCount == 0 && m_past[0].isEmpty();
}

std::size_t SpeedHistory::byteCount() const
{
    std::size_t bytes = sizeof(SpeedHistory);
    for (const Ring& ring : m_rings) {
        bytes += ring.words.capacity() * sizeof(quint16);
    }
    return bytes;
}

} // namespace freshet::ui
