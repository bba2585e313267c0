// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/file_paths.h"
#include "tests/support/storage/torrent_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

class FilePathsTest : public QObject
{
    Q_OBJECT
private:
    using Plan = QMap<quint32, QString>;

    const TorrentFixture m_fixture = TorrentFixture::make(
        {{QStringLiteral("t/a.txt"), 10}, {QStringLiteral("t/x/b"), 20}, {QStringLiteral("t/x/y/c"), 30},
            {QStringLiteral("t/.pad/1"), 5, true}, {QStringLiteral("t/xx"), 7}});

    [[nodiscard]] const metainfo::Metainfo& torrent() const { return *m_fixture.torrent; }

private Q_SLOTS:
    void afterwardsTheFileHasTheNewPath()
    {
        FilePlaces places;
        QCOMPARE(pathOf(torrent(), places, FileIndex(0)), QStringLiteral("t/a.txt"));
        QVERIFY(diskPaths(torrent(), places).isEmpty());
        const auto plan = planRename(torrent(), places, QStringLiteral("t/a.txt"), QStringLiteral("t/z.txt"));
        QVERIFY(plan.has_value());
        QCOMPARE(*plan, (Plan{{0, QStringLiteral("t/z.txt")}}));
        setPath(places.paths, torrent(), 0, QStringLiteral("t/z.txt"));
        QCOMPARE(diskPaths(torrent(), places).first(2),
            (QStringList{QStringLiteral("t/z.txt"), QStringLiteral("t/x/b")}));
        // It is found by the name that it has now.
        QVERIFY(!planRename(torrent(), places, QStringLiteral("t/a.txt"), QStringLiteral("t/q")));
        QVERIFY(planRename(torrent(), places, QStringLiteral("t/z.txt"), QStringLiteral("t/a.txt")));
        setPath(places.paths, torrent(), 0, QStringLiteral("t/a.txt"));
        QVERIFY(places.paths.isEmpty());
    }

    void aFolderTakesAllWithIt()
    {
        const auto plan = planRename(torrent(), {}, QStringLiteral("t/x"), QStringLiteral("t/new"));
        QVERIFY(plan.has_value());
        QCOMPARE(*plan, (Plan{{1, QStringLiteral("t/new/b")}, {2, QStringLiteral("t/new/y/c")}}));
    }

    void theTopFolderCanBeRenamed()
    {
        FilePlaces places;
        QCOMPARE(topOf(torrent(), places), QStringLiteral("t"));
        const auto plan = planRename(torrent(), places, QStringLiteral("t"), QStringLiteral("top"));
        QVERIFY(plan.has_value());
        QCOMPARE(plan->size(), 4);
        for (auto path = plan->begin(); path != plan->end(); ++path) {
            setPath(places.paths, torrent(), path.key(), path.value());
        }
        QCOMPARE(topOf(torrent(), places), QStringLiteral("top"));
        setPath(places.paths, torrent(), 0, QStringLiteral("elsewhere/a"));
        QCOMPARE(topOf(torrent(), places), QString());
    }

    void refusesWhatDoesHarm_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QString& from, const QString& to, api::FaultKind kind) {
            QTest::newRow(name) << from << to << static_cast<int>(kind);
        };
        const QString a = QStringLiteral("t/a.txt");
        row("out of the folder", a, QStringLiteral("../a"), api::FaultKind::UnsafeTorrent);
        row("absolute", a, QStringLiteral("/etc/a"), api::FaultKind::UnsafeTorrent);
        row("empty", a, QString(), api::FaultKind::UnsafeTorrent);
        row("empty name", a, QStringLiteral("t/"), api::FaultKind::UnsafeTorrent);
        row("a dot", a, QStringLiteral("t/."), api::FaultKind::UnsafeTorrent);
        row("a device", a, QStringLiteral("t/NUL.txt"), api::FaultKind::UnsafeTorrent);
        row("a character", a, QStringLiteral("t/a:b"), api::FaultKind::UnsafeTorrent);
        row("a space at the end", a, QStringLiteral("t/a "), api::FaultKind::UnsafeTorrent);
        row("a control character", a, QStringLiteral("t/a\nb"), api::FaultKind::UnsafeTorrent);
        row("too long", a, QStringLiteral("t/") + QString(256, u'n'), api::FaultKind::PathTooLong);
        row("another file", a, QStringLiteral("t/xx"), api::FaultKind::FileInTheWay);
        row("another file on some disks", a, QStringLiteral("t/XX"), api::FaultKind::FileInTheWay);
        row("a folder", a, QStringLiteral("t/x"), api::FaultKind::FileInTheWay);
        row("below a file", a, QStringLiteral("t/xx/a"), api::FaultKind::FileInTheWay);
        row("into itself", QStringLiteral("t/x"), QStringLiteral("t/x/z"), api::FaultKind::FileInTheWay);
        row("two folders", QStringLiteral("t/x/y"), QStringLiteral("t/X"), api::FaultKind::FileInTheWay);
        row("a stranger", QStringLiteral("t/q"), QStringLiteral("t/r"), api::FaultKind::FilesMissing);
        row("half a name", QStringLiteral("t/a"), QStringLiteral("t/r"), api::FaultKind::FilesMissing);
        row("padding", QStringLiteral("t/.pad/1"), QStringLiteral("t/r"), api::FaultKind::FilesMissing);
    }
    void refusesWhatDoesHarm()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, kind);
        const auto plan = planRename(torrent(), {}, from, to);
        QVERIFY(!plan);
        QCOMPARE(static_cast<int>(plan.error().kind), kind);
    }

    void lettersMayChangeTheirCase()
    {
        QVERIFY(planRename(torrent(), {}, QStringLiteral("t/a.txt"), QStringLiteral("t/A.txt")));
        QVERIFY(planRename(torrent(), {}, QStringLiteral("t/x"), QStringLiteral("t/X")));
        const auto same = planRename(torrent(), {}, QStringLiteral("t/x"), QStringLiteral("t/x"));
        QVERIFY(same && same->isEmpty());
    }
};

FRESHET_TEST(FilePathsTest)
#include "file_paths_test.moc"
