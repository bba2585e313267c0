// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <optional>

namespace freshet::ui {

/// The ports that the IANA leaves to anybody (RFC 6335).
inline constexpr quint16 firstDynamicPort = 49152;
inline constexpr quint16 lastDynamicPort = 65535;

/// One of these by chance, on which this computer can listen at `address` now; null: at any. Nothing if there
/// is none, or the address is not this computer's.
[[nodiscard]] std::optional<quint16> freePort(const QHostAddress& address);

} // namespace freshet::ui
