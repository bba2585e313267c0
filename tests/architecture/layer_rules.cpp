// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layer_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace freshet::test {

namespace {

struct Rank
{
    const char* folder;
    int rank;
};

// The order of ARCHITECTURE.md. A new folder gets its place here first.
constexpr std::array ranks{
    Rank{"engine/base", 0},
    Rank{"engine/bencode", 1},
    Rank{"engine/metainfo", 2},
    Rank{"engine/wire", 3},
    Rank{"engine/net", 3},
    Rank{"engine/storage", 3},
    Rank{"engine/swarm", 4},
    Rank{"engine/discovery", 4},
    Rank{"engine/api", 5},
    Rank{"engine/session", 6},
    Rank{"ui/models", 7},
    Rank{"ui/widgets", 8},
    Rank{"ui/views", 9},
    Rank{"ui/dialogs", 9},
    Rank{"ui/window", 10},
    Rank{"app/common", 11},
    Rank{"app/metrics", 11},
    Rank{"app/desktop", 11},
    Rank{"app/cli", 12},
    Rank{"app/gui", 12},
    Rank{"app/demo", 12},
};

/// A program that works with a part of the engine without starting a session, and why.
struct DirectUse
{
    const char* file;
    const char* folder;
    const char* reason;
};

constexpr std::array directUses{
    DirectUse{
        "app/cli/one_source.cpp", "engine/net/", "shows a torrent at an address; nothing is to be added"},
    DirectUse{
        "app/metrics/otlp_exporter.cpp", "engine/net/", "sends metrics, bound to the session's address"},
    DirectUse{"app/metrics/otlp_sender.h", "engine/net/", "sends metrics, bound to the session's address"},
    DirectUse{"app/cli/verify_command.cpp", "engine/storage/", "compares files; nothing is to be downloaded"},
};

/// An #include, where it stands.
struct Include
{
    QString path;
    bool isQuoted = false;
    int line = 0;
};

QList<Include> includesOf(const SourceFile& file)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)"),
        QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto matches = pattern.globalMatch(file.text); matches.hasNext();) {
        const auto match = matches.next();
        includes.append({match.captured(2), match.captured(1) == QLatin1String("\""),
            file.lineOf(match.capturedStart(2))});
    }
    return includes;
}

/// The ranked folder that holds `path`, directly or below.
std::optional<Rank> rankOf(const QString& path)
{
    const auto* found = std::find_if(ranks.begin(), ranks.end(),
        [&](const Rank& rank) { return path.startsWith(QLatin1String(rank.folder) + QLatin1Char('/')); });
    return found == ranks.end() ? std::nullopt : std::optional(*found);
}

const QStringList& rankedRoots()
{
    static const QStringList roots{QStringLiteral("engine/"), QStringLiteral("ui/"), QStringLiteral("app/")};
    return roots;
}

/// What is made for the product and not of it.
bool isBesideTheProduct(const QString& include)
{
    return include.startsWith(QLatin1String("tests/")) || include.startsWith(QLatin1String("packaging/"));
}

bool isOurs(const QString& include)
{
    return std::any_of(rankedRoots().begin(), rankedRoots().end(), [&](const QString& root) {
        return include.startsWith(root);
    }) || isBesideTheProduct(include);
}

bool isDirectUse(const SourceFile& file, const Include& include)
{
    return std::any_of(directUses.begin(), directUses.end(), [&](const DirectUse& use) {
        return file.path == QLatin1String(use.file) && include.path.startsWith(QLatin1String(use.folder));
    });
}

QString where(const SourceFile& file, const Include& include)
{
    return QStringLiteral("%1:%2").arg(file.path).arg(include.line);
}

} // namespace

QStringList rankedFolders()
{
    QStringList folders;
    for (const Rank& rank : ranks) {
        folders.append(QLatin1String(rank.folder));
    }
    return folders;
}

Violations includesThatPointUp(const SourceTree& tree)
{
    Violations violations;
    for (const SourceFile& file : tree.sourcesIn(rankedRoots())) {
        const auto from = rankOf(file.path);
        if (!from) {
            violations.append(QStringLiteral("%1 is in a folder without a rank. Decide what it may see, and "
                                             "add it to the table in layer_rules.cpp and to ARCHITECTURE.md.")
                                  .arg(file.path));
            continue;
        }
        for (const Include& include : includesOf(file)) {
            const auto to = rankOf(include.path);
            if (isBesideTheProduct(include.path)) {
                violations.append(QStringLiteral("%1: the product must not include %2: tests and packaging "
                                                 "see it, it does not see them.")
                                      .arg(where(file, include), include.path));
            } else if (to && QLatin1String(to->folder) != QLatin1String(from->folder)
                && to->rank >= from->rank) {
                violations.append(QStringLiteral("%1: %2 (rank %3) must not include %4 (%5 has rank %6). "
                                                 "Includes point strictly downwards: move what both need to "
                                                 "a lower folder, or let the two meet one rank up.")
                                      .arg(where(file, include), QLatin1String(from->folder))
                                      .arg(from->rank)
                                      .arg(include.path, QLatin1String(to->folder))
                                      .arg(to->rank));
            }
        }
    }
    return violations;
}

Violations includesWithoutFullPath(const SourceTree& tree)
{
    Violations violations;
    for (const SourceFile& file : tree.sourcesIn(rankedRoots() + QStringList{QStringLiteral("tests/")})) {
        const bool isTest = file.path.startsWith(QLatin1String("tests/"));
        for (const Include& include : includesOf(file)) {
            const bool isOwnMoc = isTest && include.path == file.stem() + QLatin1String(".moc");
            if (include.isQuoted != isOurs(include.path) && !isOwnMoc) {
                violations.append(
                    QStringLiteral("%1: \"%2\" is not written from the root. Our own headers are "
                                   "\"engine/wire/message.h\", so that the layer shows in every "
                                   "line; others' are in <>; a moc file is included by no "
                                   "source but a test's own.")
                        .arg(where(file, include), include.path));
            }
        }
    }
    return violations;
}

Violations frontEndsThatReachIntoTheEngine(const SourceTree& tree)
{
    static const QRegularExpression uiSees(QStringLiteral("^engine/(base|api)/"));
    static const QRegularExpression appSees(QStringLiteral("^engine/(base|api|session|metainfo)/"));
    Violations violations;
    for (const SourceFile& file : tree.sourcesIn({QStringLiteral("ui/"), QStringLiteral("app/")})) {
        const bool isUi = file.path.startsWith(QLatin1String("ui/"));
        for (const Include& include : includesOf(file)) {
            if (!include.path.startsWith(QLatin1String("engine/")) || isDirectUse(file, include)) {
                continue;
            }
            if (!include.path.contains(isUi ? uiSees : appSees)) {
                violations.append(
                    QStringLiteral("%1 must not include %2. A front end sees engine/base and "
                                   "engine/api; app may add engine/session and engine/metainfo. "
                                   "What is missing there belongs into a snapshot or a request.")
                        .arg(where(file, include), include.path));
            } else if (isUi && include.path == QLatin1String("engine/api/session.h")
                && !file.path.startsWith(QLatin1String("ui/window/"))) {
                violations.append(QStringLiteral("%1: only ui/window acts on the Session. Views show models "
                                                 "and emit what the user wants; dialogs return values.")
                                      .arg(where(file, include)));
            }
        }
    }
    return violations;
}

} // namespace freshet::test
