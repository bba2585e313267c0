// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/freshet_cli.h"
#include "tests/interop/support/torrent_maker.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace freshet::interop {

/// Bad input ends in one clear sentence and the right exit code, soon, with nothing destroyed.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesTorrent_data();
    void refusesTorrent();
    void refusesArguments_data();
    void refusesArguments();
    void refusesFolder_data();
    void refusesFolder();
    void refusesPortInUse();
    void refusesProfileInUse();
    void tellsWhatIsDamaged();
    void doesNotReplaceFolderByFile();

private:
    /// Runs ours; complains unless it ends with one of these codes, soon, and one sentence.
    [[nodiscard]] QString refusal(const QStringList& arguments, const QList<int>& codes) const;
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    void write(const char* name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ContentFolder> m_content;
    MadeTorrent m_torrent;
};

void BadInputTest::initTestCase()
{
    FRESHET_NEED(FreshetCli::complaint());
    FRESHET_NEED(libtorrentComplaint());
    m_content = std::make_unique<ContentFolder>(
        path("source"), QStringLiteral("content"), ContentKind::SingleFile, 1);
    m_torrent = makeTorrent(Maker::Libtorrent, *m_content, path("good.torrent"));
    FRESHET_EXPECT(m_torrent.complaint);
}

void BadInputTest::write(const char* name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", name);
    }
}

QString BadInputTest::refusal(const QStringList& arguments, const QList<int>& codes) const
{
    FreshetCli cli(path("home"));
    QElapsedTimer timer;
    timer.start();
    constexpr auto soon = 15s;
    if (!cli.run(arguments, soon)) {
        return QStringLiteral("goes on: ") + QString::fromUtf8(cli.diagnosis());
    }
    // Wrong usage is followed by where to look.
    const QByteArray sentence = cli.errors().trimmed().split('\n').value(0);
    const QByteArray rest = cli.errors().trimmed().mid(sentence.size()).trimmed();
    constexpr int longest = 500;
    const bool isSentence = (sentence.endsWith('.') || sentence.endsWith(')')) && sentence.size() < longest
        && (rest.isEmpty() || rest == "See freshet-cli --help.");
    if (cli.hasCrashed() || !codes.contains(cli.exitCode()) || !isSentence) {
        return QString::fromUtf8(cli.diagnosis());
    }
    return {};
}

void BadInputTest::refusesTorrent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QFile file(m_torrent.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    constexpr int deep = 1'000'000;
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("truncated") << good.left(good.size() / 2);
    QTest::addRow("one byte short") << good.left(good.size() - 1);
    QTest::addRow("trailing bytes") << good + "x";
    QTest::addRow("random") << QByteArray("\x7f\x45\x4c\x46 not bencode at all");
    QTest::addRow("deep") << QByteArray(deep, 'l') + QByteArray(deep, 'e');
    QTest::addRow("string beyond its end") << QByteArray("d4:infod6:lengthi1e4:name9999999999999:");
    QTest::addRow("no info") << QByteArray("d8:announce3:abce");
    QTest::addRow("negative length") << QByteArray(
        "d4:infod6:lengthi-1e4:name1:a12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee");
    QTest::addRow("piece length 0") << QByteArray(
        "d4:infod6:lengthi1e4:name1:a12:piece lengthi0e6:pieces20:aaaaaaaaaaaaaaaaaaaaee");
    QTest::addRow("too few hashes") << QByteArray(
        "d4:infod6:lengthi99999e4:name1:a12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee");
    QTest::addRow("size beyond 64 bits")
        << QByteArray("d4:infod6:lengthi99999999999999999999999e4:name1:a12:piece "
                      "lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee");
}

void BadInputTest::refusesTorrent()
{
    QFETCH(QByteArray, bytes);
    write("bad.torrent", bytes);
    const QString torrent = path("bad.torrent");
    const QString target = path("refused");
    FRESHET_EXPECT(refusal({QStringLiteral("show"), torrent}, {2}));
    FRESHET_EXPECT(refusal({QStringLiteral("verify"), torrent, QStringLiteral("--save-to"), target}, {2}));
    FRESHET_EXPECT(refusal({QStringLiteral("download"), torrent, QStringLiteral("--save-to"), target,
                               QStringLiteral("--progress"), QStringLiteral("none"),
                               QStringLiteral("--no-dht"), QStringLiteral("--no-lsd")},
        {2}));
    QVERIFY(QDir(target).isEmpty());
}

void BadInputTest::refusesArguments_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
        {"frobnicate", "show", "show /nonexistent.torrent", "download GOOD", "download --save-to DIR",
            "download GOOD --save-to DIR --frobnicate", "download GOOD --save-to DIR --peer nonsense",
            "download GOOD --save-to DIR --peer 127.0.0.1:99999",
            "download GOOD --save-to DIR --listen-port 65536",
            "download GOOD --save-to DIR --listen-address nowhere",
            "download GOOD --save-to DIR --encryption maybe",
            "download GOOD --save-to DIR --max-download fast", "download GOOD --save-to DIR --timeout -1",
            "download GOOD --save-to DIR --pieces-per-peer 0",
            "download magnet:?xt=urn:btih:zz --save-to DIR", "download magnet:?dn=name --save-to DIR",
            "download ftp://127.0.0.1/a.torrent --save-to DIR", "show magnet:?xt=urn:btih:",
            "seed --save-to DIR", "run", "create", "create /nonexistent -o DIR/a.torrent", "create SOURCE",
            "create SOURCE -o DIR/a.torrent --piece-size 12345",
            "create SOURCE -o DIR/a.torrent --version v3",
            "create SOURCE -o DIR/a.torrent --tracker nonsense"}) {
        QTest::addRow("%s", line) << QString::fromLatin1(line);
    }
}

void BadInputTest::refusesArguments()
{
    QFETCH(QString, line);
    QDir().mkpath(path("refused"));
    QStringList arguments = line.split(QLatin1Char(' '));
    arguments.replaceInStrings(QStringLiteral("GOOD"), m_torrent.path)
        .replaceInStrings(QStringLiteral("SOURCE"), m_content->path())
        .replaceInStrings(QStringLiteral("DIR"), path("refused"));
    FRESHET_EXPECT(refusal(arguments, {2}));
    QVERIFY(QDir(path("refused")).isEmpty());
}

void BadInputTest::refusesFolder_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("folder");
    write("file", "precious");
    QTest::addRow("download below a file")
        << QStringLiteral("download") << path("file") + QStringLiteral("/below");
    QTest::addRow("download to a file") << QStringLiteral("download") << path("file");
    QTest::addRow("download to /proc") << QStringLiteral("download") << QStringLiteral("/proc/nowhere");
    QTest::addRow("verify below a file")
        << QStringLiteral("verify") << path("file") + QStringLiteral("/below");
}

void BadInputTest::refusesFolder()
{
    QFETCH(QString, command);
    QFETCH(QString, folder);
    QStringList arguments{command, m_torrent.path, QStringLiteral("--save-to"), folder};
    FreshetCli seed(path("seed"));
    if (command == QLatin1String("download")) {
        const quint16 port = freePort();
        QVERIFY(seed.start(QStringList{QStringLiteral("seed"), m_torrent.path, QStringLiteral("--save-to"),
                               m_content->root()}
            + FreshetCli::loopback(port)));
        QVERIFY2(seed.waitForComplete(), seed.diagnosis());
        arguments += FreshetCli::loopback(freePort()) + FreshetCli::peer(port);
        FRESHET_EXPECT(refusal(arguments, {1, 2}));
    } else {
        FreshetCli cli(path("home"));
        QVERIFY(cli.run(arguments));
        QVERIFY2(cli.exitCode() == 1 || cli.exitCode() == 2, cli.diagnosis());
    }
    QFile file(path("file"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void BadInputTest::refusesPortInUse()
{
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost));
    FRESHET_EXPECT(refusal(
        QStringList{QStringLiteral("download"), m_torrent.path, QStringLiteral("--save-to"), path("refused")}
            + FreshetCli::loopback(occupant.serverPort()),
        {1, 2}));
}

void BadInputTest::refusesProfileInUse()
{
    const QStringList arguments{QStringLiteral("run"), QStringLiteral("--profile"), path("profile")};
    FreshetCli first(path("home"));
    QVERIFY(
        first.start(arguments + QStringList{m_torrent.path, QStringLiteral("--save-to"), m_content->root()}
            + FreshetCli::loopback(freePort())));
    QVERIFY2(first.waitForComplete(), first.diagnosis());
    FRESHET_EXPECT(refusal(arguments + FreshetCli::loopback(freePort()), {1}));
    QVERIFY2(first.isRunning(), first.diagnosis());
    write("not a folder", "precious");
    FRESHET_EXPECT(
        refusal({QStringLiteral("run"), QStringLiteral("--profile"), path("not a folder")}, {1, 2}));
}

void BadInputTest::tellsWhatIsDamaged()
{
    const ContentFolder content(path("to damage"), QStringLiteral("content"), ContentKind::EmptyFiles, 2);
    const MadeTorrent torrent = makeTorrent(Maker::Libtorrent, content, path("damaged.torrent"));
    FRESHET_EXPECT(torrent.complaint);
    const QStringList arguments{
        QStringLiteral("verify"), torrent.path, QStringLiteral("--save-to"), content.root()};
    FreshetCli cli(path("home"));
    QVERIFY(cli.run(arguments));
    QVERIFY2(cli.exitCode() == 0, cli.diagnosis());

    QFile damaged(content.path() + QStringLiteral("/c"));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.write("x");
    damaged.close();
    QVERIFY(QFile::remove(content.path() + QStringLiteral("/b/empty")));
    QVERIFY(cli.run(arguments));
    QVERIFY2(cli.exitCode() == 1, cli.diagnosis());
    QVERIFY2(cli.output().contains("c") && cli.output().contains("b/empty"), cli.diagnosis());
    QVERIFY2(!cli.output().contains("z empty: missing"), cli.diagnosis());
    QVERIFY(!QFile::exists(content.path() + QStringLiteral("/b/empty")));
}

void BadInputTest::doesNotReplaceFolderByFile()
{
    const QString target = path("target");
    QDir().mkpath(target + QStringLiteral("/content"));
    FreshetCli seed(path("seed"));
    const quint16 port = freePort();
    QVERIFY(seed.start(
        QStringList{QStringLiteral("seed"), m_torrent.path, QStringLiteral("--save-to"), m_content->root()}
        + FreshetCli::loopback(port)));
    QVERIFY2(seed.waitForComplete(), seed.diagnosis());
    FRESHET_EXPECT(
        refusal(QStringList{QStringLiteral("download"), m_torrent.path, QStringLiteral("--save-to"), target}
                + FreshetCli::loopback(freePort()) + FreshetCli::peer(port),
            {1, 2}));
    QVERIFY(QDir(target + QStringLiteral("/content")).exists());
}

FRESHET_TEST(BadInputTest)

} // namespace freshet::interop

#include "bad_input_test.moc"
