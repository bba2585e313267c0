// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/freshet_cli.h"
#include "tests/interop/support/libtorrent_client.h"
#include "tests/interop/support/opentracker.h"
#include "tests/interop/support/torrent_maker.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace freshet::interop {

namespace {

/// Files are brought to the medium one by one before the end.
constexpr auto manyFilesPatience = 120s;

} // namespace

/// Ours with ours, and what takes long.
class FreshetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void downloadsFromOurs_data();
    void downloadsFromOurs();
    void meetsByTracker();
    void downloadsManySmallFilesFromLibtorrent();

private:
    [[nodiscard]] static QStringList seedArguments(const MadeTorrent& torrent, const ContentFolder& content);
    [[nodiscard]] static QStringList downloadArguments(const QString& source, const QString& target);
};

void FreshetTest::initTestCase()
{
    FRESHET_NEED(FreshetCli::complaint());
    FRESHET_NEED(libtorrentComplaint());
}

QStringList FreshetTest::seedArguments(const MadeTorrent& torrent, const ContentFolder& content)
{
    return {QStringLiteral("seed"), torrent.path, QStringLiteral("--save-to"), content.root()};
}

QStringList FreshetTest::downloadArguments(const QString& source, const QString& target)
{
    return {QStringLiteral("download"), source, QStringLiteral("--save-to"), target};
}

void FreshetTest::downloadsFromOurs_data()
{
    QTest::addColumn<ContentKind>("kind");
    QTest::addColumn<bool>("isMagnet");
    QTest::addColumn<QString>("encryption");
    QTest::addRow("folders") << ContentKind::Tree << false << QStringLiteral("prefer");
    QTest::addRow("magnet") << ContentKind::Tree << true << QStringLiteral("prefer");
    QTest::addRow("encrypted") << ContentKind::SingleFile << false << QStringLiteral("require");
    QTest::addRow("plain") << ContentKind::OneByte << false << QStringLiteral("off");
    QTest::addRow("20,000 files") << ContentKind::ManySmallFiles << false << QStringLiteral("off");
}

void FreshetTest::downloadsFromOurs()
{
    QFETCH(ContentKind, kind);
    QFETCH(bool, isMagnet);
    QFETCH(QString, encryption);
    const QTemporaryDir folder;
    const ContentFolder content(
        folder.filePath(QStringLiteral("source")), QStringLiteral("content"), kind, 1);
    const MadeTorrent torrent =
        makeTorrent(Maker::Freshet, content, folder.filePath(QStringLiteral("a.torrent")));
    FRESHET_EXPECT(torrent.complaint);
    const QStringList policy{QStringLiteral("--encryption"), encryption};
    const quint16 port = freePort();
    FreshetCli seed(folder.filePath(QStringLiteral("seed")));
    QVERIFY(seed.start(seedArguments(torrent, content) + FreshetCli::loopback(port) + policy));
    QVERIFY2(seed.waitForComplete(), seed.diagnosis());
    FreshetCli ours(folder.filePath(QStringLiteral("ours")));
    const QString target = folder.filePath(QStringLiteral("target"));
    const auto limit = kind == ContentKind::ManySmallFiles ? manyFilesPatience : patience;
    const bool hasEnded = ours.run(downloadArguments(isMagnet ? torrent.magnet() : torrent.path, target)
            + FreshetCli::loopback(freePort()) + FreshetCli::peer(port) + policy,
        limit);
    QVERIFY2(hasEnded && ours.exitCode() == 0, ours.diagnosis());
    FRESHET_EXPECT(content.differencesFrom(target));
    QCOMPARE(content.extrasIn(target), QStringList());
}

void FreshetTest::meetsByTracker()
{
    FRESHET_NEED(Opentracker::complaint());
    const QTemporaryDir folder;
    Opentracker tracker(folder.filePath(QStringLiteral("tracker")));
    const ContentFolder content(
        folder.filePath(QStringLiteral("source")), QStringLiteral("content"), ContentKind::SingleFile, 2);
    const MadeTorrent torrent = makeTorrent(
        Maker::Freshet, content, folder.filePath(QStringLiteral("a.torrent")), tracker.announceUrl());
    FRESHET_EXPECT(torrent.complaint);
    QVERIFY(tracker.start({torrent.infoHashV1}));
    FreshetCli seed(folder.filePath(QStringLiteral("seed")));
    QVERIFY(seed.start(seedArguments(torrent, content) + FreshetCli::loopback(freePort())));
    QVERIFY2(seed.waitForComplete(), seed.diagnosis());
    QVERIFY2(tracker.waitForPeer(torrent.infoHashV1), seed.diagnosis());
    FreshetCli ours(folder.filePath(QStringLiteral("ours")));
    const QString target = folder.filePath(QStringLiteral("target"));
    const bool hasEnded =
        ours.run(downloadArguments(torrent.path, target) + FreshetCli::loopback(freePort()));
    QVERIFY2(hasEnded && ours.exitCode() == 0, ours.diagnosis());
    FRESHET_EXPECT(content.differencesFrom(target));
}

void FreshetTest::downloadsManySmallFilesFromLibtorrent()
{
    const QTemporaryDir folder;
    const ContentFolder content(
        folder.filePath(QStringLiteral("source")), QStringLiteral("content"), ContentKind::ManySmallFiles, 3);
    const MadeTorrent torrent =
        makeTorrent(Maker::Libtorrent, content, folder.filePath(QStringLiteral("a.torrent")));
    FRESHET_EXPECT(torrent.complaint);
    LibtorrentClient seed(folder.filePath(QStringLiteral("seed")));
    QVERIFY(seed.start(PeerEncryption::Off));
    QVERIFY(seed.add(torrent.path, content.root()));
    QVERIFY2(seed.waitForAll(torrent.infoHashV1), seed.process().diagnosis());
    FreshetCli ours(folder.filePath(QStringLiteral("ours")));
    const QString target = folder.filePath(QStringLiteral("target"));
    const bool hasEnded = ours.run(downloadArguments(torrent.path, target) + FreshetCli::loopback(freePort())
            + FreshetCli::peer(seed.port()),
        manyFilesPatience);
    QVERIFY2(hasEnded && ours.exitCode() == 0, ours.diagnosis());
    FRESHET_EXPECT(content.differencesFrom(target));
    QCOMPARE(content.extrasIn(target), QStringList());
}

FRESHET_TEST(FreshetTest)

} // namespace freshet::interop

#include "freshet_test.moc"
