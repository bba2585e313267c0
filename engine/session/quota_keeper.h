// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "engine/base/scheduler.h"
#include "engine/session/budget_groups.h"
#include "engine/session/quota_account.h"
#include "engine/session/torrent_registry.h"

#include <QMap>
#include <QSet>

#include <functional>
#include <map>

namespace freshet::session {

/// Counts what everything, categories and single torrents move, and says what quotas leave of it. Once a
/// second. Engine thread.
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
        BudgetGroups& groups, Callbacks callbacks, Zone zone = [] { return QTimeZone::systemTimeZone(); });

    /// Accounts of earlier runs, as takeChanged() gave them.
    void load(const QuotaAccounts& accounts);
    void start();
    /// The quotas of everything and of categories. Those of torrents are in their options.
    void setOptions(const api::QuotaOptions& options, const QMap<QString, api::GroupOptions>& groups);
    /// The accounts that have changed since the last call.
    [[nodiscard]] QuotaAccounts takeChanged();

    [[nodiscard]] const api::QuotaUse& use() const { return m_session.use(); }
    /// Of the categories that have a quota.
    [[nodiscard]] QMap<QString, api::QuotaUse> groupUse() const;
    /// Bytes/s that the quota of everything leaves; noLimit while it leaves all.
    [[nodiscard]] ByteRate downloadCap() const { return m_session.downloadCap(); }
    [[nodiscard]] ByteRate uploadCap() const { return m_session.uploadCap(); }

private:
    void check();
    void countGroups(qint64 nowMs, const QTimeZone& zone);
    bool setGroups(const QMap<QString, api::GroupOptions>& groups);
    /// The account that a category which has come goes on with, or an empty one.
    QuotaAccount accountFor(
        const QString& category, const api::QuotaOptions& quota, std::map<QString, QuotaAccount>& gone);
    /// These say whether anything is different that others must act on.
    bool judgeSession();
    bool judgeGroups();
    bool checkTorrents(qint64 nowMs, const QTimeZone& zone);
    void warn(api::FaultKind kind, const QString& subject, const QString& detail, const Torrent* torrent);

    Scheduler& m_scheduler;
    const swarm::LineTraffic& m_traffic;
    const TorrentRegistry& m_torrents;
    BudgetGroups& m_budgets;
    Callbacks m_callbacks;
    Zone m_zone;
    QuotaAccount m_session;
    std::map<QString, QuotaAccount> m_groups;
    /// What is counted of each torrent for its category; empty while no category has a quota.
    std::map<TorrentId, swarm::LineTraffic> m_counted;
    std::map<TorrentId, QuotaAccount> m_accounts;
    QuotaAccounts m_loaded;
    /// Categories that have lost their quota since the last takeChanged().
    QSet<QString> m_forgotten;
    Scheduler::Timer m_timer;
};

} // namespace freshet::session
