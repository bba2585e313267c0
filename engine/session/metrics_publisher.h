// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metrics_snapshot.h"

#include <functional>

namespace freshet::session {

/// Sends metrics while somebody wants them: with the tick that others have set, and not while the last ones
/// are unacknowledged. While nobody does, nothing is gathered. Engine thread.
class MetricsPublisher
{
public:
    using Collect = std::function<api::MetricsSnapshot(api::MetricsScope)>;
    using Publish = std::function<void(const api::MetricsSnapshot&)>;

    MetricsPublisher(Collect collect, Publish publish);

    void watch(api::MetricsScope scope);
    /// Once a second.
    void tick();
    /// The front end has taken the last ones.
    void acknowledge() { m_isUnacknowledged = false; }

private:
    Collect m_collect;
    Publish m_publish;
    api::MetricsScope m_scope = api::MetricsScope::Off;
    bool m_isUnacknowledged = false;
};

} // namespace freshet::session
