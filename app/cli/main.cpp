// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/create_command.h"
#include "app/cli/exit_code.h"
#include "app/cli/history_command.h"
#include "app/cli/log_command.h"
#include "app/cli/show_command.h"
#include "app/cli/transfer_command.h"
#include "app/cli/verify_command.h"
#include "app/common/descriptor_limit.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    using namespace freshet::cli;
    freshet::app::raiseDescriptorLimit();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("freshet-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRESHET_VERSION));

    auto line = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!line) {
        std::fprintf(stderr, "%s\nSee freshet-cli --help.\n", qPrintable(line.error()));
        return ExitBadInput;
    }
    switch (line->command) {
    case Command::Help: std::fputs(qPrintable(helpText()), stdout); return ExitDone;
    case Command::Version: std::puts("freshet-cli " FRESHET_VERSION); return ExitDone;
    case Command::History: return runHistory(*line);
    case Command::Log: return runLog(*line);
    case Command::Show: return runShow(*line);
    case Command::Verify: return runVerify(*line);
    case Command::Create: return runCreate(*line);
    case Command::Download:
    case Command::Seed:
    case Command::Run: break;
    }
    TransferCommand transfer(std::move(*line));
    return transfer.run();
}
