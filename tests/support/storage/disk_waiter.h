// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/disk_io.h"

#include <QTest>

#include <memory>
#include <optional>

namespace freshet::test {

/// Longer than any job takes, even with sanitizers on a busy machine.
inline constexpr int answerTimeoutMs = 60'000;

/// Starts a job, which gets a `done` from here, and runs the event loop until it is answered. Nothing if it
/// never is.
template<class T = void, class Start>
std::optional<Result<T>> awaitAnswer(Start start)
{
    const auto answer = std::make_shared<std::optional<Result<T>>>();
    start(storage::DiskIo::Done<T>([answer](Result<T> result) { answer->emplace(std::move(result)); }));
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, answerTimeoutMs)) {
        return std::nullopt;
    }
    return std::move(*answer);
}

/// A buffer with these bytes, outside of any budget.
inline storage::PieceBuffer makeBuffer(storage::PieceBufferPool& pool, const QByteArray& bytes)
{
    storage::PieceBuffer buffer = pool.acquire(bytes.size(), true);
    std::copy(bytes.begin(), bytes.end(), buffer.data());
    return buffer;
}

} // namespace freshet::test
