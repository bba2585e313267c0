// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet::api {
class Session;
}

namespace freshet::app {

/// Whether no session was ever begun in `profileFolder`; ask before one is.
[[nodiscard]] bool isFirstStart(const QString& profileFolder);

/// What is chosen once, for good: a port by chance, which routers and firewalls can then be told of.
void choosePort(api::Session& session);

} // namespace freshet::app
