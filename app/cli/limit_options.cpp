// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/limit_options.h"

#include "app/cli/option_reader.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace freshet::cli {

namespace {

const QHash<QString, api::QuotaPeriod>& quotaPeriods()
{
    using Period = api::QuotaPeriod;
    static const QHash<QString, Period> names{{QStringLiteral("off"), Period::Off},
        {QStringLiteral("day"), Period::Day}, {QStringLiteral("week"), Period::Week},
        {QStringLiteral("month"), Period::Month}};
    return names;
}

const QHash<QString, api::QuotaAction>& quotaActions()
{
    static const QHash<QString, api::QuotaAction> names{
        {QStringLiteral("pace"), api::QuotaAction::Pace}, {QStringLiteral("pause"), api::QuotaAction::Pause}};
    return names;
}

const QStringList& profileNames()
{
    static const QStringList names{QStringLiteral("full"), QStringLiteral("normal"),
        QStringLiteral("alternative"), QStringLiteral("seed-only"), QStringLiteral("pause")};
    return names;
}

const QStringList& dayNames()
{
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return names;
}

/// "8:30" as a number of half hours; -1 if it is none.
int slotOf(QStringView time)
{
    const qsizetype colon = time.indexOf(QLatin1Char(':'));
    const int hour = time.first(colon).toInt();
    const int minute = time.sliced(colon + 1).toInt();
    const int slot = hour * 2 + minute / api::WeekGrid::slotMinutes;
    return minute % api::WeekGrid::slotMinutes == 0 && minute < 60 && slot <= api::WeekGrid::slotsPerDay
        ? slot
        : -1;
}

/// "Films=2M:500k". Value type.
struct NamedLimits
{
    QString name;
    ByteRate download = noLimit;
    ByteRate upload = noLimit;
};

std::optional<NamedLimits> namedLimits(OptionReader& options, const char* option, const QString& text)
{
    const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
    const QStringList rates = text.mid(equals + 1).split(QLatin1Char(':'));
    const auto download = parseSize(rates.value(0));
    const auto upload = parseSize(rates.value(1));
    if (equals < 0 || rates.size() != 2 || !download || !upload) {
        options.complain(
            QStringLiteral("--%1 needs a name and two rates such as Films=2M:500k (0: no limit), not \"%2\".")
                .arg(QLatin1String(option), text));
        return std::nullopt;
    }
    return NamedLimits{text.left(equals), *download, *upload};
}

} // namespace

QString quotaStateName(api::QuotaState state)
{
    switch (state) {
    case api::QuotaState::Fine: return QStringLiteral("fine");
    case api::QuotaState::Warned: return QStringLiteral("warned");
    case api::QuotaState::Paced: return QStringLiteral("paced");
    case api::QuotaState::UsedUp: return QStringLiteral("used-up");
    }
    return {};
}

QString profileName(api::SpeedProfile profile)
{
    return profileNames().value(static_cast<int>(profile));
}

bool paintSchedule(api::WeekGrid& week, const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\w{3})(?:-(\\w{3}))? +(\\d{1,2}:\\d\\d)-(\\d{1,2}:\\d\\d) +([a-z-]+)$"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toLower());
    if (!match.hasMatch()) {
        return false;
    }
    const auto first = static_cast<int>(dayNames().indexOf(match.captured(1)));
    const QString lastName = match.captured(2).isEmpty() ? match.captured(1) : match.captured(2);
    const auto last = static_cast<int>(dayNames().indexOf(lastName));
    const int from = slotOf(match.capturedView(3));
    const int to = slotOf(match.capturedView(4));
    const auto profile = static_cast<int>(profileNames().indexOf(match.captured(5)));
    if (first < 0 || last < 0 || from < 0 || to <= from || profile < 0) {
        return false;
    }
    // From Friday to Monday is over the week's end.
    for (int day = first;; day = (day + 1) % api::WeekGrid::days) {
        for (int slot = from; slot < to; ++slot) {
            week.set(day, slot, static_cast<api::SpeedProfile>(profile));
        }
        if (day == last) {
            return true;
        }
    }
}

void LimitOptions::addTo(QCommandLineParser& parser)
{
    for (const char* name : {"max-download-per-peer", "max-upload-per-peer", "limits-count",
             "max-upload-delay", "category-limits", "category-quota", "tag-limits", "torrent-max-download",
             "torrent-max-upload", "torrent-min-download", "torrent-min-upload", "torrent-weight", "category",
             "tag", "alternative-download", "alternative-upload", "schedule", "full-speed", "keep-free"}) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString(), QStringLiteral("value")));
    }
    for (const char* name : {"period", "download", "upload", "action", "month-start"}) {
        for (const char* prefix : {"quota-", "torrent-quota-"}) {
            parser.addOption(QCommandLineOption(
                QString::fromLatin1(prefix) + QString::fromLatin1(name), QString(), QStringLiteral("value")));
        }
    }
    parser.addOption(QCommandLineOption(QStringLiteral("alternative-limits")));
}

void LimitOptions::read(OptionReader& options)
{
    peerDownload = options.size("max-download-per-peer");
    peerUpload = options.size("max-upload-per-peer");
    countsOverhead = options.choice<bool>(
        "limits-count", {{QStringLiteral("payload"), false}, {QStringLiteral("all"), true}});
    constexpr int longestDelay = 5000;
    if (const auto delay = options.number("max-upload-delay", 0, longestDelay)) {
        uploadDelayLimit = std::chrono::milliseconds(*delay);
    }
    keepFree = options.size("keep-free");
    readGroups(options);
    readGroupQuotas(options);
    readTags(options);
    readSchedule(options);
    quota.read(options, "quota-");
    torrentQuota.read(options, "torrent-quota-");
    torrentDownload = options.size("torrent-max-download");
    torrentUpload = options.size("torrent-max-upload");
    torrentDownloadMinimum = options.size("torrent-min-download");
    torrentUploadMinimum = options.size("torrent-min-upload");
    if (const auto weight = options.number("torrent-weight", 1, api::maxWeight)) {
        torrentWeight = static_cast<int>(*weight);
    }
    category = options.text("category");
    tags = options.texts("tag");
}

void LimitOptions::Quota::read(OptionReader& options, const QByteArray& prefix)
{
    period = options.choice(QByteArray(prefix + "period").constData(), quotaPeriods());
    download = options.size(QByteArray(prefix + "download").constData());
    upload = options.size(QByteArray(prefix + "upload").constData());
    action = options.choice(QByteArray(prefix + "action").constData(), quotaActions());
    constexpr int lastStart = 28;
    if (const auto day = options.number(QByteArray(prefix + "month-start").constData(), 1, lastStart)) {
        monthStart = static_cast<int>(*day);
    }
}

void LimitOptions::Quota::adjust(api::QuotaOptions& quota) const
{
    quota.period = period.value_or(quota.period);
    quota.download = download.value_or(quota.download);
    quota.upload = upload.value_or(quota.upload);
    quota.action = action.value_or(quota.action);
    quota.monthStart = monthStart.value_or(quota.monthStart);
}

void LimitOptions::readSchedule(OptionReader& options)
{
    useAlternative = options.isSet("alternative-limits");
    alternativeDownload = options.size("alternative-download");
    alternativeUpload = options.size("alternative-upload");
    for (const QString& text : options.texts("schedule")) {
        week = week.value_or(api::WeekGrid());
        if (!paintSchedule(*week, text)) {
            options.complain(QStringLiteral("--schedule needs days, times and a profile such as \"mon-fri "
                                            "8:00-18:30 alternative\", not \"%1\".")
                                 .arg(text));
        }
    }
    constexpr int mostMinutes = 8 * 24 * 60;
    if (const auto minutes = options.number("full-speed", 1, mostMinutes)) {
        fullSpeed = std::chrono::minutes(*minutes);
    }
}

void LimitOptions::readGroups(OptionReader& options)
{
    for (const QString& text : options.texts("category-limits")) {
        if (const auto limits = namedLimits(options, "category-limits", text)) {
            api::GroupOptions& group = groups[limits->name];
            group.downloadLimit = limits->download;
            group.uploadLimit = limits->upload;
        }
    }
}

void LimitOptions::readTags(OptionReader& options)
{
    for (const QString& text : options.texts("tag-limits")) {
        if (const auto limits = namedLimits(options, "tag-limits", text)) {
            // As tags are kept.
            for (const QString& tag : api::cleanTags({limits->name})) {
                tagLimits[tag] = {limits->download, limits->upload, {}};
            }
        }
    }
}

void LimitOptions::readGroupQuotas(OptionReader& options)
{
    for (const QString& text : options.texts("category-quota")) {
        const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
        const QStringList parts = text.mid(equals + 1).split(QLatin1Char(':'));
        const auto period = quotaPeriods().constFind(parts.value(0));
        const auto action = quotaActions().constFind(parts.value(3, QStringLiteral("pace")));
        const auto download = parseSize(parts.value(1, QStringLiteral("0")));
        const auto upload = parseSize(parts.value(2, QStringLiteral("0")));
        if (equals < 0 || parts.size() > 4 || period == quotaPeriods().constEnd()
            || action == quotaActions().constEnd() || !download || !upload) {
            options.complain(QStringLiteral("--category-quota needs a name, a period and two sizes such as "
                                            "Films=month:200G:0 (0: no quota), not \"%1\".")
                                 .arg(text));
            continue;
        }
        api::QuotaOptions& quotaOfGroup = groupQuotas[text.left(equals)];
        quotaOfGroup.period = *period;
        quotaOfGroup.download = *download;
        quotaOfGroup.upload = *upload;
        quotaOfGroup.action = *action;
    }
}

void LimitOptions::adjust(api::Settings& settings) const
{
    swarm::TransferOptions& transfer = settings.transfer;
    transfer.peerDownloadLimit = peerDownload.value_or(transfer.peerDownloadLimit);
    transfer.peerUploadLimit = peerUpload.value_or(transfer.peerUploadLimit);
    transfer.limitsCountOverhead = countsOverhead.value_or(transfer.limitsCountOverhead);
    transfer.uploadDelayLimit = uploadDelayLimit.value_or(transfer.uploadDelayLimit);
    settings.storage.keepFree = keepFree.value_or(settings.storage.keepFree);
    quota.adjust(settings.quota);
    api::SpeedOptions& speed = settings.speed;
    speed.alternativeDownloadLimit = alternativeDownload.value_or(speed.alternativeDownloadLimit);
    speed.alternativeUploadLimit = alternativeUpload.value_or(speed.alternativeUploadLimit);
    speed.useSchedule = speed.useSchedule || week;
    speed.week = week.value_or(speed.week);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    if (useAlternative) {
        speed = api::withAlternative(speed, true, nowMs, QTimeZone::systemTimeZone());
    }
    if (fullSpeed) {
        speed = api::withFullSpeed(speed, *fullSpeed, nowMs);
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        api::GroupOptions& options = settings.groups[group.key()];
        options.downloadLimit = group->downloadLimit;
        options.uploadLimit = group->uploadLimit;
    }
    for (auto tag = tagLimits.cbegin(); tag != tagLimits.cend(); ++tag) {
        api::TagOptions& options = settings.tags[tag.key()];
        options.downloadLimit = tag->downloadLimit;
        options.uploadLimit = tag->uploadLimit;
    }
    for (auto given = groupQuotas.cbegin(); given != groupQuotas.cend(); ++given) {
        settings.groups[given.key()].quota = *given;
    }
}

void LimitOptions::adjust(api::AddTorrentRequest& request) const
{
    api::TorrentOptions& options = request.options;
    options.downloadLimit = torrentDownload.value_or(options.downloadLimit);
    options.uploadLimit = torrentUpload.value_or(options.uploadLimit);
    options.downloadMinimum = torrentDownloadMinimum.value_or(options.downloadMinimum);
    options.uploadMinimum = torrentUploadMinimum.value_or(options.uploadMinimum);
    options.downloadWeight = torrentWeight.value_or(options.downloadWeight);
    options.uploadWeight = torrentWeight.value_or(options.uploadWeight);
    torrentQuota.adjust(options.quota);
    if (!category.isEmpty()) {
        request.category = category;
    }
    request.tags += tags;
}

} // namespace freshet::cli
