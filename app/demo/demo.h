// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_content.h"
#include "app/demo/demo_tracker.h"
#include "engine/session/engine_session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

namespace freshet::demo {

/// Downloads random bytes from itself: a tracker, a seed and a downloader, real sockets and real files, one
/// process. Tells on standard output how it goes.
class Demo final : public QObject
{
    Q_OBJECT
public:
    Demo();
    ~Demo() override;

    /// Runs to the end, which is near: 0 if every byte arrived, otherwise 1.
    [[nodiscard]] int run();
    /// Ends it early, as failed.
    void interrupt();

private:
    using SessionPointer = std::unique_ptr<session::EngineSession>;

    [[nodiscard]] bool startTracker();
    [[nodiscard]] bool makeTorrent();
    /// A session that has the torrent, with its files in `folder`; null if that failed.
    [[nodiscard]] SessionPointer startSession(const QString& folder, ByteRate downloadLimit);
    void startDownload();
    void showProgress(const api::SessionUpdate& update);
    void notice(const api::Notice& notice);
    void completed();
    void fail(const QString& sentence);
    void finish(int code);

    QTemporaryDir m_folder;
    DemoContent m_content;
    QThread m_trackerThread;
    /// Lives on m_trackerThread.
    DemoTracker* m_tracker = nullptr;
    quint16 m_trackerPort = 0;
    SessionPointer m_seed;
    SessionPointer m_download;
    QElapsedTimer m_clock;
    QTimer m_limit;
    bool m_hasOpenLine = false;
    std::optional<int> m_code;
};

} // namespace freshet::demo
