// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// What all signals of OTLP have in common, in the JSON mapping of protocol buffers.
namespace freshet::metrics::otlp {

/// 64-bit numbers are strings.
[[nodiscard]] QString wide(quint64 number);
/// `ms` since 1970 UTC.
[[nodiscard]] QString nanoseconds(qint64 ms);
[[nodiscard]] QJsonObject attribute(const QString& key, const QString& value);
[[nodiscard]] QJsonObject attribute(const QString& key, qint64 value);
/// A request's body: who says it, in one list named `resources` of one list named `scopes`, and what is said.
[[nodiscard]] QByteArray body(
    const QString& resources, const QString& scopes, const QString& name, const QJsonArray& items);

} // namespace freshet::metrics::otlp
