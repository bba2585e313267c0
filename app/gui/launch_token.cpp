// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/launch_token.h"

#include "app/gui/x11_startup.h"

#include <QtGlobal>

#include <algorithm>

namespace freshet::app {

namespace {

constexpr auto activationVariable = "XDG_ACTIVATION_TOKEN";
constexpr auto startupVariable = "DESKTOP_STARTUP_ID";
constexpr qsizetype maxBytes = 1024;

QByteArray takeVariable(const char* name)
{
    QByteArray value = qgetenv(name);
    qunsetenv(name);
    return value;
}

bool isPlausible(const QByteArray& token)
{
    return token.size() <= maxBytes
        && std::all_of(token.begin(), token.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

LaunchToken LaunchToken::takeFromEnvironment()
{
    LaunchToken token;
    token.activation = takeVariable(activationVariable);
    token.startupId = takeVariable(startupVariable);
    return token.checked();
}

void LaunchToken::restoreToEnvironment() const
{
    announce();
    if (!startupId.isEmpty()) {
        qputenv(startupVariable, startupId);
    }
}

LaunchToken LaunchToken::checked() const
{
    LaunchToken result;
    result.activation = isPlausible(activation) ? activation : QByteArray();
    result.startupId = isPlausible(startupId) ? startupId : QByteArray();
    return result;
}

quint32 LaunchToken::time() const
{
    const QByteArray mark = QByteArrayLiteral("_TIME");
    const qsizetype at = startupId.lastIndexOf(mark);
    return at < 0 ? 0 : startupId.mid(at + mark.size()).toUInt();
}

void LaunchToken::announce() const
{
    // Qt's Wayland plugin looks there when a window asks to be activated, and takes it out.
    if (!activation.isEmpty()) {
        qputenv(activationVariable, activation);
    }
}

void LaunchToken::finish(QWindow* window) const
{
    if (!startupId.isEmpty()) {
        finishX11Startup(window, startupId, time());
    }
}

} // namespace freshet::app
