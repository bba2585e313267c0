// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/store_writer.h"

#include "engine/session/session_errc.h"

#include <QMutexLocker>

#include <utility>

namespace freshet::session {

Result<std::unique_ptr<StoreWriter>> StoreWriter::open(const QString& folder)
{
    std::unique_ptr<StoreWriter> writer(new StoreWriter);
    writer->m_thread.reset(QThread::create([self = writer.get(), folder] { self->run(folder); }));
    writer->m_thread->setObjectName(QStringLiteral("store"));
    writer->m_thread->start();
    Result<> opened;
    {
        QMutexLocker lock(&writer->m_mutex);
        while (!writer->m_opened) {
            writer->m_done.wait(&writer->m_mutex);
        }
        opened = *writer->m_opened;
    }
    if (!opened) {
        return failure(opened.error());
    }
    return writer;
}

StoreWriter::~StoreWriter()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_closeBy = QDeadlineTimer(closingBound);
        m_blockedBy.reset();
        m_work.wakeAll();
    }
    m_thread->wait();
}

void StoreWriter::post(Job job)
{
    const QMutexLocker lock(&m_mutex);
    m_items.push_back({std::move(job), {}});
    m_work.wakeAll();
}

void StoreWriter::saveProgress(const QHash<TorrentId, TorrentProgress>& progress)
{
    const QMutexLocker lock(&m_mutex);
    // Only into the last item, so that no progress overtakes a job.
    if (m_items.empty() || m_items.back().job) {
        m_items.emplace_back();
    }
    m_items.back().progress.insert(progress);
    m_work.wakeAll();
}

Result<> StoreWriter::flushAndWait(std::chrono::milliseconds bound)
{
    const QDeadlineTimer deadline(bound);
    QMutexLocker lock(&m_mutex);
    m_blockedBy.reset();
    m_work.wakeAll();
    while (m_isBusy || !m_items.empty()) {
        if (m_blockedBy) {
            return failure(*m_blockedBy);
        }
        if (!m_done.wait(&m_mutex, deadline)) {
            return failure(Errc::StateNotWritable, QStringLiteral("the disk is too slow"));
        }
    }
    return {};
}

void StoreWriter::run(const QString& folder)
{
    auto store = TorrentStore::open(folder);
    {
        const QMutexLocker lock(&m_mutex);
        m_opened = store ? Result<>() : Result<>(failure(store.error()));
        m_done.wakeAll();
    }
    if (!store) {
        return;
    }
    while (auto item = takeItem()) {
        const Result<> result = item->job ? item->job(**store) : (*store)->saveProgress(item->progress);
        finishItem(std::move(*item), result);
    }
}

std::optional<StoreWriter::Item> StoreWriter::takeItem()
{
    QMutexLocker lock(&m_mutex);
    while (true) {
        const bool canWork = !m_items.empty() && !m_blockedBy;
        if (m_closeBy && (!canWork || m_closeBy->hasExpired())) {
            return std::nullopt;
        }
        if (canWork) {
            Item item = std::move(m_items.front());
            m_items.pop_front();
            m_isBusy = true;
            return item;
        }
        const QDeadlineTimer wakeUp =
            m_blockedBy ? QDeadlineTimer(retryInterval) : QDeadlineTimer(QDeadlineTimer::Forever);
        if (!m_work.wait(&m_mutex, wakeUp)) {
            m_blockedBy.reset();
        }
    }
}

void StoreWriter::finishItem(Item item, const Result<>& result)
{
    const QMutexLocker lock(&m_mutex);
    m_isBusy = false;
    if (result) {
        m_hasReported = false;
    } else {
        if (!std::exchange(m_hasReported, true)) {
            QMetaObject::invokeMethod(
                this, [this, error = result.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        }
        if (result.error().code == Errc::StateNotWritable) {
            m_blockedBy = result.error();
            if (!item.job && !m_items.empty() && !m_items.front().job) {
                // What came in meanwhile is newer.
                item.progress.insert(m_items.front().progress);
                m_items.pop_front();
            }
            m_items.push_front(std::move(item));
        }
    }
    m_done.wakeAll();
}

} // namespace freshet::session
