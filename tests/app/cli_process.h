// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace freshet::test {

/// Longer than anything takes on a busy machine.
inline constexpr int patienceMs = 120'000;

/// One freshet-cli, driven from outside.
class CliProcess
{
public:
    explicit CliProcess(const QStringList& arguments);
    ~CliProcess();
    CliProcess(const CliProcess&) = delete;
    CliProcess& operator=(const CliProcess&) = delete;

    /// Waits for the end; -1 if it does not come or is a crash.
    int exitCode();
    /// Waits for a line of --progress json that fits.
    bool waitForLine(const std::function<bool(const QJsonObject&)>& fits);
    /// The lines of --progress json so far.
    [[nodiscard]] QList<QJsonObject> lines();
    [[nodiscard]] QByteArray output();
    [[nodiscard]] QByteArray errors();
    void interrupt();
    void kill();

private:
    void read();

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace freshet::test
