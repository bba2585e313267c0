// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/quota_account.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace freshet::session {

namespace {

/// A new limit throws away what was saved up under the old one, so it must be worth it.
bool isAnother(ByteRate before, ByteRate now)
{
    constexpr ByteRate part = 50;
    return (before <= 0 || now <= 0) ? before != now
                                     : std::abs(now - before) > std::max<ByteRate>(before / part, 1);
}

ByteRate capOf(api::QuotaState state, ByteRate pace)
{
    return state == api::QuotaState::UsedUp ? nothingAtAll : pace;
}

} // namespace

bool QuotaAccount::takeIsChanged()
{
    return std::exchange(m_isChanged, false);
}

bool QuotaAccount::setOptions(const api::QuotaOptions& options)
{
    if (m_quota.options() == options) {
        return false;
    }
    m_quota.setOptions(options);
    m_wasJudged = false;
    return true;
}

void QuotaAccount::countTo(const swarm::LineTraffic& sum, qint64 nowMs, const QTimeZone& zone)
{
    const swarm::LineTraffic before = std::exchange(m_counted, sum);
    add(sum.received - before.received, sum.sent - before.sent, nowMs, zone);
}

void QuotaAccount::add(ByteCount received, ByteCount sent, qint64 nowMs, const QTimeZone& zone)
{
    if (received > 0 || sent > 0) {
        m_quota.add(received, sent, nowMs, zone);
        m_isChanged = true;
    }
}

bool QuotaAccount::judge(qint64 nowMs, const QTimeZone& zone, const Warn& warn)
{
    const api::QuotaUse before = std::exchange(m_use, m_quota.use(nowMs, zone));
    const ByteRate download = capOf(m_use.download, m_quota.downloadPace(nowMs, zone));
    const ByteRate upload = capOf(m_use.upload, m_quota.uploadPace(nowMs, zone));
    const bool isChanged = isAnother(m_downloadCap, download) || isAnother(m_uploadCap, upload);
    if (isChanged) {
        m_downloadCap = download;
        m_uploadCap = upload;
    }
    if (std::exchange(m_wasJudged, true)) {
        const QString detail = QStringLiteral("%1: %2 of %3 bytes");
        if (m_use.download > before.download) {
            warn(m_use.download,
                detail.arg(QStringLiteral("download")).arg(m_use.downloaded).arg(m_use.downloadQuota));
        }
        if (m_use.upload > before.upload) {
            warn(m_use.upload,
                detail.arg(QStringLiteral("upload")).arg(m_use.uploaded).arg(m_use.uploadQuota));
        }
    }
    return isChanged;
}

} // namespace freshet::session
