// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/waiting.h"

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace freshet::interop {

/// A program that a test runs, with a home folder of its own. Ended by its own handle when destroyed, and by
/// the kernel should the test die first. Every wait is bounded.
class ClientProcess
{
public:
    /// `home` is made if it is not there; it must outlive this.
    explicit ClientProcess(const QString& home);
    ~ClientProcess();
    Q_DISABLE_COPY_MOVE(ClientProcess)

    [[nodiscard]] bool start(const QString& program, const QStringList& arguments);
    /// One line to its standard input.
    void tell(const QByteArray& line);

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] bool waitForExit(std::chrono::milliseconds limit = patience);
    /// Until `condition` holds; gives up at once when the process ends.
    [[nodiscard]] bool waitFor(
        const std::function<bool()>& condition, std::chrono::milliseconds limit = patience);
    /// Until it has printed a line that begins like this.
    [[nodiscard]] bool waitForLine(const QByteArray& beginning, std::chrono::milliseconds limit = patience);

    /// Asks it to end, insists after a while.
    void stop();
    /// What `kill -9` does.
    void kill();

    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] bool hasCrashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] const QByteArray& output() const { return m_output; }
    [[nodiscard]] const QByteArray& errors() const { return m_errors; }
    /// The end of what it has said, for messages of failed tests.
    [[nodiscard]] QByteArray diagnosis() const;

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace freshet::interop
