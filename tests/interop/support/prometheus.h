// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/client_process.h"
#include "tests/interop/support/http_call.h"

#include <optional>

namespace freshet::interop {

/// Why it cannot be run; empty if it can.
[[nodiscard]] QString prometheusComplaint();

/// A real Prometheus that reads pages on 127.0.0.1 every second.
class Prometheus : public ClientProcess
{
public:
    /// Where it reads. Value type.
    struct Target
    {
        quint16 port = 0;
        /// Becomes the label "instance".
        QString name;
        QString token;
    };

    /// Keeps everything below `home`.
    explicit Prometheus(const QString& home);

    /// Starts and waits until it answers.
    [[nodiscard]] bool start(const QList<Target>& targets, const QString& ruleFile);
    /// The only sample that `query` has; nothing if there is none, or more than one.
    [[nodiscard]] std::optional<double> value(const QString& query);
    /// Until the value of `query` is as wanted.
    [[nodiscard]] bool waitForValue(const QString& query, const std::function<bool(double)>& isWanted);
    /// Names and health of the rules, "FreshetDown ok".
    [[nodiscard]] QStringList rules();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    [[nodiscard]] QJsonObject ask(const QString& path, const QString& query = {});
    [[nodiscard]] QString writeConfiguration(const QList<Target>& targets, const QString& ruleFile) const;

    QString m_home;
    quint16 m_port = 0;
    HttpCall m_http;
};

} // namespace freshet::interop
