// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/watch_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <utility>

namespace freshet::session {

namespace {

constexpr int maxNumber = 1000;

/// Renames to "x.torrent.added", or with a number behind if there is such a file.
bool renameAdded(const QString& path)
{
    const QString plain = path + QStringLiteral(".added");
    for (int number = 1; number < maxNumber; ++number) {
        const QString name = number == 1 ? plain : QStringLiteral("%1.%2").arg(plain).arg(number);
        if (!QFile::exists(name)) {
            return QFile::rename(path, name);
        }
    }
    return false;
}

} // namespace

WatchFolder::WatchFolder(Scheduler& scheduler, Ports ports, const Pace& pace)
    : m_scheduler(scheduler)
    , m_ports(std::move(ports))
    , m_pace(pace)
    , m_background(scheduler)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchFolder::lookSoon);
}

WatchFolder::WatchFolder(Scheduler& scheduler, Ports ports)
    : WatchFolder(scheduler, std::move(ports), Pace())
{}

WatchFolder::~WatchFolder() = default;

void WatchFolder::apply(const api::WatchFolderOptions& options)
{
    if (options == m_options) {
        return;
    }
    const bool isSamePlace = options.isOn == m_options.isOn && options.folder == m_options.folder;
    m_options = options;
    if (isSamePlace) {
        return;
    }
    ++m_generation;
    m_isLooking = false;
    m_isFolderReported = false;
    m_seen.clear();
    m_pollTimer.cancel();
    m_pauseTimer.cancel();
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
    if (m_options.isOn && !m_options.folder.isEmpty()) {
        m_pollTimer = m_scheduler.callEvery(m_pace.poll, [this] { look(); });
        look();
    }
}

void WatchFolder::lookSoon()
{
    if (m_options.isOn && !m_pauseTimer.isSet()) {
        m_pauseTimer = m_scheduler.callLater(m_pace.pause, [this] {
            m_pauseTimer.cancel();
            look();
        });
    }
}

void WatchFolder::look()
{
    if (std::exchange(m_isLooking, true)) {
        return;
    }
    m_background.run([this, isAlive = std::weak_ptr<bool>(m_isAlive), generation = m_generation,
                         folder = m_options.folder]() -> Scheduler::Task {
        std::optional<QList<File>> files;
        if (QDir(folder).isReadable()) {
            files.emplace();
            QDirIterator entries(folder, {QStringLiteral("*.torrent")}, QDir::Files);
            while (entries.hasNext() && files->size() < maxFiles) {
                entries.next();
                const QFileInfo info = entries.fileInfo();
                files->append({info.filePath(), info.size(), info.lastModified().toMSecsSinceEpoch()});
            }
        }
        return [this, isAlive, generation, files] {
            if (!isAlive.expired() && generation == m_generation) {
                m_isLooking = false;
                take(files);
            }
        };
    });
}

void WatchFolder::take(const std::optional<QList<File>>& files)
{
    if (!files) {
        if (!std::exchange(m_isFolderReported, true)) {
            m_ports.report({api::FaultKind::SourceUnreadable, m_options.folder,
                QStringLiteral("the watch folder cannot be read")});
        }
        return;
    }
    m_isFolderReported = false;
    if (m_watcher.directories().isEmpty()) {
        // It has just answered, so this does not wait for a file server that is gone.
        m_watcher.addPath(m_options.folder);
    }
    QSet<QString> present;
    for (const File& file : *files) {
        present.insert(file.path);
    }
    std::erase_if(m_seen, [&present](const auto& entry) {
        return entry.second.state != State::Adding && !present.contains(entry.first);
    });
    for (const File& file : *files) {
        consider(file);
    }
}

void WatchFolder::consider(const File& file)
{
    const auto found = m_seen.find(file.path);
    const bool isNew = found == m_seen.end() || found->second.size != file.size
        || found->second.modifiedMs != file.modifiedMs;
    if (!isNew) {
        Seen& seen = found->second;
        if (seen.state == State::Bad && seen.fault && m_scheduler.now() - seen.since >= m_pace.patience) {
            m_ports.report(*std::exchange(seen.fault, std::nullopt));
        }
        return;
    }
    if (found != m_seen.end() && found->second.state == State::Adding) {
        // What comes of it will be told; then it is looked at again.
        return;
    }
    m_seen[file.path] = {file.size, file.modifiedMs, State::Adding, m_scheduler.now(), std::nullopt};
    m_ports.add(file.path,
        [this, isAlive = std::weak_ptr<bool>(m_isAlive), generation = m_generation, path = file.path](
            const api::Outcome<TorrentId>& outcome) {
            if (!isAlive.expired() && generation == m_generation) {
                added(path, outcome);
            }
        });
}

void WatchFolder::added(const QString& path, const api::Outcome<TorrentId>& outcome)
{
    const auto found = m_seen.find(path);
    if (found == m_seen.end()) {
        return;
    }
    if (outcome || outcome.error().kind == api::FaultKind::AlreadyAdded) {
        found->second.state = State::Finished;
        putAway(path);
    } else {
        found->second.state = State::Bad;
        found->second.fault = outcome.error();
    }
}

void WatchFolder::putAway(const QString& path)
{
    m_background.run([path, deletes = m_options.deletesFiles]() -> Scheduler::Task {
        // If neither can be done, the file is remembered as it is.
        static_cast<void>(deletes ? QFile::remove(path) : renameAdded(path));
        return [] {};
    });
}

} // namespace freshet::session
