// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/descriptor_limit.h"
#include "app/common/interrupt.h"
#include "app/gui/gui_application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

namespace {

freshet::app::GuiArguments readArguments()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "A BitTorrent client."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"),
        QApplication::translate("main", "Keep settings and torrents in <folder>."),
        QApplication::translate("main", "folder"));
    parser.addOption(profile);
    parser.addPositionalArgument(QStringLiteral("torrent"),
        QApplication::translate("main", "Torrent files, magnet links, info hashes or addresses to add."),
        QStringLiteral("[FILE|MAGNET]..."));
    parser.process(*qApp);
    freshet::app::GuiArguments arguments;
    arguments.profileFolder = parser.isSet(profile)
        ? parser.value(profile)
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    arguments.sources = parser.positionalArguments();
    return arguments;
}

} // namespace

int main(int argc, char* argv[])
{
    freshet::app::raiseDescriptorLimit();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("freshet"));
    QApplication::setApplicationDisplayName(QStringLiteral("Freshet"));
    QApplication::setApplicationVersion(QStringLiteral(FRESHET_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("freshet"));
    freshet::app::GuiApplication gui(readArguments());
    // A session manager or a terminal that says "end" gets the same orderly end as a closed window.
    const freshet::app::Interrupt interrupt;
    QObject::connect(&interrupt, &freshet::app::Interrupt::interrupted, &application, &QApplication::quit);
    return gui.run();
}
