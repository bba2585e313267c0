// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/limit_options.h"
#include "engine/api/event.h"
#include "engine/api/requests.h"
#include "engine/api/settings.h"
#include "engine/api/traffic_history.h"
#include "engine/base/endpoint.h"
#include "engine/base/units.h"
#include "engine/metainfo/torrent_builder.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace freshet::cli {

/// What freshet-cli was asked to do.
enum class Command { Show, Download, Seed, Run, Verify, Create, History, Log, Help, Version };

/// How progress is told.
enum class ProgressStyle { Auto, Bar, Plain, Json, None };

/// How a table is printed.
enum class TableFormat { Text, Json, Csv };

/// The command line as a value. Options that were not given keep their defaults. Value type.
struct CommandLine
{
    Command command = Command::Help;
    /// Torrent files, folders of them, addresses, magnet links; for Create the path.
    QStringList sources;

    QString saveTo;
    /// Whose .torrent files are added by themselves, absolute; empty: as in the settings.
    QString watchFolder;
    bool deletesWatched = false;
    QString profile;
    QList<Endpoint> peers;
    std::optional<quint16> listenPort;
    QHostAddress listenAddress;
    std::optional<ByteRate> maxDownload;
    std::optional<ByteRate> maxUpload;
    LimitOptions limits;
    std::optional<int> maxPeers;
    std::optional<int> piecesPerPeer;
    std::optional<int> uploadSlots;
    std::optional<swarm::SeedingAlgorithm> seedingOrder;
    bool isSuperSeeding = false;
    std::optional<double> shareRatio;
    std::optional<std::chrono::minutes> shareTime;
    std::optional<std::chrono::minutes> shareIdle;
    std::optional<api::ShareAction> shareAction;
    std::optional<ByteRate> shareRate;
    std::optional<int> keepBelowSeeds;
    QString category;
    bool isSequential = false;
    QStringList only;
    bool useTrackers = true;
    bool useDht = true;
    bool useLocalDiscovery = true;
    bool usePeerExchange = true;
    bool useUtp = true;
    std::optional<swarm::EncryptionPolicy> encryption;
    std::optional<api::FinalVerification> finalCheck;
    bool repairsDamage = true;
    std::optional<int> scrubDays;
    std::optional<ByteRate> scrubRate;
    bool assumeComplete = false;
    bool keepSeeding = false;
    /// Where metrics are offered; nothing: as the settings say.
    std::optional<Endpoint> metrics;
    QString metricsTokenFile;
    /// What is in that file, once it was read.
    QString metricsToken;
    bool metricsPerTorrent = false;
    /// Where metrics are sent to; nothing: as the settings say.
    std::optional<api::OtlpOptions> otlp;
    std::optional<std::chrono::seconds> timeout;
    ProgressStyle progress = ProgressStyle::Auto;
    bool asJson = false;

    // Create
    QString outputFile;
    QStringList trackers;
    QStringList webSeeds;
    ByteCount pieceSize = 0;
    metainfo::TorrentFormat format = metainfo::TorrentFormat::V1;
    bool isPrivate = false;
    QString comment;

    // History and Log
    api::HistoryRange range = api::HistoryRange::Days;
    TableFormat tableFormat = TableFormat::Text;
    /// Of a torrent, in bytes; nothing: everything together.
    std::optional<QByteArray> torrentHash;

    // Log
    bool followsLog = false;
    api::EventLevel logLevel = api::EventLevel::Info;
    /// Names as api::eventName() has them; empty: all.
    QStringList logKinds;
    /// The latest so many; 0: all.
    qint64 logLines = 0;

    /// What the options change in the settings.
    void adjust(api::Settings& settings) const;
    /// What the options say about each torrent that is added.
    [[nodiscard]] api::AddTorrentRequest request(const api::TorrentSource& source) const;
};

/// Reads the arguments, the program's name not included. The error is a sentence for the terminal.
[[nodiscard]] tl::expected<CommandLine, QString> parseCommandLine(const QStringList& arguments);

/// The names of all options that are understood, without dashes, also of those that only stand for others.
[[nodiscard]] QStringList optionNames();

/// The text of --help. packaging/linux makes the manual page and the completions of it.
[[nodiscard]] QString helpText();

} // namespace freshet::cli
