// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/latency_histogram.h"

#include <prometheus/metric_family.h>

#include <string>
#include <utility>
#include <vector>

namespace freshet::metrics {

using Families = std::vector<prometheus::MetricFamily>;
using Label = prometheus::ClientMetric::Label;
using Labels = std::vector<Label>;

/// One metric under construction: a name, what it means, and a value for each set of labels. Is added to its
/// list when it goes out of scope, unless it has no value.
class MetricFamily
{
public:
    MetricFamily(Families& families, prometheus::MetricType type, const char* name, const char* help);
    ~MetricFamily();
    MetricFamily(const MetricFamily&) = delete;
    MetricFamily& operator=(const MetricFamily&) = delete;

    template<class Number>
    MetricFamily& add(Number value, Labels labels = {})
    {
        addNumber(static_cast<double>(value), std::move(labels));
        return *this;
    }
    MetricFamily& add(const LatencyHistogram& histogram, Labels labels = {});

private:
    void addNumber(double value, Labels labels);

    Families& m_families;
    prometheus::MetricFamily m_family;
};

/// Only grows; the name ends in _total.
[[nodiscard]] MetricFamily counter(Families& families, const char* name, const char* help);
[[nodiscard]] MetricFamily gauge(Families& families, const char* name, const char* help);
/// Of seconds; the name ends in _seconds.
[[nodiscard]] MetricFamily histogram(Families& families, const char* name, const char* help);

} // namespace freshet::metrics
