// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/session/traffic_quota.h"
#include "engine/swarm/swarm_context.h"

#include <QHash>
#include <QString>
#include <QTimeZone>

#include <functional>

namespace freshet::session {

/// Accounts as they are saved. Value type.
struct QuotaAccounts
{
    /// By number; 0 is everything together.
    QHash<quint64, QString> torrents;
    /// By name. An empty account is to be forgotten.
    QHash<QString, QString> categories;

    [[nodiscard]] bool isEmpty() const { return torrents.isEmpty() && categories.isEmpty(); }
};

/// What somebody moves, what a quota leaves of it, and when it is worth a word. Engine thread.
class QuotaAccount
{
public:
    /// Gets the state that a direction has come to, and how much that is, for the log.
    using Warn = std::function<void(api::QuotaState state, const QString& detail)>;

    /// As encode() gave it; what makes no sense counts nothing.
    void decode(const QString& text) { m_quota.decode(text); }
    [[nodiscard]] QString encode() const { return m_quota.encode(); }
    /// Whether there is anything new to encode since the last call.
    [[nodiscard]] bool takeIsChanged();
    [[nodiscard]] bool isChanged() const { return m_isChanged; }

    [[nodiscard]] const api::QuotaOptions& options() const { return m_quota.options(); }
    /// It is to be saved.
    void touch() { m_isChanged = true; }
    /// Whether they are different. Who sets a quota knows what is used: the next judgement warns of nothing.
    bool setOptions(const api::QuotaOptions& options);
    /// What was counted elsewhere so far is not added.
    void beginAt(const swarm::LineTraffic& sum) { m_counted = sum; }
    /// `sum` has everything since the beginning.
    void countTo(const swarm::LineTraffic& sum, qint64 nowMs, const QTimeZone& zone);
    void add(ByteCount received, ByteCount sent, qint64 nowMs, const QTimeZone& zone);
    /// Whether what the quota leaves is different.
    bool judge(qint64 nowMs, const QTimeZone& zone, const Warn& warn);

    [[nodiscard]] const api::QuotaUse& use() const { return m_use; }
    // Bytes/s that it leaves; noLimit while it leaves all, nothingAtAll when it is used up.
    [[nodiscard]] ByteRate downloadCap() const { return m_downloadCap; }
    [[nodiscard]] ByteRate uploadCap() const { return m_uploadCap; }

private:
    TrafficQuota m_quota;
    swarm::LineTraffic m_counted;
    api::QuotaUse m_use;
    ByteRate m_downloadCap = noLimit;
    ByteRate m_uploadCap = noLimit;
    bool m_isChanged = false;
    bool m_wasJudged = false;
};

} // namespace freshet::session
