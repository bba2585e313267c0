// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/event_log.h"

#include <algorithm>

namespace freshet::session {

void EventLog::record(api::Event event)
{
    for (QString* text :
        {&event.torrentName, &event.subject, &event.detail, &event.fault.subject, &event.fault.detail}) {
        if (text->size() > maxText) {
            *text = text->left(maxText);
        }
    }
    event.serial = ++m_lastSerial;
    if (event.torrent) {
        QList<api::Event>& own = m_ofTorrents[*event.torrent];
        if (own.size() >= api::torrentLogLength) {
            own.removeFirst();
            --m_torrentLines;
        }
        own.append(event);
        ++m_torrentLines;
        if (m_torrentLines > maxAltogether) {
            makeRoom();
        }
    }
    if (m_all.size() >= api::sessionLogLength) {
        m_all.removeFirst();
    }
    m_all.append(std::move(event));
}

void EventLog::makeRoom()
{
    const auto longest = std::max_element(m_ofTorrents.begin(), m_ofTorrents.end(),
        [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    const qsizetype cut = (longest->second.size() + 1) / 2;
    m_torrentLines -= cut;
    if (cut == longest->second.size()) {
        m_ofTorrents.erase(longest);
    } else {
        longest->second.remove(0, cut);
    }
}

api::EventBatch EventLog::since(std::optional<TorrentId> torrent, std::optional<quint64> known) const
{
    api::EventBatch batch;
    batch.isWhole = !known;
    const QList<api::Event>* source = &m_all;
    if (torrent) {
        const auto own = m_ofTorrents.find(*torrent);
        if (own == m_ofTorrents.end()) {
            return batch;
        }
        source = &own->second;
    }
    const auto first = std::upper_bound(source->cbegin(), source->cend(), known.value_or(0),
        [](quint64 serial, const api::Event& event) { return serial < event.serial; });
    batch.events = source->mid(first - source->cbegin());
    return batch;
}

} // namespace freshet::session
