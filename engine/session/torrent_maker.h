// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/create_torrent.h"
#include "engine/api/fault.h"

#include <QByteArray>
#include <QFuture>
#include <QThreadPool>

#include <atomic>

namespace freshet::session {

/// Makes torrents beside everything else, one after the other. Lives on the front end's thread.
class TorrentMaker
{
public:
    TorrentMaker();
    /// Gives up what is not done.
    ~TorrentMaker();
    TorrentMaker(const TorrentMaker&) = delete;
    TorrentMaker& operator=(const TorrentMaker&) = delete;

    /// The future's progress goes to 1000; cancelling it ends the work.
    [[nodiscard]] QFuture<api::Outcome<QByteArray>> create(const api::CreateTorrentRequest& request);
    [[nodiscard]] QFuture<api::Outcome<api::ContentSummary>> summarise(const QString& path);

private:
    std::atomic_bool m_isEnding = false;
    /// Hashing has threads of its own.
    QThreadPool m_makers;
    QThreadPool m_readers;
};

} // namespace freshet::session
