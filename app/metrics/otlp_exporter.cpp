// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/otlp_exporter.h"

#include "app/metrics/metrics_page.h"
#include "app/metrics/otlp_metrics.h"
#include "engine/base/qt_scheduler.h"
#include "engine/net/qt_network.h"

namespace freshet::metrics {

struct OtlpExporter::Parts
{
    explicit Parts(OtlpSender::MakeBody makeBody)
        : network(scheduler)
        , sender(scheduler, random, network.http(), std::move(makeBody))
    {}

    QtScheduler scheduler;
    SystemRandom random;
    net::QtNetwork network;
    OtlpSender sender;
};

OtlpExporter::OtlpExporter() = default;
OtlpExporter::~OtlpExporter() = default;

void OtlpExporter::start(const api::OtlpOptions& options, const QHostAddress& bindAddress)
{
    if (!m_parts) {
        m_parts = std::make_unique<Parts>([this] { return makeBody(); });
    }
    m_parts->network.setBindAddress(bindAddress);
    m_parts->sender.start(options);
}

void OtlpExporter::stop()
{
    if (m_parts) {
        m_parts->sender.stop();
    }
    m_snapshot.reset();
}

void OtlpExporter::setSnapshot(const api::MetricsSnapshot& snapshot)
{
    const bool isFirst = !m_snapshot;
    m_snapshot = snapshot;
    if (isFirst && m_startMs == 0) {
        m_startMs = snapshot.takenMs - snapshot.uptime.count();
    }
    if (isFirst && m_parts) {
        m_parts->sender.wake();
    }
}

OtlpCounters OtlpExporter::counters() const
{
    return m_parts ? m_parts->sender.counters() : OtlpCounters();
}

QByteArray OtlpExporter::makeBody()
{
    if (!m_snapshot) {
        return {};
    }
    const qint64 nowMs = m_parts->scheduler.wallClockMs();
    return otlpMetrics(metricFamilies(m_snapshot, counters(), nowMs), {m_startMs, m_snapshot->takenMs});
}

} // namespace freshet::metrics
