// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/endpoint.h"

#include <QList>
#include <QObject>

namespace freshet::discovery {

/// **Seam.** Something that finds peers of one torrent. Engine thread.
class PeerSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Finds nothing more; stopped() follows, never inside this call and after a few seconds at most.
    virtual void stop() = 0;
    /// The torrent has few peers: look earlier than otherwise, as far as good manners allow.
    virtual void findMorePeers() = 0;

Q_SIGNALS:
    /// Never empty. The same peer may come again.
    void peersFound(const QList<freshet::Endpoint>& peers);
    void stopped();
};

} // namespace freshet::discovery
