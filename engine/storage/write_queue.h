// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

namespace freshet::storage {

/// Keeps account of the bytes that wait to be written, and says when peers must not be asked for more. One
/// thread.
///
/// Between "full" and "has room again" lies a quarter of the limit, so that downloading does not stutter.
class WriteQueue
{
public:
    /// `limit` in bytes.
    explicit WriteQueue(ByteCount limit);

    void add(ByteCount bytes);
    /// True if accepts() has become true by this.
    [[nodiscard]] bool remove(ByteCount bytes);
    /// True if accepts() has become true by this.
    [[nodiscard]] bool setLimit(ByteCount limit);

    [[nodiscard]] bool accepts() const { return !m_isFull; }
    [[nodiscard]] ByteCount pending() const { return m_pending; }

private:
    [[nodiscard]] bool update();

    ByteCount m_limit;
    ByteCount m_pending = 0;
    bool m_isFull = false;
};

} // namespace freshet::storage
