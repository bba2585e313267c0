// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/client_process.h"

#include <QDir>
#include <QProcessEnvironment>

#include <csignal>

#include <sys/prctl.h>

namespace freshet::interop {

ClientProcess::ClientProcess(const QString& home)
{
    QDir().mkpath(home);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        environment.insert(QString::fromLatin1(name), home + QStringLiteral("/xdg"));
    }
    environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char* name :
        {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}) {
        environment.remove(QString::fromLatin1(name));
    }
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(home);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
        [this] { m_output += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
        [this] { m_errors += m_process.readAllStandardError(); });
}

ClientProcess::~ClientProcess()
{
    stop();
}

bool ClientProcess::start(const QString& program, const QStringList& arguments)
{
    m_output.clear();
    m_errors.clear();
    m_process.start(program, arguments);
    return m_process.waitForStarted();
}

void ClientProcess::tell(const QByteArray& line)
{
    m_process.write(line + '\n');
}

bool ClientProcess::waitForExit(std::chrono::milliseconds limit)
{
    return waitUntil([this] { return !isRunning(); }, limit);
}

bool ClientProcess::waitFor(const std::function<bool()>& condition, std::chrono::milliseconds limit)
{
    bool holds = false;
    const auto isDecided = [&] {
        holds = condition();
        return holds || !isRunning();
    };
    return waitUntil(isDecided, limit) && (holds || condition());
}

bool ClientProcess::waitForLine(const QByteArray& beginning, std::chrono::milliseconds limit)
{
    return waitFor(
        [&] { return m_output.startsWith(beginning) || m_output.contains('\n' + beginning); }, limit);
}

void ClientProcess::stop()
{
    if (!isRunning()) {
        return;
    }
    m_process.closeWriteChannel();
    m_process.terminate();
    constexpr auto grace = 2s;
    if (!waitForExit(grace)) {
        kill();
    }
}

void ClientProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray ClientProcess::diagnosis() const
{
    // Qt Test cuts messages off after a thousand bytes or so; arguments stand last.
    constexpr int most = 400;
    const QByteArray state = isRunning() ? "still running" : "ended with " + QByteArray::number(exitCode());
    return m_process.program().section(QLatin1Char('/'), -1).toUtf8() + ": " + state
        + "\nstderr: " + m_errors.right(most) + "\nstdout: " + m_output.right(most) + "\n"
        + m_process.arguments().join(QLatin1Char(' ')).toUtf8() + '\n';
}

} // namespace freshet::interop
