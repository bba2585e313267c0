// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/rate_codec.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <optional>
#include <type_traits>

namespace freshet::session {

namespace {

/// A member that is a whole number, its name and its range.
template<class Options, class Number>
struct Item
{
    const char* key;
    Number Options::*member;
    qint64 low;
    qint64 high;

    [[nodiscard]] bool read(const QJsonObject& json, Options& options) const
    {
        const auto found = json.constFind(QLatin1String(key));
        if (found == json.constEnd()) {
            return true;
        }
        const double value = found->toDouble(-1);
        const bool isGood = std::floor(value) == value && value >= static_cast<double>(low)
            && value <= static_cast<double>(high);
        if (isGood) {
            options.*member = static_cast<Number>(value);
        }
        return isGood;
    }
    void write(const Options& options, const Options& usual, QJsonObject& json) const
    {
        if (options.*member != usual.*member) {
            json.insert(QLatin1String(key), static_cast<qint64>(options.*member));
        }
    }
    void sanitise(Options& options) const
    {
        options.*member = static_cast<Number>(std::clamp(static_cast<qint64>(options.*member), low, high));
    }
};

using Group = api::GroupOptions;
constexpr std::array<Item<Group, ByteRate>, 4> groupRates{{
    {"downloadLimit", &Group::downloadLimit, 0, maxRate},
    {"uploadLimit", &Group::uploadLimit, 0, maxRate},
    {"downloadMinimum", &Group::downloadMinimum, 0, maxRate},
    {"uploadMinimum", &Group::uploadMinimum, 0, maxRate},
}};
constexpr std::array<Item<Group, int>, 2> groupWeights{{
    {"downloadWeight", &Group::downloadWeight, 0, api::maxWeight},
    {"uploadWeight", &Group::uploadWeight, 0, api::maxWeight},
}};

using Tag = api::TagOptions;
constexpr std::array<Item<Tag, ByteRate>, 2> tagRates{{
    {"downloadLimit", &Tag::downloadLimit, 0, maxRate},
    {"uploadLimit", &Tag::uploadLimit, 0, maxRate},
}};

constexpr const char* folderKey = "saveFolder";

bool isFolder(const QString& path)
{
    return QDir::isAbsolutePath(path) && path.size() <= 4096;
}

using TorrentRates = api::TorrentOptions;
constexpr std::array<Item<TorrentRates, ByteRate>, 2> torrentRates{{
    {"downloadMinimum", &TorrentRates::downloadMinimum, 0, maxRate},
    {"uploadMinimum", &TorrentRates::uploadMinimum, 0, maxRate},
}};
constexpr std::array<Item<TorrentRates, int>, 3> torrentNumbers{{
    {"piecesPerPeer", &TorrentRates::piecesPerPeer, 0, TorrentRates::maxPiecesPerPeer},
    {"downloadWeight", &TorrentRates::downloadWeight, 1, api::maxWeight},
    {"uploadWeight", &TorrentRates::uploadWeight, 1, api::maxWeight},
}};

using Quota = api::QuotaOptions;
constexpr std::array<Item<Quota, ByteCount>, 2> quotaSizes{{
    {"quotaDownload", &Quota::download, 0, maxQuota},
    {"quotaUpload", &Quota::upload, 0, maxQuota},
}};
constexpr Item<Quota, api::QuotaPeriod> quotaPeriod{
    "quotaPeriod", &Quota::period, 0, static_cast<qint64>(api::QuotaPeriod::Month)};
constexpr Item<Quota, api::QuotaAction> quotaAction{
    "quotaAction", &Quota::action, 0, static_cast<qint64>(api::QuotaAction::Pause)};
constexpr Item<Quota, int> quotaMonthStart{"quotaMonthStart", &Quota::monthStart, 1, 28};

template<class Visitor>
void forEachOfQuota(const Visitor& visit)
{
    std::for_each(quotaSizes.begin(), quotaSizes.end(), visit);
    visit(quotaPeriod);
    visit(quotaAction);
    visit(quotaMonthStart);
}

// What groups and tags have besides a folder, and what their names must be like: the visitor gets the item
// and whatever it is a member of.

template<class Options, class Visitor>
    requires std::same_as<std::remove_const_t<Options>, Group>
void forEachIn(Options& group, const Visitor& visit)
{
    for (const auto& item : groupRates) {
        visit(item, group);
    }
    for (const auto& item : groupWeights) {
        visit(item, group);
    }
    forEachOfQuota([&](const auto& item) { visit(item, group.quota); });
}

template<class Options, class Visitor>
    requires std::same_as<std::remove_const_t<Options>, Tag>
void forEachIn(Options& tag, const Visitor& visit)
{
    for (const auto& item : tagRates) {
        visit(item, tag);
    }
}

bool isNameOf(const Group&, const QString&)
{
    return true;
}

bool isNameOf(const Tag&, const QString& name)
{
    return api::cleanTags({name}) == QStringList(name);
}

template<class Options>
QJsonValue encodeEach(const QMap<QString, Options>& all)
{
    QJsonObject json;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        QJsonObject values;
        forEachIn(*each, [&values](const auto& item, const auto& options) {
            item.write(options, std::remove_cvref_t<decltype(options)>(), values);
        });
        if (!each->saveFolder.isEmpty()) {
            values.insert(QLatin1String(folderKey), each->saveFolder);
        }
        json.insert(each.key(), values);
    }
    return json;
}

/// Nothing if that is not one.
template<class Options>
std::optional<Options> decodeOne(const QString& name, const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    Options result;
    bool isGood = json.isObject() && isNameOf(result, name);
    forEachIn(
        result, [&](const auto& item, auto& options) { isGood = item.read(object, options) && isGood; });
    const QJsonValue folder = object.value(QLatin1String(folderKey));
    result.saveFolder = folder.toString();
    isGood = isGood && (folder.isUndefined() || isFolder(result.saveFolder));
    return isGood ? std::optional(result) : std::nullopt;
}

/// Changes nothing unless all of it is good.
template<class Options>
bool decodeEach(const QJsonValue& json, QMap<QString, Options>& all)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject() || object.size() > maxGroups) {
        return false;
    }
    QMap<QString, Options> read;
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const std::optional<Options> options = decodeOne<Options>(each.key(), *each);
        if (!options) {
            return false;
        }
        read.insert(each.key(), *options);
    }
    all = read;
    return true;
}

template<class Options>
Options sanitisedOne(const Options& options)
{
    Options result = options;
    forEachIn(result, [](const auto& item, auto& member) { item.sanitise(member); });
    if (!isFolder(result.saveFolder)) {
        result.saveFolder.clear();
    }
    return result;
}

template<class Visitor>
void forEachOfTorrent(const Visitor& visit)
{
    std::for_each(torrentRates.begin(), torrentRates.end(), visit);
    std::for_each(torrentNumbers.begin(), torrentNumbers.end(), visit);
}

} // namespace

QJsonValue encodeGroups(const QMap<QString, api::GroupOptions>& groups)
{
    return encodeEach(groups);
}

QString decodeGroups(const QJsonValue& json, QMap<QString, api::GroupOptions>& groups)
{
    return decodeEach(json, groups) ? QString() : QStringLiteral("an object of limits for each category");
}

api::GroupOptions sanitised(const api::GroupOptions& options)
{
    return sanitisedOne(options);
}

QJsonValue encodeTags(const QMap<QString, api::TagOptions>& tags)
{
    return encodeEach(tags);
}

QString decodeTags(const QJsonValue& json, QMap<QString, api::TagOptions>& tags)
{
    return decodeEach(json, tags) ? QString() : QStringLiteral("an object of limits for each tag");
}

api::TagOptions sanitised(const api::TagOptions& options)
{
    return sanitisedOne(options);
}

QJsonValue encodeException(const std::optional<api::SpeedException>& exception)
{
    if (!exception) {
        return {};
    }
    return QJsonObject{{QStringLiteral("profile"), static_cast<int>(exception->profile)},
        {QStringLiteral("fromMs"), exception->fromMs}, {QStringLiteral("untilMs"), exception->untilMs}};
}

QString decodeException(const QJsonValue& json, std::optional<api::SpeedException>& exception)
{
    if (json.isNull()) {
        exception.reset();
        return {};
    }
    const QJsonObject object = json.toObject();
    const int profile = object.value(QStringLiteral("profile")).toInt(-1);
    api::SpeedException read;
    read.fromMs = object.value(QStringLiteral("fromMs")).toInteger(-1);
    read.untilMs = object.value(QStringLiteral("untilMs")).toInteger(-1);
    const qint64 longest = std::chrono::milliseconds(api::longestException).count();
    if (profile < 0 || profile >= api::speedProfileCount || read.fromMs < 0 || read.untilMs < read.fromMs
        || read.untilMs - read.fromMs > longest) {
        return QStringLiteral("null, or a profile from 0 to 4 with fromMs and untilMs");
    }
    read.profile = static_cast<api::SpeedProfile>(profile);
    exception = read;
    return {};
}

QString encodeRateShares(const api::TorrentOptions& options)
{
    QJsonObject json;
    forEachOfTorrent([&](const auto& item) { item.write(options, {}, json); });
    forEachOfQuota([&](const auto& item) { item.write(options.quota, {}, json); });
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void decodeRateShares(const QString& json, api::TorrentOptions& options)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    forEachOfTorrent([&](const auto& item) { static_cast<void>(item.read(object, options)); });
    forEachOfQuota([&](const auto& item) { static_cast<void>(item.read(object, options.quota)); });
}

} // namespace freshet::session
