// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/desktop.h"

#include <QSystemTrayIcon>

namespace freshet::app {

/// A desktop of which only the tray is known: on systems without D-Bus.
class PlainDesktop final : public ui::Desktop
{
public:
    [[nodiscard]] bool hasTray() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }
    /// The tray shows it.
    bool notify(const ui::DesktopNotice&) override { return false; }
    void keepAwake(bool, const QString&) override {}
    void suspend() override { Q_EMIT powerRefused({}); }
    void shutDown() override { Q_EMIT powerRefused({}); }
};

} // namespace freshet::app
