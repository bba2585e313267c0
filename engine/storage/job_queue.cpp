// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/job_queue.h"

#include <algorithm>

namespace freshet::storage {

namespace {

constexpr int turnsPerBackgroundJob = 8;

} // namespace

JobQueue::JobQueue(int workers)
{
    setWorkers(workers);
}

JobQueue::~JobQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

void JobQueue::add(StorageId storage, Kind kind, Run run)
{
    const std::lock_guard lock(m_mutex);
    Lane& lane = m_lanes[storage];
    Job job{storage, kind, std::move(run), {}};
    if (lane.waiting.empty() && mayStart(lane, job)) {
        makeReady(lane, std::move(job));
    } else {
        lane.waiting.push_back(std::move(job));
    }
}

void JobQueue::setWorkers(int workers)
{
    const std::lock_guard lock(m_mutex);
    m_workers = std::max(1, workers);
    while (static_cast<int>(m_threads.size()) < m_workers) {
        const int number = static_cast<int>(m_threads.size());
        m_threads.emplace_back([this, number] { work(number); });
    }
    m_wake.notify_all();
}

void JobQueue::work(int number)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this, number] {
            return (number < m_workers && hasReady()) || (m_isStopping && m_lanes.empty());
        });
        if (!hasReady()) {
            return;
        }
        Job job = takeReady();
        lock.unlock();
        const Progress progress = job.run();
        if (progress == Progress::Done) {
            // What the job holds is given up here, not under the lock.
            job.run = nullptr;
        }
        lock.lock();
        if (progress == Progress::Again) {
            // To the front: jobs that have begun hold memory, so few of them should be open at a time. An
            // exclusive one may take hours, in which others have their turns.
            const bool isExclusive = job.kind == Kind::Exclusive;
            m_background.insert(isExclusive ? m_background.end() : m_background.begin(), std::move(job));
        } else {
            finish(job);
        }
    }
}

JobQueue::Job JobQueue::takeReady()
{
    m_turn = (m_turn + 1) % turnsPerBackgroundJob;
    const bool isBackground = m_foreground.empty() || (m_turn == 0 && !m_background.empty());
    std::deque<Job>& queue = isBackground ? m_background : m_foreground;
    Job job = std::move(queue.front());
    queue.pop_front();
    if (!isBackground) {
        m_queueTime.add(job.sinceAdded.elapsed());
    }
    return job;
}

JobStatistics JobQueue::statistics() const
{
    const std::lock_guard lock(m_mutex);
    JobStatistics statistics;
    int active = 0;
    for (const auto& [storage, lane] : m_lanes) {
        active += lane.active;
        statistics.waiting += static_cast<int>(lane.waiting.size());
    }
    const auto ready = static_cast<int>(m_foreground.size());
    statistics.waitingInBackground = static_cast<int>(m_background.size());
    statistics.waiting += ready;
    statistics.running = active - ready - statistics.waitingInBackground;
    statistics.queueTime = m_queueTime;
    return statistics;
}

bool JobQueue::mayStart(const Lane& lane, const Job& job)
{
    return lane.active == 0 || (!lane.isExclusive && job.kind != Kind::Exclusive);
}

void JobQueue::makeReady(Lane& lane, Job job)
{
    ++lane.active;
    lane.isExclusive = job.kind == Kind::Exclusive;
    (job.kind == Kind::Background ? m_background : m_foreground).push_back(std::move(job));
    // A resting thread might take the only call.
    if (m_workers < static_cast<int>(m_threads.size())) {
        m_wake.notify_all();
    } else {
        m_wake.notify_one();
    }
}

void JobQueue::finish(const Job& job)
{
    const auto found = m_lanes.find(job.storage);
    Lane& lane = found->second;
    --lane.active;
    lane.isExclusive = false;
    while (!lane.waiting.empty() && mayStart(lane, lane.waiting.front())) {
        Job next = std::move(lane.waiting.front());
        lane.waiting.pop_front();
        makeReady(lane, std::move(next));
    }
    if (lane.active == 0) {
        m_lanes.erase(found);
        if (m_isStopping && m_lanes.empty()) {
            m_wake.notify_all();
        }
    }
}

} // namespace freshet::storage
