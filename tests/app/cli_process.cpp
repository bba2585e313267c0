// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_process.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

namespace freshet::test {

CliProcess::CliProcess(const QStringList& arguments)
{
    m_process.start(qEnvironmentVariable("FRESHET_CLI"), arguments);
    if (!m_process.waitForStarted(patienceMs)) {
        qFatal("freshet-cli does not start: set FRESHET_CLI");
    }
}

CliProcess::~CliProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        kill();
    }
}

void CliProcess::read()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

int CliProcess::exitCode()
{
    const bool hasEnded =
        QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patienceMs);
    return hasEnded && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

bool CliProcess::waitForLine(const std::function<bool(const QJsonObject&)>& fits)
{
    return QTest::qWaitFor(
        [&] {
            const QList<QJsonObject> all = lines();
            return std::any_of(all.begin(), all.end(), fits);
        },
        patienceMs);
}

QList<QJsonObject> CliProcess::lines()
{
    read();
    QList<QJsonObject> objects;
    for (const QByteArray& line : m_output.left(m_output.lastIndexOf('\n') + 1).split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject()) {
            objects.append(document.object());
        }
    }
    return objects;
}

QByteArray CliProcess::output()
{
    read();
    return m_output;
}

QByteArray CliProcess::errors()
{
    read();
    return m_errors;
}

void CliProcess::interrupt()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
}

void CliProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

} // namespace freshet::test
