// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/qt_scheduler.h"
#include "engine/net/net_errc.h"
#include "engine/session/source_loader.h"
#include "tests/engine/discovery/scripted_http_client.h"
#include "tests/support/sim_scheduler.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

namespace {

/// Never answers; counts who still waits.
class SilentHttpClient final : public net::HttpClient
{
public:
    [[nodiscard]] std::unique_ptr<Transfer> get(const net::HttpRequest&, Callback) override
    {
        return std::make_unique<Waiting>(active);
    }
    [[nodiscard]] std::unique_ptr<Transfer> post(
        const net::HttpRequest& request, net::HttpPayload, Callback callback) override
    {
        return get(request, std::move(callback));
    }
    int active = 0;

private:
    class Waiting final : public Transfer
    {
    public:
        explicit Waiting(int& count)
            : m_count(count)
        {
            ++m_count;
        }
        ~Waiting() override { --m_count; }
        Waiting(const Waiting&) = delete;
        Waiting& operator=(const Waiting&) = delete;

    private:
        int& m_count;
    };
};

} // namespace

class SourceLoaderTest : public QObject
{
    Q_OBJECT
    using Loaded = std::optional<api::Outcome<LoadedSource>>;

    static QByteArray torrentBytes()
    {
        QFile file(qEnvironmentVariable("FRESHET_SOURCE_DIR")
            + QStringLiteral("/tests/data/mktorrent_single.torrent"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Loaded load(const api::TorrentSource& source)
    {
        QtScheduler scheduler;
        ScriptedHttpClient http(scheduler);
        SourceLoader loader(scheduler, http);
        Loaded loaded;
        loader.load(source, [&loaded](const api::Outcome<LoadedSource>& outcome) { loaded = outcome; });
        if (loaded || !QTest::qWaitFor([&] { return loaded.has_value(); }, 60000)) {
            return std::nullopt;
        }
        return loaded;
    }

private Q_SLOTS:
    void readsFilesBytesAndLinks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.torrent"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(torrentBytes()) > 0);
        file.close();
        const auto fromFile = load(api::TorrentSource::fromText(path));
        QVERIFY(fromFile && *fromFile);
        QCOMPARE((*fromFile)->torrentFile, torrentBytes());
        api::TorrentSource bytes;
        bytes.bytes = torrentBytes();
        const auto fromBytes = load(bytes);
        QVERIFY(fromBytes && *fromBytes);
        QCOMPARE((*fromBytes)->infoHash(), (*fromFile)->infoHash());
        const auto fromLink = load(api::TorrentSource::fromText(QString(40, QLatin1Char('a'))));
        QVERIFY(fromLink && *fromLink);
        QVERIFY((*fromLink)->magnet.has_value());
    }

    void anAddressIsFetchedWithinLimits()
    {
        QtScheduler scheduler;
        ScriptedHttpClient http(scheduler);
        http.answerWith(200, torrentBytes());
        SourceLoader loader(scheduler, http);
        Loaded loaded;
        loader.load(
            api::TorrentSource::fromText(QStringLiteral("https://example.org/a.torrent")),
            [&loaded](const api::Outcome<LoadedSource>& outcome) { loaded = outcome; }, [] { return true; });
        QTRY_VERIFY(loaded.has_value());
        QVERIFY(*loaded);
        QCOMPARE((*loaded)->torrentFile, torrentBytes());
        QCOMPARE(http.requests().size(), 1);
        QCOMPARE(http.requests().first().timeout, std::chrono::milliseconds(20'000));
        QCOMPARE(http.requests().first().maxBody, ByteCount{20} * 1024 * 1024);
    }

    void anAddressThatIsNotWantedAnyMoreIsGivenUp()
    {
        SimScheduler scheduler;
        SilentHttpClient http;
        SourceLoader loader(scheduler, http);
        bool isWanted = true;
        int answers = 0;
        const auto load = [&](SourceLoader::IsWanted wanted) {
            loader.load(
                api::TorrentSource::fromText(QStringLiteral("https://example.org/a.torrent")),
                [&answers](const api::Outcome<LoadedSource>&) { ++answers; }, std::move(wanted));
        };
        load([&isWanted] { return isWanted; });
        load({});
        scheduler.runFor(std::chrono::seconds(5));
        QCOMPARE(http.active, 2);
        isWanted = false;
        scheduler.runFor(SourceLoader::lookInterval);
        QCOMPARE(http.active, 1);
        QCOMPARE(answers, 0);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<api::FaultKind>("kind");
        QTest::newRow("no file") << QStringLiteral("/nowhere/a.torrent") << api::FaultKind::SourceUnreadable;
        QTest::newRow("a folder") << QStringLiteral("/") << api::FaultKind::SourceUnreadable;
        QTest::newRow("a device") << QStringLiteral("/dev/zero") << api::FaultKind::SourceUnreadable;
        QTest::newRow("no hash") << QStringLiteral("magnet:?dn=x") << api::FaultKind::NotAMagnetLink;
        QTest::newRow("nothing") << QString() << api::FaultKind::NotATorrent;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(api::FaultKind, kind);
        const auto loaded = load(api::TorrentSource::fromText(text));
        QVERIFY(loaded && !*loaded);
        QCOMPARE(loaded->error().kind, kind);
    }
};

FRESHET_TEST(SourceLoaderTest)
#include "source_loader_test.moc"
