// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace freshet::discovery {

/// A torrent's trackers in the order in which they are asked (BEP 12): tiers from first to last, each one
/// shuffled once. No tracker is in it twice. Value type.
///
/// Who uses it asks trackers of a tier from the front until one answers, and then calls promote(). BEP 12
/// goes on to the next tier only when all of a tier fail. TrackerAnnouncer does so for private torrents;
/// for others it asks one tracker of every tier, as most public torrents put each tracker into its own tier
/// and peers would be missed.
class TrackerTiers
{
public:
    /// More trackers than this are not taken.
    static constexpr qsizetype maxTrackers = 200;

    TrackerTiers() = default;
    TrackerTiers(const QList<QStringList>& tiers, Random& random);

    /// Each new tracker becomes a tier at the end. Returns those that were new.
    QStringList add(const QStringList& trackers);
    /// Returns those that were there.
    QStringList remove(const QStringList& trackers);
    /// These tiers instead, each shuffled once; what has worked is to be promoted anew.
    void replace(const QList<QStringList>& tiers, Random& random) { *this = TrackerTiers(tiers, random); }
    [[nodiscard]] bool contains(const QString& tracker) const;
    /// A tracker answered: it becomes the first of its tier.
    void promote(const QString& tracker);

    [[nodiscard]] const QList<QStringList>& tiers() const { return m_tiers; }
    [[nodiscard]] qsizetype count() const { return m_known.size(); }

private:
    /// The tracker's address without blanks around it; empty if it is not to be taken.
    [[nodiscard]] QString admit(const QString& tracker);
    [[nodiscard]] static QString comparable(const QString& address);

    QList<QStringList> m_tiers;
    /// Compared without regard to case of scheme and host.
    QSet<QString> m_known;
};

} // namespace freshet::discovery
