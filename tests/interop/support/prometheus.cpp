// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/prometheus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace freshet::interop {

namespace {

/// A scalar of Prometheus' JSON: [time, "number"].
std::optional<double> number(const QJsonValue& sample)
{
    bool isNumber = false;
    const double value = sample[QStringLiteral("value")][1].toString().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

QString prometheusComplaint()
{
    return missingPrograms({QStringLiteral("prometheus"), QStringLiteral("promtool")});
}

Prometheus::Prometheus(const QString& home)
    : ClientProcess(home)
    , m_home(home)
{}

QString Prometheus::writeConfiguration(const QList<Target>& targets, const QString& ruleFile) const
{
    QString text =
        QStringLiteral("global: {scrape_interval: 1s, scrape_timeout: 1s, evaluation_interval: 1s}\n"
                       "rule_files: [\"%1\"]\n"
                       "scrape_configs:\n"
                       "  - job_name: freshet\n"
                       "    metrics_path: /metrics\n"
                       "    static_configs:\n")
            .arg(ruleFile);
    QString tokens;
    for (const Target& target : targets) {
        text += QStringLiteral("      - {targets: [\"127.0.0.1:%1\"], labels: {instance: %2}}\n")
                    .arg(target.port)
                    .arg(target.name);
        if (!target.token.isEmpty()) {
            tokens = QStringLiteral("    authorization: {credentials: \"%1\"}\n").arg(target.token);
        }
    }
    const QString path = m_home + QStringLiteral("/prometheus.yml");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write((text + tokens).toUtf8());
    }
    return path;
}

bool Prometheus::start(const QList<Target>& targets, const QString& ruleFile)
{
    m_port = freePort();
    const bool isStarted = ClientProcess::start(QStringLiteral("prometheus"),
        {QStringLiteral("--config.file=") + writeConfiguration(targets, ruleFile),
            QStringLiteral("--storage.tsdb.path=%1/data").arg(m_home),
            QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_port)});
    return isStarted && waitFor([this] {
        return isListening(m_port)
            && m_http.get(QUrl(QStringLiteral("http://127.0.0.1:%1/-/ready").arg(m_port))).status == 200;
    });
}

QJsonObject Prometheus::ask(const QString& path, const QString& query)
{
    QUrl url(QStringLiteral("http://127.0.0.1:%1/api/v1/%2").arg(m_port).arg(path));
    if (!query.isEmpty()) {
        // A plus would be read as a space.
        url.setQuery(QStringLiteral("query=") + QString::fromLatin1(QUrl::toPercentEncoding(query)));
    }
    return QJsonDocument::fromJson(m_http.get(url).body).object()[QStringLiteral("data")].toObject();
}

std::optional<double> Prometheus::value(const QString& query)
{
    const QJsonArray result = ask(QStringLiteral("query"), query)[QStringLiteral("result")].toArray();
    return result.size() == 1 ? number(result.first()) : std::nullopt;
}

bool Prometheus::waitForValue(const QString& query, const std::function<bool(double)>& isWanted)
{
    return waitFor([&] {
        const auto now = value(query);
        return now && isWanted(*now);
    });
}

QStringList Prometheus::rules()
{
    QStringList rules;
    const QJsonArray groups = ask(QStringLiteral("rules"))[QStringLiteral("groups")].toArray();
    for (const QJsonValue& group : groups) {
        for (const QJsonValue& rule : group[QStringLiteral("rules")].toArray()) {
            rules.append(rule[QStringLiteral("name")].toString() + QLatin1Char(' ')
                + rule[QStringLiteral("health")].toString());
        }
    }
    return rules;
}

} // namespace freshet::interop
