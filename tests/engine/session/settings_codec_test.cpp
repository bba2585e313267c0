// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/settings_codec.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <limits>

using namespace freshet;
using namespace freshet::session;

namespace {

/// Every member different from its default.
api::Settings unusual()
{
    api::Settings settings;
    settings.connection = {.listenPort = 50000,
        .bindAddress = QHostAddress(QStringLiteral("192.0.2.9")),
        .maxConnections = 7,
        .maxConnectionsPerTorrent = 6,
        .maxHalfOpen = 5,
        .maxConnectsPerSecond = 4};
    settings.transfer = {.piecesPerPeer = 128,
        .requestsPerPeer = 2000,
        .piecesPerTorrent = 4096,
        .uploadSlots = 200,
        .seedingAlgorithm = swarm::SeedingAlgorithm::AntiLeech,
        .downloadLimit = 1'000'000'000'000,
        .uploadLimit = 1,
        .torrentDownloadLimit = 4,
        .torrentUploadLimit = 5,
        .peerDownloadLimit = 2,
        .peerUploadLimit = 3,
        .torrentShares = swarm::TorrentShares::Equal,
        .limitsLocalNetwork = true,
        .limitsCountOverhead = true,
        .uploadDelayLimit = std::chrono::milliseconds(150),
        .encryption = swarm::EncryptionPolicy::Require};
    settings.storage = {.preallocation = storage::Preallocation::None,
        .keepFree = 5_GiB,
        .writeBuffer = 8_GiB,
        .readCache = 0,
        .workers = 3,
        .maxOpenFiles = 99};
    settings.discovery = {.useTrackers = false,
        .useDht = false,
        .useLocalDiscovery = false,
        .usePeerExchange = false,
        .trackerTimeout = std::chrono::seconds(77)};
    settings.queue = {.activeDownloads = api::unlimitedTorrents,
        .activeSeeds = 8,
        .activeTorrents = 9,
        .checksAtOnce = 2,
        .slowRate = 7000,
        .slowTime = std::chrono::seconds(77)};
    settings.integrity = {.finalVerification = api::FinalVerification::Full,
        .repairsDamage = false,
        .scrubDays = 30,
        .scrubRate = 1_MiB};
    settings.metrics = {.isOn = true,
        .address = QHostAddress(QStringLiteral("192.0.2.10")),
        .port = 9999,
        .token = QStringLiteral("a-Token_1"),
        .perTorrent = true};
    settings.otlp = {.endpoint = QStringLiteral("https://collector.example/otlp"),
        .headers = QStringLiteral("Authorization=Bearer%20x"),
        .interval = std::chrono::seconds(7),
        .tracePieces = 50};
    settings.quota = {api::QuotaPeriod::Month, 1'000'000'000'000, 5, api::QuotaAction::Pause, 28};
    settings.speed.alternativeDownloadLimit = 5;
    settings.speed.alternativeUploadLimit = 6;
    settings.speed.useAlternative = true;
    settings.speed.useSchedule = true;
    settings.speed.week.set(6, 47, api::SpeedProfile::PauseAll);
    settings.speed.exception = api::SpeedException{api::SpeedProfile::SeedOnly, 1000, 2000};
    settings.groups.insert(QStringLiteral("Größe \"9\""),
        {.downloadLimit = 1,
            .uploadLimit = 2,
            .downloadMinimum = 3,
            .uploadMinimum = 4,
            .downloadWeight = 5,
            .uploadWeight = 10'000});
    settings.groups.insert(QString(), {});
    settings.tags = {
        {QStringLiteral("größe"), {1, 2, QStringLiteral("/srv/größe")}}, {QStringLiteral("b"), {}}};
    settings.sharing = {.ratioGoal = 1.5,
        .timeGoal = std::chrono::minutes(90),
        .idleGoal = std::chrono::minutes(30),
        .action = api::ShareAction::SuperSeed,
        .throttledRate = 77,
        .keepBelowSeeds = 3};
    settings.groupSharing = {{QStringLiteral("films"), {.ratioGoal = 3}},
        {QStringLiteral("größe"), {.action = api::ShareAction::Remove, .keepBelowSeeds = 1}}};
    settings.saveFolder = QStringLiteral("/srv/größe");
    settings.watchFolder = {true, QStringLiteral("/srv/incoming"), true};
    return settings;
}

QJsonObject parse(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class SettingsCodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySettingSurvives()
    {
        const auto text = QJsonDocument(encodeSettings(unusual())).toJson();
        const DecodedSettings decoded = decodeSettings(QJsonDocument::fromJson(text).object());
        QCOMPARE(decoded.complaints, QStringList());
        QVERIFY(decoded.settings == unusual());
    }

    void everySettingIsWrittenDifferently()
    {
        // A member that the tables forget would read as its default and be equal by accident.
        const QJsonObject usual = encodeSettings({});
        const QJsonObject other = encodeSettings(unusual());
        int fields = 0;
        for (auto section = usual.begin(); section != usual.end(); ++section) {
            const QJsonObject values = section.value().toObject();
            for (auto field = values.begin(); field != values.end(); ++field) {
                ++fields;
                QVERIFY2(field.value() != other.value(section.key()).toObject().value(field.key()),
                    qPrintable(field.key()));
            }
        }
        QCOMPARE(fields, 72);
    }

    void everyFieldIsARowThatReadsAndWritesIt()
    {
        const QList<api::SettingRow> rows = settingRows();
        // Those of the sections, and the four that stand alone; without three that nothing goes by yet.
        QCOMPARE(rows.size(), 72 + 4 - 3);
        api::Settings copy;
        QSet<QString> names;
        for (const api::SettingRow& row : rows) {
            names.insert(row.name);
            QVERIFY2(row.get(unusual()) != row.get({}), qPrintable(row.name));
            QCOMPARE(row.set(row.get(unusual()), copy), QString());
            const bool isNumber = row.shape.kind == api::SettingShape::Kind::WholeNumber
                || row.shape.kind == api::SettingShape::Kind::Fraction;
            QVERIFY(isNumber == (row.shape.low < row.shape.high));
            if (isNumber) {
                QVERIFY(row.set(row.shape.low, copy).isEmpty());
                QVERIFY(row.set(row.shape.high, copy).isEmpty());
                QVERIFY(!row.set(row.shape.high + 1, copy).isEmpty());
                row.set(row.get(unusual()), copy);
            }
            QVERIFY((row.shape.kind == api::SettingShape::Kind::Choice) == !row.shape.choices.isEmpty());
        }
        QCOMPARE(names.size(), rows.size());
        copy.discovery.useDht = unusual().discovery.useDht;
        copy.discovery.useLocalDiscovery = unusual().discovery.useLocalDiscovery;
        copy.discovery.usePeerExchange = unusual().discovery.usePeerExchange;
        QVERIFY(copy == unusual());
    }

    void defaultsSurvive()
    {
        QVERIFY(decodeSettings({}).settings == api::Settings());
        QVERIFY(decodeSettings(encodeSettings({})).settings == api::Settings());
        QVERIFY(decodeSettings(encodeSettings({})).complaints.isEmpty());
        QVERIFY(sanitised(api::Settings()) == api::Settings());
        QVERIFY(sanitised(unusual()) == unusual());
    }

    void unknownKeysSurvive()
    {
        const QJsonObject later = parse(R"({"future": [1], "transfer": {"newLimit": 5, "uploadSlots": 3}})");
        QCOMPARE(decodeSettings(later).complaints, QStringList());
        const QJsonObject written = encodeSettings(unusual(), later);
        QCOMPARE(written.value(QStringLiteral("future")), later.value(QStringLiteral("future")));
        const QJsonObject transfer = written.value(QStringLiteral("transfer")).toObject();
        QCOMPARE(transfer.value(QStringLiteral("newLimit")).toInt(), 5);
        QCOMPARE(transfer.value(QStringLiteral("uploadSlots")).toInt(), 200);
    }

    void wrongValuesGiveTheDefaultAndASentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* json, const char* name) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(name);
        };
        row(R"({"connection": {"listenPort": 70000}})", "connection.listenPort");
        row(R"({"connection": {"listenPort": "6881"}})", "connection.listenPort");
        row(R"({"connection": {"maxConnections": 1}})", "connection.maxConnections");
        row(R"({"connection": {"bindAddress": "eth0"}})", "connection.bindAddress");
        row(R"({"connection": {"bindAddress": 5}})", "connection.bindAddress");
        row(R"({"connection": 5})", "connection");
        row(R"({"transfer": {"piecesPerPeer": 129}})", "transfer.piecesPerPeer");
        row(R"({"transfer": {"piecesPerPeer": -1}})", "transfer.piecesPerPeer");
        row(R"({"transfer": {"requestsPerPeer": 2001}})", "transfer.requestsPerPeer");
        row(R"({"transfer": {"piecesPerTorrent": 4097}})", "transfer.piecesPerTorrent");
        row(R"({"transfer": {"uploadSlots": 1.5}})", "transfer.uploadSlots");
        row(R"({"transfer": {"uploadLimit": 1e300}})", "transfer.uploadLimit");
        row(R"({"transfer": {"encryption": "maybe"}})", "transfer.encryption");
        row(R"({"storage": {"preallocation": 1}})", "storage.preallocation");
        row(R"({"discovery": {"useDht": "yes"}})", "discovery.useDht");
        row(R"({"discovery": {"trackerTimeoutSeconds": 0}})", "discovery.trackerTimeoutSeconds");
        row(R"({"queue": {"activeDownloads": -2}})", "queue.activeDownloads");
        row(R"({"sharing": {"ratioGoal": -0.5}})", "sharing.ratioGoal");
        row(R"({"sharing": {"timeGoalMinutes": null}})", "sharing.timeGoalMinutes");
        row(R"({"integrity": {"finalVerification": "often"}})", "integrity.finalVerification");
        row(R"({"integrity": {"scrubDays": -1}})", "integrity.scrubDays");
        row(R"({"metrics": {"address": ""}})", "metrics.address");
        row(R"({"metrics": {"address": "localhost"}})", "metrics.address");
        row(R"({"metrics": {"port": 65536}})", "metrics.port");
        row(R"({"metrics": {"token": "two words"}})", "metrics.token");
        row(R"({"metrics": {"token": 5}})", "metrics.token");
        row(R"({"otlp": {"endpoint": "127.0.0.1:4318"}})", "otlp.endpoint");
        row(R"({"otlp": {"headers": "no header"}})", "otlp.headers");
        row(R"({"otlp": {"intervalSeconds": 0}})", "otlp.intervalSeconds");
        row(R"({"otlp": {"tracePieces": -1}})", "otlp.tracePieces");
        row(R"({"quota": {"period": "year"}})", "quota.period");
        row(R"({"quota": {"monthStart": 29}})", "quota.monthStart");
        row(R"({"groups": []})", "groups");
        row(R"({"tags": []})", "tags");
        row(R"({"tags": {"a": {"uploadLimit": -1}}})", "tags");
        row(R"({"tags": {"a": {"saveFolder": "here"}}})", "tags");
        row(R"({"tags": {" a": {}}})", "tags");
        row(R"({"groups": {"a": 5}})", "groups");
        row(R"({"groups": {"a": {"downloadLimit": -1}}})", "groups");
        row(R"({"groups": {"a": {"uploadWeight": 20000}}})", "groups");
        row(R"({"speed": {"week": "nnn"}})", "speed.week");
        row(R"({"speed": {"exception": 5}})", "speed.exception");
        row(R"({"speed": {"exception": {"profile": 5, "fromMs": 1, "untilMs": 2}}})", "speed.exception");
        row(R"({"speed": {"exception": {"profile": 0, "fromMs": 2, "untilMs": 1}}})", "speed.exception");
        row(R"({"speed": {"exception": {"profile": 0, "fromMs": 1, "untilMs": 1e15}}})", "speed.exception");
        row(R"({"sharing": {"action": "explode"}})", "sharing.action");
        row(R"({"groupSharing": {"films": {"ratioGoal": "x"}}})", "groupSharing");
        row(R"({"groupSharing": {"films": 3}})", "groupSharing");
        row(R"({"saveFolder": "relative/folder"})", "saveFolder");
    }
    void wrongValuesGiveTheDefaultAndASentence()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, name);
        const DecodedSettings decoded = decodeSettings(parse(json.constData()));
        QVERIFY(decoded.settings == api::Settings());
        QCOMPARE(decoded.complaints.size(), 1);
        QVERIFY(decoded.complaints.first().startsWith(name + QStringLiteral(" must be ")));
        QVERIFY(decoded.complaints.first().endsWith(QLatin1Char('.')));
    }

    void oneWrongValueDoesNotSpoilTheOthers()
    {
        const auto decoded =
            decodeSettings(parse(R"({"transfer": {"uploadSlots": "x", "piecesPerPeer": 9}})"));
        QCOMPARE(decoded.complaints.size(), 1);
        QCOMPARE(decoded.settings.transfer.piecesPerPeer, 9);
    }

    void sanitisingClamps()
    {
        api::Settings wild;
        wild.connection.maxConnections = 0;
        wild.connection.maxConnectionsPerTorrent = std::numeric_limits<int>::max();
        wild.transfer.piecesPerPeer = 1000;
        wild.transfer.requestsPerPeer = -4;
        wild.transfer.uploadSlots = 201;
        wild.transfer.downloadLimit = -1;
        wild.groups.insert({}, {.downloadLimit = -5, .uploadWeight = 1'000'000});
        wild.tags.insert(QStringLiteral("a"), {-5, -1, QStringLiteral("here")});
        wild.storage.writeBuffer = 1;
        wild.queue.activeSeeds = -9;
        wild.sharing.ratioGoal = std::numeric_limits<double>::quiet_NaN();
        wild.sharing.timeGoal = std::chrono::minutes(-1);
        wild.sharing.throttledRate = 0;
        wild.groupSharing[QStringLiteral("films")].keepBelowSeeds = -5;
        wild.discovery.trackerTimeout = std::chrono::hours(5);
        wild.integrity.scrubDays = 1'000'000;
        wild.integrity.scrubRate = -5;
        wild.metrics.address = QHostAddress();
        wild.metrics.token = QStringLiteral("line\r\nbreak ") + QString(500, QLatin1Char('x'));
        wild.otlp = {QStringLiteral("ftp://x"), QStringLiteral("a=x%0aHost: y"), std::chrono::hours(5)};
        const api::Settings tame = sanitised(wild);
        QCOMPARE(tame.otlp, (api::OtlpOptions{{}, {}, std::chrono::hours(1)}));
        QCOMPARE(tame.metrics.address, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(tame.metrics.token.startsWith(QLatin1String("linebreakxx")));
        QCOMPARE(tame.metrics.token.size(), api::longestToken);
        QCOMPARE(tame.connection.maxConnections, 2);
        QCOMPARE(tame.connection.maxConnectionsPerTorrent, 20'000);
        QCOMPARE(tame.transfer.piecesPerPeer, 128);
        QCOMPARE(tame.transfer.requestsPerPeer, 0);
        QCOMPARE(tame.transfer.uploadSlots, 200);
        QCOMPARE(tame.transfer.downloadLimit, 0);
        QCOMPARE(tame.groups.value({}), (api::GroupOptions{.uploadWeight = 10'000}));
        QCOMPARE(tame.tags.value(QStringLiteral("a")), api::TagOptions());
        QCOMPARE(tame.storage.writeBuffer, 1_MiB);
        QCOMPARE(tame.queue.activeSeeds, api::unlimitedTorrents);
        QCOMPARE(tame.sharing.ratioGoal, 0.0);
        QCOMPARE(tame.sharing.timeGoal.count(), 0);
        QCOMPARE(tame.sharing.throttledRate, 1);
        QCOMPARE(tame.groupSharing.value(QStringLiteral("films")).keepBelowSeeds, 0);
        QCOMPARE(tame.discovery.trackerTimeout.count(), 300);
        QCOMPARE(tame.integrity.scrubDays, 3660);
        QCOMPARE(tame.integrity.scrubRate, noLimit);
        QVERIFY(decodeSettings(encodeSettings(tame)).complaints.isEmpty());
    }
};

FRESHET_TEST(SettingsCodecTest)
#include "settings_codec_test.moc"
