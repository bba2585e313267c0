// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/client_process.h"

#include <QJsonObject>

namespace freshet::interop {

/// freshet-cli, as one process.
class FreshetCli : public ClientProcess
{
public:
    using ClientProcess::ClientProcess;

    /// Why it cannot be run; empty if it can.
    [[nodiscard]] static QString complaint();

    [[nodiscard]] bool start(const QStringList& arguments);
    /// Starts it and waits for its end.
    [[nodiscard]] bool run(const QStringList& arguments, std::chrono::milliseconds limit = patience);

    /// The lines of --progress json so far.
    [[nodiscard]] QList<QJsonObject> progress() const;
    /// Until a line of --progress json is as wanted.
    [[nodiscard]] bool waitForProgress(
        const std::function<bool(const QJsonObject&)>& isWanted, std::chrono::milliseconds limit = patience);
    /// Until so many different torrents have been reported complete.
    [[nodiscard]] bool waitForComplete(int torrents = 1, std::chrono::milliseconds limit = patience);

    /// Only 127.0.0.1, only the peers and trackers that the test names.
    [[nodiscard]] static QStringList loopback(quint16 listenPort);
    /// "--peer 127.0.0.1:PORT".
    [[nodiscard]] static QStringList peer(quint16 port);
};

} // namespace freshet::interop
