// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/scrubber.h"

#include <algorithm>
#include <limits>

namespace freshet::session {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

Scrubber::Scrubber(Scheduler& scheduler, const TorrentRegistry& torrents, const api::Settings& settings)
    : m_scheduler(scheduler)
    , m_torrents(torrents)
    , m_settings(settings)
{}

Scrubber::~Scrubber()
{
    *m_isAlive = false;
}

void Scrubber::applySettings()
{
    if (m_settings.integrity.scrubDays == 0) {
        m_timer.cancel();
        m_current.reset();
    } else if (!m_timer.isSet()) {
        lookAgainIn(step);
    }
}

void Scrubber::lookAgainIn(Scheduler::Duration time)
{
    m_timer = m_scheduler.callLater(time, [this] { look(); });
}

bool Scrubber::isDue(const Torrent& torrent) const
{
    const qint64 now = m_scheduler.wallClockMs();
    const qint64 last = torrent.scrubbedMs();
    // Read in the future is what a clock says that was set back.
    return torrent.isScrubUnfinished() || last > now || now - last >= m_settings.integrity.scrubDays * dayMs;
}

Torrent* Scrubber::nextDue() const
{
    Torrent* next = nullptr;
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (Torrent* torrent : m_torrents.all()) {
        // What was begun is finished first.
        const qint64 age = torrent->isScrubUnfinished() ? 0 : torrent->scrubbedMs();
        if (age < oldest && isDue(*torrent) && torrent->mayScrub()) {
            next = torrent;
            oldest = age;
        }
    }
    return next;
}

bool Scrubber::hasPlace() const
{
    int left = m_settings.queue.checksAtOnce;
    for (const Torrent* torrent : m_torrents.all()) {
        if (torrent->needsCheck() && torrent->state() == api::TorrentState::Checking && --left <= 0) {
            return false;
        }
    }
    return true;
}

void Scrubber::look()
{
    m_timer.cancel();
    Torrent* torrent = m_current ? m_torrents.find(*m_current) : nullptr;
    if (!m_isReading && (torrent == nullptr || !torrent->mayScrub() || !isDue(*torrent))) {
        torrent = nextDue();
        if (torrent != nullptr && !m_current) {
            // Nothing was saved up while there was nothing to read.
            m_budget = 0;
            m_earnedAt = m_scheduler.now();
        }
        m_current = torrent != nullptr ? std::optional(torrent->id()) : std::nullopt;
    }
    if (!m_current) {
        lookAgainIn(lookout);
        return;
    }
    earn();
    if (!m_isReading && m_budget > 0 && torrent != nullptr && hasPlace()) {
        read(*torrent);
    }
    lookAgainIn(step);
}

void Scrubber::earn()
{
    const auto now = m_scheduler.now();
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_earnedAt);
    m_earnedAt = now;
    const ByteRate rate = m_settings.integrity.scrubRate;
    m_budget = rate == noLimit ? largestRead : std::min(m_budget + rate * time.count() / 1000, largestRead);
}

void Scrubber::read(Torrent& torrent)
{
    m_isReading = true;
    torrent.scrub(m_budget, [this, isAlive = m_isAlive](ByteCount bytes) {
        if (*isAlive) {
            m_isReading = false;
            m_budget -= bytes;
            m_bytesRead += bytes;
        }
    });
}

} // namespace freshet::session
