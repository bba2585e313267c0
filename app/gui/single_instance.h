// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/start_request.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace freshet::app {

/// One window a profile: a second start hands its arguments to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// What became of an attempt to hand arguments over.
    enum class HandOver {
        NobodyThere, ///< We are the first.
        Done,
        NoAnswer, ///< Somebody listens but does not answer.
    };

    /// `profileFolder` tells apart instances that may run side by side.
    explicit SingleInstance(const QString& profileFolder, QObject* parent = nullptr);

    /// Blocks for at most three seconds; called before there is a window.
    [[nodiscard]] HandOver handOver(const StartRequest& request) const;

    /// Takes over the requests of later starts from now on. To be called by whoever has locked the profile:
    /// what has the name then is what a crash left. False if the name cannot be claimed.
    bool listen();

Q_SIGNALS:
    void requestReceived(const StartRequest& request);

private:
    void acceptConnection();
    void readMessage(QLocalSocket& socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace freshet::app
