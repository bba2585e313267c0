// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace freshet::metrics {

/// Whether a request may be answered.
enum class Access {
    Granted,
    TokenMissing, ///< There is a token, and this is not it.
    NameRefused, ///< See judgeAccess().
};

/// Judges a request by its Authorization and Host headers. `token` is what it must present as a bearer token
/// (RFC 6750); empty: nothing. How long that takes says nothing about the token.
///
/// Without a token the host must be an address or "localhost": else any web page could have a browser on this
/// computer fetch the metrics, by a name of its own that leads here.
[[nodiscard]] Access judgeAccess(
    const QByteArray& authorization, const QByteArray& host, const QByteArray& token);

} // namespace freshet::metrics
