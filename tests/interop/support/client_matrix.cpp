// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/client_matrix.h"

#include <QDir>
#include <QTest>

namespace freshet::interop {

ClientMatrix::ClientMatrix(PeerClientFactory make, Traits traits)
    : m_make(std::move(make))
    , m_traits(traits)
{}

namespace {

QString text(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

QString ClientMatrix::Scene::infoHash() const
{
    return torrent.infoHashV1.isEmpty() ? torrent.infoHashV2 : torrent.infoHashV1;
}

QString ClientMatrix::freshFolder()
{
    const QString folder = m_folder.filePath(QString::number(++m_seed));
    QDir().mkpath(folder);
    return folder;
}

std::unique_ptr<PeerClient> ClientMatrix::makeClient()
{
    return m_make(freshFolder());
}

ClientMatrix::Scene ClientMatrix::scene(ContentKind kind, Maker maker, const QString& tracker)
{
    const QString folder = freshFolder();
    ContentFolder content(
        folder + QStringLiteral("/source"), QStringLiteral("content %1").arg(m_seed), kind, m_seed);
    // Nobody is there; clients are told not to announce by UDP.
    const QString deadTracker =
        m_traits.needsTracker ? QStringLiteral("udp://127.0.0.1:1/announce") : QString();
    MadeTorrent torrent = makeTorrent(maker, content, folder + QStringLiteral("/content.torrent"),
        tracker.isEmpty() ? deadTracker : tracker);
    const QString target = folder + QStringLiteral("/target");
    QDir().mkpath(target);
    return {std::move(content), std::move(torrent), target};
}

void ClientMatrix::initTestCase()
{
    FRESHET_NEED(FreshetCli::complaint());
    FRESHET_NEED(libtorrentComplaint());
    m_client = makeClient();
    FRESHET_NEED(m_client->complaint());
    QVERIFY2(m_client->start(PeerEncryption::Off), m_client->process().diagnosis());
}

void ClientMatrix::cleanupTestCase()
{
    m_client.reset();
}

QString ClientMatrix::check(const Scene& scene, bool refusesExtras)
{
    const QString differences = scene.content.differencesFrom(scene.target);
    const QStringList extras = scene.content.extrasIn(scene.target);
    if (!differences.isEmpty() || !refusesExtras || extras.isEmpty()) {
        return differences;
    }
    return QStringLiteral("left behind: ") + extras.join(QStringLiteral(", "));
}

QString ClientMatrix::downloadFrom(PeerClient& client, const Scene& scene, const QString& source,
    const QStringList& options, Opentracker* tracker)
{
    if (!scene.torrent.complaint.isEmpty()) {
        return scene.torrent.complaint;
    }
    if (!client.add(scene.torrent.path, scene.content.root()) || !client.waitForAll(scene.infoHash())) {
        return QStringLiteral("the client does not seed: ") + text(client.process().diagnosis());
    }
    if (tracker && !tracker->waitForPeer(scene.infoHash())) {
        return QStringLiteral("the client does not announce: ") + text(client.process().diagnosis());
    }
    FreshetCli ours(freshFolder());
    const QStringList arguments{
        QStringLiteral("download"), source, QStringLiteral("--save-to"), scene.target};
    if (!ours.run(arguments + FreshetCli::loopback(freePort()) + options) || ours.exitCode() != 0) {
        return QStringLiteral("ours did not finish: ") + text(ours.diagnosis());
    }
    return check(scene, true);
}

QString ClientMatrix::startSeed(FreshetCli& seed, const Scene& scene, const QStringList& options) const
{
    const QStringList arguments{
        QStringLiteral("seed"), scene.torrent.path, QStringLiteral("--save-to"), scene.content.root()};
    return seed.start(arguments + options) && seed.waitForComplete()
        ? QString()
        : QStringLiteral("ours does not seed: ") + text(seed.diagnosis());
}

QString ClientMatrix::uploadTo(
    PeerClient& client, const Scene& scene, const QString& source, Opentracker* tracker)
{
    if (!scene.torrent.complaint.isEmpty()) {
        return scene.torrent.complaint;
    }
    FreshetCli seed(freshFolder());
    const quint16 port = freePort();
    const bool comesToUs = tracker ? m_traits.dialsLoopback : client.canDial();
    const auto add = [&]() -> QString {
        return client.add(source, scene.target)
            ? QString()
            : QStringLiteral("the client does not take the torrent: ") + text(client.process().diagnosis());
    };
    const auto serve = [&] {
        const QStringList peer = tracker || comesToUs ? QStringList() : FreshetCli::peer(client.port());
        return startSeed(seed, scene, FreshetCli::loopback(port) + peer);
    };
    // Whoever comes second finds the first, which has to be there by then.
    QString complaint = comesToUs ? serve() : add();
    if (complaint.isEmpty() && tracker && !tracker->waitForPeer(scene.infoHash())) {
        complaint =
            QStringLiteral("nobody announced: ") + text(seed.diagnosis() + client.process().diagnosis());
    }
    if (complaint.isEmpty()) {
        complaint = comesToUs ? add() : serve();
    }
    if (!complaint.isEmpty()) {
        return complaint;
    }
    if (comesToUs && !tracker && !client.dial(scene.infoHash(), port)) {
        return QStringLiteral("the client does not dial: ") + text(client.process().diagnosis());
    }
    if (!client.waitForAll(scene.infoHash())) {
        return QStringLiteral("the client does not finish: ")
            + text(client.process().diagnosis() + seed.diagnosis());
    }
    // It may say that it has all before it has written all.
    waitUntil([&] { return check(scene, false).isEmpty(); }, 5s);
    seed.stop();
    if (seed.hasCrashed() || seed.exitCode() != 0) {
        return QStringLiteral("ours did not end well: ") + text(seed.diagnosis());
    }
    return check(scene, false);
}

void ClientMatrix::addContentRows() const
{
    QTest::addColumn<ContentKind>("kind");
    QTest::addColumn<Maker>("maker");
    QTest::addRow("one file, last piece short") << ContentKind::SingleFile << Maker::Freshet;
    QTest::addRow("one file, last piece whole") << ContentKind::WholePieces << Maker::Freshet;
    QTest::addRow("one byte") << ContentKind::OneByte << Maker::Freshet;
    QTest::addRow("folders") << ContentKind::Tree << Maker::Freshet;
    QTest::addRow("empty files") << ContentKind::EmptyFiles << Maker::Freshet;
    if (m_traits.readsV2) {
        QTest::addRow("hybrid file") << ContentKind::SingleFile << Maker::FreshetHybrid;
        QTest::addRow("hybrid folders") << ContentKind::Tree << Maker::FreshetHybrid;
    }
}

void ClientMatrix::downloadsFromIt_data()
{
    addContentRows();
}

void ClientMatrix::downloadsFromIt()
{
    QFETCH(ContentKind, kind);
    QFETCH(Maker, maker);
    const Scene one = scene(kind, maker);
    FRESHET_EXPECT(downloadFrom(client(), one, one.torrent.path, FreshetCli::peer(client().port())));
}

void ClientMatrix::uploadsToIt_data()
{
    addContentRows();
}

void ClientMatrix::uploadsToIt()
{
    QFETCH(ContentKind, kind);
    QFETCH(Maker, maker);
    if (m_traits.isSlowToAsk && (kind == ContentKind::SingleFile || kind == ContentKind::WholePieces)) {
        QSKIP("This client is slow to ask; folders and a single byte have to do.");
    }
    Scene one = scene(kind, maker);
    if (!m_traits.makesEmptyFiles) {
        one.content.forgiveMissingEmptyFiles();
    }
    FRESHET_EXPECT(uploadTo(client(), one, one.torrent.path, nullptr));
}

void ClientMatrix::downloadsFromItByMagnet()
{
    const Scene one = scene(ContentKind::Tree);
    FRESHET_EXPECT(downloadFrom(client(), one, one.torrent.magnet(), FreshetCli::peer(client().port())));
}

void ClientMatrix::uploadsToItByMagnet()
{
    if (!m_traits.fetchesMagnets) {
        QSKIP("This client fetches no metadata on loopback, from other clients neither.");
    }
    const bool needsTracker = !client().canDial() && m_traits.dialsLoopback;
    if (!needsTracker) {
        const Scene one = scene(ContentKind::Tree);
        FRESHET_EXPECT(uploadTo(client(), one, one.torrent.magnet(), nullptr));
        return;
    }
    FRESHET_NEED(Opentracker::complaint());
    Opentracker tracker(freshFolder());
    const Scene one = scene(ContentKind::Tree, Maker::Libtorrent, tracker.announceUrl());
    QVERIFY(tracker.start({one.infoHash()}));
    const QString address = QString::fromLatin1(QUrl::toPercentEncoding(tracker.announceUrl()));
    FRESHET_EXPECT(
        uploadTo(client(), one, one.torrent.magnet() + QStringLiteral("&tr=") + address, &tracker));
}

void ClientMatrix::downloadsFromItByTracker()
{
    FRESHET_NEED(Opentracker::complaint());
    Opentracker tracker(freshFolder());
    const Scene one = scene(ContentKind::SingleFile, Maker::Libtorrent, tracker.announceUrl());
    QVERIFY(tracker.start({one.infoHash()}));
    FRESHET_EXPECT(downloadFrom(client(), one, one.torrent.path, {}, &tracker));
}

void ClientMatrix::uploadsToItByTracker()
{
    FRESHET_NEED(Opentracker::complaint());
    Opentracker tracker(freshFolder());
    const Scene one = scene(ContentKind::SingleFile, Maker::Libtorrent, tracker.announceUrl());
    QVERIFY(tracker.start({one.infoHash()}));
    FRESHET_EXPECT(uploadTo(client(), one, one.torrent.path, &tracker));
}

void ClientMatrix::downloadsFromItEncrypted()
{
    const auto strict = makeClient();
    QVERIFY2(strict->start(PeerEncryption::Required), strict->process().diagnosis());
    const QStringList peer = FreshetCli::peer(strict->port());
    const Scene preferred = scene(ContentKind::Tree);
    FRESHET_EXPECT(downloadFrom(*strict, preferred, preferred.torrent.path, peer));
    const Scene required = scene(ContentKind::SingleFile);
    const QStringList require{QStringLiteral("--encryption"), QStringLiteral("require")};
    FRESHET_EXPECT(downloadFrom(*strict, required, required.torrent.path, peer + require));
}

void ClientMatrix::uploadsToItEncrypted()
{
    const auto strict = makeClient();
    QVERIFY2(strict->start(PeerEncryption::Required), strict->process().diagnosis());
    const Scene one = scene(ContentKind::Tree);
    FRESHET_EXPECT(uploadTo(*strict, one, one.torrent.path, nullptr));
}

void ClientMatrix::keepsToEncryptionOff()
{
    const auto strict = makeClient();
    QVERIFY2(strict->start(PeerEncryption::Required), strict->process().diagnosis());
    const Scene one = scene(ContentKind::SingleFile);
    QVERIFY(strict->add(one.torrent.path, one.content.root()));
    QVERIFY(strict->waitForAll(one.infoHash()));
    FreshetCli ours(freshFolder());
    QVERIFY(ours.run(QStringList{QStringLiteral("download"), one.torrent.path, QStringLiteral("--save-to"),
                         one.target, QStringLiteral("--encryption"), QStringLiteral("off"),
                         QStringLiteral("--timeout"), QStringLiteral("3")}
        + FreshetCli::loopback(freePort()) + FreshetCli::peer(strict->port())));
    QCOMPARE(ours.exitCode(), 3);
    QVERIFY(!one.content.differencesFrom(one.target).isEmpty());
}

} // namespace freshet::interop
