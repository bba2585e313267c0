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
        m_changed();
    }
}

void SpeedControl::setLimits()
{
    ByteRate download = m_usual.downloadLimit;
    ByteRate upload = m_usual.uploadLimit;
    if (m_profile == api::SpeedProfile::Unlimited) {
        download = noLimit;
        upload = noLimit;
    } else if (m_profile == api::SpeedProfile::Alternative) {
        download = m_options.alternativeDownloadLimit;
        upload = m_options.alternativeUploadLimit;
    }
    // Seeds must hear requests, so a download quota that is used up stops downloads, and not the reading.
    m_download.setLimit(m_downloadCap == nothingAtAll ? download : tighterLimit(download, m_downloadCap));
    m_upload.setLimit(tighterLimit(upload, m_uploadCap));
}

void SpeedControl::setCaps(ByteRate download, ByteRate upload)
{
    m_downloadCap = download;
    m_uploadCap = upload;
    setLimits();
}

std::optional<qint64> SpeedControl::exceptionUntilMs() const
{
    return api::isExceptionInForce(m_options, m_scheduler.wallClockMs())
        ? std::optional(m_options.exception->untilMs)
        : std::nullopt;
}

api::QueueOptions SpeedControl::allowed(api::QueueOptions options) const
{
    const bool isPaused = m_profile == api::SpeedProfile::PauseAll;
    if (isPaused || m_profile == api::SpeedProfile::SeedOnly || m_downloadCap == nothingAtAll) {
        options.activeDownloads = 0;
    }
    if (isPaused || m_uploadCap == nothingAtAll) {
        options.activeSeeds = 0;
    }
    return options;
}

} // namespace freshet::session
