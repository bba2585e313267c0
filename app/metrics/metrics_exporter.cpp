// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_exporter.h"

#include "app/metrics/metrics_server.h"

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
    , m_server(new MetricsServer)
{
    m_thread.setObjectName(QStringLiteral("metrics"));
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
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
    }
}

void MetricsExporter::followSettings()
{
    const api::MetricsOptions options = m_session.settings().metrics;
    if (options == m_options) {
        return;
    }
    m_options = options;
    m_session.watchMetrics(!options.isOn ? api::MetricsScope::Off
            : options.perTorrent         ? api::MetricsScope::Torrents
                                         : api::MetricsScope::Session);
    if (options.isOn && !m_thread.isRunning()) {
        m_thread.start();
    }
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_server, [server = m_server, options] {
            if (options.isOn) {
                server->start(options);
            } else {
                server->stop();
            }
        });
    }
}

void MetricsExporter::hand(const api::MetricsSnapshot& metrics)
{
    if (m_options.isOn) {
        QMetaObject::invokeMethod(m_server, [server = m_server, metrics] { server->setSnapshot(metrics); });
    }
}

} // namespace freshet::metrics
