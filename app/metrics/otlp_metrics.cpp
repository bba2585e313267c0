// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/otlp_metrics.h"

#include "app/metrics/otlp_json.h"

#include <cmath>

namespace freshet::metrics {

namespace {

using otlp::attribute;
using otlp::wide;

/// AGGREGATION_TEMPORALITY_CUMULATIVE.
constexpr int cumulative = 2;
/// Beyond it not every whole number is a double.
constexpr double largestExact = 0x1p53;

QJsonValue real(double value)
{
    if (std::isinf(value)) {
        return value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    }
    return std::isnan(value) ? QJsonValue(QStringLiteral("NaN")) : QJsonValue(value);
}

/// What a name says about its unit, in the code of UCUM.
QString unitOf(QString name)
{
    if (name.endsWith(QLatin1String("_total"))) {
        name.chop(6);
    }
    if (name.endsWith(QLatin1String("_bytes_per_second"))) {
        return QStringLiteral("By/s");
    }
    if (name.endsWith(QLatin1String("_bytes"))) {
        return QStringLiteral("By");
    }
    return name.endsWith(QLatin1String("_seconds")) ? QStringLiteral("s") : QString();
}

QJsonObject pointOf(const prometheus::ClientMetric& metric, const OtlpTimes& times)
{
    QJsonArray attributes;
    for (const Label& label : metric.label) {
        attributes.append(attribute(QString::fromStdString(label.name), QString::fromStdString(label.value)));
    }
    QJsonObject point{{QStringLiteral("timeUnixNano"), otlp::nanoseconds(times.takenMs)}};
    if (!attributes.isEmpty()) {
        point[QStringLiteral("attributes")] = attributes;
    }
    return point;
}

/// Counters of things are whole numbers, those of time are not; one metric must not be both in turn.
void setCount(QJsonObject& point, double value, bool isWhole)
{
    if (isWhole && value >= 0 && value < largestExact) {
        point[QStringLiteral("asInt")] = wide(static_cast<quint64>(value));
    } else {
        point[QStringLiteral("asDouble")] = real(value);
    }
}

void setHistogram(QJsonObject& point, const prometheus::ClientMetric::Histogram& histogram)
{
    QJsonArray counts;
    QJsonArray bounds;
    quint64 before = 0;
    for (const auto& bucket : histogram.bucket) {
        counts.append(wide(bucket.cumulative_count - before));
        before = bucket.cumulative_count;
        if (!std::isinf(bucket.upper_bound)) {
            bounds.append(bucket.upper_bound);
        }
    }
    point[QStringLiteral("count")] = wide(histogram.sample_count);
    point[QStringLiteral("sum")] = real(histogram.sample_sum);
    point[QStringLiteral("bucketCounts")] = counts;
    point[QStringLiteral("explicitBounds")] = bounds;
}

QJsonObject metricOf(const prometheus::MetricFamily& family, const OtlpTimes& times)
{
    const QString name = QString::fromStdString(family.name);
    const QString unit = unitOf(name);
    QJsonArray points;
    for (const prometheus::ClientMetric& metric : family.metric) {
        QJsonObject point = pointOf(metric, times);
        if (family.type == prometheus::MetricType::Gauge) {
            point[QStringLiteral("asDouble")] = real(metric.gauge.value);
        } else {
            point[QStringLiteral("startTimeUnixNano")] = otlp::nanoseconds(times.startMs);
        }
        if (family.type == prometheus::MetricType::Counter) {
            setCount(point, metric.counter.value, unit != QLatin1String("s"));
        } else if (family.type == prometheus::MetricType::Histogram) {
            setHistogram(point, metric.histogram);
        }
        points.append(point);
    }
    QJsonObject data{{QStringLiteral("dataPoints"), points}};
    QJsonObject metric{{QStringLiteral("name"), name},
        {QStringLiteral("description"), QString::fromStdString(family.help)}, {QStringLiteral("unit"), unit}};
    if (family.type == prometheus::MetricType::Gauge) {
        metric[QStringLiteral("gauge")] = data;
        return metric;
    }
    data[QStringLiteral("aggregationTemporality")] = cumulative;
    if (family.type == prometheus::MetricType::Counter) {
        data[QStringLiteral("isMonotonic")] = true;
        metric[QStringLiteral("sum")] = data;
    } else {
        metric[QStringLiteral("histogram")] = data;
    }
    return metric;
}

} // namespace

QByteArray otlpMetrics(const Families& families, const OtlpTimes& times)
{
    QJsonArray metrics;
    for (const prometheus::MetricFamily& family : families) {
        metrics.append(metricOf(family, times));
    }
    return otlp::body(QStringLiteral("resourceMetrics"), QStringLiteral("scopeMetrics"),
        QStringLiteral("metrics"), metrics);
}

} // namespace freshet::metrics
