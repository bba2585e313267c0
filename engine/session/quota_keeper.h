// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "engine/base/scheduler.h"
#include "engine/session/torrent_registry.h"
#include "engine/session/traffic_quota.h"
#include "engine/swarm/swarm_context.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>

namespace freshet::session {

/// Counts what everything and what single torrents move, and says what quotas leave of it. Once a second.
/// Engine thread.
class QuotaKeeper
{
public:
    using Zone = std::function<QTimeZone()>;
    /// Account of everything; accounts of torrents have their numbers.
    static constexpr quint64 sessionAccount = 0;

    /// What it tells. Value type.
    struct Callbacks
    {
        /// What quotas leave is different.
        std::function<void()> changed;
        std::function<void(const api::Notice&)> noticed;
    };

    /// References outlive this.
    QuotaKeeper(
        Scheduler& scheduler, const swarm::LineTraffic& traffic, const TorrentRegistry& torrents,
        Callbacks callbacks, Zone zone = [] { return QTimeZone::systemTimeZone(); });

    /// Accounts of earlier runs, as takeChanged() gave them.
    void load(const QHash<quint64, QString>& accounts);
    void start();
    /// The quota of everything. Those of torrents are in their options.
    void setOptions(const api::QuotaOptions& options);
    /// The accounts that have changed since the last call.
    [[nodiscard]] QHash<quint64, QString> takeChanged();

    [[nodiscard]] const api::QuotaUse& use() const { return m_session.use; }
    /// Bytes/s that the quota of everything leaves; noLimit while it leaves all.
    [[nodiscard]] ByteRate downloadCap() const { return m_session.downloadCap; }
    [[nodiscard]] ByteRate uploadCap() const { return m_session.uploadCap; }

private:
    struct Account
    {
        TrafficQuota quota;
        swarm::LineTraffic counted;
        api::QuotaUse use;
        ByteRate downloadCap = noLimit;
        ByteRate uploadCap = noLimit;
        bool isChanged = false;
        bool wasJudged = false;
    };

    void check();
    void count(Account& account, const swarm::LineTraffic& now);
    /// Whether anything is different that others must act on.
    bool judge(Account& account, const Torrent* torrent);
    void warn(api::QuotaState before, api::QuotaState now, const Torrent* torrent, const QString& detail);

    Scheduler& m_scheduler;
    const swarm::LineTraffic& m_traffic;
    const TorrentRegistry& m_torrents;
    Callbacks m_callbacks;
    Zone m_zone;
    Account m_session;
    std::map<TorrentId, Account> m_accounts;
    QHash<quint64, QString> m_loaded;
    Scheduler::Timer m_timer;
};

} // namespace freshet::session
