// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/first_start.h"

#include "engine/api/session.h"
#include "ui/dialogs/settings/free_port.h"

#include <QDir>

namespace freshet::app {

bool isFirstStart(const QString& profileFolder)
{
    return !QDir(profileFolder).exists(QStringLiteral("freshet.db"));
}

void choosePort(api::Session& session)
{
    api::Settings settings = session.settings();
    if (settings.connection.listenPort != 0) {
        return;
    }
    if (const auto port = ui::freePort(settings.connection.bindAddress)) {
        settings.connection.listenPort = *port;
        session.applySettings(settings);
    }
}

} // namespace freshet::app
