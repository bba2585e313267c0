// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/endpoint.h"
#include "engine/base/result.h"
#include "engine/base/units.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <optional>

namespace freshet::net {

/// How long it takes until the other side's answer to something is there. Value type.
struct RoundTrip
{
    /// Of late, as an average.
    std::chrono::microseconds smoothed{0};
    /// The shortest one of the last minutes.
    std::chrono::microseconds least{0};
};

/// **Seam.** A reliable byte stream to one endpoint. Engine thread.
///
/// Signals are direct; an owner may destroy a Stream inside a slot only by way of Scheduler::post(). After
/// close(), or after closed() was emitted, no more signals come.
class Stream : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The other side.
    [[nodiscard]] virtual Endpoint remote() const = 0;
    /// Our side; invalid until connected.
    [[nodiscard]] virtual Endpoint local() const = 0;

    /// Copies up to `size` received bytes to `data`. 0: nothing there now, readyRead() will tell. -1: the
    /// stream is closed and all bytes were read; closed() was or will be emitted.
    virtual qint64 read(char* data, qint64 size) = 0;

    /// Appends to what is to be sent, or sends it. Never blocks, never fails: failures arrive as closed().
    virtual void write(const QByteArray& bytes) = 0;
    /// Bytes written but not yet taken by the network.
    [[nodiscard]] virtual qint64 bytesToWrite() const = 0;

    /// As the system measures it; nothing if it does not say.
    [[nodiscard]] virtual std::optional<RoundTrip> roundTrip() const { return std::nullopt; }

    /// While paused no readyRead() comes and the other side is slowed down by flow control. On resuming,
    /// readyRead() comes (later, not inside this call) if something can be read.
    virtual void setReadingPaused(bool isPaused) = 0;

    /// Drops the connection at once, unsent bytes included. Emits nothing.
    virtual void close() = 0;

Q_SIGNALS:
    /// An outgoing connection stands.
    void connected();
    /// There may be something to read. Read until 0, or read some: it comes again in the next turn of the
    /// loop.
    void readyRead();
    /// bytesToWrite() has sunk since write() returned; `left` bytes are still to be sent.
    void bytesWritten(qint64 left);
    /// The connection could not be made, or has ended; everything received can still be read.
    void closed(const freshet::Error& reason);
};

} // namespace freshet::net
