// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "tests/packaging/installed_tree.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

using namespace freshet::test;

namespace {

constexpr auto bashFolder = "share/bash-completion/completions/";
constexpr auto zshFolder = "share/zsh/vendor-completions/";
constexpr auto fishFolder = "share/fish/vendor_completions.d/";

/// Those that are not in this text as a word; `pattern` has %1 for the name.
QStringList missingFrom(const QByteArray& text, const QStringList& names, const QString& pattern)
{
    QStringList missing;
    for (const QString& name : names) {
        const QRegularExpression word(
            pattern.arg(QRegularExpression::escape(name)) + QStringLiteral("(?![A-Za-z0-9-])"));
        if (!QString::fromUtf8(text).contains(word)) {
            missing.append(name);
        }
    }
    return missing;
}

QStringList cliOptions()
{
    QStringList names = freshet::cli::optionNames();
    // What "create --version" is turned into; nobody types it.
    names.removeAll(QStringLiteral("format"));
    return names;
}

QByteArray withoutRoff(QByteArray text)
{
    return text.replace("\\-", "-");
}

} // namespace

/// Help, manual pages and completions know the same options as the programs.
class HelpDocumentsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<InstalledTree> m_tree;

    QByteArray file(const char* folder, const char* name)
    {
        return m_tree->read(QLatin1String(folder) + QLatin1String(name));
    }

    QStringList windowOptions()
    {
        QProcessEnvironment screenless = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
            screenless.remove(QLatin1String(name));
        }
        const ProgramRun run =
            runProgram(m_tree->path(QStringLiteral("bin/freshet")), {QStringLiteral("--help")}, screenless);
        QStringList names;
        static const QRegularExpression option(QStringLiteral("--([a-z-]+)"));
        for (auto matches = option.globalMatch(QString::fromUtf8(run.output)); matches.hasNext();) {
            names.append(matches.next().captured(1));
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_tree = std::make_unique<InstalledTree>();
        QVERIFY2(m_tree->complaint().isEmpty(), m_tree->complaint());
        QVERIFY(cliOptions().size() > 70);
    }

    void theHelpOfTheTerminalProgramIsComplete()
    {
        QCOMPARE(missingFrom(freshet::cli::helpText().toUtf8(), cliOptions(), QStringLiteral("--%1")),
            QStringList());
    }

    void itsManualPageIsComplete()
    {
        const QByteArray page =
            withoutRoff(m_tree->readCompressed(QStringLiteral("share/man/man1/freshet-cli.1.gz")));
        QCOMPARE(missingFrom(page, cliOptions(), QStringLiteral("fB--%1")), QStringList());
    }

    void itsCompletionsAreComplete()
    {
        QCOMPARE(missingFrom(file(bashFolder, "freshet-cli"), cliOptions(), QStringLiteral("[ ']--%1")),
            QStringList());
        QCOMPARE(missingFrom(file(zshFolder, "_freshet-cli"), cliOptions(), QStringLiteral("--%1")),
            QStringList());
        QStringList longOptions = cliOptions();
        QCOMPARE(missingFrom(file(fishFolder, "freshet-cli.fish"), longOptions, QStringLiteral("-l %1")),
            QStringList());
    }

    void theWindowsDocumentsAreComplete()
    {
        const QStringList options = windowOptions();
        QVERIFY(options.contains(QStringLiteral("profile")));
        const QByteArray page =
            withoutRoff(m_tree->readCompressed(QStringLiteral("share/man/man1/freshet.1.gz")));
        QCOMPARE(missingFrom(page, options, QStringLiteral("--%1")), QStringList());
        QCOMPARE(missingFrom(file(bashFolder, "freshet"), options, QStringLiteral("--%1")), QStringList());
        QCOMPARE(missingFrom(file(zshFolder, "_freshet"), options, QStringLiteral("--%1")), QStringList());
        QCOMPARE(
            missingFrom(file(fishFolder, "freshet.fish"), options, QStringLiteral("-l %1")), QStringList());
    }

    void theManualPagesRenderWithoutWarnings_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("window") << QStringLiteral("share/man/man1/freshet.1.gz");
        QTest::newRow("terminal") << QStringLiteral("share/man/man1/freshet-cli.1.gz");
    }
    void theManualPagesRenderWithoutWarnings()
    {
        SKIP_WITHOUT(QStringLiteral("man"), QStringLiteral("groff"))
        QFETCH(QString, page);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MANWIDTH"), QStringLiteral("80"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        const ProgramRun run = runProgram(QStringLiteral("man"),
            {QStringLiteral("--warnings"), QStringLiteral("-l"), m_tree->path(page)}, environment);
        QVERIFY2(run.isGood(), run.told());
        QCOMPARE(run.errors, QByteArray());
        QVERIFY(run.output.contains("OPTIONS"));
    }

    void shellsComplete_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("notOffered");
        const auto row = [](const char* line, const QString& offered, const char* notOffered) {
            QTest::newRow(line) << QString::fromLatin1(line) << offered.split(QLatin1Char(' '))
                                << QString::fromLatin1(notOffered);
        };
        row("freshet-cli ", QStringLiteral("show download seed run verify create"), "--peer");
        row("freshet-cli download --max-do", QStringLiteral("--max-download --max-download-per-peer"),
            "--max-peers");
        row("freshet-cli create --", QStringLiteral("--output --tracker --version"), "--peer");
        row("freshet-cli verify --", QStringLiteral("--save-to --json"), "--tracker");
        row("freshet-cli seed --encryption ", QStringLiteral("prefer require off"), "--peer");
        row("freshet --pro", QStringLiteral("--profile"), "--help");
    }
    void shellsComplete()
    {
        SKIP_WITHOUT(QStringLiteral("bash"), QStringLiteral("fish"))
        QFETCH(QString, line);
        QFETCH(QStringList, offered);
        QFETCH(QString, notOffered);
        const QString name = line.section(QLatin1Char(' '), 0, 0);
        const QString bash = QStringLiteral("source '%1'\n"
                                            "IFS=' ' read -ra COMP_WORDS <<< \"$1\"\n"
                                            "[[ $1 == *' ' ]] && COMP_WORDS+=('')\n"
                                            "COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))\n"
                                            "_%2\nprintf '%s\\n' \"${COMPREPLY[@]}\"")
                                 .arg(m_tree->path(QLatin1String(bashFolder) + name),
                                     QString(name).replace(QLatin1Char('-'), QLatin1Char('_')));
        const QString fish =
            QStringLiteral("source '%1'; complete -C '%2' | string split -f 1 \\t")
                .arg(m_tree->path(QLatin1String(fishFolder) + name + QStringLiteral(".fish")), line);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_tree->prefix());
        for (const ProgramRun& run :
            {runProgram(QStringLiteral("bash"),
                 {QStringLiteral("--norc"), QStringLiteral("-c"), bash, QStringLiteral("bash"), line}),
                runProgram(QStringLiteral("fish"), {QStringLiteral("-N"), QStringLiteral("-c"), fish},
                    environment)}) {
            QVERIFY2(run.isGood(), run.told());
            const QStringList words = QString::fromUtf8(run.output).split(QLatin1Char('\n'));
            for (const QString& word : offered) {
                QVERIFY2(words.contains(word),
                    qPrintable(word + QStringLiteral(": ") + QString::fromUtf8(run.told())));
            }
            QVERIFY2(!words.contains(notOffered), run.told());
        }
    }

    void zshLoadsItsCompletions()
    {
        SKIP_WITHOUT(QStringLiteral("zsh"))
        const ProgramRun run = runProgram(QStringLiteral("zsh"),
            {QStringLiteral("-f"), QStringLiteral("-c"),
                QStringLiteral(
                    "fpath=('%1' $fpath); autoload -Uz compinit; compinit -u -D;"
                    "print -- $_comps[freshet] $_comps[freshet-cli];"
                    "autoload +X _freshet _freshet-cli; functions _freshet-cli | grep -c max-upload")
                    .arg(m_tree->path(QLatin1String(zshFolder)))});
        QVERIFY2(run.isGood(), run.told());
        QVERIFY2(run.output.startsWith("_freshet _freshet-cli\n"), run.told());
        QCOMPARE(run.errors, QByteArray());
    }
};

FRESHET_TEST(HelpDocumentsTest)
#include "help_documents_test.moc"
