// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/metrics_option.h"
#include "app/cli/option_reader.h"
#include "engine/session/event_table.h"

#include <QCommandLineParser>
#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace freshet::cli {

namespace {

const QHash<QString, Command>& commands()
{
    static const QHash<QString, Command> all{
        {QStringLiteral("show"), Command::Show},
        {QStringLiteral("download"), Command::Download},
        {QStringLiteral("seed"), Command::Seed},
        {QStringLiteral("run"), Command::Run},
        {QStringLiteral("verify"), Command::Verify},
        {QStringLiteral("create"), Command::Create},
        {QStringLiteral("history"), Command::History},
        {QStringLiteral("log"), Command::Log},
    };
    return all;
}

void addOptions(QCommandLineParser& parser)
{
    const auto flag = [&parser](const char* name) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    };
    const auto value = [&parser](const char* name) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString(), QStringLiteral("value")));
    };
    for (const char* name : {"sequential", "no-trackers", "no-dht", "no-lsd", "no-pex", "no-utp", "no-repair",
             "assume-complete", "keep-seeding", "metrics-per-torrent", "super-seed", "json", "private",
             "delete-watched", "follow", "help", "version"}) {
        flag(name);
    }
    for (const char* name :
        {"save-to", "profile", "peer", "listen-port", "listen-address", "max-download", "max-upload",
            "max-peers", "metrics", "metrics-token-file", "otlp-endpoint", "otlp-header", "otlp-interval",
            "trace-pieces", "pieces-per-peer", "upload-slots", "seeding-order", "share-ratio", "share-time",
            "share-idle", "share-action", "share-rate", "keep-below-seeds", "only", "encryption", "timeout",
            "final-check", "scrub-days", "scrub-rate", "progress", "tracker", "web-seed", "piece-size",
            "comment", "range", "torrent", "watch-folder", "level", "kind", "lines"}) {
        value(name);
    }
    parser.addOption(QCommandLineOption(
        {QStringLiteral("o"), QStringLiteral("output")}, QString(), QStringLiteral("file")));
    // --version alone is a question, "create --version v2" an answer.
    parser.addOption(QCommandLineOption(QStringLiteral("format"), QString(), QStringLiteral("value")));
    LimitOptions::addTo(parser);
}

void readConnection(OptionReader& options, CommandLine& line)
{
    for (const QString& peer : options.texts("peer")) {
        if (const auto endpoint = Endpoint::fromString(peer)) {
            line.peers.append(*endpoint);
        } else {
            options.complain(
                QStringLiteral("--peer needs an address and a port such as 192.0.2.1:6881, not \"%1\".")
                    .arg(peer));
        }
    }
    if (const auto port = options.number("listen-port", 0, 65535)) {
        line.listenPort = static_cast<quint16>(*port);
    }
    if (options.isSet("listen-address") && !line.listenAddress.setAddress(options.text("listen-address"))) {
        options.complain(QStringLiteral("--listen-address needs an IP address, not \"%1\".")
                             .arg(options.text("listen-address")));
    }
    if (const auto most = options.number("max-peers", 1, 100000)) {
        line.maxPeers = static_cast<int>(*most);
    }
    line.maxDownload = options.size("max-download");
    line.maxUpload = options.size("max-upload");
    line.useTrackers = !options.isSet("no-trackers");
    line.useDht = !options.isSet("no-dht");
    line.useLocalDiscovery = !options.isSet("no-lsd");
    line.usePeerExchange = !options.isSet("no-pex");
    line.useUtp = !options.isSet("no-utp");
    line.encryption = options.choice<swarm::EncryptionPolicy>("encryption",
        {{QStringLiteral("prefer"), swarm::EncryptionPolicy::Prefer},
            {QStringLiteral("require"), swarm::EncryptionPolicy::Require},
            {QStringLiteral("off"), swarm::EncryptionPolicy::Off}});
}

void readMetrics(OptionReader& options, CommandLine& line)
{
    if (options.isSet("metrics")) {
        line.metrics = metricsEndpoint(options.text("metrics"));
        if (!line.metrics) {
            options.complain(QStringLiteral("--metrics needs a port, or an IP address and a port such as "
                                            "127.0.0.1:9877, not \"%1\".")
                                 .arg(options.text("metrics")));
        }
    }
    line.metricsTokenFile = options.text("metrics-token-file");
    line.metricsPerTorrent = options.isSet("metrics-per-torrent");
    line.otlp = readOtlp(options);
    if (!line.metrics && !line.metricsTokenFile.isEmpty()) {
        options.complain(QStringLiteral("--metrics-token-file needs --metrics."));
    }
    if (!line.metrics && !line.otlp && line.metricsPerTorrent) {
        options.complain(QStringLiteral("--metrics-per-torrent needs --metrics or --otlp-endpoint."));
    }
}

void readTransfer(OptionReader& options, CommandLine& line)
{
    constexpr int mostPieces = 128;
    if (options.text("pieces-per-peer") == QLatin1String("auto")) {
        line.piecesPerPeer = swarm::automatic;
    } else if (const auto pieces = options.number("pieces-per-peer", 1, mostPieces)) {
        line.piecesPerPeer = static_cast<int>(*pieces);
    }
    constexpr int mostSlots = 200;
    if (options.text("upload-slots") == QLatin1String("auto")) {
        line.uploadSlots = swarm::automatic;
    } else if (const auto slotCount = options.number("upload-slots", 1, mostSlots)) {
        line.uploadSlots = static_cast<int>(*slotCount);
    }
    line.category = options.text("category");
    line.isSequential = options.isSet("sequential");
    line.only = options.texts("only");
    line.assumeComplete = options.isSet("assume-complete");
    line.keepSeeding = options.isSet("keep-seeding");
    constexpr qint64 tenYears = 10LL * 366 * 24 * 3600;
    if (const auto seconds = options.number("timeout", 1, tenYears)) {
        line.timeout = std::chrono::seconds(*seconds);
    }
    line.progress =
        options
            .choice<ProgressStyle>("progress",
                {{QStringLiteral("auto"), ProgressStyle::Auto}, {QStringLiteral("bar"), ProgressStyle::Bar},
                    {QStringLiteral("plain"), ProgressStyle::Plain},
                    {QStringLiteral("json"), ProgressStyle::Json},
                    {QStringLiteral("none"), ProgressStyle::None}})
            .value_or(ProgressStyle::Auto);
    line.asJson = options.isSet("json");
    line.saveTo =
        options.isSet("save-to") ? QDir::current().absoluteFilePath(options.text("save-to")) : QString();
    if (options.isSet("watch-folder")) {
        line.watchFolder = QDir::cleanPath(QDir::current().absoluteFilePath(options.text("watch-folder")));
    }
    line.deletesWatched = options.isSet("delete-watched");
    line.profile =
        options.isSet("profile") ? QDir::current().absoluteFilePath(options.text("profile")) : QString();
}

void readSharing(OptionReader& options, CommandLine& line)
{
    line.isSuperSeeding = options.isSet("super-seed");
    line.seedingOrder = options.choice<swarm::SeedingAlgorithm>("seeding-order",
        {{QStringLiteral("round-robin"), swarm::SeedingAlgorithm::RoundRobin},
            {QStringLiteral("fastest"), swarm::SeedingAlgorithm::FastestUpload},
            {QStringLiteral("contribution"), swarm::SeedingAlgorithm::Contribution},
            {QStringLiteral("anti-leech"), swarm::SeedingAlgorithm::AntiLeech}});
    line.shareAction = options.choice<api::ShareAction>("share-action",
        {{QStringLiteral("stop"), api::ShareAction::Stop},
            {QStringLiteral("throttle"), api::ShareAction::Throttle},
            {QStringLiteral("remove"), api::ShareAction::Remove},
            {QStringLiteral("super-seed"), api::ShareAction::SuperSeed}});
    if (options.isSet("share-ratio")) {
        constexpr double mostRatio = 10'000;
        bool isNumber = false;
        const double ratio = options.text("share-ratio").toDouble(&isNumber);
        if (isNumber && ratio > 0 && ratio <= mostRatio) {
            line.shareRatio = ratio;
        } else {
            options.complain(QStringLiteral("--share-ratio needs a number such as 1.5, not \"%1\".")
                                 .arg(options.text("share-ratio")));
        }
    }
    constexpr qint64 mostMinutes = 10LL * 366 * 24 * 60;
    if (const auto minutes = options.number("share-time", 1, mostMinutes)) {
        line.shareTime = std::chrono::minutes(*minutes);
    }
    if (const auto minutes = options.number("share-idle", 1, mostMinutes)) {
        line.shareIdle = std::chrono::minutes(*minutes);
    }
    if (const auto seeds = options.number("keep-below-seeds", 1, 100'000)) {
        line.keepBelowSeeds = static_cast<int>(*seeds);
    }
    line.shareRate = options.size("share-rate");
    if (line.shareRate == ByteRate{0}) {
        options.complain(QStringLiteral("--share-rate needs at least 1."));
    }
}

const QStringList& trackerSchemes()
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("udp")};
    return schemes;
}

void readCreate(OptionReader& options, CommandLine& line)
{
    line.outputFile = options.text("output");
    line.trackers = options.texts("tracker");
    for (const QString& tracker : std::as_const(line.trackers)) {
        const QUrl url(tracker, QUrl::StrictMode);
        if (url.host().isEmpty() || !trackerSchemes().contains(url.scheme())) {
            options.complain(QStringLiteral(
                "--tracker needs an address such as https://tracker.example/announce, not \"%1\".")
                                 .arg(tracker));
        }
    }
    line.webSeeds = options.texts("web-seed");
    line.pieceSize = options.size("piece-size").value_or(0);
    line.format = options
                      .choice<metainfo::TorrentFormat>("format",
                          {{QStringLiteral("v1"), metainfo::TorrentFormat::V1},
                              {QStringLiteral("v2"), metainfo::TorrentFormat::V2},
                              {QStringLiteral("hybrid"), metainfo::TorrentFormat::Hybrid}},
                          "version")
                      .value_or(metainfo::TorrentFormat::V1);
    line.isPrivate = options.isSet("private");
    line.comment = options.text("comment");
}

void readIntegrity(OptionReader& options, CommandLine& line)
{
    line.finalCheck = options.choice<api::FinalVerification>("final-check",
        {{QStringLiteral("off"), api::FinalVerification::Off},
            {QStringLiteral("sampled"), api::FinalVerification::Sampled},
            {QStringLiteral("full"), api::FinalVerification::Full}});
    line.repairsDamage = !options.isSet("no-repair");
    constexpr qint64 mostDays = 3660;
    if (const auto days = options.number("scrub-days", 0, mostDays)) {
        line.scrubDays = static_cast<int>(*days);
    }
    line.scrubRate = options.size("scrub-rate");
}

void readTorrentHash(OptionReader& options, CommandLine& line)
{
    if (options.isSet("torrent")) {
        static const QRegularExpression hash(QStringLiteral("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"));
        if (!hash.match(options.text("torrent")).hasMatch()) {
            options.complain(
                QStringLiteral("--torrent needs an info-hash of 40 or 64 hexadecimal digits, not \"%1\".")
                    .arg(options.text("torrent")));
        }
        line.torrentHash = QByteArray::fromHex(options.text("torrent").toLatin1());
    }
}

void readHistory(OptionReader& options, CommandLine& line)
{
    line.range = options
                     .choice<api::HistoryRange>("range",
                         {{QStringLiteral("10m"), api::HistoryRange::TenMinutes},
                             {QStringLiteral("3h"), api::HistoryRange::ThreeHours},
                             {QStringLiteral("7d"), api::HistoryRange::Week},
                             {QStringLiteral("days"), api::HistoryRange::Days}})
                     .value_or(api::HistoryRange::Days);
    line.tableFormat =
        options
            .choice<TableFormat>("format",
                {{QStringLiteral("text"), TableFormat::Text}, {QStringLiteral("json"), TableFormat::Json},
                    {QStringLiteral("csv"), TableFormat::Csv}})
            .value_or(line.asJson ? TableFormat::Json : TableFormat::Text);
    readTorrentHash(options, line);
}

void readLog(OptionReader& options, CommandLine& line)
{
    line.tableFormat =
        options
            .choice<TableFormat>("format",
                {{QStringLiteral("text"), TableFormat::Text}, {QStringLiteral("json"), TableFormat::Json}})
            .value_or(line.asJson ? TableFormat::Json : TableFormat::Text);
    line.logLevel = options
                        .choice<api::EventLevel>("level",
                            {{QStringLiteral("info"), api::EventLevel::Info},
                                {QStringLiteral("warning"), api::EventLevel::Warning},
                                {QStringLiteral("error"), api::EventLevel::Error}})
                        .value_or(api::EventLevel::Info);
    line.logKinds = options.texts("kind");
    const QStringList known = api::eventNames();
    for (const QString& kind : std::as_const(line.logKinds)) {
        if (!known.contains(kind)) {
            options.complain(QStringLiteral("--kind needs one of %1, not \"%2\".")
                                 .arg(known.join(QStringLiteral(", ")), kind));
        }
    }
    line.logLines = options.number("lines", 1, session::savedLogLength).value_or(0);
    line.followsLog = options.isSet("follow");
    readTorrentHash(options, line);
}

/// What each command cannot do without.
QString missing(const CommandLine& line)
{
    const bool needsFolder =
        line.command == Command::Download || line.command == Command::Seed || line.command == Command::Verify;
    if (line.command == Command::History || line.command == Command::Log) {
        return line.profile.isEmpty() ? QStringLiteral("Say where the state lives with --profile DIR.")
            : line.sources.isEmpty()  ? QString()
                                      : QStringLiteral("\"%1\" means nothing here.").arg(line.sources[0]);
    }
    if (line.sources.isEmpty() && line.command != Command::Run) {
        return QStringLiteral("Name a torrent file, an address or a magnet link.");
    }
    if (line.sources.size() > 1 && line.command != Command::Run && line.command != Command::Seed) {
        return QStringLiteral("Only one source is possible here, but there is also \"%1\".")
            .arg(line.sources[1]);
    }
    if (needsFolder && line.saveTo.isEmpty()) {
        return QStringLiteral("Say where the files are or go with --save-to DIR.");
    }
    if (line.command == Command::Run && line.profile.isEmpty()) {
        return QStringLiteral("Say where the state lives with --profile DIR.");
    }
    if (!line.watchFolder.isEmpty() && line.command != Command::Run) {
        return QStringLiteral("--watch-folder works with \"run\" only.");
    }
    if (line.deletesWatched && line.watchFolder.isEmpty()) {
        return QStringLiteral("--delete-watched needs --watch-folder DIR.");
    }
    if (line.command == Command::Create && line.outputFile.isEmpty()) {
        return QStringLiteral("Say which file to write with -o FILE.");
    }
    return {};
}

} // namespace

std::optional<ByteCount> parseSize(const QString& text)
{
    static const QHash<QString, double> units{{QString(), 1}, {QStringLiteral("k"), 1e3},
        {QStringLiteral("K"), 1e3}, {QStringLiteral("M"), 1e6}, {QStringLiteral("G"), 1e9},
        {QStringLiteral("Ki"), 1024.0}, {QStringLiteral("ki"), 1024.0}, {QStringLiteral("Mi"), 1024.0 * 1024},
        {QStringLiteral("Gi"), 1024.0 * 1024 * 1024}};
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || text[digits] == QLatin1Char('.'))) {
        ++digits;
    }
    bool isNumber = false;
    const double number = text.left(digits).toDouble(&isNumber);
    const auto unit = units.constFind(text.mid(digits));
    constexpr double most = 1e15;
    if (!isNumber || unit == units.constEnd() || number * *unit > most) {
        return std::nullopt;
    }
    return static_cast<ByteCount>(std::llround(number * *unit));
}

QStringList optionNames()
{
    QCommandLineParser parser;
    addOptions(parser);
    QStringList names;
    static const QRegularExpression option(QStringLiteral("--([a-z0-9-]+)"));
    for (auto matches = option.globalMatch(parser.helpText()); matches.hasNext();) {
        names.append(matches.next().captured(1));
    }
    names.removeDuplicates();
    return names;
}

tl::expected<CommandLine, QString> parseCommandLine(const QStringList& arguments)
{
    CommandLine line;
    if (arguments.isEmpty() || arguments.first() == QLatin1String("--help")
        || arguments.first() == QLatin1String("help")) {
        return line;
    }
    if (arguments.first() == QLatin1String("--version")) {
        line.command = Command::Version;
        return line;
    }
    const auto command = commands().constFind(arguments.first());
    if (command == commands().constEnd()) {
        return tl::unexpected(QStringLiteral("\"%1\" is not a command.").arg(arguments.first()));
    }
    line.command = *command;

    QStringList rest = arguments;
    if (line.command == Command::Create) {
        rest.replaceInStrings(
            QRegularExpression(QStringLiteral("^--version(?==|$)")), QStringLiteral("--format"));
    }
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(rest)) {
        return tl::unexpected(parser.errorText());
    }
    if (parser.isSet(QStringLiteral("help"))) {
        line.command = Command::Help;
        return line;
    }
    line.sources = parser.positionalArguments();
    OptionReader options(parser);
    readConnection(options, line);
    readTransfer(options, line);
    readIntegrity(options, line);
    readMetrics(options, line);
    line.limits.read(options);
    readSharing(options, line);
    if (line.command == Command::History) {
        readHistory(options, line);
    } else if (line.command == Command::Log) {
        readLog(options, line);
    } else {
        readCreate(options, line);
    }
    const QString complaint = options.complaint().isEmpty() ? missing(line) : options.complaint();
    if (!complaint.isEmpty()) {
        return tl::unexpected(complaint);
    }
    return line;
}

void CommandLine::adjust(api::Settings& settings) const
{
    settings.connection.listenPort = listenPort.value_or(settings.connection.listenPort);
    if (!listenAddress.isNull()) {
        settings.connection.bindAddress = listenAddress;
    }
    if (maxPeers) {
        settings.connection.maxConnectionsPerTorrent = *maxPeers;
        settings.connection.maxConnections = std::max(settings.connection.maxConnections, *maxPeers);
    }
    settings.transfer.downloadLimit = maxDownload.value_or(settings.transfer.downloadLimit);
    settings.transfer.uploadLimit = maxUpload.value_or(settings.transfer.uploadLimit);
    settings.transfer.piecesPerPeer = piecesPerPeer.value_or(settings.transfer.piecesPerPeer);
    settings.transfer.uploadSlots = uploadSlots.value_or(settings.transfer.uploadSlots);
    settings.transfer.seedingAlgorithm = seedingOrder.value_or(settings.transfer.seedingAlgorithm);
    settings.sharing.ratioGoal = shareRatio.value_or(settings.sharing.ratioGoal);
    settings.sharing.timeGoal = shareTime.value_or(settings.sharing.timeGoal);
    settings.sharing.idleGoal = shareIdle.value_or(settings.sharing.idleGoal);
    settings.sharing.action = shareAction.value_or(settings.sharing.action);
    settings.sharing.throttledRate = shareRate.value_or(settings.sharing.throttledRate);
    settings.sharing.keepBelowSeeds = keepBelowSeeds.value_or(settings.sharing.keepBelowSeeds);
    settings.transfer.encryption = encryption.value_or(settings.transfer.encryption);
    settings.discovery.useTrackers = settings.discovery.useTrackers && useTrackers;
    settings.discovery.useDht = settings.discovery.useDht && useDht;
    settings.discovery.useLocalDiscovery = settings.discovery.useLocalDiscovery && useLocalDiscovery;
    settings.discovery.usePeerExchange = settings.discovery.usePeerExchange && usePeerExchange;
    settings.integrity.finalVerification = finalCheck.value_or(settings.integrity.finalVerification);
    settings.integrity.repairsDamage = settings.integrity.repairsDamage && repairsDamage;
    settings.integrity.scrubDays = scrubDays.value_or(settings.integrity.scrubDays);
    settings.integrity.scrubRate = scrubRate.value_or(settings.integrity.scrubRate);
    if (metrics) {
        settings.metrics = {true, metrics->address, metrics->port, metricsToken, metricsPerTorrent};
    }
    if (otlp) {
        settings.otlp = *otlp;
        settings.metrics.perTorrent = metricsPerTorrent;
    }
    limits.adjust(settings);
    if (!watchFolder.isEmpty()) {
        settings.watchFolder = {true, watchFolder, deletesWatched};
    }
    if (!saveTo.isEmpty()) {
        settings.saveFolder = saveTo;
    }
    // Whoever names torrents on a command line wants all of them to run.
    settings.queue.activeDownloads = api::unlimitedTorrents;
    settings.queue.activeSeeds = api::unlimitedTorrents;
}

api::AddTorrentRequest CommandLine::request(const api::TorrentSource& source) const
{
    api::AddTorrentRequest request;
    request.source = source;
    request.saveFolder = saveTo;
    request.assumeComplete = assumeComplete;
    request.onlyFiles = only;
    request.peers = peers;
    request.category = category;
    request.options.isSequential = isSequential;
    limits.adjust(request);
    request.options.isSuperSeeding = isSuperSeeding;
    return request;
}

} // namespace freshet::cli
