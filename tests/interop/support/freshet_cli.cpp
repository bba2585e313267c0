// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/freshet_cli.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace freshet::interop {

namespace {

QString binary()
{
    const QString named = qEnvironmentVariable("FRESHET_CLI");
    return named.isEmpty()
        ? qEnvironmentVariable("FRESHET_BINARY_DIR") + QStringLiteral("/app/cli/freshet-cli")
        : named;
}

} // namespace

QString FreshetCli::complaint()
{
    return QFileInfo(binary()).isExecutable() ? QString() : QStringLiteral("not built: ") + binary();
}

bool FreshetCli::start(const QStringList& arguments)
{
    return ClientProcess::start(binary(), arguments);
}

bool FreshetCli::run(const QStringList& arguments, std::chrono::milliseconds limit)
{
    return start(arguments) && waitForExit(limit);
}

QList<QJsonObject> FreshetCli::progress() const
{
    QList<QJsonObject> lines;
    for (const QByteArray& line : output().split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject()) {
            lines.append(document.object());
        }
    }
    return lines;
}

bool FreshetCli::waitForProgress(
    const std::function<bool(const QJsonObject&)>& isWanted, std::chrono::milliseconds limit)
{
    return waitFor(
        [&] {
            const auto lines = progress();
            return std::any_of(lines.begin(), lines.end(), isWanted);
        },
        limit);
}

bool FreshetCli::waitForComplete(int torrents, std::chrono::milliseconds limit)
{
    return waitFor(
        [&] {
            QSet<QString> names;
            for (const QJsonObject& line : progress()) {
                if (line[QStringLiteral("complete")].toBool()) {
                    names.insert(line[QStringLiteral("info_hash")].toString()
                        + line[QStringLiteral("name")].toString());
                }
            }
            return names.size() >= torrents;
        },
        limit);
}

QStringList FreshetCli::loopback(quint16 listenPort)
{
    return {QStringLiteral("--listen-address"), QStringLiteral("127.0.0.1"), QStringLiteral("--listen-port"),
        QString::number(listenPort), QStringLiteral("--no-dht"), QStringLiteral("--no-lsd"),
        QStringLiteral("--no-pex"), QStringLiteral("--no-utp"), QStringLiteral("--progress"),
        QStringLiteral("json")};
}

QStringList FreshetCli::peer(quint16 port)
{
    return {QStringLiteral("--peer"), QStringLiteral("127.0.0.1:%1").arg(port)};
}

} // namespace freshet::interop
