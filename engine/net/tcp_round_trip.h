// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/stream.h"

#include <QtGlobal>

#include <optional>

namespace freshet::net {

/// What the system has measured on a TCP socket; nothing on systems that do not say.
[[nodiscard]] std::optional<RoundTrip> tcpRoundTrip(qintptr socket);

} // namespace freshet::net
