// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/freshet_cli.h"
#include "tests/interop/support/libtorrent_client.h"
#include "tests/interop/support/torrent_maker.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

namespace freshet::interop {

/// A download that is cut short goes on where it was.
class ResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void goesOnAfterKill();
    void goesOnAfterInterrupt();
    void tellsOfInterruption();

private:
    /// Runs ours with a profile until about half is there.
    [[nodiscard]] QString downloadHalf(FreshetCli& ours);
    /// A second run on the profile has to finish, and may fetch at most this many bytes.
    [[nodiscard]] QString finish(qint64 mostFetched);
    [[nodiscard]] QStringList runArguments() const;
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ContentFolder> m_content;
    MadeTorrent m_torrent;
};

void ResumeTest::initTestCase()
{
    FRESHET_NEED(FreshetCli::complaint());
    FRESHET_NEED(libtorrentComplaint());
}

void ResumeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_content = std::make_unique<ContentFolder>(
        path("source"), QStringLiteral("content"), ContentKind::SingleFile, 1);
    m_torrent = makeTorrent(Maker::Libtorrent, *m_content, path("a.torrent"));
    FRESHET_EXPECT(m_torrent.complaint);
}

QStringList ResumeTest::runArguments() const
{
    return QStringList{QStringLiteral("run"), QStringLiteral("--profile"), path("profile"), m_torrent.path,
               QStringLiteral("--save-to"), path("target")}
    + FreshetCli::loopback(freePort());
}

QString ResumeTest::downloadHalf(FreshetCli& ours)
{
    LibtorrentClient seed(path("first seed"));
    if (!seed.start(PeerEncryption::Off) || !seed.add(m_torrent.path, m_content->root())
        || !seed.waitForAll(m_torrent.infoHashV1)) {
        return QStringLiteral("no seed");
    }
    // 3 MiB at this rate take about six seconds.
    const bool isHalf = ours.start(runArguments() + FreshetCli::peer(seed.port())
                            + QStringList{QStringLiteral("--max-download"), QStringLiteral("500k")})
        && ours.waitForProgress(
            [](const QJsonObject& line) { return line[QStringLiteral("progress")].toDouble() >= 0.5; });
    if (!isHalf || ours.progress().last()[QStringLiteral("complete")].toBool()) {
        return QStringLiteral("not caught in the middle: ") + QString::fromUtf8(ours.diagnosis());
    }
    return {};
}

QString ResumeTest::finish(qint64 mostFetched)
{
    LibtorrentClient seed(path("second seed"));
    if (!seed.start(PeerEncryption::Off) || !seed.add(m_torrent.path, m_content->root())
        || !seed.waitForAll(m_torrent.infoHashV1)) {
        return QStringLiteral("no seed");
    }
    FreshetCli ours(path("ours"));
    if (!ours.start(runArguments() + FreshetCli::peer(seed.port())) || !ours.waitForComplete()) {
        return QStringLiteral("not finished: ") + QString::fromUtf8(ours.diagnosis());
    }
    ours.stop();
    if (ours.hasCrashed() || ours.exitCode() != 0) {
        return QStringLiteral("no good end: ") + QString::fromUtf8(ours.diagnosis());
    }
    const qint64 fetched = seed.uploaded(m_torrent.infoHashV1);
    if (fetched > mostFetched) {
        return QStringLiteral("fetched %1 bytes of %2 again").arg(fetched).arg(m_content->size());
    }
    return m_content->differencesFrom(path("target"));
}

void ResumeTest::goesOnAfterKill()
{
    FreshetCli ours(path("ours"));
    FRESHET_EXPECT(downloadHalf(ours));
    ours.kill();
    // Half was there; a killed process may lose what was under way.
    FRESHET_EXPECT(finish(m_content->size() * 3 / 4));
}

void ResumeTest::goesOnAfterInterrupt()
{
    FreshetCli ours(path("ours"));
    FRESHET_EXPECT(downloadHalf(ours));
    ours.stop();
    QVERIFY2(!ours.hasCrashed() && ours.exitCode() == 0, ours.diagnosis());
    FRESHET_EXPECT(finish(m_content->size() * 6 / 10));
}

void ResumeTest::tellsOfInterruption()
{
    FreshetCli ours(path("ours"));
    QVERIFY(ours.start(
        QStringList{QStringLiteral("download"), m_torrent.path, QStringLiteral("--save-to"), path("target")}
        + FreshetCli::loopback(freePort())));
    QVERIFY2(ours.waitForProgress([](const QJsonObject& line) {
        return line[QStringLiteral("state")] == QStringLiteral("downloading");
    }),
        ours.diagnosis());
    ours.stop();
    QVERIFY2(!ours.hasCrashed(), ours.diagnosis());
    QCOMPARE(ours.exitCode(), 130);
}

FRESHET_TEST(ResumeTest)

} // namespace freshet::interop

#include "resume_test.moc"
