// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_page.h"

#include "app/metrics/engine_families.h"
#include "app/metrics/process_families.h"

#include <prometheus/text_serializer.h>

namespace freshet::metrics {

Families metricFamilies(
    const std::optional<api::MetricsSnapshot>& snapshot, const OtlpCounters& exports, qint64 nowMs)
{
    Families families;
    gauge(families, "freshet_build_info", "Always 1; the version is in the label.")
        .add(1, {{"version", FRESHET_VERSION}});
    if (snapshot) {
        constexpr double msPerSecond = 1000;
        gauge(families, "freshet_snapshot_age_seconds",
            "How old the engine's numbers are. More than some seconds: the engine or the window hangs.")
            .add(static_cast<double>(std::max<qint64>(nowMs - snapshot->takenMs, 0)) / msPerSecond);
        appendEngineFamilies(families, *snapshot);
        counter(families, "freshet_piece_traces_total", "Sampled pieces whose life was traced.")
            .add(snapshot->piecesTraced);
        counter(families, "freshet_piece_traces_dropped_total",
            "Traces that there was no room for: in the engine, or while the collector took none.")
            .add(snapshot->tracesDropped, {{"at", "engine"}})
            .add(exports.droppedTraces, {{"at", "export"}});
    }
    counter(families, "freshet_otlp_exports_total", "Exports to an OTLP collector, by how they ended.")
        .add(exports.sent, {{"result", "ok"}})
        .add(exports.failed, {{"result", "failed"}})
        .add(exports.rejected, {{"result", "rejected"}});
    counter(families, "freshet_otlp_rejected_points_total",
        "Data points and spans that the collector has left out of exports it took.")
        .add(exports.rejectedPoints);
    appendProcessFamilies(families);
    return families;
}

QByteArray metricsPage(
    const std::optional<api::MetricsSnapshot>& snapshot, qint64 nowMs, const OtlpCounters& exports)
{
    return QByteArray::fromStdString(
        prometheus::TextSerializer().Serialize(metricFamilies(snapshot, exports, nowMs)));
}

QByteArray metricsPageType()
{
    return QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
}

} // namespace freshet::metrics
