// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/session_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace freshet;
using namespace freshet::literals;
using namespace freshet::test;
using State = api::TorrentState;

namespace {

/// Answers every HTTP request with the same bytes.
class TinyWebServer : public QTcpServer
{
public:
    explicit TinyWebServer(QByteArray body)
    {
        connect(this, &QTcpServer::newConnection, this, [this, body] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, body] {
                if (socket->peek(64 * 1024).contains("\r\n\r\n")) {
                    socket->readAll();
                    socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                    socket->disconnectFromHost();
                }
            });
        });
        if (!listen(QHostAddress::LocalHost)) {
            qFatal("no port for a web server");
        }
    }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/a.torrent").arg(serverPort());
    }
};

bool hasNotice(
    const SessionFixture& fixture, api::Notice::Kind kind, api::FaultKind fault = api::FaultKind::None)
{
    return std::any_of(fixture.notices().begin(), fixture.notices().end(),
        [=](const api::Notice& notice) { return notice.kind == kind && notice.fault.kind == fault; });
}

} // namespace

class EngineSessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsFromEverySource_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"bytes", "file", "magnet", "url"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }
    void addsFromEverySource()
    {
        QFETCH(QString, kind);
        const SampleTorrent sample(1_MiB, 4);
        SessionFixture seeder;
        const TorrentId seed = seeder.seed(sample);
        SessionFixture leecher;
        TinyWebServer web(sample.bytes);
        api::AddTorrentRequest request = leecher.request(sample);
        request.peers.append(seeder.endpoint());
        if (kind != QLatin1String("bytes")) {
            request.source = {};
        }
        if (kind == QLatin1String("file")) {
            request.source.file = leecher.saveFolder() + QStringLiteral("/a.torrent");
            writeFile(request.source.file, sample.bytes);
        } else if (kind == QLatin1String("url")) {
            request.source.url = QUrl(web.url());
        } else if (kind == QLatin1String("magnet")) {
            request.source = api::TorrentSource::fromText(seeder.row(seed).infoHash);
        }
        const auto id = leecher.add(request);
        QVERIFY2(id.has_value(), id ? "" : qPrintable(api::describe(id.error())));
        QVERIFY(leecher.waitForState(*id, State::Seeding));
        QVERIFY(sample.isIn(leecher.saveFolder()));
        QVERIFY(hasNotice(leecher, api::Notice::Kind::Added));
        QVERIFY(leecher.waitFor([&] { return hasNotice(leecher, api::Notice::Kind::Completed); }));
        QCOMPARE(hasNotice(leecher, api::Notice::Kind::MetadataReceived), kind == QLatin1String("magnet"));
    }

    void refusesWhatItHasAndWhatItCannot()
    {
        const SampleTorrent sample(1_MiB);
        SessionFixture fixture;
        QVERIFY(fixture.add(fixture.request(sample)));
        const auto again = fixture.add(fixture.request(sample));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, api::FaultKind::AlreadyAdded);
        QCOMPARE(again.error().subject, sample.name);
        api::AddTorrentRequest v2;
        v2.source.file = qEnvironmentVariable("FRESHET_SOURCE_DIR")
            + QStringLiteral("/tests/data/libtorrent_v2_single.torrent");
        const auto refused = fixture.add(v2);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, api::FaultKind::V2OnlyTorrent);
    }

    void pausesAndResumes()
    {
        const SampleTorrent sample(8_MiB);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher([](api::Settings& settings) { settings.transfer.downloadLimit = 1_MiB; });
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).wantedDone > 0; }));
        leecher.session().pause({id});
        QVERIFY(leecher.waitForState(id, State::Paused));
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).connectedPeers == 0; }));
        api::Settings settings = leecher.session().settings();
        settings.transfer.downloadLimit = noLimit;
        leecher.session().applySettings(settings);
        leecher.session().resume({id});
        QVERIFY(leecher.waitForState(id, State::Seeding));
        QVERIFY(sample.isIn(leecher.saveFolder()));
    }

    void bringsBackWhatWasRemoved_data()
    {
        QTest::addColumn<bool>("hasProfile");
        QTest::newRow("with a profile") << true;
        QTest::newRow("without") << false;
    }
    void bringsBackWhatWasRemoved()
    {
        QFETCH(bool, hasProfile);
        const QTemporaryDir profile;
        const SampleTorrent sample(1_MiB);
        SessionFixture seeder({}, hasProfile ? profile.path() : QString());
        const TorrentId id = seeder.seed(sample);
        seeder.session().remove({id}, api::FileRemoval::Keep);
        // At once: as fast as anyone can say "undo".
        seeder.session().restore({id});
        // The row may never have gone, so the engine is asked.
        const auto isBack = [&] {
            const auto preview = seeder.session().preview(seeder.request(sample).source);
            return seeder.waitFor([&] { return preview.isFinished(); }) && preview.result()
                && preview.result()->existing == id;
        };
        QVERIFY(seeder.waitFor(isBack));
        QVERIFY(seeder.waitForState(id, State::Seeding));
        seeder.session().remove({id}, api::FileRemoval::Keep);
        QVERIFY(seeder.waitFor([&] { return !seeder.has(id); }));
        seeder.session().restore({id});
        QVERIFY(seeder.waitForState(id, State::Seeding));
        QVERIFY(sample.isIn(sample.folder.path()));
    }

    void keepsTagsNamesAndTheFolderOfACategory()
    {
        QTemporaryDir profile;
        QTemporaryDir films;
        QTemporaryDir tagged;
        const SampleTorrent sample(1_MiB);
        const auto adjust = [&films](api::Settings& settings) {
            settings.groups[QStringLiteral("films")].saveFolder = films.path();
        };
        TorrentId id;
        {
            SessionFixture fixture(adjust, profile.path());
            api::AddTorrentRequest request = fixture.request(sample);
            request.saveFolder.clear();
            request.category = QStringLiteral("films");
            id = *fixture.add(request);
            QVERIFY(fixture.waitFor([&] { return fixture.has(id); }));
            QCOMPARE(fixture.row(id).saveFolder, films.path());
            fixture.session().setTags({id}, {QStringLiteral("linux"), QStringLiteral(" linux ")});
            fixture.session().rename(id, QStringLiteral("Mine"));
            QVERIFY(fixture.waitFor([&] { return fixture.row(id).name == QLatin1String("Mine"); }));
            const QString tracker = QStringLiteral("http://127.0.0.1:1/announce");
            fixture.session().addTrackers(id, {tracker});
            QVERIFY(fixture.waitFor([&] { return !fixture.row(id).trackerHost.isEmpty(); }));
            fixture.session().removeTrackers(id, {tracker});
            QVERIFY(fixture.waitFor([&] { return fixture.row(id).trackerHost.isEmpty(); }));
            const auto file = fixture.session().torrentFile(id);
            QVERIFY(fixture.waitFor([&] { return file.isFinished(); }));
            QCOMPARE(file.result().value(), sample.bytes);
            const auto none = fixture.session().torrentFile(TorrentId(999));
            QVERIFY(fixture.waitFor([&] { return none.isFinished(); }));
            QVERIFY(!none.result());
            api::Settings settings = fixture.session().settings();
            settings.tags[QStringLiteral("b")] = {5, 6, tagged.path()};
            fixture.session().applySettings(settings);
        }
        SessionFixture again({}, profile.path());
        QVERIFY(again.waitFor([&] { return again.has(id); }));
        // A tag keeps its limits, and new torrents go to its folder if no category says otherwise.
        QCOMPARE(again.session().settings().tags.value(QStringLiteral("b")),
            (api::TagOptions{5, 6, tagged.path()}));
        const SampleTorrent other(1_MiB, 2);
        api::AddTorrentRequest request = again.request(other);
        request.saveFolder.clear();
        request.tags = {QStringLiteral("c"), QStringLiteral("b")};
        const TorrentId second = *again.add(request);
        QVERIFY(again.waitFor([&] { return again.has(second); }));
        QCOMPARE(again.row(second).saveFolder, tagged.path());
        QCOMPARE(again.row(id).tags, QStringList{QStringLiteral("linux")});
        QCOMPARE(again.row(id).name, QStringLiteral("Mine"));
        QCOMPARE(again.row(id).contentName, sample.name);
    }

    void deletesFilesWhenAsked()
    {
        const SampleTorrent sample(1_MiB, 2);
        SessionFixture fixture;
        const TorrentId id = fixture.seed(sample);
        const QString folder = sample.folder.filePath(sample.name);
        fixture.session().remove({id}, api::FileRemoval::Delete);
        QVERIFY(fixture.waitFor([&] { return !QFile::exists(folder); }));
        // Added again at once, it must not find files that are about to go.
        const auto again = fixture.add(fixture.request(sample));
        QVERIFY(again.has_value());
        QVERIFY(fixture.waitForState(*again, State::Downloading));
        QCOMPARE(fixture.row(*again).wantedDone, 0);
    }

    void mendsDamageAfterARecheck()
    {
        const SampleTorrent sample(4_MiB);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher;
        const TorrentId id = leecher.leech(sample, seeder);
        QVERIFY(leecher.waitForState(id, State::Seeding));
        const qint64 before = leecher.row(id).downloaded;
        const QString path = leecher.saveFolder() + QLatin1Char('/') + sample.name;
        QByteArray damaged = sample.content;
        damaged[100] = static_cast<char>(~damaged[100]);
        damaged[3_MiB] = static_cast<char>(~damaged[3_MiB]);
        leecher.session().pause({id});
        QVERIFY(leecher.waitForState(id, State::Done));
        writeFile(path, damaged);
        leecher.session().recheck({id});
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).wantedDone == 4_MiB - 2 * 65536; }));
        leecher.session().resume({id});
        QVERIFY(leecher.waitForState(id, State::Seeding));
        QVERIFY(sample.isIn(leecher.saveFolder()));
        QVERIFY(leecher.waitFor([&] { return leecher.row(id).downloaded >= before + 2 * 65536; }));
        QVERIFY(leecher.row(id).downloaded <= before + 4 * 65536);
    }

    void fetchesFilesWhenTheyBecomeWanted()
    {
        const SampleTorrent sample(2_MiB, 2);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher;
        api::AddTorrentRequest request = leecher.request(sample);
        request.peers.append(seeder.endpoint());
        request.onlyFiles.append(QStringLiteral("0.bin"));
        const auto id = leecher.add(request);
        QVERIFY(leecher.waitForState(*id, State::Seeding));
        QCOMPARE(leecher.row(*id).wantedSize, 1_MiB);
        QVERIFY(!QFile::exists(leecher.saveFolder() + QStringLiteral("/sample/1.bin")));
        leecher.session().setFilePriorities(*id, {api::FilePriority::Normal, api::FilePriority::Normal});
        QVERIFY(leecher.waitFor(
            [&] { return leecher.row(*id).wantedSize == 2_MiB && leecher.row(*id).isComplete(); }));
        QVERIFY(sample.isIn(leecher.saveFolder()));
    }

    /// Bytes over time, from the first to the last look, so that a busy machine can only make it slower.
    void holdsRateLimits_data()
    {
        QTest::addColumn<bool>("isGlobal");
        QTest::newRow("of the session") << true;
        QTest::newRow("of one torrent") << false;
    }
    void holdsRateLimits()
    {
        QFETCH(bool, isGlobal);
        constexpr qint64 limit = 512 * 1024;
        const SampleTorrent sample(16_MiB);
        SessionFixture seeder;
        seeder.seed(sample);
        SessionFixture leecher(
            [=](api::Settings& settings) { settings.transfer.downloadLimit = isGlobal ? limit : noLimit; });
        api::AddTorrentRequest request = leecher.request(sample);
        request.peers.append(seeder.endpoint());
        request.options.downloadLimit = isGlobal ? noLimit : limit;
        const auto id = leecher.add(request);
        QVERIFY(leecher.waitFor([&] { return leecher.row(*id).downloaded > limit; }));
        QElapsedTimer clock;
        clock.start();
        const qint64 before = leecher.row(*id).downloaded;
        QVERIFY(leecher.waitFor([&] { return leecher.row(*id).downloaded > before + 4 * limit; }));
        const qint64 moved = leecher.row(*id).downloaded - before;
        const double rate = 1000.0 * static_cast<double>(moved) / static_cast<double>(clock.elapsed());
        // A row may be as old as a second at either end.
        QVERIFY2(rate < 1.3 * limit, qPrintable(QString::number(rate)));
        QVERIFY2(rate > 0.7 * limit, qPrintable(QString::number(rate)));
    }

    void keepsToTheQueue()
    {
        std::vector<std::unique_ptr<SampleTorrent>> samples;
        SessionFixture fixture([](api::Settings& settings) { settings.queue.activeDownloads = 2; });
        QList<TorrentId> ids;
        for (int i = 0; i < 4; ++i) {
            samples.push_back(std::make_unique<SampleTorrent>(1_MiB));
            ids.append(fixture.add(fixture.request(*samples.back())).value_or(TorrentId()));
        }
        const auto running = [&] {
            QList<TorrentId> found;
            for (const TorrentId id : std::as_const(ids)) {
                if (fixture.row(id).state == State::Downloading) {
                    found.append(id);
                }
            }
            return found;
        };
        QVERIFY(fixture.waitFor([&] { return running() == ids.mid(0, 2); }));
        fixture.session().setQueuePosition({ids[3]}, 0);
        QVERIFY(fixture.waitFor([&] { return running() == QList<TorrentId>({ids[0], ids[3]}); }));
        api::Settings settings = fixture.session().settings();
        settings.queue.activeDownloads = api::unlimitedTorrents;
        fixture.session().applySettings(settings);
        QVERIFY(fixture.waitFor([&] { return running() == ids; }));
    }

    void changesThePortAndKeepsItIfTheNewOneIsTaken()
    {
        SessionFixture fixture;
        const quint16 first = fixture.endpoint().port;
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        api::Settings settings = fixture.session().settings();
        settings.connection.listenPort = taken.serverPort();
        fixture.session().applySettings(settings);
        QVERIFY(fixture.waitFor(
            [&] { return hasNotice(fixture, api::Notice::Kind::Warning, api::FaultKind::PortInUse); }));
        QVERIFY(
            fixture.waitFor([&] { return fixture.totals().listenFault.kind == api::FaultKind::PortInUse; }));
        QCOMPARE(fixture.totals().listenPort, first);
        taken.close();
        // Applied again, it is tried again.
        fixture.session().applySettings(settings);
        QVERIFY(
            fixture.waitFor([&] { return fixture.totals().listenPort == settings.connection.listenPort; }));
        QCOMPARE(fixture.totals().listenFault.kind, api::FaultKind::None);
    }

    void goesOnAfterARestartAndNoticesMissingFiles()
    {
        const QTemporaryDir profile;
        const SampleTorrent sample(2_MiB);
        SessionFixture seeder;
        seeder.seed(sample);
        const QTemporaryDir target;
        TorrentId id;
        {
            SessionFixture leecher({}, profile.path());
            api::AddTorrentRequest request = leecher.request(sample);
            request.saveFolder = target.path();
            request.peers.append(seeder.endpoint());
            id = leecher.add(request).value_or(TorrentId());
            QVERIFY(leecher.waitForState(id, State::Seeding));
        }
        {
            SessionFixture leecher({}, profile.path());
            QVERIFY(leecher.waitForState(id, State::Seeding));
            QCOMPARE(leecher.row(id).downloaded, 2_MiB);
            leecher.session().pause({id});
            QVERIFY(leecher.waitForState(id, State::Done));
        }
        const QString path = target.filePath(sample.name);
        QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
        SessionFixture leecher({}, profile.path());
        QVERIFY(leecher.waitForState(id, State::Done));
        leecher.session().resume({id});
        QVERIFY(leecher.waitForState(id, State::Failed));
        QCOMPARE(leecher.row(id).fault.kind, api::FaultKind::FilesMissing);
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
        leecher.session().resume({id});
        QVERIFY(leecher.waitForState(id, State::Seeding));
    }

    void remembersWhatWasMoved()
    {
        const SampleTorrent sample(2 * 1024 * 1024);
        QTemporaryDir profile;
        SessionFixture seeder;
        QVERIFY(seeder.waitForState(seeder.seed(sample), State::Seeding));
        TorrentId id;
        const auto downloaded = [&id](SessionFixture& fixture, bool isOfTorrent, api::HistoryRange range) {
            const auto history =
                fixture.session().history({range, isOfTorrent ? std::optional(id) : std::nullopt});
            ByteCount sum = -1;
            if (fixture.waitFor([&history] { return history.isFinished(); })) {
                sum = 0;
                for (const api::TrafficSample& slot : history.result().samples) {
                    sum += slot.downloaded;
                }
            }
            return sum;
        };
        {
            SessionFixture leecher({}, profile.path());
            id = leecher.leech(sample, seeder);
            QVERIFY(leecher.waitForState(id, State::Seeding));
            QVERIFY(leecher.waitFor([&] {
                return downloaded(leecher, false, api::HistoryRange::TenMinutes) == sample.content.size();
            }));
            QCOMPARE(downloaded(leecher, true, api::HistoryRange::Days), sample.content.size());
        }
        SessionFixture again({}, profile.path());
        QVERIFY(again.waitFor([&again, id] { return again.has(id); }));
        for (const bool isOfTorrent : {false, true}) {
            for (const auto range : {api::HistoryRange::Week, api::HistoryRange::Days}) {
                QCOMPARE(downloaded(again, isOfTorrent, range), sample.content.size());
            }
        }
    }

    void letsNobodyElseUseItsProfile()
    {
        const QTemporaryDir profile;
        SessionFixture first({}, profile.path());
        session::EngineConfig config;
        config.profileFolder = profile.path();
        const auto second = session::EngineSession::create(config);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, api::FaultKind::ProfileInUse);
    }

    void endsInTimeAlthoughATrackerIsDead()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const SampleTorrent sample(
            1_MiB, 1, {QStringLiteral("http://127.0.0.1:%1/announce").arg(silent.serverPort())});
        SessionFixture fixture;
        fixture.seed(sample);
        QVERIFY(fixture.waitFor([&] { return silent.hasPendingConnections(); }));
        QElapsedTimer clock;
        clock.start();
        fixture.stop();
        QVERIFY2(clock.elapsed() < 15000, qPrintable(QString::number(clock.elapsed())));
    }

    void previewsWithoutAdding()
    {
        const SampleTorrent sample(1_MiB, 2);
        SessionFixture fixture;
        const auto preview = fixture.session().preview(fixture.request(sample).source);
        QVERIFY(fixture.waitFor([&] { return preview.isFinished(); }));
        QVERIFY(preview.result().has_value());
        QCOMPARE(preview.result()->files.size(), 2);
        QVERIFY(!preview.result()->existing.has_value());
        const auto id = fixture.add(fixture.request(sample));
        const auto again = fixture.session().preview(fixture.request(sample).source);
        QVERIFY(fixture.waitFor([&] { return again.isFinished(); }));
        QCOMPARE(again.result()->existing.value(), *id);
    }
};

FRESHET_TEST(EngineSessionTest)
#include "engine_session_test.moc"
