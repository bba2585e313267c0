// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statistics_flow.h"

#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"
#include "ui/window/future_answer.h"
#include "ui/window/text_saver.h"
#include "ui/window/window_models.h"
#include "ui/window/window_state.h"

#include <QDateTime>
#include <QFuture>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace freshet::ui {

namespace {

/// Torrents to choose from; the list of all would be no help.
constexpr qsizetype maxTorrents = 100;
/// The past is asked for again after so many updates.
constexpr int updatesPerQuestion = 60;
const auto rangeName = QStringLiteral("statisticsRange");
const auto overheadName = QStringLiteral("statisticsOverhead");
const auto baselineName = QStringLiteral("statisticsBaseline");

} // namespace

StatisticsFlow::StatisticsFlow(
    api::Session& session, const WindowModels& models, WindowState& state, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_models(models)
    , m_state(state)
    , m_window(window)
    , m_baseline(TrafficBaseline::fromText(state.text(baselineName)))
    , m_speeds(session, models.speeds)
{
    connect(&m_speeds, &GroupSpeeds::arrived, this, [this] {
        if (m_statistics) {
            show();
        }
    });
    connect(&session, &api::Session::metricsUpdated, this, &StatisticsFlow::takeMetrics);
}

void StatisticsFlow::open()
{
    if (!m_statistics) {
        m_statistics = new StatisticsWindow(&m_window);
        m_statistics->setAttribute(Qt::WA_DeleteOnClose);
        m_statistics->setRange(static_cast<TimeRange>(
            std::max(0, m_state.number(rangeName, static_cast<int>(m_statistics->range())))));
        m_statistics->setOverheadShown(m_state.number(overheadName, 0) != 0);
        connectWindow();
        m_session.watchMetrics(api::MetricsScope::Session, api::MetricsReader::Window);
        m_baselineBefore.reset();
        m_hasFacts = false;
        m_statistics->setScopes(scopes());
        scopeChanged();
    }
    m_statistics->show();
    m_statistics->raise();
    m_statistics->activateWindow();
}

void StatisticsFlow::connectWindow()
{
    connect(m_statistics, &QDialog::finished, this, [this] {
        m_session.watchMetrics(api::MetricsScope::Off, api::MetricsReader::Window);
        m_speeds.choose({}, m_nowMs);
    });
    connect(m_statistics, &StatisticsWindow::scopeChanged, this, &StatisticsFlow::scopeChanged);
    connect(m_statistics, &StatisticsWindow::chartChanged, this, [this] {
        m_state.setNumber(rangeName, static_cast<int>(m_statistics->range()));
        m_state.setNumber(overheadName, m_statistics->isOverheadShown() ? 1 : 0);
        show();
    });
    connect(m_statistics, &StatisticsWindow::resetRequested, this, &StatisticsFlow::resetTotals);
    connect(m_statistics, &StatisticsWindow::undoRequested, this, &StatisticsFlow::undoReset);
    connect(m_statistics, &StatisticsWindow::saveRequested, this, [this](const QString& csv) {
        saveText(*m_statistics, *this,
            {tr("Save the statistics"), QStringLiteral("freshet-statistics.csv"), csv},
            [this](const QString& path, const QString& reason) { Q_EMIT saveFailed(path, reason); });
    });
}

QList<StatisticsScope> StatisticsFlow::scopes() const
{
    QList<StatisticsScope> all{{tr("Everything"), {}, {}}};
    for (const QString& category : m_models.sidebar.categories()) {
        TorrentFilter filter;
        filter.categories = {category};
        all.append({tr("Category: %1").arg(safeText(category, 60)), filter, {}});
    }
    for (const QString& tag : m_models.sidebar.tags()) {
        TorrentFilter filter;
        filter.tags = {tag};
        all.append({tr("Tag: %1").arg(safeText(tag, 60)), filter, {}});
    }
    QSet<QString> hosts;
    QList<std::pair<ByteRate, StatisticsScope>> torrents;
    m_models.torrents.forEach([&](const api::TorrentSnapshot& torrent) {
        hosts.insert(torrent.trackerHost);
        if (torrent.downloadRate + torrent.uploadRate > 0 || torrents.size() < maxTorrents) {
            torrents.append(
                {torrent.downloadRate + torrent.uploadRate, {safeText(torrent.name, 80), {}, torrent.id}});
        }
    });
    QStringList trackers(hosts.begin(), hosts.end());
    trackers.removeAll(QString());
    trackers.sort();
    for (const QString& host : std::as_const(trackers)) {
        TorrentFilter filter;
        filter.trackers = {host};
        all.append({tr("Tracker: %1").arg(safeText(host, 60)), filter, {}});
    }
    std::stable_sort(
        torrents.begin(), torrents.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    torrents = torrents.mid(0, maxTorrents);
    std::sort(torrents.begin(), torrents.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.second.label, b.second.label) < 0;
    });
    for (const auto& [rate, scope] : std::as_const(torrents)) {
        all.append(scope);
    }
    return all;
}

QList<api::TorrentSnapshot> StatisticsFlow::torrentsOf(const StatisticsScope& scope) const
{
    QList<api::TorrentSnapshot> torrents;
    const TorrentMatcher matcher(scope.filter);
    m_models.torrents.forEach([&](const api::TorrentSnapshot& torrent) {
        if (scope.torrent ? torrent.id == *scope.torrent : matcher.matches(torrent, {})) {
            torrents.append(torrent);
        }
    });
    return torrents;
}

void StatisticsFlow::scopeChanged()
{
    const StatisticsScope scope = m_statistics->scope();
    m_speeds.choose(scope.isEverything() ? QList<api::TorrentSnapshot>() : torrentsOf(scope), m_nowMs);
    m_past.reset();
    m_since.clear();
    askForPast();
    show();
}

void StatisticsFlow::resetTotals()
{
    onAnswer(m_session.history({api::HistoryRange::Days, std::nullopt}), this,
        [this](const api::TrafficHistory& history) {
            m_baselineBefore = m_baseline;
            keepBaseline({std::max<qint64>(1, m_nowMs), historySums(history)});
        });
}

void StatisticsFlow::undoReset()
{
    if (m_baselineBefore) {
        keepBaseline(*std::exchange(m_baselineBefore, std::nullopt));
    }
}

void StatisticsFlow::keepBaseline(const TrafficBaseline& baseline)
{
    m_baseline = baseline;
    m_state.setText(baselineName, baseline.toText());
    if (m_statistics) {
        askForPast();
        show();
    }
}

void StatisticsFlow::askForPast()
{
    m_updatesSincePast = 0;
    const StatisticsScope scope = m_statistics->scope();
    ++m_question;
    if (!scope.filter.isEmpty()) {
        return;
    }
    onAnswer(m_session.history({api::HistoryRange::Days, scope.torrent}), this,
        [this, question = m_question](const api::TrafficHistory& history) {
            if (question != m_question || !m_statistics) {
                return;
            }
            m_past = historySums(history);
            qint64 from = history.samples.isEmpty() ? m_nowMs : history.samples.first().startMs;
            if (m_statistics->scope().isEverything() && m_baseline.sinceMs > 0) {
                m_past = m_baseline.rest(*m_past);
                from = m_baseline.sinceMs;
            }
            m_since = tr("Since %1")
                          .arg(QLocale().toString(
                              QDateTime::fromMSecsSinceEpoch(from).date(), QLocale::ShortFormat));
            show();
        });
}

void StatisticsFlow::takeUpdate(const api::SessionUpdate& update, bool isShown)
{
    m_isShown = isShown;
    m_nowMs = update.takenMs;
    if (!m_statistics) {
        return;
    }
    if (const StatisticsScope scope = m_statistics->scope(); !scope.isEverything()) {
        // Torrents come and go, and change their category.
        m_speeds.choose(torrentsOf(scope), m_nowMs);
        m_speeds.add(m_nowMs);
    }
    if (++m_updatesSincePast >= updatesPerQuestion) {
        m_statistics->setScopes(scopes());
        askForPast();
    }
    if (m_isShown) {
        show();
    }
}

void StatisticsFlow::takeMetrics(const api::MetricsSnapshot& metrics)
{
    if (!m_statistics) {
        return;
    }
    m_sessionSums = sessionSums(metrics);
    const qint64 passed = metrics.takenMs - m_writtenAtMs;
    const ByteRate rate = m_writtenAtMs > 0 && passed > 0 && metrics.disk.bytesWritten >= m_written
        ? (metrics.disk.bytesWritten - m_written) * 1000 / passed
        : 0;
    m_writtenAtMs = metrics.takenMs;
    m_written = metrics.disk.bytesWritten;
    // The first ones are waited for.
    if (m_isShown || !m_hasFacts) {
        m_statistics->showFacts(statisticsFacts(metrics, rate));
        m_hasFacts = true;
    }
}

void StatisticsFlow::show()
{
    const StatisticsScope scope = m_statistics->scope();
    const QList<api::TorrentSnapshot> torrents = torrentsOf(scope);
    const SpeedRecorder& recorded = m_models.speeds;
    const LimitHistory& limits = scope.torrent ? recorded.limitsOf(*scope.torrent) : recorded.limits();
    const bool isEverything = scope.isEverything();
    m_statistics->showHistory(isEverything ? recorded.all() : m_speeds.history(), limits.steps(), m_nowMs);
    m_statistics->showBusiest(busiestText(torrents));
    m_statistics->setResettable(scope.isEverything(), m_baselineBefore.has_value());
    if (scope.filter.isEmpty()) {
        m_statistics->showRows(
            statisticsRows(scope.isEverything() ? m_sessionSums : std::nullopt, m_past), m_since);
    } else {
        m_statistics->showRows(
            statisticsRows(std::nullopt, torrentSums(torrents)), tr("Torrents in the list"));
    }
}

} // namespace freshet::ui
