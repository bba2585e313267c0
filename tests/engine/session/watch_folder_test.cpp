// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/qt_scheduler.h"
#include "engine/session/watch_folder.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::session;

class WatchFolderTest : public QObject
{
    Q_OBJECT
    struct Bench
    {
        QTemporaryDir folder;
        QtScheduler scheduler;
        QStringList tried;
        QStringList added;
        QList<api::Fault> reports;
        WatchFolder watch;

        explicit Bench(const WatchFolder::Pace& pace = {20ms, 1ms, 100ms})
            : watch(scheduler,
                {[this](const QString& path, const WatchFolder::Ports::Done& done) { take(path, done); },
                    [this](const api::Fault& fault) { reports.append(fault); }},
                pace)
        {}
        void start(bool deletes = false) { watch.apply({true, folder.path(), deletes}); }
        void take(const QString& path, const WatchFolder::Ports::Done& done)
        {
            const QString name = QFileInfo(path).fileName();
            tried.append(name);
            QFile file(path);
            static_cast<void>(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            if (content == "whole") {
                added.append(name);
                done(TorrentId(1));
            } else {
                const auto kind =
                    content == "known" ? api::FaultKind::AlreadyAdded : api::FaultKind::NotATorrent;
                done(tl::unexpected(api::Fault{kind, path, {}}));
            }
        }
        void write(const char* name, const QByteArray& content) const
        {
            // Under another name first, so that nobody sees a part of it.
            const QString path = folder.filePath(QString::fromLatin1(name));
            QFile file(path + QStringLiteral(".part"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            file.close();
            QFile::remove(path);
            QVERIFY(file.rename(path));
        }
        [[nodiscard]] QStringList names() const { return QDir(folder.path()).entryList(QDir::Files); }
    };

private Q_SLOTS:
    void addsWhatIsThereAndWhatComesAndRenamesIt()
    {
        Bench bench;
        bench.write("a.torrent", "whole");
        bench.write("notes.txt", "whole");
        bench.start();
        QTRY_COMPARE(bench.added, QStringList{QStringLiteral("a.torrent")});
        QTRY_COMPARE(
            bench.names(), (QStringList{QStringLiteral("a.torrent.added"), QStringLiteral("notes.txt")}));
        bench.write("a.torrent", "whole");
        QTRY_COMPARE(bench.added.size(), 2);
        QTRY_VERIFY(bench.names().contains(QStringLiteral("a.torrent.added.2")));
        QVERIFY(bench.reports.isEmpty());
    }

    void hearsOfChangesWithoutPolling()
    {
        Bench bench({10min, 1ms, 100ms});
        bench.write("first.torrent", "whole");
        bench.start();
        // From then on the system tells.
        QTRY_COMPARE(bench.added.size(), 1);
        bench.write("b.torrent", "whole");
        QTRY_COMPARE(bench.added.size(), 2);
    }

    void deletesIfThatIsWanted()
    {
        Bench bench;
        bench.write("a.torrent", "whole");
        bench.write("b.torrent", "known");
        bench.start(true);
        QTRY_COMPARE(bench.names(), QStringList());
        QCOMPARE(bench.added.size(), 1);
        QVERIFY(bench.reports.isEmpty());
    }

    void triesWhatIsHalfWrittenAgain()
    {
        Bench bench({5ms, 1ms, 1h});
        bench.write("a.torrent", "who");
        bench.start();
        QTRY_COMPARE(bench.tried.size(), 1);
        QVERIFY(bench.added.isEmpty());
        bench.write("a.torrent", "whole");
        QTRY_COMPARE(bench.added.size(), 1);
        QVERIFY(bench.reports.isEmpty());
    }

    void reportsABrokenFileOnceAndLeavesItThere()
    {
        Bench bench;
        bench.write("a.torrent", "broken");
        bench.start();
        QTRY_COMPARE(bench.reports.size(), 1);
        QCOMPARE(bench.reports.first().kind, api::FaultKind::NotATorrent);
        // It has been looked at again when another one was added.
        bench.write("b.torrent", "whole");
        QTRY_COMPARE(bench.added.size(), 1);
        QTRY_VERIFY(bench.names().contains(QStringLiteral("b.torrent.added")));
        QCOMPARE(bench.reports.size(), 1);
        QCOMPARE(bench.tried.count(QStringLiteral("a.torrent")), 1);
        QVERIFY(bench.names().contains(QStringLiteral("a.torrent")));
    }

    void saysOnceThatTheFolderIsNotThere()
    {
        Bench bench;
        const QString missing = bench.folder.filePath(QStringLiteral("later"));
        bench.watch.apply({true, missing, false});
        QTRY_COMPARE(bench.reports.size(), 1);
        QCOMPARE(bench.reports.first().subject, missing);
        QVERIFY(QDir().mkdir(missing));
        bench.write("later/a.torrent", "whole");
        QTRY_COMPARE(bench.added.size(), 1);
        QCOMPARE(bench.reports.size(), 1);
    }

    void anotherFolderAndOffTakeEffectAtOnce()
    {
        Bench bench;
        QTemporaryDir other;
        bench.start();
        bench.watch.apply({true, other.path(), false});
        bench.write("a.torrent", "whole");
        QFile file(other.filePath(QStringLiteral("b.torrent")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("whole") == 5);
        file.close();
        QTRY_COMPARE(bench.added, QStringList{QStringLiteral("b.torrent")});
        bench.watch.stop();
        bench.start();
        QTRY_COMPARE(bench.added.last(), QStringLiteral("a.torrent"));
    }
};

FRESHET_TEST(WatchFolderTest)
#include "watch_folder_test.moc"
