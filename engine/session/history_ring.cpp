// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/history_ring.h"

#include <QDateTime>

#include <algorithm>

namespace freshet::session {

namespace {

using Sample = api::TrafficSample;

/// Start and end of the slot that holds `timeMs`.
std::pair<qint64, qint64> slotAt(qint64 timeMs, api::HistoryRange range, const QTimeZone& zone)
{
    if (range == api::HistoryRange::Days) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(timeMs, zone).date();
        return {
            day.startOfDay(zone).toMSecsSinceEpoch(), day.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
    }
    const qint64 length = api::historySlotMs(range);
    const qint64 start = timeMs - ((timeMs % length) + length) % length;
    return {start, start + length};
}

} // namespace

void mergeSample(Sample& slot, const Sample& part)
{
    slot.coveredMs += part.coveredMs;
    slot.downloaded += part.downloaded;
    slot.uploaded += part.uploaded;
    slot.lineDownloaded += part.lineDownloaded;
    slot.lineUploaded += part.lineUploaded;
    slot.wasted += part.wasted;
    slot.downloadPeak = std::max(slot.downloadPeak, part.downloadPeak);
    slot.uploadPeak = std::max(slot.uploadPeak, part.uploadPeak);
    slot.downloadLimit = part.downloadLimit;
    slot.uploadLimit = part.uploadLimit;
}

QList<Sample> divideIntoSlots(const TrafficPart& part, api::HistoryRange range, const QTimeZone& zone)
{
    QList<Sample> divided;
    const qint64 length = part.toMs - part.fromMs;
    qint64 from = part.fromMs;
    while (from < part.toMs) {
        // A day of a strange zone must not keep us here.
        const auto [start, end] = slotAt(from, range, zone);
        const qint64 to = std::clamp(end, from + 1, part.toMs);
        const auto shareOf = [&](ByteCount bytes) {
            return bytes * (to - part.fromMs) / length - bytes * (from - part.fromMs) / length;
        };
        Sample sample = part.moved;
        sample.startMs = start;
        sample.coveredMs = to - from;
        for (ByteCount Sample::*bytes : {&Sample::downloaded, &Sample::uploaded, &Sample::lineDownloaded,
                 &Sample::lineUploaded, &Sample::wasted}) {
            sample.*bytes = shareOf(part.moved.*bytes);
        }
        divided.append(sample);
        from = to;
    }
    return divided;
}

void HistoryRing::add(const Sample& sample)
{
    const auto at = std::lower_bound(m_samples.begin(), m_samples.end(), sample.startMs,
        [](const Sample& each, qint64 startMs) { return each.startMs < startMs; });
    if (at != m_samples.end() && at->startMs == sample.startMs) {
        mergeSample(*at, sample);
    } else {
        m_samples.insert(at, sample);
    }
}

void HistoryRing::prune(qint64 nowMs)
{
    const auto length = api::historyLengthMs(m_range);
    if (!length) {
        return;
    }
    while (!m_samples.empty() && m_samples.back().startMs > nowMs) {
        m_samples.pop_back();
    }
    while (!m_samples.empty() && m_samples.front().startMs <= nowMs - *length) {
        m_samples.pop_front();
    }
}

} // namespace freshet::session
