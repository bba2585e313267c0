// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWindow;

namespace freshet::app {

/// Tells an X11 desktop that the start named `startupId` has come to its end (so does its busy pointer), and
/// asks that `window`, unless it is null, be activated as of `time`, when the user acted. Does nothing on
/// other platforms.
void finishX11Startup(QWindow* window, const QByteArray& startupId, quint32 time);

/// The message of the startup notification protocol that ends a start.
[[nodiscard]] QByteArray startupEndMessage(const QByteArray& startupId);

} // namespace freshet::app
