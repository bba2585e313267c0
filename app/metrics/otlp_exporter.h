// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/otlp_sender.h"
#include "app/metrics/otlp_trace_queue.h"
#include "engine/api/metrics_snapshot.h"

#include <QHostAddress>
#include <QObject>

#include <memory>
#include <optional>

namespace freshet::metrics {

/// Sends metrics and traces to an OTLP collector, from the session's own address. All of it happens on the
/// thread this lives on, which needs an event loop; while it is off it holds nothing.
class OtlpExporter final : public QObject
{
    Q_OBJECT
public:
    OtlpExporter();
    ~OtlpExporter() override;

    /// Sends as `options` say, from `bindAddress` (null: the system chooses).
    void start(const api::OtlpOptions& options, const QHostAddress& bindAddress);
    void stop();
    void setSnapshot(const api::MetricsSnapshot& snapshot);
    /// Of metrics and traces together.
    [[nodiscard]] OtlpCounters counters() const;

private:
    struct Parts;

    [[nodiscard]] QByteArray makeBody();

    /// The means of sending, once they were needed.
    std::unique_ptr<Parts> m_parts;
    std::optional<api::MetricsSnapshot> m_snapshot;
    OtlpTraceQueue m_traces;
    /// When the session began. Kept, as the clock may be set while it runs.
    qint64 m_startMs = 0;
};

} // namespace freshet::metrics
