// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/freshet_cli.h"
#include "tests/interop/support/libtorrent_client.h"
#include "tests/interop/support/torrent_maker.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace freshet::interop {

/// Torrents are read alike by everyone, whoever made them.
class MakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FRESHET_NEED(FreshetCli::complaint()); }

    void agreesOnInfoHashes_data();
    void agreesOnInfoHashes();
    void downloadsWhatOthersMake_data();
    void downloadsWhatOthersMake();
    void writesWhatItWasTold();

private:
    [[nodiscard]] QJsonObject show(const QString& source) const;
    /// What another reader prints; null if that is not installed.
    [[nodiscard]] QByteArray readBy(const QString& program, const QStringList& arguments) const;
    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }

    QTemporaryDir m_folder;
};

QJsonObject MakerTest::show(const QString& source) const
{
    FreshetCli cli(home());
    const bool isRead =
        cli.run({QStringLiteral("show"), source, QStringLiteral("--json")}) && cli.exitCode() == 0;
    return isRead ? QJsonDocument::fromJson(cli.output()).object() : QJsonObject();
}

QByteArray MakerTest::readBy(const QString& program, const QStringList& arguments) const
{
    if (!missingPrograms({program}).isEmpty()) {
        return {};
    }
    ClientProcess process(home());
    return process.start(program, arguments) && process.waitForExit() ? process.output() : QByteArray("");
}

void MakerTest::agreesOnInfoHashes_data()
{
    QTest::addColumn<Maker>("maker");
    QTest::addColumn<ContentKind>("kind");
    for (const auto& [name, maker] : {std::pair{"v1", Maker::Freshet},
             std::pair{"hybrid", Maker::FreshetHybrid}, std::pair{"v2", Maker::FreshetV2},
             std::pair{"mktorrent", Maker::Mktorrent}, std::pair{"transmission", Maker::Transmission},
             std::pair{"libtorrent", Maker::Libtorrent}, std::pair{"libtorrent v2", Maker::LibtorrentV2},
             std::pair{"libtorrent hybrid", Maker::LibtorrentHybrid}}) {
        QTest::addRow("%s, file", name) << maker << ContentKind::SingleFile;
        QTest::addRow("%s, folders", name) << maker << ContentKind::Tree;
        QTest::addRow("%s, empty files", name) << maker << ContentKind::EmptyFiles;
    }
}

void MakerTest::agreesOnInfoHashes()
{
    QFETCH(Maker, maker);
    QFETCH(ContentKind, kind);
    FRESHET_NEED(makerComplaint(maker));
    const QTemporaryDir folder;
    const ContentFolder content(folder.path(), QStringLiteral("content"), kind, 1);
    const MadeTorrent torrent = makeTorrent(maker, content, folder.filePath(QStringLiteral("a.torrent")));
    FRESHET_EXPECT(torrent.complaint);

    const QJsonObject ours = show(torrent.path);
    QCOMPARE(ours[QStringLiteral("info_hash_v1")].toString(), torrent.infoHashV1);
    QCOMPARE(ours[QStringLiteral("info_hash_v2")].toString(), torrent.infoHashV2);
    QCOMPARE(ours[QStringLiteral("name")].toString(), QStringLiteral("content"));
    if (torrent.infoHashV1.isEmpty()) {
        return; // the others do not read version 2
    }
    const QByteArray hash = torrent.infoHashV1.toLatin1();
    const QByteArray transmission = readBy(QStringLiteral("transmission-show"), {torrent.path});
    QVERIFY2(transmission.isNull() || transmission.contains("Hash: " + hash), transmission);
    if (!torrent.infoHashV2.isEmpty()) {
        return; // aria2 encodes anew what it has read to hash it, which hybrids do not survive
    }
    const QByteArray aria2 =
        readBy(QStringLiteral("aria2c"), {QStringLiteral("--no-conf"), QStringLiteral("-S"), torrent.path});
    QVERIFY2(aria2.isNull() || aria2.contains("Info Hash: " + hash), aria2);
}

void MakerTest::downloadsWhatOthersMake_data()
{
    QTest::addColumn<Maker>("maker");
    QTest::addRow("mktorrent") << Maker::Mktorrent;
    QTest::addRow("transmission-create") << Maker::Transmission;
    QTest::addRow("libtorrent") << Maker::Libtorrent;
    QTest::addRow("libtorrent hybrid") << Maker::LibtorrentHybrid;
}

void MakerTest::downloadsWhatOthersMake()
{
    QFETCH(Maker, maker);
    FRESHET_NEED(makerComplaint(maker));
    const QTemporaryDir folder;
    ContentFolder content(
        folder.filePath(QStringLiteral("source")), QStringLiteral("content"), ContentKind::EmptyFiles, 2);
    if (maker == Maker::Transmission) {
        content.forgiveMissingEmptyFiles(); // its torrents do not name them
    }
    const MadeTorrent torrent = makeTorrent(maker, content, folder.filePath(QStringLiteral("a.torrent")));
    FRESHET_EXPECT(torrent.complaint);
    LibtorrentClient seed(folder.filePath(QStringLiteral("seed")));
    QVERIFY(seed.start(PeerEncryption::Off));
    QVERIFY(seed.add(torrent.path, content.root()));
    QVERIFY(seed.waitForAll(torrent.infoHashV1));
    FreshetCli ours(home());
    const QString target = folder.filePath(QStringLiteral("target"));
    QVERIFY(
        ours.run(QStringList{QStringLiteral("download"), torrent.path, QStringLiteral("--save-to"), target}
            + FreshetCli::loopback(freePort()) + FreshetCli::peer(seed.port())));
    QVERIFY2(ours.exitCode() == 0, ours.diagnosis());
    FRESHET_EXPECT(content.differencesFrom(target));
}

void MakerTest::writesWhatItWasTold()
{
    const QTemporaryDir folder;
    const ContentFolder content(folder.path(), QStringLiteral("content"), ContentKind::Tree, 3);
    const QString path = folder.filePath(QStringLiteral("a.torrent"));
    FreshetCli cli(home());
    QVERIFY(cli.run(
        {QStringLiteral("create"), content.path(), QStringLiteral("-o"), path, QStringLiteral("--tracker"),
            QStringLiteral("http://127.0.0.1:1/announce"), QStringLiteral("--tracker"),
            QStringLiteral("udp://127.0.0.1:2/announce"), QStringLiteral("--web-seed"),
            QStringLiteral("http://127.0.0.1:3/"), QStringLiteral("--private"), QStringLiteral("--comment"),
            QStringLiteral("Grüße"), QStringLiteral("--piece-size"), QStringLiteral("32Ki")}));
    QVERIFY2(cli.exitCode() == 0, cli.diagnosis());
    const QJsonObject ours = show(path);
    QCOMPARE(ours[QStringLiteral("total_size")].toInteger(), content.size());
    QCOMPARE(ours[QStringLiteral("piece_length")].toInteger(), 32768);
    QCOMPARE(ours[QStringLiteral("private")].toBool(), true);
    QCOMPARE(ours[QStringLiteral("comment")].toString(), QStringLiteral("Grüße"));
    QCOMPARE(ours[QStringLiteral("trackers")].toArray().size(), 2);
    QCOMPARE(ours[QStringLiteral("web_seeds")].toArray().size(), 1);
    const QByteArray theirs = readBy(QStringLiteral("transmission-show"), {path});
    QVERIFY2(theirs.isNull() || theirs.contains("Private torrent"), theirs);
    QVERIFY2(theirs.isNull() || theirs.contains("Piece Size: 32.00 KiB"), theirs);
    QVERIFY2(theirs.isNull() || theirs.contains("udp://127.0.0.1:2/announce"), theirs);
}

FRESHET_TEST(MakerTest)

} // namespace freshet::interop

#include "maker_test.moc"
