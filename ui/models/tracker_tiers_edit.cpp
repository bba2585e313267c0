// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tracker_tiers_edit.h"

#include "ui/models/safe_text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <map>

namespace freshet::ui {

namespace {

/// Characters.
constexpr qsizetype maxAddress = 2048;
constexpr int shownAddress = 80;

struct TrackerAddress
{
    Q_DECLARE_TR_FUNCTIONS(TrackerAddress)
};

/// Scheme and host without regard to case.
QString comparable(const QString& url)
{
    return QUrl(url.trimmed(), QUrl::TolerantMode).toString(QUrl::FullyEncoded);
}

bool isKnown(const QString& url, const Tiers& known)
{
    return std::any_of(known.cbegin(), known.cend(), [&url](const QStringList& tier) {
        return std::any_of(tier.cbegin(), tier.cend(),
            [&url](const QString& other) { return comparable(other) == comparable(url); });
    });
}

Tiers withoutEmpty(Tiers tiers)
{
    tiers.removeIf([](const QStringList& tier) { return tier.isEmpty(); });
    return tiers;
}

} // namespace

Tiers tiersOf(const QList<api::TrackerSnapshot>& trackers)
{
    std::map<int, QStringList> byTier;
    for (const api::TrackerSnapshot& tracker : trackers) {
        byTier[tracker.tier].append(tracker.url);
    }
    Tiers tiers;
    for (const auto& [tier, urls] : byTier) {
        tiers.append(urls);
    }
    return tiers;
}

Tiers withoutTrackers(const Tiers& tiers, const QStringList& urls)
{
    Tiers left = tiers;
    for (QStringList& tier : left) {
        tier.removeIf([&urls](const QString& url) { return urls.contains(url); });
    }
    return withoutEmpty(left);
}

Tiers withTrackerReplaced(const Tiers& tiers, const QString& before, const QString& url)
{
    Tiers changed = tiers;
    for (QStringList& tier : changed) {
        std::replace(tier.begin(), tier.end(), before, url);
    }
    return changed;
}

Tiers withTrackersMoved(const Tiers& tiers, const QStringList& urls, qsizetype tier)
{
    Tiers moved = tiers;
    QStringList taken;
    for (QStringList& each : moved) {
        each.removeIf([&](const QString& url) {
            if (urls.contains(url)) {
                taken.append(url);
            }
            return urls.contains(url);
        });
    }
    if (tier >= 0 && tier < moved.size()) {
        moved[tier].append(taken);
    } else {
        moved.append(taken);
    }
    return withoutEmpty(moved);
}

QString trackerProblem(const QString& url, const Tiers& known)
{
    const QString address = url.trimmed();
    const QString shown = safeText(address, shownAddress);
    if (address.isEmpty()) {
        return TrackerAddress::tr("An address is needed.");
    }
    if (address.size() > maxAddress) {
        return TrackerAddress::tr("“%1” is longer than addresses are.").arg(shown);
    }
    const bool hasBlank =
        std::any_of(address.cbegin(), address.cend(), [](QChar each) { return each.isSpace(); });
    const QUrl parsed(address, QUrl::TolerantMode);
    if (hasBlank || !parsed.isValid() || parsed.isRelative()) {
        return TrackerAddress::tr("“%1” is no address. One begins with http:// or https://.").arg(shown);
    }
    if (parsed.scheme() == QLatin1String("udp")) {
        return TrackerAddress::tr("“%1” is a tracker over UDP; only http:// and https:// work.").arg(shown);
    }
    if (parsed.scheme() != QLatin1String("http") && parsed.scheme() != QLatin1String("https")) {
        return TrackerAddress::tr("Trackers have addresses with http:// or https://, and “%1” has not.")
            .arg(shown);
    }
    if (parsed.host().isEmpty()) {
        return TrackerAddress::tr("“%1” names no host.").arg(shown);
    }
    if (isKnown(address, known)) {
        return TrackerAddress::tr("“%1” is in the list already.").arg(shown);
    }
    return {};
}

QString trackersProblem(const QStringList& lines, const Tiers& known)
{
    for (const QString& line : lines) {
        if (const QString problem = trackerProblem(line, known); !problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

} // namespace freshet::ui
