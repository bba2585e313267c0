// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_process.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace freshet::test;

namespace {

constexpr qint64 size = 8 * 1024 * 1024;

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

/// A port that nobody used a moment ago.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class CliTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_content;
    QString m_torrent;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    static int run(const QStringList& arguments) { return CliProcess(arguments).exitCode(); }

    /// Options of every transfer here.
    static QStringList local(const QStringList& more)
    {
        return more
            + QStringList{QStringLiteral("--listen-address"), QStringLiteral("127.0.0.1"),
                QStringLiteral("--progress"), QStringLiteral("json"), QStringLiteral("--no-trackers")};
    }
    [[nodiscard]] std::unique_ptr<CliProcess> startSeed(quint16 port) const
    {
        auto seed = std::make_unique<CliProcess>(
            local({QStringLiteral("seed"), m_torrent, QStringLiteral("--save-to"),
                path(QStringLiteral("data")), QStringLiteral("--listen-port"), QString::number(port)}));
        if (!seed->waitForLine(
                [](const QJsonObject& line) { return line[QStringLiteral("complete")].toBool(); })) {
            qWarning("the seed does not seed");
        }
        return seed;
    }
    [[nodiscard]] QStringList download(quint16 port, const QStringList& more = {}) const
    {
        return local({QStringLiteral("download"), m_torrent, QStringLiteral("--save-to"),
                   path(QStringLiteral("out")), QStringLiteral("--peer"),
                   QStringLiteral("127.0.0.1:%1").arg(port)})
            + more;
    }

private Q_SLOTS:
    void theLogOfAProfileIsReadWhileItRunsAndAfterwards()
    {
        QTemporaryDir profile;
        CliProcess running({QStringLiteral("run"), QStringLiteral("--profile"), profile.path(),
            QStringLiteral("--listen-port"), QStringLiteral("0"), QStringLiteral("--no-dht"),
            QStringLiteral("--no-lsd")});
        const QStringList log{QStringLiteral("log"), QStringLiteral("--profile"), profile.path()};
        QByteArray text;
        QVERIFY(QTest::qWaitFor(
            [&] {
                CliProcess reader(log);
                (void)reader.exitCode();
                text = reader.output();
                return text.contains("Listens at port");
            },
            patienceMs));
        QVERIFY2(text.contains("  info    Listens"), text.constData());
        CliProcess follower(log
            + QStringList{QStringLiteral("--follow"), QStringLiteral("--format"), QStringLiteral("json"),
                QStringLiteral("--kind"), QStringLiteral("listening")});
        QVERIFY(follower.waitForLine([](const QJsonObject& line) {
            return line.value(QStringLiteral("kind")) == QLatin1String("listening")
                && line.value(QStringLiteral("level")) == QLatin1String("info");
        }));
        running.interrupt();
        QVERIFY(running.exitCode() >= 0);
        CliProcess again({QStringLiteral("run"), QStringLiteral("--profile"), profile.path(),
            QStringLiteral("--listen-port"), QStringLiteral("0"), QStringLiteral("--no-dht"),
            QStringLiteral("--no-lsd")});
        // It goes on with the next run.
        QVERIFY(QTest::qWaitFor([&] { return follower.lines().size() >= 2; }, patienceMs));
        follower.interrupt();
        QCOMPARE(follower.exitCode(), 130);
        again.interrupt();
        QVERIFY(again.exitCode() >= 0);
        CliProcess errorsOnly(log + QStringList{QStringLiteral("--level"), QStringLiteral("error")});
        QCOMPARE(errorsOnly.exitCode(), 0);
        QVERIFY2(errorsOnly.output().isEmpty(), errorsOnly.output().constData());
        QTemporaryDir empty;
        CliProcess nothing({QStringLiteral("log"), QStringLiteral("--profile"), empty.path()});
        QCOMPARE(nothing.exitCode(), 2);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path(QStringLiteral("data"))) && QDir().mkpath(path(QStringLiteral("out"))));
        m_content.resize(size);
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(m_content.data()), size / 4);
        writeFile(path(QStringLiteral("data/big.bin")), m_content);
        m_torrent = path(QStringLiteral("big.torrent"));
        QCOMPARE(run({QStringLiteral("create"), path(QStringLiteral("data/big.bin")), QStringLiteral("-o"),
                     m_torrent, QStringLiteral("--piece-size"), QStringLiteral("64Ki")}),
            0);
    }

    void seedingEndsWhenEnoughIsGiven_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("stop") << QStringLiteral("stop");
        QTest::newRow("remove") << QStringLiteral("remove");
    }
    void seedingEndsWhenEnoughIsGiven()
    {
        QFETCH(QString, action);
        const quint16 port = freePort();
        CliProcess seed(local({QStringLiteral("seed"), m_torrent, QStringLiteral("--save-to"),
            path(QStringLiteral("data")), QStringLiteral("--listen-port"), QString::number(port),
            QStringLiteral("--share-ratio"), QStringLiteral("1"), QStringLiteral("--share-action"), action}));
        QVERIFY2(seed.waitForLine(
                     [](const QJsonObject& line) { return line[QStringLiteral("complete")].toBool(); }),
            seed.errors());
        QCOMPARE(run(download(port)), 0);
        QVERIFY2(seed.exitCode() == 0, seed.errors());
        QVERIFY2(seed.errors().contains("Everything has given enough."), seed.errors());
    }

    void seedingEndsThoughASourceIsGivenUpLate()
    {
        const quint16 port = freePort();
        QTcpServer web;
        QVERIFY(web.listen(QHostAddress::LocalHost));
        CliProcess seed(local({QStringLiteral("seed"), m_torrent,
            QStringLiteral("http://127.0.0.1:%1/late.torrent").arg(web.serverPort()),
            QStringLiteral("--save-to"), path(QStringLiteral("data")), QStringLiteral("--listen-port"),
            QString::number(port), QStringLiteral("--share-ratio"), QStringLiteral("1")}));
        QVERIFY2(seed.waitForLine(
                     [](const QJsonObject& line) { return line[QStringLiteral("complete")].toBool(); }),
            seed.errors());
        QCOMPARE(run(download(port)), 0);
        QVERIFY2(seed.waitForLine([](const QJsonObject& line) {
            return line[QStringLiteral("state")].toString() == QLatin1String("done");
        }),
            seed.errors());
        QVERIFY(!seed.errors().contains("Everything has given enough."));
        QVERIFY(web.hasPendingConnections() || web.waitForNewConnection(patienceMs));
        while (web.hasPendingConnections()) {
            delete web.nextPendingConnection();
        }
        web.close();
        QVERIFY2(seed.exitCode() == 0, seed.errors());
        QVERIFY2(seed.errors().contains("Everything has given enough."), seed.errors());
    }

    void createsTheSameTorrentTwice()
    {
        const QString twin = path(QStringLiteral("twin.torrent"));
        QCOMPARE(run({QStringLiteral("create"), path(QStringLiteral("data/big.bin")), QStringLiteral("-o"),
                     twin, QStringLiteral("--piece-size"), QStringLiteral("65536")}),
            0);
        QCOMPARE(readFile(twin), readFile(m_torrent));
        QCOMPARE(
            run({QStringLiteral("create"), path(QStringLiteral("nowhere")), QStringLiteral("-o"), twin}), 2);
        QCOMPARE(run({QStringLiteral("create"), path(QStringLiteral("data")), QStringLiteral("-o"),
                     path(QStringLiteral("no/such/folder/x.torrent"))}),
            1);
    }

    void showsFilesLinksAndAddresses()
    {
        const QByteArray bytes = readFile(m_torrent);
        QTcpServer web;
        QVERIFY(web.listen(QHostAddress::LocalHost));
        connect(&web, &QTcpServer::newConnection, &web, [&] {
            QTcpSocket* socket = web.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
                const bool isKnown = socket->readAll().startsWith("GET /big.torrent ");
                const QByteArray body = isKnown ? bytes : QByteArray("no");
                socket->write(QByteArray("HTTP/1.1 ") + (isKnown ? "200 OK" : "404 Not Found")
                    + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size())
                    + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        const QString url = QStringLiteral("http://127.0.0.1:%1/").arg(web.serverPort());
        for (const QString& source : {m_torrent, QString(url + QStringLiteral("big.torrent"))}) {
            CliProcess show({QStringLiteral("show"), source, QStringLiteral("--json")});
            QCOMPARE(show.exitCode(), 0);
            const QJsonObject json = QJsonDocument::fromJson(show.output()).object();
            QCOMPARE(json[QStringLiteral("name")].toString(), QStringLiteral("big.bin"));
            QCOMPARE(json[QStringLiteral("total_size")].toInteger(), size);
            QCOMPARE(json[QStringLiteral("piece_count")].toInteger(), size / 65536);
            QCOMPARE(json[QStringLiteral("files")].toArray().size(), 1);
            QCOMPARE(json[QStringLiteral("info_hash_v1")].toString().size(), 40);
        }
        CliProcess text({QStringLiteral("show"), m_torrent});
        QCOMPARE(text.exitCode(), 0);
        QVERIFY(text.output().contains("big.bin"));
        CliProcess link({QStringLiteral("show"),
            QStringLiteral("magnet:?dn=x&xt=urn:btih:") + QString(40, QLatin1Char('a')),
            QStringLiteral("--json")});
        QCOMPARE(link.exitCode(), 0);
        QCOMPARE(QJsonDocument::fromJson(link.output()).object()[QStringLiteral("name")].toString(),
            QStringLiteral("x"));
        QCOMPARE(run({QStringLiteral("show"), url + QStringLiteral("other")}), 2);
        QCOMPARE(run({QStringLiteral("show"), path(QStringLiteral("data/big.bin"))}), 2);
        QCOMPARE(run({QStringLiteral("show"), path(QStringLiteral("nowhere"))}), 2);
        QCOMPARE(run({QStringLiteral("show"), QStringLiteral("magnet:?dn=x")}), 2);
    }

    void complainsAboutBadUsage()
    {
        QCOMPARE(run({QStringLiteral("frobnicate")}), 2);
        QCOMPARE(run({QStringLiteral("download"), m_torrent}), 2);
        QCOMPARE(run(download(1, {QStringLiteral("--no-such-option")})), 2);
        QCOMPARE(run({QStringLiteral("download"), path(QStringLiteral("data/big.bin")),
                     QStringLiteral("--save-to"), path(QStringLiteral("out"))}),
            2);
        QCOMPARE(run(download(1, {QStringLiteral("--only"), QStringLiteral("nothing")})), 2);
        QCOMPARE(run({QStringLiteral("--help")}), 0);
        QCOMPARE(run({QStringLiteral("--version")}), 0);
    }

    void verifies()
    {
        const QStringList verify{QStringLiteral("verify"), m_torrent, QStringLiteral("--save-to"),
            path(QStringLiteral("data")), QStringLiteral("--json")};
        QCOMPARE(run(verify), 0);
        m_content[70000] = static_cast<char>(~m_content[70000]);
        writeFile(path(QStringLiteral("data/big.bin")), m_content);
        CliProcess damaged(verify);
        QCOMPARE(damaged.exitCode(), 1);
        const QJsonObject json = QJsonDocument::fromJson(damaged.output()).object();
        QCOMPARE(json[QStringLiteral("whole")].toBool(true), false);
        QCOMPARE(
            json[QStringLiteral("good_pieces")].toInteger(), json[QStringLiteral("pieces")].toInteger() - 1);
    }

    void downloadsAndSaysSoAtOnce()
    {
        const quint16 port = freePort();
        const auto seed = startSeed(port);
        CliProcess leech(download(port, {QStringLiteral("--sequential")}));
        QCOMPARE(leech.exitCode(), 0);
        QVERIFY(readFile(path(QStringLiteral("out/big.bin"))) == m_content);
        const QJsonObject last = leech.lines().last();
        for (const char* field : {"time", "name", "info_hash", "state", "complete", "progress", "downloaded",
                 "uploaded", "rate_down", "rate_up", "peers", "eta"}) {
            QVERIFY2(last.contains(QLatin1String(field)), field);
        }
        QCOMPARE(last[QStringLiteral("complete")].toBool(), true);
        QCOMPARE(last[QStringLiteral("progress")].toDouble(), 1.0);
        QVERIFY(last[QStringLiteral("downloaded")].toInteger() >= size);
        seed->interrupt();
        QCOMPARE(seed->exitCode(), 0);
    }

    void tellsHowItEnded()
    {
        const quint16 port = freePort();
        CliProcess late(download(port, {QStringLiteral("--timeout"), QStringLiteral("1")}));
        QCOMPARE(late.exitCode(), 3);
        CliProcess stopped(download(port));
        QVERIFY(stopped.waitForLine(
            [](const QJsonObject& line) { return line.contains(QStringLiteral("state")); }));
        stopped.interrupt();
        QCOMPARE(stopped.exitCode(), 130);
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QCOMPARE(
            run(download(port, {QStringLiteral("--listen-port"), QString::number(taken.serverPort())})), 1);
    }

    void offersMetricsOrSaysWhyNot()
    {
        writeFile(path(QStringLiteral("empty")), {});
        const auto start = [this](const QStringList& more) {
            return local(
                       {QStringLiteral("run"), QStringLiteral("--profile"), path(QStringLiteral("profile"))})
                + more;
        };
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        CliProcess inTheWay(start({QStringLiteral("--metrics"), QString::number(taken.serverPort())}));
        QCOMPARE(inTheWay.exitCode(), 1);
        QVERIFY(inTheWay.errors().contains("is used by another program"));
        QCOMPARE(run(start({QStringLiteral("--metrics"), QStringLiteral("0"),
                     QStringLiteral("--metrics-token-file"), path(QStringLiteral("empty"))})),
            2);
        CliProcess offers(start({QStringLiteral("--metrics"), QStringLiteral("0")}));
        QVERIFY(QTest::qWaitFor(
            [&] { return offers.errors().contains("Metrics are at http://127.0.0.1:"); }, patienceMs));
        offers.interrupt();
        QCOMPARE(offers.exitCode(), 0);
    }

    void trustsWhoSaysThatEverythingIsThere()
    {
        QFile::remove(path(QStringLiteral("data/big.bin")));
        CliProcess seed(local({QStringLiteral("seed"), m_folder->path(), QStringLiteral("--save-to"),
            path(QStringLiteral("data")), QStringLiteral("--assume-complete")}));
        QVERIFY(seed.waitForLine([](const QJsonObject& line) {
            return line[QStringLiteral("complete")].toBool()
                && line[QStringLiteral("name")] == QStringLiteral("big.bin");
        }));
        seed.interrupt();
        QCOMPARE(seed.exitCode(), 0);
    }

    /// The state must survive the hardest end there is.
    void goesOnAfterBeingKilled()
    {
        const quint16 port = freePort();
        const auto seed = startSeed(port);
        const QString profile = path(QStringLiteral("profile"));
        const QStringList start = local({QStringLiteral("run"), QStringLiteral("--profile"), profile,
            m_torrent, QStringLiteral("--save-to"), path(QStringLiteral("out")), QStringLiteral("--peer"),
            QStringLiteral("127.0.0.1:%1").arg(port)});
        constexpr qint64 rate = 1024 * 1024;
        qint64 had = 0;
        {
            CliProcess first(start + QStringList{QStringLiteral("--max-download"), QString::number(rate)});
            QVERIFY(first.waitForLine(
                [](const QJsonObject& line) { return line[QStringLiteral("progress")].toDouble() > 0.4; }));
            had = first.lines().last()[QStringLiteral("downloaded")].toInteger();
            first.kill();
        }
        CliProcess second(start);
        QVERIFY(second.waitForLine(
            [](const QJsonObject& line) { return line[QStringLiteral("complete")].toBool(); }));
        second.interrupt();
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(readFile(path(QStringLiteral("out/big.bin"))) == m_content);
        // What the record says was downloaded before the kill, and what was fetched after it.
        const qint64 all = second.lines().last()[QStringLiteral("downloaded")].toInteger();
        QVERIFY2(all >= had - 3 * rate, qPrintable(QString::number(all)));
        // At most some seconds' worth is fetched twice.
        QVERIFY2(all <= size + 3 * rate, qPrintable(QString::number(all)));

        // An orderly end leaves nothing to do.
        CliProcess third(local({QStringLiteral("run"), QStringLiteral("--profile"), profile}));
        QVERIFY(third.waitForLine(
            [](const QJsonObject& line) { return line[QStringLiteral("complete")].toBool(); }));
        third.interrupt();
        QCOMPARE(third.exitCode(), 0);
        QCOMPARE(third.lines().last()[QStringLiteral("downloaded")].toInteger(), all);
        for (const QJsonObject& line : third.lines()) {
            QVERIFY(line[QStringLiteral("state")] != QStringLiteral("checking"));
        }
    }

    void mendsWhatWasDamagedBetweenTwoRuns()
    {
        const quint16 port = freePort();
        const auto seed = startSeed(port);
        const QStringList profile{QStringLiteral("--profile"), path(QStringLiteral("profile")),
            QStringLiteral("--final-check"), QStringLiteral("full")};
        QCOMPARE(run(download(port, profile)), 0);
        QFile file(path(QStringLiteral("out/big.bin")));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(70000) && file.write("damage") == 6);
        file.close();
        CliProcess again(download(port, profile));
        QCOMPARE(again.exitCode(), 0);
        QVERIFY2(again.errors().contains("Repairing 1 piece (big.bin)"), again.errors().constData());
        QVERIFY2(again.errors().contains("1 piece is repaired"), again.errors().constData());
        QVERIFY(readFile(path(QStringLiteral("out/big.bin"))) == m_content);
        const QJsonObject last = again.lines().last();
        QCOMPARE(last[QStringLiteral("repairing")].toInt(-1), 0);
        QCOMPARE(last[QStringLiteral("verifying")].toBool(true), false);
    }

    void goesOnWithADownloadOfItsProfile()
    {
        const quint16 port = freePort();
        const QStringList profile{QStringLiteral("--profile"), path(QStringLiteral("profile"))};
        CliProcess first(download(port, profile));
        QVERIFY(first.waitForLine([](const QJsonObject& line) {
            return line[QStringLiteral("state")] == QStringLiteral("downloading");
        }));
        first.interrupt();
        QCOMPARE(first.exitCode(), 130);
        const auto seed = startSeed(port);
        CliProcess second(download(port, profile));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(readFile(path(QStringLiteral("out/big.bin"))) == m_content);
    }
};

FRESHET_TEST(CliTest)
#include "cli_test.moc"
