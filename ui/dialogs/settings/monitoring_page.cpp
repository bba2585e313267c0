// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/monitoring_page.h"

#include <QSpinBox>

namespace freshet::ui {

namespace {
constexpr int firstMetricsPort = 1024;
constexpr int lastMetricsPort = 65535;

bool areHeaders(const QString& text)
{
    return api::otlpHeaders(text).has_value();
}

} // namespace

MonitoringPage::MonitoringPage(QWidget* parent)
    : SettingsPage(tr("Monitoring"), parent)
{
    addHeading(tr("Metrics"));
    addCheck({QStringLiteral("metricsOn"), tr("Offer metrics to Prometheus"),
                 tr("Other programs can then read rates, counters and times of this client at /metrics.")},
        {[](const api::Settings& s) { return s.metrics.isOn; },
            [](api::Settings& s, const bool& isOn) { s.metrics.isOn = isOn; }});
    addAddress({QStringLiteral("metricsAddress"), tr("Address"),
                   tr("127.0.0.1 is for this computer only. For others, set a token as well.")},
        {[](const api::Settings& s) { return s.metrics.address; },
            [](api::Settings& s, const QHostAddress& address) {
                s.metrics.address = address.isNull() ? api::MetricsOptions().address : address;
            }});
    QSpinBox* port =
        addNumber({QStringLiteral("metricsPort"), tr("Port"), {}}, firstMetricsPort, lastMetricsPort,
            {[](const api::Settings& s) { return static_cast<int>(s.metrics.port); },
                [](api::Settings& s, const int& number) { s.metrics.port = static_cast<quint16>(number); }},
            true);
    port->setGroupSeparatorShown(false);
    addSecret({QStringLiteral("metricsToken"), tr("Token"),
                  tr("Who reads the metrics has to present it (a bearer token). Letters, digits and signs.")},
        api::usableToken,
        {[](const api::Settings& s) { return s.metrics.token; },
            [](api::Settings& s, const QString& token) { s.metrics.token = token; }});
    addCheck({QStringLiteral("metricsPerTorrent"), tr("Each torrent's numbers, too"),
                 tr("Readers learn the names of the torrents. With thousands of them the page is long.")},
        {[](const api::Settings& s) { return s.metrics.perTorrent; },
            [](api::Settings& s, const bool& isOn) { s.metrics.perTorrent = isOn; }});
    addCollector();
}

void MonitoringPage::addCollector()
{
    addHeading(tr("OpenTelemetry"));
    addText({QStringLiteral("otlpEndpoint"), tr("Send metrics to"),
                tr("The address of a collector that speaks OTLP over HTTP, with http:// or https://, "
                   "without user name. Empty: nothing is sent.")},
        {QStringLiteral("http://127.0.0.1:4318"), api::isOtlpEndpoint,
            tr("This is no address that metrics can be sent to. Keys go into the headers.")},
        {[](const api::Settings& s) { return s.otlp.endpoint; },
            [](api::Settings& s, const QString& endpoint) { s.otlp.endpoint = endpoint; }});
    addText({QStringLiteral("otlpHeaders"), tr("Headers"),
                tr("What the collector wants to see, as name=value,name=value. Commas and percent signs in a "
                   "value are written as %2C and %25.")},
        {tr("None"), areHeaders, tr("Write headers as name=value,name=value."), true},
        {[](const api::Settings& s) { return s.otlp.headers; },
            [](api::Settings& s, const QString& headers) { s.otlp.headers = headers; }});
    QSpinBox* interval =
        addNumber({QStringLiteral("otlpInterval"), tr("Every"), {}}, 1, api::longestOtlpInterval,
            {[](const api::Settings& s) { return static_cast<int>(s.otlp.interval.count()); },
                [](api::Settings& s, const int& number) { s.otlp.interval = std::chrono::seconds(number); }});
    interval->setSuffix(tr(" s"));
    addOptionalNumber({QStringLiteral("otlpTracePieces"), tr("Trace one piece in"),
                          tr("Its life from request to disk goes to the collector as a trace, without names "
                             "and addresses.")},
        {tr("No traces"), 0, 1, api::rarestTrace, 1000},
        {[](const api::Settings& s) { return s.otlp.tracePieces; },
            [](api::Settings& s, const int& number) { s.otlp.tracePieces = number; }});
}

} // namespace freshet::ui
