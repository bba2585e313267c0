// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/setting_words.h"

#include "ui/models/formatting.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace freshet::ui {

namespace {

using Kind = api::SettingShape::Kind;

struct Setting
{
    Q_DECLARE_TR_FUNCTIONS(Setting)
};

struct Described
{
    const char* name;
    const char* about;
    SettingUnit unit;
    bool isSecret;
};

constexpr Described described[] = {
    {"saveFolder", QT_TRANSLATE_NOOP("Setting", "Where torrents are saved that were given no folder."),
        SettingUnit::None, false},
    {"groups", QT_TRANSLATE_NOOP("Setting", "Limits, quotas and folders of categories."), SettingUnit::None,
        false},
    {"tags", QT_TRANSLATE_NOOP("Setting", "Limits and folders of tags."), SettingUnit::None, false},
    {"groupSharing", QT_TRANSLATE_NOOP("Setting", "Share limits of categories."), SettingUnit::None, false},
    {"connection.listenPort",
        QT_TRANSLATE_NOOP("Setting", "The port for incoming connections; 0 lets the system choose."),
        SettingUnit::None, false},
    {"connection.bindAddress",
        QT_TRANSLATE_NOOP("Setting", "The address of this computer that is used; empty means any."),
        SettingUnit::None, false},
    {"connection.maxConnections", QT_TRANSLATE_NOOP("Setting", "Connections of all torrents together."),
        SettingUnit::None, false},
    {"connection.maxConnectionsPerTorrent", QT_TRANSLATE_NOOP("Setting", "Connections of each torrent."),
        SettingUnit::None, false},
    {"connection.maxHalfOpen",
        QT_TRANSLATE_NOOP("Setting", "Connections that wait for an answer at the same time."),
        SettingUnit::None, false},
    {"connection.maxConnectsPerSecond", QT_TRANSLATE_NOOP("Setting", "New connections in a second."),
        SettingUnit::None, false},
    {"transfer.piecesPerPeer",
        QT_TRANSLATE_NOOP(
            "Setting", "Pieces one peer may be fetching for you at the same time; 0 is automatic."),
        SettingUnit::None, false},
    {"transfer.requestsPerPeer",
        QT_TRANSLATE_NOOP("Setting", "Blocks of 16 KiB asked of one peer at the same time; 0 is automatic."),
        SettingUnit::None, false},
    {"transfer.piecesPerTorrent",
        QT_TRANSLATE_NOOP(
            "Setting", "Pieces of each torrent that are fetched at the same time; 0 is automatic."),
        SettingUnit::None, false},
    {"transfer.uploadSlots",
        QT_TRANSLATE_NOOP(
            "Setting", "Peers of each torrent that are sent data at the same time; 0 is automatic."),
        SettingUnit::None, false},
    {"transfer.seedingAlgorithm", QT_TRANSLATE_NOOP("Setting", "Whom a seed serves first."),
        SettingUnit::None, false},
    {"transfer.downloadLimit",
        QT_TRANSLATE_NOOP("Setting", "Download limit of all torrents together; 0 is no limit."),
        SettingUnit::BytesPerSecond, false},
    {"transfer.uploadLimit",
        QT_TRANSLATE_NOOP("Setting", "Upload limit of all torrents together; 0 is no limit."),
        SettingUnit::BytesPerSecond, false},
    {"transfer.torrentDownloadLimit",
        QT_TRANSLATE_NOOP("Setting", "Download limit of each torrent without one of its own; 0 is no limit."),
        SettingUnit::BytesPerSecond, false},
    {"transfer.torrentUploadLimit",
        QT_TRANSLATE_NOOP("Setting", "Upload limit of each torrent without one of its own; 0 is no limit."),
        SettingUnit::BytesPerSecond, false},
    {"transfer.peerDownloadLimit",
        QT_TRANSLATE_NOOP("Setting", "Download limit of each peer without one of its own; 0 is no limit."),
        SettingUnit::BytesPerSecond, false},
    {"transfer.peerUploadLimit",
        QT_TRANSLATE_NOOP("Setting", "Upload limit of each peer without one of its own; 0 is no limit."),
        SettingUnit::BytesPerSecond, false},
    {"transfer.torrentShares",
        QT_TRANSLATE_NOOP("Setting", "How torrents divide a limit that is used up: equally or by priority."),
        SettingUnit::None, false},
    {"transfer.limitsLocalNetwork",
        QT_TRANSLATE_NOOP("Setting", "Limits hold for peers on the local network, too."), SettingUnit::None,
        false},
    {"transfer.limitsCountOverhead",
        QT_TRANSLATE_NOOP("Setting", "Limits count protocol and IP, not only the data of torrents."),
        SettingUnit::None, false},
    {"transfer.uploadDelayLimitMs",
        QT_TRANSLATE_NOOP(
            "Setting", "Uploads slow down when they delay the line by more than this; 0 is never."),
        SettingUnit::Milliseconds, false},
    {"transfer.encryption", QT_TRANSLATE_NOOP("Setting", "Whether connections to peers are encrypted."),
        SettingUnit::None, false},
    {"storage.preallocation", QT_TRANSLATE_NOOP("Setting", "How space is reserved for new files."),
        SettingUnit::None, false},
    {"storage.keepFree",
        QT_TRANSLATE_NOOP(
            "Setting", "Downloads wait while less than this is free on their disk; 0 is nothing."),
        SettingUnit::Bytes, false},
    {"storage.writeBuffer", QT_TRANSLATE_NOOP("Setting", "Data that may wait for the disk."),
        SettingUnit::Bytes, false},
    {"storage.readCache", QT_TRANSLATE_NOOP("Setting", "Memory for data that peers ask for; 0 is none."),
        SettingUnit::Bytes, false},
    {"storage.workers", QT_TRANSLATE_NOOP("Setting", "Threads that read and write; 0 is automatic."),
        SettingUnit::None, false},
    {"storage.maxOpenFiles", QT_TRANSLATE_NOOP("Setting", "Files kept open at the same time."),
        SettingUnit::None, false},
    {"discovery.useTrackers", QT_TRANSLATE_NOOP("Setting", "Trackers are asked for peers."),
        SettingUnit::None, false},
    {"discovery.trackerTimeoutSeconds",
        QT_TRANSLATE_NOOP("Setting", "How long a tracker may take to answer."), SettingUnit::Seconds, false},
    {"queue.activeDownloads",
        QT_TRANSLATE_NOOP("Setting", "Downloads that run at the same time; -1 is no limit."),
        SettingUnit::None, false},
    {"queue.activeSeeds", QT_TRANSLATE_NOOP("Setting", "Seeds that run at the same time; -1 is no limit."),
        SettingUnit::None, false},
    {"queue.activeTorrents",
        QT_TRANSLATE_NOOP(
            "Setting", "Downloads and seeds together that run at the same time; -1 is no limit."),
        SettingUnit::None, false},
    {"queue.checksAtOnce", QT_TRANSLATE_NOOP("Setting", "Torrents whose files are checked at the same time."),
        SettingUnit::None, false},
    {"queue.slowRate",
        QT_TRANSLATE_NOOP(
            "Setting", "A torrent below this rate leaves its place to one that waits; 0 is never."),
        SettingUnit::BytesPerSecond, false},
    {"queue.slowTimeSeconds",
        QT_TRANSLATE_NOOP("Setting", "How long the rate must be below before a torrent counts as slow."),
        SettingUnit::Seconds, false},
    {"sharing.ratioGoal", QT_TRANSLATE_NOOP("Setting", "Sharing ends at this ratio; 0 is no goal."),
        SettingUnit::None, false},
    {"sharing.timeGoalMinutes", QT_TRANSLATE_NOOP("Setting", "Sharing ends after this time; 0 is no goal."),
        SettingUnit::Minutes, false},
    {"sharing.idleGoalMinutes",
        QT_TRANSLATE_NOOP(
            "Setting", "Sharing ends when nobody has wanted anything for so long; 0 is no goal."),
        SettingUnit::Minutes, false},
    {"sharing.action", QT_TRANSLATE_NOOP("Setting", "What happens when a goal is reached."),
        SettingUnit::None, false},
    {"sharing.throttledRate",
        QT_TRANSLATE_NOOP(
            "Setting", "The upload limit of a torrent that has reached its goal and is throttled."),
        SettingUnit::BytesPerSecond, false},
    {"sharing.keepBelowSeeds",
        QT_TRANSLATE_NOOP("Setting", "Sharing goes on while there are fewer seeds than this; 0 is never."),
        SettingUnit::None, false},
    {"integrity.finalVerification",
        QT_TRANSLATE_NOOP("Setting", "What of a complete download is read back from the disk."),
        SettingUnit::None, false},
    {"integrity.repairsDamage", QT_TRANSLATE_NOOP("Setting", "Damage that is found is fetched again."),
        SettingUnit::None, false},
    {"integrity.scrubDays",
        QT_TRANSLATE_NOOP("Setting", "How often all data is read back while idle; 0 is never."),
        SettingUnit::Days, false},
    {"integrity.scrubRate",
        QT_TRANSLATE_NOOP("Setting", "How fast data is read back while idle; 0 is no limit."),
        SettingUnit::BytesPerSecond, false},
    {"metrics.isOn", QT_TRANSLATE_NOOP("Setting", "Programs may read numbers over HTTP."), SettingUnit::None,
        false},
    {"metrics.address", QT_TRANSLATE_NOOP("Setting", "The address where numbers are offered."),
        SettingUnit::None, false},
    {"metrics.port",
        QT_TRANSLATE_NOOP("Setting", "The port where numbers are offered; 0 lets the system choose."),
        SettingUnit::None, false},
    {"metrics.token",
        QT_TRANSLATE_NOOP("Setting", "What readers of the numbers must present; empty is nothing."),
        SettingUnit::None, true},
    {"metrics.perTorrent",
        QT_TRANSLATE_NOOP("Setting", "Each torrent has numbers of its own, with its name."),
        SettingUnit::None, false},
    {"otlp.endpoint",
        QT_TRANSLATE_NOOP("Setting", "The OpenTelemetry collector that numbers are sent to; empty is none."),
        SettingUnit::None, false},
    {"otlp.headers",
        QT_TRANSLATE_NOOP("Setting", "What is sent to the collector with the numbers, such as a key."),
        SettingUnit::None, true},
    {"otlp.intervalSeconds", QT_TRANSLATE_NOOP("Setting", "How often numbers are sent."),
        SettingUnit::Seconds, false},
    {"otlp.tracePieces", QT_TRANSLATE_NOOP("Setting", "One of so many pieces is traced; 0 is none."),
        SettingUnit::None, false},
    {"speed.alternativeDownloadLimit",
        QT_TRANSLATE_NOOP("Setting", "Download limit in slow mode; 0 is no limit."),
        SettingUnit::BytesPerSecond, false},
    {"speed.alternativeUploadLimit",
        QT_TRANSLATE_NOOP("Setting", "Upload limit in slow mode; 0 is no limit."),
        SettingUnit::BytesPerSecond, false},
    {"speed.useAlternative", QT_TRANSLATE_NOOP("Setting", "Slow mode is on while there is no schedule."),
        SettingUnit::None, false},
    {"speed.useSchedule", QT_TRANSLATE_NOOP("Setting", "The schedule is followed."), SettingUnit::None,
        false},
    {"speed.week",
        QT_TRANSLATE_NOOP("Setting",
            "The schedule: a letter for each half hour from Monday; u is full speed, n normal, a slow mode, "
            "s seed only, p pause."),
        SettingUnit::None, false},
    {"speed.exception", QT_TRANSLATE_NOOP("Setting", "What counts for some time whatever the schedule says."),
        SettingUnit::None, false},
    {"quota.period", QT_TRANSLATE_NOOP("Setting", "How long a quota has to last."), SettingUnit::None, false},
    {"quota.download", QT_TRANSLATE_NOOP("Setting", "What may be downloaded in a period; 0 is no quota."),
        SettingUnit::Bytes, false},
    {"quota.upload", QT_TRANSLATE_NOOP("Setting", "What may be uploaded in a period; 0 is no quota."),
        SettingUnit::Bytes, false},
    {"quota.action", QT_TRANSLATE_NOOP("Setting", "What happens when most of a quota is used."),
        SettingUnit::None, false},
    {"quota.monthStart", QT_TRANSLATE_NOOP("Setting", "The day on which months begin."), SettingUnit::None,
        false},
    {"watchFolder.isOn",
        QT_TRANSLATE_NOOP("Setting", "Torrent files in the watched folder are added by themselves."),
        SettingUnit::None, false},
    {"watchFolder.folder", QT_TRANSLATE_NOOP("Setting", "The folder that is watched."), SettingUnit::None,
        false},
    {"watchFolder.deletesFiles",
        QT_TRANSLATE_NOOP("Setting", "Torrent files are deleted when they were added."), SettingUnit::None,
        false},
};

QString numberText(double value, SettingUnit unit)
{
    const auto whole = static_cast<qint64>(value);
    const QString number = QLocale().toString(whole);
    switch (unit) {
    case SettingUnit::None: return number;
    case SettingUnit::Bytes: return whole > 0 ? sizeText(whole) : number;
    case SettingUnit::BytesPerSecond: return whole > 0 ? rateText(whole) : number;
    //: %1 is a number
    case SettingUnit::Milliseconds: return Setting::tr("%1\u00a0ms").arg(number);
    case SettingUnit::Seconds: return Setting::tr("%1\u00a0s").arg(number);
    case SettingUnit::Minutes: return Setting::tr("%1\u00a0min").arg(number);
    case SettingUnit::Days: return Setting::tr("%n days", nullptr, static_cast<int>(whole));
    }
    return number;
}

/// A whole number as the language writes it, or as a program does.
std::optional<qint64> wholeNumber(const QString& text)
{
    bool isNumber = false;
    qint64 number = QLocale().toLongLong(text, &isNumber);
    if (!isNumber) {
        number = QLocale::c().toLongLong(text, &isNumber);
    }
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

SettingWords settingWords(const QString& name)
{
    const auto* found = std::find_if(std::begin(described), std::end(described),
        [&name](const Described& one) { return name == QLatin1String(one.name); });
    return found == std::end(described)
        ? SettingWords()
        : SettingWords{Setting::tr(found->about), found->unit, found->isSecret};
}

QString settingValueText(const api::SettingRow& row, const QJsonValue& value)
{
    const SettingWords words = settingWords(row.name);
    switch (row.shape.kind) {
    case Kind::Flag: return value.toBool() ? Setting::tr("On") : Setting::tr("Off");
    case Kind::WholeNumber: return numberText(value.toDouble(), words.unit);
    case Kind::Fraction: return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case Kind::Choice:
    case Kind::Text:
        return words.isSecret && !value.toString().isEmpty() ? QString(8, QChar(0x2022)) : value.toString();
    case Kind::Structure: return settingInputText(row, value);
    }
    return {};
}

QString settingRangeText(const api::SettingRow& row)
{
    switch (row.shape.kind) {
    case Kind::Flag: return Setting::tr("On or off");
    case Kind::WholeNumber:
    case Kind::Fraction: {
        const SettingUnit unit = settingWords(row.name).unit;
        //: %1 and %2 are the lowest and the highest value
        return Setting::tr("%1 to %2").arg(numberText(row.shape.low, unit), numberText(row.shape.high, unit));
    }
    case Kind::Choice: return row.shape.choices.join(QStringLiteral(", "));
    case Kind::Text: return Setting::tr("Text");
    case Kind::Structure: return Setting::tr("JSON");
    }
    return {};
}

QString settingInputText(const api::SettingRow& row, const QJsonValue& value)
{
    switch (row.shape.kind) {
    case Kind::Flag: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::WholeNumber: return QString::number(value.toInteger());
    case Kind::Fraction: return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case Kind::Choice:
    case Kind::Text: return value.toString();
    case Kind::Structure: break;
    }
    return value.isObject()
        ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
        : QString();
}

QJsonValue settingFromText(const api::SettingRow& row, const QString& text)
{
    const QString trimmed = text.trimmed();
    switch (row.shape.kind) {
    case Kind::Flag: return trimmed == QLatin1String("true");
    case Kind::WholeNumber: {
        std::optional<qint64> number = wholeNumber(trimmed);
        const SettingUnit unit = settingWords(row.name).unit;
        if (!number && !trimmed.isEmpty()
            && (unit == SettingUnit::Bytes || unit == SettingUnit::BytesPerSecond)) {
            number = parseRate(trimmed);
        }
        return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
    }
    case Kind::Fraction: {
        bool isNumber = false;
        double number = QLocale().toDouble(trimmed, &isNumber);
        number = isNumber ? number : QLocale::c().toDouble(trimmed, &isNumber);
        return isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    }
    case Kind::Choice:
    case Kind::Text: return trimmed;
    case Kind::Structure: break;
    }
    if (trimmed.isEmpty()) {
        return QJsonValue::Null;
    }
    const QJsonDocument json = QJsonDocument::fromJson(trimmed.toUtf8());
    return json.isObject() ? QJsonValue(json.object()) : QJsonValue(QJsonValue::Undefined);
}

} // namespace freshet::ui
