// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/content_rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace freshet::test {

namespace {

/// Goes through a header's code and finds the types at namespace scope: braces are remembered as those of a
/// namespace or others.
class TypeFinder
{
public:
    explicit TypeFinder(const SourceFile& header)
        : m_header(header)
    {}

    Violations run()
    {
        for (qsizetype at = 0; at < m_header.code.size(); ++at) {
            const QChar c = m_header.code[at];
            if (c == QLatin1Char('{')) {
                open(at);
            } else if (c == QLatin1Char('}')) {
                m_isNamespace.isEmpty() ? void() : m_isNamespace.removeLast();
                m_start = at + 1;
            } else if (c == QLatin1Char(';')) {
                m_start = at + 1;
            }
        }
        return m_violations;
    }

private:
    void open(qsizetype at)
    {
        static const QRegularExpression isNamespace(QStringLiteral("\\b(namespace\\b[^=]*|extern\\s*)$"));
        static const QRegularExpression isType(
            QStringLiteral("^\\s*(?:template\\s*<.*>\\s*)?(?:class|struct)\\s+(?:\\[\\[\\w+\\]\\]\\s*)?([A-Z]"
                           "\\w*)(?!\\w*::)"),
            QRegularExpression::DotMatchesEverythingOption);
        const QString head = m_header.code.mid(m_start, at - m_start);
        const auto type = isType.match(head);
        if (type.hasMatch() && !m_isNamespace.contains(false)) {
            qsizetype first = m_start;
            while (m_header.code[first].isSpace()) {
                ++first;
            }
            checkComment(m_header.lineOf(first), type.captured(1));
        }
        m_isNamespace.append(head.contains(isNamespace));
        m_start = at + 1;
    }

    void checkComment(int line, const QString& name)
    {
        const QString above =
            line < 2 ? QString() : m_header.text.section(QLatin1Char('\n'), line - 2, line - 2).trimmed();
        if (!above.startsWith(QLatin1String("///"))) {
            m_violations.append(QStringLiteral("%1:%2: say in one /// sentence above %3 what it is.")
                                    .arg(m_header.path)
                                    .arg(line)
                                    .arg(name));
        }
    }

    const SourceFile& m_header;
    QList<bool> m_isNamespace;
    qsizetype m_start = 0;
    Violations m_violations;
};

} // namespace

Violations typesWithoutComment(const SourceTree& tree)
{
    Violations violations;
    for (const SourceFile& file :
        tree.sourcesIn({QStringLiteral("engine/"), QStringLiteral("ui/"), QStringLiteral("app/")})) {
        if (file.isHeader()) {
            violations += TypeFinder(file).run();
        }
    }
    return violations;
}

} // namespace freshet::test
