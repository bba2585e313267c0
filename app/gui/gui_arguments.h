// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace freshet::app {

/// What the command line asked for. Value type.
struct GuiArguments
{
    QString profileFolder;
    /// Files, links and addresses to add.
    QStringList sources;
    /// Only the icon in the tray is to be seen, where there is a tray.
    bool isHidden = false;
};

/// Reads the arguments of the QCoreApplication; ends the program for --help, --version and mistakes. Needs no
/// screen: options of Qt itself, such as -platform, are passed over.
[[nodiscard]] GuiArguments readGuiArguments();

} // namespace freshet::app
