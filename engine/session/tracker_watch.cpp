// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/tracker_watch.h"

#include "engine/session/fault_mapper.h"

#include <QUrl>

namespace freshet::session {

QList<api::Event> TrackerWatch::changes(const QList<discovery::TrackerStatus>& trackers)
{
    QList<api::Event> events;
    for (const discovery::TrackerStatus& tracker : trackers) {
        const bool hasFailed = tracker.state == discovery::TrackerState::Failing && tracker.error;
        if (!hasFailed && tracker.state != discovery::TrackerState::Working) {
            continue;
        }
        const QString host = QUrl(tracker.url).host();
        api::Event event;
        event.kind = hasFailed ? api::EventKind::TrackerFailed : api::EventKind::TrackerAnswered;
        event.subject = host;
        if (hasFailed) {
            event.fault = toFault(*tracker.error, FaultContext::Tracker, host);
            if (event.fault.kind == api::FaultKind::TrackerRefused && !tracker.message.isEmpty()) {
                event.fault.detail = tracker.message;
            }
        } else {
            event.number = tracker.peersReceived;
        }
        const auto known = m_outcomes.find(tracker.url);
        if (known != m_outcomes.end() && *known == event.fault) {
            continue;
        }
        if (known == m_outcomes.end() && m_outcomes.size() >= maxTrackers) {
            continue;
        }
        m_outcomes[tracker.url] = event.fault;
        events.append(event);
    }
    return events;
}

} // namespace freshet::session
