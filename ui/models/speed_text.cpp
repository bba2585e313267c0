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

/// Half-open: [first, last).
struct Span
{
    int first = 0;
    int last = 0;
};

/// The one block of days and half hours in which a profile other than the normal one counts; nothing if the
/// week is not that simple.
struct Block
{
    api::SpeedProfile profile = api::SpeedProfile::Normal;
    Span days;
    Span times;
};

std::optional<Block> onlyBlock(const api::WeekGrid& week)
{
    std::optional<Block> block;
    for (int day = 0; day < api::WeekGrid::days; ++day) {
        for (int slot = 0; slot < api::WeekGrid::slotsPerDay; ++slot) {
            const api::SpeedProfile profile = week.at(day, slot);
            if (profile == api::SpeedProfile::Normal) {
                continue;
            }
            if (!block) {
                block = Block{profile, {day, day}, {slot, slot}};
            }
            block->days = {std::min(block->days.first, day), std::max(block->days.last, day + 1)};
            block->times = {std::min(block->times.first, slot), std::max(block->times.last, slot + 1)};
        }
    }
    for (int day = block ? block->days.first : 0; block && day < block->days.last; ++day) {
        for (int slot = block->times.first; slot < block->times.last; ++slot) {
            if (week.at(day, slot) != block->profile) {
                return std::nullopt;
            }
        }
    }
    return block;
}

QString blockText(const Block& block)
{
    const auto day = [](int index) { return QLocale().standaloneDayName(index + 1, QLocale::ShortFormat); };
    const QString profile = profileText(block.profile);
    const QString from = clockText(block.times.first * api::WeekGrid::slotMinutes);
    const QString to = clockText(block.times.last * api::WeekGrid::slotMinutes);
    if (block.days.last - block.days.first == api::WeekGrid::days) {
        //: A profile such as "Slow mode" and two times
        return SpeedText::tr("%1 daily, %2 to %3").arg(profile, from, to);
    }
    if (block.days.last - block.days.first == 1) {
        //: A profile such as "Slow mode", a day and two times
        return SpeedText::tr("%1 %2, %3 to %4").arg(profile, day(block.days.first), from, to);
    }
    //: A profile such as "Slow mode", two days and two times: "Slow mode Mon to Fri, 09:00 to 17:00"
    return SpeedText::tr("%1 %2 to %3, %4 to %5")
        .arg(profile, day(block.days.first), day(block.days.last - 1), from, to);
}

} // namespace

QString slowModeText(const api::SpeedOptions& options)
{
    const auto words = [](ByteRate limit) {
        return limit == noLimit ? SpeedText::tr("no limit") : rateInputText(limit);
    };
    //: %1 and %2 are rates, or "no limit"
    return SpeedText::tr("%1 down, %2 up")
        .arg(words(options.alternativeDownloadLimit), words(options.alternativeUploadLimit));
}

QString scheduleText(const api::SpeedOptions& options, qint64 nowMs, const QTimeZone& zone)
{
    if (!options.useSchedule) {
        return SpeedText::tr("Off");
    }
    if (const std::optional<Block> block = onlyBlock(options.week)) {
        return blockText(*block);
    }
    const QString now = profileText(api::scheduledProfile(options.week, nowMs, zone));
    const std::optional<qint64> change = api::nextScheduleChangeMs(options.week, nowMs, zone);
    if (!change) {
        //: %1 is a profile such as "Normal limits"
        return SpeedText::tr("%1 all week").arg(now);
    }
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(*change, zone);
    //: Two profiles, in between a day and a time: "Slow mode until Mon 17:00, then Normal limits"
    return SpeedText::tr("%1 until %2 %3, then %4")
        .arg(now, QLocale().standaloneDayName(time.date().dayOfWeek(), QLocale::ShortFormat),
            QLocale().toString(time.time(), QLocale::ShortFormat),
            profileText(api::scheduledProfile(options.week, *change, zone)));
}

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
