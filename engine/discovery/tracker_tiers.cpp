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

void TrackerTiers::promote(const QString& tracker)
{
    for (QStringList& tier : m_tiers) {
        if (const qsizetype at = tier.indexOf(tracker); at > 0) {
            tier.move(at, 0);
            return;
        }
    }
}

QString TrackerTiers::admit(const QString& tracker)
{
    const QString address = tracker.trimmed();
    if (address.isEmpty() || m_known.size() >= maxTrackers) {
        return {};
    }
    // QUrl lowers scheme and host. What is no URL is compared as it stands, and fails when it is asked.
    const QUrl url(address, QUrl::TolerantMode);
    const QString comparable = url.isValid() ? url.toString(QUrl::FullyEncoded) : address;
    if (m_known.contains(comparable)) {
        return {};
    }
    m_known.insert(comparable);
    return address;
}

} // namespace freshet::discovery
