// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/quota_keeper.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace freshet::session {

namespace {

constexpr Scheduler::Duration checkInterval{1000};

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

QuotaKeeper::QuotaKeeper(Scheduler& scheduler, const swarm::LineTraffic& traffic,
    const TorrentRegistry& torrents, Callbacks callbacks, Zone zone)
    : m_scheduler(scheduler)
    , m_traffic(traffic)
    , m_torrents(torrents)
    , m_callbacks(std::move(callbacks))
    , m_zone(std::move(zone))
{}

void QuotaKeeper::load(const QHash<quint64, QString>& accounts)
{
    m_loaded = accounts;
    m_session.quota.decode(m_loaded.take(sessionAccount));
}

void QuotaKeeper::start()
{
    m_timer = m_scheduler.callEvery(checkInterval, [this] { check(); });
    check();
}

void QuotaKeeper::setOptions(const api::QuotaOptions& options)
{
    if (m_session.quota.options() != options) {
        m_session.quota.setOptions(options);
        m_session.wasJudged = false;
        if (judge(m_session, nullptr)) {
            m_callbacks.changed();
        }
    }
}

void QuotaKeeper::check()
{
    count(m_session, m_traffic);
    bool isChanged = judge(m_session, nullptr);
    for (Torrent* torrent : m_torrents.all()) {
        const api::QuotaOptions& options = torrent->choices().options.quota;
        auto entry = m_accounts.find(torrent->id());
        if (entry == m_accounts.end()) {
            if (options.period == api::QuotaPeriod::Off) {
                continue;
            }
            entry = m_accounts.try_emplace(torrent->id()).first;
            entry->second.quota.decode(m_loaded.take(torrent->id().value()));
            entry->second.counted = torrent->lineTraffic();
        }
        Account& account = entry->second;
        if (account.quota.options() != options) {
            account.quota.setOptions(options);
            account.wasJudged = false;
        }
        count(account, torrent->lineTraffic());
        if (judge(account, torrent)) {
            isChanged = true;
        }
        torrent->setQuota(account.use, account.downloadCap, account.uploadCap);
    }
    std::erase_if(m_accounts, [this](const auto& entry) {
        // What is removed may be brought back: its account is in the store.
        return m_torrents.find(entry.first) == nullptr && !entry.second.isChanged;
    });
    if (isChanged) {
        m_callbacks.changed();
    }
}

void QuotaKeeper::count(Account& account, const swarm::LineTraffic& now)
{
    const ByteCount received = now.received - account.counted.received;
    const ByteCount sent = now.sent - account.counted.sent;
    account.counted = now;
    if (received > 0 || sent > 0) {
        account.quota.add(received, sent, m_scheduler.wallClockMs(), m_zone());
        account.isChanged = true;
    }
}

bool QuotaKeeper::judge(Account& account, const Torrent* torrent)
{
    const qint64 now = m_scheduler.wallClockMs();
    const QTimeZone zone = m_zone();
    const api::QuotaUse before = std::exchange(account.use, account.quota.use(now, zone));
    const ByteRate download = capOf(account.use.download, account.quota.downloadPace(now, zone));
    const ByteRate upload = capOf(account.use.upload, account.quota.uploadPace(now, zone));
    const bool isChanged = isAnother(account.downloadCap, download) || isAnother(account.uploadCap, upload);
    if (isChanged) {
        account.downloadCap = download;
        account.uploadCap = upload;
    }
    if (std::exchange(account.wasJudged, true)) {
        const api::QuotaOptions& options = account.quota.options();
        const QString detail = QStringLiteral("%1: %2 of %3 bytes");
        warn(before.download, account.use.download, torrent,
            detail.arg(QStringLiteral("download")).arg(account.use.downloaded).arg(options.download));
        warn(before.upload, account.use.upload, torrent,
            detail.arg(QStringLiteral("upload")).arg(account.use.uploaded).arg(options.upload));
    }
    return isChanged;
}

void QuotaKeeper::warn(
    api::QuotaState before, api::QuotaState now, const Torrent* torrent, const QString& detail)
{
    if (now <= before) {
        return;
    }
    api::Notice notice;
    notice.kind = api::Notice::Kind::Warning;
    notice.fault.kind =
        now == api::QuotaState::UsedUp ? api::FaultKind::QuotaUsedUp : api::FaultKind::QuotaNearlyUsed;
    notice.fault.detail = detail;
    if (torrent != nullptr) {
        notice.torrent = torrent->id();
        notice.torrentName = torrent->name();
        notice.fault.subject = torrent->name();
    }
    m_callbacks.noticed(notice);
}

QHash<quint64, QString> QuotaKeeper::takeChanged()
{
    QHash<quint64, QString> changed;
    if (std::exchange(m_session.isChanged, false)) {
        changed.insert(sessionAccount, m_session.quota.encode());
    }
    for (auto& [id, account] : m_accounts) {
        if (std::exchange(account.isChanged, false)) {
            changed.insert(id.value(), account.quota.encode());
        }
    }
    return changed;
}

} // namespace freshet::session
