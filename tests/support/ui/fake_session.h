// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"
#include "tests/support/ui/fake_rows.h"

#include <QPromise>
#include <QStringList>

#include <map>
#include <memory>

namespace freshet::test {

/// A Session without an engine: remembers what it was asked, holds torrents, and says what the test makes it
/// say.
class FakeSession : public api::Session
{
    Q_OBJECT
public:
    /// One call: the name of the function and what it was about.
    struct Call
    {
        QString function;
        QList<TorrentId> torrents;
        /// The other argument as text: "Keep", "3", a path.
        QString argument;
    };

    FakeSession();
    ~FakeSession() override;

    // What the test says.
    /// Adds or changes a torrent and emits updated().
    void put(const api::TorrentSnapshot& torrent);
    /// The same for many in one update.
    void put(const QList<api::TorrentSnapshot>& torrents);
    /// Takes torrents away and emits updated().
    void drop(const QList<TorrentId>& torrents);
    /// Emits detailsUpdated() for the watched torrent, if that is it.
    void putDetails(const api::TorrentDetails& details);
    /// What history() answers, for everything or for a torrent.
    void setHistory(const api::HistoryRequest& request, const QList<api::TrafficSample>& samples);
    /// What pastLog() answers: all of it, or those of a torrent.
    void setPastLog(const QList<api::Event>& events) { m_pastLog = events; }
    /// Emits updated() with lines of the log, if it is watched.
    void putLog(const api::EventBatch& batch);
    /// Emits updated() with new sums.
    void putTotals(const api::SessionTotals& totals);
    /// The torrents of the next preview() and addTorrent() by text of their source; without one they fail
    /// with NotATorrent.
    void setPreview(const QString& source, const api::TorrentPreview& preview);
    /// Previews wait until releasePreviews().
    void holdPreviews() { m_holdsPreviews = true; }
    void releasePreviews();
    /// Those that wait go on waiting.
    void answerFromNowOn() { m_holdsPreviews = false; }
    /// A held preview, answered already as a magnet link is at once, without files; a search goes on for it.
    void putSearch(const QString& infoHash, const api::MetadataSearch& search)
    {
        Q_EMIT metadataSearched(infoHash, search);
    }
    /// Previews that wait and have not been cancelled.
    [[nodiscard]] int searches() const;
    void failRenames(const api::Fault& fault) { m_renameFault = fault; }
    void setClock(qint64 nowMs) { m_nowMs = nowMs; }

    // What the test asks.
    [[nodiscard]] const QList<Call>& calls() const { return m_calls; }
    /// Calls of one function.
    [[nodiscard]] QList<Call> calls(const QString& function) const;
    void clearCalls() { m_calls.clear(); }
    /// The last torrent that is being made: the test sets its progress and ends it.
    [[nodiscard]] QPromise<api::Outcome<QByteArray>>& making() { return *m_making; }
    [[nodiscard]] const api::CreateTorrentRequest& toBeMade() const { return m_toBeMade; }
    /// What summarise() answers for this path; every other one is SourceUnreadable.
    void setSummary(const QString& path, const api::ContentSummary& summary) { m_summaries[path] = summary; }
    [[nodiscard]] const QList<api::AddTorrentRequest>& added() const { return m_added; }
    [[nodiscard]] const api::TorrentSnapshot* torrent(TorrentId id) const;
    [[nodiscard]] std::optional<TorrentId> watched() const { return m_watched; }
    /// As the front end asked for it; 0: it has not.
    [[nodiscard]] std::chrono::milliseconds updateInterval() const { return m_updateInterval; }
    [[nodiscard]] bool isLogWatched() const { return m_isLogWatched; }
    [[nodiscard]] api::MetricsScope metricsScope() const { return m_metricsScope; }
    [[nodiscard]] QList<api::FilePriority> lastPriorities() const { return m_lastPriorities; }
    [[nodiscard]] api::TorrentOptions lastOptions() const { return m_lastOptions; }

    // Session
    [[nodiscard]] QFuture<api::Outcome<api::TorrentPreview>> preview(
        const api::TorrentSource& source) override;
    [[nodiscard]] QFuture<api::Outcome<TorrentId>> addTorrent(const api::AddTorrentRequest& request) override;
    void pause(const QList<TorrentId>& torrents) override;
    void resume(const QList<TorrentId>& torrents) override;
    void setForced(const QList<TorrentId>& torrents, bool isForced) override;
    void remove(const QList<TorrentId>& torrents, api::FileRemoval files) override;
    void restore(const QList<TorrentId>& torrents) override;
    void recheck(const QList<TorrentId>& torrents) override;
    void announceNow(const QList<TorrentId>& torrents) override;
    void setFilePriorities(TorrentId torrent, const QList<api::FilePriority>& priorities) override;
    void setTorrentOptions(const QList<TorrentId>& torrents, const api::TorrentOptions& options) override;
    void setCategory(const QList<TorrentId>& torrents, const QString& category) override;
    void setTags(const QList<TorrentId>& torrents, const QStringList& tags) override;
    void rename(TorrentId torrent, const QString& name) override;
    void moveFiles(const QList<TorrentId>& torrents, const QString& folder) override;
    /// Fails with what failRenames() says.
    [[nodiscard]] QFuture<api::Outcome<>> renameFiles(
        TorrentId torrent, const QString& from, const QString& to) override;
    void setSaveFolder(const QList<TorrentId>& torrents, const QString& folder) override;
    void setQueuePosition(const QList<TorrentId>& torrents, int position) override;
    void addPeers(TorrentId torrent, const QList<Endpoint>& peers) override;
    void setPeerLimits(
        TorrentId torrent, const QList<PeerId>& peers, const swarm::PeerLimits& limits) override;
    void fetchFirst(TorrentId torrent, quint32 piece) override
    {
        record(QStringLiteral("fetchFirst"), {torrent}, QString::number(piece));
    }
    void recheckPiece(TorrentId torrent, quint32 piece) override
    {
        record(QStringLiteral("recheckPiece"), {torrent}, QString::number(piece));
    }
    void watchPeer(std::optional<PeerId> peer) override
    {
        record(QStringLiteral("watchPeer"), {}, peer ? QString::number(peer->value()) : QString());
    }
    void disconnectPeers(TorrentId torrent, const QList<PeerId>& peers) override;
    void banPeers(TorrentId torrent, const QList<PeerId>& peers, const swarm::BanSpan& span) override;
    void unbanPeers(TorrentId torrent, const QList<PeerId>& peers) override;
    void setTrackers(TorrentId torrent, const QList<QStringList>& tiers) override;
    void addTrackers(TorrentId torrent, const QStringList& urls) override;
    void removeTrackers(TorrentId torrent, const QStringList& urls) override;
    [[nodiscard]] QFuture<api::Outcome<QByteArray>> torrentFile(TorrentId torrent) override;
    [[nodiscard]] QFuture<api::Outcome<QByteArray>> createTorrent(
        const api::CreateTorrentRequest& request) override;
    [[nodiscard]] QFuture<api::Outcome<api::ContentSummary>> summarise(const QString& path) override;
    void liftBan(TorrentId torrent, quint64 ban) override;
    [[nodiscard]] QFuture<api::TrafficHistory> history(const api::HistoryRequest& request) override;
    /// Those of the engine.
    [[nodiscard]] QList<api::SettingRow> settingRows() const override;
    [[nodiscard]] api::Settings settings() const override { return m_settings; }
    void applySettings(const api::Settings& settings) override;
    void watch(std::optional<TorrentId> torrent) override;
    [[nodiscard]] QFuture<QList<api::Event>> pastLog(
        qsizetype most, std::optional<TorrentId> torrent) override;
    void watchLog(bool isWatched) override;
    void setUpdateInterval(std::chrono::milliseconds interval) override { m_updateInterval = interval; }
    void publishAll() override;
    using Session::watchMetrics;
    void watchMetrics(api::MetricsScope scope, api::MetricsReader) override { m_metricsScope = scope; }

private:
    struct HeldPreview
    {
        api::TorrentSource source;
        QPromise<api::Outcome<api::TorrentPreview>> promise;
    };

    void record(const QString& function, const QList<TorrentId>& torrents, const QString& argument = {});
    void setState(const QList<TorrentId>& torrents, api::TorrentState state);
    /// Changes those torrents that are there and publishes them.
    template<class Change>
    void change(const QList<TorrentId>& torrents, const Change& change);
    void emitUpdate(const QList<api::TorrentSnapshot>& changed, const QList<TorrentId>& removed);
    [[nodiscard]] api::Outcome<api::TorrentPreview> previewOf(const api::TorrentSource& source) const;

    QList<Call> m_calls;
    api::Fault m_renameFault;
    QList<api::AddTorrentRequest> m_added;
    std::map<TorrentId, api::TorrentSnapshot> m_torrents;
    std::map<TorrentId, api::TorrentSnapshot> m_removed;
    std::map<QString, api::TorrentPreview> m_previews;
    std::vector<HeldPreview> m_heldPreviews;
    std::map<std::pair<api::HistoryRange, quint64>, QList<api::TrafficSample>> m_histories;
    std::unique_ptr<QPromise<api::Outcome<QByteArray>>> m_making;
    api::CreateTorrentRequest m_toBeMade;
    std::map<QString, api::ContentSummary> m_summaries;
    QList<api::Event> m_pastLog;
    api::SessionTotals m_totals;
    api::Settings m_settings;
    QList<api::FilePriority> m_lastPriorities;
    api::TorrentOptions m_lastOptions;
    std::optional<TorrentId> m_watched;
    api::MetricsScope m_metricsScope = api::MetricsScope::Off;
    std::chrono::milliseconds m_updateInterval{0};
    qint64 m_nowMs = 1'700'000'000'000;
    quint64 m_nextId = 1000;
    bool m_holdsPreviews = false;
    bool m_isLogWatched = false;
};

} // namespace freshet::test
