// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/session/torrent_store.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace freshet::session {

/// Runs a TorrentStore on a thread of its own, so that the engine thread never waits for the database.
///
/// Jobs run in the order in which they were given. A job that cannot write (disk full) is reported and tried
/// again until it can; nothing is given up while the program runs.
class StoreWriter : public QObject
{
    Q_OBJECT
public:
    /// Runs on the store's thread. Only Errc::StateNotWritable makes it run again.
    using Job = std::function<Result<>(TorrentStore&)>;

    static constexpr std::chrono::seconds retryInterval{10};
    /// How long the destructor waits for what is not written yet.
    static constexpr std::chrono::seconds closingBound{10};

    /// Opens the profile in `folder`; waits for it.
    [[nodiscard]] static Result<std::unique_ptr<StoreWriter>> open(const QString& folder);
    /// Writes what is left, within closingBound, and closes the profile.
    ~StoreWriter() override;

    void post(Job job);
    /// Newer progress replaces older that is not written yet; all that waits is written in one transaction.
    void saveProgress(const QHash<TorrentId, TorrentProgress>& progress);

    /// Waits until everything given before is written. Fails if it cannot be, or not in time.
    [[nodiscard]] Result<> flushAndWait(std::chrono::milliseconds bound);

Q_SIGNALS:
    /// Something could not be saved. On this object's thread.
    void failed(const freshet::Error& error);

private:
    /// A Job, or progress if there is none.
    struct Item
    {
        Job job;
        QHash<TorrentId, TorrentProgress> progress;
    };

    StoreWriter() = default;

    /// The thread's life.
    void run(const QString& folder);
    /// Waits for something to do, or for the time to try again; nothing when it is time to end.
    [[nodiscard]] std::optional<Item> takeItem();
    void finishItem(Item item, const Result<>& result);

    std::unique_ptr<QThread> m_thread;
    QMutex m_mutex;
    /// From us to the thread: there is something to do.
    QWaitCondition m_work;
    /// From the thread to us: something was done.
    QWaitCondition m_done;

    // Guarded by m_mutex from here on.
    std::deque<Item> m_items;
    bool m_isBusy = false;
    /// Set when no more is to be waited for.
    std::optional<QDeadlineTimer> m_closeBy;
    /// Set while the first of m_items is one that failed; cleared to try again at once.
    std::optional<Error> m_blockedBy;
    /// One report is enough until writing works again.
    bool m_hasReported = false;
    std::optional<Result<>> m_opened;
};

} // namespace freshet::session
