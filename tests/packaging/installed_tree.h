// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace freshet::test {

/// What became of a program that was run to its end. Value type.
struct ProgramRun
{
    /// -1: it did not start, crashed or took too long.
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] bool isGood() const { return exitCode == 0; }
    /// For a message of a test.
    [[nodiscard]] QByteArray told() const
    {
        return "exit code " + QByteArray::number(exitCode) + ": " + output + errors;
    }
};

/// Runs a program to its end, with a bound.
[[nodiscard]] ProgramRun runProgram(const QString& program, const QStringList& arguments,
    const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

/// The first of these programs that is not installed; empty if all are.
[[nodiscard]] QString missingProgram(const QStringList& programs);

/// Everything that this build installs, in a prefix of its own that goes away with this object.
class InstalledTree
{
public:
    InstalledTree();

    /// Why there is nothing; empty if there is.
    [[nodiscard]] QByteArray complaint() const { return m_complaint; }
    [[nodiscard]] QString prefix() const;
    /// A path below the prefix.
    [[nodiscard]] QString path(const QString& relative) const;
    [[nodiscard]] QByteArray read(const QString& relative) const;
    /// The same for a file compressed by gzip.
    [[nodiscard]] QByteArray readCompressed(const QString& relative) const;

private:
    QTemporaryDir m_folder;
    QByteArray m_complaint;
};

/// The name that desktops know Freshet by.
[[nodiscard]] QString applicationId();

} // namespace freshet::test

/// Ends a test function without a verdict if one of the programs is not there: CI has them all.
#define SKIP_WITHOUT(...)                                                                                    \
    if (const QString missing = missingProgram({__VA_ARGS__}); !missing.isEmpty()) {                         \
        QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));                                    \
    }
