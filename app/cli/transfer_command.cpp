// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/transfer_command.h"

#include "app/cli/exit_code.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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
    case api::FaultKind::InvalidSettings:
        return true;
    default:
        return false;
    }
}

} // namespace

TransferCommand::TransferCommand(CommandLine line)
    : m_line(std::move(line))
    , m_reporter(m_line.progress)
{
}

int TransferCommand::run()
{
    if (start()) {
        addSources();
    }
    if (!m_code) {
        QCoreApplication::exec();
    }
    m_reporter.finish();
    m_session.reset();
    return m_code.value_or(ExitFailed);
}

bool TransferCommand::start()
{
    session::EngineConfig config;
    config.profileFolder = m_line.profile;
    config.adjustSettings = [this](api::Settings& settings) { m_line.adjust(settings); };
    auto session = session::EngineSession::create(config);
    if (!session) {
        failed(session.error(), ExitFailed);
        return false;
    }
    m_session = std::move(*session);
    connect(m_session.get(), &api::Session::updated, this, &TransferCommand::updated);
    connect(m_session.get(), &api::Session::notified, this, &TransferCommand::notified);
    connect(&m_interrupt, &Interrupt::interrupted, this, [this] {
        // Seeding and running end by being interrupted; a download that is interrupted before it is done has not.
        finish(m_line.command == Command::Download && m_complete.empty() ? ExitInterrupted : ExitDone);
    });
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
    for (const api::TorrentSource& source : sources) {
        ++m_pendingAdds;
        const QString name = !source.file.isEmpty() ? source.file : source.url.toDisplayString();
        m_session->addTorrent(m_line.request(source)).then(this, [this, name](const api::Outcome<TorrentId>& outcome) {
            --m_pendingAdds;
            added(name, outcome);
        });
    }
}

void TransferCommand::added(const QString& source, const api::Outcome<TorrentId>& outcome)
{
    if (outcome) {
        m_ours.insert(*outcome);
        return;
    }
    // What a profile knows already just goes on.
    const bool isKnown = outcome.error().kind == api::FaultKind::AlreadyAdded && m_line.command == Command::Run;
    if (isKnown) {
        return;
    }
    if (m_line.command == Command::Download || m_pendingAdds + static_cast<int>(m_ours.size()) == 0) {
        failed(outcome.error(), isBadInput(outcome.error().kind) ? ExitBadInput : ExitFailed);
    } else {
        m_reporter.say(QStringLiteral("%1: %2").arg(source, api::describe(outcome.error())));
    }
}

void TransferCommand::updated(const api::SessionUpdate& update)
{
    m_reporter.report(update);
    // A torrent whose data was all there completes without a notice.
    for (const api::TorrentSnapshot& torrent : update.changed) {
        if (torrent.isComplete() && torrent.state == api::TorrentState::Seeding) {
            completed(torrent.id);
        }
    }
}

void TransferCommand::notified(const api::Notice& notice)
{
    if (notice.kind == api::Notice::Kind::Completed && notice.torrent) {
        completed(*notice.torrent);
    } else if (notice.kind == api::Notice::Kind::Failed) {
        if (m_line.command == Command::Download) {
            failed(notice.fault, isBadInput(notice.fault.kind) ? ExitBadInput : ExitFailed);
        } else {
            m_reporter.say(QStringLiteral("%1: %2").arg(notice.torrentName, api::describe(notice.fault)));
        }
    } else if (notice.kind == api::Notice::Kind::Warning) {
        const bool isFatal = !notice.torrent && m_line.listenPort.value_or(0) != 0;
        if (isFatal) {
            failed(notice.fault, ExitFailed);
        } else {
            m_reporter.say(api::describe(notice.fault));
        }
    }
}

void TransferCommand::completed(TorrentId torrent)
{
    if (!m_complete.insert(torrent).second) {
        return;
    }
    m_reporter.reportComplete(torrent);
    if (m_line.command == Command::Download && !m_line.keepSeeding) {
        finish(ExitDone);
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
