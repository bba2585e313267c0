// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/diagnostics.h"

#include "ui/models/event_text.h"
#include "ui/models/safe_text.h"

#include <QDir>
#include <QSysInfo>

#include <array>

namespace freshet::ui {

namespace {

constexpr qsizetype warningsShown = 50;

class Report
{
public:
    void heading(const QString& text) { m_text += QStringLiteral("\n%1\n").arg(text); }
    void line(const char* name, const QString& value)
    {
        m_text += QStringLiteral("  %1: %2\n").arg(QString::fromLatin1(name), value);
    }
    void line(const char* name, qint64 value) { line(name, QString::number(value)); }
    void limit(const char* name, ByteRate value)
    {
        line(name, value == noLimit ? QStringLiteral("none") : QStringLiteral("%1 B/s").arg(value));
    }
    void flag(const char* name, bool value)
    {
        line(name, value ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    void plain(const QString& text) { m_text += QStringLiteral("  %1\n").arg(text); }
    [[nodiscard]] QString text() const
    {
        return QString(m_text).replace(QDir::homePath(), QStringLiteral("~"));
    }

private:
    QString m_text;
};

void addSettings(Report& report, const api::Settings& settings)
{
    report.heading(QStringLiteral("Settings"));
    report.line("port", settings.connection.listenPort);
    report.flag("bound to an address", !settings.connection.bindAddress.isNull());
    report.line("connections", settings.connection.maxConnections);
    report.line("connections per torrent", settings.connection.maxConnectionsPerTorrent);
    report.line("half-open connections", settings.connection.maxHalfOpen);
    report.line("connects per second", settings.connection.maxConnectsPerSecond);
    report.limit("download limit", settings.transfer.downloadLimit);
    report.limit("upload limit", settings.transfer.uploadLimit);
    report.flag("limits count overhead", settings.transfer.limitsCountOverhead);
    report.line("encryption", static_cast<int>(settings.transfer.encryption));
    report.line("pieces per peer", settings.transfer.piecesPerPeer);
    report.line("requests per peer", settings.transfer.requestsPerPeer);
    report.line("upload slots", settings.transfer.uploadSlots);
    report.line("active downloads", settings.queue.activeDownloads);
    report.line("active seeds", settings.queue.activeSeeds);
    report.line("active torrents", settings.queue.activeTorrents);
    report.line("write buffer", settings.storage.writeBuffer);
    report.line("read cache", settings.storage.readCache);
    report.line("disk threads", settings.storage.workers);
    report.line("open files", settings.storage.maxOpenFiles);
    report.line("preallocation", static_cast<int>(settings.storage.preallocation));
    report.flag("trackers", settings.discovery.useTrackers);
    report.flag("schedule", settings.speed.useSchedule);
    report.flag("slow mode", settings.speed.useAlternative);
    report.flag("metrics", settings.metrics.isOn);
    report.line("categories with limits", settings.groups.size());
    report.line("tags with limits", settings.tags.size());
}

void addState(Report& report, const api::SessionTotals& totals)
{
    report.heading(QStringLiteral("State"));
    report.line("listens at", totals.listenPort);
    report.flag("reachable", totals.isReachable);
    if (totals.listenFault) {
        report.line("does not listen", api::describe(totals.listenFault));
    }
    report.limit("download limit in force", totals.downloadLimit);
    report.limit("upload limit in force", totals.uploadLimit);
    report.line("download rate", totals.downloadRate);
    report.line("upload rate", totals.uploadRate);
    report.line("peers", totals.connectedPeers);
    report.line("half open", totals.halfOpenConnections);
    report.line("to be written", totals.pendingWriteBytes);
    report.line("free space", totals.freeSpace.value_or(-1));
}

void addTorrents(Report& report, const QList<api::TorrentSnapshot>& torrents)
{
    constexpr std::array names{
        "fetching metadata", "waiting", "checking", "downloading", "seeding", "paused", "done", "failed"};
    std::array<int, names.size()> counts{};
    for (const api::TorrentSnapshot& torrent : torrents) {
        ++counts[static_cast<std::size_t>(torrent.state)];
    }
    report.heading(QStringLiteral("Torrents"));
    report.line("all", torrents.size());
    for (std::size_t state = 0; state < names.size(); ++state) {
        if (counts[state] > 0) {
            report.line(names[state], counts[state]);
        }
    }
}

void addWarnings(Report& report, const QList<api::Event>& events)
{
    QStringList lines;
    for (auto event = events.crbegin(); event != events.crend() && lines.size() < warningsShown; ++event) {
        if (api::levelOf(event->kind) == api::EventLevel::Info) {
            continue;
        }
        api::Event shown = *event;
        if (shown.kind == api::EventKind::PeerBanned) {
            shown.subject = QStringLiteral("a peer");
        }
        lines.prepend(QStringLiteral("%1 %2").arg(isoTimeText(shown.timeMs), safeText(api::describe(shown))));
    }
    report.heading(QStringLiteral("Last warnings"));
    if (lines.isEmpty()) {
        report.plain(QStringLiteral("none"));
    }
    for (const QString& line : lines) {
        report.plain(line);
    }
}

} // namespace

QString diagnosticsText(const DiagnosticFacts& facts)
{
    Report report;
    report.line("Freshet", QStringLiteral(FRESHET_VERSION));
    report.line("Qt", QString::fromLatin1(qVersion()));
    report.line("system",
        QStringLiteral("%1, %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                QSysInfo::currentCpuArchitecture()));
    addSettings(report, facts.settings);
    addState(report, facts.totals);
    addTorrents(report, facts.torrents);
    addWarnings(report, facts.events);
    return report.text();
}

} // namespace freshet::ui
