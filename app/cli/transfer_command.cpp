// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/transfer_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/metrics_option.h"
#include "app/common/descriptor_limit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>

#include <algorithm>

namespace freshet::cli {

namespace {

/// What went wrong with the input, as opposed to the world.
bool isBadInput(api::FaultKind kind)
{
    switch (kind) {
    case api::FaultKind::NotATorrent:
    case api::FaultKind::TorrentTooLarge:
    case api::FaultKind::UnsafeTorrent:
    case api::FaultKind::V2OnlyTorrent:
    case api::FaultKind::NotAMagnetLink:
    case api::FaultKind::SourceUnreadable:
    case api::FaultKind::UnsupportedAddress:
    case api::FaultKind::InvalidSettings: return true;
    default: return false;
    }
}

/// Without the port that was asked for, nobody finds us where they were told to look.
bool isAboutListening(api::FaultKind kind)
{
    return kind == api::FaultKind::PortInUse || kind == api::FaultKind::PortNotAllowed
        || kind == api::FaultKind::AddressNotAvailable;
}

/// One that was paused by hand only looks like that.
bool hasGivenEnough(const api::TorrentSnapshot& torrent)
{
    return torrent.state == api::TorrentState::Done && torrent.isComplete() && !torrent.isPaused;
}

/// QFuture::then() with a context that is gone by the time of the answer brings Qt 6.4 down; a watcher just
/// goes.
template<class T, class Task>
void whenAnswered(QObject* context, const QFuture<T>& future, Task task)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, task] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            task(watcher->result());
        }
    });
    watcher->setFuture(future);
}

} // namespace

TransferCommand::TransferCommand(CommandLine line)
    : m_line(std::move(line))
    , m_reporter(m_line.progress)
{}

int TransferCommand::run()
{
    if (start()) {
        addSources();
    }
    if (!m_code) {
        QCoreApplication::exec();
    }
    m_reporter.finish();
    m_metrics.reset();
    m_session.reset();
    return m_code.value_or(ExitFailed);
}

bool TransferCommand::readToken()
{
    if (m_line.metricsTokenFile.isEmpty()) {
        return true;
    }
    const auto token = readTokenFile(m_line.metricsTokenFile);
    if (!token) {
        failed(token.error(), ExitBadInput);
        return false;
    }
    m_line.metricsToken = *token;
    return true;
}

void TransferCommand::startMetrics()
{
    m_metrics = std::make_unique<metrics::MetricsExporter>(*m_session);
    connect(m_metrics.get(), &metrics::MetricsExporter::started, this, [this](const QUrl& page) {
        m_reporter.say(QStringLiteral("Metrics are at %1").arg(page.toString()));
    });
    connect(m_metrics.get(), &metrics::MetricsExporter::failed, this, [this](const api::Fault& fault) {
        // Whoever asked for them on the command line counts on them.
        if (m_line.metrics) {
            failed(fault, ExitFailed);
        } else {
            m_reporter.say(api::describe(fault));
        }
    });
}

bool TransferCommand::start()
{
    if (!readToken()) {
        return false;
    }
    session::EngineConfig config;
    config.profileFolder = m_line.profile;
    config.maxDescriptors = app::raiseDescriptorLimit();
    config.mayUseAnotherPort = !m_line.listenPort;
    config.adjustSettings = [this](api::Settings& settings) { m_line.adjust(settings); };
    auto session = session::EngineSession::create(config);
    if (!session) {
        failed(session.error(), ExitFailed);
        return false;
    }
    m_session = std::move(*session);
    connect(m_session.get(), &api::Session::updated, this, &TransferCommand::updated);
    connect(m_session.get(), &api::Session::notified, this, &TransferCommand::notified);
    connect(&m_interrupt, &app::Interrupt::interrupted, this, [this] {
        // Seeding and running end by being interrupted; a download that is interrupted before it is done has
        // not.
        const bool isDone = !m_ours.empty()
            && std::all_of(m_ours.begin(), m_ours.end(),
                [this](TorrentId torrent) { return m_complete.count(torrent) != 0; });
        finish(m_line.command == Command::Download && !isDone ? ExitInterrupted : ExitDone);
    });
    startMetrics();
    if (m_line.timeout) {
        m_timeout.setSingleShot(true);
        connect(&m_timeout, &QTimer::timeout, this, [this] {
            m_reporter.say(QStringLiteral("Not done after %1 s.").arg(m_line.timeout->count()));
            finish(ExitTimeout);
        });
        m_timeout.start(*m_line.timeout);
    }
    return true;
}

QList<api::TorrentSource> TransferCommand::expandSources()
{
    QList<api::TorrentSource> sources;
    for (const QString& text : std::as_const(m_line.sources)) {
        const QDir folder(text);
        if (!QFileInfo(text).isDir()) {
            sources.append(api::TorrentSource::fromText(text));
            continue;
        }
        for (const QString& name : folder.entryList({QStringLiteral("*.torrent")}, QDir::Files, QDir::Name)) {
            api::TorrentSource source;
            source.file = folder.filePath(name);
            sources.append(source);
        }
    }
    return sources;
}

void TransferCommand::addSources()
{
    const QList<api::TorrentSource> sources = expandSources();
    if (sources.isEmpty() && m_line.command != Command::Run) {
        failed({api::FaultKind::SourceUnreadable, m_line.sources.join(QStringLiteral(", ")),
                   QStringLiteral("no .torrent files in it")},
            ExitBadInput);
        return;
    }
    m_pendingAdds = static_cast<int>(sources.size());
    for (const api::TorrentSource& source : sources) {
        addSource(source);
    }
}

void TransferCommand::addSource(const api::TorrentSource& source)
{
    const QString name = !source.file.isEmpty() ? source.file
        : source.magnet.isEmpty()               ? source.url.toDisplayString(QUrl::RemoveUserInfo)
                                                : source.magnet;
    whenAnswered(this, m_session->addTorrent(m_line.request(source)),
        [this, name, source](const api::Outcome<TorrentId>& outcome) { added(name, source, outcome); });
}

void TransferCommand::added(
    const QString& name, const api::TorrentSource& source, const api::Outcome<TorrentId>& outcome)
{
    if (!outcome && outcome.error().kind == api::FaultKind::AlreadyAdded) {
        goOnWith(name, source);
        return;
    }
    --m_pendingAdds;
    if (outcome) {
        take(*outcome);
        return;
    }
    if (m_line.command == Command::Download
        || (m_line.command == Command::Seed && m_pendingAdds == 0 && m_ours.empty())) {
        failed(outcome.error(), isBadInput(outcome.error().kind) ? ExitBadInput : ExitFailed);
        return;
    }
    m_reporter.say(QStringLiteral("%1: %2").arg(name, api::describe(outcome.error())));
    // The others may have waited for this.
    endIfEnough();
}

void TransferCommand::goOnWith(const QString& name, const api::TorrentSource& source)
{
    whenAnswered(this, m_session->preview(source),
        [this, name, source](const api::Outcome<api::TorrentPreview>& preview) {
            if (!preview || !preview->existing) {
                added(name, source,
                    tl::unexpected(
                        preview ? api::Fault{api::FaultKind::NoSuchTorrent, name, {}} : preview.error()));
                return;
            }
            m_session->resume({*preview->existing});
            added(name, source, *preview->existing);
        });
}

void TransferCommand::take(TorrentId torrent)
{
    m_ours.insert(torrent);
    m_enough.erase(torrent);
    // Its row may have come before the answer.
    const auto row = m_reporter.torrents().constFind(torrent);
    if (row != m_reporter.torrents().constEnd()) {
        lookForCompletion(*row, m_takenMs);
        lookForEnough(torrent, hasGivenEnough(*row));
    }
}

bool TransferCommand::isOurs(const std::optional<TorrentId>& torrent) const
{
    return torrent && m_ours.count(*torrent) != 0;
}

void TransferCommand::updated(const api::SessionUpdate& update)
{
    m_takenMs = update.takenMs;
    m_reporter.report(update);
    for (const api::TorrentSnapshot& torrent : update.changed) {
        lookForCompletion(torrent, update.takenMs);
        lookForEnough(torrent.id, hasGivenEnough(torrent));
    }
}

void TransferCommand::lookForCompletion(const api::TorrentSnapshot& torrent, qint64 takenMs)
{
    const bool isDone = torrent.isComplete()
        && (torrent.state == api::TorrentState::Seeding || torrent.state == api::TorrentState::Done);
    if (!isDone || !isOurs(torrent.id) || !m_complete.insert(torrent.id).second) {
        return;
    }
    if (!m_line.only.isEmpty() && torrent.wantedSize == 0) {
        m_reporter.say(QStringLiteral("No file of %1 matches --only.").arg(torrent.name));
        if (m_line.command == Command::Download) {
            finish(ExitBadInput);
        }
        return;
    }
    m_reporter.reportComplete(torrent, takenMs);
    if (m_line.command == Command::Download && !m_line.keepSeeding) {
        finish(ExitDone);
    }
}

void TransferCommand::lookForEnough(TorrentId torrent, bool isEnough)
{
    if (!isOurs(torrent)) {
        return;
    }
    if (!isEnough) {
        m_enough.erase(torrent);
        return;
    }
    m_enough.insert(torrent);
    endIfEnough();
}

void TransferCommand::endIfEnough()
{
    if (m_line.command != Command::Run && m_pendingAdds == 0 && !m_ours.empty()
        && m_enough.size() == m_ours.size()) {
        m_reporter.say(QStringLiteral("Everything has given enough."));
        finish(ExitDone);
    }
}

void TransferCommand::notified(const api::Notice& notice)
{
    if (notice.kind == api::Notice::Kind::Failed) {
        if (m_line.command == Command::Download && isOurs(notice.torrent)) {
            failed(notice.fault, isBadInput(notice.fault.kind) ? ExitBadInput : ExitFailed);
        } else {
            m_reporter.say(QStringLiteral("%1: %2").arg(notice.torrentName, api::describe(notice.fault)));
        }
    } else if (notice.kind == api::Notice::Kind::Removed) {
        m_reporter.say(QStringLiteral("%1 has given enough and is no longer in the list. Its files stay.")
                           .arg(notice.torrentName));
        lookForEnough(notice.torrent.value_or(TorrentId()), true);
    } else if (notice.kind == api::Notice::Kind::Warning) {
        if (!notice.torrent && m_line.listenPort.value_or(0) != 0 && isAboutListening(notice.fault.kind)) {
            failed(notice.fault, ExitFailed);
        } else {
            m_reporter.say(api::describe(notice.fault));
        }
    } else if (const QString news = ConsoleReporter::sentence(notice); !news.isEmpty()) {
        m_reporter.say(news);
    }
}

void TransferCommand::failed(const api::Fault& fault, int code)
{
    m_reporter.say(api::describe(fault));
    finish(code);
}

void TransferCommand::finish(int code)
{
    if (!m_code) {
        m_code = code;
        QCoreApplication::quit();
    }
}

} // namespace freshet::cli
