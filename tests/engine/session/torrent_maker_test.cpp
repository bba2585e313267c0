// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/metainfo_reader.h"
#include "engine/session/torrent_maker.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace freshet;
using namespace freshet::session;

namespace {

template<class T>
bool isAnswered(const QFuture<T>& future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    return future.isFinished() || finished.wait(30'000);
}

} // namespace

class TorrentMakerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        // Sparse: it takes no room and seconds to hash.
        QFile large(path("large"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(16LL * 1024 * 1024 * 1024));
        QFile small(path("small"));
        QVERIFY(small.open(QIODevice::WriteOnly) && small.write(QByteArray(100'000, 'x')) == 100'000);
    }

    void makesAndWrites()
    {
        TorrentMaker maker;
        api::CreateTorrentRequest request;
        request.path = path("small");
        request.source = QStringLiteral("here");
        request.extras.trackers = {{QStringLiteral("http://a/announce"), QStringLiteral("http://b/announce")},
            {QStringLiteral("http://c/announce")}};
        request.outputFile = path("small.torrent");
        const auto future = maker.create(request);
        QVERIFY(isAnswered(future));
        const auto torrent = future.result();
        QVERIFY(torrent.has_value());
        QCOMPARE(future.progressMaximum(), 1000);
        QCOMPARE(future.progressValue(), 1000);
        QFile file(request.outputFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *torrent);
        const auto read = metainfo::readMetainfo(*torrent);
        QVERIFY(read.has_value());
        QCOMPARE((*read)->trackers, request.extras.trackers);
        QVERIFY(torrent->contains("6:source4:here"));
    }

    void saysWhereItCouldNotWrite()
    {
        TorrentMaker maker;
        api::CreateTorrentRequest request;
        request.path = path("small");
        request.outputFile = path("nowhere/small.torrent");
        const auto future = maker.create(request);
        QVERIFY(isAnswered(future));
        QCOMPARE(future.result().error().kind, api::FaultKind::FolderNotWritable);
        QCOMPARE(future.result().error().subject, request.outputFile);
    }

    void summarises()
    {
        TorrentMaker maker;
        const auto folder = maker.summarise(m_folder.path());
        const auto nothing = maker.summarise(path("nothing"));
        QVERIFY(isAnswered(folder) && isAnswered(nothing));
        const api::ContentSummary summary = folder.result().value();
        QVERIFY(summary.files >= 2);
        QVERIFY(summary.size > 16LL * 1024 * 1024 * 1024);
        QCOMPARE(summary.pieceLength, metainfo::suitablePieceLength(summary.size));
        QCOMPARE(nothing.result().error().kind, api::FaultKind::SourceUnreadable);
    }

    void canBeStopped()
    {
        TorrentMaker maker;
        api::CreateTorrentRequest request;
        request.path = path("large");
        request.outputFile = path("large.torrent");
        QFuture<api::Outcome<QByteArray>> future = maker.create(request);
        QFutureWatcher<api::Outcome<QByteArray>> watcher;
        QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
        watcher.setFuture(future);
        QVERIFY(progress.wait(30'000));
        future.cancel();
        // The next one has its turn long before that would have been done.
        request.path = path("small");
        request.outputFile = path("small.torrent");
        QVERIFY(isAnswered(maker.create(request)));
        QVERIFY(QFile::exists(path("small.torrent")));
        QVERIFY(!QFile::exists(path("large.torrent")));
    }

    void nothingIsWaitedForAtTheEnd()
    {
        std::optional<TorrentMaker> maker(std::in_place);
        api::CreateTorrentRequest request;
        request.path = path("large");
        request.outputFile = path("large.torrent");
        const auto running = maker->create(request);
        const auto waiting = maker->create(request);
        maker.reset();
        QVERIFY(running.isFinished() && waiting.isFinished());
        QVERIFY(!QFile::exists(path("large.torrent")));
    }

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
};

FRESHET_TEST(TorrentMakerTest)
#include "torrent_maker_test.moc"
