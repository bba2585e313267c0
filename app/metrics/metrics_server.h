// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/api/metrics_snapshot.h"

#include <QHostAddress>
#include <QObject>

#include <memory>
#include <optional>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponse;

namespace freshet::metrics {

class OtlpExporter;

/// Answers GET /metrics with the last snapshot it was given; whoever asks costs only the thread this lives
/// on. Needs an event loop.
class MetricsServer final : public QObject
{
    Q_OBJECT
public:
    /// `otlp` has numbers for the page, too; may be null, and must outlive this. Same thread.
    explicit MetricsServer(const OtlpExporter* otlp = nullptr);
    ~MetricsServer() override;

    /// Serves as `options` say, and no longer as earlier ones said. listening() or failed() follows at once.
    void start(const api::MetricsOptions& options);
    void stop();
    void setSnapshot(const api::MetricsSnapshot& snapshot) { m_snapshot = snapshot; }

Q_SIGNALS:
    void listening(const QHostAddress& address, quint16 port);
    /// PortInUse, PortNotAllowed, AddressNotAvailable, or Internal.
    void failed(const freshet::api::Fault& fault);

private:
    [[nodiscard]] QHttpServerResponse answer(const QHttpServerRequest& request) const;

    std::unique_ptr<QHttpServer> m_http;
    const OtlpExporter* m_otlp;
    QByteArray m_token;
    std::optional<api::MetricsSnapshot> m_snapshot;
};

} // namespace freshet::metrics
