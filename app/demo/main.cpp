// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/descriptor_limit.h"
#include "app/demo/demo.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <csignal>

namespace {

using namespace std::chrono_literals;

volatile std::sig_atomic_t wasInterrupted = 0;

extern "C" void noteInterrupt(int)
{
    wasInterrupted = 1;
}

} // namespace

int main(int argc, char* argv[])
{
    freshet::app::raiseDescriptorLimit();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("freshet-demo"));
    freshet::demo::Demo demo;
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &demo, [&demo] {
        if (wasInterrupted != 0) {
            demo.interrupt();
        }
    });
    watch.start(100ms);
    return demo.run();
}
