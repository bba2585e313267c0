// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"
#include "engine/session/background.h"

#include <QString>

#include <functional>
#include <optional>

namespace freshet::session {

/// Asks, in the background, how many bytes are free where `folder` is or would be made; `done` comes on the
/// engine thread, with nothing if the disk does not say. A disk that hangs hangs nobody else.
void measureFreeSpace(
    Background& background, const QString& folder, std::function<void(std::optional<ByteCount>)> done);

} // namespace freshet::session
