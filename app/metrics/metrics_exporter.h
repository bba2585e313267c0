// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"

#include <QObject>
#include <QThread>
#include <QUrl>

namespace freshet::metrics {

class MetricsServer;
class OtlpExporter;

/// Offers a session's metrics, and sends them to a collector, as its settings say, and follows when they
/// change. Has the session gather them only while they are on offer. Front-end thread; pages are made on a
/// thread of its own.
class MetricsExporter final : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive this.
    explicit MetricsExporter(api::Session& session);
    ~MetricsExporter() override;

Q_SIGNALS:
    /// The page can be read there.
    void started(const QUrl& page);
    /// It cannot, and will not before the settings are changed.
    void failed(const freshet::api::Fault& fault);

private:
    void followSettings();
    void tellServer();
    void tellOtlp();
    void hand(const api::MetricsSnapshot& metrics);

    api::Session& m_session;
    QThread m_thread;
    /// Live on m_thread, and go with it.
    OtlpExporter* m_otlp;
    MetricsServer* m_server;
    /// What these were told last.
    api::MetricsOptions m_options;
    api::OtlpOptions m_otlpOptions;
    QHostAddress m_bindAddress;
};

} // namespace freshet::metrics
