// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SessionWorker keeps to schedules, quotas and delays.

#include "engine/session/session_worker.h"

namespace freshet::session {

void SessionWorker::applySpeed(const api::Settings& settings)
{
    m_speed.apply(settings);
    m_quotas.setOptions(settings.quota, settings.groups);
    m_uplink.setTarget(settings.transfer.uploadDelayLimit);
    m_services.swarm().upload.setTickAtMost(m_uplink.tickAtMost());
}

void SessionWorker::fillSpeed(api::SessionTotals& totals) const
{
    totals.downloadLimit = m_speed.downloadLimit();
    totals.uploadLimit = m_speed.uploadLimit();
    totals.profile = m_speed.profile();
    totals.quota = m_quotas.use();
    totals.groupQuotas = m_quotas.groupUse();
    if (const auto delay = m_uplink.delay()) {
        totals.uploadDelayMs = static_cast<int>(delay->count());
    }
    totals.exceptionUntilMs = m_speed.exceptionUntilMs();
}

SessionFacts SessionWorker::sessionFacts()
{
    SessionFacts facts;
    facts.downloadLimitKind = m_speed.downloadLimitKind();
    facts.uploadLimitKind = m_speed.uploadLimitKind();
    facts.quotaEndsMs = m_quotas.use().endsMs;
    facts.downloadsFromMs = m_speed.downloadsFromMs();
    facts.seedsFromMs = m_speed.seedsFromMs();
    facts.isEverythingPaused = m_speed.profile() == api::SpeedProfile::PauseAll;
    const storage::DiskStatistics disk = m_services.disk().statistics();
    facts.isHashingSlower = m_diskPace.isHashingSlower(disk);
    facts.diskRate = m_diskPace.writeRate(disk, m_services.scheduler().now());
    facts.diskWaiting = disk.pendingWriteBytes;
    return facts;
}

void SessionWorker::applyCaps()
{
    m_speed.setCaps(m_quotas.downloadCap(), m_quotas.uploadCap(), m_uplink.cap());
}

void SessionWorker::saveQuotas()
{
    const QuotaAccounts quotas = m_quotas.takeChanged();
    if (m_store && !quotas.isEmpty()) {
        m_store->post([quotas](TorrentStore& store) { return store.saveQuotas(quotas); });
    }
}

} // namespace freshet::session
