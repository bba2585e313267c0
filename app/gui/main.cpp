// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/descriptor_limit.h"
#include "app/common/interrupt.h"
#include "app/gui/gui_application.h"
#include "app/gui/gui_arguments.h"
#include "app/gui/single_instance.h"

#include <QApplication>
#include <QDir>

#include <cstdio>
#include <optional>

namespace {

using namespace freshet::app;

constexpr int exitNoAnswer = 3;

/// The exit code, if a window on this profile exists and has been asked. To connect to a screen takes longer
/// than all of this, so it comes later.
std::optional<int> handOver(const GuiArguments& arguments, const StartRequest& request)
{
    switch (SingleInstance(arguments.profileFolder).handOver(request)) {
    case SingleInstance::HandOver::NobodyThere: return std::nullopt;
    case SingleInstance::HandOver::Done: return 0;
    case SingleInstance::HandOver::NoAnswer: break;
    }
    std::fputs("freshet: another instance runs on this profile but does not answer\n", stderr);
    return exitNoAnswer;
}

} // namespace

int main(int argc, char* argv[])
{
    freshet::app::raiseDescriptorLimit();
    QCoreApplication::setApplicationName(QStringLiteral("freshet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRESHET_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Freshet"));
    QGuiApplication::setDesktopFileName(QStringLiteral(FRESHET_APP_ID));
    GuiArguments arguments;
    StartRequest request;
    {
        const QCoreApplication screenless(argc, argv);
        arguments = readGuiArguments();
        request = {arguments.sources, QDir::currentPath(), LaunchToken::takeFromEnvironment()};
        if (const auto code = handOver(arguments, request)) {
            return *code;
        }
    }
    // Qt shows its first window with them.
    request.token.restoreToEnvironment();
    QApplication application(argc, argv);
    GuiApplication gui(arguments);
    // A session manager or a terminal that says "end" gets the same orderly end as a closed window.
    const freshet::app::Interrupt interrupt;
    QObject::connect(&interrupt, &freshet::app::Interrupt::interrupted, &application, &QApplication::quit);
    return gui.run(request);
}
