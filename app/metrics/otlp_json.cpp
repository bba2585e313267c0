// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/otlp_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace freshet::metrics::otlp {

QString wide(quint64 number)
{
    return QString::number(number);
}

QString nanoseconds(qint64 ms)
{
    constexpr quint64 nanosecondsPerMs = 1'000'000;
    return wide(static_cast<quint64>(std::max<qint64>(ms, 0)) * nanosecondsPerMs);
}

QJsonObject attribute(const QString& key, const QString& value)
{
    return {{QStringLiteral("key"), key},
        {QStringLiteral("value"), QJsonObject{{QStringLiteral("stringValue"), value}}}};
}

QJsonObject attribute(const QString& key, qint64 value)
{
    return {{QStringLiteral("key"), key},
        {QStringLiteral("value"), QJsonObject{{QStringLiteral("intValue"), QString::number(value)}}}};
}

QByteArray body(const QString& resources, const QString& scopes, const QString& name, const QJsonArray& items)
{
    const QString version = QStringLiteral(FRESHET_VERSION);
    const QJsonObject scope{
        {QStringLiteral("name"), QStringLiteral("freshet")}, {QStringLiteral("version"), version}};
    const QJsonObject resource{{QStringLiteral("attributes"),
        QJsonArray{attribute(QStringLiteral("service.name"), QStringLiteral("freshet")),
            attribute(QStringLiteral("service.version"), version)}}};
    const QJsonObject scoped{{QStringLiteral("scope"), scope}, {name, items}};
    const QJsonObject all{{QStringLiteral("resource"), resource}, {scopes, QJsonArray{scoped}}};
    return QJsonDocument(QJsonObject{{resources, QJsonArray{all}}}).toJson(QJsonDocument::Compact);
}

} // namespace freshet::metrics::otlp
