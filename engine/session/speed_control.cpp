// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/speed_control.h"

#include <utility>

namespace freshet::session {

namespace {

/// So often, and not when the next change is due: clocks are set, and computers sleep.
constexpr Scheduler::Duration checkInterval{1000};

} // namespace

SpeedControl::SpeedControl(Scheduler& scheduler, swarm::Throttle& download, swarm::Throttle& upload,
    std::function<void()> changed, Zone zone)
    : m_scheduler(scheduler)
    , m_download(download)
    , m_upload(upload)
    , m_changed(std::move(changed))
    , m_zone(std::move(zone))
{}

void SpeedControl::apply(const api::Settings& settings)
{
    m_options = settings.speed;
    m_usual = settings.transfer;
    m_profile = api::profileInForce(m_options, m_scheduler.wallClockMs(), m_zone());
    setLimits();
    lookAhead();
    const bool dependsOnTime = m_options.useSchedule || m_options.exception;
    if (!dependsOnTime) {
        m_timer.cancel();
    } else if (!m_timer.isSet()) {
        m_timer = m_scheduler.callEvery(checkInterval, [this] { check(); });
    }
}

void SpeedControl::check()
{
    const api::SpeedProfile now = api::profileInForce(m_options, m_scheduler.wallClockMs(), m_zone());
    if (std::exchange(m_profile, now) != now) {
        setLimits();
        lookAhead();
        m_changed();
    }
}

void SpeedControl::lookAhead()
{
    m_downloadsFromMs.reset();
    m_seedsFromMs.reset();
    const qint64 now = m_scheduler.wallClockMs();
    if (m_profile == api::SpeedProfile::PauseAll) {
        m_seedsFromMs = api::nextProfileMs(m_options, now, m_zone(),
            [](api::SpeedProfile profile) { return profile != api::SpeedProfile::PauseAll; });
    }
    if (m_profile == api::SpeedProfile::PauseAll || m_profile == api::SpeedProfile::SeedOnly) {
        m_downloadsFromMs = api::nextProfileMs(m_options, now, m_zone(), [](api::SpeedProfile profile) {
            return profile != api::SpeedProfile::PauseAll && profile != api::SpeedProfile::SeedOnly;
        });
    }
}

ByteRate SpeedControl::chosenDownload() const
{
    switch (m_profile) {
    case api::SpeedProfile::Unlimited: return noLimit;
    case api::SpeedProfile::Alternative: return m_options.alternativeDownloadLimit;
    default: return m_usual.downloadLimit;
    }
}

ByteRate SpeedControl::chosenUpload() const
{
    switch (m_profile) {
    case api::SpeedProfile::Unlimited: return noLimit;
    case api::SpeedProfile::Alternative: return m_options.alternativeUploadLimit;
    default: return m_usual.uploadLimit;
    }
}

api::BottleneckKind SpeedControl::chosenKind() const
{
    return m_profile == api::SpeedProfile::Alternative ? api::BottleneckKind::AlternativeLimit
                                                       : api::BottleneckKind::SessionLimit;
}

void SpeedControl::setLimits()
{
    // Seeds must hear requests, so a download quota that is used up stops downloads, and not the reading.
    const ByteRate downloadQuota = m_downloadQuota == nothingAtAll ? noLimit : m_downloadQuota;
    m_download.setLimit(tighterLimit(chosenDownload(), downloadQuota));
    m_upload.setLimit(tighterLimit(tighterLimit(chosenUpload(), m_uploadQuota), m_uploadDelay));
}

void SpeedControl::setCaps(ByteRate downloadQuota, ByteRate uploadQuota, ByteRate uploadDelay)
{
    m_downloadQuota = downloadQuota;
    m_uploadQuota = uploadQuota;
    m_uploadDelay = uploadDelay;
    setLimits();
}

api::BottleneckKind SpeedControl::downloadLimitKind() const
{
    return m_download.budget().limit() == chosenDownload() ? chosenKind() : api::BottleneckKind::Quota;
}

api::BottleneckKind SpeedControl::uploadLimitKind() const
{
    const ByteRate limit = m_upload.budget().limit();
    if (limit == chosenUpload()) {
        return chosenKind();
    }
    return limit == m_uploadQuota ? api::BottleneckKind::Quota : api::BottleneckKind::UploadDelay;
}

std::optional<qint64> SpeedControl::exceptionUntilMs() const
{
    return api::isExceptionInForce(m_options, m_scheduler.wallClockMs())
        ? std::optional(m_options.exception->untilMs)
        : std::nullopt;
}

QueueRules SpeedControl::allowed(const api::QueueOptions& places) const
{
    using api::WaitReason;
    const bool isPaused = m_profile == api::SpeedProfile::PauseAll;
    QueueRules rules{places, WaitReason::None, WaitReason::None};
    if (isPaused || m_profile == api::SpeedProfile::SeedOnly) {
        rules.noDownloads = WaitReason::Schedule;
    } else if (m_downloadQuota == nothingAtAll) {
        rules.noDownloads = WaitReason::Quota;
    }
    if (isPaused) {
        rules.noSeeds = WaitReason::Schedule;
    } else if (m_uploadQuota == nothingAtAll) {
        rules.noSeeds = WaitReason::Quota;
    }
    return rules;
}

} // namespace freshet::session
