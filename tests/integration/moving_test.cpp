// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent_creator.h"
#include "tests/integration/session_fixture.h"
#include "tests/support/storage/disk_probe.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace freshet;
using namespace freshet::test;
using storage::NativeCall;

namespace {

bool isEmpty(const QString& folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Whether both files of a sample are in a folder, also if they are not where they were made.
bool isWhole(const SampleTorrent& sample, const QString& folder)
{
    return readFile(folder + QStringLiteral("/sample/0.bin"))
        + readFile(folder + QStringLiteral("/sample/1.bin"))
        == sample.content;
}

/// Keeps what is on the disk at a certain call, as if the machine had stopped there; may make two disks of
/// one.
class CrashProbe final : public storage::NativeFileProbe
{
public:
    CrashProbe(NativeCall call, QString path, std::function<void()> keep, QString otherDisk)
        : m_call(call)
        , m_path(std::move(path))
        , m_keep(std::move(keep))
        , m_otherDisk(std::move(otherDisk))
    {
        storage::NativeFile::setProbe(this);
    }
    ~CrashProbe() override { storage::NativeFile::setProbe(nullptr); }

    int before(NativeCall call, const QString& path) override
    {
        if (call == m_call && path.contains(m_path) && !m_isKept.exchange(true)) {
            m_keep();
        }
        const bool isOther =
            call == NativeCall::Rename && !m_otherDisk.isEmpty() && path.startsWith(m_otherDisk);
        return isOther ? EXDEV : 0;
    }
    [[nodiscard]] bool isKept() const { return m_isKept; }

private:
    const NativeCall m_call;
    const QString m_path;
    const std::function<void()> m_keep;
    const QString m_otherDisk;
    std::atomic<bool> m_isKept = false;
};

} // namespace

/// Whole sessions whose torrents are brought to other folders.
class MovingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void downloadsTheOtherHalfInTheNewFolder_data()
    {
        QTest::addColumn<bool>("isCopied");
        QTest::newRow("one disk") << false;
        QTest::newRow("two disks") << true;
    }
    void downloadsTheOtherHalfInTheNewFolder()
    {
        QFETCH(bool, isCopied);
        // Larger than what is checked in passing.
        const SampleTorrent sample(8 * 1024 * 1024, 4);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher(
            [](api::Settings& settings) { settings.transfer.downloadLimit = 2048 * 1024; });
        const QTemporaryDir place;
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).progress() > 0.4; }));
        api::Settings settings = leecher.session().settings();
        settings.transfer.downloadLimit = 1024;
        leecher.session().applySettings(settings);
        DiskProbe probe;
        if (isCopied) {
            probe.failAll(NativeCall::Rename, EXDEV, leecher.saveFolder());
        }
        leecher.session().moveFiles({id}, place.path());
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).saveFolder == place.path(); }));
        QVERIFY(leecher.row(id).progress() < 1);
        settings.transfer.downloadLimit = noLimit;
        leecher.session().applySettings(settings);
        QVERIFY(leecher.waitForState(id, api::TorrentState::Seeding));
        QVERIFY(sample.isIn(place.path()));
        QVERIFY(isEmpty(leecher.saveFolder()));
        QList<api::Event> events;
        connect(&leecher.session(), &api::Session::updated, this,
            [&events](const api::SessionUpdate& update) { events += update.log.events; });
        leecher.session().watchLog(true);
        leecher.session().recheck({id});
        QVERIFY(leecher.waitFor([&] {
            return std::any_of(events.begin(), events.end(), [](const api::Event& event) {
                return event.kind == api::EventKind::Checked && event.number == event.total;
            });
        }));
        QVERIFY(leecher.waitForState(id, api::TorrentState::Seeding));
        QVERIFY(leecher.row(id).isComplete());
        QVERIFY(
            std::none_of(leecher.notices().begin(), leecher.notices().end(), [](const api::Notice& notice) {
                return notice.kind == api::Notice::Kind::NotMoved
                    || notice.kind == api::Notice::Kind::Repairing;
            }));
    }

    void refusesANameThatIsTaken()
    {
        const SampleTorrent sample(256 * 1024, 2);
        SessionFixture fixture;
        const TorrentId id = fixture.seed(sample);
        const QTemporaryDir place;
        const QString taken = place.filePath(QStringLiteral("sample/1.bin"));
        writeFile(taken, "theirs");
        fixture.session().moveFiles({id}, place.path());
        QVERIFY(fixture.waitFor([&] {
            return !fixture.notices().isEmpty()
                && fixture.notices().last().kind == api::Notice::Kind::NotMoved;
        }));
        QCOMPARE(fixture.notices().last().fault.kind, api::FaultKind::FileInTheWay);
        QCOMPARE(fixture.notices().last().fault.subject, taken);
        QCOMPARE(readFile(taken), QByteArray("theirs"));
        QVERIFY(!QFile::exists(place.filePath(QStringLiteral("sample/0.bin"))));
        QVERIFY(fixture.waitForState(id, api::TorrentState::Seeding));
        QVERIFY(sample.isIn(sample.folder.path()));
    }

    void leavesFilesToOthersThatUseThem()
    {
        const SampleTorrent sample(256 * 1024, 2);
        const QTemporaryDir place;
        const QTemporaryDir third;
        SessionFixture fixture;
        const TorrentId id = fixture.seed(sample);
        // The same files in another torrent, once there and once where the others are to go.
        api::CreateTorrentRequest other;
        other.path = sample.folder.filePath(sample.name);
        other.pieceLength = 128 * 1024;
        api::AddTorrentRequest request;
        request.source.bytes = *session::createTorrent(other);
        request.saveFolder = place.path();
        request.startPaused = true;
        const TorrentId second = *fixture.add(request);
        QVERIFY(fixture.waitFor([&] { return fixture.has(second); }));
        const auto refusals = [&](api::FaultKind kind) {
            return std::count_if(
                fixture.notices().begin(), fixture.notices().end(), [&](const api::Notice& notice) {
                    return notice.kind == api::Notice::Kind::NotMoved && notice.fault.kind == kind;
                });
        };
        fixture.session().moveFiles({id}, place.path());
        QVERIFY(fixture.waitFor([&] { return refusals(api::FaultKind::FileInTheWay) == 1; }));
        fixture.session().setSaveFolder({second}, sample.folder.path());
        QVERIFY(fixture.waitFor([&] { return fixture.row(second).saveFolder == sample.folder.path(); }));
        fixture.session().moveFiles({id}, third.path());
        QVERIFY(fixture.waitFor([&] { return refusals(api::FaultKind::FilesShared) == 1; }));
        QVERIFY(sample.isIn(sample.folder.path()));
        fixture.session().remove({second}, api::FileRemoval::Keep);
        QVERIFY(fixture.waitFor([&] { return !fixture.has(second); }));
        fixture.session().moveFiles({id}, third.path());
        QVERIFY(fixture.waitFor([&] { return fixture.row(id).saveFolder == third.path(); }));
        QVERIFY(fixture.waitForState(id, api::TorrentState::Seeding));
        QVERIFY(isWhole(sample, third.path()));
    }

    void findsItsFilesAfterACrashAtAnyStep_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isCopied");
        QTest::addColumn<bool>("isMoved");
        const auto row = [](const char* name, NativeCall call, const char* path, bool isCopied,
                             bool isMoved) {
            QTest::newRow(name) << static_cast<int>(call) << QString::fromLatin1(path) << isCopied << isMoved;
        };
        row("while it copies", NativeCall::Write, ".1.freshet-move", true, false);
        row("while copies get their names", NativeCall::Rename, ".1.freshet-move", true, false);
        row("before the record says so", NativeCall::Sync, "new/sample/", true, false);
        row("before what was copied is removed", NativeCall::Remove, "old/sample/0.bin", true, true);
        row("in the middle of that", NativeCall::Remove, "old/sample/1.bin", true, true);
        row("between two names", NativeCall::Rename, "old/sample/1.bin", false, false);
        row("after both names", NativeCall::Sync, "new/sample/", false, false);
        row("when only the record is left", NativeCall::Remove, "new/.", false, true);
    }
    void findsItsFilesAfterACrashAtAnyStep()
    {
        QFETCH(int, call);
        QFETCH(QString, path);
        QFETCH(bool, isCopied);
        QFETCH(bool, isMoved);
        const QTemporaryDir root;
        const QString kept = root.filePath(QStringLiteral("kept"));
        const QString oldFolder = root.filePath(QStringLiteral("old"));
        const QString newFolder = root.filePath(QStringLiteral("new"));
        const QStringList parts{QStringLiteral("old"), QStringLiteral("new"), QStringLiteral("profile")};
        const SampleTorrent sample(512 * 1024, 2);
        copyFolder(sample.folder.path(), oldFolder);
        TorrentId id;
        {
            SessionFixture fixture({}, root.filePath(QStringLiteral("profile")));
            api::AddTorrentRequest request = fixture.request(sample);
            request.saveFolder = oldFolder;
            id = *fixture.add(request);
            QVERIFY(fixture.waitForState(id, api::TorrentState::Seeding));
            const auto keep = [&] {
                for (const QString& part : parts) {
                    copyFolder(root.filePath(part), kept + u'/' + part);
                }
            };
            const CrashProbe probe(
                static_cast<NativeCall>(call), path, keep, isCopied ? oldFolder : QString());
            fixture.session().moveFiles({id}, newFolder);
            QVERIFY(fixture.waitFor([&] {
                return fixture.row(id).saveFolder == newFolder
                    && fixture.row(id).state == api::TorrentState::Seeding;
            }));
            QVERIFY(probe.isKept());
            QVERIFY(sample.isIn(newFolder));
            QVERIFY(isEmpty(oldFolder));
        }
        for (const QString& part : parts) {
            QVERIFY(QDir(root.filePath(part)).removeRecursively());
            copyFolder(kept + u'/' + part, root.filePath(part));
        }
        // A process that died does not hold it.
        QFile::remove(root.filePath(QStringLiteral("profile/lock")));
        SessionFixture fixture({}, root.filePath(QStringLiteral("profile")));
        QVERIFY(fixture.waitForState(id, api::TorrentState::Seeding));
        QCOMPARE(fixture.row(id).saveFolder, isMoved ? newFolder : oldFolder);
        QVERIFY(fixture.row(id).isComplete());
        QVERIFY(sample.isIn(isMoved ? newFolder : oldFolder));
        QVERIFY(isEmpty(isMoved ? oldFolder : newFolder));
        // Nothing hidden is left, either.
        const QString folder = isMoved ? newFolder : oldFolder;
        QVERIFY(fixture.waitFor([&] {
            return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                == QStringList{QStringLiteral("sample")};
        }));
    }

    void staysWhenTheSessionEnds()
    {
        const QTemporaryDir root;
        const QTemporaryDir place;
        const SampleTorrent sample(32 * 1024 * 1024, 2);
        {
            SessionFixture fixture({}, root.path());
            const TorrentId id = fixture.seed(sample);
            DiskProbe probe;
            probe.failAll(NativeCall::Rename, EXDEV, sample.folder.path());
            fixture.session().moveFiles({id}, place.path());
            QVERIFY(fixture.waitFor([&] { return probe.count(NativeCall::Write) > 2; }));
            fixture.stop();
        }
        SessionFixture fixture({}, root.path());
        QVERIFY(fixture.waitForState(TorrentId(1), api::TorrentState::Seeding));
        QVERIFY(fixture.row(TorrentId(1)).isComplete());
        QVERIFY(isWhole(sample, fixture.row(TorrentId(1)).saveFolder));
    }

    void looksForFilesWhereSomebodyHasBroughtThem()
    {
        const SampleTorrent sample(256 * 1024, 2);
        SessionFixture fixture;
        const TorrentId id = fixture.seed(sample);
        fixture.session().pause({id});
        QVERIFY(fixture.waitForState(id, api::TorrentState::Done));
        const QTemporaryDir place;
        QVERIFY(QDir().rename(
            sample.folder.filePath(QStringLiteral("sample")), place.filePath(QStringLiteral("sample"))));
        fixture.session().resume({id});
        QVERIFY(fixture.waitForState(id, api::TorrentState::Failed));
        QCOMPARE(fixture.row(id).fault.kind, api::FaultKind::FilesMissing);
        fixture.session().setSaveFolder({id}, place.path());
        QVERIFY(fixture.waitForState(id, api::TorrentState::Seeding));
        QCOMPARE(fixture.row(id).saveFolder, place.path());
    }
};

FRESHET_TEST(MovingTest)
#include "moving_test.moc"
