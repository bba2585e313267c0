// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/waiting.h"

#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace freshet::interop {

bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds limit)
{
    return QTest::qWaitFor(condition, static_cast<int>(limit.count()));
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : quint16{0};
}

bool isListening(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    constexpr int limitMs = 500;
    return socket.waitForConnected(limitMs);
}

QString missingPrograms(const QStringList& programs)
{
    QStringList missing;
    for (const QString& program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            missing.append(program);
        }
    }
    return missing.isEmpty() ? QString()
                             : QStringLiteral("not installed: ") + missing.join(QStringLiteral(", "));
}

bool areClientsRequired()
{
    return qEnvironmentVariableIntValue("FRESHET_REQUIRE_CLIENTS") == 1;
}

} // namespace freshet::interop
