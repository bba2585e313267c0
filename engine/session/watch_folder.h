// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/api/settings.h"
#include "engine/base/ids.h"
#include "engine/base/scheduler.h"
#include "engine/session/background.h"

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace freshet::session {

/// Adds the .torrent files that appear in a folder. A file that cannot be read as a torrent is tried again
/// when it changes, as somebody may still be writing it; one that stays as it is gets reported once. A file
/// that was added is renamed or deleted; where that is impossible, it is remembered while this lives. Looks
/// at the folder in the background. Engine thread.
class WatchFolder final : public QObject
{
    Q_OBJECT
public:
    /// How often to look. Value type.
    struct Pace
    {
        /// Beside the system's own news of changes, which not every file system has.
        Scheduler::Duration poll = 10s;
        /// After a change, until it is looked at.
        Scheduler::Duration pause{300};
        /// A bad file that is unchanged for so long will not become a torrent.
        Scheduler::Duration patience = 30s;
    };
    /// What it has others do.
    struct Ports
    {
        using Done = std::function<void(const api::Outcome<TorrentId>&)>;
        /// Adds the torrent of a file; `done` may come at any time, or never.
        std::function<void(const QString& path, Done done)> add;
        std::function<void(const api::Fault&)> report;
    };
    /// Of a folder; more wait until these are gone.
    static constexpr int maxFiles = 1000;

    /// `scheduler` outlives this.
    WatchFolder(Scheduler& scheduler, Ports ports, const Pace& pace);
    WatchFolder(Scheduler& scheduler, Ports ports);
    ~WatchFolder() override;

    void apply(const api::WatchFolderOptions& options);
    /// Looks no more.
    void stop() { apply({}); }

private:
    /// A .torrent file as it was found.
    struct File
    {
        QString path;
        qint64 size = 0;
        qint64 modifiedMs = 0;
    };
    enum class State { Adding, Bad, Finished };
    struct Seen
    {
        qint64 size = 0;
        qint64 modifiedMs = 0;
        State state = State::Adding;
        Scheduler::TimePoint since;
        /// What is wrong with a bad one, until that is reported.
        std::optional<api::Fault> fault;
    };

    void lookSoon();
    void look();
    void take(const std::optional<QList<File>>& files);
    void consider(const File& file);
    void added(const QString& path, const api::Outcome<TorrentId>& outcome);
    void putAway(const QString& path);

    Scheduler& m_scheduler;
    Ports m_ports;
    Pace m_pace;
    api::WatchFolderOptions m_options;
    Background m_background;
    QFileSystemWatcher m_watcher;
    Scheduler::Timer m_pollTimer;
    Scheduler::Timer m_pauseTimer;
    std::map<QString, Seen> m_seen;
    /// Of the folder; answers about an earlier one are dropped.
    quint64 m_generation = 0;
    bool m_isLooking = false;
    bool m_isFolderReported = false;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace freshet::session
