// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace freshet::net {

/// Whether `address` leads to this computer or its surroundings and not to the public internet: loopback,
/// private, link-local, shared, unspecified, multicast and broadcast addresses.
[[nodiscard]] bool isLocalAddress(const QHostAddress& address);

/// Whether `address` is one of the local network, such as other computers at home: private (RFC 1918), unique
/// local (RFC 4193) or link-local. Loopback is not: behind it are programs of this computer, tunnels and
/// proxies among them, and what they are given goes out on the line like all else.
[[nodiscard]] bool isLanAddress(const QHostAddress& address);

} // namespace freshet::net
