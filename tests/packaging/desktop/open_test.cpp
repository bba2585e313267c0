// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/engine_session.h"
#include "tests/packaging/installed_tree.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int patienceMs = 60'000;

/// A torrent as small as one can be: one byte, no tracker, private.
QByteArray tinyTorrent(const QByteArray& name)
{
    return "d4:infod6:lengthi1e4:name" + QByteArray::number(name.size()) + ':' + name
        + "12:piece lengthi16384e6:pieces20:" + QByteArray(20, 'x') + "7:privatei1eee";
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(path.section(QLatin1Char('/'), 0, -2)) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

} // namespace

/// The installed program on a screen, and torrents and links opened the way a file manager or a browser does.
class OpenTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<InstalledTree> m_tree;
    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_first;

    QString inHome(const char* name) const { return m_home->filePath(QLatin1String(name)); }

    ProgramRun run(const char* program, const QStringList& arguments) const
    {
        return runProgram(QLatin1String(program), arguments, m_environment);
    }

    /// A user without anything, for whom the prefix is one of the places where programs are installed.
    void makeEnvironment()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "BROWSER",
                 "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID", "WAYLAND_DISPLAY", "LANGUAGE"}) {
            m_environment.remove(QLatin1String(name));
        }
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("HOME"), m_home->path());
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), inHome("config"));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), inHome("data"));
        m_environment.insert(QStringLiteral("XDG_CACHE_HOME"), inHome("cache"));
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), inHome("run"));
        m_environment.insert(QStringLiteral("XDG_DATA_DIRS"),
            m_tree->path(QStringLiteral("share")) + QStringLiteral(":/usr/share"));
        m_environment.insert(QStringLiteral("PATH"),
            m_tree->path(QStringLiteral("bin")) + QLatin1Char(':') + qEnvironmentVariable("PATH"));
        for (const char* folder : {"config", "data", "cache", "run"}) {
            QVERIFY(QDir().mkpath(inHome(folder)));
            QVERIFY(QFile::setPermissions(
                inHome(folder), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        }
    }

    /// The profile of that user: nothing leaves this computer.
    void makeProfile()
    {
        session::EngineConfig config;
        config.profileFolder = inHome("data/freshet");
        QVERIFY(QDir().mkpath(config.profileFolder));
        auto session = session::EngineSession::create(config);
        QVERIFY(session);
        api::Settings settings = (*session)->settings();
        settings.connection.bindAddress = QHostAddress(QHostAddress::LocalHost);
        settings.discovery.useTrackers = false;
        settings.discovery.useDht = false;
        settings.discovery.useLocalDiscovery = false;
        settings.discovery.usePeerExchange = false;
        settings.saveFolder = inHome("downloads");
        (*session)->applySettings(settings);
    }

    /// Whether the program that was started first shows a window of this name.
    [[nodiscard]] bool waitForWindow(const QString& name) const
    {
        const QStringList search{QStringLiteral("search"), QStringLiteral("--all"),
            QStringLiteral("--onlyvisible"), QStringLiteral("--pid"), QString::number(m_first->processId()),
            QStringLiteral("--name"), name};
        bool isThere = false;
        const auto look = [&] {
            isThere = run("xdotool", search).isGood();
            return isThere || m_first->state() != QProcess::Running;
        };
        return QTest::qWaitFor(look, patienceMs) && isThere;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = missingProgram({QStringLiteral("xdg-open"), QStringLiteral("xdg-mime"),
            QStringLiteral("gio"), QStringLiteral("update-desktop-database"),
            QStringLiteral("update-mime-database"), QStringLiteral("xdotool")});
        if (!missing.isEmpty()) {
            QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));
        }
        m_tree = std::make_unique<InstalledTree>();
        QVERIFY2(m_tree->complaint().isEmpty(), m_tree->complaint());
        // What Debian's triggers do after an installation.
        for (const auto& [program, folder] : {std::pair{"update-desktop-database", "share/applications"},
                 {"update-mime-database", "share/mime"}}) {
            const ProgramRun updated =
                runProgram(QLatin1String(program), {m_tree->path(QLatin1String(folder))});
            QVERIFY2(updated.isGood(), updated.told());
        }
    }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        makeEnvironment();
        makeProfile();
        m_first = std::make_unique<QProcess>();
        m_first->setProcessEnvironment(m_environment);
        m_first->setProcessChannelMode(QProcess::ForwardedChannels);
        m_first->start(m_tree->path(QStringLiteral("bin/freshet")), QStringList());
        QVERIFY(m_first->waitForStarted(patienceMs));
        QVERIFY(waitForWindow(QStringLiteral("Freshet$")));
    }

    void cleanup()
    {
        if (m_first && m_first->state() == QProcess::Running) {
            m_first->terminate();
            QVERIFY(m_first->waitForFinished(patienceMs));
            QCOMPARE(m_first->exitStatus(), QProcess::NormalExit);
        }
        m_first.reset();
    }

    void desktopsKnowWhoOpensTorrents()
    {
        const QByteArray ours = applicationId().toUtf8() + ".desktop";
        for (const char* type : {"application/x-bittorrent", "x-scheme-handler/magnet"}) {
            const ProgramRun asked =
                run("xdg-mime", {QStringLiteral("query"), QStringLiteral("default"), QLatin1String(type)});
            QCOMPARE(asked.output.trimmed(), ours);
        }
        // Also when the name does not tell.
        const QString nameless = inHome("download");
        QVERIFY(writeFile(nameless, "d13:creation datei0e" + tinyTorrent("x").mid(1)));
        const ProgramRun looked = run("gio",
            {QStringLiteral("info"), QStringLiteral("-a"), QStringLiteral("standard::content-type"),
                nameless});
        QVERIFY2(looked.output.contains("application/x-bittorrent"), looked.told());
        QVERIFY(run("xdotool",
            {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--class"),
                QStringLiteral("^freshet$")})
                    .isGood());
    }

    void whatIsOpenedArrivesInTheWindow_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("title");
        const QString file = QStringLiteral("FILE");
        const QString link = QStringLiteral(
            "magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567&dn=a%20linked%20thing");
        QTest::newRow("file, xdg-open")
            << QStringList{QStringLiteral("xdg-open"), file} << QStringLiteral("tiny thing");
        QTest::newRow("link, xdg-open")
            << QStringList{QStringLiteral("xdg-open"), link} << QStringLiteral("a linked thing");
        QTest::newRow("file, gio") << QStringList{QStringLiteral("gio"), QStringLiteral("open"), file}
                                   << QStringLiteral("tiny thing");
        QTest::newRow("link, gio") << QStringList{QStringLiteral("gio"), QStringLiteral("open"), link}
                                   << QStringLiteral("a linked thing");
    }
    void whatIsOpenedArrivesInTheWindow()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, title);
        const QString torrent = inHome("some files/tiny thing.torrent");
        QVERIFY(writeFile(torrent, tinyTorrent("tiny thing")));
        command.replaceInStrings(QStringLiteral("FILE"), torrent);
        const ProgramRun opened = runProgram(command.first(), command.mid(1), m_environment);
        QVERIFY2(opened.isGood(), opened.told());
        QVERIFY(waitForWindow(QStringLiteral("Add torrent: ") + title));
    }

    void aSecondStartEndsAtOnce()
    {
        const QString torrent = inHome("tiny thing.torrent");
        QVERIFY(writeFile(torrent, tinyTorrent("tiny thing")));
        m_environment.insert(QStringLiteral("DESKTOP_STARTUP_ID"), QStringLiteral("test-1_TIME1"));
        QElapsedTimer timer;
        timer.start();
        const ProgramRun second =
            runProgram(m_tree->path(QStringLiteral("bin/freshet")), {torrent}, m_environment);
        const qint64 took = timer.elapsed();
        QVERIFY2(second.isGood() && second.errors.isEmpty(), second.told());
        QVERIFY(waitForWindow(QStringLiteral("Add torrent: tiny thing")));
        qInfo("The second start took %lld ms.", took);
        // 300 on a machine with nothing else to do; this one may have other tests to run.
        QVERIFY(took < 3000);
    }

    void twoStartsAtOnceBecomeOneWindow()
    {
        cleanup();
        const QString torrent = inHome("tiny thing.torrent");
        QVERIFY(writeFile(torrent, tinyTorrent("tiny thing")));
        m_first = std::make_unique<QProcess>();
        QProcess second;
        for (QProcess* process : {m_first.get(), &second}) {
            process->setProcessEnvironment(m_environment);
            process->start(m_tree->path(QStringLiteral("bin/freshet")), {torrent});
        }
        QVERIFY(QTest::qWaitFor(
            [&] {
                return m_first->state() == QProcess::NotRunning || second.state() == QProcess::NotRunning;
            },
            patienceMs));
        QProcess& ended = second.state() == QProcess::NotRunning ? second : *m_first;
        QVERIFY(ended.exitStatus() == QProcess::NormalExit);
        QCOMPARE(ended.exitCode(), 0);
        if (&ended == m_first.get()) {
            second.terminate();
            QVERIFY(second.waitForFinished(patienceMs));
        } else {
            QVERIFY(waitForWindow(QStringLiteral("Add torrent")));
        }
    }
};

FRESHET_TEST(OpenTest)
#include "open_test.moc"
