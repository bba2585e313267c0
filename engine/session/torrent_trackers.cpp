// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which trackers Torrent has: its own, and what the user makes of them.

#include "engine/discovery/tracker_tiers.h"
#include "engine/session/torrent.h"

#include <algorithm>

namespace freshet::session {

namespace {

/// Characters; longer addresses are no addresses.
constexpr qsizetype maxAddress = 2048;

bool hasTracker(const QList<QStringList>& tiers, const QString& url)
{
    return std::any_of(
        tiers.cbegin(), tiers.cend(), [&url](const QStringList& tier) { return tier.contains(url); });
}

/// Without blanks, without what is twice, and not too much.
QList<QStringList> cleanTiers(const QList<QStringList>& tiers)
{
    QList<QStringList> clean;
    qsizetype count = 0;
    for (const QStringList& tier : tiers) {
        QStringList kept;
        for (const QString& url : tier) {
            const QString address = url.trimmed();
            if (!address.isEmpty() && address.size() <= maxAddress
                && count < discovery::TrackerTiers::maxTrackers && !kept.contains(address)
                && !hasTracker(clean, address)) {
                kept.append(address);
                ++count;
            }
        }
        if (!kept.isEmpty()) {
            clean.append(kept);
        }
    }
    return clean;
}

} // namespace

void Torrent::setTrackers(const QList<QStringList>& tiers)
{
    m_record.choices.trackerTiers = cleanTiers(tiers);
    m_record.choices.trackers.clear();
    if (m_transfer) {
        m_transfer->announcer().setTiers(trackers());
    }
    Q_EMIT choicesChanged();
}

void Torrent::addTrackers(const QStringList& urls)
{
    if (m_record.choices.trackerTiers) {
        QList<QStringList> tiers = *m_record.choices.trackerTiers;
        for (const QString& url : urls) {
            tiers.append(QStringList(url));
        }
        if (!m_info || !m_info->isPrivate) {
            m_record.choices.trackerTiers = cleanTiers(tiers);
        }
    } else {
        m_record.choices.trackers.append(urls);
        m_record.choices.trackers.removeDuplicates();
    }
    if (m_transfer) {
        m_transfer->announcer().addTrackers(urls);
    }
    Q_EMIT choicesChanged();
}

void Torrent::removeTrackers(const QStringList& urls)
{
    QStringList added;
    for (const QString& url : urls) {
        qsizetype removed = m_record.choices.trackers.removeAll(url);
        if (m_record.choices.trackerTiers) {
            for (QStringList& tier : *m_record.choices.trackerTiers) {
                removed += tier.removeAll(url);
            }
        }
        if (removed > 0) {
            added.append(url);
        }
    }
    if (added.isEmpty()) {
        return;
    }
    if (m_record.choices.trackerTiers) {
        m_record.choices.trackerTiers = cleanTiers(*m_record.choices.trackerTiers);
    }
    // One that the torrent has itself was added in vain, and stays.
    for (const QStringList& tier : trackers()) {
        for (const QString& own : tier) {
            added.removeAll(own);
        }
    }
    if (m_transfer) {
        m_transfer->announcer().removeTrackers(added);
    }
    Q_EMIT choicesChanged();
}

QString Torrent::magnetLink() const
{
    metainfo::MagnetLink link;
    link.infoHash = m_record.infoHash;
    link.name = m_info || m_magnet ? contentName() : QString();
    for (const QStringList& tier : trackers()) {
        link.trackers.append(tier);
    }
    return link.toString();
}

QList<QStringList> Torrent::trackers() const
{
    if (m_record.choices.trackerTiers) {
        return *m_record.choices.trackerTiers;
    }
    QList<QStringList> tiers = m_info ? m_info->trackers : QList<QStringList>();
    if (m_info && m_info->isPrivate) {
        // To its own trackers, and to nobody else.
        return tiers;
    }
    const auto add = [&tiers](const QStringList& urls) {
        for (const QString& url : urls) {
            if (!hasTracker(tiers, url)) {
                tiers.append(QStringList(url));
            }
        }
    };
    if (m_magnet) {
        add(m_magnet->trackers);
    }
    add(m_record.choices.trackers);
    return tiers;
}

} // namespace freshet::session
