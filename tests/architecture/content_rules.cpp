// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/content_rules.h"

#include "tests/architecture/layer_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace freshet::test {

namespace {

constexpr qsizetype maxLines = 500;

/// Where a piece of the real world may be touched, and why there. `words` are regular expressions.
struct SeamException
{
    const char* files;
    const char* words;
    const char* reason;
};

constexpr std::array seamExceptions{
    SeamException{"engine/base/qt_scheduler", "QTimer|QDateTime::current|steady_clock::now|QThread",
        "the real Scheduler: the one clock and the one timer, and whose thread it is"},
    SeamException{"engine/base/epoll_dispatcher", "steady_clock::now|QSocketNotifier",
        "the event loop below QtScheduler and Qt's sockets"},
    SeamException{"engine/base/epoll_set", "QSocketNotifier", "the sockets of that event loop"},
    SeamException{"engine/base/random", "QRandomGenerator", "the real Random"},
    SeamException{"engine/net/tcp_stream", "QTcpSocket", "the real Stream"},
    SeamException{"engine/net/tcp_listener", "QTcpServer", "the real StreamListener"},
    SeamException{
        "engine/net/curl_http_client", "QSocketNotifier", "the real HttpClient follows curl's sockets"},
    SeamException{
        "engine/storage/native_place", "QFile", "the names of torrents' files as the system has them"},
    SeamException{"engine/storage/file_remover", "QFile", "moves files to the trash, which only Qt knows"},
    SeamException{"engine/storage/job_queue", "std::thread", "the disk threads"},
    SeamException{"engine/storage/stopwatch", "steady_clock::now", "how long disk jobs take, to be told"},
    SeamException{"engine/storage/threaded_disk_io", "std::thread", "the real DiskIo, on the disk threads"},
    SeamException{"engine/session/background", "QThreadPool", "a disk that hangs must not hang the engine"},
    SeamException{"engine/session/source_loader", "QFile", "reads .torrent files beside the engine thread"},
    SeamException{
        "engine/session/watch_folder", "QFile", "puts .torrent files away beside the engine thread"},
    SeamException{
        "engine/session/torrent_creator", "QSaveFile", "the one file that it makes; no simulation does"},
    SeamException{
        "engine/session/torrent_maker", "QThreadPool", "makes torrents beside the engine, without it"},
    SeamException{"engine/session/content_hasher", "QFile|std::thread",
        "reads and hashes what a torrent is made of, beside the engine thread"},
    SeamException{"engine/session/engine_session", "QThread", "starts the engine thread"},
    SeamException{"engine/session/store_writer", "QThread", "the thread that saves"},
    SeamException{"engine/session/torrent_store", "QLockFile", "one program a profile"},
};

const QString& worldlyWords()
{
    static const QString words = QStringLiteral(
        "\\b(?:QTimer|QElapsedTimer|QDateTime::current\\w*|(?:steady|system)_clock::now|QRandomGenerator|"
        "std::random_device|QTcpSocket|QSslSocket|QTcpServer|QUdpSocket|QNetworkAccessManager|QHostInfo|"
        "QSocketNotifier|QFile|QSaveFile|QTemporaryFile|QLockFile|deleteLater|QThread|QThreadPool|std::j?"
        "thread|"
        "this_thread|u?sleep)\\b");
    return words;
}

QString found(const SourceFile& file, qsizetype position)
{
    return QStringLiteral("%1:%2").arg(file.path).arg(file.lineOf(position));
}

/// One violation for each match of `pattern` in the code or text, with `advice` after what was found.
Violations matches(
    const SourceFile& file, const QString& text, const QRegularExpression& pattern, const QString& advice)
{
    Violations violations;
    for (auto all = pattern.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        violations.append(QStringLiteral("%1: %2: %3")
                              .arg(found(file, match.capturedStart()), match.captured().trimmed(), advice));
    }
    return violations;
}

QList<SourceFile> engineSources(const SourceTree& tree)
{
    return tree.sourcesIn({QStringLiteral("engine/")});
}

bool isFor(const SeamException& exception, const SourceFile& file)
{
    return file.path.startsWith(QLatin1String(exception.files));
}

bool isExcepted(const SourceFile& file, const QString& word)
{
    return std::any_of(seamExceptions.begin(), seamExceptions.end(), [&](const SeamException& exception) {
        const QRegularExpression words(QStringLiteral("^(?:%1)").arg(QLatin1String(exception.words)));
        return isFor(exception, file) && word.contains(words);
    });
}

/// A source that is tested under another name, which exists, or not at all ("") for a reason.
struct TestedElsewhere
{
    const char* source;
    const char* test;
    const char* reason;
};

constexpr std::array testedElsewhere{
    TestedElsewhere{
        "ui/models/peer_table_model_texts.cpp", "peer_table_model_test", "the second half of PeerTableModel"},
    TestedElsewhere{"ui/widgets/piece_map_input.cpp", "piece_map_test", "the second half of PieceMap"},
    TestedElsewhere{"engine/swarm/downloader_pieces.cpp", "downloader_test", "the second half of Downloader"},
    TestedElsewhere{
        "engine/swarm/downloader_requests.cpp", "downloader_test", "the asking part of Downloader"},
    TestedElsewhere{"engine/swarm/metadata_server.cpp", "metadata_fetcher_test", "the other side of it"},
    TestedElsewhere{
        "engine/swarm/live_peer_manager_bans.cpp", "live_peer_manager_test", "LivePeerManager and its bans"},
    TestedElsewhere{"engine/session/store_rows.cpp", "torrent_store_test", "the rows of TorrentStore"},
    TestedElsewhere{
        "engine/swarm/peer_messages.cpp", "peer_connection_test", "the second half of PeerConnection"},
    TestedElsewhere{
        "engine/swarm/peer_connection_limits.cpp", "peer_limits_test", "PeerConnection and rate limits"},
    TestedElsewhere{"engine/session/torrent_files.cpp", "torrent_test", "Torrent and its files"},
    TestedElsewhere{"engine/session/torrent_space.cpp", "space_guard_test", "Torrent and room on its disk"},
    TestedElsewhere{"engine/session/session_worker.cpp", "engine_session_test", "EngineSession's other half"},
    TestedElsewhere{"engine/session/session_worker_removal.cpp", "engine_session_test", "the same"},
    TestedElsewhere{"engine/session/session_worker_preview.cpp", "engine_session_test", "the same"},
    TestedElsewhere{"engine/session/session_worker_history.cpp", "engine_session_test", "the same"},
    TestedElsewhere{"engine/session/session_worker_log.cpp", "session_log_test", "the same"},
    TestedElsewhere{"engine/session/session_worker_moving.cpp", "moving_test", "EngineSession and moves"},
    TestedElsewhere{"engine/session/session_worker_saving.cpp", "engine_session_test", "the same"},
    TestedElsewhere{"engine/session/session_worker_speed.cpp", "bandwidth_session_test", "the same"},
    TestedElsewhere{
        "engine/swarm/live_peer_limits.cpp", "peer_limits_test", "LivePeerManager and limits of peers"},
    TestedElsewhere{
        "engine/session/engine_services.cpp", "engine_session_test", "only makes what is tested there"},
    TestedElsewhere{"engine/session/torrent_choices.cpp", "torrent_test", "Torrent and its user"},
    TestedElsewhere{
        "engine/session/store_schema.cpp", "torrent_store_test", "the statements of TorrentStore"},
    TestedElsewhere{"engine/net/curl_transfer.cpp", "curl_http_client_test", "one request of CurlHttpClient"},
    TestedElsewhere{"engine/net/tcp_round_trip.cpp", "tcp_stream_test", "what the system says of TcpStream"},
    TestedElsewhere{"engine/net/qt_network.cpp", "tcp_stream_test", "only makes what is tested there"},
    TestedElsewhere{"engine/storage/answer_box.cpp", "threaded_disk_io_test", "how ThreadedDiskIo answers"},
    TestedElsewhere{"engine/wire/wire_errc.cpp", "error_codes_test", "every code has a sentence"},
    TestedElsewhere{"engine/net/net_errc.cpp", "error_codes_test", "every code has a sentence"},
    TestedElsewhere{"engine/storage/storage_errc.cpp", "error_codes_test", "every code has a sentence"},
    TestedElsewhere{"engine/swarm/swarm_errc.cpp", "error_codes_test", "every code has a sentence"},
    TestedElsewhere{"engine/discovery/discovery_errc.cpp", "error_codes_test", "every code has a sentence"},
    TestedElsewhere{"engine/session/session_errc.cpp", "error_codes_test", "every code has a sentence"},
    TestedElsewhere{
        "engine/base/engine_dispatcher.cpp", "epoll_dispatcher_test", "only makes what is tested there"},
    TestedElsewhere{"engine/base/log.cpp", "", "names the logging categories and does nothing"},
    TestedElsewhere{"engine/storage/native_file_posix.cpp", "native_file_test", "NativeFile, on POSIX"},
    TestedElsewhere{"engine/storage/native_place.cpp", "native_file_test", "the way to a NativeFile"},
    TestedElsewhere{"engine/storage/native_file_windows.cpp", "native_file_test", "NativeFile, on Windows"},
};

qsizetype allowedLines(const SourceFile& file)
{
    const QList<std::pair<QString, qsizetype>> documents{{QStringLiteral("README.md"), 120},
        {QStringLiteral("ARCHITECTURE.md"), 320}, {QStringLiteral("CONTRIBUTING.md"), 150}};
    for (const auto& [path, lines] : documents) {
        if (file.path == path) {
            return lines;
        }
    }
    return maxLines;
}

} // namespace

Violations filesThatAreTooLong(const SourceTree& tree)
{
    static const QStringList unlimited{QStringLiteral("LICENSE"), QStringLiteral("CHANGELOG.md")};
    Violations violations;
    for (const SourceFile& file : tree.files()) {
        const qsizetype lines = file.text.count(QLatin1Char('\n'));
        const qsizetype allowed = allowedLines(file);
        if (lines > allowed && !unlimited.contains(file.path) && !file.path.endsWith(QLatin1String(".ts"))) {
            violations.append(QStringLiteral("%1 has %2 lines, %3 is the limit. It has found a second idea: "
                                             "split it by noun.")
                                  .arg(file.path)
                                  .arg(lines)
                                  .arg(allowed));
        }
    }
    return violations;
}

Violations engineThatShowsThings(const SourceTree& tree)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(?:tr\\s*\\(|QObject::tr|QCoreApplication::translate|"
                       "QT_TR_NOOP|QT_TRANSLATE_NOOP)"));
    static const QRegularExpression includes(QStringLiteral(
        "<(?:Qt(?:Gui|Widgets|Charts|Svg)\\b|Q(?:Widget|Application|GuiApplication|Window|Action|"
        "Color|Font|Icon|Image|Pixmap|Painter|Palette|Clipboard|Style|Desktop))[^>]*>"));
    Violations violations;
    for (const SourceFile& file : engineSources(tree)) {
        violations += matches(file, file.code, words,
            QStringLiteral("the engine never translates. Return an error code; ui/models/error_text has the "
                           "words."));
        violations += matches(file, file.text, includes,
            QStringLiteral("the engine draws nothing and must run without a display."));
    }
    return violations;
}

Violations worldBesideTheSeams(const SourceTree& tree)
{
    static const QRegularExpression words(worldlyWords());
    Violations violations;
    for (const SourceFile& file : engineSources(tree)) {
        for (auto all = words.globalMatch(file.code); all.hasNext();) {
            const auto match = all.next();
            if (!isExcepted(file, match.captured())) {
                violations.append(QStringLiteral("%1: %2 bypasses a seam. Take Scheduler, Random, Network or "
                                                 "DiskIo as a parameter, so that a simulation can run it; "
                                                 "callLater(0ms, ...) replaces deleteLater().")
                                      .arg(found(file, match.capturedStart()), match.captured()));
            }
        }
    }
    return violations;
}

Violations uselessSeamExceptions(const SourceTree& tree)
{
    Violations violations;
    const QList<SourceFile> sources = engineSources(tree);
    for (const SeamException& exception : seamExceptions) {
        const QRegularExpression words(QStringLiteral("\\b(?:%1)").arg(QLatin1String(exception.words)));
        const bool isUsed = std::any_of(sources.begin(), sources.end(),
            [&](const SourceFile& file) { return isFor(exception, file) && file.code.contains(words); });
        if (!isUsed) {
            violations.append(
                QStringLiteral("Nothing needs the exception of %1* for %2 (%3) any more: remove it.")
                    .arg(QLatin1String(exception.files), QLatin1String(exception.words),
                        QLatin1String(exception.reason)));
        }
    }
    return violations;
}

Violations sourcesWithoutTest(const SourceTree& tree)
{
    std::set<QString> tested;
    for (const SourceFile& file : tree.sourcesIn({QStringLiteral("tests/")})) {
        tested.insert(file.stem());
    }
    Violations violations;
    for (const SourceFile& file : tree.sourcesIn({QStringLiteral("engine/"), QStringLiteral("ui/models/")})) {
        QString test = file.stem() + QStringLiteral("_test");
        for (const TestedElsewhere& other : testedElsewhere) {
            if (file.path == QLatin1String(other.source)) {
                test = QLatin1String(other.test);
            }
        }
        if (!file.isHeader() && !test.isEmpty() && tested.count(test) == 0) {
            violations.append(QStringLiteral("%1 has no tests/**/%2.cpp.").arg(file.path, test));
        }
    }
    return violations;
}

Violations sleeps(const SourceTree& tree)
{
    static const QRegularExpression sleep(
        QStringLiteral("\\b(?:qSleep|QThread::m?u?sleep|sleep_for|sleep_until|usleep|nanosleep)\\b"));
    static const QRegularExpression wait(QStringLiteral("\\bqWait\\s*\\("));
    Violations violations;
    for (const SourceFile& file : tree.sourcesIn({QStringLiteral("tests/"), QStringLiteral("engine/"),
             QStringLiteral("ui/"), QStringLiteral("app/")})) {
        violations += matches(file, file.code, sleep,
            QStringLiteral("nobody sleeps. Wait for what has to happen, with a limit: QTest::qWaitFor, "
                           "QSignalSpy::wait, or a SimScheduler."));
        for (auto all = wait.globalMatch(file.code); all.hasNext();) {
            const int line = file.lineOf(all.next().capturedStart());
            const QString above = file.text.section(QLatin1Char('\n'), line - 2, line - 2);
            if (!above.trimmed().startsWith(QLatin1String("//"))) {
                violations.append(
                    QStringLiteral("%1:%2: qWait() is a sleep. Wait for what has to happen with "
                                   "qWaitFor(); where nothing must happen, say so in a comment "
                                   "on the line above.")
                        .arg(file.path)
                        .arg(line));
            }
        }
    }
    return violations;
}

Violations plansInSources(const SourceTree& tree)
{
    // In pieces, as this file is looked at too.
    static const QRegularExpression plans(QStringLiteral("\\b(?:TO") + QStringLiteral("DO|FIX")
        + QStringLiteral("ME|XX") + QStringLiteral("X)\\b"));
    Violations violations;
    for (const SourceFile& file : tree.files()) {
        violations += matches(
            file, file.text, plans, QStringLiteral("do it, or open an issue: sources say how things are."));
    }
    return violations;
}

Violations machinePaths(const SourceTree& tree)
{
    // In pieces, as this file is looked at too.
    static const QRegularExpression paths(QStringLiteral("(?<![\\w.])/(?:wo") + QStringLiteral("rk|ro")
        + QStringLiteral("ot|Users/\\w+|tmp/stu") + QStringLiteral("dio)/"));
    Violations violations;
    for (const SourceFile& file : tree.files()) {
        violations += matches(file, file.text, paths,
            QStringLiteral("a path of one machine. Derive it from the source folder or an argument."));
    }
    return violations;
}

Violations sourcesWithoutLicence(const SourceTree& tree)
{
    static const QString lines = QStringLiteral("// SPDX-FileCopyrightText: The Freshet authors\n"
                                                "// SPDX-License-Identifier: GPL-3.0-or-later\n");
    Violations violations;
    for (const SourceFile& file : tree.sourcesIn({QStringLiteral("engine/"), QStringLiteral("ui/"),
             QStringLiteral("app/"), QStringLiteral("tests/")})) {
        if (!file.text.startsWith(lines)) {
            violations.append(QStringLiteral("%1 must begin with the two SPDX lines.").arg(file.path));
        }
    }
    return violations;
}

Violations foldersWithoutDescription(const SourceTree& tree)
{
    Violations violations;
    const SourceFile* document = tree.find(QStringLiteral("ARCHITECTURE.md"));
    for (const QString& folder : rankedFolders()) {
        if (document == nullptr || !document->text.contains(QLatin1Char('`') + folder + QLatin1Char('`'))) {
            violations.append(QStringLiteral("ARCHITECTURE.md does not say what `%1` is for.").arg(folder));
        }
    }
    return violations;
}

} // namespace freshet::test
