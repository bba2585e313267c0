// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metric_family.h"

#include <limits>

namespace freshet::metrics {

namespace {

double seconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

MetricFamily::MetricFamily(
    Families& families, prometheus::MetricType type, const char* name, const char* help)
    : m_families(families)
{
    m_family.name = name;
    m_family.help = help;
    m_family.type = type;
}

MetricFamily::~MetricFamily()
{
    if (!m_family.metric.empty()) {
        m_families.push_back(std::move(m_family));
    }
}

void MetricFamily::addNumber(double value, Labels labels)
{
    prometheus::ClientMetric metric;
    metric.label = std::move(labels);
    if (m_family.type == prometheus::MetricType::Counter) {
        metric.counter.value = value;
    } else {
        metric.gauge.value = value;
    }
    m_family.metric.push_back(std::move(metric));
}

MetricFamily& MetricFamily::add(const LatencyHistogram& histogram, Labels labels)
{
    prometheus::ClientMetric metric;
    metric.label = std::move(labels);
    quint64 sum = 0;
    for (std::size_t bucket = 0; bucket < LatencyHistogram::bucketCount; ++bucket) {
        sum += histogram.countIn(bucket);
        const bool isLast = bucket == LatencyHistogram::bounds.size();
        metric.histogram.bucket.push_back({sum,
            isLast ? std::numeric_limits<double>::infinity() : seconds(LatencyHistogram::bounds[bucket])});
    }
    metric.histogram.sample_count = sum;
    metric.histogram.sample_sum = seconds(histogram.sum());
    m_family.metric.push_back(std::move(metric));
    return *this;
}

MetricFamily counter(Families& families, const char* name, const char* help)
{
    return {families, prometheus::MetricType::Counter, name, help};
}

MetricFamily gauge(Families& families, const char* name, const char* help)
{
    return {families, prometheus::MetricType::Gauge, name, help};
}

MetricFamily histogram(Families& families, const char* name, const char* help)
{
    return {families, prometheus::MetricType::Histogram, name, help};
}

} // namespace freshet::metrics
