// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWindow;

namespace freshet::app {

/// What the desktop gives a program that the user started: leave to bring a window to the front, once. It is
/// passed on with the arguments when another process has the window. Value type.
struct LaunchToken
{
    /// XDG_ACTIVATION_TOKEN (Wayland).
    QByteArray activation;
    /// DESKTOP_STARTUP_ID (X11, startup notification protocol).
    QByteArray startupId;

    /// Takes them out of the environment, so that no program started later believes they are for it.
    [[nodiscard]] static LaunchToken takeFromEnvironment();

    /// Puts them back, for the Qt of this process.
    void restoreToEnvironment() const;

    /// The same without what no desktop would have written.
    [[nodiscard]] LaunchToken checked() const;

    /// When the user acted, in the X server's milliseconds; 0 if the startup id does not say.
    [[nodiscard]] quint32 time() const;

    /// To be called before a window is raised: it may then come to the front.
    void announce() const;
    /// To be called after `window` was raised; null: no window is to come to the front.
    void finish(QWindow* window) const;

    friend bool operator==(const LaunchToken&, const LaunchToken&) = default;
};

} // namespace freshet::app
