// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/past_speeds.h"

#include "ui/window/future_answer.h"
#include "ui/window/speed_recorder.h"

#include <QFuture>

namespace freshet::ui {

namespace {

constexpr std::chrono::minutes refreshInterval{5};

QList<LimitStep> limitsOf(const api::TrafficHistory& history)
{
    QList<LimitStep> steps;
    for (const api::TrafficSample& slot : history.samples) {
        steps.append(LimitStep{slot.startMs, {slot.downloadLimit, slot.uploadLimit}});
    }
    return steps;
}

} // namespace

QList<SpeedSample> speedSamples(const api::TrafficHistory& history)
{
    QList<SpeedSample> samples;
    samples.reserve(history.samples.size());
    for (const api::TrafficSample& slot : history.samples) {
        const auto lineRate = [&slot](ByteCount bytes) {
            return slot.coveredMs > 0 ? static_cast<float>(bytes * 1000 / slot.coveredMs) : 0.0F;
        };
        const auto down = static_cast<float>(slot.downloadRate());
        const auto up = static_cast<float>(slot.uploadRate());
        samples.append({slot.startMs, down, static_cast<float>(slot.downloadPeak), up,
            static_cast<float>(slot.uploadPeak), qMax(down, lineRate(slot.lineDownloaded)),
            qMax(up, lineRate(slot.lineUploaded))});
    }
    return samples;
}

PastSpeeds::PastSpeeds(api::Session& session, SpeedRecorder& recorder, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_recorder(recorder)
{
    // The coarser records first: the finer ones say better when a limit changed.
    ask(std::nullopt, api::HistoryRange::Week, TimeRange::Day);
    ask(std::nullopt, api::HistoryRange::ThreeHours, TimeRange::Hour);
    ask(std::nullopt, api::HistoryRange::TenMinutes, TimeRange::TenMinutes);
    refresh();
    connect(&m_timer, &QTimer::timeout, this, &PastSpeeds::refresh);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.start(refreshInterval);
}

void PastSpeeds::watch(std::optional<TorrentId> torrent)
{
    if (m_torrent == torrent) {
        return;
    }
    m_torrent = torrent;
    if (m_torrent) {
        ask(m_torrent, api::HistoryRange::Week, TimeRange::Week);
        ask(m_torrent, api::HistoryRange::Days, TimeRange::Days);
    }
}

void PastSpeeds::refresh()
{
    for (const std::optional<TorrentId> whose : {std::optional<TorrentId>(), m_torrent}) {
        ask(whose, api::HistoryRange::Week, TimeRange::Week);
        ask(whose, api::HistoryRange::Days, TimeRange::Days);
        if (!m_torrent) {
            break;
        }
    }
}

void PastSpeeds::ask(std::optional<TorrentId> torrent, api::HistoryRange from, TimeRange range)
{
    onAnswer(
        m_session.history({from, torrent}), this, [this, torrent, range](const api::TrafficHistory& history) {
            m_recorder.prime(torrent, range, speedSamples(history));
            if (!torrent && range != TimeRange::Week && range != TimeRange::Days) {
                m_recorder.primeLimits(limitsOf(history));
            }
            Q_EMIT arrived();
        });
}

} // namespace freshet::ui
