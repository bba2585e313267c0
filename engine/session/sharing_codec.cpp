// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/sharing_codec.h"

#include "engine/session/settings_codec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace freshet::session {

namespace {

constexpr QLatin1String sectionKey("sharing");
constexpr QLatin1String limitsKey("limits");
constexpr QLatin1String superSeedingKey("superSeeding");

// The settings' section is the one place that knows the names and ranges.

QJsonObject encode(const api::SharingOptions& options)
{
    api::Settings settings;
    settings.sharing = options;
    return encodeSettings(settings).value(sectionKey).toObject();
}

DecodedSettings decode(const QJsonValue& json)
{
    return decodeSettings(QJsonObject{{QString(sectionKey), json}});
}

} // namespace

QJsonValue encodeGroupSharing(const QMap<QString, api::SharingOptions>& groups)
{
    QJsonObject json;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        json.insert(group.key(), encode(*group));
    }
    return json;
}

QString decodeGroupSharing(const QJsonValue& json, QMap<QString, api::SharingOptions>& groups)
{
    const QJsonObject object = json.toObject();
    QMap<QString, api::SharingOptions> read;
    bool isGood = json.isObject() && object.size() <= maxSharingGroups;
    for (auto group = object.constBegin(); isGood && group != object.constEnd(); ++group) {
        const DecodedSettings decoded = decode(*group);
        isGood = decoded.complaints.isEmpty() && !group.key().isEmpty();
        read.insert(group.key(), decoded.settings.sharing);
    }
    if (!isGood) {
        return QStringLiteral("an object of share limits for each category");
    }
    groups = read;
    return {};
}

api::SharingOptions sanitised(const api::SharingOptions& options)
{
    api::Settings settings;
    settings.sharing = options;
    return sanitised(settings).sharing;
}

QString encodeTorrentSharing(const api::TorrentOptions& options)
{
    QJsonObject json;
    if (options.isSuperSeeding) {
        json.insert(superSeedingKey, true);
    }
    if (options.sharing) {
        json.insert(limitsKey, encode(*options.sharing));
    }
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void decodeTorrentSharing(const QString& json, api::TorrentOptions& options)
{
    if (json.isEmpty()) {
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    options.isSuperSeeding = object.value(superSeedingKey).toBool();
    if (const QJsonValue limits = object.value(limitsKey); limits.isObject()) {
        options.sharing = decode(limits).settings.sharing;
    }
}

} // namespace freshet::session
