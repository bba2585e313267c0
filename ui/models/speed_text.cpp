// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/speed_text.h"

#include "ui/models/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace freshet::ui {

namespace {

using namespace freshet::literals;

constexpr int choiceCount = 5;
/// What limits are offered before anything was measured.
constexpr ByteRate assumedPeak = 10_MiB;

struct SpeedText
{
    Q_DECLARE_TR_FUNCTIONS(SpeedText)
};

QString clockText(int minutes)
{
    // The end of a day is 24:00 and not the beginning of the next.
    constexpr int hour = 60;
    return minutes == 24 * hour
        ? SpeedText::tr("midnight")
        : QLocale().toString(QTime(minutes / hour, minutes % hour), QLocale::ShortFormat);
}

} // namespace

QString profileText(api::SpeedProfile profile)
{
    switch (profile) {
    case api::SpeedProfile::Unlimited: return SpeedText::tr("Full speed");
    case api::SpeedProfile::Normal: return SpeedText::tr("Normal limits");
    case api::SpeedProfile::Alternative: return SpeedText::tr("Slow mode");
    case api::SpeedProfile::SeedOnly: return SpeedText::tr("Seed only");
    case api::SpeedProfile::PauseAll: return SpeedText::tr("Pause all");
    }
    return {};
}

QString profileHint(api::SpeedProfile profile)
{
    switch (profile) {
    case api::SpeedProfile::Unlimited:
        return SpeedText::tr("The limits of all torrents together do not count.");
    case api::SpeedProfile::Normal: return SpeedText::tr("The usual limits count.");
    case api::SpeedProfile::Alternative:
        return SpeedText::tr("The limits of slow mode count instead of the usual ones.");
    case api::SpeedProfile::SeedOnly: return SpeedText::tr("Downloads wait; complete torrents are shared.");
    case api::SpeedProfile::PauseAll: return SpeedText::tr("All torrents wait.");
    }
    return {};
}

QString slotText(int day, int slot, api::SpeedProfile profile)
{
    const int from = slot * api::WeekGrid::slotMinutes;
    //: A day, two times and a profile: "Monday, 08:30 to 09:00: Normal limits"
    return SpeedText::tr("%1, %2 to %3: %4")
        .arg(QLocale().standaloneDayName(day + 1), clockText(from),
            clockText(from + api::WeekGrid::slotMinutes), profileText(profile));
}

QString profileStatusText(const api::SessionTotals& totals)
{
    if (!totals.exceptionUntilMs) {
        return profileText(totals.profile);
    }
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(*totals.exceptionUntilMs);
    //: %1 is a profile such as "Full speed", %2 a time
    return SpeedText::tr("%1 until %2")
        .arg(profileText(totals.profile), QLocale().toString(until.time(), QLocale::ShortFormat));
}

QString quotaText(const api::QuotaUse& use)
{
    QStringList lines;
    if (use.downloadQuota > 0) {
        //: %1 and %2 are sizes
        lines.append(SpeedText::tr("Download quota: %1 of %2")
                         .arg(sizeText(use.downloaded), sizeText(use.downloadQuota)));
    }
    if (use.uploadQuota > 0) {
        lines.append(
            SpeedText::tr("Upload quota: %1 of %2").arg(sizeText(use.uploaded), sizeText(use.uploadQuota)));
    }
    if (!lines.isEmpty() && use.endsMs) {
        //: %1 is a date and time
        lines.append(SpeedText::tr("The next period begins %1.").arg(dateTimeText(*use.endsMs)));
    }
    return lines.join(QLatin1Char('\n'));
}

double quotaPart(const api::QuotaUse& use)
{
    const auto part = [](ByteCount used, ByteCount quota) {
        return quota > 0 ? static_cast<double>(used) / static_cast<double>(quota) : 0.0;
    };
    return std::max(part(use.downloaded, use.downloadQuota), part(use.uploaded, use.uploadQuota));
}

QList<ByteRate> limitChoices(ByteRate peak)
{
    QList<ByteRate> steps;
    const ByteRate wanted = peak > 0 ? peak : assumedPeak;
    for (const ByteRate unit : {1_KiB, 1_MiB, 1_GiB}) {
        for (const ByteRate factor : {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
            steps.append(unit * factor);
        }
    }
    const auto above =
        std::find_if(steps.cbegin(), steps.cend() - 1, [&](ByteRate step) { return step >= wanted; });
    const qsizetype last = std::max<qsizetype>(above - steps.cbegin(), choiceCount - 1);
    return steps.mid(last - choiceCount + 1, choiceCount);
}

} // namespace freshet::ui
