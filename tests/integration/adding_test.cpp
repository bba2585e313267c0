// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of a torrent into a real session: looked at first, and found in a folder.
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::test;
using State = api::TorrentState;

namespace {

api::TorrentSource linkTo(const SessionFixture& seeder, TorrentId torrent, const Endpoint& peer)
{
    api::TorrentSource source;
    source.magnet = QStringLiteral("magnet:?xt=urn:btih:%1&dn=link&x.pe=%2")
                        .arg(seeder.row(torrent).infoHash, peer.toString());
    return source;
}
} // namespace

class AddingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkShowsItsFilesAndIsAddedWithThem()
    {
        const SampleTorrent sample(1_MiB, 4);
        SessionFixture seeder;
        SessionFixture leecher;
        const TorrentId seed = seeder.seed(sample);
        QVERIFY(seeder.waitForState(seed, State::Seeding));
        const auto preview = leecher.session().preview(linkTo(seeder, seed, seeder.endpoint()));
        QVERIFY(leecher.waitFor([&] { return preview.isFinished(); }));
        QCOMPARE(preview.resultCount(), 2);
        QVERIFY(preview.resultAt(0) && !preview.resultAt(0)->hasMetadata);
        QCOMPARE(preview.resultAt(0)->name, QStringLiteral("link"));
        const auto whole = preview.resultAt(1);
        QVERIFY(whole && whole->hasMetadata);
        QCOMPARE(whole->files.size(), 4);
        QCOMPARE(whole->infoHash, preview.resultAt(0)->infoHash);
        QCOMPARE(whole->peers, QList<Endpoint>{seeder.endpoint()});
        // Looking at it has left nothing behind.
        QVERIFY(leecher.notices().isEmpty());
        QVERIFY(QDir(leecher.saveFolder()).isEmpty());
        api::AddTorrentRequest request;
        request.source.bytes = whole->bytes;
        request.peers = whole->peers;
        request.saveFolder = leecher.saveFolder();
        const auto id = leecher.add(request);
        QVERIFY(id.has_value());
        QVERIFY(leecher.waitForState(*id, State::Seeding));
        QVERIFY(sample.isIn(leecher.saveFolder()));
        for (const api::Notice& notice : leecher.notices()) {
            QVERIFY(notice.kind != api::Notice::Kind::MetadataReceived);
        }
    }

    void aLinkThatIsCancelledCanBeAddedLater()
    {
        const SampleTorrent sample(1_MiB);
        SessionFixture seeder;
        SessionFixture leecher;
        const TorrentId seed = seeder.seed(sample);
        QVERIFY(seeder.waitForState(seed, State::Seeding));
        api::TorrentSource nobody;
        nobody.magnet = QStringLiteral("magnet:?xt=urn:btih:") + seeder.row(seed).infoHash;
        QSignalSpy searched(&leecher.session(), &api::Session::metadataSearched);
        auto preview = leecher.session().preview(nobody);
        QVERIFY(leecher.waitFor([&] { return searched.size() >= 2; }));
        QCOMPARE(searched.first().first().toString(), seeder.row(seed).infoHash);
        preview.cancel();
        // A search is told of once a second: none is left when the next one would have come.
        SessionFixture& session = leecher;
        const auto other = session.session().preview(linkTo(seeder, seed, seeder.endpoint()));
        QVERIFY(session.waitFor([&] { return other.isFinished(); }));
        QVERIFY(other.resultAt(other.resultCount() - 1)->hasMetadata);
        api::AddTorrentRequest request;
        request.source = linkTo(seeder, seed, seeder.endpoint());
        request.saveFolder = leecher.saveFolder();
        const auto id = leecher.add(request);
        QVERIFY(id.has_value());
        QVERIFY(leecher.waitForState(*id, State::Seeding));
    }

    void aLinkAddedPausedGetsItsFileListEvenAfterARestart()
    {
        const SampleTorrent sample(1_MiB, 4);
        SessionFixture seeder;
        const TorrentId seed = seeder.seed(sample);
        QVERIFY(seeder.waitForState(seed, State::Seeding));
        QTemporaryDir profile;
        TorrentId id;
        {
            SessionFixture leecher({}, profile.path());
            api::AddTorrentRequest request;
            request.source.magnet = QStringLiteral("magnet:?xt=urn:btih:") + seeder.row(seed).infoHash;
            request.saveFolder = leecher.saveFolder();
            request.startPaused = true;
            const auto added = leecher.add(request);
            QVERIFY(added.has_value());
            id = *added;
            QVERIFY(leecher.waitForState(id, State::FetchingMetadata));
        }
        SessionFixture leecher({}, profile.path());
        QVERIFY(leecher.waitForState(id, State::FetchingMetadata));
        leecher.session().addPeers(id, {seeder.endpoint()});
        QVERIFY(leecher.waitForState(id, State::Paused));
        QVERIFY(leecher.row(id).hasMetadata);
        QCOMPARE(leecher.row(id).wantedDone, 0);
    }

    void aPlaceInTheQueueIsTakenAtOnce()
    {
        SessionFixture fixture([](api::Settings& settings) { settings.queue.activeDownloads = 1; });
        const SampleTorrent old(1_MiB);
        const SampleTorrent first(1_MiB);
        const SampleTorrent second(1_MiB);
        const SampleTorrent last(1_MiB);
        const auto add = [&fixture](const SampleTorrent& sample, std::optional<int> place) {
            api::AddTorrentRequest request = fixture.request(sample);
            request.queuePosition = place;
            return fixture.add(request).value_or(TorrentId());
        };
        const TorrentId oldId = add(old, std::nullopt);
        const TorrentId firstId = add(first, 0);
        const TorrentId secondId = add(second, 1);
        const TorrentId lastId = add(last, std::nullopt);
        const auto place = [&fixture](TorrentId id) { return fixture.row(id).queuePosition; };
        QVERIFY(fixture.waitFor([&] {
            return place(firstId) == 0 && place(secondId) == 1 && place(oldId) == 2 && place(lastId) == 3;
        }));
        QVERIFY(fixture.waitForState(firstId, State::Downloading));
        QVERIFY(fixture.waitForState(oldId, State::Waiting));
    }

    void addingAListedTorrentAgainNamesItsNewTrackers()
    {
        const SampleTorrent sample(1_MiB, 1, {QStringLiteral("http://127.0.0.1:1/known")});
        SessionFixture seeder;
        const TorrentId id = seeder.seed(sample);
        QVERIFY(seeder.waitForState(id, State::Seeding));
        api::TorrentSource link;
        link.magnet =
            QStringLiteral("magnet:?xt=urn:btih:%1&tr=http://127.0.0.1:1/known&tr=http://127.0.0.1:1/new")
                .arg(seeder.row(id).infoHash);
        const auto preview = seeder.session().preview(link);
        QVERIFY(seeder.waitFor([&] { return preview.isFinished(); }));
        QCOMPARE(preview.resultCount(), 1);
        QCOMPARE(preview.result()->existing, std::optional(id));
        QCOMPARE(preview.result()->newTrackers, QStringList{QStringLiteral("http://127.0.0.1:1/new")});
    }

    void aFolderIsWatched()
    {
        const SampleTorrent sample(1_MiB);
        QTemporaryDir incoming;
        writeFile(incoming.filePath(QStringLiteral("a.torrent")), sample.bytes);
        SessionFixture fixture([&incoming](api::Settings& settings) {
            settings.watchFolder = {true, incoming.path(), false};
            settings.queue.activeDownloads = 0;
        });
        QVERIFY(fixture.waitFor(
            [&] { return QFile::exists(incoming.filePath(QStringLiteral("a.torrent.added"))); }));
        QVERIFY(fixture.waitFor([&] { return fixture.has(TorrentId(1)); }));
        QCOMPARE(fixture.row(TorrentId(1)).name, sample.name);
        QCOMPARE(fixture.notices().first().kind, api::Notice::Kind::Added);
    }
};

FRESHET_TEST(AddingTest)
#include "adding_test.moc"
