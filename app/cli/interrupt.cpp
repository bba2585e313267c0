// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

namespace freshet::cli {

namespace {

Interrupt* theInterrupt = nullptr;

#ifdef Q_OS_UNIX
/// [0] is written to by the signal handler, which may do little else; [1] is read in the event loop.
int sockets[2] = {-1, -1};

void handleSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, 1);
}
#else
BOOL WINAPI handleControl(DWORD)
{
    QMetaObject::invokeMethod(theInterrupt, &Interrupt::interrupted, Qt::QueuedConnection);
    return TRUE;
}
#endif

} // namespace

Interrupt::Interrupt()
{
    theInterrupt = this;
#ifdef Q_OS_UNIX
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0) {
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(sockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(sockets[1], &byte, 1);
        Q_EMIT interrupted();
    });
    struct sigaction action
    {};
    action.sa_handler = handleSignal;
    // Whoever asks twice does not want to wait.
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
#else
    SetConsoleCtrlHandler(handleControl, TRUE);
#endif
}

Interrupt::~Interrupt()
{
#ifdef Q_OS_UNIX
    m_notifier.reset();
    ::close(sockets[0]);
    ::close(sockets[1]);
#else
    SetConsoleCtrlHandler(handleControl, FALSE);
#endif
    theInterrupt = nullptr;
}

} // namespace freshet::cli
