// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/endpoint.h"
#include "engine/net/stream.h"

#include <QObject>

#include <memory>

namespace freshet::net {

/// **Seam.** Accepts streams on one port. Stops listening when destroyed. Engine thread.
class StreamListener : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Where it listens; the port is the one the system chose if 0 was asked for.
    [[nodiscard]] virtual quint16 port() const = 0;

    /// The next accepted stream, or null when there is none.
    [[nodiscard]] virtual std::unique_ptr<Stream> takeStream() = 0;

Q_SIGNALS:
    /// takeStream() has something to give.
    void streamArrived();
};

} // namespace freshet::net
