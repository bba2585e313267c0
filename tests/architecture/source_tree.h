// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace freshet::test {

/// One text file of the project. Value type.
struct SourceFile
{
    /// From the root, with '/'.
    QString path;
    QString text;
    /// The text with comments, directives and the insides of literals blanked; same lines, same columns.
    QString code;

    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    [[nodiscard]] bool isSource() const { return isHeader() || path.endsWith(QLatin1String(".cpp")); }
    /// "engine/net/stream.h" -> "engine/net".
    [[nodiscard]] QString folder() const { return path.left(path.lastIndexOf(QLatin1Char('/'))); }
    /// "engine/net/tcp_stream.cpp" -> "tcp_stream".
    [[nodiscard]] QString stem() const;
    /// 1 for the first.
    [[nodiscard]] int lineOf(qsizetype position) const;
};

/// The project's text files, read once: what is kept in version control, without what is built.
class SourceTree
{
public:
    explicit SourceTree(const QString& root);

    [[nodiscard]] const QList<SourceFile>& files() const { return m_files; }
    /// Headers and sources below these folders, each with its '/' at the end.
    [[nodiscard]] QList<SourceFile> sourcesIn(const QStringList& folders) const;
    /// Null if there is no such file.
    [[nodiscard]] const SourceFile* find(const QString& path) const;

private:
    void read(const QString& root, const QString& path);

    QList<SourceFile> m_files;
    QHash<QString, qsizetype> m_positions;
};

/// What a rule found: sentences that say where, what and why.
using Violations = QStringList;

} // namespace freshet::test
