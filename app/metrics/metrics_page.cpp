// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_page.h"

#include "app/metrics/engine_families.h"
#include "app/metrics/process_families.h"

#include <prometheus/text_serializer.h>

namespace freshet::metrics {

QByteArray metricsPage(const std::optional<api::MetricsSnapshot>& snapshot, qint64 nowMs)
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
    }
    appendProcessFamilies(families);
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families));
}

QByteArray metricsPageType()
{
    return QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
}

} // namespace freshet::metrics
