// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/quota_keeper.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace freshet::session {

namespace {

constexpr Scheduler::Duration quotaCheckInterval{1000};

bool hasQuota(const api::GroupOptions& options)
{
    return options.quota.period != api::QuotaPeriod::Off;
}

} // namespace

QuotaKeeper::QuotaKeeper(Scheduler& scheduler, const swarm::LineTraffic& traffic,
    const TorrentRegistry& torrents, BudgetGroups& groups, Callbacks callbacks, Zone zone)
    : m_scheduler(scheduler)
    , m_traffic(traffic)
    , m_torrents(torrents)
    , m_budgets(groups)
    , m_callbacks(std::move(callbacks))
    , m_zone(std::move(zone))
{}

void QuotaKeeper::load(const QuotaAccounts& accounts)
{
    m_loaded = accounts;
    m_session.decode(m_loaded.torrents.take(sessionAccount));
}

void QuotaKeeper::start()
{
    m_timer = m_scheduler.callEvery(quotaCheckInterval, [this] { check(); });
    check();
}

void QuotaKeeper::setOptions(const api::QuotaOptions& options, const QMap<QString, api::GroupOptions>& groups)
{
    bool isChanged = setGroups(groups) && judgeGroups();
    if (m_session.setOptions(options)) {
        isChanged = judgeSession() || isChanged;
    }
    if (isChanged) {
        m_callbacks.changed();
    }
}

bool QuotaKeeper::setGroups(const QMap<QString, api::GroupOptions>& groups)
{
    const bool isFirst = m_groups.empty();
    std::map<QString, QuotaAccount> gone;
    for (auto group = m_groups.begin(); group != m_groups.end();) {
        const auto next = std::next(group);
        if (!hasQuota(groups.value(group->first))) {
            m_budgets.setCaps(group->first, noLimit, noLimit);
            m_forgotten.insert(group->first);
            gone.insert(m_groups.extract(group));
        }
        group = next;
    }
    bool isChanged = !gone.empty();
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        if (hasQuota(*group)) {
            if (!m_groups.contains(group.key())) {
                m_groups.emplace(group.key(), accountFor(group.key(), group->quota, gone));
                m_forgotten.remove(group.key());
            }
            isChanged = m_groups[group.key()].setOptions(group->quota) || isChanged;
        }
    }
    if (m_groups.empty()) {
        m_counted.clear();
    } else if (isFirst) {
        // What was moved while nobody counted counts for nobody.
        for (const Torrent* torrent : m_torrents.all()) {
            m_counted.insert_or_assign(torrent->id(), torrent->lineTraffic());
        }
    }
    return isChanged;
}

QuotaAccount QuotaKeeper::accountFor(
    const QString& category, const api::QuotaOptions& quota, std::map<QString, QuotaAccount>& gone)
{
    // One that goes as another with the same quota comes has another name now. It keeps what it has used.
    const auto former = std::find_if(
        gone.begin(), gone.end(), [&quota](const auto& entry) { return entry.second.options() == quota; });
    QuotaAccount account;
    if (former != gone.end()) {
        account.decode(former->second.encode());
        account.touch();
        gone.erase(former);
    } else {
        account.decode(m_loaded.categories.take(category));
    }
    return account;
}

void QuotaKeeper::check()
{
    const qint64 nowMs = m_scheduler.wallClockMs();
    const QTimeZone zone = m_zone();
    m_session.countTo(m_traffic, nowMs, zone);
    countGroups(nowMs, zone);
    bool isChanged = judgeSession();
    isChanged = judgeGroups() || isChanged;
    isChanged = checkTorrents(nowMs, zone) || isChanged;
    if (isChanged) {
        m_callbacks.changed();
    }
}

void QuotaKeeper::countGroups(qint64 nowMs, const QTimeZone& zone)
{
    if (m_groups.empty()) {
        return;
    }
    for (const Torrent* torrent : m_torrents.all()) {
        const swarm::LineTraffic sum = torrent->lineTraffic();
        const swarm::LineTraffic before = std::exchange(m_counted[torrent->id()], sum);
        const auto group = m_groups.find(torrent->choices().category);
        if (group != m_groups.end()) {
            group->second.add(sum.received - before.received, sum.sent - before.sent, nowMs, zone);
        }
    }
    std::erase_if(m_counted, [this](const auto& entry) { return m_torrents.find(entry.first) == nullptr; });
}

bool QuotaKeeper::judgeSession()
{
    return m_session.judge(
        m_scheduler.wallClockMs(), m_zone(), [this](api::QuotaState state, const QString& detail) {
            warn(state == api::QuotaState::UsedUp ? api::FaultKind::QuotaUsedUp
                                                  : api::FaultKind::QuotaNearlyUsed,
                {}, detail, nullptr);
        });
}

bool QuotaKeeper::judgeGroups()
{
    bool isChanged = false;
    for (auto& [category, account] : m_groups) {
        const bool isDifferent = account.judge(m_scheduler.wallClockMs(), m_zone(),
            [this, &category = category](api::QuotaState state, const QString& detail) {
                warn(state == api::QuotaState::UsedUp ? api::FaultKind::CategoryQuotaUsedUp
                                                      : api::FaultKind::CategoryQuotaNearlyUsed,
                    category, detail, nullptr);
            });
        if (isDifferent) {
            m_budgets.setCaps(category, account.downloadCap(), account.uploadCap());
            isChanged = true;
        }
    }
    return isChanged;
}

bool QuotaKeeper::checkTorrents(qint64 nowMs, const QTimeZone& zone)
{
    bool isChanged = false;
    for (Torrent* torrent : m_torrents.all()) {
        const auto group = m_groups.find(torrent->choices().category);
        // Another category, or another quota of its own, lets it run or stops it.
        isChanged = torrent->setGroupQuota(group != m_groups.end() ? group->second.use() : api::QuotaUse())
            || isChanged;
        const api::QuotaOptions& options = torrent->choices().options.quota;
        auto entry = m_accounts.find(torrent->id());
        if (entry == m_accounts.end()) {
            if (options.period == api::QuotaPeriod::Off) {
                continue;
            }
            entry = m_accounts.try_emplace(torrent->id()).first;
            entry->second.decode(m_loaded.torrents.take(torrent->id().value()));
            entry->second.beginAt(torrent->lineTraffic());
        }
        QuotaAccount& account = entry->second;
        account.setOptions(options);
        account.countTo(torrent->lineTraffic(), nowMs, zone);
        const bool isDifferent =
            account.judge(nowMs, zone, [this, torrent](api::QuotaState state, const QString& detail) {
                warn(state == api::QuotaState::UsedUp ? api::FaultKind::QuotaUsedUp
                                                      : api::FaultKind::QuotaNearlyUsed,
                    torrent->name(), detail, torrent);
            });
        isChanged = isDifferent || isChanged;
        torrent->setQuota(account.use(), account.downloadCap(), account.uploadCap());
    }
    std::erase_if(m_accounts, [this](const auto& entry) {
        // What is removed may be brought back: its account is in the store.
        return m_torrents.find(entry.first) == nullptr && !entry.second.isChanged();
    });
    return isChanged;
}

void QuotaKeeper::warn(
    api::FaultKind kind, const QString& subject, const QString& detail, const Torrent* torrent)
{
    api::Notice notice;
    notice.kind = api::Notice::Kind::Warning;
    notice.fault = {kind, subject, detail};
    if (torrent != nullptr) {
        notice.torrent = torrent->id();
        notice.torrentName = torrent->name();
    }
    m_callbacks.noticed(notice);
}

QMap<QString, api::QuotaUse> QuotaKeeper::groupUse() const
{
    QMap<QString, api::QuotaUse> use;
    for (const auto& [category, account] : m_groups) {
        use.insert(category, account.use());
    }
    return use;
}

QuotaAccounts QuotaKeeper::takeChanged()
{
    QuotaAccounts changed;
    if (m_session.takeIsChanged()) {
        changed.torrents.insert(sessionAccount, m_session.encode());
    }
    for (auto& [id, account] : m_accounts) {
        if (account.takeIsChanged()) {
            changed.torrents.insert(id.value(), account.encode());
        }
    }
    const QSet<QString> forgotten = std::exchange(m_forgotten, {});
    for (const QString& category : forgotten) {
        changed.categories.insert(category, {});
    }
    for (auto& [category, account] : m_groups) {
        if (account.takeIsChanged()) {
            changed.categories.insert(category, account.encode());
        }
    }
    return changed;
}

} // namespace freshet::session
