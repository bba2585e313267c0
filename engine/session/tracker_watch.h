// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/event.h"
#include "engine/discovery/tracker_status.h"

#include <QHash>

namespace freshet::session {

/// What of a torrent's trackers is worth a line in the log: the first answer of each, and every change
/// between working and failing in one way or another. Engine thread.
class TrackerWatch
{
public:
    /// How many trackers are remembered.
    static constexpr qsizetype maxTrackers = 500;

    /// Events, without time and torrent, since the last call.
    [[nodiscard]] QList<api::Event> changes(const QList<discovery::TrackerStatus>& trackers);

private:
    /// The outcome of the last announce, by address; None: it was answered.
    QHash<QString, api::Fault> m_outcomes;
};

} // namespace freshet::session
