// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/native_file.h"
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>

using namespace freshet;
using namespace freshet::test;
using storage::NativeCall;

namespace {

/// Keeps what is on the disk before a certain rename, sync or removal, counted from 0.
class RenamingProbe final : public storage::NativeFileProbe
{
public:
    RenamingProbe(int step, std::function<void()> keep)
        : m_stepsLeft(step)
        , m_keep(std::move(keep))
    {
        storage::NativeFile::setProbe(this);
    }
    ~RenamingProbe() override { storage::NativeFile::setProbe(nullptr); }

    int before(NativeCall call, const QString&) override
    {
        const bool isStep =
            call == NativeCall::Rename || call == NativeCall::Sync || call == NativeCall::Remove;
        if (isStep && m_stepsLeft-- == 0) {
            m_keep();
            m_isKept = true;
        }
        return 0;
    }
    [[nodiscard]] bool isKept() const { return m_isKept; }

private:
    std::atomic<int> m_stepsLeft;
    const std::function<void()> m_keep;
    std::atomic<bool> m_isKept = false;
};

} // namespace

/// Whole sessions whose files get other names.
class RenamingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void downloadsAndMovesUnderTheNewNames()
    {
        const SampleTorrent sample(4 * 1024 * 1024, 2);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher(
            [](api::Settings& settings) { settings.transfer.downloadLimit = 1024 * 1024; });
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).progress() > 0.2; }));
        const auto rename = [&](const char* from, const char* to) {
            auto answer =
                leecher.session().renameFiles(id, QString::fromLatin1(from), QString::fromLatin1(to));
            return leecher.waitFor([&] { return answer.isFinished(); }) && answer.result().has_value();
        };
        QVERIFY(rename("sample/0.bin", "sample/first"));
        QVERIFY(rename("sample", "other"));
        QVERIFY(leecher.row(id).progress() < 1);
        api::Settings settings = leecher.session().settings();
        settings.transfer.downloadLimit = noLimit;
        leecher.session().applySettings(settings);
        QVERIFY(leecher.waitForState(id, api::TorrentState::Seeding));
        const auto whole = [&](const QString& folder) {
            return readFile(folder + QStringLiteral("/other/first"))
                + readFile(folder + QStringLiteral("/other/1.bin"));
        };
        QCOMPARE(whole(leecher.saveFolder()), sample.content);
        QVERIFY(!QFile::exists(leecher.saveFolder() + QStringLiteral("/sample")));
        QCOMPARE(leecher.row(id).contentName, QStringLiteral("other"));
        const QTemporaryDir place;
        leecher.session().moveFiles({id}, place.path());
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).saveFolder == place.path(); }));
        QVERIFY(leecher.waitForState(id, api::TorrentState::Seeding));
        QCOMPARE(whole(place.path()), sample.content);
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
        leecher.session().remove({id}, api::FileRemoval::Delete);
        QVERIFY(leecher.waitFor([&] { return QDir(place.path()).isEmpty(); }));
    }

    void takesNoNameOfAnother()
    {
        const SampleTorrent sample(256 * 1024, 2);
        SessionFixture fixture;
        const TorrentId id = fixture.seed(sample);
        writeFile(sample.folder.filePath(QStringLiteral("sample/theirs")), "theirs");
        auto answer = fixture.session().renameFiles(
            id, QStringLiteral("sample/0.bin"), QStringLiteral("sample/theirs"));
        QVERIFY(fixture.waitFor([&] { return answer.isFinished(); }));
        QVERIFY(!answer.result());
        QCOMPARE(answer.result().error().kind, api::FaultKind::FileInTheWay);
        QCOMPARE(readFile(sample.folder.filePath(QStringLiteral("sample/theirs"))), QByteArray("theirs"));
        QVERIFY(sample.isIn(sample.folder.path()));
    }

    /// The machine stops before every single change of the disk in turn.
    void findsItsFilesAfterACrashAtAnyStep()
    {
        int steps = 0;
        int newNames = 0;
        for (bool isKept = true; isKept; ++steps) {
            const QTemporaryDir root;
            const QString kept = root.filePath(QStringLiteral("kept"));
            const QStringList parts{QStringLiteral("data"), QStringLiteral("profile")};
            const SampleTorrent sample(128 * 1024, 2);
            copyFolder(sample.folder.path(), root.filePath(parts.first()));
            TorrentId id;
            {
                SessionFixture fixture({}, root.filePath(parts.last()));
                api::AddTorrentRequest request = fixture.request(sample);
                request.saveFolder = root.filePath(parts.first());
                id = *fixture.add(request);
                QVERIFY(fixture.waitForState(id, api::TorrentState::Seeding));
                const RenamingProbe probe(steps, [&] {
                    for (const QString& part : parts) {
                        copyFolder(root.filePath(part), kept + u'/' + part);
                    }
                });
                auto answer =
                    fixture.session().renameFiles(id, QStringLiteral("sample"), QStringLiteral("new"));
                QVERIFY(fixture.waitFor([&] { return answer.isFinished(); }));
                QVERIFY(answer.result());
                isKept = probe.isKept();
            }
            if (!isKept) {
                break;
            }
            for (const QString& part : parts) {
                QVERIFY(QDir(root.filePath(part)).removeRecursively());
                copyFolder(kept + u'/' + part, root.filePath(part));
            }
            // A process that died does not hold it.
            QFile::remove(root.filePath(QStringLiteral("profile/lock")));
            SessionFixture again({}, root.filePath(parts.last()));
            QVERIFY(again.waitForState(id, api::TorrentState::Seeding));
            QVERIFY(again.row(id).isComplete());
            const QString folder = root.filePath(parts.first()) + u'/' + again.row(id).contentName;
            QCOMPARE(
                readFile(folder + QStringLiteral("/0.bin")) + readFile(folder + QStringLiteral("/1.bin")),
                sample.content);
            QCOMPARE(QDir(root.filePath(parts.first()))
                         .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                QStringList{again.row(id).contentName});
            newNames += again.row(id).contentName == QStringLiteral("new") ? 1 : 0;
        }
        QVERIFY(steps >= 4);
        QVERIFY(newNames >= 3);
    }
};

FRESHET_TEST(RenamingTest)
#include "renaming_test.moc"
