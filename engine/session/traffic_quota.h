// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/quota.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace freshet::session {

/// What was moved on one day. Value type.
struct DayTraffic
{
    /// Julian day, by the clock of this computer then.
    qint64 day = 0;
    ByteCount received = 0;
    ByteCount sent = 0;
    /// If the clock was set back since: the first day of the period that counts it, because nobody knows
    /// better.
    std::optional<qint64> countedIn;

    friend bool operator==(const DayTraffic&, const DayTraffic&) = default;
};

/// A quota's account: traffic by day, of which a period is the sum. Pure: time and zone come in.
///
/// A clock that goes back gives nothing away: what was moved on days that are now to come counts in the
/// period that it is now, and does not count any more in the next one, so that nothing is locked for ever.
class TrafficQuota
{
public:
    /// Days that are kept, the last ones: enough for any month.
    static constexpr qsizetype maxDays = 64;

    void setOptions(const api::QuotaOptions& options) { m_options = options; }
    [[nodiscard]] const api::QuotaOptions& options() const { return m_options; }
    [[nodiscard]] bool isSet() const;

    void add(ByteCount received, ByteCount sent, qint64 nowMs, const QTimeZone& zone);
    /// What is used of the period that contains `nowMs`.
    [[nodiscard]] api::QuotaUse use(qint64 nowMs, const QTimeZone& zone);
    /// Bytes/s that spread what is left over the rest of the period, or over a second if it may be used up;
    /// noLimit while there is no need.
    [[nodiscard]] ByteRate downloadPace(qint64 nowMs, const QTimeZone& zone);
    [[nodiscard]] ByteRate uploadPace(qint64 nowMs, const QTimeZone& zone);

    /// For the database; empty if nothing was moved. Reading never fails: what makes no sense is nothing.
    [[nodiscard]] QString encode() const;
    void decode(const QString& text);

    [[nodiscard]] const QList<DayTraffic>& days() const { return m_days; }

private:
    struct Period
    {
        /// Julian days: the first one, and the one after the last.
        qint64 begin = 0;
        qint64 end = 0;
        qint64 endMs = 0;
    };

    [[nodiscard]] Period periodOf(qint64 nowMs, const QTimeZone& zone) const;
    /// Deals with days that are to come.
    void settle(qint64 today, const Period& period);
    [[nodiscard]] DayTraffic sumOf(const Period& period) const;
    [[nodiscard]] api::QuotaState stateOf(ByteCount used, ByteCount quota) const;
    [[nodiscard]] ByteRate paceOf(ByteCount used, ByteCount quota, const Period& period, qint64 nowMs) const;

    api::QuotaOptions m_options;
    /// In no order.
    QList<DayTraffic> m_days;
};

} // namespace freshet::session
