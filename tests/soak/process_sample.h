// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace freshet::soak {

/// What this process takes, as Linux tells. Value type.
struct ProcessSample
{
    qint64 residentKib = 0;
    /// Got from malloc and not given back, by all threads.
    qint64 heapKib = 0;
    int descriptors = 0;
    int threads = 0;
};

[[nodiscard]] ProcessSample sampleProcess();

} // namespace freshet::soak
