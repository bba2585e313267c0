// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/metrics_option.h"
#include "app/cli/option_reader.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet;
using namespace freshet::cli;

namespace {

tl::expected<CommandLine, QString> parse(const char* text)
{
    return parseCommandLine(QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        const auto row = [](const char* text, qint64 bytes) {
            QTest::newRow(text) << QString::fromLatin1(text) << bytes;
        };
        row("100", 100);
        row("500k", 500'000);
        row("500K", 500'000);
        row("1.5M", 1'500'000);
        row("2Mi", 2 * 1024 * 1024);
        row("2Ki", 2048);
        row("1G", 1'000'000'000);
        row("1Gi", 1024LL * 1024 * 1024);
        row("0", 0);
        for (const char* wrong :
            {"", "k", "-5", "1e3", "5 k", "5kb", ".", "1..2", "99999999999999999999", "0x10", "nan", "inf"}) {
            row(wrong, -1);
        }
    }
    void readsSizes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, bytes);
        QCOMPARE(parseSize(text).value_or(-1), bytes);
    }

    void readsWhereMetricsAreOffered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* text, const char* shown) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shown);
        };
        row("9877", "127.0.0.1:9877");
        row("0", "127.0.0.1:0");
        row("192.0.2.1:9877", "192.0.2.1:9877");
        row("[::1]:9877", "[::1]:9877");
        for (const char* wrong : {"65536", "-1", "", ":9877", "localhost:9877", "192.0.2.1", "::1",
                 "::1:9877", "[::1]", "192.0.2.1:"}) {
            row(wrong, "");
        }
    }
    void readsWhereMetricsAreOffered()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const auto line =
            parseCommandLine({QStringLiteral("run"), QStringLiteral("--profile"), QStringLiteral("/p"),
                QStringLiteral("--metrics"), text, QStringLiteral("--metrics-per-torrent")});
        QCOMPARE(line.has_value(), !shown.isEmpty());
        if (line) {
            QCOMPARE(line->metrics->toString(), shown);
            api::Settings settings;
            line->adjust(settings);
            QVERIFY(settings.metrics.isOn);
            QVERIFY(settings.metrics.perTorrent);
            QCOMPARE(settings.metrics.port, line->metrics->port);
            QCOMPARE(settings.metrics.address, line->metrics->address);
        }
    }

    void metricsAreOffUnlessAskedFor()
    {
        api::Settings settings;
        parse("run --profile /p")->adjust(settings);
        QVERIFY(!settings.metrics.isOn);
        // What the profile says holds then.
        settings.metrics.isOn = true;
        settings.metrics.port = 1;
        parse("run --profile /p")->adjust(settings);
        QVERIFY(settings.metrics.isOn);
        QCOMPARE(settings.metrics.port, quint16(1));
        QVERIFY(!parse("run --profile /p --metrics-per-torrent"));
        QVERIFY(!parse("run --profile /p --metrics-token-file /t"));
    }

    void readsWhereMetricsAreSent()
    {
        api::Settings settings;
        parse("run --profile /p")->adjust(settings);
        QVERIFY(!settings.otlp.isOn());
        const auto line = parseCommandLine({QStringLiteral("run"), QStringLiteral("--profile"),
            QStringLiteral("/p"), QStringLiteral("--otlp-endpoint"), QStringLiteral("http://[::1]:4318"),
            QStringLiteral("--otlp-header"), QStringLiteral("Authorization=Bearer a,b%=c"),
            QStringLiteral("--otlp-header"), QStringLiteral("X-Scope=1"), QStringLiteral("--otlp-interval"),
            QStringLiteral("5"), QStringLiteral("--metrics-per-torrent"), QStringLiteral("--trace-pieces"),
            QStringLiteral("100")});
        QVERIFY(line);
        QCOMPARE(settings.otlp.tracePieces, 0);
        line->adjust(settings);
        QCOMPARE(settings.otlp.tracePieces, 100);
        QCOMPARE(settings.otlp.endpoint, QStringLiteral("http://[::1]:4318"));
        QCOMPARE(settings.otlp.interval, std::chrono::seconds(5));
        QCOMPARE(*api::otlpHeaders(settings.otlp.headers),
            (api::HttpHeaders{{"Authorization", "Bearer a,b%=c"}, {"X-Scope", "1"}}));
        QVERIFY(settings.metrics.perTorrent);
        QVERIFY(!settings.metrics.isOn);
    }

    void refusesCollectorsThatCannotBe()
    {
        QVERIFY(!parse("run --profile /p --otlp-interval 5"));
        QVERIFY(!parse("run --profile /p --trace-pieces 5"));
        QVERIFY(!parse("run --profile /p --otlp-endpoint http://a --trace-pieces -1"));
        QVERIFY(!parse("run --profile /p --otlp-endpoint 127.0.0.1:4318"));
        QVERIFY(!parse("run --profile /p --otlp-endpoint http://a --otlp-interval 0"));
        const auto line = parse("run --profile /p --otlp-endpoint http://a --otlp-header Host=secret");
        QVERIFY(!line);
        QVERIFY(!line.error().contains(QLatin1String("secret")));
    }

    void readsTokensFromFiles()
    {
        const QTemporaryDir folder;
        const auto tokenIn = [&folder](const QByteArray& text) {
            QFile file(folder.filePath(QStringLiteral("token")));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush()
                ? readTokenFile(file.fileName())
                : api::Outcome<QString>(QString());
        };
        QCOMPARE(*tokenIn("s3cret\nsomething else"), QStringLiteral("s3cret"));
        QCOMPARE(*tokenIn(" s3cret\r\n"), QStringLiteral("s3cret"));
        for (const QByteArray& wrong : {QByteArray(), QByteArray("\n"), QByteArray("two words"),
                 QByteArray("\xC3\xA9"), QByteArray(5000, 'x')}) {
            QCOMPARE(tokenIn(wrong).error().kind, api::FaultKind::InvalidSettings);
        }
        QCOMPARE(readTokenFile(folder.filePath(QStringLiteral("none"))).error().kind,
            api::FaultKind::SourceUnreadable);
    }

    void readsEveryLimit()
    {
        const auto line = parse("run --profile /p --max-download-per-peer 1k --max-upload-per-peer 2k "
                                "--limits-count all --max-upload-delay 120 --keep-free 5Gi "
                                "--category-limits Films=3k:4k --category-limits a=b=0:5k --category Films "
                                "--torrent-max-download 6k --torrent-max-upload 7k --torrent-min-download 8k "
                                "--torrent-min-upload 9k --torrent-weight 300 --tag linux --tag iso");
        QVERIFY2(line.has_value(), line ? "" : qPrintable(line.error()));
        api::Settings settings;
        line->adjust(settings);
        QCOMPARE(settings.transfer.peerDownloadLimit, 1000);
        QCOMPARE(settings.transfer.peerUploadLimit, 2000);
        QVERIFY(settings.transfer.limitsCountOverhead);
        QCOMPARE(settings.transfer.uploadDelayLimit.count(), 120);
        QCOMPARE(settings.storage.keepFree, ByteCount{5} << 30);
        QCOMPARE(settings.groups.value(QStringLiteral("Films")),
            (api::GroupOptions{.downloadLimit = 3000, .uploadLimit = 4000}));
        QCOMPARE(settings.groups.value(QStringLiteral("a=b")), (api::GroupOptions{.uploadLimit = 5000}));
        const api::AddTorrentRequest request = line->request({});
        QCOMPARE(request.category, QStringLiteral("Films"));
        QCOMPARE(request.tags, (QStringList{QStringLiteral("linux"), QStringLiteral("iso")}));
        QCOMPARE(request.options,
            (api::TorrentOptions{.downloadLimit = 6000,
                .uploadLimit = 7000,
                .downloadMinimum = 8000,
                .uploadMinimum = 9000,
                .downloadWeight = 300,
                .uploadWeight = 300,
                .quota = {}}));
        const auto quotas = parse("run --profile /p --category-limits Films=3k:4k --tag-limits iso=8k:9k "
                                  "--category-quota Films=month:200G:0 --category-quota a=week:0:5k:pause");
        QVERIFY2(quotas.has_value(), quotas ? "" : qPrintable(quotas.error()));
        quotas->adjust(settings);
        QCOMPARE(settings.groups.value(QStringLiteral("Films")).downloadLimit, 3000);
        QCOMPARE(settings.tags.value(QStringLiteral("iso")), (api::TagOptions{8000, 9000, {}}));
        QCOMPARE(settings.groups.value(QStringLiteral("Films")).quota,
            (api::QuotaOptions{api::QuotaPeriod::Month, 200'000'000'000, 0, api::QuotaAction::Pace, 1}));
        QCOMPARE(settings.groups.value(QStringLiteral("a")).quota,
            (api::QuotaOptions{api::QuotaPeriod::Week, 0, 5000, api::QuotaAction::Pause, 1}));
        for (const char* wrong : {"--category-quota Films", "--category-quota Films=year:1:1",
                 "--category-quota Films=day:x:1", "--category-quota Films=day:1:1:stop",
                 "--category-limits Films", "--category-limits Films=5k", "--category-limits Films=x:1",
                 "--torrent-weight 0", "--limits-count some"}) {
            QVERIFY(!parse(QByteArray("run --profile /p ").append(wrong).constData()));
        }
        // What was not asked for stays as it is.
        settings.transfer.peerUploadLimit = 5;
        parse("run --profile /p")->adjust(settings);
        QCOMPARE(settings.transfer.peerUploadLimit, 5);
    }

    void readsQuotas()
    {
        const auto line =
            parse("run --profile /p --quota-period month --quota-download 500G --quota-upload 1G "
                  "--quota-action pause --quota-month-start 15 --torrent-quota-period day "
                  "--torrent-quota-download 1M");
        QVERIFY2(line.has_value(), line ? "" : qPrintable(line.error()));
        api::Settings settings;
        line->adjust(settings);
        QCOMPARE(settings.quota,
            (api::QuotaOptions{
                api::QuotaPeriod::Month, 500'000'000'000, 1'000'000'000, api::QuotaAction::Pause, 15}));
        QCOMPARE(line->request({}).options.quota,
            (api::QuotaOptions{.period = api::QuotaPeriod::Day, .download = 1'000'000}));
        QVERIFY(!parse("run --profile /p --quota-period year"));
        QVERIFY(!parse("run --profile /p --quota-month-start 31"));
    }

    void readsSchedules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cells");
        const auto row = [](const char* text, int cells) {
            QTest::newRow(text) << QString::fromLatin1(text) << cells;
        };
        row("mon 8:00-8:30 pause", 1);
        row("mon-fri 8:00-18:30 pause", 5 * 21);
        row("Fri-Mon 0:00-24:00 pause", 4 * 48);
        for (const char* wrong :
            {"", "mon", "mon 8:00-8:15 pause", "mon 8-9 pause", "mon 9:00-8:00 pause", "mon 8:00-25:00 pause",
                "foo 8:00-9:00 pause", "mon 8:00-9:00 slow", "mon 8:60-9:00 pause", "mon 8:00-8:00 pause"}) {
            row(wrong, -1);
        }
    }
    void readsSchedules()
    {
        QFETCH(QString, text);
        QFETCH(int, cells);
        api::WeekGrid week;
        QCOMPARE(paintSchedule(week, text), cells >= 0);
        QCOMPARE(week.toString().count(QLatin1Char('p')), std::max(cells, 0));
    }

    void readsWhichLimitsCount()
    {
        auto line = parseCommandLine({QStringLiteral("run"), QStringLiteral("--profile"),
            QStringLiteral("/p"), QStringLiteral("--alternative-download"), QStringLiteral("5k"),
            QStringLiteral("--alternative-upload"), QStringLiteral("6k"), QStringLiteral("--schedule"),
            QStringLiteral("mon 0:00-1:00 pause"), QStringLiteral("--schedule"),
            QStringLiteral("mon 0:30-1:00 seed-only")});
        QVERIFY(line.has_value());
        api::Settings settings;
        line->adjust(settings);
        QCOMPARE(settings.speed.alternativeDownloadLimit, 5000);
        QCOMPARE(settings.speed.alternativeUploadLimit, 6000);
        QVERIFY(settings.speed.useSchedule);
        QVERIFY(settings.speed.week.toString().startsWith(QStringLiteral("psn")));
        settings = {};
        parse("run --profile /p --alternative-limits")->adjust(settings);
        QVERIFY(settings.speed.useAlternative);
        parse("run --profile /p --full-speed 60")->adjust(settings);
        QCOMPARE(settings.speed.exception->profile, api::SpeedProfile::Unlimited);
        QCOMPARE(settings.speed.exception->untilMs - settings.speed.exception->fromMs, 3'600'000);
        QVERIFY(!parse("run --profile /p --full-speed 0"));
        QVERIFY(!parse("run --profile /p --schedule always"));
    }

    void readsEveryTransferOption()
    {
        const auto line = parse(
            "download a.torrent --save-to /d --profile /p --peer 127.0.0.1:1 --peer [::1]:2 --listen-port 7 "
            "--listen-address 127.0.0.1 --max-download 1k --max-upload 2k --max-peers 9 --pieces-per-peer 4 "
            "--upload-slots 50 --sequential --only *.mkv --only x/* --no-trackers --no-dht --no-lsd --no-pex "
            "--no-utp "
            "--encryption require --assume-complete --keep-seeding --timeout 5 --progress json");
        QVERIFY2(line.has_value(), line ? "" : qPrintable(line.error()));
        QCOMPARE(line->command, Command::Download);
        QCOMPARE(line->sources, QStringList{QStringLiteral("a.torrent")});
        QCOMPARE(line->peers.size(), 2);
        QCOMPARE(line->peers[1].port, quint16(2));
        QCOMPARE(line->only.size(), 2);
        QVERIFY(line->keepSeeding);
        QCOMPARE(line->timeout.value(), std::chrono::seconds(5));
        QCOMPARE(line->progress, ProgressStyle::Json);
        QVERIFY(!line->useUtp);

        api::Settings settings;
        line->adjust(settings);
        QCOMPARE(settings.connection.listenPort, quint16(7));
        QCOMPARE(settings.connection.bindAddress, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(settings.connection.maxConnectionsPerTorrent, 9);
        QCOMPARE(settings.transfer.downloadLimit, 1000);
        QCOMPARE(settings.transfer.uploadLimit, 2000);
        QCOMPARE(settings.transfer.piecesPerPeer, 4);
        QCOMPARE(settings.transfer.uploadSlots, 50);
        QCOMPARE(settings.transfer.encryption, swarm::EncryptionPolicy::Require);
        QVERIFY(!settings.discovery.useTrackers && !settings.discovery.useDht);
        QVERIFY(!settings.discovery.useLocalDiscovery && !settings.discovery.usePeerExchange);
        QCOMPARE(settings.saveFolder, QStringLiteral("/d"));
        QCOMPARE(settings.queue.activeDownloads, api::unlimitedTorrents);

        const api::AddTorrentRequest request = line->request(api::TorrentSource::fromText(line->sources[0]));
        QVERIFY(request.assumeComplete && request.options.isSequential);
        QCOMPARE(request.saveFolder, QStringLiteral("/d"));
        QCOMPARE(request.onlyFiles, line->only);
        QCOMPARE(request.peers, line->peers);
    }

    void readsIntegrityOptions()
    {
        const auto line = parse("download a --save-to d --final-check full --no-repair --scrub-days 30 "
                                "--scrub-rate 1Mi");
        QVERIFY2(line.has_value(), line ? "" : qPrintable(line.error()));
        api::Settings settings;
        line->adjust(settings);
        QCOMPARE(settings.integrity.finalVerification, api::FinalVerification::Full);
        QVERIFY(!settings.integrity.repairsDamage);
        QCOMPARE(settings.integrity.scrubDays, 30);
        QCOMPARE(settings.integrity.scrubRate, 1024 * 1024);
    }

    void readsEverySharingOption()
    {
        const auto line =
            parse("seed a --save-to /d --seeding-order anti-leech --super-seed --share-ratio 1.5 "
                  "--share-time 90 --share-idle 30 --share-action throttle --share-rate 5Ki "
                  "--keep-below-seeds 3 --category films");
        QVERIFY2(line.has_value(), line ? "" : qPrintable(line.error()));
        api::Settings settings;
        line->adjust(settings);
        QCOMPARE(settings.transfer.seedingAlgorithm, swarm::SeedingAlgorithm::AntiLeech);
        QVERIFY((settings.sharing
            == api::SharingOptions{.ratioGoal = 1.5,
                .timeGoal = std::chrono::minutes(90),
                .idleGoal = std::chrono::minutes(30),
                .action = api::ShareAction::Throttle,
                .throttledRate = 5120,
                .keepBelowSeeds = 3}));
        const api::AddTorrentRequest request = line->request(api::TorrentSource::fromText(line->sources[0]));
        QVERIFY(request.options.isSuperSeeding);
        QCOMPARE(request.category, QStringLiteral("films"));
    }

    void readsEveryCreateOption()
    {
        const auto line =
            parse("create /x -o y.torrent --tracker http://a --tracker http://b --web-seed http://c "
                  "--piece-size 64Ki --version hybrid --private --comment hello");
        QVERIFY(line.has_value());
        QCOMPARE(line->outputFile, QStringLiteral("y.torrent"));
        QCOMPARE(line->trackers.size(), 2);
        QCOMPARE(line->webSeeds.size(), 1);
        QCOMPARE(line->pieceSize, 65536);
        QCOMPARE(line->format, metainfo::TorrentFormat::Hybrid);
        QVERIFY(line->isPrivate);
        QCOMPARE(line->comment, QStringLiteral("hello"));
        QCOMPARE(parse("create /x -o y --version=v2")->format, metainfo::TorrentFormat::V2);
    }

    void watchesAFolder()
    {
        const auto line = parse("run --profile /p --watch-folder incoming --delete-watched");
        QVERIFY(line.has_value());
        api::Settings settings;
        line->adjust(settings);
        QVERIFY(settings.watchFolder
            == (api::WatchFolderOptions{
                true, QDir::current().absoluteFilePath(QStringLiteral("incoming")), true}));
        // What the settings say stays if nothing is said here.
        parse("run --profile /p")->adjust(settings);
        QVERIFY(settings.watchFolder.isOn);
    }

    void leavesDefaultsAlone()
    {
        const auto line = parse("seed a b --save-to d");
        QVERIFY(line.has_value());
        QCOMPARE(line->sources.size(), 2);
        QVERIFY(line->saveTo.startsWith(QLatin1Char('/')));
        api::Settings settings;
        const api::Settings before = settings;
        line->adjust(settings);
        QCOMPARE(settings.connection.listenPort, before.connection.listenPort);
        QVERIFY(settings.transfer == before.transfer);
        QVERIFY(settings.discovery == before.discovery);
        QVERIFY(settings.integrity == before.integrity);
        QVERIFY(settings.sharing == before.sharing);
    }

    void readsWhatOfTheLogIsWanted()
    {
        auto line = parse("log --profile p");
        QVERIFY2(line.has_value(), qPrintable(line ? QString() : line.error()));
        QCOMPARE(line->command, Command::Log);
        QVERIFY(!line->followsLog && line->logKinds.isEmpty() && line->logLines == 0);
        QCOMPARE(line->logLevel, api::EventLevel::Info);
        line =
            parse("log --profile p --follow --level warning --kind completed --kind tracker-failed --lines 7 "
                  "--format json --torrent 0123456789abcdef0123456789abcdef01234567");
        QVERIFY2(line.has_value(), qPrintable(line ? QString() : line.error()));
        QVERIFY(line->followsLog);
        QCOMPARE(line->logLevel, api::EventLevel::Warning);
        QCOMPARE(
            line->logKinds, (QStringList{QStringLiteral("completed"), QStringLiteral("tracker-failed")}));
        QCOMPARE(line->logLines, 7);
        QCOMPARE(line->tableFormat, TableFormat::Json);
        QCOMPARE(line->torrentHash->size(), 20);
    }

    void answersHelpAndVersion()
    {
        QCOMPARE(parse("")->command, Command::Help);
        QCOMPARE(parse("--help")->command, Command::Help);
        QCOMPARE(parse("download --help")->command, Command::Help);
        QCOMPARE(parse("--version")->command, Command::Version);
        const QString help = helpText();
        for (const char* option :
            {"--save-to", "--profile", "--peer", "--listen-port", "--listen-address", "--max-download",
                "--max-upload", "--max-peers", "--pieces-per-peer", "--upload-slots", "--seeding-order",
                "--super-seed", "--share-ratio", "--share-time", "--share-idle", "--share-action",
                "--share-rate", "--keep-below-seeds", "--category", "--tag", "--sequential", "--only",
                "--no-trackers", "--encryption", "--assume-complete", "--final-check", "--no-repair",
                "--scrub-days", "--scrub-rate", "--keep-seeding", "--timeout", "--progress", "--tracker",
                "--web-seed", "--piece-size", "--version", "--private", "--comment", "--watch-folder",
                "--delete-watched", "--follow", "--lines", "--level", "--kind"}) {
            QVERIFY2(help.contains(QLatin1String(option)), option);
        }
    }

    void complainsInASentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* text, const char* word) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(word);
        };
        row("frobnicate", "frobnicate");
        row("download", "Name a torrent");
        row("download a", "--save-to");
        row("download a b --save-to d", "\"b\"");
        row("seed a", "--save-to");
        row("run", "--profile");
        row("create /x", "-o");
        row("show", "Name a torrent");
        row("show a --no-such", "no-such");
        row("download a --save-to d --peer nowhere", "--peer");
        row("download a --save-to d --peer host.example:80", "--peer");
        row("download a --save-to d --listen-port 65536", "65536");
        row("download a --save-to d --listen-port x", "\"x\"");
        row("download a --save-to d --listen-address home", "home");
        row("download a --save-to d --max-download fast", "fast");
        row("download a --save-to d --max-peers 0", "--max-peers");
        row("download a --save-to d --pieces-per-peer 129", "129");
        row("download a --save-to d --upload-slots 201", "201");
        row("seed a --save-to d --share-ratio 0", "--share-ratio");
        row("seed a --save-to d --share-ratio lots", "lots");
        row("seed a --save-to d --share-rate 0", "--share-rate");
        row("seed a --save-to d --share-time -5", "--share-time");
        row("seed a --save-to d --share-action explode", "explode");
        row("seed a --save-to d --seeding-order best", "best");
        row("download a --save-to d --encryption maybe", "maybe");
        row("download a --save-to d --timeout 0", "--timeout");
        row("download a --save-to d --final-check never", "never");
        row("download a --save-to d --scrub-days -1", "--scrub-days");
        row("download a --save-to d --watch-folder x", "--watch-folder");
        row("run --profile p --delete-watched", "--watch-folder");
        row("download a --save-to d --progress loud", "loud");
        row("create /x -o y --version v3", "v3");
        row("create /x -o y --piece-size big", "big");
        row("log", "--profile");
        row("log --profile p x", "\"x\"");
        row("log --profile p --level loud", "loud");
        row("log --profile p --kind eaten", "eaten");
        row("log --profile p --lines 0", "--lines");
        row("log --profile p --format csv", "csv");
        row("log --profile p --torrent abc", "abc");
    }
    void complainsInASentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const auto line = parse(text.constData());
        QVERIFY(!line.has_value());
        QVERIFY2(line.error().contains(word), qPrintable(line.error()));
        QVERIFY2(line.error().endsWith(QLatin1Char('.')), qPrintable(line.error()));
    }
};

FRESHET_TEST(CommandLineTest)
#include "command_line_test.moc"
