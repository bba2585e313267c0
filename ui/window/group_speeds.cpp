// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/group_speeds.h"

#include "ui/models/speed_sum.h"
#include "ui/window/future_answer.h"
#include "ui/window/past_speeds.h"
#include "ui/window/speed_recorder.h"

#include <algorithm>

namespace freshet::ui {

namespace {

constexpr std::chrono::milliseconds selectionTime{300};
/// What is recorded by the second.
constexpr TimeRange recordedRanges[] = {TimeRange::TenMinutes, TimeRange::Hour, TimeRange::Day};

} // namespace

GroupSpeeds::GroupSpeeds(api::Session& session, const SpeedRecorder& recorder, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_recorder(recorder)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(selectionTime);
    connect(&m_askSoon, &QTimer::timeout, this, &GroupSpeeds::ask);
}

void GroupSpeeds::choose(const QList<api::TorrentSnapshot>& torrents, qint64 nowMs)
{
    QList<TorrentId> ids;
    ids.reserve(torrents.size());
    for (const api::TorrentSnapshot& torrent : torrents) {
        ids.append(torrent.id);
    }
    std::sort(ids.begin(), ids.end());
    if (ids == m_torrents) {
        return;
    }
    QList<std::pair<ByteCount, TorrentId>> moved;
    for (const api::TorrentSnapshot& torrent : torrents) {
        moved.append({-(torrent.downloaded + torrent.uploaded), torrent.id});
    }
    std::sort(moved.begin(), moved.end());
    m_ranked.clear();
    for (const auto& [bytes, id] : std::as_const(moved)) {
        m_ranked.append(id);
    }
    m_torrents = ids;
    m_nowMs = nowMs;
    m_history.clear();
    m_past = {};
    ++m_question;
    if (m_torrents.isEmpty()) {
        m_askSoon.stop();
        return;
    }
    for (const TimeRange range : recordedRanges) {
        sumUp(range, {});
    }
    m_askSoon.start();
}

void GroupSpeeds::add(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (m_torrents.isEmpty()) {
        return;
    }
    SpeedSample sum;
    for (const TorrentId torrent : std::as_const(m_torrents)) {
        const SpeedSample now = m_recorder.now(torrent);
        sum.downMean += now.downMean;
        sum.upMean += now.upMean;
        sum.lineDownMean += now.lineDownMean;
        sum.lineUpMean += now.lineUpMean;
    }
    m_history.add(nowMs, sum);
}

void GroupSpeeds::ask()
{
    ++m_question;
    const QList<TorrentId> asked = m_ranked.mid(0, mostAsked);
    m_past = {};
    for (Past& past : m_past) {
        past.parts.resize(asked.size());
        past.awaited = asked.size();
    }
    for (std::size_t i = 0; i < rangeCount; ++i) {
        const auto range = static_cast<api::HistoryRange>(i);
        for (qsizetype place = 0; place < asked.size(); ++place) {
            onAnswer(m_session.history({range, asked.at(place)}), this,
                [this, range, place, question = m_question](const api::TrafficHistory& history) {
                    if (question == m_question) {
                        take(range, place, speedSamples(history));
                    }
                });
        }
    }
}

void GroupSpeeds::take(api::HistoryRange range, qsizetype place, const QList<SpeedSample>& samples)
{
    Past& past = m_past[static_cast<std::size_t>(range)];
    past.parts[place] = samples;
    if (--past.awaited > 0) {
        return;
    }
    const QList<QList<SpeedSample>> parts = std::exchange(past.parts, {});
    switch (range) {
    case api::HistoryRange::TenMinutes: sumUp(TimeRange::TenMinutes, parts); break;
    case api::HistoryRange::ThreeHours: sumUp(TimeRange::Hour, parts); break;
    case api::HistoryRange::Week:
        // By 300 s: almost as often as a day is recorded here, and it reaches back further.
        sumUp(TimeRange::Day, parts);
        sumUp(TimeRange::Week, parts);
        break;
    case api::HistoryRange::Days: sumUp(TimeRange::Days, parts); break;
    }
    Q_EMIT arrived();
}

void GroupSpeeds::sumUp(TimeRange range, const QList<QList<SpeedSample>>& past)
{
    const bool isRecorded = range != TimeRange::Week && range != TimeRange::Days;
    QList<QList<SpeedSample>> parts;
    for (qsizetype i = 0; i < std::min(m_ranked.size(), mostSummed); ++i) {
        const QList<SpeedSample> known = past.value(i);
        parts.append(
            isRecorded ? joinedSpeeds(known, m_recorder.of(m_ranked.at(i)).samples(range, m_nowMs)) : known);
    }
    const QList<SpeedSample> watched = m_recorder.all().samples(range, m_nowMs);
    const bool isLong = !past.isEmpty() && range == TimeRange::Day;
    const qint64 slotMs = isLong ? rangeSlotMs(TimeRange::Week) : rangeSlotMs(range);
    const auto sums =
        summedSpeeds(parts, watched, slotMs, range == TimeRange::Days ? SumSlots::Days : SumSlots::Even);
    m_history.prime(range, sums);
}

} // namespace freshet::ui
