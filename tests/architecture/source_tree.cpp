// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace freshet::test {

namespace {

/// Blanks comments and the insides of literals, one character after the other.
class Blanker
{
public:
    explicit Blanker(const QString& text)
        : m_text(text)
        , m_code(text)
    {}

    QString run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//")) {
                blankUntil(m_text.indexOf(QLatin1Char('\n'), m_at));
            } else if (startsWith("/*")) {
                blankUntil(after(QStringLiteral("*/"), m_at + 2));
            } else if (startsWith("R\"")) {
                blankRawString();
            } else if (m_text[m_at] == QLatin1Char('"')) {
                blankLiteral(QLatin1Char('"'));
            } else if (m_text[m_at] == QLatin1Char('\'') && !isDigitSeparator()) {
                blankLiteral(QLatin1Char('\''));
            } else {
                ++m_at;
            }
        }
        return m_code;
    }

private:
    [[nodiscard]] bool startsWith(const char* what) const
    {
        return QStringView(m_text).mid(m_at).startsWith(QLatin1String(what));
    }
    [[nodiscard]] bool isDigitSeparator() const { return m_at > 0 && m_text[m_at - 1].isLetterOrNumber(); }
    [[nodiscard]] qsizetype after(const QString& what, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? -1 : found + what.size();
    }

    void blankUntil(qsizetype end)
    {
        end = end < 0 ? m_text.size() : end;
        for (; m_at < end; ++m_at) {
            if (m_code[m_at] != QLatin1Char('\n')) {
                m_code[m_at] = QLatin1Char(' ');
            }
        }
    }

    void blankLiteral(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != QLatin1Char('\n')) {
            end += m_text[end] == QLatin1Char('\\') ? 2 : 1;
        }
        blankUntil(std::min(end + 1, m_text.size()));
    }

    void blankRawString()
    {
        const qsizetype open = m_text.indexOf(QLatin1Char('('), m_at);
        const QString close = QLatin1Char(')') + m_text.mid(m_at + 2, std::max<qsizetype>(0, open - m_at - 2))
            + QLatin1Char('"');
        blankUntil(after(close, std::max(open, m_at)));
    }

    const QString& m_text;
    QString m_code;
    qsizetype m_at = 0;
};

QString blankDirectives(QString code)
{
    static const QRegularExpression directive(
        QStringLiteral("^[ \\t]*#(?:.*\\\\\\n)*.*$"), QRegularExpression::MultilineOption);
    QList<std::pair<qsizetype, qsizetype>> spans;
    for (auto matches = directive.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        spans.append({match.capturedStart(), match.capturedEnd()});
    }
    for (const auto& [start, end] : spans) {
        std::replace_if(
            code.begin() + start, code.begin() + end, [](QChar c) { return c != QLatin1Char('\n'); },
            QLatin1Char(' '));
    }
    return code;
}

const QStringList& folders()
{
    static const QStringList all{QStringLiteral("app"), QStringLiteral("engine"), QStringLiteral("ui"),
        QStringLiteral("tests"), QStringLiteral("packaging"), QStringLiteral("resources"),
        QStringLiteral("translations"), QStringLiteral(".ci")};
    return all;
}

bool isText(const QString& path)
{
    static const QStringList suffixes{QStringLiteral("h"), QStringLiteral("cpp"), QStringLiteral("c"),
        QStringLiteral("txt"), QStringLiteral("cmake"), QStringLiteral("md"), QStringLiteral("json"),
        QStringLiteral("py"), QStringLiteral("sh"), QStringLiteral("in"), QStringLiteral("qrc"),
        QStringLiteral("desktop"), QStringLiteral("xml"), QStringLiteral("ts"), QString()};
    return suffixes.contains(QFileInfo(path).suffix());
}

} // namespace

QString SourceFile::stem() const
{
    return QFileInfo(path).completeBaseName();
}

int SourceFile::lineOf(qsizetype position) const
{
    return 1 + static_cast<int>(QStringView(text).left(position).count(QLatin1Char('\n')));
}

SourceTree::SourceTree(const QString& root)
{
    QStringList paths;
    for (const QString& name : QDir(root).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        paths.append(name);
    }
    for (const QString& folder : folders()) {
        for (QDirIterator entries(
                 root + QLatin1Char('/') + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             entries.hasNext();) {
            paths.append(QDir(root).relativeFilePath(entries.next()));
        }
    }
    paths.sort();
    for (const QString& path : std::as_const(paths)) {
        // Pictures that failed tests leave behind, and what Python writes.
        if (isText(path) && !path.startsWith(QLatin1String("tests/artifacts/"))) {
            read(root, path);
        }
    }
}

void SourceTree::read(const QString& root, const QString& path)
{
    QFile file(root + QLatin1Char('/') + path);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    SourceFile source{path, QString::fromUtf8(file.readAll()), {}};
    if (source.isSource()) {
        source.code = blankDirectives(Blanker(source.text).run());
    }
    m_positions.insert(path, m_files.size());
    m_files.append(std::move(source));
}

QList<SourceFile> SourceTree::sourcesIn(const QStringList& folders) const
{
    QList<SourceFile> found;
    std::copy_if(m_files.begin(), m_files.end(), std::back_inserter(found), [&](const SourceFile& file) {
        return file.isSource() && std::any_of(folders.begin(), folders.end(), [&](const QString& folder) {
            return file.path.startsWith(folder);
        });
    });
    return found;
}

const SourceFile* SourceTree::find(const QString& path) const
{
    const auto found = m_positions.constFind(path);
    return found == m_positions.constEnd() ? nullptr : &m_files.at(*found);
}

} // namespace freshet::test
