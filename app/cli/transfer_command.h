// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/console_reporter.h"
#include "app/common/interrupt.h"
#include "app/metrics/metrics_exporter.h"
#include "engine/session/engine_session.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <set>

namespace freshet::cli {

/// `download`, `seed` and `run`: an engine session without a window, from the command line to an exit code.
class TransferCommand final : public QObject
{
    Q_OBJECT
public:
    explicit TransferCommand(CommandLine line);

    /// Runs until there is an exit code.
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool start();
    [[nodiscard]] bool readToken();
    void startMetrics();
    void addSources();
    [[nodiscard]] QList<api::TorrentSource> expandSources();
    void addSource(const api::TorrentSource& source);
    void added(const QString& name, const api::TorrentSource& source, const api::Outcome<TorrentId>& outcome);
    /// The profile knows it already: it just goes on.
    void goOnWith(const QString& name, const api::TorrentSource& source);
    void take(TorrentId torrent);
    [[nodiscard]] bool isOurs(const std::optional<TorrentId>& torrent) const;
    void updated(const api::SessionUpdate& update);
    void notified(const api::Notice& notice);
    void lookForCompletion(const api::TorrentSnapshot& torrent, qint64 takenMs);
    /// Seeding ends when everything has given as much as it is to give.
    void lookForEnough(TorrentId torrent, bool isEnough);
    void endIfEnough();
    void failed(const api::Fault& fault, int code);
    void finish(int code);

    CommandLine m_line;
    ConsoleReporter m_reporter;
    app::Interrupt m_interrupt;
    std::unique_ptr<session::EngineSession> m_session;
    std::unique_ptr<metrics::MetricsExporter> m_metrics;
    QTimer m_timeout;
    std::set<TorrentId> m_ours;
    std::set<TorrentId> m_complete;
    /// Those of ours that have given enough.
    std::set<TorrentId> m_enough;
    int m_pendingAdds = 0;
    /// When the last update was taken.
    qint64 m_takenMs = 0;
    std::optional<int> m_code;
};

} // namespace freshet::cli
