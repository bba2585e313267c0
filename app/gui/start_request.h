// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/launch_token.h"

#include <QString>
#include <QStringList>

namespace freshet::app {

/// What one start of the program asks of the instance that has the window. Value type.
struct StartRequest
{
    /// Files, links and addresses to add; relative ones are in workingFolder. None: only show the window.
    QStringList sources;
    QString workingFolder;
    LaunchToken token;
};

} // namespace freshet::app
