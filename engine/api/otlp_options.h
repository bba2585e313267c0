// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace freshet::api {

/// Where metrics are sent to by themselves, as OpenTelemetry's protocol over HTTP has it. Value type.
struct OtlpOptions
{
    /// The collector's base URL, such as http://127.0.0.1:4318; empty: nothing is sent.
    QString endpoint;
    /// A secret: what goes into each request, as "name=value,name=value" (see otlpHeaders()).
    QString headers;
    /// Between two exports.
    std::chrono::seconds interval{60};
    /// Of so many pieces one's life is sent as a trace, without names and addresses; 0: none.
    int tracePieces = 0;

    [[nodiscard]] bool isOn() const { return !endpoint.isEmpty(); }
    friend bool operator==(const OtlpOptions&, const OtlpOptions&) = default;
};

/// Of OtlpOptions::interval, seconds.
inline constexpr int longestOtlpInterval = 3600;
/// Of OtlpOptions::tracePieces.
inline constexpr int rarestTrace = 1'000'000;
/// Of OtlpOptions::endpoint, and of OtlpOptions::headers, characters.
inline constexpr qsizetype longestOtlpText = 2000;

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// Whether metrics can be sent there: an http or https URL with a host, without user, query and fragment.
[[nodiscard]] bool isOtlpEndpoint(const QString& text);
/// The headers that `text` names; values may be percent-encoded, as in OTEL_EXPORTER_OTLP_HEADERS. Nothing if
/// a name is no token (RFC 9110 section 5.6.2), a value has control characters, or it sets what HTTP needs.
[[nodiscard]] std::optional<HttpHeaders> otlpHeaders(const QString& text);

} // namespace freshet::api
