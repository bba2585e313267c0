// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_exporter.h"

#include "app/metrics/metrics_server.h"
#include "app/metrics/otlp_exporter.h"

namespace freshet::metrics {

namespace {

QUrl pageAt(const QHostAddress& address, quint16 port)
{
    QUrl page;
    page.setScheme(QStringLiteral("http"));
    page.setHost(address.toString());
    page.setPort(port);
    page.setPath(QStringLiteral("/metrics"));
    return page;
}

} // namespace

MetricsExporter::MetricsExporter(api::Session& session)
    : m_session(session)
    , m_otlp(new OtlpExporter)
    , m_server(new MetricsServer(m_otlp))
{
    m_thread.setObjectName(QStringLiteral("metrics"));
    m_server->moveToThread(&m_thread);
    m_otlp->moveToThread(&m_thread);
    // In this order: the server looks at the other.
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(&m_thread, &QThread::finished, m_otlp, &QObject::deleteLater);
    connect(m_server, &MetricsServer::listening, this,
        [this](const QHostAddress& address, quint16 port) { Q_EMIT started(pageAt(address, port)); });
    connect(m_server, &MetricsServer::failed, this, &MetricsExporter::failed);
    connect(&m_session, &api::Session::metricsUpdated, this, &MetricsExporter::hand);
    connect(&m_session, &api::Session::settingsChanged, this, &MetricsExporter::followSettings);
    // Most never switch this on: then there is no thread.
    followSettings();
}

MetricsExporter::~MetricsExporter()
{
    m_session.watchMetrics(api::MetricsScope::Off);
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_server;
        delete m_otlp;
    }
}

void MetricsExporter::followSettings()
{
    const api::Settings settings = m_session.settings();
    const bool isServerChanged = settings.metrics != m_options;
    const bool isOtlpChanged =
        settings.otlp != m_otlpOptions || settings.connection.bindAddress != m_bindAddress;
    if (!isServerChanged && !isOtlpChanged) {
        return;
    }
    m_options = settings.metrics;
    m_otlpOptions = settings.otlp;
    m_bindAddress = settings.connection.bindAddress;
    const bool isOn = m_options.isOn || m_otlpOptions.isOn();
    m_session.watchMetrics(!isOn   ? api::MetricsScope::Off
            : m_options.perTorrent ? api::MetricsScope::Torrents
                                   : api::MetricsScope::Session);
    if (isOn && !m_thread.isRunning()) {
        m_thread.start();
    }
    if (m_thread.isRunning() && isServerChanged) {
        tellServer();
    }
    if (m_thread.isRunning() && isOtlpChanged) {
        tellOtlp();
    }
}

void MetricsExporter::tellServer()
{
    QMetaObject::invokeMethod(m_server, [server = m_server, options = m_options] {
        if (options.isOn) {
            server->start(options);
        } else {
            server->stop();
        }
    });
}

void MetricsExporter::tellOtlp()
{
    QMetaObject::invokeMethod(m_otlp, [otlp = m_otlp, options = m_otlpOptions, source = m_bindAddress] {
        if (options.isOn()) {
            otlp->start(options, source);
        } else {
            otlp->stop();
        }
    });
}

void MetricsExporter::hand(const api::MetricsSnapshot& metrics)
{
    if (m_options.isOn) {
        QMetaObject::invokeMethod(m_server, [server = m_server, metrics] { server->setSnapshot(metrics); });
    }
    if (m_otlpOptions.isOn()) {
        QMetaObject::invokeMethod(m_otlp, [otlp = m_otlp, metrics] { otlp->setSnapshot(metrics); });
    }
}

} // namespace freshet::metrics
