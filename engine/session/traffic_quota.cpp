// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/traffic_quota.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace freshet::session {

namespace {

/// More than a network moves in a day, small enough that sums of days stay whole.
constexpr ByteCount mostInADay = 1LL << 55;
/// Two blocks a second.
constexpr ByteRate leastPace = 32 * 1024;

qint64 dayOf(qint64 nowMs, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().toJulianDay();
}

} // namespace

bool TrafficQuota::isSet() const
{
    return m_options.period != api::QuotaPeriod::Off && (m_options.download > 0 || m_options.upload > 0);
}

TrafficQuota::Period TrafficQuota::periodOf(qint64 nowMs, const QTimeZone& zone) const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    QDate begin = today;
    QDate end = today.addDays(1);
    if (m_options.period == api::QuotaPeriod::Week) {
        begin = today.addDays(1 - today.dayOfWeek());
        end = begin.addDays(7);
    } else if (m_options.period == api::QuotaPeriod::Month) {
        begin = QDate(today.year(), today.month(), m_options.monthStart);
        begin = begin > today ? begin.addMonths(-1) : begin;
        end = begin.addMonths(1);
    }
    return {begin.toJulianDay(), end.toJulianDay(), end.startOfDay(zone).toMSecsSinceEpoch()};
}

void TrafficQuota::settle(qint64 today, const Period& period)
{
    for (DayTraffic& traffic : m_days) {
        if (traffic.day <= today) {
            traffic.countedIn.reset();
        } else if (!traffic.countedIn) {
            traffic.countedIn = period.begin;
        }
    }
    m_days.removeIf([&period](const DayTraffic& traffic) {
        return traffic.countedIn && *traffic.countedIn < period.begin;
    });
}

DayTraffic TrafficQuota::sumOf(const Period& period) const
{
    DayTraffic sum;
    for (const DayTraffic& traffic : m_days) {
        // Days to come, too.
        if (traffic.day >= period.begin) {
            sum.received += traffic.received;
            sum.sent += traffic.sent;
        }
    }
    return sum;
}

void TrafficQuota::add(ByteCount received, ByteCount sent, qint64 nowMs, const QTimeZone& zone)
{
    const qint64 today = dayOf(nowMs, zone);
    settle(today, periodOf(nowMs, zone));
    auto entry = std::find_if(
        m_days.begin(), m_days.end(), [today](const DayTraffic& traffic) { return traffic.day == today; });
    if (entry == m_days.end()) {
        if (m_days.size() >= maxDays) {
            m_days.erase(std::min_element(m_days.begin(), m_days.end(),
                [](const DayTraffic& a, const DayTraffic& b) { return a.day < b.day; }));
        }
        m_days.append({today, 0, 0, std::nullopt});
        entry = m_days.end() - 1;
    }
    entry->received = std::min(entry->received + received, mostInADay);
    entry->sent = std::min(entry->sent + sent, mostInADay);
}

api::QuotaState TrafficQuota::stateOf(ByteCount used, ByteCount quota) const
{
    if (quota <= 0) {
        return api::QuotaState::Fine;
    }
    if (used >= quota) {
        return api::QuotaState::UsedUp;
    }
    if (static_cast<double>(used) < api::quotaWarning * static_cast<double>(quota)) {
        return api::QuotaState::Fine;
    }
    return m_options.action == api::QuotaAction::Pace ? api::QuotaState::Paced : api::QuotaState::Warned;
}

api::QuotaUse TrafficQuota::use(qint64 nowMs, const QTimeZone& zone)
{
    api::QuotaUse use;
    if (!isSet()) {
        return use;
    }
    const Period period = periodOf(nowMs, zone);
    settle(dayOf(nowMs, zone), period);
    const DayTraffic sum = sumOf(period);
    use.downloaded = sum.received;
    use.uploaded = sum.sent;
    use.download = stateOf(use.downloaded, m_options.download);
    use.upload = stateOf(use.uploaded, m_options.upload);
    use.downloadQuota = m_options.download;
    use.uploadQuota = m_options.upload;
    use.endsMs = period.endMs;
    return use;
}

ByteRate TrafficQuota::paceOf(ByteCount used, ByteCount quota, const Period& period, qint64 nowMs) const
{
    const api::QuotaState state = stateOf(used, quota);
    if (state == api::QuotaState::Warned) {
        // Until somebody looks again no more than what is left; but no less than brings the last blocks in,
        // or the end would be approached for ever.
        return std::max<ByteRate>(quota - used, leastPace);
    }
    if (state != api::QuotaState::Paced) {
        return noLimit;
    }
    const qint64 seconds = std::max<qint64>((period.endMs - nowMs) / 1000, 1);
    return std::max<ByteRate>((quota - used) / seconds, 1);
}

ByteRate TrafficQuota::downloadPace(qint64 nowMs, const QTimeZone& zone)
{
    const Period period = periodOf(nowMs, zone);
    return isSet() ? paceOf(use(nowMs, zone).downloaded, m_options.download, period, nowMs) : noLimit;
}

ByteRate TrafficQuota::uploadPace(qint64 nowMs, const QTimeZone& zone)
{
    const Period period = periodOf(nowMs, zone);
    return isSet() ? paceOf(use(nowMs, zone).uploaded, m_options.upload, period, nowMs) : noLimit;
}

QString TrafficQuota::encode() const
{
    QStringList days;
    for (const DayTraffic& traffic : m_days) {
        days.append(QStringLiteral("%1:%2:%3:%4")
                        .arg(traffic.day)
                        .arg(traffic.received)
                        .arg(traffic.sent)
                        .arg(traffic.countedIn.value_or(0)));
    }
    return days.join(QLatin1Char(' '));
}

void TrafficQuota::decode(const QString& text)
{
    m_days.clear();
    for (const QString& entry : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList numbers = entry.split(QLatin1Char(':'));
        DayTraffic traffic;
        traffic.day = numbers.value(0).toLongLong();
        traffic.received = numbers.value(1).toLongLong();
        traffic.sent = numbers.value(2).toLongLong();
        if (const qint64 countedIn = numbers.value(3).toLongLong(); countedIn > 0) {
            traffic.countedIn = countedIn;
        }
        const bool isGood = numbers.size() == 4 && traffic.day > 0 && traffic.received >= 0
            && traffic.sent >= 0 && traffic.received <= mostInADay && traffic.sent <= mostInADay;
        if (isGood && m_days.size() < maxDays) {
            m_days.append(traffic);
        }
    }
}

} // namespace freshet::session
