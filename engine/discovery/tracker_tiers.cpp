// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery/tracker_tiers.h"

#include <QUrl>

#include <algorithm>

namespace freshet::discovery {

TrackerTiers::TrackerTiers(const QList<QStringList>& tiers, Random& random)
{
    for (const QStringList& tier : tiers) {
        QStringList admitted;
        for (const QString& tracker : tier) {
            if (const QString address = admit(tracker); !address.isEmpty()) {
                admitted.append(address);
            }
        }
        if (!admitted.isEmpty()) {
            std::shuffle(admitted.begin(), admitted.end(), random);
            m_tiers.append(admitted);
        }
    }
}

QStringList TrackerTiers::add(const QStringList& trackers)
{
    QStringList added;
    for (const QString& tracker : trackers) {
        if (const QString address = admit(tracker); !address.isEmpty()) {
            m_tiers.append(QStringList{address});
            added.append(address);
        }
    }
    return added;
}

QStringList TrackerTiers::remove(const QStringList& trackers)
{
    QStringList removed;
    for (const QString& tracker : trackers) {
        const QString compared = comparable(tracker.trimmed());
        if (!m_known.remove(compared)) {
            continue;
        }
        for (QStringList& tier : m_tiers) {
            tier.removeIf([&](const QString& address) {
                const bool isIt = comparable(address) == compared;
                if (isIt) {
                    removed.append(address);
                }
                return isIt;
            });
        }
    }
    m_tiers.removeIf([](const QStringList& tier) { return tier.isEmpty(); });
    return removed;
}

void TrackerTiers::promote(const QString& tracker)
{
    for (QStringList& tier : m_tiers) {
        if (const qsizetype at = tier.indexOf(tracker); at > 0) {
            tier.move(at, 0);
            return;
        }
    }
}

bool TrackerTiers::contains(const QString& tracker) const
{
    return std::any_of(m_tiers.cbegin(), m_tiers.cend(),
        [&tracker](const QStringList& tier) { return tier.contains(tracker); });
}

QString TrackerTiers::admit(const QString& tracker)
{
    const QString address = tracker.trimmed();
    if (address.isEmpty() || m_known.size() >= maxTrackers) {
        return {};
    }
    const QString compared = comparable(address);
    if (m_known.contains(compared)) {
        return {};
    }
    m_known.insert(compared);
    return address;
}

QString TrackerTiers::comparable(const QString& address)
{
    // QUrl lowers scheme and host. What is no URL is compared as it stands, and fails when it is asked.
    const QUrl url(address, QUrl::TolerantMode);
    return url.isValid() ? url.toString(QUrl::FullyEncoded) : address;
}

} // namespace freshet::discovery
