// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/content_rules.h"
#include "tests/architecture/layer_rules.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace freshet::test;

namespace {

const char* const licence = "// SPDX-FileCopyrightText: The Freshet authors\n"
                            "// SPDX-License-Identifier: GPL-3.0-or-later\n";

/// A small project in a temporary folder, to be found guilty.
class Planted
{
public:
    Planted& add(const QString& path, const QByteArray& text)
    {
        const QString full = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("the planted file %s cannot be written", qPrintable(full));
        }
        return *this;
    }

    [[nodiscard]] SourceTree tree() const { return SourceTree(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

using Rule = std::function<Violations(const SourceTree&)>;

QByteArray inOneText(const Violations& violations)
{
    return "\n  " + violations.join(QStringLiteral("\n  ")).toUtf8();
}

} // namespace

/// Each rule holds for the sources, and notices when it does not.
class LayersTest : public QObject
{
    Q_OBJECT
private:
    void holds(const Rule& rule)
    {
        const Violations violations = rule(*m_sources);
        for (const QString& violation : violations) {
            qWarning().noquote() << violation; // Qt Test cuts the text of a failure.
        }
        QVERIFY2(violations.isEmpty(), "the sources break this rule: see above where, and what to do");
    }

    /// `rule` finds one thing in what was planted, and names `word`.
    static void finds(const Rule& rule, const Planted& planted, const char* word)
    {
        const Violations violations = rule(planted.tree());
        QVERIFY2(violations.size() == 1, inOneText(violations).constData());
        QVERIFY2(violations.first().contains(QLatin1String(word)), inOneText(violations).constData());
    }

    static void findsNothing(const Rule& rule, const Planted& planted)
    {
        const Violations violations = rule(planted.tree());
        QVERIFY2(violations.isEmpty(), inOneText(violations).constData());
    }

    std::unique_ptr<SourceTree> m_sources;

private Q_SLOTS:
    void initTestCase()
    {
        const QString root = qEnvironmentVariable("FRESHET_SOURCE_DIR");
        QVERIFY2(!root.isEmpty(), "run this through ctest, or set FRESHET_SOURCE_DIR");
        m_sources = std::make_unique<SourceTree>(root);
        QVERIFY(m_sources->find(QStringLiteral("engine/base/scheduler.h")) != nullptr);
    }

    void includesPointStrictlyDownwards() { holds(includesThatPointUp); }
    void noticesAnUpwardInclude()
    {
        finds(includesThatPointUp,
            Planted().add(QStringLiteral("engine/net/a.h"), "#include \"engine/swarm/peer_manager.h\"\n"),
            "engine/net/a.h:1");
    }
    void noticesAnIncludeOfASibling()
    {
        finds(includesThatPointUp,
            Planted().add(
                QStringLiteral("ui/views/deep/a.cpp"), "\n#  include \"ui/dialogs/about_dialog.h\"\n"),
            "ui/views/deep/a.cpp:2");
    }
    void noticesAProductThatIncludesTests()
    {
        finds(includesThatPointUp,
            Planted().add(QStringLiteral("app/cli/a.cpp"), "#include \"tests/support/test_main.h\"\n"),
            "tests/");
        finds(includesThatPointUp,
            Planted().add(QStringLiteral("app/gui/a.cpp"), "#include \"packaging/icons/icon_files.h\"\n"),
            "packaging/");
    }
    void noticesAFolderWithoutRank()
    {
        finds(includesThatPointUp, Planted().add(QStringLiteral("engine/misc/a.h"), "\n"), "without a rank");
    }
    void letsIncludesPointDownAndStayInTheirFolder()
    {
        findsNothing(includesThatPointUp,
            Planted().add(QStringLiteral("engine/net/a.h"),
                "#include \"engine/base/result.h\"\n#include \"engine/net/stream.h\"\n#include <QString>\n"));
    }

    void includesAreWrittenFromTheRoot() { holds(includesWithoutFullPath); }
    void noticesARelativeInclude()
    {
        finds(includesWithoutFullPath,
            Planted().add(QStringLiteral("engine/net/a.cpp"), "#include \"a.h\"\n"), "a.cpp:1");
        finds(includesWithoutFullPath,
            Planted().add(QStringLiteral("engine/net/a.cpp"), "#include <engine/net/a.h>\n"), "a.cpp:1");
    }
    void noticesAMocFileOutsideOfTests()
    {
        finds(includesWithoutFullPath,
            Planted().add(QStringLiteral("ui/window/a.cpp"), "#include \"a.moc\"\n"), "a.moc");
        findsNothing(includesWithoutFullPath,
            Planted().add(QStringLiteral("tests/ui/a_test.cpp"), "#include \"a_test.moc\"\n"));
    }

    void frontEndsSeeThePublicFaceOnly() { holds(frontEndsThatReachIntoTheEngine); }
    void noticesAViewThatReachesIntoTheEngine()
    {
        finds(frontEndsThatReachIntoTheEngine,
            Planted().add(QStringLiteral("ui/views/a.cpp"), "#include \"engine/swarm/choker.h\"\n"),
            "choker.h");
        finds(frontEndsThatReachIntoTheEngine,
            Planted().add(QStringLiteral("app/cli/a.cpp"), "#include \"engine/wire/message.h\"\n"),
            "message.h");
    }
    void noticesAViewThatActsOnTheSession()
    {
        const QByteArray include = "#include \"engine/api/session.h\"\n";
        finds(frontEndsThatReachIntoTheEngine, Planted().add(QStringLiteral("ui/dialogs/a.h"), include),
            "only ui/window");
        findsNothing(
            frontEndsThatReachIntoTheEngine, Planted().add(QStringLiteral("ui/window/a.h"), include));
    }

    void filesAreShort() { holds(filesThatAreTooLong); }
    void noticesALongFile()
    {
        finds(filesThatAreTooLong, Planted().add(QStringLiteral("engine/net/a.cpp"), QByteArray(501, '\n')),
            "501");
        finds(filesThatAreTooLong, Planted().add(QStringLiteral("README.md"), QByteArray(121, '\n')), "121");
        findsNothing(
            filesThatAreTooLong, Planted().add(QStringLiteral("engine/net/a.cpp"), QByteArray(500, '\n')));
    }

    void typesSayWhatTheyAre() { holds(typesWithoutComment); }
    void noticesATypeWithoutComment_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("class") << QByteArray("namespace a::b {\nclass Thing final : public Base\n{\n};\n}\n");
        QTest::newRow("template") << QByteArray("namespace a {\n\ntemplate<class T>\nstruct Thing\n{};\n}\n");
        QTest::newRow("attribute") << QByteArray("/// Far away.\n\nclass [[nodiscard]] Thing\n{};\n");
        QTest::newRow("plain comment") << QByteArray("// Not enough.\nstruct Thing { int a = 0; };\n");
        QTest::newRow("second") << QByteArray("/// One.\nstruct One {};\nstruct Thing {};\n");
    }
    void noticesATypeWithoutComment()
    {
        QFETCH(QByteArray, text);
        finds(typesWithoutComment, Planted().add(QStringLiteral("engine/base/a.h"), text), "Thing");
    }
    void asksForNoCommentOnInnerTypesAndDeclarations()
    {
        findsNothing(typesWithoutComment,
            Planted().add(QStringLiteral("engine/base/a.h"),
                "namespace a {\nclass Later;\n/// Outer: a \"class Quoted {\" in words.\ntemplate<class T>\n"
                "struct Outer\n{\n    struct Inner {};\n    const char* text = \"class Quoted {\";\n};\n"
                "enum class Kind { One };\ninline int f() { struct Local {}; return 0; }\n}\n"
                "template<>\nstruct std::hash<a::Later> : X\n{};\n"));
    }

    void theEngineShowsNothing() { holds(engineThatShowsThings); }
    void noticesAnEngineThatTranslates()
    {
        finds(engineThatShowsThings,
            Planted().add(QStringLiteral("engine/api/a.cpp"), "auto s = tr(\"Disk full\");\n"), "translates");
        finds(engineThatShowsThings,
            Planted().add(QStringLiteral("engine/api/a.cpp"), "#include <QWidget>\n"), "display");
        findsNothing(engineThatShowsThings,
            Planted().add(QStringLiteral("engine/api/a.cpp"), "// tr(\"x\")\nint str(int);\n"));
    }

    void theWorldComesInThroughSeams() { holds(worldBesideTheSeams); }
    void noticesAWayAroundASeam_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("timer") << QByteArray("QTimer::singleShot(0, f);\n");
        QTest::newRow("clock") << QByteArray("auto now = QDateTime::currentMSecsSinceEpoch();\n");
        QTest::newRow("standard clock") << QByteArray("auto now = std::chrono::steady_clock::now();\n");
        QTest::newRow("chance") << QByteArray("QRandomGenerator::global();\n");
        QTest::newRow("socket") << QByteArray("QTcpSocket socket;\n");
        QTest::newRow("file") << QByteArray("QFile file(path);\n");
        QTest::newRow("event loop") << QByteArray("object->deleteLater();\n");
        QTest::newRow("thread") << QByteArray("std::thread worker(f);\n");
    }
    void noticesAWayAroundASeam()
    {
        QFETCH(QByteArray, code);
        finds(worldBesideTheSeams, Planted().add(QStringLiteral("engine/swarm/a.cpp"), code), "a.cpp:1");
    }
    void letsASeamUseItsOwnPieceOfTheWorldOnly()
    {
        findsNothing(worldBesideTheSeams,
            Planted().add(QStringLiteral("engine/net/tcp_stream.cpp"), "QTcpSocket socket; // no QTimer\n"));
        finds(worldBesideTheSeams,
            Planted().add(QStringLiteral("engine/net/tcp_stream.cpp"), "QTimer timer;\n"), "QTimer");
    }
    void seamExceptionsAreAllNeeded() { holds(uselessSeamExceptions); }
    void noticesAnExceptionThatNothingNeeds() { QVERIFY(!uselessSeamExceptions(Planted().tree()).isEmpty()); }

    void eachSourceHasATest() { holds(sourcesWithoutTest); }
    void noticesASourceWithoutTest()
    {
        Planted planted;
        planted.add(QStringLiteral("engine/net/a.cpp"), licence)
            .add(QStringLiteral("ui/views/b.cpp"), licence);
        finds(sourcesWithoutTest, planted, "a_test");
        planted.add(QStringLiteral("tests/engine/net/a_test.cpp"), licence);
        findsNothing(sourcesWithoutTest, planted);
    }

    void nobodySleeps() { holds(sleeps); }
    void noticesASleep()
    {
        const QString path = QStringLiteral("tests/engine/net/a_test.cpp");
        finds(sleeps, Planted().add(path, "std::this_thread::sleep_for(1s);\n"), "sleep_for");
        finds(sleeps, Planted().add(path, "QThread::msleep(5);\n"), "msleep");
        finds(sleeps, Planted().add(path, "f();\nQTest::qWait(50);\n"), "a_test.cpp:2");
        findsNothing(sleeps,
            Planted().add(
                path, "QTest::qWaitFor(f);\n// Nothing may arrive in this time.\nQTest::qWait(50);\n"));
    }

    void sourcesHoldNoPlans() { holds(plansInSources); }
    void noticesAPlan()
    {
        const QByteArray plan = QByteArray("// TO") + "DO: the rest\n";
        finds(plansInSources, Planted().add(QStringLiteral("ui/views/a.cpp"), plan), "a.cpp:1");
        finds(
            plansInSources, Planted().add(QStringLiteral("CMakeLists.txt"), "#" + plan), "CMakeLists.txt:1");
    }

    void noFileKnowsAMachine() { holds(machinePaths); }
    void noticesAMachinesPath()
    {
        finds(machinePaths,
            Planted().add(QStringLiteral("packaging/a.sh"), QByteArray("cd /ro") + "ot/freshet\n"), "a.sh:1");
        findsNothing(
            machinePaths, Planted().add(QStringLiteral("packaging/a.sh"), "cd ./work/x; cd $HOME/root/x\n"));
    }

    void sourcesCarryTheirLicence() { holds(sourcesWithoutLicence); }
    void noticesASourceWithoutLicence()
    {
        finds(sourcesWithoutLicence, Planted().add(QStringLiteral("app/cli/a.h"), "#pragma once\n"), "SPDX");
        findsNothing(sourcesWithoutLicence, Planted().add(QStringLiteral("app/cli/a.h"), licence));
    }

    void theMapShowsEachFolder() { holds(foldersWithoutDescription); }
    void noticesAFolderThatTheMapLacks()
    {
        QByteArray map;
        for (const QString& folder : rankedFolders()) {
            map += folder == QLatin1String("engine/wire") ? "" : '`' + folder.toUtf8() + "`\n";
        }
        finds(
            foldersWithoutDescription, Planted().add(QStringLiteral("ARCHITECTURE.md"), map), "engine/wire");
    }
};

FRESHET_TEST(LayersTest)
#include "layers_test.moc"
