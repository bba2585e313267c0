// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/torrent_maker.h"

#include "engine/session/torrent_creator.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace freshet::session {

namespace {

/// A task that answers through a future; std::function, which the pool takes, must be copyable.
template<class T, class Task>
QFuture<T> start(QThreadPool& pool, Task task)
{
    auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    promise->start();
    pool.start([promise, task = std::move(task)] {
        if (!promise->isCanceled()) {
            promise->addResult(task(*promise));
        }
        promise->finish();
    });
    return future;
}

} // namespace

TorrentMaker::TorrentMaker()
{
    m_makers.setMaxThreadCount(1);
    m_readers.setMaxThreadCount(1);
}

TorrentMaker::~TorrentMaker()
{
    m_isEnding = true;
    m_makers.clear();
    m_readers.clear();
}

QFuture<api::Outcome<QByteArray>> TorrentMaker::create(const api::CreateTorrentRequest& request)
{
    using Answer = api::Outcome<QByteArray>;
    return start<Answer>(m_makers, [this, request](QPromise<Answer>& promise) {
        constexpr int steps = 1000;
        promise.setProgressRange(0, steps);
        return createTorrentFile(request, [this, &promise](ByteCount done, ByteCount total) {
            promise.setProgressValue(total > 0 ? static_cast<int>(done * steps / total) : steps);
            return !m_isEnding && !promise.isCanceled();
        });
    });
}

QFuture<api::Outcome<api::ContentSummary>> TorrentMaker::summarise(const QString& path)
{
    using Answer = api::Outcome<api::ContentSummary>;
    return start<Answer>(m_readers, [this, path](QPromise<Answer>& promise) {
        return summariseContent(path, [this, &promise] { return !m_isEnding && !promise.isCanceled(); });
    });
}

} // namespace freshet::session
