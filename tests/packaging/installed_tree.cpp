// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installed_tree.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace freshet::test {

namespace {

constexpr int installPatienceMs = 60'000;

} // namespace

ProgramRun runProgram(
    const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    ProgramRun run;
    if (!process.waitForFinished(installPatienceMs)) {
        run.errors = process.errorString().toUtf8();
        process.kill();
        process.waitForFinished(installPatienceMs);
        return run;
    }
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

QString missingProgram(const QStringList& programs)
{
    for (const QString& program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            return program;
        }
    }
    return {};
}

InstalledTree::InstalledTree()
{
    const ProgramRun run = runProgram(QStringLiteral("cmake"),
        {QStringLiteral("--install"), qEnvironmentVariable("FRESHET_BINARY_DIR"), QStringLiteral("--prefix"),
            m_folder.path()});
    if (!run.isGood()) {
        m_complaint = run.told();
    }
}

QString InstalledTree::prefix() const
{
    return m_folder.path();
}

QString InstalledTree::path(const QString& relative) const
{
    return m_folder.filePath(relative);
}

QByteArray InstalledTree::read(const QString& relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray InstalledTree::readCompressed(const QString& relative) const
{
    return runProgram(QStringLiteral("gzip"), {QStringLiteral("-dc"), path(relative)}).output;
}

QString applicationId()
{
    return QStringLiteral(FRESHET_APP_ID);
}

} // namespace freshet::test
