// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/console_reporter.h"
#include "app/cli/interrupt.h"
#include "engine/session/engine_session.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <set>

namespace freshet::cli {

/// `download`, `seed` and `run`: an engine session without a window, from the command line to an exit code.
class TransferCommand final : public QObject {
    Q_OBJECT
public:
    explicit TransferCommand(CommandLine line);

    /// Runs until there is an exit code.
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool start();
    void addSources();
    [[nodiscard]] QList<api::TorrentSource> expandSources();
    void added(const QString& source, const api::Outcome<TorrentId>& outcome);
    void updated(const api::SessionUpdate& update);
    void notified(const api::Notice& notice);
    void completed(TorrentId torrent);
    void failed(const api::Fault& fault, int code);
    void finish(int code);

    CommandLine m_line;
    ConsoleReporter m_reporter;
    Interrupt m_interrupt;
    std::unique_ptr<session::EngineSession> m_session;
    QTimer m_timeout;
    std::set<TorrentId> m_ours;
    std::set<TorrentId> m_complete;
    int m_pendingAdds = 0;
    std::optional<int> m_code;
};

} // namespace freshet::cli
