// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/settings_codec.h"

#include "engine/session/rate_codec.h"
#include "engine/session/settings_field.h"
#include "engine/session/sharing_codec.h"

#include <QDir>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

namespace freshet::session {

namespace {

Field<net::ConnectionOptions> bindAddress(const char* key)
{
    Field<net::ConnectionOptions> field;
    field.key = key;
    field.shape.kind = Kind::Text;
    field.write = [](const net::ConnectionOptions& options) {
        return QJsonValue(options.bindAddress.toString());
    };
    field.read = [](const QJsonValue& json, net::ConnectionOptions& options) {
        QHostAddress address;
        const bool isAny = json.isString() && json.toString().isEmpty();
        if (!isAny && !address.setAddress(json.toString())) {
            return QStringLiteral("an IP address, or empty for any");
        }
        options.bindAddress = address;
        return QString();
    };
    return field;
}

template<class Options>
Field<Options> folder(const char* key, QString Options::*member)
{
    Field<Options> field;
    field.key = key;
    field.shape.kind = Kind::Text;
    field.write = [member](const Options& settings) { return QJsonValue(settings.*member); };
    field.read = [member](const QJsonValue& json, Options& settings) {
        if (!json.isString() || (!json.toString().isEmpty() && !QDir::isAbsolutePath(json.toString()))) {
            return QStringLiteral("an absolute path");
        }
        settings.*member = json.toString();
        return QString();
    };
    return field;
}

Field<api::SpeedOptions> weekGrid(const char* key)
{
    Field<api::SpeedOptions> field;
    field.key = key;
    field.shape.kind = Kind::Text;
    field.write = [](const api::SpeedOptions& options) { return QJsonValue(options.week.toString()); };
    field.read = [](const QJsonValue& json, api::SpeedOptions& options) {
        const auto week = api::WeekGrid::fromString(json.toString());
        options.week = week.value_or(options.week);
        return week ? QString() : QStringLiteral("336 letters of unasp, one for each half hour of a week");
    };
    return field;
}

Field<api::SpeedOptions> speedException(const char* key)
{
    Field<api::SpeedOptions> field;
    field.key = key;
    field.write = [](const api::SpeedOptions& options) { return encodeException(options.exception); };
    field.read = [](const QJsonValue& json, api::SpeedOptions& options) {
        return decodeException(json, options.exception);
    };
    return field;
}

/// Options of each category or tag, by its name.
template<auto member, auto encode, auto decode>
Field<api::Settings> eachOf(const char* key)
{
    Field<api::Settings> field;
    field.key = key;
    field.write = [](const api::Settings& settings) { return encode(settings.*member); };
    field.read = [](const QJsonValue& json, api::Settings& settings) {
        return decode(json, settings.*member);
    };
    field.sanitise = [](api::Settings& settings) {
        for (auto& options : settings.*member) {
            options = session::sanitised(options);
        }
    };
    return field;
}

template<class Options>
using Table = std::vector<Field<Options>>;

constexpr int maxTorrents = 100'000;
constexpr qint64 maxMinutes = 10LL * 366 * 24 * 60;

const Table<net::ConnectionOptions>& table(const net::ConnectionOptions&)
{
    using Options = net::ConnectionOptions;
    static const Table<Options> fields{
        number("listenPort", &Options::listenPort, 0, 65535),
        bindAddress("bindAddress"),
        number("maxConnections", &Options::maxConnections, 2, 20'000),
        number("maxConnectionsPerTorrent", &Options::maxConnectionsPerTorrent, 2, 20'000),
        number("maxHalfOpen", &Options::maxHalfOpen, 1, 2000),
        number("maxConnectsPerSecond", &Options::maxConnectsPerSecond, 1, 2000),
    };
    return fields;
}

const Table<swarm::TransferOptions>& table(const swarm::TransferOptions&)
{
    using Options = swarm::TransferOptions;
    static const Table<Options> fields{
        number("piecesPerPeer", &Options::piecesPerPeer, 0, 128),
        number("requestsPerPeer", &Options::requestsPerPeer, 0, swarm::mostRequests),
        number("piecesPerTorrent", &Options::piecesPerTorrent, 0, 4096),
        number("uploadSlots", &Options::uploadSlots, 0, 200),
        choice("seedingAlgorithm", &Options::seedingAlgorithm,
            {QStringLiteral("roundRobin"), QStringLiteral("fastestUpload"), QStringLiteral("contribution"),
                QStringLiteral("antiLeech")}),
        number("downloadLimit", &Options::downloadLimit, 0, maxRate),
        number("uploadLimit", &Options::uploadLimit, 0, maxRate),
        number("torrentDownloadLimit", &Options::torrentDownloadLimit, 0, maxRate),
        number("torrentUploadLimit", &Options::torrentUploadLimit, 0, maxRate),
        number("peerDownloadLimit", &Options::peerDownloadLimit, 0, maxRate),
        number("peerUploadLimit", &Options::peerUploadLimit, 0, maxRate),
        choice("torrentShares", &Options::torrentShares,
            {QStringLiteral("equal"), QStringLiteral("byPriority")}),
        flag("limitsLocalNetwork", &Options::limitsLocalNetwork),
        flag("limitsCountOverhead", &Options::limitsCountOverhead),
        duration("uploadDelayLimitMs", &Options::uploadDelayLimit, 0, 5000),
        choice("encryption", &Options::encryption,
            {QStringLiteral("off"), QStringLiteral("prefer"), QStringLiteral("require")}),
    };
    return fields;
}

const Table<storage::StorageOptions>& table(const storage::StorageOptions&)
{
    using Options = storage::StorageOptions;
    static const Table<Options> fields{
        choice("preallocation", &Options::preallocation,
            {QStringLiteral("none"), QStringLiteral("sparse"), QStringLiteral("full")}),
        number("keepFree", &Options::keepFree, 0, 1_TiB),
        number("writeBuffer", &Options::writeBuffer, 1_MiB, 16_GiB),
        number("readCache", &Options::readCache, 0, 16_GiB),
        number("workers", &Options::workers, 0, 64),
        number("maxOpenFiles", &Options::maxOpenFiles, 8, 100'000),
    };
    return fields;
}

const Table<discovery::DiscoveryOptions>& table(const discovery::DiscoveryOptions&)
{
    using Options = discovery::DiscoveryOptions;
    static const Table<Options> fields{
        flag("useTrackers", &Options::useTrackers),
        flag("useDht", &Options::useDht),
        flag("useLocalDiscovery", &Options::useLocalDiscovery),
        flag("usePeerExchange", &Options::usePeerExchange),
        duration("trackerTimeoutSeconds", &Options::trackerTimeout, 5, 300),
    };
    return fields;
}

const Table<api::QueueOptions>& table(const api::QueueOptions&)
{
    using Options = api::QueueOptions;
    static const Table<Options> fields{
        number("activeDownloads", &Options::activeDownloads, api::unlimitedTorrents, maxTorrents),
        number("activeSeeds", &Options::activeSeeds, api::unlimitedTorrents, maxTorrents),
        number("activeTorrents", &Options::activeTorrents, api::unlimitedTorrents, maxTorrents),
        number("checksAtOnce", &Options::checksAtOnce, 1, 64),
        number("slowRate", &Options::slowRate, 0, maxRate),
        duration("slowTimeSeconds", &Options::slowTime, 10, 24LL * 60 * 60),
    };
    return fields;
}

const Table<api::SharingOptions>& table(const api::SharingOptions&)
{
    using Options = api::SharingOptions;
    static const Table<Options> fields{
        fraction("ratioGoal", &Options::ratioGoal, 10'000),
        duration("timeGoalMinutes", &Options::timeGoal, 0, maxMinutes),
        duration("idleGoalMinutes", &Options::idleGoal, 0, maxMinutes),
        choice("action", &Options::action,
            {QStringLiteral("stop"), QStringLiteral("throttle"), QStringLiteral("remove"),
                QStringLiteral("superSeed")}),
        number("throttledRate", &Options::throttledRate, 1, maxRate),
        number("keepBelowSeeds", &Options::keepBelowSeeds, 0, 100'000),
    };
    return fields;
}

const Table<api::IntegrityOptions>& table(const api::IntegrityOptions&)
{
    using Options = api::IntegrityOptions;
    static const Table<Options> fields{
        choice("finalVerification", &Options::finalVerification,
            {QStringLiteral("off"), QStringLiteral("sampled"), QStringLiteral("full")}),
        flag("repairsDamage", &Options::repairsDamage),
        number("scrubDays", &Options::scrubDays, 0, 3660),
        number("scrubRate", &Options::scrubRate, 0, maxRate),
    };
    return fields;
}

const Table<api::SpeedOptions>& table(const api::SpeedOptions&)
{
    using Options = api::SpeedOptions;
    static const Table<Options> fields{
        number("alternativeDownloadLimit", &Options::alternativeDownloadLimit, 0, maxRate),
        number("alternativeUploadLimit", &Options::alternativeUploadLimit, 0, maxRate),
        flag("useAlternative", &Options::useAlternative),
        flag("useSchedule", &Options::useSchedule),
        weekGrid("week"),
        speedException("exception"),
    };
    return fields;
}

const Table<api::MetricsOptions>& table(const api::MetricsOptions&)
{
    using Options = api::MetricsOptions;
    static const Table<Options> fields{
        flag("isOn", &Options::isOn),
        metricsAddress("address"),
        number("port", &Options::port, 0, 65535),
        metricsToken("token"),
        flag("perTorrent", &Options::perTorrent),
    };
    return fields;
}

const Table<api::OtlpOptions>& table(const api::OtlpOptions&)
{
    using Options = api::OtlpOptions;
    static const Table<Options> fields{
        checkedText(
            "endpoint", &Options::endpoint,
            [](const QString& text) { return text.isEmpty() || api::isOtlpEndpoint(text); },
            "an http or https URL without user, query and fragment, or nothing"),
        checkedText(
            "headers", &Options::headers,
            [](const QString& text) { return api::otlpHeaders(text).has_value(); },
            "headers as name=value,name=value"),
        duration("intervalSeconds", &Options::interval, 1, api::longestOtlpInterval),
        number("tracePieces", &Options::tracePieces, 0, api::rarestTrace),
    };
    return fields;
}

const Table<api::WatchFolderOptions>& table(const api::WatchFolderOptions&)
{
    using Options = api::WatchFolderOptions;
    static const Table<Options> fields{
        flag("isOn", &Options::isOn),
        folder("folder", &Options::folder),
        flag("deletesFiles", &Options::deletesFiles),
    };
    return fields;
}

const Table<api::QuotaOptions>& table(const api::QuotaOptions&)
{
    using Options = api::QuotaOptions;
    static const Table<Options> fields{
        choice("period", &Options::period,
            {QStringLiteral("off"), QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("month")}),
        number("download", &Options::download, 0, maxQuota),
        number("upload", &Options::upload, 0, maxQuota),
        choice("action", &Options::action, {QStringLiteral("pace"), QStringLiteral("pause")}),
        number("monthStart", &Options::monthStart, 1, 28),
    };
    return fields;
}

template<class Options>
void readFields(const Table<Options>& fields, const QJsonObject& json, const QString& prefix,
    Options& options, QStringList& complaints)
{
    for (const Field<Options>& field : fields) {
        const auto found = json.constFind(QLatin1String(field.key));
        if (found == json.constEnd()) {
            continue;
        }
        if (const QString wanted = field.read(*found, options); !wanted.isEmpty()) {
            complaints.append(QStringLiteral("%1%2 must be %3; the default is used.")
                                  .arg(prefix, QLatin1String(field.key), wanted));
        }
    }
}

template<class Options>
void writeFields(const Table<Options>& fields, const Options& options, QJsonObject& json)
{
    for (const Field<Options>& field : fields) {
        json.insert(QLatin1String(field.key), field.write(options));
    }
}

/// Calls `visit(key, member)` for each option struct that Settings are made of.
template<class Visitor>
void forEachSection(const Visitor& visit)
{
    visit(QStringLiteral("connection"), &api::Settings::connection);
    visit(QStringLiteral("transfer"), &api::Settings::transfer);
    visit(QStringLiteral("storage"), &api::Settings::storage);
    visit(QStringLiteral("discovery"), &api::Settings::discovery);
    visit(QStringLiteral("queue"), &api::Settings::queue);
    visit(QStringLiteral("sharing"), &api::Settings::sharing);
    visit(QStringLiteral("integrity"), &api::Settings::integrity);
    visit(QStringLiteral("metrics"), &api::Settings::metrics);
    visit(QStringLiteral("otlp"), &api::Settings::otlp);
    visit(QStringLiteral("speed"), &api::Settings::speed);
    visit(QStringLiteral("quota"), &api::Settings::quota);
    visit(QStringLiteral("watchFolder"), &api::Settings::watchFolder);
}

const Table<api::Settings>& ownTable()
{
    static const Table<api::Settings> fields{
        folder("saveFolder", &api::Settings::saveFolder),
        eachOf<&api::Settings::groups, encodeGroups, decodeGroups>("groups"),
        eachOf<&api::Settings::tags, encodeTags, decodeTags>("tags"),
        eachOf<&api::Settings::groupSharing, encodeGroupSharing, decodeGroupSharing>("groupSharing"),
    };
    return fields;
}

/// Fields of the file that nothing in the engine goes by yet: nobody is offered a switch without an effect.
bool isObeyed(const QString& key)
{
    static const QStringList idle{QStringLiteral("discovery.useDht"),
        QStringLiteral("discovery.useLocalDiscovery"), QStringLiteral("discovery.usePeerExchange")};
    return !idle.contains(key);
}

} // namespace

QList<api::SettingRow> settingRows()
{
    QList<api::SettingRow> rows;
    for (const Field<api::Settings>& field : ownTable()) {
        rows.append({QString::fromLatin1(field.key), field.shape, field.write, field.read});
    }
    forEachSection([&rows](const QString& key, auto member) {
        for (const auto& field : table(api::Settings().*member)) {
            const QString name = key + QLatin1Char('.') + QLatin1String(field.key);
            if (!isObeyed(name)) {
                continue;
            }
            rows.append({name, field.shape,
                [member, write = field.write](
                    const api::Settings& settings) { return write(settings.*member); },
                [member, read = field.read](const QJsonValue& json, api::Settings& settings) {
                    return read(json, settings.*member);
                }});
        }
    });
    return rows;
}

DecodedSettings decodeSettings(const QJsonObject& json)
{
    DecodedSettings decoded;
    readFields(ownTable(), json, {}, decoded.settings, decoded.complaints);
    forEachSection([&](const QString& key, auto member) {
        const QJsonValue section = json.value(key);
        if (section.isObject()) {
            auto& options = decoded.settings.*member;
            readFields(
                table(options), section.toObject(), key + QLatin1Char('.'), options, decoded.complaints);
        } else if (!section.isUndefined()) {
            decoded.complaints.append(
                QStringLiteral("%1 must be an object; the defaults are used.").arg(key));
        }
    });
    return decoded;
}

QJsonObject encodeSettings(const api::Settings& settings, const QJsonObject& previous)
{
    QJsonObject json = previous;
    writeFields(ownTable(), settings, json);
    forEachSection([&](const QString& key, auto member) {
        QJsonObject section = json.value(key).toObject();
        writeFields(table(settings.*member), settings.*member, section);
        json.insert(key, section);
    });
    return json;
}

api::Settings sanitised(const api::Settings& settings)
{
    api::Settings result = settings;
    for (const Field<api::Settings>& field : ownTable()) {
        field.sanitise(result);
    }
    forEachSection([&result](const QString&, auto member) {
        for (const auto& field : table(result.*member)) {
            field.sanitise(result.*member);
        }
    });
    return result;
}

} // namespace freshet::session
