// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/metrics_publisher.h"

namespace freshet::session {

MetricsPublisher::MetricsPublisher(Collect collect, Publish publish)
    : m_collect(std::move(collect))
    , m_publish(std::move(publish))
{}

void MetricsPublisher::watch(api::MetricsScope scope)
{
    m_scope = scope;
}

void MetricsPublisher::tick()
{
    if (m_scope != api::MetricsScope::Off && !m_isUnacknowledged) {
        m_isUnacknowledged = true;
        m_publish(m_collect(m_scope));
    }
}

} // namespace freshet::session
