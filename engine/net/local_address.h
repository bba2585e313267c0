// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace freshet::net {

/// Whether `address` leads to this computer or its surroundings and not to the public internet: loopback,
/// private, link-local, shared, unspecified, multicast and broadcast addresses.
[[nodiscard]] bool isLocalAddress(const QHostAddress& address);

} // namespace freshet::net
