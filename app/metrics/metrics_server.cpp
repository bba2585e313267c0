// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_server.h"

#include "app/metrics/access_check.h"
#include "app/metrics/guarded_tcp_server.h"
#include "app/metrics/metrics_page.h"
#include "app/metrics/otlp_exporter.h"

#include <QDateTime>
#include <QHttpServer>

namespace freshet::metrics {

namespace {

using Status = QHttpServerResponse::StatusCode;

api::Fault faultOf(const QTcpServer& server, const api::MetricsOptions& options)
{
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {api::FaultKind::PortInUse, QString::number(options.port), {}};
    case QAbstractSocket::SocketAccessError:
        return {api::FaultKind::PortNotAllowed, QString::number(options.port), {}};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {api::FaultKind::AddressNotAvailable, options.address.toString(), {}};
    default: return {api::FaultKind::Internal, QStringLiteral("metrics"), server.errorString()};
    }
}

} // namespace

MetricsServer::MetricsServer(const OtlpExporter* otlp)
    : m_otlp(otlp)
{}

MetricsServer::~MetricsServer() = default;

void MetricsServer::start(const api::MetricsOptions& options)
{
    stop();
    m_token = options.token.toUtf8();
    auto tcp = std::make_unique<GuardedTcpServer>();
    if (!tcp->listen(options.address, options.port)) {
        Q_EMIT failed(faultOf(*tcp, options));
        return;
    }
    const quint16 port = tcp->serverPort();
    m_http = std::make_unique<QHttpServer>();
    m_http->route(QStringLiteral("/metrics"), QHttpServerRequest::Method::Get,
        [this](const QHttpServerRequest& request) { return answer(request); });
    // It belongs to the other server from now on.
    m_http->bind(tcp.release());
    Q_EMIT listening(options.address, port);
}

void MetricsServer::stop()
{
    m_http.reset();
    m_snapshot.reset();
}

QHttpServerResponse MetricsServer::answer(const QHttpServerRequest& request) const
{
    switch (judgeAccess(request.value("Authorization"), request.value("Host"), m_token)) {
    case Access::Granted:
        return {metricsPageType(),
            metricsPage(m_snapshot, QDateTime::currentMSecsSinceEpoch(),
                m_otlp != nullptr ? m_otlp->counters() : OtlpCounters())};
    case Access::TokenMissing: {
        QHttpServerResponse refusal("text/plain", "A bearer token is needed.\n", Status::Unauthorized);
        refusal.setHeader("WWW-Authenticate", "Bearer realm=\"Freshet metrics\"");
        return refusal;
    }
    case Access::NameRefused:
        return {"text/plain",
            "Ask for an IP address or localhost in the URL. Other names are answered only when a token is "
            "set.\n",
            Status::Forbidden};
    }
    return Status::InternalServerError;
}

} // namespace freshet::metrics
