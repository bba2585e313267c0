// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/gui_arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace freshet::app {

namespace {

/// Options that QApplication reads later, as its documentation lists them. They are not in --help.
void addQtOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, bool hasValue) {
        QCommandLineOption option(
            QString::fromLatin1(name), QString(), hasValue ? QStringLiteral("value") : QString());
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    };
    for (const char* name : {"platform", "platformpluginpath", "platformtheme", "plugin", "qwindowgeometry",
             "qwindowicon", "qwindowtitle", "session", "display", "name", "title", "style", "stylesheet"}) {
        add(name, true);
    }
    for (const char* name : {"reverse", "widgetcount", "nograb", "dograb", "sync"}) {
        add(name, false);
    }
}

} // namespace

GuiArguments readGuiArguments()
{
    QCommandLineParser parser;
    // Qt's options have one dash.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(QCoreApplication::translate("main", "A BitTorrent client."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"),
        QCoreApplication::translate("main", "Keep settings and torrents in <folder>."),
        QCoreApplication::translate("main", "folder"));
    parser.addOption(profile);
    const QCommandLineOption hidden(QStringLiteral("hidden"),
        QCoreApplication::translate("main", "Start without a window, where the desktop has a tray."));
    parser.addOption(hidden);
    addQtOptions(parser);
    parser.addPositionalArgument(QStringLiteral("torrent"),
        QCoreApplication::translate("main", "Torrent files, magnet links, info hashes or addresses to add."),
        QStringLiteral("[FILE|MAGNET]..."));
    parser.process(*QCoreApplication::instance());
    GuiArguments arguments;
    arguments.profileFolder = parser.isSet(profile)
        ? parser.value(profile)
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    arguments.isHidden = parser.isSet(hidden);
    arguments.sources = parser.positionalArguments();
    return arguments;
}

} // namespace freshet::app
