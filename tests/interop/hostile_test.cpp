// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/freshet_cli.h"
#include "tests/interop/support/libtorrent_client.h"
#include "tests/interop/support/torrent_maker.h"
#include "tests/support/test_main.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace freshet::interop {

namespace {

/// Says the same to everyone who connects, once they have said something.
class Nuisance
{
public:
    explicit Nuisance(QByteArray words, bool hangsUp)
        : m_words(std::move(words))
        , m_hangsUp(hangsUp)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server,
            [this] { greet(m_server.nextPendingConnection()); });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int visits() const { return m_visits; }

private:
    void greet(QTcpSocket* socket)
    {
        ++m_visits;
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            socket->readAll();
            socket->write(m_words);
            if (m_hangsUp) {
                socket->disconnectFromHost();
            }
        });
    }

    QTcpServer m_server;
    QByteArray m_words;
    bool m_hangsUp;
    int m_visits = 0;
};

QByteArray handshake(const QString& infoHash)
{
    return QByteArray("\x13"
                      "BitTorrent protocol")
        + QByteArray(8, '\0') + QByteArray::fromHex(infoHash.toLatin1()) + "-XX0001-abcdefghijkl";
}

} // namespace

/// Peers and trackers that talk nonsense stop nothing that others could give.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outlivesPeers_data();
    void outlivesPeers();
    void outlivesTrackers_data();
    void outlivesTrackers();

private:
    [[nodiscard]] QString download(
        const QString& torrent, const QStringList& options, int expectedCode) const;
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ContentFolder> m_content;
    MadeTorrent m_torrent;
    std::unique_ptr<LibtorrentClient> m_seed;
};

void HostileTest::initTestCase()
{
    FRESHET_NEED(FreshetCli::complaint());
    FRESHET_NEED(libtorrentComplaint());
    m_content = std::make_unique<ContentFolder>(
        path("source"), QStringLiteral("content"), ContentKind::SingleFile, 1);
    m_torrent = makeTorrent(Maker::Libtorrent, *m_content, path("content.torrent"));
    FRESHET_EXPECT(m_torrent.complaint);
    m_seed = std::make_unique<LibtorrentClient>(path("seed"));
    QVERIFY(m_seed->start(PeerEncryption::Off));
    QVERIFY(m_seed->add(m_torrent.path, m_content->root()));
    QVERIFY(m_seed->waitForAll(m_torrent.infoHashV1));
}

QString HostileTest::download(const QString& torrent, const QStringList& options, int expectedCode) const
{
    const QTemporaryDir target;
    FreshetCli ours(path("ours"));
    const bool hasEnded =
        ours.run(QStringList{QStringLiteral("download"), torrent, QStringLiteral("--save-to"), target.path()}
            + FreshetCli::loopback(freePort()) + options);
    if (!hasEnded || ours.hasCrashed() || ours.exitCode() != expectedCode) {
        return QString::fromUtf8(ours.diagnosis());
    }
    return expectedCode == 0 ? m_content->differencesFrom(target.path()) : QString();
}

void HostileTest::outlivesPeers_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("hangsUp");
    const QByteArray hello = handshake(m_torrent.infoHashV1);
    constexpr int much = 1 << 20;
    QTest::addRow("silence") << QByteArray() << false;
    QTest::addRow("hangs up") << QByteArray() << true;
    QTest::addRow("noise") << QByteArray(much, '\xa5') << false;
    QTest::addRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << true;
    QTest::addRow("another torrent") << handshake(QString(40, QLatin1Char('a'))) << false;
    QTest::addRow("endless message") << hello + QByteArray("\xff\xff\xff\xff\x07", 5) + QByteArray(much, 'x')
                                     << false;
    QTest::addRow("wrong bitfield") << hello + QByteArray("\x00\x00\x00\x02\x05\xff", 6) << false;
    QTest::addRow("have beyond the end")
        << hello + QByteArray("\x00\x00\x00\x05\x04\x7f\xff\xff\xff", 9) << false;
    QTest::addRow("unasked block") << hello
            + QByteArray("\x00\x00\x00\x0a\x07\x00\x00\x00\x00\x00\x00\x00\x00\x41", 14)
                                   << false;
    QTest::addRow("bad extension handshake") << hello + QByteArray("\x00\x00\x00\x05\x14\x00lll", 9) << false;
}

void HostileTest::outlivesPeers()
{
    QFETCH(QByteArray, words);
    QFETCH(bool, hangsUp);
    const Nuisance nuisance(words, hangsUp);
    const QStringList options = FreshetCli::peer(nuisance.port())
        + QStringList{QStringLiteral("--encryption"), QStringLiteral("off")};
    FRESHET_EXPECT(
        download(m_torrent.path, options + QStringList{QStringLiteral("--timeout"), QStringLiteral("1")}, 3));
    QVERIFY(nuisance.visits() > 0);
    FRESHET_EXPECT(download(m_torrent.path, options + FreshetCli::peer(m_seed->port()), 0));
}

void HostileTest::outlivesTrackers_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("hangsUp");
    constexpr int much = 8 << 20;
    QTest::addRow("hangs") << QByteArray() << false;
    QTest::addRow("hangs up") << QByteArray() << true;
    QTest::addRow("garbage") << QByteArray("\x01\x02\x03 garbage\r\n\r\n") << true;
    QTest::addRow("no bencode") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello") << true;
    QTest::addRow("too large") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(much, 'd') << true;
    QTest::addRow("redirects to a file")
        << QByteArray("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n")
        << true;
    QTest::addRow("redirects without end")
        << QByteArray("HTTP/1.1 302 Found\r\nLocation: /announce\r\nContent-Length: 0\r\n\r\n") << true;
    QTest::addRow("impossible peers") << QByteArray(
        "HTTP/1.1 200 OK\r\n\r\nd8:intervali-5e5:peers6:\x00\x00\x00\x00\x00\x00"
        "e",
        54) << true;
}

void HostileTest::outlivesTrackers()
{
    QFETCH(QByteArray, words);
    QFETCH(bool, hangsUp);
    const Nuisance nuisance(words, hangsUp);
    const MadeTorrent torrent = makeTorrent(Maker::Libtorrent, *m_content, path("announced.torrent"),
        QStringLiteral("http://127.0.0.1:%1/announce").arg(nuisance.port()));
    FRESHET_EXPECT(torrent.complaint);
    FRESHET_EXPECT(download(torrent.path, {QStringLiteral("--timeout"), QStringLiteral("2")}, 3));
    QVERIFY(nuisance.visits() > 0);
    constexpr int mostVisits = 20; // no tight loop
    QVERIFY2(nuisance.visits() <= mostVisits, qPrintable(QString::number(nuisance.visits())));
    FRESHET_EXPECT(download(torrent.path, FreshetCli::peer(m_seed->port()), 0));
}

FRESHET_TEST(HostileTest)

} // namespace freshet::interop

#include "hostile_test.moc"
