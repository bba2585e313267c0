// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/event.h"

#include <optional>
#include <unordered_map>

namespace freshet::session {

/// The latest events of the session and of each torrent. Bounded in lines and in the length of their texts:
/// when there are too many lines altogether, the longest log is cut in half. Engine thread.
class EventLog
{
public:
    /// Of all torrents together.
    static constexpr qsizetype maxAltogether = 50'000;
    /// Of each text, characters; texts are from peers and trackers.
    static constexpr qsizetype maxText = 500;

    /// Gives it its serial number; the time is already set.
    void record(api::Event event);
    /// What has come after `known`, of a torrent or of everything; all of it without `known`.
    [[nodiscard]] api::EventBatch since(std::optional<TorrentId> torrent, std::optional<quint64> known) const;
    /// The latest event; there is one.
    [[nodiscard]] const api::Event& last() const { return m_all.constLast(); }
    /// Of the latest event; 0 before the first.
    [[nodiscard]] quint64 lastSerial() const { return m_lastSerial; }
    /// Lines of all torrents together.
    [[nodiscard]] qsizetype torrentLines() const { return m_torrentLines; }

private:
    void makeRoom();

    QList<api::Event> m_all;
    std::unordered_map<TorrentId, QList<api::Event>> m_ofTorrents;
    qsizetype m_torrentLines = 0;
    quint64 m_lastSerial = 0;
};

} // namespace freshet::session
