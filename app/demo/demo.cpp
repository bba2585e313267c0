// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include <QCoreApplication>
#include <QDir>

#include <chrono>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace freshet::demo {

namespace {

using namespace std::chrono_literals;

constexpr ByteCount contentSize = 64_MiB;
/// So that there is something to see: without a limit it is over at once.
constexpr ByteRate downloadLimit = 16_MiB;
constexpr auto timeLimit = 50s;
constexpr int barWidth = 30;

void say(const QString& sentence)
{
    std::printf("%s\n", qUtf8Printable(sentence));
    std::fflush(stdout);
}

QString mebibytes(ByteCount bytes)
{
    return QString::number(static_cast<double>(bytes) / static_cast<double>(1_MiB), 'f', 1)
        + QStringLiteral(" MiB");
}

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDOUT_FILENO) == 1;
#else
    return false;
#endif
}

QString bar(double progress)
{
    const int filled = static_cast<int>(progress * barWidth);
    return QLatin1Char('[') + QString(filled, QLatin1Char('#')) + QString(barWidth - filled, QLatin1Char('.'))
        + QLatin1Char(']');
}

} // namespace

Demo::Demo()
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
        [this] { fail(QStringLiteral("It was not done after %1 s.").arg(timeLimit.count())); });
}

Demo::~Demo()
{
    // Sessions say good-bye to the tracker, so it goes last.
    m_download.reset();
    m_seed.reset();
    m_trackerThread.quit();
    m_trackerThread.wait();
}

int Demo::run()
{
    m_clock.start();
    m_limit.start(timeLimit);
    if (!m_folder.isValid() || !QDir(m_folder.path()).mkpath(QStringLiteral("seed"))) {
        fail(QStringLiteral("No temporary folder: ") + m_folder.errorString());
    } else if (startTracker() && makeTorrent()) {
        m_seed = startSession(m_folder.filePath(QStringLiteral("seed")), noLimit);
    }
    if (!m_code) {
        QCoreApplication::exec();
    }
    return m_code.value_or(1);
}

void Demo::interrupt()
{
    fail(QStringLiteral("Interrupted."));
}

bool Demo::startTracker()
{
    m_tracker = new DemoTracker;
    m_tracker->moveToThread(&m_trackerThread);
    connect(&m_trackerThread, &QThread::finished, m_tracker, &QObject::deleteLater);
    connect(m_tracker, &DemoTracker::announced, this, [this](bool isSeed) {
        if (isSeed && !m_download && !m_code) {
            startDownload();
        }
    });
    m_trackerThread.start();
    QMetaObject::invokeMethod(
        m_tracker, [this] { m_trackerPort = m_tracker->listen(); }, Qt::BlockingQueuedConnection);
    if (m_trackerPort == 0) {
        fail(QStringLiteral("The tracker finds no free port on 127.0.0.1."));
        return false;
    }
    say(QStringLiteral("Tracker    http://127.0.0.1:%1/announce").arg(m_trackerPort));
    return true;
}

bool Demo::makeTorrent()
{
    auto content = makeContent(m_folder.filePath(QStringLiteral("seed")), contentSize,
        QStringLiteral("http://127.0.0.1:%1/announce").arg(m_trackerPort));
    if (!content) {
        fail(content.error().toString());
        return false;
    }
    m_content = *content;
    say(QStringLiteral("Torrent    %1, %2 of random bytes, made in %3 ms")
            .arg(m_content.fileName, mebibytes(m_content.size))
            .arg(m_clock.elapsed()));
    return true;
}

Demo::SessionPointer Demo::startSession(const QString& folder, ByteRate limit)
{
    session::EngineConfig config;
    config.mayUseAnotherPort = true;
    config.adjustSettings = [](api::Settings& settings) {
        settings.connection.listenPort = 0;
        settings.connection.bindAddress = QHostAddress(QHostAddress::LocalHost);
    };
    auto session = session::EngineSession::create(config);
    if (!session) {
        fail(describe(session.error()));
        return nullptr;
    }
    api::AddTorrentRequest request;
    request.source.bytes = m_content.torrent;
    request.saveFolder = folder;
    request.options.downloadLimit = limit;
    (*session)->addTorrent(request).then(this, [this](const api::Outcome<TorrentId>& added) {
        if (!added) {
            fail(describe(added.error()));
        }
    });
    connect(session->get(), &api::Session::notified, this, [this](const api::Notice& told) {
        if (told.kind == api::Notice::Kind::Failed) {
            fail(describe(told.fault));
        }
    });
    return std::move(*session);
}

void Demo::startDownload()
{
    say(QStringLiteral("Seed       has checked its file and announced it after %1 ms")
            .arg(m_clock.elapsed()));
    say(QStringLiteral("Download   begins, held at %1/s").arg(mebibytes(downloadLimit)));
    m_clock.restart();
    m_download = startSession(m_folder.filePath(QStringLiteral("download")), downloadLimit);
    if (m_download) {
        connect(m_download.get(), &api::Session::updated, this, &Demo::showProgress);
        connect(m_download.get(), &api::Session::notified, this, &Demo::notice);
    }
}

void Demo::showProgress(const api::SessionUpdate& update)
{
    if (update.changed.isEmpty() || m_code) {
        return;
    }
    const api::TorrentSnapshot& torrent = update.changed.first();
    const QString line = QStringLiteral("%1 %2 %  %3/s  %4 of %5")
                             .arg(bar(torrent.progress()))
                             .arg(static_cast<int>(torrent.progress() * 100), 3)
                             .arg(mebibytes(torrent.downloadRate), mebibytes(torrent.wantedDone),
                                 mebibytes(torrent.wantedSize));
    if (isTerminal()) {
        std::printf("\r%s\033[K", qUtf8Printable(line));
        std::fflush(stdout);
        m_hasOpenLine = true;
    } else {
        say(line);
    }
}

void Demo::notice(const api::Notice& notice)
{
    if (notice.kind == api::Notice::Kind::Completed && !m_code) {
        completed();
    }
}

void Demo::completed()
{
    const qint64 elapsedMs = m_clock.elapsed();
    const QString seedFile = m_folder.filePath(QStringLiteral("seed/") + m_content.fileName);
    const QString downloadedFile = m_folder.filePath(QStringLiteral("download/") + m_content.fileName);
    if (!areSameFiles(seedFile, downloadedFile)) {
        fail(QStringLiteral("The downloaded file differs from the original."));
        return;
    }
    finish(0);
    say(QStringLiteral("%1 100 %").arg(bar(1)));
    say(QStringLiteral("Done       %1 in %2 s, every byte compared: identical")
            .arg(mebibytes(m_content.size), QString::number(static_cast<double>(elapsedMs) / 1000, 'f', 1)));
}

void Demo::fail(const QString& sentence)
{
    if (!m_code) {
        finish(1);
        std::fprintf(stderr, "freshet-demo: %s\n", qUtf8Printable(sentence));
    }
}

void Demo::finish(int code)
{
    if (m_hasOpenLine) {
        std::printf("\r\033[K");
        m_hasOpenLine = false;
    }
    m_code = code;
    m_limit.stop();
    QCoreApplication::quit();
}

} // namespace freshet::demo
