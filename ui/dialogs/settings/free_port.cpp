// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/free_port.h"

#include <QRandomGenerator>
#include <QTcpServer>

namespace freshet::ui {

std::optional<quint16> freePort(const QHostAddress& address)
{
    // Where so many in a row are taken, something else is wrong.
    constexpr int maxTries = 50;
    for (int i = 0; i < maxTries; ++i) {
        const auto port = static_cast<quint16>(
            QRandomGenerator::global()->bounded(int{firstDynamicPort}, lastDynamicPort + 1));
        QTcpServer server;
        if (server.listen(address.isNull() ? QHostAddress(QHostAddress::Any) : address, port)) {
            return port;
        }
    }
    return std::nullopt;
}

} // namespace freshet::ui
