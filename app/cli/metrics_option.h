// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_reader.h"
#include "engine/api/fault.h"
#include "engine/api/otlp_options.h"
#include "engine/base/endpoint.h"

#include <optional>

namespace freshet::cli {

/// "9877", "192.0.2.1:9877", "[::1]:9877"; a port alone is one of the loopback address. Port 0: any.
[[nodiscard]] std::optional<Endpoint> metricsEndpoint(const QString& text);

/// The first line of a file, to be used as a bearer token. Fails with SourceUnreadable, and with
/// InvalidSettings if it holds no token.
[[nodiscard]] api::Outcome<QString> readTokenFile(const QString& path);

/// --otlp-endpoint, --otlp-header and --otlp-interval; nothing without the first. Complaints do not repeat
/// headers, which are secrets.
[[nodiscard]] std::optional<api::OtlpOptions> readOtlp(OptionReader& options);

} // namespace freshet::cli
