// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/otlp_exporter.h"

#include "app/metrics/metrics_page.h"
#include "app/metrics/otlp_metrics.h"
#include "engine/base/qt_scheduler.h"
#include "engine/net/qt_network.h"

namespace freshet::metrics {

namespace {

/// Traces do not wait longer than this for company.
constexpr std::chrono::seconds traceInterval{5};

} // namespace

struct OtlpExporter::Parts
{
    Parts(OtlpSender::MakeBody makeBody, OtlpTraceQueue& queue)
        : network(scheduler)
        , sender(scheduler, random, network.http(), std::move(makeBody))
        , traces(
              scheduler, random, network.http(), [&queue] { return queue.makeBody(); }, OtlpSignal::Traces)
    {
        traces.setTaken([&queue] { queue.taken(); });
    }

    QtScheduler scheduler;
    SystemRandom random;
    net::QtNetwork network;
    OtlpSender sender;
    OtlpSender traces;
};

OtlpExporter::OtlpExporter() = default;
OtlpExporter::~OtlpExporter() = default;

void OtlpExporter::start(const api::OtlpOptions& options, const QHostAddress& bindAddress)
{
    if (!m_parts) {
        m_parts = std::make_unique<Parts>([this] { return makeBody(); }, m_traces);
    }
    m_parts->network.setBindAddress(bindAddress);
    m_parts->sender.start(options);
    api::OtlpOptions forTraces = options;
    forTraces.interval = std::min(options.interval, traceInterval);
    m_parts->traces.start(forTraces);
}

void OtlpExporter::stop()
{
    if (m_parts) {
        m_parts->sender.stop();
        m_parts->traces.stop();
    }
    m_traces.clear();
    m_snapshot.reset();
}

void OtlpExporter::setSnapshot(const api::MetricsSnapshot& snapshot)
{
    const bool isFirst = !m_snapshot;
    m_snapshot = snapshot;
    m_traces.add(std::exchange(m_snapshot->traces, {}));
    if (isFirst && m_startMs == 0) {
        m_startMs = snapshot.takenMs - snapshot.uptime.count();
    }
    if (isFirst && m_parts) {
        m_parts->sender.wake();
    }
    if (m_parts && !m_traces.isEmpty()) {
        m_parts->traces.wake();
    }
}

OtlpCounters OtlpExporter::counters() const
{
    OtlpCounters sum;
    if (m_parts) {
        sum = m_parts->sender.counters();
        const OtlpCounters& traces = m_parts->traces.counters();
        sum.sent += traces.sent;
        sum.failed += traces.failed;
        sum.rejected += traces.rejected;
        sum.rejectedPoints += traces.rejectedPoints;
    }
    sum.droppedTraces = m_traces.dropped();
    return sum;
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
