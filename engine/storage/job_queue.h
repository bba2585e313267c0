// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/storage/disk_statistics.h"
#include "engine/storage/stopwatch.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace freshet::storage {

/// Threads that do jobs on storages. Jobs may overtake each other, except that an exclusive job waits for all
/// earlier jobs of its storage, and all later ones wait for it.
///
/// Foreground jobs come before background jobs; of eight jobs one may be a background job all the same, so
/// that these end, too.
class JobQueue
{
public:
    /// What to do about a job that returns.
    enum class Progress { Done, Again };
    /// Runs on any of the threads. A long job does a slice at a time and asks to be run Again, in the
    /// background.
    using Run = std::function<Progress()>;
    enum class Kind { Foreground, Background, Exclusive };

    /// `workers` is at least 1.
    explicit JobQueue(int workers);
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;
    /// Waits until all jobs are done.
    ~JobQueue();

    void add(StorageId storage, Kind kind, Run run);
    void setWorkers(int workers);
    [[nodiscard]] JobStatistics statistics() const;

private:
    struct Job
    {
        StorageId storage;
        Kind kind = Kind::Foreground;
        Run run;
        Stopwatch sinceAdded{};
    };
    /// One storage with jobs.
    struct Lane
    {
        /// Ready or running.
        int active = 0;
        bool isExclusive = false;
        /// Behind an exclusive job, which comes first.
        std::deque<Job> waiting;
    };

    void work(int number);
    [[nodiscard]] bool hasReady() const { return !m_foreground.empty() || !m_background.empty(); }
    [[nodiscard]] Job takeReady();
    /// Whether the job may start now.
    [[nodiscard]] static bool mayStart(const Lane& lane, const Job& job);
    void makeReady(Lane& lane, Job job);
    void finish(const Job& job);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_foreground;
    std::deque<Job> m_background;
    std::map<StorageId, Lane> m_lanes;
    /// Threads with a higher number rest.
    int m_workers = 0;
    int m_turn = 0;
    LatencyHistogram m_queueTime;
    bool m_isStopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace freshet::storage
